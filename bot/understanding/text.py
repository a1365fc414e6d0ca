"""From what people type to a sound they all share.

The same word arrives in many coats: with and without the letters of the alphabet, in Latin and in Cyrillic,
with look-alike letters, with a legacy Tajik font. So words are not compared as written but by their *sound*:
a short Latin code in which those coats fall away (c = ch, w = sh, j = zh and dj, h = kh, i = i and y).
A listed word may have several sounds (`sounds_of`), because a typist may keep or drop its special letters.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from bot.core.meaning import Script

LONGEST = 4000

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe0e\ufe0f\u20e3\ufeff]"
)
_STRESS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = re.compile("[\u02bb\u02bc\u02bf\u2018\u2019\u201b\u2032\u00b4\u0060\u02b9\u02ca\u02cb]")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?")
_BREAK = re.compile(r"[.,!?;:\n…]")

# Legacy Tajik fonts left Serbian and Macedonian letters behind (language guide, section 6).
_LEGACY = str.maketrans("њќљѓ", "ҳқҷғ")
_LEGACY_TOO = str.maketrans("њќљѓїў", "ҳқҷғӣӯ")
_SLAVIC_OWNERS = re.compile("[јћђџѕ]")

_LOOKS_CYRILLIC = str.maketrans("aeopcyxkmthbi", "аеорсухкмтнві")
_LOOKS_LATIN = str.maketrans("аеорсухкмтіә", "aeopcyxkmtiə")
_DIGIT_LETTERS = str.maketrans("4013", "чоіз")
_DIGIT_LETTERS_LATIN = {"4": "ch", "0": "o", "1": "i", "3": "z"}

_CYRILLIC = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфхыэі", "abvgdeziiklmnoprstufhiei", strict=True))
    | dict(zip("өүұңқғҳһәҷӣӯўчшщж", "ouunkghhajiuocwwj", strict=True))
    | {"ё": "io", "ц": "ts", "ю": "iu", "я": "ia", "ь": "", "ъ": "", "ї": "i", "є": "e", "ґ": "g", "ҝ": "k"}
    | {"ӌ": "j", "ҹ": "j", "ӄ": "k", "ҡ": "k", "ҕ": "g", "ҥ": "n", "ӊ": "n", "ӈ": "n", "ӱ": "u", "ѳ": "o"}
)
_DIGRAPHS = re.compile("shch|sch|sh|ch|dzh|dj|zh|kh|gh")
_DIGRAPH = {
    "shch": "w",
    "sch": "w",
    "sh": "w",
    "ch": "c",
    "dzh": "j",
    "dj": "j",
    "zh": "j",
    "kh": "h",
    "gh": "g",
}
# w is v (Turkmen) before the digraphs make a w of sh; x becomes h after them ("sxema" has no sh).
_LATIN_FIRST = str.maketrans(
    {
        "w": "v",
        "q": "k",
        "y": "i",
        "ı": "i",
        "ə": "a",
        "ŋ": "n",
        "ş": "sh",
        "ș": "sh",
        "ç": "ch",
        "ž": "zh",
        "ý": "i",
        "ÿ": "i",
    }
)
_DOUBLED = re.compile(r"([^\W\d])\1+")
_GLIDE = re.compile("(?:^|(?<=[aeou]))ie")
_HAS_CYRILLIC = re.compile("[\u0400-\u052f]")
_HAS_LATIN = re.compile("[a-z\u00df-\u024f\u0259]")

# What a typist may have put for a special letter, beyond what the code itself already unites.
_COATS = {
    "ş": ("sh", "s"),
    "ž": ("zh", "z"),
    "ҷ": ("ж", "ч"),
    "ў": ("о", "у"),
    "ӯ": ("у", "о"),
    "ё": ("йо", "е"),
    "o'": ("o", "u"),
    "ц": ("ц", "с"),
}
_COATED = re.compile("o'|[şžҷўӯёц]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as written in small letters, its sounds (the likeliest first), the clause it stands in."""

    raw: str = field(repr=False)
    sounds: tuple[str, ...] = field(repr=False)
    clause: int


def clean(text: str) -> str:
    """NFC, small letters, no invisible signs or stress marks, apostrophes all alike; at most LONGEST."""
    text = unicodedata.normalize("NFC", text[:LONGEST]).casefold()
    text = _APOSTROPHES.sub("'", _INVISIBLE.sub("", text))
    text = _STRESS.sub("", text) if _STRESS.search(text) else text
    if any(letter in text for letter in "њќљѓ") and not _SLAVIC_OWNERS.search(text):
        text = text.translate(_LEGACY_TOO if "ќ" in text or "њ" in text else _LEGACY)
    return text[:LONGEST]


