"""The rota: who promised to be there, and who really is.

Shifts are dated rows; no row means that nobody is there (architecture section 9). A shift at the desk counts
as staffed only once its operator has heard the test alarm in it (`ready_at`): a plan answers nobody. The duty
phone makes no staffed hours. Whoever was disabled, or may no longer hold cases, is not there either.
"""

from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, exists, func, insert, select, update

from bot.core.message import Millis
from bot.core.roles import May, Role, may
from bot.core.rota import Shift
from bot.store.database import Tx
from bot.store.staff_tables import operators, sessions, shifts

_O, _H = operators.c, shifts.c
_ANSWERING = tuple(role.value for role in Role if may(role, May.CASES))
_ADD = insert(shifts)
_ONE = select(shifts).where(_H.id == bindparam("shift_id"))
_DROP = delete(shifts).where(_H.id == bindparam("shift_id"))
_MOVE = (
    update(shifts)
    .where(_H.id == bindparam("b_id"))
    .values(starts_at=bindparam("b_starts_at"), ends_at=bindparam("b_ends_at"))
)
_READY = update(shifts).where(_H.id == bindparam("b_id"), _H.ready_at == 0).values(ready_at=bindparam("b_at"))
_AWAY = update(shifts).where(_H.id == bindparam("b_id"), _H.ready_at > 0).values(ready_at=0)
_COUNTS = and_(_O.disabled_at == 0, _O.role.in_(_ANSWERING))
_PLANNABLE = select(operators).where(_COUNTS).order_by(_O.name)
_PLANNED_FOR = select(operators).where(_COUNTS, _O.id == bindparam("operator_id"))
_WORKING = select(shifts).select_from(shifts.join(operators, _O.id == _H.operator_id)).where(_COUNTS)
_BETWEEN = (
    _WORKING.where(_H.ends_at > bindparam("since"), _H.starts_at < bindparam("until"))
    .order_by(_H.starts_at, _H.id)
)  # fmt: skip
_RUNNING = _WORKING.where(_H.starts_at <= bindparam("now"), _H.ends_at > bindparam("now")).order_by(_H.id)
_DESERTED = _RUNNING.where(
    _H.ready_at > 0,
    _H.ready_at < bindparam("since"),
    ~exists().where(sessions.c.operator_id == _H.operator_id, sessions.c.seen_at >= bindparam("since")),
)
_NEXT = (
    select(func.min(_H.starts_at))
    .select_from(shifts.join(operators, _O.id == _H.operator_id))
    .where(_COUNTS, _H.starts_at > bindparam("now"), _H.duty_phone.is_(False))
)


def may_be_planned(tx: Tx, operator_id: int) -> bool:
    """Is that an account that may hold cases? Whoever plans for it in this unit plans alone."""
    return tx.hold(_PLANNED_FOR, {"operator_id": operator_id}) is not None


def plannable(tx: Tx) -> dict[int, str]:
    """Who may be put on the rota: names by number."""
    return {row.id: row.name for row in tx.all(_PLANNABLE)}


def add(tx: Tx, operator_id: int, starts_at: Millis, ends_at: Millis, duty_phone: bool = False) -> int:
    """Put somebody on the rota; the shift's number. They are not ready yet."""
    row = {"operator_id": operator_id, "starts_at": starts_at, "ends_at": ends_at, "duty_phone": duty_phone}
    return tx.add(_ADD, row)


def get(tx: Tx, shift_id: int) -> Shift | None:
    """That shift; whoever changes it in this unit changes it alone."""
    row = tx.hold(_ONE, {"shift_id": shift_id})
    return _shift(row) if row is not None else None


def move(tx: Tx, shift_id: int, starts_at: Millis, ends_at: Millis) -> None:
    """Give it other times."""
    tx.run(_MOVE, {"b_id": shift_id, "b_starts_at": starts_at, "b_ends_at": ends_at})


def drop(tx: Tx, shift_id: int) -> None:
    """Take that shift off the rota."""
    tx.run(_DROP, {"shift_id": shift_id})


def ready(tx: Tx, shift_id: int, now: Millis) -> bool:
    """They heard the test alarm: from now on they are there. False when they had heard it before."""
    return tx.run(_READY, {"b_id": shift_id, "b_at": now}) == 1


def deserted(tx: Tx, now: Millis, since: Millis) -> list[Shift]:
    """Who said that they are there, and no page of theirs has shown a sign of life since then."""
    return [_shift(row) for row in tx.all(_DESERTED, {"now": now, "since": since})]


def away(tx: Tx, shift_id: int) -> bool:
    """They are not there after all, until they hear the test alarm anew. False when nothing changed."""
    return tx.run(_AWAY, {"b_id": shift_id}) == 1


def between(tx: Tx, since: Millis, until: Millis) -> list[Shift]:
    """The rota of that time, by beginning; desk and duty phone, without those who no longer count."""
    return [_shift(row) for row in tx.all(_BETWEEN, {"since": since, "until": until})]


def running(tx: Tx, now: Millis) -> list[Shift]:
    """Whose shift it is, desk and duty phone, ready or not."""
    return [_shift(row) for row in tx.all(_RUNNING, {"now": now})]


def planned_now(tx: Tx, now: Millis) -> list[Shift]:
    """Who should be at the desk, ready or not."""
    return [shift for shift in running(tx, now) if not shift.duty_phone]


def on_duty(tx: Tx, now: Millis) -> list[Shift]:
    """Who really is at the desk: their shift runs, and they heard its test alarm. None = not staffed."""
    return [shift for shift in running(tx, now) if shift.there(now)]


def on_duty_phone(tx: Tx, now: Millis) -> list[Shift]:
    """Whose turn it is to be called in the night."""
    return [shift for shift in running(tx, now) if shift.duty_phone]


def next_shift(tx: Tx, now: Millis) -> Millis:
    """When the next shift at the desk begins (0 = none is planned)."""
    row = tx.one(_NEXT, {"now": now})
    return Millis(row[0] or 0) if row else Millis(0)


def expected(tx: Tx, now: Millis) -> Millis:
    """What people may be told: when somebody will be there. 0 = nobody can say.

    While somebody should be there and is not, no time is told: neither "now" nor the next shift is true.
    """
    return Millis(0) if planned_now(tx, now) else next_shift(tx, now)


def _shift(row: Row[Any]) -> Shift:
    return Shift(
        row.id,
        row.operator_id,
        Millis(row.starts_at),
        Millis(row.ends_at),
        row.duty_phone,
        Millis(row.ready_at),
    )
