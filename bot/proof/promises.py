"""No text promises a person unless the rota says that one is here (design decision 12, do-no-harm D-38).

Which words promise one stands in `flows/promises.toml`, by language. A step that says such a text must ask
the rota; a text that no step says must be known there, with what makes it true.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.core.faults import Problem
from bot.core.flow import Flow, Step
from bot.phrasebook import messages, written
from bot.proof.ways import Book, wrong

FILE = "flows/promises.toml"
BY_HAND = (
    "desk",
    "phone",
    "telegram",
    "board",
    "retired",
)  # pages, what an operator presses, what is said no more
Stems = Mapping[str, list[str]]
ROTA = ("staffed", "pace")
MEND = 'Say it only when: {staffed: ["yes"]}, or without the promise.'


def check(root: Path, book: Book) -> list[Problem]:
    """Every promise that hangs on nothing. Nothing is looked for where there is no list."""
    if not (root / FILE).exists():
        return []
    told = tomllib.loads((root / FILE).read_text(encoding="utf-8"))
    return sorted(_found(root, book, told["stems"], told["known"]))


def _found(root: Path, book: Book, stems: Stems, known: Mapping[str, str]) -> Iterator[Problem]:
    said: dict[str, list[tuple[Flow, Step]]] = {}
    for flow in book.values():
        for step in flow.steps:
            said.setdefault(step.text, []).append((flow, step))
    for locale, name, file, line, hit in _hits(root, stems):
        for flow, step in said.get(name, ()):
            if not asks_rota(step):
                what = f"{name} promises a person ({locale}: {hit!r}) at any hour"
                yield wrong(flow, step, "promise", what, MEND)
        if name not in said and name not in known:
            mend = f"Find other words, or tell in {FILE} what makes it true."
            yield Problem(file, line, "promise", f"{name} promises a person: {hit!r}", mend)


def _hits(root: Path, stems: Stems) -> Iterator[tuple[str, str, str, int, str]]:
    """Locale, text, file, line and the piece of every text that promises somebody."""
    for locale, own in stems.items():
        for name, (file, line, message) in messages(root, locale).items():
            if not Path(file).stem.startswith(BY_HAND):
                hits = filter(None, (promised(each, own) for each in _sentences(written(message))))
                yield from ((locale, name, file, line, hit) for hit in list(hits)[:1])


def _sentences(sources: Mapping[str, str]) -> Iterator[str]:
    """The two wordings of a text; its labels are what the person says."""
    yield from (sources[name] for name in ("", "short") if name in sources)


def promised(words: str, stems: list[str]) -> str:
    """The first of these pieces that stands in the words, or ""."""
    small = " ".join(words.casefold().split())
    return next((stem for stem in stems if stem in small), "")


def asks_rota(step: Step) -> bool:
    """Is this step said only while somebody is on duty?"""
    return any(step.when.get(name) == ("yes",) for name in ROTA)
