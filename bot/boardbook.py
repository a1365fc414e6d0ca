"""flows/board.toml -> the phrase board, or Problems with file and line. Words stand in locales/*/board.ftl.

What TOML readers give has no line numbers; a phrase's line is where its name stands.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.board import MOST_CHOICES, Board, Group, Phrase
from bot.core.faults import BadFiles, Problem

FILE = "flows/board.toml"
_AT_LINE = re.compile(r"at line (\d+)")
Code = str
NAME = r"^[a-z][a-z0-9_]{0,30}$"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _GroupRow(_Strict):
    name: str = Field(pattern=NAME)
    top: list[Code] = []


class _PhraseRow(_Strict):
    name: str = Field(pattern=NAME)
    group: Code
    answers: Code = ""
    typed: bool = False
    keeps: Literal["", "word"] = ""
    place: bool = False
    means: dict[Code, Literal["danger", "self_harm", "child", "not_safe"]] = {}
    after: dict[Code, list[Code]] = {}
    next: list[Code] = []


class _Sheet(_Strict):
    answers: dict[Code, list[Code]]
    group: list[_GroupRow] = Field(min_length=1)
    phrase: list[_PhraseRow] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class _Reading:
    """The file's lines, to say where something stands."""

    lines: tuple[str, ...]

    def wrong(self, name: str, rule: str, problem: str, mend: str) -> Problem:
        return Problem(FILE, self.line(name), rule, problem, mend)

    def line(self, name: str) -> int:
        """Where the phrase, group or set of that name is written; 0 when nowhere."""
        own = re.compile(rf'^(name\s*=\s*"{re.escape(name)}"|{re.escape(name)}\s*=)')
        return next((place for place, line in enumerate(self.lines, 1) if own.match(line)), 0)


def load(root: Path) -> Board:
    """The board under `root`. Raises BadFiles with all that is wrong, not only the first."""
    try:
        text = (root / FILE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadFiles([Problem(FILE, 0, "unreadable", str(error), "Put the file back.")]) from error
    return read(text)


def read(text: str) -> Board:
    """The board from its text. Raises BadFiles."""
    reading = _Reading(tuple(text.splitlines()))
    sheet = _sheet(text, reading)
    problems = list(_problems(sheet, reading))
    if problems:
        raise BadFiles(problems)
    groups = tuple(Group(row.name, tuple(row.top)) for row in sheet.group)
    order = [group.name for group in groups]
    rows = sorted(sheet.phrase, key=lambda row: order.index(row.group))
    return Board(groups, tuple(_phrase(row, sheet.answers) for row in rows))


def _sheet(text: str, reading: _Reading) -> _Sheet:
    try:
        content: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else len(reading.lines)
        raise BadFiles([Problem(FILE, line, "not-toml", str(error), "Mend this line.")]) from error
    try:
        return _Sheet.model_validate(content)
    except ValidationError as error:
        raise BadFiles([_shape(each, content, reading) for each in error.errors()]) from error


def _shape(error: Mapping[str, Any], content: dict[str, Any], reading: _Reading) -> Problem:
    """A key or value of the wrong kind, at the table it stands in."""
    path = error["loc"]
    where: Any = content
    name = ""
    for key in path[:2]:
        where = where[key] if isinstance(where, (dict, list)) and key in _keys(where) else {}
    if isinstance(where, dict):
        name = str(where.get("name", ""))
    said = ".".join(str(key) for key in path[2:]) or ".".join(map(str, path))
    return reading.wrong(name, "board-shape", f"{name or FILE}: {said}: {error['msg']}", "Mend this table.")


def _keys(where: dict[str, Any] | list[Any]) -> Any:
    return where if isinstance(where, dict) else range(len(where))


def _phrase(row: _PhraseRow, sets: Mapping[str, list[str]]) -> Phrase:
    after = {choice: tuple(names) for choice, names in row.after.items()}
    choices = tuple(sets.get(row.answers, ()))
    if row.next:
        after[""] = tuple(row.next)
    return Phrase(
        row.name, row.group, row.answers, choices, row.typed, row.keeps, row.place, dict(row.means), after
    )


def _problems(sheet: _Sheet, reading: _Reading) -> Iterator[Problem]:
    names = Counter(row.name for row in sheet.phrase)
    yield from _names(sheet, names, reading)
    for name, codes in sheet.answers.items():
        if not 1 <= len(codes) <= MOST_CHOICES or len(set(codes)) != len(codes):
            mend = f"1 to {MOST_CHOICES} different ones: the keys are 1 to {MOST_CHOICES}."
            yield reading.wrong(name, "board-answers", f"answers {name}: {len(codes)} choices", mend)
    for row in sheet.phrase:
        yield from _row(row, sheet, set(names), reading)


def _names(sheet: _Sheet, names: Counter[str], reading: _Reading) -> Iterator[Problem]:
    groups = Counter(group.name for group in sheet.group)
    for name, count in [*names.items(), *groups.items()]:
        if count > 1:
            yield reading.wrong(name, "board-twice", f"{name} stands {count} times", "Rename one.")
    for group in sheet.group:
        for name in set(group.top) - set(names):
            yield reading.wrong(group.name, *_dead(group.name, "phrase", name))


def _row(row: _PhraseRow, sheet: _Sheet, names: set[str], reading: _Reading) -> Iterator[Problem]:
    choices = set(sheet.answers.get(row.answers, ()))
    if row.group not in {group.name for group in sheet.group}:
        yield reading.wrong(row.name, *_dead(row.name, "group", row.group))
    if row.answers and not choices:
        yield reading.wrong(row.name, *_dead(row.name, "answers", row.answers))
    if row.answers and row.typed:
        yield reading.wrong(row.name, "board-answers", f"{row.name}: buttons and writing", "Choose one.")
    for choice in {*row.means, *row.after} - choices:
        yield reading.wrong(row.name, *_dead(row.name, "choice", choice))
    for name in {*row.next, *(each for many in row.after.values() for each in many)} - names:
        yield reading.wrong(row.name, *_dead(row.name, "phrase", name))


def _dead(where: str, what: str, name: str) -> tuple[str, str, str]:
    return "board-dead", f"{where}: there is no {what} {name!r}", "Name one that stands in this file."
