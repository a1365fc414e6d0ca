"""From the written messages to the two tables the reader loads."""

import json
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.parser import FluentParser

from bot.core.meaning import Command, Intent
from bot.understanding import text
from bot.understanding.answers import Answers
from bot.understanding.commands import Commands
from bot.understanding.concepts import Concepts, compiled
from bot.understanding.concepts import packed as thesaurus_packed
from bot.understanding.features import of_language
from bot.understanding.intents import Sight, Signs
from bot.understanding.lists import load, thesaurus
from training.fit import Task, fit, packed
from training.made_of import PLACES, ROOT, inputs
from training.material import OURS, POOL, Example, columns, origin, read
from training.spelling import variants

WEIGHTS = ROOT / "bot" / "understanding" / "weights"
MEANING = Task(least=2, keep=40_000, strength=8.0, tilt=0.5)
LANGUAGE = Task(least=3, keep=20_000, strength=30.0, tilt=0.0)
NAMED = ("tr", "en", "fa", "ar", "uk", "az", "kaa", "tt", "de", "pl", "ur")
PEOPLE = frozenset(
    [
        "board",
        "check",
        "common",
        "extras",
        "human",
        "numbers",
        "phone",
        "privacy",
        "someone_else",
        "trouble",
        "welcome",
    ]
)
OTHER = Intent.OTHER.value
DRAWS = 1  # of each random kind of slip, for each message
TERSE = frozenset({"pool/alarms", "pool/first_round", "pool/held_out", "pool/between"})
_TERSE = 3.0  # short plain sentences, each weighed over and over by hand: they count more
_OWN, _DRAWN = 1.0, 0.5  # what a written message counts, and a variant of it


def write() -> Iterator[str]:
    """Fit, write the tables, tell their sizes."""
    learn = read("learn")
    mark = origin(inputs())
    WEIGHTS.mkdir(exist_ok=True)
    (WEIGHTS / "concepts.bin").write_bytes(thesaurus_packed(compiled(thesaurus())))
    (WEIGHTS / "sounds.bin").write_bytes(sounds())
    for name, made in (("meaning", meaning(learn)), ("language", language(learn))):
        data = packed(made, mark)
        (WEIGHTS / f"{name}.bin").write_bytes(data)
        yield f"{name}: {len(made[1]):,} features, {len(made[0])} classes, {len(data) / 1024:.0f} KiB"


def sounds() -> bytes:
    """The sounds of every listed word, so that a start need not work them out."""
    lists = load()
    Signs(lists)
    Commands(lists)
    Answers(lists, {}, {})
    known = {listed: heard for listed, heard in text.remembered().items() if len(listed) < 40}
    return zlib.compress(json.dumps(known, ensure_ascii=False, sort_keys=True).encode(), 9)


def eyes() -> Sight:
    """What the reader looks at, from the files as they are now."""
    lists = load()
    return Sight(Signs(lists), Concepts(compiled(thesaurus()), lists.languages["pooled"]["guards"]["inside"]))


def meaning(learn: list[Example]) -> tuple[tuple[str, ...], dict[str, list[float]], list[float]]:
    """Urgency, and the kind of wish: of our languages together, since people mix them."""
    sight = eyes()
    rows, labels, urgent, weights = [], [], [], []
    for example in [*learn, *bits(learn), *shorts(), *noise()]:
        for turn, words in enumerate(variants(example, DRAWS)):
            found = text.split(text.clean(words))
            rows.append(frozenset(sight.features(found)))
            labels.append(example.label)
            urgent.append(example.urgent)
            weights.append((_DRAWN if turn else _OWN) * (_TERSE if example.scenario in TERSE else 1))
    return fit(rows, {"urgent": urgent, "intent": labels}, weights, MEANING)


def language(learn: list[Example]) -> tuple[tuple[str, ...], dict[str, list[float]], list[float]]:
    """The language, of ours and of strangers, from messages and from the words of the product."""
    rows, labels, weights = [], [], []
    for example in [*learn, *product(PEOPLE), *noise()]:
        if example.language == POOL or ("mix" in example.tags and example.language == "ru"):
            continue
        for turn, words in enumerate(variants(example, 1)):
            for part in (words, _piece(words)):
                rows.append(frozenset(of_language(text.clean(part))))
                labels.append(_owner(example.language, part))
                weights.append(_DRAWN if turn else _OWN)
    return fit(rows, {"language": labels}, weights, LANGUAGE)


def _owner(language: str, words: str) -> str:
    """Strangers worth naming keep their name, the others share one per alphabet."""
    if language in OURS or language in NAMED:
        return language
    return f"other-{text.script_of(text.clean(words)).value}"


def shorts() -> Iterator[Example]:
    """Orders and places of one to six words: calm, but for the wishes among them. A plea for help is neither."""
    kinds = {Command.HUMAN: "talk_to_human", Command.NUMBER: "hotline_number", Command.STOP: "stop"}
    lists = load()
    for command in Command:
        if command is not Command.EMERGENCY:
            for words in lists.lines("commands", command.value):
                yield Example(POOL, "orders", kinds.get(command, OTHER), frozenset({"short"}), words)
    for _, _, words in columns(PLACES, 3):
        yield Example(POOL, "places", OTHER, frozenset({"short"}), words)


def noise() -> Iterator[Example]:
    """Hands on the keyboard, counting, laughing: none of it is danger."""
    chance = random.Random(7)
    for alphabet in (
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзийклмнопрстуфхцчшщыэюя",
        "0123456789",
        "asdfghjkl",
        "фывапролджэ",
    ):
        for _ in range(120):
            words = [
                "".join(chance.choices(alphabet, k=chance.randint(1, 9))) for _ in range(chance.randint(1, 5))
            ]
            yield Example("", "noise", OTHER, frozenset(), " ".join(words))


def _piece(words: str) -> str:
    """Some words out of the middle: people also write little."""
    parts = words.split()
    chance = random.Random(words)
    size = chance.randint(1, 4)
    start = chance.randrange(max(1, len(parts) - size + 1))
    return " ".join(parts[start : start + size])


def bits(learn: list[Example]) -> Iterator[Example]:
    """Two or three words out of a calm message are calm: little said is no danger by itself."""
    for example in learn:
        if example.label == OTHER and example.language in OURS and len(example.words.split()) > 3:
            yield Example(POOL, "bits", OTHER, frozenset({"short"}), _piece(example.words))


def product(wanted: frozenset[str]) -> Iterator[Example]:
    """Texts of the product as examples of ordinary language, from the files of these names."""
    for code in OURS:
        for path in sorted((ROOT / "locales" / code).glob("*.ftl")):
            if path.stem not in wanted:
                continue
            for words in _texts(path):
                yield Example(code, f"locales/{path.stem}", OTHER, frozenset({"plain"}), words)


def _texts(path: Path) -> Iterator[str]:
    for entry in FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            for pattern in [entry.value, *(attribute.value for attribute in entry.attributes)]:
                parts = pattern.elements if pattern else []
                words = "".join(part.value for part in parts if isinstance(part, ast.TextElement))
                if len(words.split()) >= 3:
                    yield words
