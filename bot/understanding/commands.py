"""Orders: words that mean the same in every state, in every language and spelling.

An order is the whole message, but for polite words around it ("меню пожалуйста", "номер керек"). One typo
is allowed from five letters on (a letter lost, added, changed, or two swapped), never in shorter words or
digits. A plea for help also counts inside a short message, but not in ordinary talk that happens to hold a
help word (do-no-harm rules D-01, D-02). The name of a language alone asks to go on in that language.
"""

import re
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from bot.core.meaning import Command, Script
from bot.understanding.halves import Halves
from bot.understanding.lists import Lists
from bot.understanding.near import Near
from bot.understanding.text import Word, script_of, sounds_of

_PLEA_WORDS = 6
_TYPO_LETTERS = 5
_LONGEST = 60
_TYPO_LONGEST = (
    15  # longer orders are many and rarely mistyped just once; looking for them would slow the start
)
_INFINITIVE = re.compile("..(ть|ться|тся|овать?|исать?)$|..(ovat|isat|vesti)'?$")
_KEYS = {0: Command.EMERGENCY, 9: Command.LEAVE}
# "Can I go out?" asks nothing of safar, so these are not heard among words of asking.
_PLAIN = frozenset({Command.YES, Command.NO, Command.UNSURE, Command.SKIP, Command.LEAVE})
_ENGLISH = "en"


class Commands:
    """All orders of all languages, by sound."""

    def __init__(self, lists: Lists) -> None:
        self._orders: dict[str, Command] = {}
        self._signs: dict[str, Command] = {}
        lines: dict[Command, list[str]] = {}
        for command in Command:
            lines[command] = [s for line in lists.lines("commands", command.value) for s in _sounds(line)]
            for sound in lines[command]:
                self._orders.setdefault(sound, command)
            for sign in lists.languages["pooled"]["signs"].get(command.value, "").split():
                self._signs[sign] = command
        self._no_orders = frozenset(
            sound for line in lists.lines("commands", "no_order") for sound in _sounds(line)
        )
        self._names, self._peoples = _names(lists, "names"), _names(lists, "people")
        self._near_order = Near(
            order for order in self._orders if _TYPO_LETTERS <= len(order) <= _TYPO_LONGEST
        )
        self._near_name = Near(name for name in self._names if len(name) > _TYPO_LETTERS)
        ordinary = [word for code in lists.languages for word in _own_words(lists.languages[code])]
        self._ordinary = _all_sounds([*ordinary, *lists.tokens("commands", "neighbours")])
        self._plea = {
            name: _all_sounds(lists.tokens("plea", name))
            for name in ("strong", "weak", "filler", "how", "flight")
        }
        self._fillers = self._plea["filler"] | self._plea["strong"] | self._plea["weak"]
        self._topics = tuple(_all_sounds(lists.tokens("plea", "topic")))
        self._polite = _all_sounds(lists.tokens("commands", "polite"))
        self._asking = _all_sounds(lists.tokens("commands", "asking"))
        self._speaking = _all_sounds(lists.tokens("commands", "naming"))
        self._naming = self._polite | self._asking | self._speaking
        self._halves = Halves(lines, self._ordinary, self._polite | self._asking)

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
        if order := self._ordered(words):
            return order
        return Command.LANGUAGE if self.language_named(words) else None

    def language_named(self, words: tuple[Word, ...]) -> str | None:
        """The locale whose name is the whole message ("кыргызча", "на русском, пожалуйста")."""
        rest = [word for word in words if self._naming.isdisjoint(word.sounds)]
        if not rest or len(words) > _PLEA_WORDS:
            return None
        reading = " ".join(word.sounds[0] for word in rest)
        spoken = any(not self._speaking.isdisjoint(word.sounds) for word in words)
        name = self._names.get(reading) or (self._peoples.get(reading) if spoken else None)
        if name is None and len(reading) > _TYPO_LETTERS and reading not in self._ordinary:
            name = self._names.get(self._near_name.find(reading) or "")
        if name == "uz" and script_of("".join(word.raw for word in rest)) is Script.CYRILLIC:
            return "uz-Cyrl"
        return name

    def _ordered(self, words: tuple[Word, ...]) -> Command | None:
        if not self._no_orders.isdisjoint(_readings(words)):
            return None
        for way in (self._whole, self._among_polite_words, self._each_alone, self._halves.read):
            if order := way(words):
                return order
        return Command.EMERGENCY if self._pleads(words) else None

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
        return self._orders.get(self._near_order.find(reading) or "")

    def _among_polite_words(self, words: tuple[Word, ...]) -> Command | None:
        """The order left when "please", "give me" and the same word said twice are taken away."""
        rest = [word for word in words if self._polite.isdisjoint(word.sounds)]
        core = [word for word in rest if self._asking.isdisjoint(word.sounds)]
        for left, kinds in ((rest, frozenset[Command]()), (core, _PLAIN)):
            once = tuple(w for w, before in zip(left, [None, *left], strict=False) if not _same(w, before))
            if once and len(once) < len(words):
                order = self._whole(once)
                if order and order not in kinds:
                    return order
        return None

    def _each_alone(self, words: tuple[Word, ...]) -> Command | None:
        """Several orders that mean the same ("болду, жазба", "да конечно"); never yes beside no."""
        found = {self._orders.get(word.sounds[0]) for word in words if self._polite.isdisjoint(word.sounds)}
        return found.pop() if len(found) == 1 else None

    def _pleads(self, words: tuple[Word, ...]) -> bool:
        """A strong plea without a topic beside it, or a weak one among nothing but fillers."""
        if any(sound.startswith(self._topics) for word in words for sound in word.sounds):
            return False
        if any(self._is(word, "strong") for word in words):
            return not any(self._asks_how(word) for word in words)
        rest = [word for word in words if not self._is(word, "weak")]
        return len(rest) < len(words) and all(not self._fillers.isdisjoint(word.sounds) for word in rest)

    def _asks_how(self, word: Word) -> bool:
        """Help with something: "how", "where", "with", a Russian infinitive that is no flight."""
        if not self._plea["how"].isdisjoint(word.sounds):
            return True
        return bool(_INFINITIVE.search(word.raw)) and self._plea["flight"].isdisjoint(word.sounds)

    def _is(self, word: Word, kind: str) -> bool:
        """Is it one of these plea words, one typo allowed from five letters on?"""
        plea = self._plea[kind]
        if not plea.isdisjoint(word.sounds):
            return True
        sound = word.sounds[0]
        if len(word.raw) < _TYPO_LETTERS or sound in self._ordinary or sound in self._fillers:
            return False
        return any(len(p) >= _TYPO_LETTERS and OSA.distance(sound, p, score_cutoff=1) <= 1 for p in plea)


def _same(word: Word, before: Word | None) -> bool:
    return before is not None and word.sounds[0] == before.sounds[0]


def _names(lists: Lists, name: str) -> dict[str, str]:
    """Sound of a language's name → its locale. English stands in the pool."""
    return {
        sound: _ENGLISH if code == "pooled" else code
        for code, sections in lists.languages.items()
        for line in sections.get("commands", {}).get(name, "").splitlines()
        for sound in _sounds(line)
        if sound
    }


def _all_sounds(tokens: list[str]) -> frozenset[str]:
    return frozenset(sound for token in tokens for sound in sounds_of(token))


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
