"""Everything that is fixed while safar runs, read from files once: flows, words, numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from bot import boardbook, cardbook, directory, flowbook, phrasebook
from bot.core.board import FLOW, Board
from bot.core.cards import ASKED, Cards
from bot.core.faults import BadFiles, Problem
from bot.core.flow import Flow, StepKind
from bot.core.lines import Directory
from bot.core.message import LANGUAGES
from bot.core.moment import Book
from bot.phrasebook import Phrasebook
from bot.service.render import Renderer
from bot.understanding import Understanding

ROOT = Path(__file__).resolve().parent.parent.parent
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything read from files, judged and frozen."""

    words: Phrasebook
    directory: Directory
    flows: Mapping[str, Flow]
    book: Book
    renderer: Renderer
    understanding: Understanding
    board: Board


@dataclass(frozen=True, slots=True)
class _Files:
    """What stands in the files, before it is put together."""

    flows: Mapping[str, Flow]
    words: Phrasebook
    lines: Directory
    board: Board
    cards: Cards
    asked: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def load(
    root: Path = ROOT,
    zone: str = "Asia/Bishkek",
    own: tuple[str, ...] = (),
    languages: tuple[str, ...] = LANGUAGES,
) -> Loaded:
    """Read flows, words and numbers, once for the same arguments: all of it is frozen.

    People are offered `languages` and no other.

    Raises BadFiles with everything that is wrong in any of them.
    """
    return read(root, zone, own, languages)


def read(root: Path, zone: str, own: tuple[str, ...] = (), languages: tuple[str, ...] = LANGUAGES) -> Loaded:
    """The same as the files are now, however often they were read before. Raises BadFiles."""
    files = _files(root)
    words, lines, board = files.words, files.lines, files.board
    flows = {name: _offering(flow, languages) for name, flow in files.flows.items()}
    unknown = [key for key in own if not _known(lines, key)]
    if unknown:
        mend = "Use keys that `safar numbers list` prints."
        raise BadFiles([Problem("config.toml", 0, "own_numbers", f"no such number: {unknown[0]}", mend)])
    asking = {**flows, FLOW: board.flow()}
    spellings = {code: country.spellings for code, country in lines.countries.items()}
    return Loaded(
        words,
        lines,
        flows,
        Book.bound(flows, lines, own, board, files.cards),
        Renderer(words, lines, asking, zone),
        _understanding(_fixed(spellings), _fixed(_labels(words, asking) | _asked(files.asked))),
        board,
    )


Fixed = tuple[tuple[str, Any], ...]


def _fixed(found: Mapping[str, Any]) -> Fixed:
    """The same as a key of a cache."""
    return tuple(
        (name, tuple(each.items()) if isinstance(each, dict) else each) for name, each in found.items()
    )


@lru_cache(maxsize=2)
def _understanding(spellings: Fixed, labels: Fixed) -> Understanding:
    """Made once for the same names and labels: editors mostly change other words, and wait for them."""
    return Understanding(dict(spellings), {name: dict(each) for name, each in labels})


def _files(root: Path) -> _Files:
    """All files, read. Raises BadFiles with everything that is wrong in any of them."""
    problems: list[Problem] = []

    def attempt(reading: Callable[[Path], T]) -> T | None:
        try:
            return reading(root)
        except BadFiles as bad:
            problems.extend(bad.problems)
            return None

    flows, words, lines = attempt(flowbook.load), attempt(phrasebook.load), attempt(directory.load)
    board, cards, asked = attempt(boardbook.load), attempt(cardbook.load), attempt(cardbook.asked)
    if flows is None or words is None or lines is None or board is None or cards is None or asked is None:
        raise BadFiles(problems)
    return _Files(flows, words, lines, board, cards, asked)


def _asked(asked: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, str]]:
    """Whole messages that ask for a card, read as labels are: word for word, a slip of the finger aside."""
    return {
        f"{ASKED}.{topic}": {str(place): message for place, message in enumerate(messages)}
        for topic, messages in asked.items()
    }


def _offering(flow: Flow, languages: tuple[str, ...]) -> Flow:
    """The flow with only those languages among the choices of a language."""
    steps = tuple(
        replace(step, choices=tuple(choice for choice in step.choices if choice in languages))
        if step.labels == "languages"
        else step
        for step in flow.steps
    )
    return replace(flow, steps=steps)


def _known(lines: Directory, key: str) -> bool:
    try:
        lines.number(key)
    except KeyError:
        return False
    return True


def _labels(words: Phrasebook, flows: Mapping[str, Flow]) -> dict[str, dict[str, str]]:
    """Every label a person may type instead of pressing it, in every language and both wordings."""
    found: dict[str, dict[str, str]] = {}
    asks = (step for flow in flows.values() for step in flow.steps if step.kind is StepKind.ASK)
    for step in asks:
        for choice in step.choices if step.labels != "countries" else ():
            for locale in LANGUAGES:
                row = found.setdefault(f"{step.labels}.{choice}", {})
                row[locale] = words.label(locale, step.labels, choice)
                row[f"{locale} short"] = words.label(locale, step.labels, choice, short=True)
    return found
