"""Orders: words that mean the same in every state, in every language and spelling.

An order is the whole message. One typo is allowed from five letters on (optimal string alignment: a letter
lost, added, changed, or two swapped), never in shorter words or digits. A plea for help also counts inside
a short message, but not in ordinary talk that happens to hold a help word (do-no-harm rules D-01, D-02).
"""

from collections.abc import Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.meaning import Command
from bot.understanding.lists import Lists
from bot.understanding.text import Word, sounds_of

_PLEA_WORDS = 6
_TYPO_LETTERS = 5
_LONGEST = 60
_KEYS = {0: Command.EMERGENCY, 9: Command.LEAVE}


class Commands:
    """All orders of all languages, by sound."""

    def __init__(self, lists: Lists) -> None:
        self._orders: dict[str, Command] = {}
        self._signs: dict[str, Command] = {}
        for command in Command:
            for line in lists.lines("commands", command.value):
                for sound in _sounds(line):
                    self._orders.setdefault(sound, command)
            for sign in lists.languages["pooled"]["signs"].get(command.value, "").split():
                self._signs[sign] = command
        self._long = [order for order in self._orders if len(order) >= _TYPO_LETTERS]
        ordinary = (word for code in lists.languages for word in _own_words(lists.languages[code]))
        self._ordinary = frozenset(sound for word in ordinary for sound in sounds_of(word))
        self._plea = {
            name: frozenset(sound for token in lists.tokens("plea", name) for sound in sounds_of(token))
            for name in ("strong", "weak", "filler")
        }
        self._fillers = self._plea["filler"] | self._plea["strong"] | self._plea["weak"]
        self._topics = tuple({sound for token in lists.tokens("plea", "topic") for sound in sounds_of(token)})

    def read(self, cleaned: str, words: tuple[Word, ...]) -> Command | None:
        """The order this message gives, or None."""
        if not words:
            return next((self._signs[sign] for sign in cleaned if sign in self._signs), None)
        if len(words) == 1 and words[0].raw.isdecimal() and len(words[0].raw) == 1:
            return _KEYS.get(int(words[0].raw))
        if cleaned.lstrip().startswith("/"):
            words = words[:1]
        if len(words) > _PLEA_WORDS:
            return None
        return self._whole(words) or (Command.EMERGENCY if self._pleads(words) else None)

    def _whole(self, words: tuple[Word, ...]) -> Command | None:
        readings = _readings(words)
        for reading in readings:
            if reading in self._orders:
                return self._orders[reading]
        reading = readings[0]
        typed = "".join(word.raw for word in words).replace("'", "")
        if len(typed) < _TYPO_LETTERS or len(reading) > _LONGEST or not typed.isalpha():
            return None
        if all(word.sounds[0] in self._ordinary for word in words):
            return None
        return self._with_typo(reading)

    def _with_typo(self, reading: str) -> Command | None:
        found = process.extractOne(reading, self._long, scorer=OSA.distance, score_cutoff=1)
        return self._orders[found[0]] if found else None

    def _pleads(self, words: tuple[Word, ...]) -> bool:
        """A strong plea without a topic beside it, or a weak one among nothing but fillers."""
        if any(sound.startswith(self._topics) for word in words for sound in word.sounds):
            return False
        if any(self._is(word, "strong") for word in words):
            return True
        rest = [word for word in words if not self._is(word, "weak")]
        return len(rest) < len(words) and all(not self._fillers.isdisjoint(word.sounds) for word in rest)

    def _is(self, word: Word, kind: str) -> bool:
        """Is it one of these plea words, one typo allowed from five letters on?"""
        plea = self._plea[kind]
        if not plea.isdisjoint(word.sounds):
            return True
        sound = word.sounds[0]
        if len(word.raw) < _TYPO_LETTERS or sound in self._ordinary or sound in self._fillers:
            return False
        return any(len(p) >= _TYPO_LETTERS and OSA.distance(sound, p, score_cutoff=1) <= 1 for p in plea)


def _own_words(lists: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Words of a language that are themselves, not a mistyped order."""
    return lists.get("language", {}).get("words", "").split()


def _sounds(line: str) -> list[str]:
    """Every sound of an order of one or more words."""
    parts = [sounds_of(word) for word in line.split()]
    readings = [""]
    for part in parts:
        readings = [f"{reading} {sound}".strip() for reading in readings for sound in part]
    return readings


def _readings(words: tuple[Word, ...]) -> list[str]:
    readings = [" ".join(word.sounds[0] for word in words)]
    if any(len(word.sounds) > 1 for word in words):
        readings.append(" ".join(word.sounds[-1] for word in words))
    return readings
