"""The rota: planning, changing, copying, and being there.

Every deed is one unit of work and leaves an event with codes. What has begun is never rewritten: a running
shift can only be ended now, and what is over stays as it was, because people were told by it. A person is
promised nothing by a plan: only the test alarm, heard in the shift, makes its operator be there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TypeVar

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.core.roles import May
from bot.core.rota import (
    HOUR,
    LONG,
    REST,
    SHORTEST,
    TOO_LONG,
    Shift,
    Span,
    holes,
    in_the_way,
    later,
    own,
    stretch,
    week,
)
from bot.service.duty import ends_at
from bot.service.permission import allowed
from bot.store import shifts
from bot.store.database import Store, Tx
from bot.store.events import event

T = TypeVar("T")
MOST_WEEKS = 12  # further ahead nobody knows who will be there
AHEAD = 200 * 24 * HOUR


@dataclass(frozen=True, slots=True)
class Plan:
    """A shift that is wished for."""

    operator_id: int
    span: Span
    duty_phone: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of the rota: shifts, when nobody is planned, who may be planned, which shifts are long."""

    span: Span
    shifts: tuple[Shift, ...]
    holes: tuple[Span, ...]
    names: Mapping[int, str]
    long: frozenset[int]


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of copying: shifts made, and those left out because something was planned there."""

    made: int
    left_out: int


class Rota:
    """Deeds around the rota. `ring` wakes what looks after the waiting; `zone` = the clock of the desk."""

    def __init__(
        self, store: Store, ring: Callable[[], None], clock: Callable[[], Millis], zone: tzinfo
    ) -> None:
        self._store, self._ring, self._clock, self.zone = store, ring, clock, zone

    async def week(self, first: date) -> Week:
        """The week from that day."""
        return await self._store.read(lambda tx: _week(tx, week(first, self.zone)))

    async def ends_at(self) -> Millis:
        """When the plan at the desk ends (0 = nothing is planned)."""
        now = self._clock()
        return await self._store.read(lambda tx: ends_at(tx, now))

    async def own(self, operator_id: int) -> Shift | None:
        """Their shift that runs or is about to begin."""
        now = self._clock()
        return await self._store.read(lambda tx: _own(tx, operator_id, now))

    async def there(self) -> int:
        """How many are really at the desk."""
        now = self._clock()
        return len(await self._store.read(lambda tx: shifts.on_duty(tx, now)))

    async def add(self, by: int, plan: Plan) -> int:
        """Put somebody on the rota; the shift's number. Raises Refused."""
        now = self._clock()
        return await self._write(by, lambda tx: _add(tx, by, plan, now))

    async def change(self, by: int, shift_id: int, span: Span) -> None:
        """Other times for a shift that has not begun. Raises Refused."""
        now = self._clock()
        await self._write(by, lambda tx: _change(tx, by, shift_id, span, now))

    async def drop(self, by: int, shift_id: int) -> None:
        """Take a shift that has not begun off the rota. Raises Refused."""
        now = self._clock()
        await self._write(by, lambda tx: _drop(tx, by, shift_id, now))

    async def end(self, by: int, shift_id: int, only_own: bool = False) -> None:
        """End a running shift now. `only_own` = by its operator alone. Raises Refused."""
        now = self._clock()
        needs = May.SELF if only_own else May.ROTA
        await self._write(by, lambda tx: _end(tx, by, shift_id, now, only_own), needs)

    async def hand_over(self, by: int, shift_id: int, to: int) -> int:
        """End a running shift now and give what is left of it to somebody else. Raises Refused."""
        now = self._clock()
        return await self._write(by, lambda tx: _hand_over(tx, by, shift_id, to, now))

    async def copy(self, by: int, first: date, weeks: int) -> Copied:
        """The week from that day once more in each of the next weeks. Raises Refused."""
        if not 1 <= weeks <= MOST_WEEKS:
            raise Refused("desk_rota-bad-weeks")
        now = self._clock()
        return await self._write(by, lambda tx: _copy(tx, by, week(first, self.zone), weeks, self.zone, now))

    async def ready(self, operator_id: int, shift_id: int) -> None:
        """They heard the test alarm. Twice is no mistake. Raises Refused."""
        now = self._clock()
        await self._write(operator_id, lambda tx: _ready(tx, operator_id, shift_id, now), May.SELF)

    async def _write(self, by: int, work: Callable[[Tx], T], needs: May = May.ROTA) -> T:
        def permitted(tx: Tx) -> T:
            allowed(tx, by, needs)
            return work(tx)

        done = await self._store.write(permitted)
        self._ring()
        return done


def _week(tx: Tx, span: Span) -> Week:
    found = shifts.between(tx, span.starts_at, span.ends_at)
    around = shifts.between(tx, Millis(span.starts_at - TOO_LONG), Millis(span.ends_at + TOO_LONG))
    long = [
        each.id
        for each in found
        if stretch(
            Span(each.starts_at, each.ends_at), [o for o in around if o.operator_id == each.operator_id]
        )
        > LONG
    ]
    return Week(span, tuple(found), tuple(holes(found, span)), shifts.plannable(tx), frozenset(long))


def _own(tx: Tx, operator_id: int, now: Millis) -> Shift | None:
    return own(shifts.between(tx, now, Millis(now + HOUR)), operator_id, now)


