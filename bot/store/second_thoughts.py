"""An operator takes back words of theirs, or sends once more what did not arrive (design decision 23).

Whether words have begun to leave is decided by one compare and set against the outbox's own lease: they are
taken back and nothing leaves, or they leave and nothing is taken back. What may have left already is not
taken back: nobody could promise that it does not stand on the phone.
"""

from sqlalchemy import bindparam, func, select, update

from bot.core.case import CaseState, CaseVerb, Tier, after
from bot.core.faults import Refused
from bot.core.message import CaseId, Millis, SaidId
from bot.store.case_rows import put, row_of_case
from bot.store.database import Tx
from bot.store.receipts import FAILED
from bot.store.said import tell_desk
from bot.store.tables import heard, said

_C = said.c
_ONE = select(said).where(_C.id == bindparam("said_id"))
_TAKE_BACK = (
    update(said)
    .where(_C.id == bindparam("b_id"), _C.state == "ready", _C.author != "bot", _C.doubt.is_(False))
    .values(state="replaced", words=None, why="")
)
_LAST_SAID = select(func.max(_C.at)).where(
    _C.case_id == bindparam("case_id"), _C.author != "bot", _C.state != "replaced"
)
_LAST_HEARD = select(func.max(heard.c.at)).where(heard.c.case_id == bindparam("case_id"))
OVER = ("failed", "unknown", "expired", "dropped")  # states from which words may be sent once more


def take_back(tx: Tx, said_id: SaidId, now: Millis) -> str | None:
    """Take an operator's words back that have not begun to leave; the words ("" for a ready phrase), or None
    when it is too late. The case stands again as if nothing had been answered.
    """
    row = tx.one(_ONE, {"said_id": said_id})
    if row is None or not tx.run(_TAKE_BACK, {"b_id": said_id}):
        return None
    tell_desk(tx, row.case_id, "taken_back", str(said_id), now)
    if row.case_id:
        _unanswered(tx, CaseId(row.case_id))
    return tx.seal.open("said", "words", row.words) if row.words else ""


def _unanswered(tx: Tx, case_id: CaseId) -> None:
    """Where the case stands without that answer."""
    row = row_of_case(tx, case_id)
    where = {"case_id": case_id}
    said_at, heard_at = (_latest(tx, each, where) for each in (_LAST_SAID, _LAST_HEARD))
    if row.state == CaseState.WAITING_ON_PERSON and heard_at >= said_at:
        state = after(CaseState(row.state), CaseVerb.TAKE_BACK)
        # Nobody has answered yet: should this operator vanish, danger must ring at once again.
        alarm = {"alarm_at": heard_at or row.opened_at} if row.tier == Tier.T1 and not said_at else {}
        put(tx, row, {"state": state, "replied_at": said_at, **alarm})


def _latest(tx: Tx, statement: object, where: dict[str, CaseId]) -> int:
    row = tx.one(statement, where)  # type: ignore[arg-type]
    return int(row[0] or 0) if row else 0


def author_of(tx: Tx, said_id: SaidId, case_id: CaseId) -> str:
    """Who wrote it, as long as it belongs to that case; "" otherwise."""
    row = tx.one(_ONE, {"said_id": said_id})
    return str(row.author) if row is not None and row.case_id == case_id else ""


def words_to_repeat(tx: Tx, said_id: SaidId, case_id: CaseId) -> tuple[str, bool]:
    """An operator's words that did not arrive for sure, and whether they may have arrived after all.

    Raises Refused("desk_talk-again-not") when there is nothing to send once more.
    """
    row = tx.one(_ONE, {"said_id": said_id})
    fell = row is not None and (row.state in OVER or (row.state == "sent" and row.delivery in FAILED))
    if row is None or row.case_id != case_id or row.author == "bot" or not row.words or not fell:
        raise Refused("desk_talk-again-not")
    return tx.seal.open("said", "words", row.words), row.state == "unknown" or bool(row.doubt)
