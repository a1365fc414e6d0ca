"""Which numbers, in which order, for this person, here, now (facts/hotlines.md, design 13 and 14).

The rules in short. Danger: the emergency code of the country the person is in comes first, a line of home
with it. Otherwise at most three: the organisation's own lines, the trafficking line of the country they are
in, the line of home, then whoever else fits; consulates and police last; a state's own line after the
others where the police may check papers. A form that works only inside a country is never given to somebody
outside it. Without a country there is only 112 as every mobile knows it. Nothing is ever answered with
nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.core.lines import ANYWHERE, Country, Directory, Number, Reached, Service, dialable, open_now
from bot.core.message import Millis

__all__ = [
    "ANYWHERE",
    "CLOSED_NOW",
    "COUNTRY_UNKNOWN",
    "MOST",
    "NONE_FROM_HERE",
    "NOT_VERIFIED",
    "NO_CHECKED",
    "PAPERS",
    "Checked",
    "Country",
    "Directory",
    "Found",
    "Number",
    "Purpose",
    "Query",
    "Reached",
    "Service",
    "choose",
    "dialable",
    "find",
    "open_now",
]

MOST = 3  # numbers in one message (facts/hotlines.md, "How the software should choose", 2)

COUNTRY_UNKNOWN = "country_unknown"
NO_CHECKED = "no_checked"
NOT_VERIFIED = "not_verified"
PAPERS = "police_may_check_papers"
CLOSED_NOW = "closed_now"
NONE_FROM_HERE = "none_from_here"


class Purpose(StrEnum):
    """What the number is for. LABOUR: work is bad or unpaid, nobody is held."""

    DANGER = "danger"
    HELP = "help"
    CHILD = "child"
    SELF_HARM = "self_harm"
    LABOUR = "labour"


@dataclass(frozen=True, slots=True)
class Checked:
    """Which numbers a person has verified, by key.

    `everything` is the demo: candidates are given too, and marked. `stale` = verified, but too long ago:
    not given in service any more. "hold" is never given in any mode.
    """

    everything: bool = False
    numbers: frozenset[str] = frozenset()
    stale: frozenset[str] = frozenset()

    def verified(self, key: str) -> bool:
        """Did a person reach this number recently enough?"""
        return key in self.numbers and key not in self.stale


@dataclass(frozen=True, slots=True)
class Query:
    """Who asks: where they are ("" = unknown), whose citizen they are ("" = unknown), what for, when.

    `own` = keys of the organisation's own lines, the best first.
    """

    stays_in: str
    comes_from: str
    purpose: Purpose
    locale: str
    at: Millis
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Number keys in the order to give them, and codes of what must be said with them."""

    picks: tuple[str, ...]
    notes: tuple[str, ...] = ()


def choose(directory: Directory, query: Query, checked: Checked) -> Found:
    """What goes into one message: at most three numbers, one per service, never none."""
    here = _Here(directory, query, checked)
    lines = here.but_police_alone(here.best_of_each(here.lines()))
    if query.purpose in (Purpose.DANGER, Purpose.SELF_HARM):
        picks = here.emergency()[:1] + here.with_emergency(lines)
    elif not here.country or all(here.is_open(key) is False for key in lines[:MOST]):
        picks = [*lines[: MOST - 1], *here.emergency()[:1]]  # nobody answers now: the nearest real help too
    else:
        picks = lines[:MOST]
    return here.found(picks, nothing=not lines)


def find(directory: Directory, query: Query, checked: Checked) -> Found:
    """Every form that can be dialled from there, in the same order, with the emergency codes."""
    here = _Here(directory, query, checked)
    lines = here.but_police_alone(here.lines(everyone=True))
    if query.purpose in (Purpose.DANGER, Purpose.SELF_HARM):
        return here.found(here.emergency() + lines, nothing=not lines)
    return here.found(lines + here.emergency(), nothing=not lines)


