"""What the desk kept for a case and nobody needs once it is closed: drafts, requests nobody translated.

A translation stays as long as the words it translates: it is part of the story.
"""

from sqlalchemy import bindparam, delete

from bot.core.message import CaseId
from bot.store import drafts
from bot.store.database import Tx
from bot.store.desk_tables import interpretings

_I = interpretings.c
_DROP_REQUESTS = delete(interpretings).where(_I.case_id == bindparam("b_case"), _I.answered_at == 0)
_DROP_UNSENT = delete(interpretings).where(_I.case_id == bindparam("b_case"), _I.heard_id.is_(None))


def drop(tx: Tx, case_id: CaseId | int) -> None:
    """The case is over."""
    drafts.drop_case(tx, case_id)
    tx.run(_DROP_REQUESTS, {"b_case": case_id})
    tx.run(_DROP_UNSENT, {"b_case": case_id})
