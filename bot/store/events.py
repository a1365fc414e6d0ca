"""Events: what happened, who did it, when, and never a word of anybody's.

The same rows are the story, the audit of reads, the metrics and the live feed.
"""

from sqlalchemy import bindparam, func, insert, select

from bot.core.message import CaseId, Millis
from bot.store.database import Tx
from bot.store.tables import events

AT_ONCE = 500  # who was away for long catches up in steps, and the reader serves others in between
_ADD = insert(events)
_SINCE = (
    select(events.c.id, events.c.verb, events.c.case_id)
    .where(events.c.id > bindparam("after"))
    .order_by(events.c.id)
    .limit(AT_ONCE)
)
_LAST = select(func.max(events.c.id))


def event(  # noqa: PLR0913, PLR0917 - the columns of an event
    tx: Tx, actor: str, verb: str, case_id: CaseId | int | None, codes: str, at: Millis
) -> int:
    """Leave an event; its id. `actor` is "bot", "person" or an operator's number."""
    return tx.add(_ADD, {"actor": actor, "verb": verb, "case_id": case_id, "codes": codes, "at": at})


def events_since(tx: Tx, event_id: int) -> list[tuple[int, str, CaseId | None]]:
    """The live feed: id, verb and case of the next newer events, at most AT_ONCE."""
    rows = tx.all(_SINCE, {"after": event_id})
    return [(row.id, row.verb, CaseId(row.case_id) if row.case_id else None) for row in rows]


def last_event(tx: Tx) -> int:
    """The newest event's id (0 = none yet)."""
    row = tx.one(_LAST)
    return int(row[0] or 0) if row else 0
