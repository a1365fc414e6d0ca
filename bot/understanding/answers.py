"""Typed answers: a digit, a date, a country, the words of a button.

Dates are day first, as everywhere in the region; "today" is the day it is in UTC+5. A country is named by its
own name or a city's, in any case form; of two different ones the first counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from datetime import date as Day

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.core.message import Millis
from bot.understanding.lists import Lists
from bot.understanding.text import Word, clean, sounds_of, split

_HERE = timezone(timedelta(hours=5))
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR = re.compile(r"20\d\d")

# What may follow a place's name: Russian and Turkic cases, Tajik -ro and izafet; given as sounds.
_CASE = re.compile(
    "[aeiou]{0,3}|[aeiou]?(m|h|i|iu|mi|ami|ov)|i?(n?[dt][aeo](n|m|i|gi|gisi|gilar|lar)?|n?[gkh]?[aeo]n?)"
    "(min|man|m|miz|biz|mis|siz|sin|mi|bi|be|ba|dir|di|gi|ki|ma|iaman|iaram)*|n?i?(n|ni|nin|di|ti|tin|din)|i?ro|i|am|em|miz"
)
_CASE_LONGEST = 12
_FOUR = 4
_LONG = 6  # shorter words are near some name by chance


class Answers:
    """Countries, labels and calendar words, ready to be asked."""

    def __init__(
        self, lists: Lists, countries: Mapping[str, tuple[str, ...]], labels: Mapping[str, Mapping[str, str]]
    ) -> None:
        self._places: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for code, spellings in countries.items():
            for spelling in spellings:
                self._learn(code, spelling)
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
        self._not_written = frozenset(lists.tokens("answers", "not_written"))
        self._not_places = frozenset(
            s for token in lists.tokens("answers", "not_places") for s in sounds_of(token)
        )
        self._common = frozenset(s for token in lists.tokens("language", "words") for s in sounds_of(token))

    def digit(self, words: tuple[Word, ...]) -> str | None:
        """The digit when the whole message is one, as a figure or as an ordinal."""
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
        """ISO code of the first place named."""
        sounds = [word.sounds[0] for word in words]
        for position in range(len(sounds)):
            fits = [fit for fit in self._fits(sounds, position) if self._plain(fit[0], words, position)]
            if fits:
                return max(fits, key=lambda fit: sum(map(len, fit[0])))[1]
        return None

    def misspelt(self, words: tuple[Word, ...]) -> str | None:
        """The country one long word may be meant for: only an answer to "which country" trusts it."""
        lone = words[0].sounds[0] if len(words) == 1 else ""
        return self._mistyped(lone) if len(lone) >= _LONG and lone not in self._common else None

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
        found = process.extract(reading, list(near), scorer=fuzz.ratio, score_cutoff=90, limit=1)
        return frozenset(self._choices[found[0][0]]) if found else frozenset()

    def _learn(self, code: str, spelling: str) -> None:
        words = split(clean(spelling))
        if not words:
            return
        for first in sounds_of(words[0].raw):
            stems = (_stem(first), *(_stem(word.sounds[0]) for word in words[1:]))
            self._places[stems[0]].append((stems, code))

    def _fits(self, sounds: list[str], position: int) -> Iterable[tuple[tuple[str, ...], str]]:
        sound = sounds[position]
        for length in range(2, len(sound) + 1):
            for stems, code in self._places.get(sound[:length], ()):
                here = sounds[position : position + len(stems)]
                if len(here) == len(stems) and all(map(_is_form, here, stems)):
                    yield stems, code

    def _plain(self, stems: tuple[str, ...], words: tuple[Word, ...], position: int) -> bool:
        """A short name that is also a common word ("ош") counts only when it is the whole message."""
        sound = words[position].sounds[0]
        if sound in self._not_places:
            return False
        if len(stems[0]) < _FOUR - 1 and (sound != stems[0] or words[position].raw in self._not_written):
            return False  # "БАА" is the Emirates, "ба" is "to" and "байке" a brother
        short = len(stems) == 1 and len(stems[0]) < _FOUR
        return not short or len(words) == 1 or sound not in self._common

    def _mistyped(self, sound: str) -> str | None:
        single = {
            stems[0]: code for places in self._places.values() for stems, code in places if len(stems) == 1
        }
        long = [stem for stem in single if len(stem) >= 5 and stem[0] == sound[0]]
        found = process.extractOne(_stem(sound), long, scorer=OSA.distance, score_cutoff=1)
        return single[found[0]] if found else None

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


def _stem(sound: str) -> str:
    """A name without its last vowels, so that its case forms begin with it; short names stay whole."""
    while len(sound) > _FOUR and sound[-1] in "aeiou":
        sound = sound[:-1]
    return sound


def _is_form(sound: str, stem: str) -> bool:
    if not sound.startswith(stem) or len(sound) - len(stem) > _CASE_LONGEST:
        return False
    rest = sound[len(stem) :]
    return bool(_CASE.fullmatch(rest) or _CASE.fullmatch(rest.lstrip("aeiou")))


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
