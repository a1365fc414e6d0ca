"""Typed answers: a digit, a date, a country, the words of a button.

Dates are day first, as everywhere in the region; "today" is the day it is in UTC+5. Countries are in
`places`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from datetime import date as Day

from rapidfuzz import fuzz, process

from bot.core.message import Millis
from bot.understanding.lists import Lists
from bot.understanding.places import Places
from bot.understanding.text import Word, clean, sounds_of, split

_HERE = timezone(timedelta(hours=5))
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR = re.compile(r"20\d\d")


class Answers:
    """Countries, labels and calendar words, ready to be asked."""

    def __init__(
        self, lists: Lists, countries: Mapping[str, tuple[str, ...]], labels: Mapping[str, Mapping[str, str]]
    ) -> None:
        self._places = Places(lists, countries)
        self._choices: dict[str, set[str]] = defaultdict(set)
        for choice, wordings in labels.items():
            for wording in wordings.values():
                self._choices[_reading(split(clean(wording)))].add(choice)
        self._choices.pop("", None)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for wording in self._choices:
            self._by_length[len(wording)].append(wording)
        self._days = {sound: shift for sound, shift in _days(lists)}
        self._months = [(sound, month) for sound, month in _months(lists)]
        self._ordinals = dict(_ordinals(lists))
        self._beside_digit = frozenset(
            s for token in lists.tokens("answers", "beside_digit") for s in sounds_of(token)
        )

        guards = lists.languages["pooled"].get("guards", {})
        listed = [*guards.get("before", "").split(), *guards.get("after", "").split()]
        self._nots = frozenset(s for token in listed for s in sounds_of(token.rstrip(".")))

    def digit(self, words: tuple[Word, ...]) -> str | None:
        """The digit when the whole message is one: "2", "второе", "вариант 2"."""
        words = tuple(word for word in words if self._beside_digit.isdisjoint(word.sounds))
        if len(words) != 1:
            return None
        raw = words[0].raw
        if len(raw) == 1 and raw.isdecimal():
            return str(int(raw))
        return self._ordinals.get(words[0].sounds[0])

    def date(self, cleaned: str, words: tuple[Word, ...], at: Millis) -> str | None:
        """The day meant, as YYYY-MM-DD; a date without a year is the next one to come."""
        today = datetime.fromtimestamp(at / 1000, UTC).astimezone(_HERE).date()
        for sound in (sound for word in words for sound in word.sounds):
            if sound in self._days:
                return (today + timedelta(days=self._days[sound])).isoformat()
        found = _numeric(cleaned, today) or self._named(words, today)
        return found.isoformat() if found else None

    def country(self, words: tuple[Word, ...]) -> str | None:
        """ISO code of the place of stay that is named."""
        return self._places.country(words)

    def origin(self, words: tuple[Word, ...]) -> str | None:
        """ISO code of the place they come from, where the words say so of a place."""
        return self._places.origin(words)

    def misspelt(self, words: tuple[Word, ...]) -> str | None:
        """The country a long word may be meant for: only an answer to "which country" trusts it."""
        return self._places.misspelt(words)

    def choices(self, words: tuple[Word, ...]) -> frozenset[str]:
        """Every "text-id.choice" whose words are this message, or nearly so from six letters on."""
        reading = _reading(words)
        if reading in self._choices:
            return frozenset(self._choices[reading])
        if not 6 <= len(reading) <= 80:
            return frozenset()
        reach = len(reading) // 5 + 1
        near = (
            w
            for n in range(len(reading) - reach, len(reading) + reach + 1)
            for w in self._by_length.get(n, ())
        )
        near = (wording for wording in near if self._denies(wording) == self._denies(reading))
        found = process.extract(reading, list(near), scorer=fuzz.ratio, score_cutoff=90, limit=1)
        return frozenset(self._choices[found[0][0]]) if found else frozenset()

    def _denies(self, reading: str) -> bool:
        """Does a "no" or "not" stand in it? "Do not write here" is near "write here" in letters alone."""
        return not self._nots.isdisjoint(reading.split())

    def _named(self, words: tuple[Word, ...], today: Day) -> Day | None:
        """A date with the month's name, the day on either side of it: "12 марта", "12-mart", "март 12"."""
        for position, word in enumerate(words):
            month = next((m for stem, m in self._months if word.sounds[0].startswith(stem)), None)
            around = [w.raw for w in words[max(0, position - 1) : position + 2] if w.raw.isdecimal()]
            days = [int(raw) for raw in around if len(raw) <= 2]
            if month and days:
                year = next((int(w.raw) for w in words if _YEAR.fullmatch(w.raw)), None)
                return _day(year, month, days[0], today)
        return None


def _reading(words: tuple[Word, ...]) -> str:
    return " ".join(word.sounds[0] for word in words)


def _numeric(cleaned: str, today: Day) -> Day | None:
    if match := _ISO.search(cleaned):
        return _day(int(match[1]), int(match[2]), int(match[3]), today)
    if match := _NUMBERS.search(cleaned):
        year = int(match[3]) if match[3] else None
        return _day(
            year + 2000 if year is not None and year < 100 else year, int(match[2]), int(match[1]), today
        )
    return None


def _day(year: int | None, month: int, day: int, today: Day) -> Day | None:
    """The day, or None when the calendar has no such day; without a year the next one to come."""
    for candidate in (year,) if year is not None else (today.year, today.year + 1):
        try:
            found = Day(candidate, month, day)
        except ValueError:
            continue
        if year is not None or found >= today:
            return found
    return None


def _days(lists: Lists) -> Iterable[tuple[str, int]]:
    for shift, name in enumerate(("today", "tomorrow", "after_tomorrow")):
        for token in lists.tokens("answers", name):
            yield from ((sound, shift) for sound in sounds_of(token))


def _months(lists: Lists) -> Iterable[tuple[str, int]]:
    for line in lists.every("answers", "months"):
        for month, names in enumerate(line.split(), start=1):
            yield from ((sound, month) for name in names.split("|") for sound in sounds_of(name))


def _ordinals(lists: Lists) -> Iterable[tuple[str, str]]:
    for text in lists.every("answers", "ordinals"):
        for digit, line in enumerate(text.strip().splitlines(), start=1):
            yield from ((sound, str(digit)) for name in line.split() for sound in sounds_of(name))
