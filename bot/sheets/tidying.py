"""What programs and keyboards do to words on their own, undone before anybody judges them."""

import re
import unicodedata

_UZ = re.compile(r"(?<=[oOgG])['`´‘’ʼʻ]")
_APOSTROPHE = re.compile(r"(?<=\w)['`´‘’](?=\w)|(?<=\w)['`´‘’]")
SPACES = re.compile("[\t\u00a0\u202f\u2007]")
_LINE_ENDS = re.compile("[\x0b\x0c\x85\u2028\u2029]")  # a soft line end, pasted from a document
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SEVERAL = re.compile(r"(?<=\S) {2,}")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def tidy(locale: str, words: str) -> str:
    """The proposal with whole letters, plain spaces, three dots, and the apostrophes of the Uzbek alphabet.

    facts/language_guide.md section 6: oʻ and gʻ with U+02BB, the tutuq belgisi is U+02BC.
    """
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", SPACES.sub(" ", words)))
    text = unicodedata.normalize("NFC", UNSEEN.sub("", text)).replace("…", "...")
    text = "\n".join(_SEVERAL.sub(" ", line.rstrip()) for line in text.strip().split("\n"))
    if locale == "uz":
        text = _APOSTROPHE.sub("ʼ", _UZ.sub("ʻ", text))
    return text
