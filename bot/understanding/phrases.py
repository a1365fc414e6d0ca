"""Finds rules like "@who + запер" in a message: beginnings of words, in any coat, with gaps, not negated.

A rule is one or more parts joined by " + "; parts may stand in any order within SPAN words. A part is a row
of items that follow each other with at most one word between. An item is one or several beginnings of words.
What stands after " - " must not occur.

Each beginning is compiled to its sounds, so finding what a message contains is one dictionary look-up per
prefix of each word, and only rules whose first item occurred are looked at.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.understanding.text import Word, sounds_of

SPAN = 9

Places = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a list, and the item numbers of its parts."""

    text: str
    parts: tuple[tuple[int, ...], ...]
    unless: tuple[int, ...] = ()


class Shelf:
    """All beginnings of all lists, each with a number per item it belongs to."""

    def __init__(self, sets: Mapping[str, Iterable[str]], guards: Mapping[str, str]) -> None:
        self._sets = {name: tuple(words) for name, words in sets.items()}
        self._items: dict[str, int] = {}
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._wholes: dict[str, list[int]] = defaultdict(list)
        self._inside = re.compile(guards["inside"])
        self._conditional = re.compile(guards["conditional"])
        self._before = self.item("|".join(guards["before"].split()))
        self._after = self.item("|".join(guards["after"].split()))

    def rule(self, line: str) -> Rule:
        """A line of a list as a rule."""
        wanted, *unwanted = line.split(" - ")
        parts = tuple(tuple(self.item(item) for item in part.split()) for part in wanted.split(" + "))
        return Rule(line, parts, tuple(self.item(item) for item in unwanted))

    def item(self, text: str) -> int:
        """The number of an item ("бьет.", "a|b", "@who|c"), the same for the same text."""
        if text not in self._items:
            self._items[text] = len(self._items)
            for beginning in self._spread(text.split("|")):
                self._shelve(beginning, self._items[text])
        return self._items[text]

    def places(self, words: tuple[Word, ...]) -> Places:
        """Where each item occurs without being negated: item → positions, ascending."""
        found: dict[int, list[int]] = defaultdict(list)
        for position, word in enumerate(words):
            for item, rest in self._at(word):
                if not self._turned(rest) and (not found[item] or found[item][-1] != position):
                    found[item].append(position)
        return found

    def _spread(self, names: Iterable[str]) -> Iterable[str]:
        for name in names:
            if name.startswith("@"):
                yield from self._spread(self._sets.get(name[1:], ()))
            elif name:
                yield name

    def _shelve(self, beginning: str, item: int) -> None:
        for sound in sounds_of(beginning.rstrip(".")):
            # One letter is a word of its own ("в опасности"), never the beginning of all words with it.
            whole = beginning.endswith(".") or len(sound) == 1
            (self._wholes if whole else self._starts)[sound].append(item)

    def _at(self, word: Word) -> Iterable[tuple[int, str]]:
        """The items a word begins with, each with what is left of the word."""
        for sound in word.sounds:
            for item in self._wholes.get(sound, ()):
                yield item, ""
            for length in range(2, len(sound) + 1):
                for item in self._starts.get(sound[:length], ()):
                    yield item, sound[length:]

    def _turned(self, rest: str) -> bool:
        """Does the rest of a Turkic verb say "not" or "if"?"""
        return bool(rest) and bool(self._inside.search(rest) or self._conditional.fullmatch(rest))

    def negated(self, places: Places, words: tuple[Word, ...], used: frozenset[int]) -> bool:
        """Does a word outside the rule turn one of the rule's words round?"""
        for position in used:
            clause = words[position].clause
            turning = {position - 1} & set(places.get(self._before, ()))
            turning |= {position + 1, position + 2} & set(places.get(self._after, ()))
            if any(words[place].clause == clause for place in turning - used):
                return True
        return False


class Rules:
    """Rules of one meaning, asked together."""

    def __init__(self, shelf: Shelf, lines: Iterable[str]) -> None:
        self._shelf = shelf
        self._by_item: dict[int, list[Rule]] = defaultdict(list)
        for line in lines:
            rule = shelf.rule(line)
            self._by_item[rule.parts[0][0]].append(rule)

    def met(self, places: Places, words: tuple[Word, ...]) -> list[str]:
        """The lines of the rules that hold for these words."""
        found = []
        for item in places:
            for rule in self._by_item.get(item, ()):
                used = _where(rule, places)
                if not used or any(places.get(unwanted) for unwanted in rule.unless):
                    continue
                if not self._shelf.negated(places, words, used):
                    found.append(rule.text)
        return found


def _where(rule: Rule, places: Places) -> frozenset[int]:
    """The positions a rule uses, or none. The first fit of the first part decides."""
    rows = [_rows(part, places) for part in rule.parts]
    if not all(rows):
        return frozenset()
    for first in rows[0]:
        used = set(first)
        for row in rows[1:]:
            near = [fit for fit in row if used.isdisjoint(fit) and _close(used.union(fit))]
            if not near:
                break
            used.update(_nearest(near, first[0]))
        else:
            return frozenset(used)
    return frozenset()


def _rows(part: tuple[int, ...], places: Places) -> list[tuple[int, ...]]:
    """Every way the items of one part stand in order with at most one word between."""
    rows: list[tuple[int, ...]] = [(position,) for position in places.get(part[0], ())]
    for _, item in pairwise(part):
        here = places.get(item, ())
        rows = [(*row, position) for row in rows for position in here if 0 < position - row[-1] <= 2]
    return rows


def _nearest(fits: list[tuple[int, ...]], position: int) -> tuple[int, ...]:
    return min(fits, key=lambda fit: abs(fit[0] - position))


def _close(positions: set[int]) -> bool:
    return max(positions) - min(positions) < SPAN
