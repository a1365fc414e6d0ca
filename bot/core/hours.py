"""Open now? Next opening? On duty? Opening hours as spans within one week.

A week has 10,080 minutes and starts on Monday 00:00. Hours are spans of such minutes, so a night shift from
Sunday to Monday is no special case once it is cut at the week's end. Nothing here knows a time zone by name:
a `Zone` arrives as a value, a list of moments since when an offset holds. Unknown hours are None, never a
guess: what is not known is not claimed.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from bot.core.message import Millis

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
WEEK = 7 * DAY
MINUTE = 60_000  # milliseconds
_FIRST_MONDAY = 4 * DAY  # 1970-01-01 was a Thursday; the Monday after it, in minutes
_SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class Hours:
    """When a line or a desk is staffed: spans of minutes within the week, sorted, apart, end not included."""

    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def always(self) -> bool:
        """Is it never closed?"""
        return self.spans == ((0, WEEK),)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Zone:
    """A place's clock: since which moment (milliseconds UTC) it is how many minutes ahead of UTC."""

    name: str
    since: tuple[int, ...]
    ahead: tuple[int, ...]

    def minute(self, at: Millis) -> int:
        """The minute of the week on that place's clock."""
        place = max(bisect_right(self.since, at) - 1, 0)
        return minute_of_week(at, self.ahead[place])


def minute_of_week(at: Millis, ahead: int) -> int:
    """The minute of the week at that moment on a clock `ahead` minutes ahead of UTC."""
    return (at // MINUTE + ahead - _FIRST_MONDAY) % WEEK


def parse(text: str) -> Hours:
    """Read "24/7", "Mon-Fri 09:00-15:00", "Mon-Thu 22:00-06:00, 12:00-13:00; Sat 10:00-14:00".

    Without days it means every day. A span whose end is not after its start runs into the next day.
    Raises ValueError, naming the words that are not understood.
    """
    if text.strip() == "24/7":
        return Hours("24/7", ((0, WEEK),))
    spans = [span for group in text.split(";") for span in _group(group.strip())]
    return Hours(text.strip(), _joined(spans))


def open_at(hours: Hours, minute: int) -> bool:
    """Is it open at that minute of the (local) week?"""
    return any(start <= minute < end for start, end in hours.spans)


def next_opening(hours: Hours, minute: int) -> int:
    """Minutes until it is open next: 0 when it is open at that minute of the (local) week."""
    if open_at(hours, minute):
        return 0
    return min((start - minute) % WEEK for start, _ in hours.spans)


def _group(group: str) -> list[tuple[int, int]]:
    """One part between semicolons, as spans that may still overlap or pass the week's end."""
    head, _, tail = group.partition(" ")
    named = head[:1].isalpha()
    days = _days(head) if named else tuple(range(7))
    times = [_times(part.strip()) for part in (tail if named else group).split(",")]
    return [(day * DAY + start, day * DAY + end) for day in days for start, end in times]


def _days(words: str) -> tuple[int, ...]:
    """ "Mon-Fri" or "Mon,Wed" or "Sun-Thu" as days from 0 (Monday)."""
    days: list[int] = []
    for word in words.lower().split(","):
        first, _, last = word.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise ValueError(f"no such days: {words}")
        start, end = DAYS.index(first), DAYS.index(last or first)
        days += [day % 7 for day in range(start, end + 1 if end >= start else end + 8)]
    return tuple(days)


def _times(words: str) -> tuple[int, int]:
    """ "22:00-06:00" as minutes since that day's midnight, the end after the start."""
    found = _SPAN.fullmatch(words)
    if found is None:
        raise ValueError(f"not a span of time like 09:00-15:00: {words!r}")
    first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
    start, end = first_hour * 60 + first_minute, last_hour * 60 + last_minute
    if max(first_minute, last_minute) > 59 or start >= DAY or end > DAY:
        raise ValueError(f"no such time of day: {words}")
    return start, end if end > start else end + DAY


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same time, cut at the week's end, sorted, with spans that touch made one."""
    cut: list[tuple[int, int]] = []
    for start, end in spans:
        cut.append((start, min(end, WEEK)))
        if end > WEEK:
            cut.append((0, end - WEEK))
    whole: list[tuple[int, int]] = []
    for start, end in sorted(cut):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)
