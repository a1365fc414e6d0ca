"""What the classifiers look at: pieces of words, words, and pairs of words.

Training and reading use these same functions, so both see a message alike. A feature is a short string, which
keeps the model explainable: a pair or a word can be shown to whoever asks why.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from bot.understanding.text import Word

MOST_WORDS = 400  # of one message; a longer one is read in windows anyway
MOST_LETTERS = 700  # letters the language is guessed from
_NEAR = 3  # words that make a pair stand at most this far apart
_RUNS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?")
_DIGITS = re.compile(r"\d+")


def of_meaning(words: tuple[Word, ...], rules: Iterable[str] = ()) -> set[str]:
    """Features for intent and urgency: sounds, so that all spellings meet.

    `^ab` begins a word, `ab` stands anywhere in it, `=word` is a whole word, `a+b` two words side by side,
    `a~b` two words near each other in that order, `#rule` a rule of the lists that holds.
    """
    sounds = [_DIGITS.sub("0", word.sounds[0]) for word in words[:MOST_WORDS]]
    found: set[str] = {f"#{rule}" for rule in rules}
    for sound in sounds:
        found.add(f"={sound}")
        _pieces(f"^{sound}$", found)
    stems = [sound[:5] for sound in sounds]
    for first, second in pairwise(stems):
        found.add(f"{first}+{second}")
    for place, first in enumerate(stems):
        for second in stems[place + 2 : place + 1 + _NEAR]:
            found.add(f"{first}~{second}")
    found.add(f"*{min(len(sounds), 12) // 3}")
    return found


def of_language(cleaned: str) -> set[str]:
    """Features for the language: letters as written, in runs of one to four, and whole words."""
    found: set[str] = set()
    for word in _RUNS.findall(cleaned[:MOST_LETTERS]):
        found.add(f"={word}")
        framed = f"_{word}_"
        for size in (1, 2, 3, 4):
            for start in range(len(framed) - size + 1):
                found.add(framed[start : start + size])
    return found


def _pieces(framed: str, found: set[str]) -> None:
    """Runs of three to five letters, and the beginning of the word up to seven."""
    last = len(framed)
    for size in (3, 4, 5):
        for start in range(last - size + 1):
            found.add(framed[start : start + size])
    for size in (6, 7):
        if last > size:
            found.add(framed[:size])
