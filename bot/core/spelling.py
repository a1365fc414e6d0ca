"""Is this the agreed word? Compared as people type: any case, any script of our languages, no marks or signs.

A short word must then be the same; in a longer one, one letter may be wrong, missing, too many or changed
with its neighbour. It must not be tolerant beyond that: whoever holds the phone may guess.
"""

import unicodedata

from bot.core.latin import plain, to_latin
from bot.core.message import LANGUAGES

SHORT = 5  # letters: up to this long a word must match exactly
MOST_WORDS = 3  # whoever writes more is telling something, not trying a word
# One sign for one sound, so that one letter of theirs is one letter here.
_ALIKE = (("shch", "w"), ("sh", "w"), ("ch", "c"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"))
_ONE_SOUND = str.maketrans("yqx", "ikh")


def is_try(typed: str) -> bool:
    """Is it short enough to be a try at a word?"""
    return 0 < len(typed.split()) <= MOST_WORDS


def fits(agreed: str, typed: str) -> bool:
    """Is this the word, as the whole message or as one of its few words?"""
    if not agreed.strip():
        return False
    if _equal(agreed, typed):
        return True
    return is_try(typed) and any(_same(agreed, each) for each in (typed, *typed.split()))


def _equal(agreed: str, typed: str) -> bool:
    """The same signs: all that can be asked of a word without letters."""
    return plain(agreed).casefold().split() == plain(typed).casefold().split()


def _same(agreed: str, typed: str) -> bool:
    ours, theirs = _spellings(agreed), _spellings(typed)
    if ours & theirs:
        return True
    return _long(agreed) and _long(typed) and any(_one_slip(a, b) for a in ours for b in theirs)


def _long(word: str) -> bool:
    """May one letter of it be wrong? In a number every digit counts."""
    return sum(letter.isalpha() for letter in word) > SHORT and not any(map(str.isdecimal, word))


def _spellings(text: str) -> frozenset[str]:
    """The text in bare Latin letters by the habits of each language; none when it has no letters."""
    small = plain(text).casefold().replace("ё", "е")
    latin = {to_latin(small, locale) for locale in LANGUAGES}
    coats = {each.replace("w", other) for each in latin for other in ("sh", "v")}
    return frozenset({_folded(each) for each in coats} - {""})


def _folded(latin: str) -> str:
    apart = unicodedata.normalize("NFD", latin.casefold())
    bare = "".join(letter for letter in apart if letter.isalnum())
    for written, meant in _ALIKE:
        bare = bare.replace(written, meant)
    bare = bare.translate(_ONE_SOUND)
    return "".join(letter for place, letter in enumerate(bare) if not place or letter != bare[place - 1])


def _one_slip(one: str, other: str) -> bool:
    """Do they differ by one letter: wrong, missing, too many, or changed with its neighbour?"""
    if len(one) > len(other):
        one, other = other, one
    start = next((place for place, letter in enumerate(one) if letter != other[place]), len(one))
    rest, longer = one[start:], other[start:]
    if len(one) < len(other):
        return rest == longer[1:]
    return rest[1:] == longer[1:] or (rest[:2] == longer[1::-1] and rest[2:] == longer[2:])
