"""locales/exceptions.toml: where a rule is wrong about a text, and why. One that is not needed is a fault."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.faults import Problem
from bot.core.message import LANGUAGES
from bot.proof.words.text import Text

FILE = "locales/exceptions.toml"
LEAST_REASON = 15  # characters; shorter is no reason


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: str = Field(min_length=1)
    text: str = Field(min_length=1)
    locales: tuple[str, ...] = Field(min_length=1)
    reason: str = Field(min_length=LEAST_REASON)


class _Sheet(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    exception: tuple[_Row, ...] = ()


@dataclass
class Exceptions:
    """The exceptions of one run; it remembers which were needed."""

    rows: tuple[_Row, ...] = ()
    lines: tuple[int, ...] = ()
    broken: tuple[Problem, ...] = ()
    used: set[tuple[int, str]] = field(default_factory=set)

    def rest(self, found: Iterable[tuple[Text | None, Problem]]) -> Iterator[Problem]:
        """The problems no exception covers."""
        for text, problem in found:
            if text is None or not self._excused(text, problem):
                yield problem

    def problems(self) -> Iterator[Problem]:
        """What is wrong with the file itself, and each exception that was not needed."""
        yield from self.broken
        for place, row in enumerate(self.rows):
            for locale in row.locales:
                if (place, locale) not in self.used:
                    problem = f"the exception from {row.rule} for {row.text} in {locale} excuses nothing"
                    yield Problem(FILE, self.lines[place], "exception", problem, "Delete it.")

    def _excused(self, text: Text, problem: Problem) -> bool:
        for place, row in enumerate(self.rows):
            if (row.rule, row.text) == (problem.rule, text.name) and text.locale in row.locales:
                self.used.add((place, text.locale))
                return True
        return False


def load(root: Path) -> Exceptions:
    """The exceptions under `root`; none when there is no such file."""
    file = root / FILE
    if not file.exists():
        return Exceptions()
    text = file.read_text(encoding="utf-8")
    heads = tuple(
        number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[exception]]"
    )
    try:
        rows = _Sheet.model_validate(tomllib.loads(text)).exception
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        return Exceptions(broken=(_unread(error, heads),))
    odd = [
        Problem(FILE, heads[place], "exception", f"there is no locale {locale!r}", "Name one of ours.")
        for place, row in enumerate(rows)
        for locale in row.locales
        if locale not in LANGUAGES
    ]
    return Exceptions(rows, heads, tuple(odd))


def _unread(error: tomllib.TOMLDecodeError | ValidationError, heads: tuple[int, ...]) -> Problem:
    if isinstance(error, tomllib.TOMLDecodeError):
        return Problem(FILE, 0, "exception", f"not TOML: {error}", "Mend this line.")
    first = error.errors()[0]
    place = first["loc"][1] if len(first["loc"]) > 1 and isinstance(first["loc"][1], int) else None
    line = heads[place] if place is not None and place < len(heads) else 0
    where = ".".join(str(each) for each in first["loc"][2:])
    mend = "An exception has rule, text, locales and a reason."
    return Problem(FILE, line, "exception", f"{where}: {first['msg']}", mend)
