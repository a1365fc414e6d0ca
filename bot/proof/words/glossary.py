"""locales/glossary.tsv: where English says a term, each language says it in the agreed words (L-15)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.core.faults import Problem
from bot.core.message import LANGUAGES
from bot.proof.words.lists import pattern, small
from bot.proof.words.text import Finding, Rule, Text

FILE = "locales/glossary.tsv"
COLUMNS = ("english", "ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk", "never", "marks")


@dataclass(frozen=True, slots=True)
class Term:
    """One row: the English term, and per locale what must stand and what must never stand for it."""

    english: str
    stems: dict[str, str]
    never: dict[str, str]


class Glossary:
    """All terms of one file. It remembers which terms an English text holds: seven languages ask."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self._terms = terms
        self._any = _pattern("|".join(term.english for term in terms) or "-")
        self._wrong = {code: [each for each in terms if code in each.never] for code in LANGUAGES}
        self._held: dict[str, list[Term]] = {}

    def held(self, english: str) -> list[Term]:
        """The terms of this English text."""
        if english not in self._held:
            words = small(english)
            terms = self._terms if self._any.search(words) else ()
            self._held[english] = [term for term in terms if _pattern(term.english).search(words)]
        return self._held[english]

    def agreed(self, text: Text) -> Iterator[Finding]:
        """Where English uses a term of locales/glossary.tsv, the text uses one of the agreed words.

        Not: English “passport”, the Tajik text without «шиноснома»
        """
        if text.short:
            return
        for term in self.held(text.english_plain):
            wanted = term.stems.get(text.locale, "")
            if wanted and not _pattern(wanted).search(small(text.plain)):
                yield (
                    f"English says {term.english!r}, the text not {wanted}",
                    "Use the word of the glossary.",
                )

    def never(self, text: Text) -> Iterator[Finding]:
        """No variant of a term that locales/glossary.tsv forbids.

        Not: tg «ёрии тез» for an ambulance
        """
        for term in self._wrong[text.locale]:
            found = _pattern(term.never[text.locale]).search(small(text.plain))
            if found:
                right = term.stems[text.locale] or "it differently"
                yield f"{found.group()!r} for {term.english!r}", f"Write {right}, as the glossary says."


def load(root: Path) -> Glossary:
    """The glossary under `root`, without rows nobody can read; empty when there is no such file."""
    whole = (cells for _, cells in _rows(root) if len(cells) == len(COLUMNS) and cells[0].strip())
    return Glossary(tuple(_term(cells) for cells in whole))


def problems(root: Path) -> Iterator[Problem]:
    """Rows of the file that are not a term."""
    yield from _head(root)
    first: dict[str, int] = {}
    for number, cells in _rows(root):
        if len(cells) != len(COLUMNS):
            mend = f"A row has {len(COLUMNS)} columns between tabs: {', '.join(COLUMNS)}."
            yield Problem(FILE, number, "glossary-row", f"{cells[0]!r} has {len(cells)} columns", mend)
            continue
        if not cells[0].strip():
            yield Problem(FILE, number, "glossary-row", "the row has no English term", "Write it first.")
        elif first.setdefault(cells[0], number) != number:
            what = f"{cells[0]!r} stands already at line {first[cells[0]]}"
            yield Problem(FILE, number, "glossary-row", what, "Keep one row.")
        for locale, words in sorted(_never(cells[-2]).items()):
            if locale not in LANGUAGES or not words.strip(" |"):
                mend = "Write locale:word|word;locale:word."
                yield Problem(FILE, number, "glossary-row", f"{cells[0]!r}: never of {locale!r}", mend)


def _head(root: Path) -> Iterator[Problem]:
    """The head names the columns in our order; a sheet sorted otherwise would judge the wrong languages."""
    file = root / FILE
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    head = next(((place, line) for place, line in enumerate(lines, 1) if line and line[0] != "#"), None)
    if head and head[1].split("\t") != list(COLUMNS):
        mend = f"The columns are, between tabs: {', '.join(COLUMNS)}."
        yield Problem(FILE, head[0], "glossary-row", "the head does not name our columns in order", mend)


def rules(glossary: Glossary) -> tuple[Rule, ...]:
    """The two rules of this glossary."""
    return (
        Rule("glossary", "L-15", glossary.agreed, "warning", of_people=True),
        Rule("never", "L-15", glossary.never),
    )


def _rows(root: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows below the head, each with its line."""
    file = root / FILE
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    for number, line in enumerate(lines, 1):
        if line and line[0] != "#" and not line.startswith("english\t"):
            yield number, line.split("\t")


def _term(cells: list[str]) -> Term:
    row = dict(zip(COLUMNS, cells, strict=True))
    return Term(row["english"], {locale: row[locale] for locale in LANGUAGES}, _never(row["never"]))


def _never(cell: str) -> dict[str, str]:
    parts = (entry.partition(":") for entry in cell.split(";") if entry)
    return {locale.strip(): words for locale, _, words in parts}  # a locale we do not have is told


@cache
def _pattern(entries: str) -> re.Pattern[str]:
    return pattern(tuple(entry.strip() for entry in entries.split("|") if entry.strip()))
