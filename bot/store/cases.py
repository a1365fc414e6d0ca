"""Cases: opened by a conversation, owned by one operator at a time, never forgotten (design decision 22).

Every change of state goes through the table in `core/case.py`, compares the case's version and leaves an
event, so two who act at once have one winner and the story can be told from the rows. Lists and stories are
read in `story.py`. Who calls `cases` finds those, notes and events here too.
"""

from contextlib import suppress
from typing import Any

from sqlalchemy import Row, bindparam, func, select, update

from bot.core.case import HELD, CaseState, CaseVerb, Tier
from bot.core.faults import Refused
from bot.core.message import CaseId, Kind, Millis, PersonId
from bot.store import leftovers
from bot.store.case_rows import (
    OPEN_CASE_ID,
    Brief,
    brief,
    brief_of,
    get,
    go,
    open_row,
    person_in,
    put,
    row_of_case,
)
from bot.store.database import Tx
from bot.store.events import event, events_since, last_event
from bot.store.lists import QueueRow, closed, row_of, waiting
from bot.store.notes import Note, note, notes
from bot.store.opening import follow, heard_from, lower, open_or_raise
from bot.store.story import StoryLine, story
from bot.store.tables import cases, heard

__all__ = [
    "OPEN_CASE_ID",
    "Brief",
    "Note",
    "QueueRow",
    "StoryLine",
    "brief_of",
    "claim",
    "close",
    "closed",
    "event",
    "events_since",
    "follow",
    "get",
    "hand_back",
    "heard_from",
    "held_still",
    "last_event",
    "lower",
    "note",
    "notes",
    "open_or_raise",
    "person_in",
    "refer",
    "renew",
    "reopen",
    "reply",
    "returned",
    "row_of",
    "story",
    "take_back_expired",
    "transfer",
    "viewed",
    "waiting",
    "waiting_by_tier",
]

DAY = 24 * 60 * 60 * 1000
REOPEN_WITHIN = 30 * DAY
_ANEW = {"closed_at": 0, "outcome": "", "own_level": ""}

_C = cases.c
_UNOWNED = (
    select(_C.tier, func.count())
    .where(_C.state.in_(("waiting", "handed_back")), _C.id != bindparam("but"))
    .group_by(_C.tier)
)
_LAPSED = select(cases).where(_C.state.in_([*HELD]), _C.owner_until < bindparam("now"))
FREED = {"owner": None, "owner_until": 0, "handed_by": 0}  # what every verb leaves that lets a case go
_DROP_PLACES = (
    update(heard)
    .where(heard.c.case_id == bindparam("b_case"), heard.c.kind == Kind.LOCATION)
    .values(words=None)
)


def waiting_by_tier(tx: Tx, but: CaseId | None) -> tuple[int, ...]:
    """How many open cases nobody owns, T1 to T4, without that one."""
    counted: dict[str, int] = {row[0]: row[1] for row in tx.all(_UNOWNED, {"but": but or 0})}
    return tuple(counted.get(tier, 0) for tier in Tier)


def claim(tx: Tx, case_id: CaseId, operator_id: int, now: Millis, lease_ms: int) -> Brief:
    """Take the case until the lease runs out. Raises Refused("desk-already-claimed") to all but one."""
    row = row_of_case(tx, case_id)
    mine = {"owner": operator_id, "owner_until": now + lease_ms}
    if CaseState(row.state) in HELD and row.owner == operator_id:
        put(tx, row, mine)
        return brief(row_of_case(tx, case_id))
    if CaseState(row.state) in HELD:
        if row.owner_until >= now:
            raise Refused("desk-already-claimed")
        _expire(tx, row, now)
        row = row_of_case(tx, case_id)
    go(tx, row, CaseVerb.CLAIM, str(operator_id), now, handed_by=0, **mine)
    return brief(row_of_case(tx, case_id))


def renew(tx: Tx, case_id: CaseId, operator_id: int, now: Millis, lease_ms: int) -> None:
    """The owner is still there. Raises Refused("desk-not-yours")."""
    put(tx, _mine(tx, case_id, operator_id), {"owner_until": now + lease_ms})


