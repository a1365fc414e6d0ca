"""Every minute of a year: the rota, what a moment says, and what the words promise agree.

The year is walked over each minute at which anything can change and its neighbours; between two such minutes
nothing depends on the time.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import load
from bot.core.message import Millis, Network, PersonId
from bot.core.person import Person
from bot.core.rota import HOUR, MINUTE, Shift, Span, holes, later, midnight, on_the_wall, planned
from bot.service.known import Known
from bot.store import shifts, staff
from bot.store.database import Store, Tx

ZONES = ("Asia/Bishkek", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
FIRST = date(2027, 1, 1)


def a_year(seed: int, zone: ZoneInfo) -> list[tuple[Span, bool, int]]:
    """Nights, days and gaps by chance: when, duty phone or desk, and how late its operator was (-1 never)."""
    chance, found = random.Random(seed), []
    for number in range(365):
        day = FIRST + timedelta(days=number)
        for _ in range(chance.choice((0, 0, 1, 2, 3))):
            begins = time(chance.randrange(24), chance.choice((0, 15, 30, 59)))
            ends = time(chance.randrange(24), chance.choice((0, 1, 45)))
            late = chance.choice((-1, 0, 0, 3, 61)) * MINUTE
            found.append((planned(day, begins, ends, zone), chance.random() < 0.2, late))
    return found


@pytest.mark.parametrize("zone", ZONES)
async def test_each_minute_of_a_year_store_moment_and_words_agree(store: Store, zone: str) -> None:
    clock, words = ZoneInfo(zone), load(zone=zone).renderer
    year = a_year(ZONES.index(zone), clock)

    def plan(tx: Tx) -> int:
        here, gone = (staff.add(tx, staff.NewOperator(name, "operator", ("ru",))) for name in ("a", "b"))
        for number, (span, phone, late) in enumerate(year):
            who = gone if number % 11 == 0 else here
            shift = shifts.add(tx, who, span.starts_at, span.ends_at, phone)
            if late >= 0:
                shifts.ready(tx, shift, Millis(span.starts_at + late))
        staff.disable(tx, gone, Millis(1))
        return here

    await store.write(plan)
    counted = [each for number, each in enumerate(year) if number % 11 and not each[1]]
    instants = sorted(set(minutes(counted, clock)))
    starts = sorted(span.starts_at for span, _, _ in counted)

    def look(tx: Tx) -> list[tuple[Millis, bool, Millis, Millis]]:
        nobody = Person(PersonId("nobody"), Network.TELEGRAM)
        seen = []
        for at in instants:
            moment = Known(tx, nobody, at, everything=True)
            seen.append((at, moment.staffed, moment.next_shift, shifts.next_shift(tx, at)))
        return seen

    for at, staffed, told, following in await store.read(look):
        there = any(
            s.starts_at <= at < s.ends_at and late >= 0 and s.starts_at + late <= at for s, _, late in counted
        )
        running = any(s.starts_at <= at < s.ends_at for s, _, _ in counted)
        assert staffed == there, at
        assert following == next((start for start in starts if start > at), 0), at
        assert told == (0 if running else following), at
        if not staffed:
            said = words.line("human-waiting_closed", "ru", at=words.moment(told) if told else "none")
            assert (words.moment(told) in said) == bool(told)
            assert "дежурит человек" not in said


def minutes(shifts_: list[tuple[Span, bool, int]], zone: ZoneInfo) -> Iterator[Millis]:
    """Each minute at which something may change, with the one before and the one after; and each midnight."""
    edges = [at for span, _, late in shifts_ for at in (span.starts_at, span.ends_at, span.starts_at + late)]
    for edge in edges:
        yield from (Millis(edge - MINUTE), Millis(edge), Millis(edge + MINUTE))
    for number in range(366):
        yield midnight(FIRST + timedelta(days=number), zone)


@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    day=st.dates(date(2026, 1, 5), date(2029, 12, 1)),
    begins=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    hours=st.integers(1, 12),
    weeks=st.integers(1, 12),
)
@settings(max_examples=300, deadline=None)
def test_a_copied_shift_shows_the_same_times_on_the_wall(
    zone: ZoneInfo, day: date, begins: time, hours: int, weeks: int
) -> None:
    ends = (datetime.combine(day, begins) + timedelta(hours=hours)).time()
    span = planned(day, begins, ends, zone)
    copied = later(Shift(1, 1, span.starts_at, span.ends_at), 7 * weeks, zone)
    for at, wall, home in ((copied.starts_at, begins, span.starts_at), (copied.ends_at, ends, span.ends_at)):
        shown = on_the_wall(at, zone)
        before = on_the_wall(home, zone)
        skipped = shown.time() != before.time()
        if not skipped:
            assert (shown.date() - before.date()).days == 7 * weeks
            continue
        # Only a time that the clock skips that night is shown otherwise, or one that was skipped at home.
        assert _skipped(shown.date(), before.time(), zone) or _skipped(before.date(), wall, zone)


def _skipped(day: date, wall: time, zone: ZoneInfo) -> bool:
    at = datetime.combine(day, wall, zone)
    return at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != at.replace(tzinfo=None)


@given(
    st.lists(
        st.tuples(st.integers(0, 200), st.integers(1, 30), st.booleans()).map(
            lambda made: Shift(0, 1, Millis(made[0] * HOUR), Millis((made[0] + made[1]) * HOUR), made[2])
        ),
        max_size=12,
    )
)
@settings(deadline=None)
def test_holes_are_exactly_the_hours_without_anybody_at_the_desk(rota: list[Shift]) -> None:
    week = Span(Millis(0), Millis(168 * HOUR))
    found = holes(rota, week)
    for hour in range(168):
        at = Millis(hour * HOUR)
        planned_then = any(shift.covers(at) and not shift.duty_phone for shift in rota)
        assert any(hole.starts_at <= at < hole.ends_at for hole in found) != planned_then
    assert all(one.ends_at < other.starts_at for one, other in pairwise(found))
    assert all(hole.starts_at < hole.ends_at for hole in found)
