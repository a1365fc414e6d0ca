"""Which country a person is in, from the name of a country or city in any case form.

Names are compared by sound, so one spelling serves Latin and Cyrillic. The end of the word and the word
before say what the place is to the person: where they are ("Москвада", "в Москве", "дар Маскав"), where they
come from ("Оштон", "из Оша", "аз Хуҷанд"), where they go. Of several places the one of stay counts, then a
bare name, then where they come from; of equals the first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from bot.understanding.lists import Lists
from bot.understanding.near import Near
from bot.understanding.text import Word, clean, sounds_of, split

_FOUR, _FIVE = 4, 5
_SPOKEN = 8  # words of a message in which a mistyped place is looked for
_LONG = 6  # shorter words are near some name by chance
_AROUND = 3  # words before a place that may say "now" or "formerly"
_KINDS = ("in", "into", "from", "to")
_LISTS = (*_KINDS, "town", "now", "past", "not", "arrived", "doubtful_places", "not_places")


class Role(IntEnum):
    """What a place is to the person; the higher counts."""

    NOT = 0
    GOAL = 1
    ORIGIN = 2
    NAMED = 3
    STAY = 4
    NOW = 5


# What follows a whole name, as sounds. A Turkic case may carry a person's ending
# ("-дамын", "-daman", "-deyim").
_OWN = "(?:s?[iu])?(?:li|lik)?"
_WHO = "(?:m[aieou]n|[bm][iou][zs]|s[aiou][nz]|i?m|[aiou]m|dir|di|lar|ki|gi|mi)?"
_TURKIC = (
    (Role.STAY, re.compile(f"{_OWN}n?[dt][aeo](?!n)[a-z]{{0,8}}")),
    (Role.ORIGIN, re.compile(f"{_OWN}n?[dtn][aeo]n{_WHO}|l[iou][kg]?{_WHO}")),
    (Role.GOAL, re.compile(f"{_OWN}n?[gkh][aeo](?:ca|min|men|mi|n)?|s?[iu]n[ae]")),
    (Role.NAMED, re.compile("n?[iu]n?|n[iu]n?g?i?|[dt][iu]n?|i?ro|i?[ae]m|m[iu]|b[iu]|lar|ia|ie|")),
)
# After a name of two sounds ("Оштон", "Оштонмун"); more would make a place of ordinary words.
_FROM_SHORT = re.compile(f"t[aeo]n{_WHO}$")
# What Russian puts after a consonant, instead of a last vowel or й. "acc" is where one goes to.
_RUSSIAN = (
    (
        re.compile("[bcdfghjklmnprstvwz]$"),
        0,
        re.compile("e|i|i?a|[oe]m|[oe]i|i?am|i?ah|ov|(?P<acc>u|iu)"),
    ),
    (re.compile("(?<=i)a$"), 1, re.compile("|i|e|ei|iei|(?P<acc>u|iu)")),
    (re.compile("(?<=e)ia$"), 2, re.compile("(?P<acc>)(?!)|")),
    (re.compile("(?<!i)[aei]$"), 1, re.compile("e|i|ah|oi|ei|am|ami|(?P<acc>u)")),
    (re.compile("(?<=[aeou])i$"), 1, re.compile("e|ia|em|iem|(?P<acc>iu)")),
)


@dataclass(frozen=True, slots=True)
class _Name:
    """One way to write a place: the sounds of its words."""

    sounds: tuple[str, ...]
    code: str
    doubtful: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """A name that stands in a message."""

    code: str
    role: Role
    letters: int
    words: int


class Places:
    """All names of all countries, ready to be asked."""

    def __init__(self, lists: Lists, countries: Mapping[str, tuple[str, ...]]) -> None:
        self._words = {name: _all_sounds(lists.tokens("answers", name)) for name in _LISTS}
        self._towns, self._arrived = tuple(self._words["town"]), tuple(self._words["arrived"])
        self._not_written = frozenset(lists.tokens("answers", "not_written"))
        self._by_start: dict[str, list[_Name]] = defaultdict(list)
        self._single: dict[str, str] = {}
        for code, spellings in countries.items():
            for spelling in spellings:
                self._learn(code, spelling)
        self._near = Near(name for name in self._single if len(name) >= _LONG)
        common = [*lists.tokens("language", "words"), *lists.tokens("commands", "neighbours")]
        self._common = _all_sounds(common) | self._words["not_places"]

    def country(self, words: tuple[Word, ...]) -> str | None:
        """ISO code of the place of stay, or of the place most likely meant."""
        found = [each for each in self._all(words) if each.role]
        return max(found, key=lambda each: each.role).code if found else None

    def origin(self, words: tuple[Word, ...]) -> str | None:
        """ISO code of the first place that somebody is said to come from."""
        return next((each.code for each in self._all(words) if each.role is Role.ORIGIN), None)

    def _all(self, words: tuple[Word, ...]) -> Iterator[_Found]:
        arrived = any(word.sounds[0].startswith(self._arrived) for word in words)
        position = 0
        while position < len(words):
            found = self._at(words, position, arrived)
            if found:
                yield found
            position += found.words if found else 1

    def misspelt(self, words: tuple[Word, ...]) -> str | None:
        """The country one long word may be meant for: only an answer to "which country" trusts it."""
        if len(words) > _SPOKEN:
            return None
        for position, word in enumerate(words):
            sound = word.sounds[0]
            if len(sound) < _LONG or sound in self._common or word.raw in self._not_written:
                continue
            placed = len(words) == 1 or bool(self._before(words, position))
            for name in self._nearly(sound, placed):
                return self._single[name]
        return None

    def _nearly(self, sound: str, placed: bool) -> Iterator[str]:
        """Names one slip away from this word or, without its case, from its beginning."""
        for end in range(len(sound), _FIVE, -1):
            role = _turkic(sound[end:])
            if role is None or not (placed or role in (Role.STAY, Role.ORIGIN)):
                continue
            name = self._near.find(sound[:end])
            if name and name[0] == sound[0]:
                yield name

    def _learn(self, code: str, spelling: str) -> None:
        words = split(clean(spelling))
        for first in sounds_of(words[0].raw) if words else ():
            sounds = (first, *(word.sounds[0] for word in words[1:]))
            doubtful = len(sounds) == 1 and first in self._words["doubtful_places"]
            start = first.rstrip("aeiou")
            start = start if len(start) > 1 else first
            name = _Name(sounds, code, doubtful)
            if name not in self._by_start[start]:
                self._by_start[start].append(name)
            if len(sounds) == 1:
                self._single.setdefault(first, code)

    def _at(self, words: tuple[Word, ...], position: int, arrived: bool) -> _Found | None:
        """The longest name that stands here, and what it is to the person."""
        word = words[position]
        if word.raw in self._not_written or word.sounds[0] in self._words["not_places"]:
            return None
        names = (
            (name, sound)
            for sound in word.sounds
            for length in range(2, len(sound) + 1)
            for name in self._by_start.get(sound[:length], ())
        )
        fits = [found for name, sound in names if (found := self._fits(name, words, position, sound))]
        if not fits:
            return None
        best = max(fits, key=lambda found: found.letters)
        role = self._in_time(self._role(best, words, position), words, position, best.words)
        role = Role.STAY if role is Role.GOAL and arrived else role
        return _Found(best.code, role, best.letters, best.words)

    def _fits(self, name: _Name, words: tuple[Word, ...], position: int, sound: str) -> _Found | None:
        here = [sound, *(word.sounds[0] for word in words[position + 1 : position + len(name.sounds)])]
        if len(here) < len(name.sounds):
            return None
        if not all(map(_begins_alike, here[:-1], name.sounds[:-1])):
            return None
        role = _form(here[-1], name.sounds[-1], self._before(words, position))
        bare = len(words) > 1 and role is Role.NAMED and not self._before(words, position)
        if role is None or (name.doubtful and bare):
            return None
        return _Found(name.code, role, sum(map(len, name.sounds)), len(name.sounds))

    def _before(self, words: tuple[Word, ...], position: int) -> str:
        """The kind of small word before, or ""; "the city of" may stand between."""
        for earlier in range(position - 1, max(-1, position - 3), -1):
            sound = words[earlier].sounds[0]
            for kind in _KINDS:
                if sound in self._words[kind]:
                    return kind
            if not sound.startswith(self._towns):
                break
        return ""

    def _role(self, found: _Found, words: tuple[Word, ...], position: int) -> Role:
        """The role of the form, mended by the word before it and by "the city" after it."""
        before = self._before(words, position)
        after = _sound(words, position + found.words)
        if before == "from":
            return Role.ORIGIN
        if before == "to":
            return Role.GOAL
        if before in ("in", "into"):
            return found.role if found.role is Role.GOAL else Role.STAY
        if found.role is Role.NAMED and after.startswith(self._towns):
            ends = (_turkic(after[end:]) for end in range(3, len(after)) if after[:end] in self._towns)
            return next((role for role in ends if role is not None), Role.NAMED)
        return found.role

    def _in_time(self, role: Role, words: tuple[Word, ...], position: int, length: int) -> Role:
        """No place where somebody is not; "now" makes it surer, "formerly" makes it where one comes from."""
        clause = words[position].clause
        earlier = [w.sounds[0] for w in words[max(0, position - _AROUND) : position] if w.clause == clause]
        after = _sound(words, position + length)
        prepositions = 1 if earlier and any(earlier[-1] in self._words[kind] for kind in _KINDS) else 0
        last = earlier[-1 - prepositions] if len(earlier) > prepositions else ""
        if last == "ne" or after in self._words["not"]:
            return Role.NOT
        if role in (Role.STAY, Role.NAMED):
            if not self._words["now"].isdisjoint(earlier):
                return Role.NOW
            if not self._words["past"].isdisjoint([*earlier, after]):
                return Role.ORIGIN
        return role


def _all_sounds(tokens: list[str]) -> frozenset[str]:
    return frozenset(sound for token in tokens for sound in sounds_of(token))


def _sound(words: tuple[Word, ...], position: int) -> str:
    return words[position].sounds[0] if position < len(words) else ""


def _begins_alike(sound: str, name: str) -> bool:
    """The same word in another case: "южной" and "южная"."""
    stem = name.rstrip("aeiou") or name
    return sound.startswith(stem) and len(sound) - len(stem) <= 4


def _turkic(rest: str) -> Role | None:
    """What the end of a word makes of the place before it; None when it is no case ending."""
    return next((role for role, ending in _TURKIC if ending.fullmatch(rest)), None)


def _form(sound: str, name: str, before: str) -> Role | None:
    """The role of this word as a form of that name; None when it is another word."""
    if sound.startswith(name) and (len(name) > 2 or sound == name or _FROM_SHORT.match(sound, len(name))):
        role = _turkic(sound[len(name) :])
        if role is Role.NAMED and sound == name and before == "into" and name[-1] not in "aeiou":
            return Role.GOAL  # "в Ташкент" is on the way there
        if role is not None:
            return role
    if len(name) < _FOUR:
        return None
    for last, cut, endings in _RUSSIAN:
        stem = name[: len(name) - cut]
        fits = last.search(name) and len(stem) >= _FOUR and sound.startswith(stem)
        if fits and (ending := endings.fullmatch(sound, len(stem))):
            return Role.GOAL if before == "into" and ending["acc"] else Role.NAMED
    return None
