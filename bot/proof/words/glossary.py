"""locales/glossary.tsv: where English says a term, each language says it in the agreed words (L-15)."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.core.message import LANGUAGES
from bot.proof.words.lists import pattern, small
from bot.proof.words.text import Finding, Rule, Text

FILE = "locales/glossary.tsv"


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
    """The glossary under `root`; empty when there is no such file."""
    file = root / FILE
    if not file.exists():
        return Glossary(())
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return Glossary(tuple(_term(row) for row in rows))


def rules(glossary: Glossary) -> tuple[Rule, ...]:
    """The two rules of this glossary."""
    return (
        Rule("glossary", "L-15", glossary.agreed, "warning", of_people=True),
        Rule("never", "L-15", glossary.never),
    )


def _term(row: dict[str, str]) -> Term:
    never = dict(entry.split(":", 1) for entry in (row["never"] or "").split(";") if ":" in entry)
    stems = {locale: row[locale] or "" for locale in LANGUAGES}
    return Term(row["english"], stems, never)


@cache
def _pattern(entries: str) -> re.Pattern[str]:
    return pattern(tuple(entry.strip() for entry in entries.split("|") if entry.strip()))
