"""flows/reach.toml → `Reach`, or every Problem in it with file and line.

What a source does not say is unknown: a fact without a date and a source is refused, and so is a state, a
sender or a prefix that does not fit.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import phonenumbers

from bot.core.faults import BadFiles, Problem
from bot.core.reach import Fact, Land, Reach, Road, Sender, State
from bot.directory.sheet import Complaint, Row, Sheet, read

ANSWERS = {"yes": True, "no": False, "unknown": None}
CHARSETS = ("any", "ascii")
PLAIN = {"code", "prefixes", "sender", "registered", "numbers", "charset", "joined", "note"}
KNOWN = PLAIN | {str(road) for road in Road}
WHEN = re.compile(r"20\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def load(root: Path) -> Reach:
    """What is known under that project root. Raises BadFiles with every problem in it."""
    sheet = _sheet(root)
    if problems := list(_problems(sheet)):
        raise BadFiles(problems)
    return Reach({row["code"]: _land(row) for row in sheet.rows})


def check(root: Path) -> list[Problem]:
    """Every problem in the file, sorted; [] when `load` would take it."""
    return sorted(_problems(_sheet(root)))


def _sheet(root: Path) -> Sheet:
    return read(root, root / "flows" / "reach.toml", "country")


def _problems(sheet: Sheet) -> Iterator[Problem]:
    yield from sheet.problems
    codes: set[str] = set()
    taken: dict[str, str] = {}
    for index, row in enumerate(sheet.rows):
        for complaint in (*_shape(row), *_facts(row), *_prefixes(row, taken)):
            yield sheet.problem(index, complaint)
        if str(row.get("code")) in codes:
            yield sheet.problem(index, Complaint("reach", "this country stands here twice", "Keep one."))
        codes.add(str(row.get("code")))


def _shape(row: Row) -> Iterator[Complaint]:
    for key in row:
        if key not in KNOWN:
            yield Complaint("reach", f"`{key}` is not known here", "The file's head lists the keys.", key)
    allowed: dict[str, Any] = {
        "sender": tuple(Sender),
        "charset": CHARSETS,
        **dict.fromkeys(("registered", "numbers", "joined"), tuple(ANSWERS)),
    }
    for key, values in allowed.items():
        if row.get(key) not in values:
            mend = f"Write one of: {', '.join(values)}."
            yield Complaint("reach", f"{key} is {row.get(key)!r}", mend, key if key in row else "")


def _facts(row: Row) -> Iterator[Complaint]:
    for road in Road:
        fact = row.get(road)
        if fact is None:
            continue
        if not isinstance(fact, dict) or set(fact) != {"state", "as_of", "source"}:
            yield Complaint("reach", f"{road} is no fact", "Write state, as_of and source.", road)
        elif fact["state"] not in tuple(State):
            mend = f"Write one of: {', '.join(State)}."
            yield Complaint("reach", f"{road} is {fact['state']!r}", mend, road)
        elif not WHEN.fullmatch(str(fact["as_of"])) or not str(fact["source"]).strip():
            yield Complaint("reach", f"{road} has no date or no source", "Name both, or leave it out.", road)


def _prefixes(row: Row, taken: dict[str, str]) -> Iterator[Complaint]:
    code, prefixes = str(row.get("code")), row.get("prefixes")
    calling = str(phonenumbers.country_code_for_region(code))
    if calling == "0":
        yield Complaint("reach", f"there is no country {code}", "Write its two letters.", "code")
    if not isinstance(prefixes, list) or not prefixes:
        yield Complaint("reach", "no prefixes", 'Write how its numbers begin: prefixes = ["996"].')
        return
    for prefix in map(str, prefixes):
        if not prefix.isdecimal() or not prefix.startswith(calling):
            mend = f"Numbers of {code} begin with {calling}."
            yield Complaint("reach", f"the prefix {prefix!r} is not of {code}", mend, "prefixes")
        if taken.setdefault(prefix, code) != code:
            yield Complaint("reach", f"{prefix} means {taken[prefix]} already", "Keep one.", "prefixes")


def _land(row: Row) -> Land:
    facts = {road: row[road] for road in Road if road in row}
    return Land(
        row["code"],
        tuple(row["prefixes"]),
        {road: Fact(State(each["state"]), each["as_of"], each["source"]) for road, each in facts.items()},
        Sender(row["sender"]),
        ANSWERS[row["registered"]],
        ANSWERS[row["numbers"]],
        row["charset"] == "ascii",
        ANSWERS[row["joined"]],
        row.get("note", ""),
    )
