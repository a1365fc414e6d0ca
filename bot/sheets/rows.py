"""Every text of one language as a row: its id, the English, the words, and a mark of both.

A mark is `LOCALE.WORDS.ENGLISH`, two short digests that do not see line breaks, spaces at the ends or how a
letter is put together: programs for tables change those without being asked.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast

from bot.phrasebook.reading import Written, pattern, read, written

SHORT = 10  # hexadecimal digits of a digest: of 2,500 texts no two meet
_MARK = re.compile(rf"([a-z]{{2}}(?:-[A-Z][a-z]+)?)\.([0-9a-f]{{{SHORT}}})\.([0-9a-f]{{{SHORT}}})")


@dataclass(frozen=True, slots=True)
class Row:
    """One value or attribute of a message in one language, as it stands in its file."""

    locale: str
    part: str  # its file, without the ending
    message: str
    attribute: str  # "" = the value
    words: str
    english: str
    note: str  # what the file says about it, for whoever translates
    line: int

    @property
    def id(self) -> str:
        """message.attribute, or the message alone for its value."""
        return f"{self.message}.{self.attribute}" if self.attribute else self.message

    @property
    def file(self) -> str:
        """Where it stands, from the project's root."""
        return f"locales/{self.locale}/{self.part}.ftl"

    @property
    def mark(self) -> "Mark":
        """Of these words beside this English."""
        return Mark(
            self.locale, digest(self.locale, self.id, self.words), digest("en", self.id, self.english)
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """What a row showed when the sheet was made."""

    locale: str
    words: str
    english: str

    def __str__(self) -> str:
        return f"{self.locale}.{self.words}.{self.english}"

    @staticmethod
    def read(text: str) -> "Mark | None":
        """The mark written there, or None."""
        found = _MARK.fullmatch(text.strip())
        return Mark(*found.groups()) if found else None


def plain(text: str) -> str:
    """The words without what programs for tables change: line ends, spaces, letters in two pieces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def digest(locale: str, text_id: str, words: str) -> str:
    """A short mark of these words of this text in this language."""
    return hashlib.sha256("\n".join((locale, text_id, plain(words))).encode()).hexdigest()[:SHORT]


def parts_of(root: Path, locale: str) -> list[str]:
    """The files of words of a language, without their ending, in the order of the alphabet."""
    return [file.stem for file in sorted((root / "locales" / locale).glob("*.ftl"))]


def rows(root: Path, locale: str, only: Collection[str] = ()) -> list[Row]:
    """Every text of a language in the order of the files. `only` = names of files without their ending."""
    chosen = [part for part in parts_of(root, locale) if not only or part in only]
    english = {row.id: row.words for row in _read(root, "en", parts_of(root, "en"), {})}
    return list(_read(root, locale, chosen, english))


def _read(root: Path, locale: str, parts: Collection[str], english: dict[str, str]) -> Iterator[Row]:
    for part in parts:
        file = root / "locales" / locale / f"{part}.ftl"
        heading = ""
        resource = read(file.read_bytes().decode())
        places = {id(each.message): each for each in resource.messages}
        for entry in resource.resource.body:
            if isinstance(entry, ast.GroupComment):
                heading = " ".join((entry.content or "").split())
            elif isinstance(entry, ast.Message):
                for row in _message(places[id(entry)], locale, part):
                    note = ". ".join(filter(None, (heading.rstrip("."), row.note)))
                    yield replace(row, english=english.get(row.id, ""), note=note)


def _message(found: Written, locale: str, part: str) -> Iterator[Row]:
    comment = found.message.comment
    note = " ".join((comment.content or "").split()) if comment else ""
    sources = spelled(found.message)
    for attribute in ("", *(name for name, _ in found.places if name)):
        if attribute in sources:
            words = shown(sources[attribute])
            line = found.lines[attribute]
            yield Row(locale, part, found.message.id.name, attribute, words, "", note, line)


@lru_cache(maxsize=40_000)  # messages, of all languages in two versions
def spelled(message: ast.Message) -> dict[str, str]:
    """Each part in one spelling, however its file lays it out: "" = the value, then the attributes."""
    return written(message)


def shown(source: str) -> str:
    """A pattern as a cell holds it: without the indentation of the file."""
    return source.replace("\n    ", "\n")


def source_of(words: str) -> str | None:
    """A cell as a pattern, spelled as `spelled` does; None when Fluent cannot read it."""
    lines = "".join(f"    {line}\n" if line.strip() else "\n" for line in words.split("\n"))
    body = read(f"x =\n{lines}").resource.body
    if len(body) != 1 or not isinstance(body[0], ast.Message):
        return None
    message = body[0]
    if message.value is None or message.attributes or message.comment:
        return None
    return pattern(message.value)
