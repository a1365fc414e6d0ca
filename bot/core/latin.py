"""Words in letters every phone can carry: marks made plain, Cyrillic made Latin (facts: sms.md section 7).

The tables follow BGN/PCGN for Kyrgyz and Tajik, the Uzbek alphabet of 1995, passport habits for Russian and
Turkmen and common texting for Kazakh. They lose little and are for sending only: reading what people type is
another room's work. Every letter of the seven locales ends as a GSM-7 letter, whatever locale it turns up in.
"""

import unicodedata
from collections.abc import Mapping


def _pairs(table: str) -> dict[str, str]:
    """ "ж zh  ң ng" as a table; a letter followed by "-" is dropped."""
    words = table.split()
    return {
        letter: "" if latin == "-" else latin for letter, latin in zip(words[::2], words[1::2], strict=True)
    }


_ALL = _pairs(
    "а a б b в v г g д d е e ё yo з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh"
    " ц ts ч ch ш sh щ shch ъ - ы y ь ' э e ю yu я ya"
)
_RU = _pairs("ж zh")
_KY = _pairs("ж j  ң ng  ө ö  ү ü")
_KK = _pairs("ж j  ә ä  ғ gh  қ q  ң ng  ө ö  ұ u  ү ü  һ h  і i")
_TG = _pairs("ж zh  ғ gh  ӣ i  қ q  ӯ u  ҳ h  ҷ j  ъ '")
_UZ = _pairs("ж j  х x  қ q  ғ g'  ў o'  ҳ h  ъ '  ь -  ʻ '  ʼ '")
_TK = _pairs("ç ch  ş sh  ž zh  ý y  ň n")
_POOL = _UZ | _TG | _KK | _KY | _TK | _ALL | _RU  # a letter that strayed into another language's text
_LETTERS: Mapping[str, Mapping[str, str]] = {
    "ru": _POOL,
    "ky": _POOL | _KY,
    "kk": _POOL | _KK,
    "tg": _POOL | _TG,
    "uz": _POOL | _UZ,
    "uz-Cyrl": _POOL | _UZ,
    "tk": _POOL,
}
# An h after these would read as gh, zh, kh or sh.
_APART = {"tg": "гзкс", "uz": "с", "uz-Cyrl": "с"}
_VOWELS = "аоуиэеёюяў"
_MARKS = str.maketrans(
    dict.fromkeys("«»“”„‟", '"')
    | dict.fromkeys("‘’ʻʼ‛´`′", "'")
    | dict.fromkeys("–—‐‑‒―−•", "-")
    | dict.fromkeys("\u00a0\u202f\u2007\u2009\t", " ")
    | dict.fromkeys("\u00ad\u200b\u200c\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff", "")
    | {"…": "...", "№": "N"}
)


def plain(text: str) -> str:
    """The text with quotes, apostrophes, dashes, dots, № and odd spaces as GSM-7 has them; letters stay."""
    return unicodedata.normalize("NFC", text).translate(_MARKS)


def to_latin(text: str, locale: str) -> str:
    """The text with every Cyrillic or special letter as GSM-7 letters, by the habits of the locale.

    An unknown locale is read as Russian. Capitals stay capitals: Шымкент becomes Shymkent, ШУ becomes SHU.
    """
    text = unicodedata.normalize("NFC", text)
    table = _LETTERS.get(locale, _POOL)
    return "".join(_letter(text, place, table, locale) for place in range(len(text)))


def _letter(text: str, place: int, table: Mapping[str, str], locale: str) -> str:
    letter = text[place]
    small = letter.lower()
    latin = table.get(small)
    if latin is None:
        return letter
    before = text[place - 1].lower() if place else ""
    if small == "ҳ" and before and before in _APART.get(locale, ""):
        latin = "'" + latin
    if small == "е" and locale in ("uz", "uz-Cyrl") and (before in _VOWELS or not before.isalpha()):
        latin = "ye"
    return latin if letter == small else _capital(latin, text, place)


def _capital(latin: str, text: str, place: int) -> str:
    """Sh in a name, SH in a word of capitals; a last letter looks back, any other looks ahead."""
    after = text[place + 1 : place + 2]
    neighbour = after if after.isalpha() else text[place - 1 : place]
    return latin.upper() if neighbour.isupper() else latin.capitalize()
