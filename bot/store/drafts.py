"""What an operator has typed and not sent: one draft for each operator and case, sealed.

It outlives a reload, another machine, a refused form and a lost lease; it goes with the answer, with the
case's end, with the person, and after 72 hours.
"""

from functools import cache

from sqlalchemy import TextClause, bindparam, delete, select

from bot.core.message import CaseId, Millis
from bot.store.database import Tx
from bot.store.desk_tables import drafts
from bot.store.tables import spelled, upsert

_D = drafts.c
_MINE = (_D.case_id == bindparam("b_case"), _D.operator_id == bindparam("b_operator"))
_OF = select(_D.words).where(*_MINE)
_DROP = delete(drafts).where(*_MINE)
_DROP_CASE = delete(drafts).where(_D.case_id == bindparam("b_case"))


@cache
def _keep(dialect: str) -> TextClause:
    new = upsert(dialect, drafts)
    newer = new.on_conflict_do_update(
        index_elements=["case_id", "operator_id"], set_={"words": new.excluded.words, "at": new.excluded.at}
    )
    return spelled(dialect, newer, "case_id", "operator_id", "words", "at")


def keep(tx: Tx, case_id: CaseId, operator_id: int, words: str, now: Millis) -> None:
    """Keep these words in place of any earlier ones; no words = no draft."""
    if not words.strip():
        drop(tx, case_id, operator_id)
        return
    sealed = tx.seal.close("drafts", "words", words)
    tx.run(_keep(tx.dialect), {"case_id": case_id, "operator_id": operator_id, "words": sealed, "at": now})


def of(tx: Tx, case_id: CaseId, operator_id: int) -> str:
    """Their draft in that case, "" when there is none."""
    row = tx.one(_OF, {"b_case": case_id, "b_operator": operator_id})
    return tx.seal.open("drafts", "words", row.words) if row is not None else ""


def drop(tx: Tx, case_id: CaseId, operator_id: int) -> None:
    """It was sent, or thrown away."""
    tx.run(_DROP, {"b_case": case_id, "b_operator": operator_id})


def drop_case(tx: Tx, case_id: CaseId | int) -> None:
    """The case is over, whoever was writing in it."""
    tx.run(_DROP_CASE, {"b_case": case_id})
