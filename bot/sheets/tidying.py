"""What programs and keyboards do to words on their own, undone before anybody judges them."""

import re
import unicodedata

_UZ = re.compile(r"(?<=[oOgG])['`´‘’ʼʻ]")
_APOSTROPHE = re.compile(r"(?<=\w)['`´‘’](?=\w)|(?<=\w)['`´‘’]")
SPACES = re.compile("[\u00a0\u202f\u2007]")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def tidy(locale: str, words: str) -> str:
    """The proposal with whole letters, plain spaces, three dots, and the apostrophes of the Uzbek alphabet.

    facts/language_guide.md section 6: oʻ and gʻ with U+02BB, the tutuq belgisi is U+02BC.
    """
    text = unicodedata.normalize("NFC", UNSEEN.sub("", SPACES.sub(" ", words))).replace("…", "...")
    text = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    if locale == "uz":
        text = _APOSTROPHE.sub("ʼ", _UZ.sub("ʻ", text))
    return text