def _theirs(tx: Tx, operator_id: int, span: Span, but: int = 0) -> list[Shift]:
    """What else that person does around that time."""
    around = shifts.between(
        tx, Millis(span.starts_at - TOO_LONG - REST), Millis(span.ends_at + TOO_LONG + REST)
    )
    return [each for each in around if each.operator_id == operator_id and each.id != but]


def _fits(tx: Tx, plan: Plan, now: Millis, but: int = 0) -> None:
    """Raises Refused when nobody should or can work then."""
    span = plan.span
    if not shifts.may_be_planned(tx, plan.operator_id):
        raise Refused("desk_rota-no-such")
    if span.ends_at <= now:
        raise Refused("desk_rota-over")
    if span.ends_at - span.starts_at < SHORTEST:
        raise Refused("desk_rota-too-short")
    if span.starts_at - now > AHEAD:
        raise Refused("desk_rota-too-far")
    theirs = _theirs(tx, plan.operator_id, span, but)
    if in_the_way(span, theirs, plan.duty_phone):
        raise Refused("desk_rota-double")


def _not_too_long(tx: Tx, plan: Plan, but: int = 0) -> None:
    """Raises Refused. A copied week is not asked again: a night with an hour more is still that night."""
    theirs = _theirs(tx, plan.operator_id, plan.span, but)
    if not plan.duty_phone and stretch(plan.span, theirs) > TOO_LONG:
        raise Refused("desk_rota-too-long")


def _add(tx: Tx, by: int, plan: Plan, now: Millis) -> int:
    _fits(tx, plan, now)
    _not_too_long(tx, plan)
    return _put(tx, by, plan, now)


def _put(tx: Tx, by: int, plan: Plan, now: Millis) -> int:
    shift_id = shifts.add(
        tx, plan.operator_id, plan.span.starts_at, plan.span.ends_at, duty_phone=plan.duty_phone
    )
    event(tx, str(by), "shift_added", None, f"{shift_id} {plan.operator_id}", now)
    return shift_id


def _future(tx: Tx, shift_id: int, now: Millis) -> Shift:
    """A shift that has not begun. Raises Refused."""
    shift = shifts.get(tx, shift_id)
    if shift is None:
        raise Refused("desk_rota-gone")
    if shift.starts_at <= now:
        raise Refused("desk_rota-begun" if shift.ends_at > now else "desk_rota-over")
    return shift


def _change(tx: Tx, by: int, shift_id: int, span: Span, now: Millis) -> None:
    shift = _future(tx, shift_id, now)
    if span.starts_at < now:
        raise Refused("desk_rota-over")
    plan = Plan(shift.operator_id, span, shift.duty_phone)
    _fits(tx, plan, now, but=shift_id)
    _not_too_long(tx, plan, but=shift_id)
    shifts.move(tx, shift_id, span.starts_at, span.ends_at)
    event(tx, str(by), "shift_changed", None, f"{shift_id} {shift.operator_id}", now)


def _drop(tx: Tx, by: int, shift_id: int, now: Millis) -> None:
    shift = _future(tx, shift_id, now)
    shifts.drop(tx, shift_id)
    event(tx, str(by), "shift_dropped", None, f"{shift_id} {shift.operator_id}", now)


def _running(tx: Tx, shift_id: int, now: Millis) -> Shift:
    """A shift that runs. Raises Refused."""
    shift = shifts.get(tx, shift_id)
    if shift is None:
        raise Refused("desk_rota-gone")
    if not shift.covers(now):
        raise Refused("desk_rota-not-running")
    return shift


def _end(tx: Tx, by: int, shift_id: int, now: Millis, only_own: bool) -> None:
    shift = _running(tx, shift_id, now)
    if only_own and shift.operator_id != by:
        raise Refused("desk_rota-not-yours")
    shifts.move(tx, shift_id, shift.starts_at, now)
    event(tx, str(by), "shift_ended", None, f"{shift_id} {shift.operator_id}", now)


def _hand_over(tx: Tx, by: int, shift_id: int, to: int, now: Millis) -> int:
    shift = _running(tx, shift_id, now)
    if to == shift.operator_id:
        raise Refused("desk_rota-double")
    plan = Plan(to, Span(now, shift.ends_at), shift.duty_phone)
    _end(tx, by, shift_id, now, only_own=False)
    return _add(tx, by, plan, now)


def _copy(  # noqa: PLR0913, PLR0917 - who, what, how often, by which clock, when
    tx: Tx, by: int, span: Span, weeks: int, zone: tzinfo, now: Millis
) -> Copied:
    """A shift belongs to the week in which it begins. What is over by now, or in the way, is left out."""
    pattern = [e for e in shifts.between(tx, span.starts_at, span.ends_at) if e.starts_at >= span.starts_at]
    if not pattern:
        raise Refused("desk_rota-empty-week")
    made = left_out = 0
    for number in range(1, weeks + 1):
        for shift in pattern:
            plan = Plan(shift.operator_id, later(shift, 7 * number, zone), shift.duty_phone)
            try:
                _fits(tx, plan, now)
            except Refused:
                left_out += 1
                continue
            _put(tx, by, plan, now)
            made += 1
    return Copied(made, left_out)


def _ready(tx: Tx, operator_id: int, shift_id: int, now: Millis) -> None:
    shift = shifts.get(tx, shift_id)
    if shift is None or shift.operator_id != operator_id or own([shift], operator_id, now) is None:
        raise Refused("desk_rota-not-yours")
    if shifts.ready(tx, shift_id, now):
        event(tx, str(operator_id), "shift_ready", None, f"{shift_id} {operator_id}", now)
