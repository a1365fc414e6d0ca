"""Which road carries words to and from which country, and what may stand in them (design decision 19).

Facts come from flows/reach.toml (`bot/directory/reach.py`) and are never better than their sources: a country
or a road of which no source speaks is UNKNOWN. A country is known by the phone's number, not by where its
owner says they are: a Korean SIM keeps its rules in Tashkent.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Road(StrEnum):
    """A kind of door, each way where the ways differ."""

    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    TWILIO_OUT = "twilio_sms_out"
    TWILIO_IN = "twilio_sms_in"
    LOCAL_SIM = "local_sim"
    MISSED_CALL = "missed_call"


class State(StrEnum):
    """What is known of a road. ONE_WAY: we reach them, they cannot answer."""

    WORKS = "works"
    ONE_WAY = "one_way"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


class Sender(StrEnum):
    """What an SMS may come from: a name of letters, which nobody can answer, or a number."""

    ALPHANUMERIC = "alphanumeric"
    NUMBER = "number"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Fact:
    """What one source says of one road, and when it said so."""

    state: State = State.UNKNOWN
    as_of: str = ""
    source: str = ""


NOT_KNOWN = Fact()


@dataclass(frozen=True, slots=True)
class Land:
    """One country. None = no source says.

    prefixes      how its mobile numbers begin, without the plus
    sender        what a text through Twilio may come from; `registered` = only after the operators agreed
    numbers       may a phone number or a link stand in a text through Twilio?
    ascii_only    its networks take no letters but a to z
    joined        long texts arrive as one (False = by some network as loose parts)
    """

    code: str = ""
    prefixes: tuple[str, ...] = ()
    roads: Mapping[Road, Fact] = field(default_factory=dict)
    sender: Sender = Sender.UNKNOWN
    registered: bool | None = None
    numbers: bool | None = None
    ascii_only: bool = False
    joined: bool | None = None
    note: str = ""

    def road(self, road: Road) -> Fact:
        """What is known of that road; UNKNOWN where nothing is."""
        return self.roads.get(road, NOT_KNOWN)

    @property
    def dumb(self) -> bool:
        """By SMS through Twilio people there are reached, or may be, and cannot answer."""
        return self.road(Road.TWILIO_IN).state is State.BLOCKED


NOWHERE = Land()


@dataclass(frozen=True, slots=True)
class Reach:
    """All countries of which anything is known. Loaded once."""

    lands: Mapping[str, Land] = field(default_factory=dict)

    def of(self, phone: str) -> Land:
        """The country of a number in E.164: the longest prefix wins. NOWHERE for anything else."""
        if not phone.startswith("+"):
            return NOWHERE
        fits = [
            (len(prefix), land)
            for land in self.lands.values()
            for prefix in land.prefixes
            if phone[1:].startswith(prefix)
        ]
        return max(fits, key=lambda each: each[0])[1] if fits else NOWHERE

    def where(self, road: Road, state: State) -> tuple[str, ...]:
        """The countries in which that road is in that state, as codes in the order of the file."""
        return tuple(code for code, land in self.lands.items() if land.road(road).state is state)


@dataclass(frozen=True, slots=True)
class Carriage:
    """What the road of one message demands of its words.

    latin     pure a to z; apart = parts arrive as loose messages, so they are numbered
    numbers   phone numbers and links may stand in it; answers = an answer can come back
    elsewhere an answer must go to the number they wrote to before, not to the sender of this one
    """

    latin: bool = False
    apart: bool = False
    numbers: bool = True
    answers: bool = True
    elsewhere: bool = False

    def coded(self) -> tuple[str, ...]:
        """The marks by which it is kept (core/looks.py)."""
        marks = {
            "ascii": self.latin,
            "apart": self.apart,
            "bare": not self.numbers,
            "oneway": not self.answers,
            "elsewhere": self.elsewhere,
        }
        return tuple(name for name, holds in marks.items() if holds)

    @staticmethod
    def read(marks: Collection[str]) -> "Carriage":
        """The same from its marks; others are passed over."""
        here = (name in marks for name in ("ascii", "apart", "bare", "oneway", "elsewhere"))
        latin, apart, bare, one_way, elsewhere = here
        return Carriage(latin, apart, not bare, not one_way, elsewhere)


FREE = Carriage()


def is_number(sender: str) -> bool:
    """Can a message from there be answered? A number or a messaging service; a name of letters cannot."""
    return sender.startswith(("+", "MG"))


def carriage(land: Land, twilio: bool, sender: str, heard_here: bool) -> Carriage:
    """What an SMS to that country demands.

    twilio      it leaves through Twilio, whose routes have rules of their own
    sender      what it comes from, where that is known ("" = not)
    heard_here  the person has written by this very door: whatever the sources say, answers arrive. But nobody
                can answer a name of letters: then they must write to the number they wrote to before.
    """
    named = bool(sender) and not is_number(sender)
    answers = heard_here or not (named or (twilio and land.dumb))
    numbers = not (twilio and land.numbers is False)
    return Carriage(land.ascii_only, land.joined is False, numbers, answers, named and heard_here)
