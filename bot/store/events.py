"""Events: what happened, who did it, when, and never a word of anybody's.

The same rows are the story, the audit of reads, the metrics and the live feed.
"""

from collections.abc import Sequence

from sqlalchemy import bindparam, func, insert, select

from bot.core.message import CaseId, Millis
from bot.store.database import Tx
from bot.store.tables import events

AT_ONCE = 500  # who was away for long catches up in steps, and the reader serves others in between
_ADD = insert(events)
_ROWS = select(events.c.id, events.c.verb, events.c.case_id).order_by(events.c.id).limit(AT_ONCE)
_SINCE = _ROWS.where(events.c.id > bindparam("after"))
_THESE = _ROWS.where(events.c.id.in_(bindparam("these", expanding=True)))
_LAST = select(func.max(events.c.id))
_LATELY = select(events.c.id).order_by(events.c.id.desc()).limit(bindparam("many"))


def event(  # noqa: PLR0913, PLR0917 - the columns of an event
    tx: Tx, actor: str, verb: str, case_id: CaseId | int | None, codes: str, at: Millis
) -> int:
    """Leave an event; its id. `actor` is "bot", "person" or an operator's number."""
    return tx.add(_ADD, {"actor": actor, "verb": verb, "case_id": case_id, "codes": codes, "at": at})


def events_since(tx: Tx, event_id: int, missing: Sequence[int] = ()) -> list[tuple[int, str, CaseId | None]]:
    """The live feed: id, verb and case of the next newer events, at most AT_ONCE, and of those `missing`
    numbers that have come meanwhile: where several write, a lower number may be committed later.
    """
    rows = [
        *(tx.all(_THESE, {"these": list(missing)}) if missing else ()),
        *tx.all(_SINCE, {"after": event_id}),
    ]
    return [(row.id, row.verb, CaseId(row.case_id) if row.case_id else None) for row in rows]


def last_events(tx: Tx, many: int) -> list[int]:
    """The numbers of the newest events, at most so many."""
    return [row.id for row in tx.all(_LATELY, {"many": many})]


def last_event(tx: Tx) -> int:
    """The newest event's id (0 = none yet)."""
    row = tx.one(_LAST)
    return int(row[0] or 0) if row else 0
