"""A store that was loaded from a backup is put right before anybody is served (architecture section 4, 11).

Between the backup and the loss words left that the backup holds as waiting, timers fired, people asked to be
forgotten. So nothing that waited is sent, what was in hand is of unknown outcome, overdue timers become a
line in the person's open case, and whoever asked to be forgotten since is forgotten once more. Everybody
signs in again, for a session that had ended must not come back to life.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, delete, select, text, update

from bot.core.doubt import FORGET
from bot.core.message import CaseId, Millis, PersonId
from bot.store.case_rows import open_row
from bot.store.database import Tx
from bot.store.events import event
from bot.store.keeping import purge
from bot.store.people import ERASED, erase
from bot.store.said import tell_desk
from bot.store.tables import cases, people, said, sessions, timers
from bot.store.timers import WIPE

AT_ONCE = 5000
RESTORED, TIMER_MISSED = "restored", "timer_missed"

_UNSENT = (
    update(said)
    .where(said.c.state == "ready")
    .values(state="expired", why=RESTORED, lease_until=0)
    .returning(said.c.case_id, said.c.author)
)
_IN_HAND = (
    update(said)
    .where(said.c.state == "sending")
    .values(state="unknown", lease_until=0)
    .returning(said.c.id, said.c.case_id)
)
_STAY = (WIPE, FORGET)  # what erases words is done late rather than never
_LATE = and_(timers.c.kind.not_in(_STAY), timers.c.due_at <= bindparam("now"))
_OVERDUE = select(timers).where(_LATE)
_DROP_OVERDUE = delete(timers).where(_LATE)
_OPEN_CASES = select(cases.c.id).where(text("cases.state != 'closed'")).order_by(cases.c.id)
_PEOPLE = select(people.c.id).where(people.c.id > bindparam("after")).order_by(people.c.id).limit(AT_ONCE)
_SIGN_OUT = delete(sessions)


@dataclass(frozen=True, slots=True)
class PutRight:
    """What was done to the loaded rows, as counts."""

    unsent: int
    unknown: int
    timers: int
    erased: int
    cases: int


def put_right(tx: Tx, marks: Set[str], now: Millis) -> PutRight:
    """Do all of it. `marks` = who asked to be forgotten (`erased.py`)."""
    erased = _forget_again(tx, marks, now)
    for row in (open_cases := tx.all(_OPEN_CASES)):
        event(tx, "bot", RESTORED, row.id, "", now)
    unsent = tx.all(_UNSENT)
    for row in unsent:
        tell_desk(tx, row.case_id if row.author != "bot" else None, "send_dropped", RESTORED, now)
    in_hand = tx.all(_IN_HAND)
    for row in in_hand:
        tell_desk(tx, row.case_id, "send_unknown", str(row.id), now)
    late = _drop_timers(tx, now)
    tx.run(_SIGN_OUT)
    while purge(tx, now)["people"]:
        pass  # it takes some hundred at a time
    return PutRight(len(unsent), len(in_hand), late, erased, len(open_cases))


def _drop_timers(tx: Tx, now: Millis) -> int:
    overdue = tx.all(_OVERDUE, {"now": now})
    for timer in overdue:
        row = open_row(tx, PersonId(timer.person_id))
        if row is not None:
            event(tx, "bot", TIMER_MISSED, CaseId(row.id), timer.kind, now)
    tx.run(_DROP_OVERDUE, {"now": now})
    return len(overdue)


def _forget_again(tx: Tx, marks: Set[str], now: Millis) -> int:
    found = (
        [who for who in _everybody(tx) if not marks.isdisjoint(tx.seal.marks(ERASED, who))] if marks else []
    )
    for who in found:
        erase(tx, who, now)
    return len(found)


def _everybody(tx: Tx) -> Iterator[PersonId]:
    rows = tx.all(_PEOPLE, {"after": ""})
    while rows:
        yield from (PersonId(row.id) for row in rows)
        rows = tx.all(_PEOPLE, {"after": rows[-1].id})
