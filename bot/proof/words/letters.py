"""Rules about letters: the right ones, in one piece each, and none that only look right (L-1 to L-5)."""

import re
import unicodedata
from collections.abc import Iterator

from bot.proof.words.text import Finding, Text

CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
LETTERS = {
    "ru": CYRILLIC,
    "ky": CYRILLIC + "ңөү",
    "kk": CYRILLIC + "әғқңөұүһі",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    "uz": "abdefghijklmnopqrstuvxyzcʻʼ",
    "tk": "abçdeäfghijžklmnňoöprsştuüwyýz",
}
_ALPHABETS = {code: frozenset(letters) for code, letters in LETTERS.items()}
# Names and signs that stay Latin in every language.
_TOKENS = """
sms sos telegram whatsapp id pin iom safar mute https http url csv totp qr tel ctrl enter esc
kraz mohre migrate ruid ok alt tab shift cmd t t1 t2 t3 t4 e javascript start ucs gsm
"""
TOKENS = frozenset(_TOKENS.split())
# Controls, spaces but the ordinary one, marks of direction and of joining.
INVISIBLE = re.compile(
    "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\xa0\\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\ufff9-\ufffb]"
)
SIGN_ABOVE = re.compile("[\u0300-\u036f]")
APOSTROPHES = re.compile("['’‘`´]")
# Without any of these a long text was typed without the language's own letters, or is another language.
SPECIAL = {"ky": "ңөү", "kk": "әіқ", "tg": "ҳҷқ", "tk": "ýň"}
LONG = 200  # letters
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_O_OR_G = re.compile(r"[oOgG]ʼ|(?<![oOgG])ʻ")
_TAJIK_I = re.compile(r"\w*ӣ\w+", re.IGNORECASE)


def whole_letters(text: Text) -> Iterator[Finding]:
    """Letters are stored in one piece each (NFC): й is one sign, not и with a sign above it.

    Not: и + ̆ in place of й
    """
    if not unicodedata.is_normalized("NFC", text.plain):
        yield "letters are written in two pieces", "Type the word anew, or save the file as NFC."


def invisible(text: Text) -> Iterator[Finding]:
    """Nothing invisible: no soft hyphen, no mark of direction, no space that does not break.

    Not: a soft hyphen or an unbreakable space pasted from a page
    """
    found = INVISIBLE.search(text.source) or INVISIBLE.search(text.plain)
    if found:
        sign = f"U+{ord(found.group()):04X}"
        yield f"an invisible character ({sign}) stands in it", "Delete it, or type an ordinary space."


def own_letters(text: Text) -> Iterator[Finding]:
    """Every letter belongs to the alphabet of the language. SMS, Telegram and a few names may stay.

    Not: «Ответ үчүн» in a Russian text
    """
    allowed = _ALPHABETS[text.locale]
    for word in _judged(text):
        strange = sorted({each for each in word.lower() if each.isalpha() and each not in allowed})
        if strange and not _mixed(word):
            mend = f"Spell the word with the letters of {text.locale}."
            yield f"{word!r} has {' '.join(strange)}", mend
    above = SIGN_ABOVE.search(unicodedata.normalize("NFC", text.plain))
    if above:
        sign = f"U+{ord(above.group()):04X}"
        yield f"a sign above a letter ({sign})", f"Write the letter without it, as {text.locale} has it."


def one_alphabet(text: Text) -> Iterator[Finding]:
    """No word mixes Latin and Cyrillic letters that look alike: а and a, с and c, і and i.

    Not: «Помоc» with a Latin c
    """
    for word in _judged(text):
        if _mixed(word):
            found = (_CYRILLIC if text.locale in ("uz", "tk") else _LATIN).findall(word)
            wrong = " ".join(dict.fromkeys(found))
            yield f"{word!r} mixes two alphabets: {wrong}", "Type the word anew on one keyboard."


def apostrophes(text: Text) -> Iterator[Finding]:
    """Uzbek: oʻ and gʻ with ʻ (U+02BB), elsewhere ʼ (U+02BC); other languages have no apostrophe.

    Not: yo'l, yo‘l, maʻlumot; right: yoʻl, maʼlumot
    """
    if text.locale != "uz":
        if set("'’‘`´ʻʼ") & set(text.plain):
            yield "an apostrophe", f"{text.locale} is written without apostrophes: delete it."
        return
    if APOSTROPHES.search(text.plain):
        yield "an apostrophe of another kind", "Write oʻ and gʻ with ʻ (U+02BB), elsewhere ʼ (U+02BC)."
    elif _O_OR_G.search(text.plain):
        yield "ʻ and ʼ are swapped", "Write oʻ and gʻ with ʻ (U+02BB), elsewhere ʼ (U+02BC)."


def spelling(text: Text) -> Iterator[Finding]:
    """Uzbek c stands only in ch. Tajik ӣ stands only at the end of a word; before an ending it is и.

    Not: тоҷикӣи, keca
    """
    for word in text.words:
        if text.locale == "uz" and word.lower() not in TOKENS and re.search("c(?!h)", word.lower()):
            yield f"{word!r} has a c without h", "Write s, k or ch."
        if text.locale == "tg" and _TAJIK_I.fullmatch(word):
            yield f"{word!r} has ӣ before another letter", "Write и there: тоҷикӣ, but тоҷикии."


def stripped(text: Text) -> Iterator[Finding]:
    """A long text holds some letter that only its language has; else it was typed on a poor keyboard.

    Not: «жонотуу» for «жөнөтүү», all through
    """
    special = SPECIAL.get(text.locale, "")
    small = text.plain.lower()
    if special and sum(map(str.isalpha, small)) >= LONG and not set(special) & set(small):
        yield (
            f"a long text without one of {' '.join(special)}",
            f"Check that it is {text.locale}, typed with its own letters.",
        )


def _judged(text: Text) -> Iterator[str]:
    """The words with a letter of another alphabet, those aside that may have one."""
    for word in text.words if text.letters - _ALPHABETS[text.locale] else ():
        lower = word.lower()
        if lower not in TOKENS and not all(part in TOKENS for part in lower.split("-")):
            yield word


def _mixed(word: str) -> bool:
    return bool(_LATIN.search(word) and _CYRILLIC.search(word))
