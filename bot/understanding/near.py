"""Words one slip of the finger away: a letter lost, added, changed, or two swapped.

Comparing with every listed word would cost more than all the rest of reading a message. One slip leaves
either the first two letters or the last two as they were, and the length within one: only words that share
these are compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

Key = tuple[str, str, int]


class Near:
    """Listed words of four letters and more, to be found by a slip of them."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._alike: dict[Key, list[str]] = defaultdict(list)
        for word in listed:
            self._alike["^", word[:2], len(word)].append(word)
            self._alike["$", word[-2:], len(word)].append(word)

    def find(self, typed: str) -> str | None:
        """The first listed word at most one slip from this one."""
        for key in _keys(typed):
            for word in self._alike.get(key, ()):
                if OSA.distance(typed, word, score_cutoff=1) <= 1:
                    return word
        return None


def _keys(typed: str) -> Iterator[Key]:
    for length in (len(typed), len(typed) + 1, len(typed) - 1):
        yield "^", typed[:2], length
        yield "$", typed[-2:], length