def reply(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> PersonId | None:
    """The owner answers; whose case it is. Raises Refused("desk-not-yours")."""
    row = _mine(tx, case_id, operator_id)
    go(tx, row, CaseVerb.REPLY, str(operator_id), now, replied_at=now, read_at=now, alarm_at=0, handed_by=0)
    return PersonId(row.person_id) if row.person_id else None


def hand_back(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> None:
    """The owner puts it back into the queue. Raises Refused("desk-not-yours")."""
    row = _mine(tx, case_id, operator_id)
    go(tx, row, CaseVerb.HAND_BACK, str(operator_id), now, waits_from=now, **FREED)


def transfer(  # noqa: PLR0913, PLR0917 - from whom to whom, and for how long it is kept for them
    tx: Tx, case_id: CaseId, operator_id: int, to: int, now: Millis, lease_ms: int
) -> None:
    """The owner hands it to a colleague; unless their page is open, it returns to the queue when the lease
    is over. Raises Refused("desk-not-yours").
    """
    row = _mine(tx, case_id, operator_id)
    theirs = {"owner": to, "owner_until": now + lease_ms, "handed_by": operator_id, "read_at": 0}
    go(tx, row, CaseVerb.TRANSFER, str(operator_id), now, **theirs)


def refer(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> None:
    """The owner sends the person on to a partner (`referrals.py`). Raises Refused("desk-not-yours")."""
    row = _mine(tx, case_id, operator_id)
    go(tx, row, CaseVerb.REFER, str(operator_id), now, **FREED)


def held_still(tx: Tx, case_id: CaseId) -> None:
    """Nobody else changes it until the commit. Raises Refused("desk-no-case")."""
    row_of_case(tx, case_id)


def returned(tx: Tx, case_id: CaseId, actor: str, now: Millis) -> bool:
    """Nobody took the person on: a case sent on waits here again. False when it is not with a partner."""
    row = row_of_case(tx, case_id)
    if row.state != CaseState.REFERRED:
        return False
    go(tx, row, CaseVerb.EXPIRE, actor, now, waits_from=now, **FREED)
    return True


def close(  # noqa: PLR0913, PLR0917 - closing asks for outcome and own level (design decision 25)
    tx: Tx, case_id: CaseId, operator_id: int, outcome: str, own_level: str, now: Millis
) -> None:
    """The owner ends it, or anybody while a partner has it; places the person sent are erased (design 6).

    Raises Refused("desk-not-yours").
    """
    row = row_of_case(tx, case_id)
    if row.state != CaseState.REFERRED:
        row = _mine(tx, case_id, operator_id)
    ending = FREED | {"closed_at": now, "outcome": outcome, "own_level": own_level}
    go(tx, row, CaseVerb.CLOSE, str(operator_id), now, **ending)
    tx.run(_DROP_PLACES, {"b_case": case_id})
    leftovers.drop(tx, case_id)


def reopen(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> None:
    """Back into the queue within 30 days.

    Raises Refused: "desk-too-late" after them, "desk-other-open" when the person has an open case.
    """
    row = row_of_case(tx, case_id)
    if row.state == CaseState.CLOSED and now - row.closed_at > REOPEN_WITHIN:
        raise Refused("desk-too-late")
    if row.person_id and open_row(tx, row.person_id) is not None:
        raise Refused("desk-other-open")
    go(tx, row, CaseVerb.REOPEN, str(operator_id), now, waits_from=now, **_ANEW)


def _expire(tx: Tx, row: Row[Any], now: Millis) -> None:
    """Nobody has it since the lease was over, however late we notice."""
    go(tx, row, CaseVerb.EXPIRE, "bot", now, waits_from=min(now, row.owner_until), **FREED)


def take_back_expired(tx: Tx, now: Millis) -> list[CaseId]:
    """Cases whose owner vanished go back into the queue; which. One that was just moved stays moved."""
    taken = []
    for row in tx.all(_LAPSED, {"now": now}):
        with suppress(Refused):
            _expire(tx, row, now)
            taken.append(CaseId(row.id))
    return taken


def viewed(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> None:
    """An operator looked: the audit keeps it (D-34). What the owner has seen is no longer unread."""
    row = row_of_case(tx, case_id)
    event(tx, str(operator_id), "viewed", case_id, "", now)
    if row.owner == operator_id:
        put(tx, row, {"read_at": now})


def _mine(tx: Tx, case_id: CaseId, operator_id: int) -> Row[Any]:
    row = row_of_case(tx, case_id)
    if row.owner != operator_id or CaseState(row.state) not in HELD:
        raise Refused("desk-not-yours")
    return row
