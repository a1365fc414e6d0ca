"""flows/directory/*.toml, countries.toml and reach.toml → `Directory`, or every Problem with file and line.

A wrong digit here sends somebody in danger to a stranger, so `safar` does not start unless every line fits.
What the keys mean stands in flows/directory/README.md, what must hold in `rules.py`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.core.faults import BadFiles, Problem
from bot.core.hours import MINUTE, Zone, parse
from bot.core.lines import ANYWHERE, Country, Directory, Number, Reached, Service
from bot.directory import prices, reach
from bot.directory.rules import UNKNOWN, country_complaints, service_complaints
from bot.directory.sheet import Complaint, Row, Sheet, read

__all__ = ["OLDEST", "check", "load", "too_old"]

OLDEST = timedelta(
    days=2 * 365
)  # a source older than this needs a call before it is believed (facts, rule 9)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?")
_FIRST, _LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)


def load(root: Path) -> Directory:
    """The directory under that project root. Raises BadFiles with every problem in it."""
    places, sheets = _sheets(root)
    problems = [*_problems(places, sheets), *reach.check(root)]
    if problems:
        raise BadFiles(problems)
    countries = {row["code"]: _country(row) for row in places.rows}
    services = {row["id"]: _service(row, countries) for sheet in sheets for row in sheet.rows}
    zones = {name: _zone(name) for name in {service.tz for service in services.values()}}
    return Directory(services, countries, zones, reach.load(root))


def check(root: Path) -> list[Problem]:
    """Every problem in the directory's files, sorted; [] when `load` would take them."""
    return sorted([*_problems(*_sheets(root)), *reach.check(root), *prices.check(root)])


def too_old(service: Service, today: date) -> bool:
    """Is the newest date its source names more than two years ago, or is there none?

    Asked in service only, of numbers nobody has called since; the demo marks all numbers anyway.
    """
    found = _DATE.findall(service.source_date)
    dates = [date(int(year), int(month or 12), min(int(day or 28), 28)) for year, month, day in found]
    return not dates or today - max(dates) > OLDEST


def _sheets(root: Path) -> tuple[Sheet, list[Sheet]]:
    """The countries' file and the services' files, one per country."""
    files = sorted((root / "flows" / "directory").glob("*.toml"))
    countries = read(root, root / "flows" / "countries.toml", "country")
    return countries, [read(root, path, "service") for path in files]


def _problems(places: Sheet, sheets: list[Sheet]) -> Iterator[Problem]:
    countries = {str(row.get("code")): row for row in places.rows}
    codes = _emergency_codes(sheets)
    for sheet in (places, *sheets):
        yield from sheet.problems
    for index, row in enumerate(places.rows):
        for complaint in country_complaints(row, codes):
            yield places.problem(index, complaint)
    for sheet in sheets:
        for index, row in enumerate(sheet.rows):
            for complaint in service_complaints(row, Path(sheet.file).stem, countries):
                yield sheet.problem(index, complaint)
    yield from _repeats([places], "code")
    yield from _repeats(sheets, "id")
    yield from _shared_spellings(places)
    if not codes.get(ANYWHERE):
        problem, mend = "there is no emergency code for an unknown country", f"Keep {ANYWHERE}.toml."
        yield Problem(f"flows/directory/{ANYWHERE}.toml", 0, "no-last-resort", problem, mend)


def _emergency_codes(sheets: list[Sheet]) -> Mapping[str, frozenset[str]]:
    """What emergency services print, by country."""
    codes: dict[str, frozenset[str]] = {}
    for sheet in sheets:
        for row in sheet.rows:
            if row.get("kind") == "emergency" and row.get("show") != "hold":
                printed = (
                    number.get("dial") for number in row.get("numbers", ()) if isinstance(number, dict)
                )
                country = str(row.get("country"))
                codes[country] = codes.get(country, frozenset()) | {str(dial) for dial in printed}
    return codes


def _repeats(sheets: list[Sheet], key: str) -> Iterator[Problem]:
    """An id or code used twice, wherever it stands first."""
    first: dict[str, str] = {}
    for sheet in sheets:
        for index, row in enumerate(sheet.rows):
            name = str(row.get(key))
            if name in first:
                wrong = f"{key} {name} stands already in {first[name]}"
                complaint = Complaint("repeated", wrong, "Give it a name of its own.", name)
                yield sheet.problem(index, complaint)
            first.setdefault(name, sheet.file)


def _shared_spellings(places: Sheet) -> Iterator[Problem]:
    """One word for two countries would send somebody to the wrong number."""
    owners: dict[str, str] = {}
    for index, row in enumerate(places.rows):
        for word in _list(row, "spellings"):
            owner = owners.setdefault(str(word), str(row.get("code")))
            if owner != str(row.get("code")):
                wrong = f"`{word}` means {owner} already"
                yield places.problem(index, Complaint("two-countries", wrong, "Keep it in one.", f'"{word}"'))


def _list(row: Row, key: str) -> list[object]:
    """The list under that key; [] when the file holds something else there, which is judged elsewhere."""
    value = row.get(key)
    return value if isinstance(value, list) else []


def _country(row: Row) -> Country:
    lists = {key: tuple(row.get(key, ())) for key in ("spellings", "violence", "medical", "people")}
    return Country(**{**row, **lists})


def _service(row: Row, countries: Mapping[str, Country]) -> Service:
    country = countries.get(row["country"])
    zone = row.get("tz") or (country.timezone if country else "UTC")
    lists = {key: tuple(row.get(key, ())) for key in ("also", "languages", "source")}
    own = {
        "origin": row.get("origin", ""),
        "numbers": tuple(_number(number) for number in row["numbers"]),
        "hours": None if row["hours"] == UNKNOWN else parse(row["hours"]),
        "tz": zone,
        "free": {"true": True, "false": False}.get(row["free"]),
    }
    rest = {key: value for key, value in row.items() if key != "verified_by_phone"}
    return Service(**{**rest, **lists, **own})


def _number(row: Row) -> Number:
    reached, note, confidence = Reached(row["from"]), row.get("note", ""), row.get("confidence", "")
    return Number(row["dial"], row["e164"], reached, note, confidence)


@cache
def _zone(name: str) -> Zone:
    """A zone's offsets as values, changes found to the minute, from 2024 to 2040."""
    zone, week = ZoneInfo(name), timedelta(days=7)
    since, ahead = [_millis(_FIRST)], [_ahead(zone, _FIRST)]
    at = _FIRST
    while at < _LAST:
        if _ahead(zone, at + week) != ahead[-1]:
            change = _change(zone, at, at + week)
            since.append(_millis(change))
            ahead.append(_ahead(zone, change))
        at += week
    return Zone(name, tuple(since), tuple(ahead))


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first minute between the two at which the offset is the later one."""
    while after - before > timedelta(minutes=1):
        middle = (before + (after - before) / 2).replace(second=0, microsecond=0)
        if _ahead(zone, middle) == _ahead(zone, before):
            before = middle
        else:
            after = middle
    return after


def _ahead(zone: ZoneInfo, at: datetime) -> int:
    """Minutes ahead of UTC."""
    offset = at.astimezone(zone).utcoffset()
    return int(offset.total_seconds()) * 1000 // MINUTE if offset else 0


def _millis(at: datetime) -> int:
    return int(at.timestamp() * 1000)
