"""No text promises a person unless the rota says that one is here (design decision 12, do-no-harm D-38).

Which words promise one stands in `flows/promises.toml`, by language. A step that says such a text must ask
the rota; a text that no step says must be known there, with what makes it true.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.core.faults import Problem
from bot.core.flow import Flow, Step
from bot.phrasebook import LOCALES, messages, written
from bot.proof.ways import Book, wrong

FILE = "flows/promises.toml"
BY_HAND = (
    "desk",
    "phone",
    "telegram",
    "board",
    "retired",
)  # pages, what an operator presses, what is said no more
MADE = "uz-Cyrl"  # from uz, by code
Stems = Mapping[str, list[str]]
ROTA = ("staffed", "pace")
MEND = 'Say it only when: {staffed: ["yes"]}, or without the promise.'


def check(root: Path, book: Book) -> list[Problem]:
    """Every promise that hangs on nothing. Nothing is looked for where there is no list."""
    if not (root / FILE).exists():
        return []
    text = (root / FILE).read_text(encoding="utf-8")
    told = tomllib.loads(text)
    odd = [Problem(FILE, _line(text, near), "promises", what, mend) for near, what, mend in _odd(told, root)]
    return sorted(odd or _found(root, book, told["stems"], told["known"]))


def _odd(told: Mapping[str, Any], root: Path) -> Iterator[tuple[str, str, str]]:
    """What is wrong with the file itself: what stands near it, what it is, how to mend it."""
    for table in ("stems", "known"):
        if not isinstance(told.get(table), dict):
            yield table, f"there is no table [{table}]", f"Write [{table}] and its lines below."
            return
    stems, wanted = told["stems"], {code for code in LOCALES if (root / "locales" / code).is_dir()} - {MADE}
    for code in sorted(stems.keys() - wanted):
        yield code, f"{code} is no language of ours", "Delete the line."
    for code in sorted(wanted):
        yield from _odd_stems(code, stems.get(code))
    there = messages(root, "en")
    for name, why in told["known"].items():
        if name not in there:
            yield name, f"{name} is no text of ours", "Delete the line, or mend the name."
        elif not isinstance(why, str) or not why.strip():
            yield name, f"{name} does not say what makes it true", "Say it in one sentence."


def _odd_stems(code: str, own: object) -> Iterator[tuple[str, str, str]]:
    if not isinstance(own, list) or not own or not all(isinstance(each, str) for each in own):
        yield code, f"{code} has no list of words", f'Write {code} = ["...", "..."].'
        return
    for each in own:
        if not each.strip() or each.strip() != " ".join(each.casefold().split()):
            mend = "Write it in small letters, with single spaces."
            yield code, f"{each!r} of {code} is never found as it is written", mend


def _line(text: str, near: str) -> int:
    """Where the table or the key of that name begins; the first line when nowhere."""
    own = re.compile(rf"\s*\[?{re.escape(near)}\]?\s*(=|$)")
    return next((place for place, line in enumerate(text.splitlines(), 1) if own.match(line)), 1)


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
