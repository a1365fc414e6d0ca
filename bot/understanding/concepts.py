"""A thesaurus in which six languages meet: "қамап қойды", "заперли" and "gulplady" all mean `lock`.

One file per language in words/concepts/. An item is the beginning of a word (a full stop at its end: the
whole word), or two or three beginnings that follow each other with at most one word between. What was
learnt from Russian about `lock` near `i_we` then also holds for Turkmen. A Turkic verb that says "not" or
"if" inside the word counts as the concept's opposite.
"""

import json
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.understanding.text import Word, sounds_of

_NEAR = 9  # words within which two concepts make a pair
_LONGEST = 14  # letters of a sound looked at for a beginning

Row = tuple[str, list[list[str]]]  # the concept, and what the further words begin with
Shelves = tuple[dict[str, list[Row]], dict[str, list[Row]]]  # beginnings and whole words, by sound


class Concepts:
    """All languages' concepts, by sound."""

    def __init__(self, shelves: Shelves, inside: str) -> None:
        """`shelves` as `compiled` makes them; `inside`: how a Turkic verb says "not"."""
        self._starts, self._wholes = shelves
        self._inside = re.compile(inside)

    @classmethod
    def load(cls, path: Path, inside: str) -> "Concepts":
        """Read what `packed` wrote. Raises ValueError when it is none."""
        try:
            starts, wholes = json.loads(zlib.decompress(path.read_bytes()))
        except (zlib.error, ValueError, TypeError) as error:
            raise ValueError(f"{path.name} is no thesaurus; make it anew: make understanding") from error
        return cls((starts, wholes), inside)

    def features(self, words: tuple[Word, ...]) -> set[str]:
        """`@lock` for each concept met, `@i_we&lock` for each two near each other."""
        found = sorted((place, concept) for concept, place in self._met(words))
        features = {f"@{concept}" for _, concept in found}
        for here, (place, concept) in enumerate(found):
            for further, other in found[here + 1 :]:
                if further - place > _NEAR:
                    break
                if other != concept:
                    features.add(f"@{min(concept, other)}&{max(concept, other)}")
        return features

    def _met(self, words: tuple[Word, ...]) -> Iterator[tuple[str, int]]:
        seen = set()
        for place, word in enumerate(words):
            for concept, rest, left in self._rows(word):
                if rest and not _follow(words, place, rest):
                    continue
                named = f"{concept}!" if left and self._inside.search(left) else concept
                if (named, place) not in seen:
                    seen.add((named, place))
                    yield named, place

    def _rows(self, word: Word) -> Iterator[tuple[str, list[list[str]], str]]:
        for sound in word.sounds:
            for concept, rest in self._wholes.get(sound, ()):
                yield concept, rest, ""
            for length in range(2, min(len(sound), _LONGEST) + 1):
                for concept, rest in self._starts.get(sound[:length], ()):
                    yield concept, rest, sound[length:]


def compiled(files: Mapping[str, Mapping[str, str]]) -> Shelves:
    """The files' items by their sounds: language → concept → items, one a line."""
    starts: dict[str, list[Row]] = defaultdict(list)
    wholes: dict[str, list[Row]] = defaultdict(list)
    for concepts in files.values():
        for concept, items in concepts.items():
            for first, *rest in filter(None, map(str.split, items.splitlines())):
                row = (concept, [list(sounds_of(part.rstrip("."))) for part in rest])
                shelf = wholes if first.endswith(".") else starts
                for sound in sounds_of(first.rstrip(".")):
                    if len(sound) > 1 and row not in shelf[sound]:
                        shelf[sound].append(row)
    return dict(starts), dict(wholes)


def packed(shelves: Shelves) -> bytes:
    """The bytes of a file that `Concepts.load` reads."""
    return zlib.compress(json.dumps(shelves, ensure_ascii=False, sort_keys=True).encode(), 9)


def _follow(words: tuple[Word, ...], place: int, rest: list[list[str]]) -> bool:
    """Do the further beginnings follow, with at most one word between?"""
    for beginnings in rest:
        for step in (1, 2):
            if place + step < len(words) and words[place + step].sounds[0].startswith(tuple(beginnings)):
                place += step
                break
        else:
            return False
    return True
