"""Words one slip of the finger away: a letter lost, added, changed, or two swapped.

Comparing with every listed word would cost more than all the rest of reading a message, so the words are kept
under everything that is left of them when one letter is taken out; only what meets there is compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA


class Near:
    """Listed words, to be found by a slip of them."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._by_rest: dict[str, list[str]] = defaultdict(list)
        for word in listed:
            for rest in _rests(word):
                self._by_rest[rest].append(word)

    def find(self, typed: str) -> str | None:
        """The first listed word at most one slip from this one."""
        for rest in _rests(typed):
            for word in self._by_rest.get(rest, ()):
                if OSA.distance(typed, word, score_cutoff=1) <= 1:
                    return word
        return None


def _rests(word: str) -> Iterator[str]:
    yield word
    for position in range(len(word)):
        yield word[:position] + word[position + 1 :]
