"""Reads one half with the real reader and tells how often it was right."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.commands.understand import intent_name
from bot.core.meaning import Meaning
from bot.core.message import Millis
from bot.understanding import Understanding
from training.material import HERE, OURS, Example, columns, read

NOW = Millis(0)
ORDERS = {
    name: name
    for name in [
        "help",
        "menu",
        "back",
        "number",
        "human",
        "yes",
        "no",
        "not_sure",
        "delete",
        "language",
        "start",
        "stop",
    ]
}
ORDERS |= {"hotline_number": "number", "talk_to_human": "human", "skip": "none"}


@dataclass(slots=True)
class Bell:
    """How the bell rang for a set of messages."""

    heard: int = 0
    likely: int = 0
    missed: int = 0
    false: int = 0
    quiet: int = 0

    def add(self, urgent: bool, meaning: Meaning) -> None:
        """Count one message."""
        if urgent:
            self.heard += meaning.urgent
            self.likely += meaning.likely and not meaning.urgent
            self.missed += not meaning.urgent and not meaning.likely
        else:
            self.false += meaning.urgent
            self.quiet += not meaning.urgent

    @property
    def urgent(self) -> int:
        return self.heard + self.likely + self.missed

    @property
    def calm(self) -> int:
        return self.false + self.quiet

    @property
    def recall(self) -> float:
        return self.heard / max(1, self.urgent)

    @property
    def precision(self) -> float:
        return self.heard / max(1, self.heard + self.false)

    def __str__(self) -> str:
        return f"recall {self.recall:6.1%} ({self.heard}/{self.urgent}, likely {self.likely})  precision {self.precision:6.1%} (false {self.false}/{self.calm})"


@dataclass(slots=True)
class Read:
    """A message and what was read from it."""

    example: Example
    meaning: Meaning


def reading(half: str) -> list[Read]:
    reader = Understanding({}, {})
    return [Read(example, reader.read(example.words, 0)) for example in read(half)]


@dataclass(frozen=True, slots=True)
class Row:
    """A short message, what it stands for and what was read."""

    language: str
    wanted: str
    got: str
    words: str


def orders(half: str) -> list[Row]:
    """Orders of one half, as `safar understand` names them."""
    reader = Understanding({}, {})
    rows = columns(HERE / half / "orders.tsv", 3)
    return [Row(code, wanted, _order(reader.read(words, NOW)), words) for code, wanted, words in rows]


def places(half: str) -> list[Row]:
    """Places of one half, read as the answer to "where are you?"."""
    book = load_countries()
    reader = Understanding(book, {})
    found = []
    for code, wanted, words in columns(HERE / half / "places.tsv", 3):
        meaning = reader.read(words, NOW)
        found.append(Row(code, wanted, meaning.country or meaning.misspelt_country or "none", words))
    return found


def load_countries() -> dict[str, tuple[str, ...]]:
    """ISO code → spellings, as the service loads them."""
    file = tomllib.loads((HERE.parent / "flows" / "countries.toml").read_text(encoding="utf-8"))
    return {entry["code"]: tuple(entry["spellings"]) for entry in file["country"]}


def _order(meaning: Meaning) -> str:
    name = intent_name(meaning)
    return ORDERS.get(name, "none")


def bells(found: Iterable[Read], key: Callable[[Read], Iterable[str]]) -> dict[str, Bell]:
    made: dict[str, Bell] = {}
    for each in found:
        for name in key(each):
            made.setdefault(name, Bell()).add(each.example.urgent, each.meaning)
    return made


def tables(half: str, misses: bool) -> Iterator[str]:
    """Lines of plain text for who tunes."""
    found = reading(half)
    ours = [each for each in found if each.example.language in OURS]
    yield "== urgent"
    for name, bell in bells(ours, lambda each: ("all", each.example.language)).items():
        yield f"{name:12} {bell}"
    for name, bell in sorted(bells(ours, lambda each: each.example.tags).items()):
        yield f"  {name:10} {bell}"
    yield "== language"
    hits = Counter(each.example.language for each in ours if right(each))
    whole = Counter(each.example.language for each in ours)
    yield f"all {sum(hits.values()) / len(ours):.1%}  " + "  ".join(
        f"{c} {hits[c] / whole[c]:.1%}" for c in OURS if whole[c]
    )
    translit = [each for each in ours if "translit" in each.example.tags]
    yield f"translit {sum(map(right, translit)) / max(1, len(translit)):.1%} of {len(translit)}"
    strangers = [each for each in found if each.example.language not in OURS]
    taken = [each for each in strangers if each.meaning.language and each.meaning.confidence >= 0.8]
    yield f"strangers taken for ours with confidence >= 0.8: {len(taken)} of {len(strangers)}; at all: {sum(bool(e.meaning.language) for e in strangers)}"
    yield "== intent"
    pairs = Counter((e.example.label, e.meaning.intent.value) for e in ours)
    for label in sorted({label for label, _ in pairs}):
        row = {got: n for (want, got), n in pairs.items() if want == label}
        yield f"{label:18} {row.get(label, 0) / sum(row.values()):6.1%}  {dict(sorted(row.items(), key=lambda kv: -kv[1]))}"
    if misses:
        yield from _misses(found)


def right(each: Read) -> bool:
    return (each.meaning.language or "").removesuffix("-Cyrl") == each.example.language


def _misses(found: list[Read]) -> Iterator[str]:
    for each in found:
        ours = each.example.language in OURS
        if ours and each.example.urgent != each.meaning.urgent:
            kind = "MISSED" if each.example.urgent else "FALSE"
            yield f"{kind}\t{each.example.language}\t{each.example.label}\t{','.join(sorted(each.example.tags))}\t{each.example.words}\t{each.meaning.why}"
    for each in found:
        if each.example.language in OURS and not right(each):
            yield f"LANGUAGE\t{each.example.language}\t{each.meaning.language}\t{each.meaning.confidence}\t{each.example.words}"
        if each.example.language not in OURS and each.meaning.language:
            yield f"STRANGER\t{each.example.language}\t{each.meaning.language}\t{each.meaning.confidence}\t{each.example.words}"
