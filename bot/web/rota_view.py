"""The rota -> what its page is given: seven days with shifts, holes and holidays, by the desk's clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from functools import cache
from typing import Any

import holidays

from bot.core.message import Millis
from bot.core.rota import Shift, Span, midnight, on_the_wall
from bot.service.rota import Week

COUNTRIES = ("KG", "KZ", "TJ", "TM", "UZ")
DAY_MINUTES = 24 * 60
MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Looks:
    """One look at the rota: which week, by whom, when, on which clock."""

    week: Week
    names: Mapping[int, str]
    now: Millis
    zone: tzinfo


def days(looks: Looks, first: date) -> list[dict[str, Any]]:
    """The seven days from that one."""
    return [_day(looks, first + timedelta(days=number)) for number in range(7)]


@cache
def closed_in(day: date) -> tuple[str, ...]:
    """In which of the five countries that day is a public holiday. Those by the moon are estimates."""
    return tuple(code for code in COUNTRIES if day in holidays.country_holidays(code, years=day.year))


def _day(looks: Looks, day: date) -> dict[str, Any]:
    zone = looks.zone
    span = Span(midnight(day, zone), midnight(day + timedelta(days=1), zone))
    here = [each for each in looks.week.shifts if _meet(Span(each.starts_at, each.ends_at), span)]
    ahead = Span(Millis(max(span.starts_at, looks.now)), span.ends_at)
    past = looks.now >= span.ends_at  # nobody can fill a hole of yesterday
    gaps = [] if past else [_cut(hole, ahead) for hole in looks.week.holes if _meet(hole, ahead)]
    return {
        "date": day,
        "today": on_the_wall(looks.now, zone).date() == day,
        "holidays": closed_in(day),
        "lines": [_line(looks, each, span) for each in here],
        "holes": [{"from": _time(gap.starts_at, zone), "to": _end(gap.ends_at, span, zone)} for gap in gaps],
        "bars": [_bar(each, span) for each in here],
        "gaps": [_bar_of(gap, span, "") for gap in gaps],
    }


def _line(looks: Looks, shift: Shift, day: Span) -> dict[str, Any]:
    begun = shift.starts_at < day.starts_at
    return {
        "id": shift.id,
        "from": "" if begun else _time(shift.starts_at, looks.zone),
        "to": _time(shift.ends_at, looks.zone),
        "next_day": shift.ends_at > day.ends_at,
        "name": looks.names.get(shift.operator_id, "?"),
        "who": shift.operator_id,
        "phone": shift.duty_phone,
        "long": shift.id in looks.week.long,
        "state": state(shift, looks.now),
        "begun": begun,
    }


def state(shift: Shift, now: Millis) -> str:
    """over, coming, there, or absent: it runs, and its operator has not heard the test alarm."""
    if shift.ends_at <= now:
        return "over"
    if shift.starts_at > now:
        return "coming"
    return "there" if shift.there(now) or shift.duty_phone else "absent"


def _meet(one: Span, other: Span) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def _cut(span: Span, within: Span) -> Span:
    return Span(
        Millis(max(span.starts_at, within.starts_at)),
        Millis(min(span.ends_at, within.ends_at)),
    )


def _bar(shift: Shift, day: Span) -> dict[str, Any]:
    kind = "phone" if shift.duty_phone else "desk"
    return _bar_of(_cut(Span(shift.starts_at, shift.ends_at), day), day, kind)


def _bar_of(span: Span, day: Span, kind: str) -> dict[str, Any]:
    """In minutes of a day of 24 hours; a day of 23 or 25 is drawn to the same length."""
    whole = day.ends_at - day.starts_at
    start, end = (
        (at - day.starts_at) * DAY_MINUTES // whole for at in (span.starts_at, span.ends_at)
    )  # fmt: skip
    return {"x": start, "width": max(end - start, 1), "kind": kind}


def _time(at: Millis, zone: tzinfo) -> str:
    return on_the_wall(at, zone).strftime("%H:%M")


def _end(at: Millis, day: Span, zone: tzinfo) -> str:
    return "24:00" if at == day.ends_at else _time(at, zone)
