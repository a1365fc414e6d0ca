"""The word lists of `words/` as values. How they are written: `words/README.md`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.faults import BadFiles, Problem

SPOKEN = ("ru", "ky", "tg", "uz", "kk", "tk")
_WORDS = Path(__file__).parent / "words"

Section = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list, by language code; `pooled` belongs to all."""

    languages: Mapping[str, Mapping[str, Section]]

    def every(self, section: str, name: str) -> list[str]:
        """The texts of one list in all languages and the pool, those that have it."""
        found = (lists.get(section, {}).get(name, "") for lists in self.languages.values())
        return [text for text in found if text]

    def lines(self, section: str, name: str) -> list[str]:
        """All languages' lines of one list, empty ones left out."""
        return [
            line.strip() for text in self.every(section, name) for line in text.splitlines() if line.strip()
        ]

    def tokens(self, section: str, name: str) -> list[str]:
        """All languages' words of one list."""
        return [token for text in self.every(section, name) for token in text.split()]


def load(folder: Path = _WORDS) -> Lists:
    """Reads every list once. Raises BadFiles naming the file that is not TOML."""
    languages = {code: _read(folder / f"{code}.toml") for code in (*SPOKEN, "pooled")}
    return Lists(languages)


def thesaurus(folder: Path = _WORDS) -> dict[str, dict[str, str]]:
    """Language → concept → items, one a line. Raises BadFiles."""
    return {path.stem: _read(path) for path in sorted((folder / "concepts").glob("*.toml"))}


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        problem = Problem(
            f"bot/understanding/words/{path.name}", 0, "word-list", str(fault), "Mend the file."
        )
        raise BadFiles([problem]) from fault
