"""The written messages: reading, judging and splitting them.

learn/ teaches; check/ is looked at while tuning and holds the floors of the tests; last/ is measured once, when
everything is finished. Each half was written by somebody else, about other situations.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.core.meaning import Intent

HERE = Path(__file__).resolve().parent
OURS = ("ru", "ky", "tg", "uz", "kk", "tk")
POOL = "pool"  # messages of all languages together, for the meaning alone
LABELS = {intent.value: intent.value for intent in Intent if intent is not Intent.OTHER} | {
    "other": Intent.OTHER.value
}
URGENT = frozenset({Intent.DANGER_NOW.value, Intent.SELF_HARM.value})
TAGS = frozenset(
    [
        "plain",
        "nospecial",
        "translit",
        "typos",
        "mix",
        "third",
        "indirect",
        "short",
        "long",
        "negation",
        "past",
        "hard",
        "help",
    ]
)


@dataclass(frozen=True, slots=True)
class Example:
    """One written message and what a human operator would say of it."""

    language: str
    scenario: str
    label: str
    tags: frozenset[str]
    words: str

    @property
    def urgent(self) -> bool:
        return self.label in URGENT


class Wrong(ValueError):
    """A line of the material that cannot be used, with file, line and mend."""


def read(half: str) -> list[Example]:
    """Every message of one half. Raises Wrong."""
    return [example for path in sorted((HERE / half).glob("*.tsv")) for example in _file(path)]


def columns(path: Path, width: int) -> Iterator[list[str]]:
    """The fields of a file of tab-separated lines. Raises Wrong."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        fields = line.split("\t")
        if len(fields) != width or not all(field.strip() for field in fields):
            raise Wrong(
                f"{path.name}:{number}: {width} fields with a tab between are needed, here are {len(fields)}"
            )
        yield fields


def _file(path: Path) -> Iterator[Example]:
    code = path.stem.partition("-")[0]
    if code in ("orders", "places"):
        return
    foreign = code == "foreign"
    for number, fields in enumerate(columns(path, 5 if foreign else 4), start=1):
        language, scenario, label, tags, words = fields if foreign else (code, *fields)
        given = frozenset(tag.strip() for tag in tags.split(",") if tag.strip())
        if label not in LABELS or given - TAGS:
            raise Wrong(f"{path.name}:{number}: label {label!r} or tags {sorted(given - TAGS)} are unknown")
        yield Example(language, f"{code}/{scenario}", LABELS[label], given, words)


def origin(extra: list[Path]) -> str:
    """A digest of all that a training reads, so that a table and its material can be told to belong together."""
    summed = hashlib.sha256()
    for path in [*sorted((HERE / "learn").glob("*.tsv")), *sorted(extra)]:
        summed.update(path.name.encode())
        summed.update(hashlib.sha256(path.read_bytes()).digest())
    return summed.hexdigest()[:16]
