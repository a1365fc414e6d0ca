"""Opening hours: what is said is what is meant, on the place's own clock."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.hours import DAY, DAYS, WEEK, Zone, minute_of_week, next_opening, open_at, parse
from bot.core.message import Millis


def minute(day: str, clock: str) -> int:
    hour, minutes = clock.split(":")
    return DAYS.index(day) * DAY + int(hour) * 60 + int(minutes)


def millis(text: str) -> Millis:
    return Millis(int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000))


@pytest.mark.parametrize(
    ("text", "day", "clock", "is_open"),
    [
        ("24/7", "sun", "23:59", True),
        ("Mon-Fri 09:00-15:00", "mon", "09:00", True),
        ("Mon-Fri 09:00-15:00", "fri", "14:59", True),
        ("Mon-Fri 09:00-15:00", "fri", "15:00", False),
        ("Mon-Fri 09:00-15:00", "sat", "10:00", False),
        ("Sun-Thu 08:00-20:00", "fri", "10:00", False),
        ("Sun-Thu 08:00-20:00", "sun", "10:00", True),
        ("07:30-21:00", "wed", "07:29", False),
        ("07:30-21:00", "wed", "07:30", True),
        ("Fri 22:00-06:00", "sat", "05:59", True),
        ("Fri 22:00-06:00", "sat", "06:00", False),
        ("Fri 22:00-06:00", "fri", "05:00", False),
        ("Sun 22:00-06:00", "mon", "05:00", True),
        ("Mon,Wed 10:00-12:00; Sat 12:00-14:00", "wed", "11:00", True),
        ("Mon,Wed 10:00-12:00; Sat 12:00-14:00", "tue", "11:00", False),
        ("Mon 09:00-12:00, 13:00-17:00", "mon", "12:30", False),
        ("Mon 09:00-12:00, 13:00-17:00", "mon", "13:00", True),
    ],
)
def test_a_line_is_open_exactly_when_its_hours_say_so(text, day, clock, is_open):
    assert open_at(parse(text), minute(day, clock)) is is_open


def test_hours_that_leave_no_gap_are_round_the_clock():
    assert parse("00:00-24:00").always
    assert parse("08:00-20:00; 20:00-08:00").always
    assert not parse("00:00-23:59").always


def test_the_next_opening_is_found_across_the_end_of_the_week():
    hours = parse("Mon-Fri 09:00-15:00")
    assert next_opening(hours, minute("mon", "10:00")) == 0
    assert next_opening(hours, minute("mon", "08:00")) == 60
    assert next_opening(hours, minute("fri", "15:00")) == (9 + 9 + 48) * 60


@pytest.mark.parametrize(
    "text",
    ["", "always", "Mon-Fry 09:00-15:00", "Mon-Fri 9-15", "Mon 25:00-26:00", "Mon 09:00-10:70", "Mon-Fri"],
)
def test_hours_that_cannot_be_read_are_refused(text):
    with pytest.raises(ValueError, match=r"no such|not a span"):
        parse(text)


def test_the_week_starts_on_monday_and_follows_the_clock_of_the_place():
    at = millis("2026-11-22T20:30:00")  # a Sunday
    assert minute_of_week(at, 0) == minute("sun", "20:30")
    assert minute_of_week(at, 5 * 60) == minute("mon", "01:30")


def test_a_zone_changes_its_offset_when_its_clocks_change():
    zone = Zone("x", (0, millis("2026-03-29T01:00:00")), (60, 120))
    assert zone.minute(millis("2026-03-29T00:59:00")) == minute("sun", "01:59")
    assert zone.minute(millis("2026-03-29T01:00:00")) == minute("sun", "03:00")
    assert zone.minute(Millis(-1)) == minute("thu", "00:59")  # before the list begins: its first offset


spans = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(
    lambda pair: f"{pair[0] // 60:02}:{pair[0] % 60:02}-{pair[1] // 60:02}:{pair[1] % 60:02}"
)


@given(st.lists(st.tuples(st.sampled_from(DAYS), spans), min_size=1, max_size=5), st.integers(0, WEEK - 1))
def test_waiting_for_the_next_opening_always_finds_an_open_door(groups, now):
    hours = parse("; ".join(f"{day} {span}" for day, span in groups))
    wait = next_opening(hours, now)
    assert open_at(hours, (now + wait) % WEEK)
    assert wait == 0 or not open_at(hours, (now + wait - 1) % WEEK)
    assert all(a[1] < b[0] for a, b in zip(hours.spans, hours.spans[1:], strict=False))
