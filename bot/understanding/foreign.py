"""Danger in languages safar does not speak, so that nobody who writes "help" in Turkish is taken for noise.

Only an emergency is heard here, from `words/foreign_danger.toml`: one rule a line, pieces joined by ` + ` in
any order, `a|b` either, what follows ` - ` must not occur. A piece begins a word unless a star stands before
it; a full stop ends the word. Nothing is answered from here but the number to call.
"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from bot.core.faults import BadFiles, Problem

_FILE = Path(__file__).parent / "words" / "foreign_danger.toml"
# Who writes nearly as whom: their words of danger are read from the neighbour's list.
_KIN = {"be": "uk", "ba": "tt", "crh": "tr", "gag": "tr", "ps": "fa", "prs": "fa", "ja": "zh"}
_UNSPACED = frozenset({"zh"})
_LONGEST = 1000

_LETTERS = {
    **dict.fromkeys("أإآ", "ا"),
    **dict.fromkeys("ىیېئ", "ي"),
    **dict.fromkeys("کگ", "ك"),
    **dict.fromkeys("ةھہ", "ه"),
    **{"ؤ": "و", "ـ": "", "ی": "ي"},
    **{"ı": "i", "ə": "e", "ł": "l", "ß": "ss", "'": ""},
    **{"ґ": "г", "є": "е", "ә": "а", "ө": "о", "ү": "у", "җ": "ж", "ң": "н", "һ": "х", "қ": "к", "ғ": "г"},
}
_FOLDED = str.maketrans(_LETTERS)
_NO_LETTER = re.compile(r"[^\w]+|_")

# Letters that only one of several languages has, asked in this order; then whole scripts.
_BY_LETTERS = (
    ("ur", re.compile("[ٹڈڑےں]")),
    ("ps", re.compile("[ټډړږښځڅڼېۍ]")),
    ("ug", re.compile("[ېۆۈۇ]")),
    ("fa", re.compile("[پچژگکی]")),
    ("ar", re.compile("[\u0621-\u064a]")),
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0531-\u058f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("am", re.compile("[\u1200-\u137f]")),
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """All parts must occur, each in one of its wordings, and nothing of what is excluded."""

    parts: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]

    def fits(self, text: str) -> bool:
        """Does this text hold the danger of this rule?"""
        return all(any(piece in text for piece in part) for part in self.parts) and not any(
            piece in text for piece in self.without
        )


class Foreign:
    """The rules of every foreign language, ready to be asked."""

    def __init__(self, file: Path = _FILE) -> None:
        """Raises BadFiles when the file is not TOML."""
        self._rules: dict[str, tuple[_Rule, ...]] = {}
        self._calm: dict[str, tuple[str, ...]] = {}
        for language, lists in _read(file).items():
            lines = [line.strip() for line in lists["danger"].splitlines() if line.strip()]
            self._rules[language] = tuple(_rule(line, language) for line in lines)
            self._calm[language] = tuple(_piece(p, language) for p in lists.get("calm", "").split("|") if p)

    def urgent(self, cleaned: str, language: str | None) -> bool:
        """Is this an emergency in that language (when None: in the one its letters tell)?"""
        language = language or self.by_script(cleaned) or ""
        language = _KIN.get(language, language)
        if language not in self._rules:
            return False
        text = _folded(cleaned[:_LONGEST], language)
        if any(piece in text for piece in self._calm[language]):
            return False
        return any(rule.fits(text) for rule in self._rules[language])

    def any_urgent(self, cleaned: str) -> bool:
        """Is it danger in any of the languages? For a text whose language nobody can tell."""
        return any(self.urgent(cleaned, code) for code in self._rules)

    def by_script(self, cleaned: str) -> str | None:
        """The language its letters tell, when they are neither Latin nor Cyrillic."""
        if cleaned.isascii():
            return None
        return next((code for code, letters in _BY_LETTERS if letters.search(cleaned)), None)


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        problem = Problem(
            f"bot/understanding/words/{file.name}", 0, "word-list", str(fault), "Mend the file."
        )
        raise BadFiles([problem]) from fault


def _rule(line: str, language: str) -> _Rule:
    wanted, _, unwanted = line.partition(" - ")
    parts = tuple(tuple(_piece(p, language) for p in part.split("|")) for part in wanted.split(" + "))
    return _Rule(parts, tuple(_piece(p, language) for p in unwanted.split("|") if p))


def _piece(written: str, language: str) -> str:
    written = written.strip()
    anywhere, ended = written.startswith("*"), written.endswith(".")
    folded = _folded(written, language).strip()
    if language in _UNSPACED:
        return folded
    return ("" if anywhere else " ") + folded + (" " if ended else "")


def _folded(text: str, language: str) -> str:
    """Without the letters and marks that typists leave out; words apart by one space, or by none."""
    text = unicodedata.normalize("NFD", text.casefold().translate(_FOLDED))
    text = "".join(letter for letter in text if not _is_mark(letter)).translate(_FOLDED)
    joined = "" if language in _UNSPACED else " "
    return joined + _NO_LETTER.sub(joined, unicodedata.normalize("NFC", text)).strip() + joined


def _is_mark(letter: str) -> bool:
    """Accents, Arabic vowel signs and the Indic dot below; not the Indic vowels, which are the word."""
    return unicodedata.combining(letter) not in (0, 9)
