"""What an SMS holds and costs, and how a text becomes one (facts: sms.md sections 1 and 7).

A text of GSM-7 characters counts septets: 160 alone, 153 in each of several parts. One other character
turns all of it into UCS-2, counted in UTF-16 units: 70 alone, 67 in each part. A character of two units is
never halved.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from bot.core.latin import plain, to_latin

__all__ = [
    "encoding",
    "for_sms",
    "has_number",
    "numbered",
    "only_ascii",
    "plain",
    "segments",
    "split",
    "to_latin",
    "units",
]

Encoding = Literal["GSM-7", "UCS-2"]

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("^{}[~]|\\€\f")  # two septets each
GSM7 = BASIC | EXTENSION
SINGLE = {"GSM-7": 160, "UCS-2": 70}
JOINED = {"GSM-7": 153, "UCS-2": 67}
LATIN_FROM = 3  # more UCS-2 parts than this and a Cyrillic text leaves in Latin
ALWAYS_LATIN = ("uz", "tk")
LONGEST_PART, MOST_NUMBERED = 160, 9

_NATURAL = re.compile(r"[ \t]*(?:\r?\n)+|[.!?…]+[\"'»”)]*[ \t]+")
_TELLS = re.compile(
    r"\d[ ()\-]{0,2}\d[ ()\-]{0,2}\d|https?://|www\.|\w\.(?:org|com|net|kg|kz|uz|tj|tm|ru|me)\b", re.I
)
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d{2}\b")  # dates and times
_SPACE = re.compile(r"\s+")
_WHOLE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[+*#(]*\d(?:[ \u00a0()+\-\u2010-\u2015]{0,3}\d|[.,:/*#]\d)*#?"
)


def encoding(text: str) -> Encoding:
    """How the text travels: "GSM-7" when every character fits, else "UCS-2"."""
    return "GSM-7" if GSM7.issuperset(text) else "UCS-2"


def units(text: str) -> int:
    """Septets of a GSM-7 text, UTF-16 units of any other."""
    width = _septets if encoding(text) == "GSM-7" else _utf16
    return sum(map(width, text))


def segments(text: str) -> int:
    """How many parts the text takes on the bill; 0 for an empty text."""
    kind = encoding(text)
    width = _septets if kind == "GSM-7" else _utf16
    widths = [width(character) for character in text]
    if sum(widths) <= SINGLE[kind]:
        return int(bool(text))
    parts, used = 1, 0
    for wide in widths:
        if used + wide > JOINED[kind]:
            parts, used = parts + 1, 0
        used += wide
    return parts


def split(text: str, limit: int = 1600, max_parts: int | None = None) -> tuple[str, ...]:
    """Cut a text into messages of at most `limit` UTF-16 units and `max_parts` SMS parts each.

    Joined again they are the text, character for character. Cuts fall between lines or sentences, else
    between words, else anywhere; never inside a number or a link unless it alone is longer than a message.
    """
    pieces = []
    while text:
        room = _room(text, limit, max_parts)
        cut = len(text) if room >= len(text) else _cut(text, room)
        pieces.append(text[:cut])
        text = text[cut:]
    return tuple(pieces)


def for_sms(text: str, locale: str, latin: bool = False, apart: bool = False) -> str:
    """The text as it should leave by SMS: plain marks; Uzbek and Turkmen always in GSM-7 letters; Cyrillic in
    Latin letters when the person writes Latin, or above three parts; above one where parts are not joined.
    """
    text = plain(text)
    costly = encoding(text) == "UCS-2" and segments(text) > (1 if apart else LATIN_FROM)
    return to_latin(text, locale) if latin or costly or locale in ALWAYS_LATIN else text


def numbered(text: str) -> tuple[str, ...]:
    """The text as messages of one part each, "1/3 " before each when there are several, for networks that do
    not join the parts of one. Without those marks they are the text, character for character.
    """
    if segments(text) <= 1:
        return (text,) if text else ()
    for total in range(2, MOST_NUMBERED + 1):
        pieces, rest = [], text
        for number in range(1, total + 1):
            mark = f"{number}/{total} "
            room = _room(rest, LONGEST_PART, 1, mark)
            cut = len(rest) if room >= len(rest) else _cut(rest, room)
            pieces.append(mark + rest[:cut])
            rest = rest[cut:]
            if not rest:
                break
        if not rest:
            return tuple(pieces) if len(pieces) == total else numbered_as(pieces)
    return split(text, LONGEST_PART)  # longer than anything we say: loose parts are better than none


def numbered_as(pieces: Sequence[str]) -> tuple[str, ...]:
    """The same pieces with the right total, when fewer were needed than feared."""
    return tuple(f"{place}/{len(pieces)} {piece.partition(' ')[2]}" for place, piece in enumerate(pieces, 1))


def only_ascii(text: str, locale: str) -> str:
    """In letters a to z alone, for networks that know no others; what has no such letter is left out."""
    plain_letters = unicodedata.normalize("NFKD", to_latin(plain(text), locale))
    return plain_letters.encode("ascii", "ignore").decode("ascii")


def has_number(text: str) -> bool:
    """Does a phone number or a link stand in it? A price or a year of three digits counts as one, too."""
    return bool(_TELLS.search(_CLOCK.sub("", text)))


def _septets(character: str) -> int:
    return 2 if character in EXTENSION else 1


def _utf16(character: str) -> int:
    return 2 if ord(character) > 0xFFFF else 1


def _room(text: str, limit: int, max_parts: int | None, mark: str = "") -> int:
    """The longest beginning that fits one message; at least one character, so that splitting ends."""

    def too_long(length: int) -> bool:
        beginning = mark + text[:length]
        too_many = max_parts is not None and segments(beginning) > max_parts
        return too_many or sum(map(_utf16, beginning)) > limit

    return max(1, bisect_left(range(len(text) + 1), True, key=too_long) - 1)


def _cut(text: str, room: int) -> int:
    """Where to cut: the last line or sentence end within `room`, else the last space, else at `room`."""
    held = [match.span() for match in _WHOLE.finditer(text)]

    def allowed(place: int) -> bool:
        return 0 < place <= room and not any(start < place < end for start, end in held)

    for boundary in (_NATURAL, _SPACE):
        ends = [match.end() for match in boundary.finditer(text) if allowed(match.end())]
        if ends:
            return ends[-1]
    whole = next((place for place in range(room, 0, -1) if allowed(place)), 0)
    return whole or _between(text[:room]) or room


def _between(run: str) -> int:
    """Where to cut a run of numbers longer than a message: before the last plus, else the last space."""
    return max(run.rfind("+"), 0) or run.rfind(" ") + 1
