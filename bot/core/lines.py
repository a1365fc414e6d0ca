"""The directory as values: who answers where, and what a country calls its help.

The files under flows/ become these values once (`bot/directory.py`). A number is named by its key,
"service-id#index"; a key never changes its meaning while the file stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.hours import Hours, Zone, open_at
from bot.core.message import Millis
from bot.core.reach import Reach

ANYWHERE = "ZZ"  # the country code of services that belong to no country


class Reached(StrEnum):
    """From where a form of a number works, seen from the service's own country."""

    INSIDE = "inside"
    ABROAD = "abroad"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Number:
    """One form of a number. `dial` is what the source prints; `e164` is "" for short codes."""

    dial: str
    e164: str
    reached: Reached
    note: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """Whoever answers, with where that is known from.

    country   where it is reached (ANYWHERE = everywhere); origin = for citizens of that country ("" = all)
    hours     None = not known, so nothing is claimed; tz = name of the zone the hours are meant in
    free      None = not known; run_by = "ngo", "state", "iom", "intergovernmental" or "unknown"
    show      "candidate" (may be given once checked) or "hold" (never)
    """

    id: str
    country: str
    name: str
    kind: str
    also: tuple[str, ...]
    origin: str
    numbers: tuple[Number, ...]
    hours: Hours | None
    tz: str
    languages: tuple[str, ...]
    free: bool | None
    run_by: str
    show: str
    confidence: str
    source: tuple[str, ...]
    source_date: str
    note: str = ""
    email: str = ""
    web: str = ""
    telegram: str = ""

    def covers(self, kind: str) -> bool:
        """Is this its kind, or one of the further kinds it takes?"""
        return kind == self.kind or kind in self.also


@dataclass(frozen=True, slots=True)
class Country:
    """A country as people name it and as its emergency services are called.

    names         locale -> name, for en and all our languages; shorter = the same for lists by SMS
    spellings     what people write for it and for its main cities, lower case; one of five letters and
                  more is a beginning (any ending may follow), a shorter one is a whole word
    people        what its citizens call themselves, in the same way
    violence      emergency codes when somebody is violent, the best first; medical = hurt or ill
    police_first  the code for violence rings at the police, not at a common dispatcher
    papers_checked  the police may check papers, detain or extort: say so in one honest line
    timezone      name of the zone of most people there
    """

    code: str
    names: Mapping[str, str]
    spellings: tuple[str, ...]
    calling_code: str
    violence: tuple[str, ...]
    medical: tuple[str, ...]
    police_first: bool
    papers_checked: bool
    timezone: str
    people: tuple[str, ...] = ()
    shorter: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Directory:
    """All services and countries by id and code, the clocks of the zones they name, and which road leads to
    which country. Loaded once.
    """

    services: Mapping[str, Service] = field(default_factory=dict)
    countries: Mapping[str, Country] = field(default_factory=dict)
    zones: Mapping[str, Zone] = field(default_factory=dict)
    reach: Reach = field(default_factory=Reach)

    def number(self, key: str) -> tuple[Service, Number]:
        """The service and the form behind a key. Raises KeyError when the directory has no such number."""
        name, _, index = key.rpartition("#")
        service = self.services.get(name)
        if service is None or not index.isdecimal() or int(index) >= len(service.numbers):
            raise KeyError(key)
        return service, service.numbers[int(index)]


def dialable(number: Number, service_country: str, from_country: str) -> str | None:
    """What to dial from that country ("" = unknown), or None when this form does not work there.

    A full number goes out as E.164, a short code exactly as printed.
    """
    inside = service_country in (from_country, ANYWHERE)
    if number.reached is Reached.INSIDE and not inside:
        return None
    if number.reached is Reached.ABROAD and inside:
        return None
    return number.e164 or number.dial


def open_now(directory: Directory, service: Service, at: Millis) -> bool | None:
    """Does the service answer at that moment? None when its hours or its clock are not known."""
    if service.hours is None or service.hours.always:
        return None if service.hours is None else True
    zone = directory.zones.get(service.tz)
    return None if zone is None else open_at(service.hours, zone.minute(at))
