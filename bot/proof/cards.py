"""What `safar check` proves about the cards on rules: each is said, reached and not past its day.

The shape of flows/know/*.toml (dates, passports, topics) is judged when it is read. A card past its day is
a warning: people no longer see it, so nothing is broken, and somebody must look at its source again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot import cardbook, flowbook
from bot.core import cards as core
from bot.core import sms
from bot.core.cards import AS_OF, OUTCOMES, TOPICS, Card, Cards
from bot.core.faults import BadFiles, Problem
from bot.core.flow import StepKind
from bot.core.message import LANGUAGES
from bot.phrasebook import Phrasebook, load
from bot.proof.ways import Book, wrong

FLOW, COUNTRY, TOPIC = "know", "country", "topic"
MOST_PARTS, MOST_SENTENCES = 2, 3
SENTENCE = re.compile(r"[.?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class _Proof:
    cards: Cards
    book: Book
    words: Phrasebook


def check(root: Path, today: date | None = None) -> list[Problem]:
    """Everything wrong with the cards under `root`; a project without a folder of cards has none."""
    if not (root / cardbook.FOLDER).is_dir():
        return []
    try:
        cards = cardbook.load(root)
        cardbook.asked(root)
    except BadFiles as bad:
        return bad.problems
    try:
        proof = _Proof(cards, flowbook.load(root), load(root))
    except BadFiles:  # proof/flows.py tells them
        return []
    found = [*_steps(proof), *_reached(proof), *_said(proof)]
    return sorted({*found, *aged(cards, today or datetime.now(UTC).date())})


def aged(cards: Cards, today: date) -> Iterator[Problem]:
    """Cards that nobody is shown any more, and those that are about to go."""
    mend = "Compare the card with its source, mend it, then set looked_at and review_by (docs/know.md)."
    for card in core.stale(cards, today):
        what = f"{card.id} is past {card.review_by} and is not shown"
        yield Problem(card.file, card.line, "card-stale", what, mend, "warning")
    for card in core.soon(cards, today):
        what = f"{card.id} disappears after {card.review_by}"
        yield Problem(card.file, card.line, "card-soon", what, mend, "warning")


def _steps(proof: _Proof) -> Iterator[Problem]:
    """Every `card` step does something that is known, and leads on by outcomes that can come."""
    for flow in proof.book.values():
        for step in flow.steps:
            if step.kind is not StepKind.CARD:
                continue
            known = OUTCOMES.get(step.args.get("offers", ""))
            if known is None:
                mend = f"Use one of: {', '.join(OUTCOMES)}."
                yield wrong(flow, step, "setting", "does not say what it offers", mend)
            for outcome in set(step.jumps) - {"*"} - (known or set()):
                mend = f"Its outcomes: {', '.join(sorted(known or ()))}."
                yield wrong(flow, step, "outcomes", f"names {outcome!r}", mend)


def _reached(proof: _Proof) -> Iterator[Problem]:
    """The flow offers the country and the topic of every card."""
    flow = proof.book.get(FLOW)
    for card in proof.cards:
        for name, value in ((COUNTRY, card.country), (TOPIC, card.topic)):
            step = flow.step(name) if flow else None
            if step is None or value not in step.choices:
                mend = f"Add {value} to the choices of {FLOW}.{name}."
                problem = f"{card.id}: nobody can choose {value}"
                yield Problem(card.file, card.line, "card-reach", problem, mend)
    for topic in TOPICS:
        if not any(card.topic == topic for card in proof.cards):
            mend = "Leave it: the flow shows only topics with a card."
            yield Problem(cardbook.FOLDER, 0, "card-topic", f"no card on {topic}", mend, "warning")


def _said(proof: _Proof) -> Iterator[Problem]:
    """Every card has words, full and short; they are few, and short enough for two SMS parts."""
    for card in proof.cards:
        if not (proof.words.has("en", card.text, "") and proof.words.has("en", card.text, "short")):
            mend = f"Write {card.text} with .short in locales/en/{FLOW}.ftl and in every language."
            yield Problem(card.file, card.line, "text", f"{card.text} is missing in English", mend)
            continue
        for locale in LANGUAGES:
            if proof.words.has(locale, card.text, "short"):
                yield from _read(proof.words, card, locale)


def _read(words: Phrasebook, card: Card, locale: str) -> Iterator[Problem]:
    file = f"locales/{locale}/{FLOW}.ftl"
    args = {"as_of": card.month, "where": card.where, "site": card.site, "sure": "no"}
    both = (
        f"{words.text(locale, card.text, {}, True).strip()}\n{words.text(locale, AS_OF, args, True).strip()}"
    )
    parts = sms.segments(sms.for_sms(both, locale))
    if parts > MOST_PARTS:
        problem = f"{card.text}: {parts} SMS parts with its last line"
        yield Problem(file, 0, "size", problem, f"At most {MOST_PARTS} (D-15).")
    sentences = len(SENTENCE.findall(words.text(locale, card.text, {}).strip()))
    if sentences > MOST_SENTENCES:
        problem = f"{card.text}: {sentences} sentences"
        yield Problem(file, 0, "card-long", problem, f"At most {MOST_SENTENCES}: one thing to do, and why.")
