"""What editors see on the preview page: the last whole edition of flows and words, and what is wrong now.

The demonstration alone has a workshop. Whoever watches the files (`app/editing.py`) puts a new edition in;
the page reads it and waits for the next change. A broken file never takes the last good edition away.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.faults import Problem
from bot.core.flow import Flow
from bot.core.moment import Book
from bot.phrasebook import Phrasebook, Written
from bot.service.intake import Reads
from bot.service.render import Renderer


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands in one locale."""

    file: str
    written: Written

    def line(self, attribute: str = "") -> int:
        """The line of that part, else of the message itself."""
        return self.written.lines.get(attribute, self.written.lines.get("", 0))


@dataclass(frozen=True, slots=True)
class Edition:
    """All that was read at one time and was whole. `texts` = locale -> text id -> its place."""

    words: Phrasebook
    flows: Mapping[str, Flow]
    book: Book
    renderer: Renderer
    understanding: Reads
    texts: Mapping[str, Mapping[str, Place]]

    def place(self, locale: str, text_id: str) -> Place | None:
        """Where the text stands in that very locale; None = it is missing there."""
        return self.texts.get(locale, {}).get(text_id)


@dataclass(slots=True)
class Workshop:
    """The edition that is shown, and what stands in the way of a newer one.

    problems  why the files on the disk cannot be shown; () = what is shown is what they say
    findings  all that `safar check` says of the files; None = it is still looking
    version   counts up with every change of the three
    asked     somebody has opened the page: only then is the whole check worth its seconds
    """

    edition: Edition
    problems: tuple[Problem, ...] = ()
    findings: tuple[Problem, ...] | None = None
    version: int = 0
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    def show(self, edition: Edition) -> None:
        """The files are whole: this is what they say."""
        self.edition, self.problems, self.findings = edition, (), None
        self._ring()

    def keep(self, problems: Sequence[Problem]) -> None:
        """The files are broken: the edition stays."""
        self.problems, self.findings = tuple(problems), None
        self._ring()

    def judge(self, findings: Sequence[Problem]) -> None:
        """What the check found."""
        self.findings = tuple(findings)
        self._ring()

    def found(self, place: Place) -> tuple[Problem, ...]:
        """The findings about one text."""
        lines = place.written.lines.values()
        return tuple(each for each in self.findings or () if each.file == place.file and each.line in lines)

    def _ring(self) -> None:
        self.version += 1
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()
