"""Orders said in two halves that stand together on no list: what, and what to do with it.

Lists hold "удалите данные" and "сотрите переписку"; people also write "сотрите данные". A half is the
beginning of a word that stands in the lines of one order and of no other. A short message that is made of
halves of one order, and of words that order's lines or politeness hold, gives the order when two different
halves stand in it. Yes, no and doubt are never put together like this: they are consent.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from bot.core.meaning import Command
from bot.understanding.text import Word

_APART = frozenset({Command.YES, Command.NO, Command.UNSURE, Command.SKIP, Command.EMERGENCY, Command.LEAVE})
_MOST_WORDS = 4
_STEM = 5
_SHORTEST = 4


class Halves:
    """The halves of every order, by sound."""

    def __init__(
        self, lines: Mapping[Command, Iterable[str]], ordinary: Collection[str], polite: Collection[str]
    ) -> None:
        """`lines`: the sounds of each order's lines. `ordinary` words are never a half."""
        self._polite = frozenset(polite)
        stems: dict[Command, set[str]] = defaultdict(set)
        owners: dict[str, set[Command]] = defaultdict(set)
        for command, known in lines.items():
            for line in known:
                parts = line.split()
                for part in parts:
                    owners[_stem(part)].add(command)
                    if len(parts) > 1:
                        stems[command].add(_stem(part))
        plain = {_stem(sound) for sound in ordinary} | {_stem(sound) for sound in polite}
        self._known = {command: frozenset(own) for command, own in stems.items() if command not in _APART}
        self._halves = {
            command: frozenset(
                stem
                for stem in own
                if len(stem) >= _SHORTEST and len(owners[stem]) == 1 and stem not in plain
            )
            for command, own in self._known.items()
        }

    def read(self, words: tuple[Word, ...]) -> Command | None:
        """The order of which two halves stand here and nothing strange, or None."""
        if not 2 <= len(words) <= _MOST_WORDS:
            return None
        stems = [_stem(word.sounds[0]) for word in words if word.sounds[0] not in self._polite]
        for command, known in self._known.items():
            if len(self._halves[command].intersection(stems)) > 1 and known.issuperset(stems):
                return command
        return None


def _stem(sound: str) -> str:
    return sound[:_STEM]