def split(cleaned: str) -> tuple[Word, ...]:
    """The words of a cleaned text. Letters spelled apart ("s o s", "с.о.с") come back as one word."""
    found: list[Word] = []
    clause, end = 0, 0
    for match in _WORD.finditer(cleaned):
        clause += bool(_BREAK.search(cleaned, end, match.start()))
        end = match.end()
        found.append(Word(match[0], _heard(match[0]), clause))
    if len(found) >= 3 and all(len(word.raw) == 1 and word.raw.isalpha() for word in found):
        joined = "".join(word.raw for word in found)
        return (Word(joined, _heard(joined), 0),)
    return tuple(found)


def sound(raw: str) -> str:
    """The sound of one cleaned word, in its likeliest reading."""
    raw = raw.replace("'", "")
    cyrillic, latin = bool(_HAS_CYRILLIC.search(raw)), bool(_HAS_LATIN.search(raw))
    if cyrillic and latin:
        raw, cyrillic = _one_script(raw)
    if not raw.isalpha() and (cyrillic or latin) and len(raw) > 2:
        raw = _digits_as_letters(raw, cyrillic)
    code = raw.replace("ье", "ие").replace("ьё", "иё").translate(_CYRILLIC) if cyrillic else _latin_code(raw)
    code = code.replace("dj", "j").replace("ng", "n")
    code = _DOUBLED.sub(r"\1", code)
    return _GLIDE.sub("e", code) if "ie" in code else code


_SOUNDS: dict[str, tuple[str, ...]] = {}  # of listed words alone, never of what people wrote


def sounds_of(listed: str) -> tuple[str, ...]:
    """Every sound a word of our lists may arrive with, whatever its special letters became."""
    found = _SOUNDS.get(listed)
    if found is None:
        found = _SOUNDS[listed] = _coats_of(listed)
    return found


def remember(sounds: Mapping[str, Iterable[str]]) -> None:
    """Take sounds of listed words that were worked out before: thousands of them, at every start."""
    _SOUNDS.update((listed, tuple(heard)) for listed, heard in sounds.items())


def remembered() -> dict[str, tuple[str, ...]]:
    """Every listed word asked for so far, with its sounds."""
    return dict(_SOUNDS)


def _coats_of(listed: str) -> tuple[str, ...]:
    listed = clean(listed)
    pieces = _COATED.split(listed)
    if len(pieces) == 1:
        return (sound(listed),)
    coats = [_COATS[letter] for letter in _COATED.findall(listed)]
    readings = set()
    for choice in product(*coats[:4], *(coat[:1] for coat in coats[4:])):
        readings.add(sound("".join(a + b for a, b in zip(pieces, (*choice, ""), strict=True))))
    return tuple(sorted(readings))


def script_of(cleaned: str) -> Script:
    """In which letters most of the text is written; NONE when it has no letter."""
    cyrillic, latin = len(_HAS_CYRILLIC.findall(cleaned)), len(_HAS_LATIN.findall(cleaned))
    other = sum(letter.isalpha() for letter in cleaned) - cyrillic - latin
    if not cyrillic and not latin and other <= 0:
        return Script.NONE
    if other > max(cyrillic, latin):
        return Script.OTHER
    return Script.CYRILLIC if cyrillic >= latin else Script.LATIN


@lru_cache(maxsize=16384)
def _heard(raw: str) -> tuple[str, ...]:
    """The likeliest sound, then what else it may be: ё written for е, w written for sh."""
    heard = [sound(raw)]
    if "ё" in raw:
        heard.append(sound(raw.replace("ё", "е")))
    if "w" in raw:
        heard.append(sound(raw.replace("w", "sh")))
    return tuple(heard)


def _one_script(raw: str) -> tuple[str, bool]:
    """A word in two scripts: look-alikes go over to the script that has more letters (a tie: Cyrillic)."""
    cyrillic = len(_HAS_CYRILLIC.findall(raw))
    if cyrillic * 2 >= len(raw):
        return raw.translate(_LOOKS_CYRILLIC), True
    raw = raw.translate(_LOOKS_LATIN)
    return raw, bool(_HAS_CYRILLIC.search(raw))


def _digits_as_letters(raw: str, cyrillic: bool) -> str:
    """4 stands for ch, 0 for o, when they are inside a word: "4to", "п0мощь"."""
    if sum(letter.isdigit() for letter in raw) * 2 >= len(raw):
        return raw
    if cyrillic:
        return raw.translate(_DIGIT_LETTERS)
    return "".join(_DIGIT_LETTERS_LATIN.get(letter, letter) for letter in raw)


def _latin_code(raw: str) -> str:
    code = raw.translate(_LATIN_FIRST)
    if not code.isascii():
        code = _STRESS.sub("", unicodedata.normalize("NFD", code))
    return _DIGRAPHS.sub(lambda match: _DIGRAPH[match[0]], code).replace("x", "h")
