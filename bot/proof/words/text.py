"""One text as it stands in a file, and what the rules ask of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.core.faults import Level, Problem
from bot.phrasebook import Written
from bot.phrasebook.shapes import becomes

WORD = re.compile(r"[^\W\d_]+(?:[ʻʼ'’‘`´-][^\W\d_]+)*[ʻʼ'’‘`´]?")
BARE_SHORT = re.compile(r"^(trouble|someone_else|check)-s\d$")
OF_THE_DESK = ("desk-", "desk_", "phone-")
Finding = tuple[str, str]  # what is wrong, how to mend it


@dataclass(frozen=True)
class Text:
    """One value or attribute of a message in one locale, beside the English one."""

    locale: str
    file: str
    own: Written
    reference: Written
    attribute: str = ""  # "" = the value

    @cached_property
    def message(self) -> str:
        """The id of the message."""
        return str(self.own.message.id.name)

    @property
    def name(self) -> str:
        """The id an editor looks for: message or message.attribute."""
        return f"{self.message}.{self.attribute}" if self.attribute else self.message

    @property
    def line(self) -> int:
        """Where it begins in its file."""
        return self.own.lines[self.attribute]

    @property
    def source(self) -> str:
        """As written, placeables and all."""
        return self.own.sources[self.attribute]

    @property
    def english(self) -> str:
        """The English source of the same part; "" where English has none."""
        return self.reference.sources.get(self.attribute, "")

    @property
    def plain(self) -> str:
        """The words a person reads, every variant on lines of its own, variables left out."""
        return self.own.plain[self.attribute]

    @property
    def english_plain(self) -> str:
        """The same of the English."""
        return self.reference.plain.get(self.attribute, "")

    @cached_property
    def letters(self) -> frozenset[str]:
        """The small letters of the plain text."""
        return frozenset(filter(str.isalpha, self.plain.lower()))

    @cached_property
    def words(self) -> list[str]:
        """The words of the plain text, as written."""
        return WORD.findall(self.plain)

    @property
    def label(self) -> bool:
        """Does it stand on a button?"""
        return self.attribute not in ("", "short")

    @property
    def short(self) -> bool:
        """Does it leave by SMS or to a watched phone?"""
        return self.attribute == "short" or self.attribute.endswith("_short") or self.question

    @property
    def question(self) -> bool:
        """Is it one of the numbered questions of the short form?"""
        return bool(BARE_SHORT.match(self.message)) and not self.attribute

    @cached_property
    def of_the_desk(self) -> bool:
        """Do only operators and visitors of the demonstration read it?"""
        return self.message.startswith(OF_THE_DESK)

    def forms(self, values: dict[str, str]) -> tuple[str, ...]:
        """Every text it may become with these values."""
        return becomes(self.own.patterns[self.attribute], values)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing every text must keep. Its function's docstring is what editors read in docs/words.md.

    `source` = where it comes from: L-n is number n of section 8 of the language guide, D-nn of do-no-harm.
    """

    name: str
    source: str
    find: Callable[[Text], Iterator[Finding]]
    level: Level = "error"
    of_people: bool = False  # does it judge only what people read, not the desk?

    def problem(self, text: Text, finding: Finding) -> Problem:
        """What it found in one text, with the place and the mend."""
        problem, mend = finding
        return Problem(text.file, text.line, self.name, f"{text.name}: {problem}", mend, self.level)
