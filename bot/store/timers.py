"""What is due, and for whom: rows that wake a conversation. Whoever takes up a row deletes it first."""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select

from bot.core.message import Millis, PersonId, TimeUp
from bot.store.database import Tx
from bot.store.tables import timers

WIPE = "wipe"  # a sweep of the chat (`wipes.py`): not the engine's

_T = timers.c
_SAME_TIMER = delete(timers).where(
    _T.person_id == bindparam("person_id"), _T.kind == bindparam("kind"), _T.step == bindparam("step")
)
_ADD_TIMER = insert(timers)
_TAKE_TIMER = delete(timers).where(_T.id == bindparam("timer_id"))
_DROP_TIMERS = delete(timers).where(_T.person_id == bindparam("person_id"))
_DROP_KINDS = _DROP_TIMERS.where(_T.kind.in_(bindparam("kinds", expanding=True)))
_LEFT_STEP = _DROP_TIMERS.where(_T.step == bindparam("step"), _T.kind != WIPE)
_DUE_TIMERS = (
    select(timers)
    .where(_T.due_at <= bindparam("now"), _T.kind != WIPE)
    .order_by(_T.due_at, _T.id)
    .limit(bindparam("many"))
)


def set_timer(tx: Tx, person_id: PersonId, kind: str, step: str, due_at: Millis) -> None:
    """Wake the conversation then. One of a kind and step: an earlier one is forgotten, under its old id."""
    same = {"person_id": person_id, "kind": kind, "step": step}
    tx.run(_SAME_TIMER, same)
    tx.run(_ADD_TIMER, same | {"due_at": due_at})


def take_timer(tx: Tx, timer_id: int) -> bool:
    """Take the timer away; False when it was taken or dropped before, and then nothing may happen."""
    return tx.run(_TAKE_TIMER, {"timer_id": timer_id}) == 1


def drop_timers(tx: Tx, person_id: PersonId, kinds: Sequence[str] | None = None) -> None:
    """Forget the person's timers of these kinds, or all of them."""
    if kinds is None:
        tx.run(_DROP_TIMERS, {"person_id": person_id})
    else:
        tx.run(_DROP_KINDS, {"person_id": person_id, "kinds": list(kinds)})


def leave_step(tx: Tx, person_id: PersonId, step: str) -> None:
    """Forget the timers of a step ("flow.step") the person has left."""
    tx.run(_LEFT_STEP, {"person_id": person_id, "step": step})


def due_timers(tx: Tx, now: Millis, limit: int) -> list[TimeUp]:
    """What is due for the engine, the longest overdue first. Sweeps are not its (`wipes.py`)."""
    rows = tx.all(_DUE_TIMERS, {"now": now, "many": limit})
    return [TimeUp(row.id, PersonId(row.person_id), row.kind, row.step, Millis(row.due_at)) for row in rows]
