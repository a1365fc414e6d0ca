"""The rota as values: shifts, weeks on the desk's clock, holes in the plan, and the copying of a week.

A shift is two moments. What people plan, though, is a time on the wall: "22:00 to 06:00" stays that when it
is copied over a night in which the clocks change, though that night is an hour longer or shorter. The clock
of the desk arrives as a `tzinfo`; a wall time that a change skips is taken as the moment the hands jump to.

Limits of one person's time at a stretch follow do-no-harm D-33: eight hours, and what is longer is warned of;
over twelve is refused. Two shifts of one person with less than an hour between them are one stretch.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bot.core.message import Millis
from bot.core.person import NEVER

MINUTE = 60_000
HOUR = 60 * MINUTE
LONG = 8 * HOUR
TOO_LONG = 12 * HOUR
SHORTEST = 30 * MINUTE
REST = HOUR  # less than this between two shifts is no rest
BEFORE_START = 15 * MINUTE  # the test alarm may be heard so early, so that one shift hands over to the next
LATE = 5 * MINUTE
ENDS_SOON = 3 * 24 * HOUR
FEWEST = 10  # people, before a range of minutes is told
MOST_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Shift:
    """Somebody promised to be there. `duty_phone` = the phone in the night, not the desk.

    ready_at  when they heard the test alarm of this shift (0 = not yet: planned, not there)
    """

    id: int
    operator_id: int
    starts_at: Millis
    ends_at: Millis
    duty_phone: bool = False
    ready_at: Millis = NEVER

    def covers(self, now: Millis) -> bool:
        """Does it run at that moment? Its last moment is not part of it."""
        return self.starts_at <= now < self.ends_at

    def there(self, now: Millis) -> bool:
        """Is its operator really at the desk?"""
        return not self.duty_phone and self.covers(now) and 0 < self.ready_at <= now


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of time, end not included."""

    starts_at: Millis
    ends_at: Millis


def on_the_wall(at: Millis, zone: tzinfo) -> datetime:
    """What the clock of the desk shows."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)


def moment(wall: datetime, zone: tzinfo) -> Millis:
    """When the clock of the desk shows that; the first time if it does so twice."""
    return Millis(int(wall.replace(tzinfo=zone, fold=0).timestamp() * 1000))


def monday(at: Millis, zone: tzinfo) -> date:
    """The first day of that moment's week on the clock of the desk."""
    day = on_the_wall(at, zone).date()
    return day - timedelta(days=day.weekday())


def midnight(day: date, zone: tzinfo) -> Millis:
    """When that day begins on the clock of the desk."""
    return moment(datetime.combine(day, time()), zone)


def week(first: date, zone: tzinfo) -> Span:
    """The seven days from that one."""
    return Span(midnight(first, zone), midnight(first + timedelta(days=7), zone))


def planned(day: date, start: time, end: time, zone: tzinfo) -> Span:
    """A shift as it is planned: an end that is not after the start is on the next day."""
    last = day if end > start else day + timedelta(days=1)
    return Span(moment(datetime.combine(day, start), zone), moment(datetime.combine(last, end), zone))


def later(shift: Shift, days: int, zone: tzinfo) -> Span:
    """The same time on the wall so many days later."""
    begins, ends = (
        on_the_wall(at, zone).replace(tzinfo=None) + timedelta(days=days)
        for at in (shift.starts_at, shift.ends_at)
    )
    return Span(moment(begins, zone), moment(ends, zone))


def in_the_way(span: Span, theirs: Iterable[Shift], duty_phone: bool) -> bool:
    """Has this person a shift of that kind in that time already?"""
    return any(
        each.duty_phone == duty_phone and each.starts_at < span.ends_at and span.starts_at < each.ends_at
        for each in theirs
    )


def stretch(span: Span, theirs: Iterable[Shift]) -> int:
    """How long one person would be at the desk at a stretch with that shift, in milliseconds."""
    begins, ends = span.starts_at, span.ends_at
    left = [each for each in theirs if not each.duty_phone]
    while joined := [e for e in left if e.starts_at < ends + REST and e.ends_at > begins - REST]:
        begins = min(begins, *(each.starts_at for each in joined))
        ends = max(ends, *(each.ends_at for each in joined))
        left = [each for each in left if each not in joined]
    return ends - begins


def holes(shifts: Iterable[Shift], span: Span) -> list[Span]:
    """When nobody is planned at the desk within that time."""
    found, free_from = [], span.starts_at
    for shift in sorted((each for each in shifts if not each.duty_phone), key=lambda each: each.starts_at):
        if shift.starts_at > free_from:
            found.append(Span(free_from, Millis(min(shift.starts_at, span.ends_at))))
        free_from = max(free_from, shift.ends_at)
        if free_from >= span.ends_at:
            return found
    return [*found, Span(free_from, span.ends_at)]


def missing(running: Sequence[Shift], now: Millis, after: int = LATE) -> list[Shift]:
    """Desk shifts among these that began longer ago than `after` while nobody at all is there.

    Whoever is late while a colleague is there keeps nobody waiting.
    """
    if any(shift.there(now) for shift in running):
        return []
    return [each for each in running if not each.duty_phone and each.covers(Millis(now - after))]


def own(shifts: Iterable[Shift], operator_id: int, now: Millis) -> Shift | None:
    """Their desk shift that runs, or begins so soon that its test alarm may be heard now.

    One that waits for its test alarm comes first.
    """
    theirs = [
        each
        for each in shifts
        if each.operator_id == operator_id
        and not each.duty_phone
        and each.starts_at - BEFORE_START <= now < each.ends_at
    ]
    return min(theirs, key=lambda each: (bool(each.ready_at), each.starts_at), default=None)


def quartiles(waits: Sequence[int]) -> tuple[int, int] | None:
    """Half of those who waited so long (milliseconds) did so between these minutes, in steps of five.

    None when fewer than ten were measured, or when it took hours: then only the place is honest.
    """
    if len(waits) < FEWEST:
        return None
    ordered = sorted(waits)
    low, high = ordered[len(ordered) // 4], ordered[len(ordered) * 3 // 4]
    first, last = low // (5 * MINUTE) * 5, (high // (5 * MINUTE) + 1) * 5
    return (max(first, 1), last) if last <= MOST_MINUTES else None
