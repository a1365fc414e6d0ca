"""One text in all languages, beside English, with what an editor should look at.

What is flagged here is seen at once, while `safar check` still looks: a text that is missing, that is still
English, or a label that no button holds. The findings of the check come beside them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.core.faults import Fault, Problem
from bot.core.message import Millis
from bot.phrasebook import LOCALES
from bot.service.made_up import Wish
from bot.service.preview import SIDES, Paragraph, View, view
from bot.service.render import Reader
from bot.service.workshop import Edition, Workshop

LONGEST_LABEL, LONGEST_SHORT_LABEL = 40, 12  # characters of a button; of a label inside an SMS
NAMES = "languages"  # the same in every locale: each language is written in itself
COUNTRIES = "countries"  # names of countries stand in flows/countries.toml
LETTERS = re.compile(r"[^\W\d_]{3}")
SMS = SIDES[-1]


@dataclass(frozen=True, slots=True)
class Wording:
    """One text, or one label of it, in one locale. `flags`: missing, short_missing, english, long, failed."""

    locale: str
    words: str
    short: str
    source: str
    flags: tuple[str, ...] = ()
    findings: tuple[Problem, ...] = ()

    @property
    def bad(self) -> bool:
        """Must it be mended, or is it at most worth a look?"""
        return bool(self.flags) or any(each.level == "error" for each in self.findings)


@dataclass(frozen=True, slots=True)
class Row:
    """One text id, or "text-id.choice", in every locale."""

    name: str
    wordings: tuple[Wording, ...]


def compared(workshop: Workshop, views: Iterable[View], now: Millis) -> Iterator[Row]:
    """Every text and label on these sides, in their order, each once."""
    messages = [message for each in views for message in each.messages]
    paragraphs: dict[str, Paragraph] = {}
    for paragraph in (each for message in messages for each in message.paragraphs):
        paragraphs.setdefault(paragraph.part.text, paragraph)
    labels = {(message.say.labels, choice): None for message in messages for choice in message.say.choices}
    for name, paragraph in paragraphs.items():
        yield Row(name, tuple(_text(workshop, locale, paragraph, now) for locale in LOCALES))
        for reason in paragraph.reasons:
            yield Row(reason, tuple(_plain(workshop, locale, reason) for locale in LOCALES))
    for text_id, choice in labels:
        if text_id not in (NAMES, COUNTRIES):
            row = tuple(_label(workshop, locale, text_id, choice) for locale in LOCALES)
            yield Row(f"{text_id}.{choice}", row)


def costs(edition: Edition, wish: Wish, now: Millis) -> Iterator[tuple[str, View]]:
    """The same step by SMS in every language: locale, and what it would cost."""
    for locale in LOCALES:
        yield locale, view(edition, replace(wish, locale=locale), SMS, now)


def source(edition: Edition, locale: str, text_id: str, attribute: str = "") -> str:
    """file:line of a text, "" when that locale has none. Of an attribute it lacks, the line of the text."""
    place = edition.place(locale, text_id)
    return f"{place.file}:{place.line(attribute)}" if place else ""


def _text(workshop: Workshop, locale: str, paragraph: Paragraph, now: Millis) -> Wording:
    renderer, part = workshop.edition.renderer, replace(paragraph.part)
    failed = False
    shown = []
    for short in (False, True):
        try:
            shown.append(renderer.paragraph(part, Reader(locale, short), now))
        except (Fault, LookupError):
            shown.append("")
            failed = True
    return _wording(workshop, locale, part.text, (shown[0], shown[1], failed))


def _plain(workshop: Workshop, locale: str, text_id: str) -> Wording:
    renderer = workshop.edition.renderer
    try:
        shown = (renderer.line(text_id, locale), renderer.line(text_id, locale, short=True), False)
    except Fault:
        shown = ("", "", True)
    return _wording(workshop, locale, text_id, shown)


def _wording(workshop: Workshop, locale: str, text_id: str, shown: tuple[str, str, bool]) -> Wording:
    edition = workshop.edition
    words, short, failed = shown
    flags = list(_missing(edition, locale, text_id))
    flags += ["failed"] if failed else []
    place = edition.place(locale, text_id)
    findings = workshop.found(place) if place else ()
    own = short if short != words else ""
    return Wording(locale, words, own, source(edition, locale, text_id), tuple(flags), findings)


def _missing(edition: Edition, locale: str, text_id: str) -> Iterator[str]:
    here, english = edition.place(locale, text_id), edition.place("en", text_id)
    if here is None:
        yield "missing"
        return
    if english is None or locale == "en":
        return
    if "short" in english.written.lines and "short" not in here.written.lines:
        yield "short_missing"
    for part, words in here.written.sources.items():
        if part in ("", "short") and words == english.written.sources.get(part) and LETTERS.search(words):
            yield "english"
            return


def _label(workshop: Workshop, locale: str, text_id: str, choice: str) -> Wording:
    edition = workshop.edition
    place = edition.place(locale, text_id)
    own = edition.words.has(locale, text_id, choice)
    try:
        words = edition.words.label(locale, text_id, choice)
        short = edition.words.label(locale, text_id, choice, short=True)
    except Fault:
        return Wording(locale, "", "", source(edition, locale, text_id), ("missing",))
    flags = [] if own else ["missing"]
    if len(words) > LONGEST_LABEL or (short != words and len(short) > LONGEST_SHORT_LABEL):
        flags.append("long")
    english = edition.words.label("en", text_id, choice) if edition.words.has("en", text_id, choice) else ""
    if own and locale != "en" and words == english and LETTERS.search(words):
        flags.append("english")
    lines = {place.line(choice), place.line(f"{choice}_short")} if place else set()
    found = tuple(each for each in workshop.found(place) if each.line in lines) if place else ()
    at = source(edition, locale, text_id, choice)
    return Wording(locale, words, short if short != words else "", at, tuple(flags), found)