@dataclass(frozen=True, slots=True)
class _Here:
    """One question put to the directory."""

    directory: Directory
    query: Query
    checked: Checked

    @property
    def country(self) -> Country | None:
        """The country the person is in, when we know it."""
        return self.directory.countries.get(self.query.stays_in)

    def reachable(self, service: Service) -> list[str]:
        """Keys of the service's forms that may be given and work from where the person is."""
        return [key for key in self.given(service) if self.dials(key)]

    def given(self, service: Service) -> list[str]:
        """Keys of the service's forms that may be given at all."""
        if service.show == "hold":
            return []
        keys = [f"{service.id}#{index}" for index in range(len(service.numbers))]
        return [key for key in keys if self.checked.everything or self.checked.verified(key)]

    def dials(self, key: str) -> bool:
        """Does this form work from where the person is?"""
        service, number = self.directory.number(key)
        return dialable(number, service.country, self.country.code if self.country else "") is not None

    def is_open(self, key: str) -> bool | None:
        """Does the line answer now? None when its hours are not known."""
        return open_now(self.directory, self.directory.number(key)[0], self.query.at)

    def lines(self, everyone: bool = False) -> list[str]:
        """Keys of all lines but emergency codes that fit the person, in the order of the rules."""
        ranked: list[tuple[tuple[int, ...], str]] = []
        led: set[str] = set()
        for service in self._by_trust():
            rank = self._rank(service, everyone)
            keys = self.reachable(service) if rank is not None else []
            if rank is None or not keys:
                continue
            if rank == _LOCAL and service.country in led:  # one line of the country before the line of home
                rank = _OTHERS
            led |= {service.country} if rank == _LOCAL else set()
            order = (self._late(service), int(self.is_open(keys[0]) is False), rank, self._foreign(service))
            ranked += [(order, key) for key in keys]
        ranked.sort(key=lambda pair: pair[0])
        own = [key for key in dict.fromkeys(self.query.own) if self._may_lead(key)]
        return own + [key for _, key in ranked if key not in own]

    def best_of_each(self, keys: list[str]) -> list[str]:
        """The first form of each service: the file lists the best first."""
        first: dict[str, str] = {}
        for key in keys:
            first.setdefault(key.rpartition("#")[0], key)
        return list(first.values())

    def with_emergency(self, lines: list[str]) -> list[str]:
        """With the code: a line of home, or the nearest, and one of ours; in danger any at all (D-20)."""
        trafficking = [key for key in lines if self._service(key).covers("counter_trafficking")]
        home = [key for key in trafficking if self._service(key).country == self.query.comes_from]
        own = [key for key in lines if key in self.query.own]
        found = list(dict.fromkeys([*(home or trafficking)[:1], *own[:1]]))
        return found or (lines[:1] if self.query.purpose is Purpose.DANGER else [])

    def but_police_alone(self, lines: list[str]) -> list[str]:
        """The lines; none when all are the police: they are never the only way (D-20)."""
        return lines if {self._service(key).kind for key in lines} - {"police"} else []

    def emergency(self) -> list[str]:
        """The emergency codes of the country, the right one first; 112 of every mobile where we know none."""
        country = self.country
        if country:
            medical = self.query.purpose is Purpose.SELF_HARM
            codes = [*country.violence, *country.medical]
            codes = [*country.medical, *country.violence] if medical else codes
            keys = [key for code in dict.fromkeys(codes) for key in self._emergency(country.code, code)]
            if keys:
                return keys
        return list(self._emergency(ANYWHERE))

    def found(self, picks: list[str], nothing: bool) -> Found:
        """The answer with its notes. `nothing` = there is no line but emergency codes."""
        notes = {
            COUNTRY_UNKNOWN: not self.country,
            NO_CHECKED: nothing and self.country is not None,
            NONE_FROM_HERE: self._home_is_out_of_reach(),
            CLOSED_NOW: any(self.is_open(key) is False for key in picks),
            NOT_VERIFIED: self.checked.everything and not all(map(self.checked.verified, picks)),
            PAPERS: self._police_may_check(picks),
        }
        return Found(tuple(picks), tuple(note for note, holds in notes.items() if holds))

    def _service(self, key: str) -> Service:
        return self.directory.number(key)[0]

    def _by_trust(self) -> list[Service]:
        """Services in the order of the files, the better confirmed ones first."""
        return sorted(self.directory.services.values(), key=lambda service: _TRUST.get(service.confidence, 3))

    def _emergency(self, country: str, code: str = "") -> Iterator[str]:
        for service in self.directory.services.values():
            if service.kind == "emergency" and service.country == country and service.show != "hold":
                for index, number in enumerate(service.numbers):
                    if code in ("", number.dial):
                        yield f"{service.id}#{index}"

    def _may_lead(self, key: str) -> bool:
        """May this key of an own line be given here? A key the directory lost is passed over."""
        try:
            service = self._service(key)
        except KeyError:
            return False
        ours = service.kind != "emergency" and service.origin in ("", self.query.comes_from)
        return ours and key in self.reachable(service)

    def _rank(self, service: Service, everyone: bool) -> int | None:
        """The service's place among those that fit, None when it does not fit this person."""
        query = self.query
        here = service.country in (query.stays_in, ANYWHERE)
        home = service.country == query.comes_from
        if service.kind == "emergency" or service.origin not in ("", query.comes_from) or not (here or home):
            return None
        if query.purpose is Purpose.CHILD and service.covers("child"):
            return _FIRST
        if service.kind == "child":  # a grown-up is not sent to a children's line
            return _OTHERS if everyone else None
        if (
            query.purpose is Purpose.LABOUR
            and here
            and (service.covers("migration") or service.kind == "consular")
        ):
            return _FIRST
        if service.covers("counter_trafficking"):
            return _LOCAL if here else _HOME
        if here:
            return _NEARBY
        return _OTHERS if everyone else None  # offices at home: worth knowing, not worth a place in a message

    def _late(self, service: Service) -> int:
        """Consulates, then the state where its police may check papers, then the police last (D-20)."""
        if service.kind == "police":
            return 4
        if service.kind == "consular":
            return 0 if self.query.purpose is Purpose.LABOUR else 2
        country = self.country
        state = service.run_by == "state" and service.country == self.query.stays_in
        return 3 if state and country is not None and country.papers_checked else 0

    def _foreign(self, service: Service) -> int:
        """How far the line's languages are from the person's: theirs, Russian, not known, others."""
        own = self.query.locale.partition("-")[0]
        return (
            0 if own in service.languages else 1 if "ru" in service.languages else 2 + bool(service.languages)
        )

    def _home_is_out_of_reach(self) -> bool:
        """Are there lines at home, and none that can be dialled from where the person is?"""
        if not self.country or self.query.stays_in == self.query.comes_from:
            return False
        home = [
            service
            for service in self.directory.services.values()
            if service.country == self.query.comes_from and service.covers("counter_trafficking")
        ]
        return any(map(self.given, home)) and not any(map(self.reachable, home))

    def _police_may_check(self, picks: list[str]) -> bool:
        official = {"emergency", "police"} & {self._service(key).kind for key in picks}
        return bool(official) and self.country is not None and self.country.papers_checked


_FIRST, _LOCAL, _HOME, _NEARBY, _OTHERS = range(5)
_TRUST = {"high": 0, "medium": 1, "low": 2}
