"""Cards on the rules of a country of work: which hold today, for whom, and what is said of how old they are.

Facts grow old (facts/safety_check.md, sections 4 and 7). A card is shown until the day by which somebody
must have compared it with its source again; the clock is that of the turn. After it the card is not there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.core.effects import Part
from bot.core.flow import Step
from bot.core.message import Millis
from bot.core.person import Person

TOPICS = (
    *("entry_ban", "stay_days", "registration", "permit", "papers"),
    *("checks", "army", "phone", "workplace"),
)
WHERE = ("site", "ministry", "consulate", "centre", "numbers", "people")  # where to ask before acting
DOUBTS = ("", "moves", "verify", "planned")
LONGEST_DAYS, DOUBTFUL_DAYS, SOON_DAYS = 180, 90, 30
FEARED = frozenset({"TM"})
AS_OF = "know-as_of"
ASKED = "know-asked"  # "know-asked.permit" among what a message may mean: it asks for that card


@dataclass(frozen=True, slots=True)
class Card:
    """One fact a person can act on.

    passports  for holders of which passports (empty = all); a card that names one goes before one for all
    as_of      YYYY, YYYY-MM or YYYY-MM-DD: of when the source is, as exactly as it is known
    looked_at  the day on which somebody last compared card and source; review_by = shown up to that day
    doubt      "" = it stands; moves = such rules change often; verify = nobody has confirmed it;
               planned = it was announced, and nobody has confirmed that it came
    where      where to ask before acting; `site` is its address where that is a page
    """

    id: str
    country: str
    topic: str
    passports: frozenset[str]
    as_of: str
    looked_at: date
    review_by: date
    source: str
    where: str
    site: str = ""
    doubt: str = ""
    file: str = ""
    line: int = 0

    @property
    def text(self) -> str:
        """The id of its words."""
        return f"know-card_{self.id}"

    @property
    def month(self) -> str:
        """Of when it is, as it is shown: 2022 or 11.2025."""
        return ".".join(reversed(self.as_of.split("-")[:2]))

    def holds(self, now: Millis) -> bool:
        """May it still be shown?"""
        return day(now) <= self.review_by

    def fits(self, passport: str) -> bool:
        """Is it for holders of that passport ("" = not known)?"""
        return not self.passports or passport in self.passports


Cards = tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Dealt:
    """What a `card` step does: its outcome, the facts it keeps, what it says."""

    outcome: str
    facts: Mapping[str, str]
    parts: tuple[Part, ...] = ()


def day(now: Millis) -> date:
    """The day of a moment, in UTC."""
    return datetime.fromtimestamp(now / 1000, UTC).date()


def stale(cards: Iterable[Card], today: date) -> list[Card]:
    """The cards nobody is shown any more, the oldest first."""
    return sorted((card for card in cards if card.review_by < today), key=lambda card: card.review_by)


def soon(cards: Iterable[Card], today: date) -> list[Card]:
    """Those that disappear within a month, the first one first."""
    found = (card for card in cards if 0 <= (card.review_by - today).days <= SOON_DAYS)
    return sorted(found, key=lambda card: card.review_by)


def topic_asked(choices: frozenset[str]) -> str:
    """The topic a whole message asks for, or ""."""
    return next((topic for topic in TOPICS if f"{ASKED}.{topic}" in choices), "")


def deal(step: Step, person: Person, cards: Cards, now: Millis) -> Dealt:
    """Carry out a `card` step. `offers:` says which of the deeds below."""
    shown = [card for card in cards if card.holds(now)]
    return DEEDS[step.args.get("offers", "")](person, shown)


def _trip(person: Person, shown: Sequence[Card]) -> Dealt:
    """The country they told the check."""
    del shown
    return Dealt("", {"know_in": person.facts.get("going_to", ""), "know_about": ""})


def _places(person: Person, shown: Sequence[Card]) -> Dealt:
    """Countries with a card, theirs first."""
    theirs = (person.facts.get("going_to", ""), person.stays_in)
    there = dict.fromkeys(
        card.country for card in shown if card.fits(person.comes_from) or not person.comes_from
    )
    listed = sorted(there, key=lambda country: country not in theirs)
    return Dealt("some" if listed else "none", {"know_places": ",".join(listed)})


def _passport(person: Person, shown: Sequence[Card]) -> Dealt:
    """Must they be asked for the passport?"""
    country = person.facts.get("know_in", "")
    differs = any(card.passports for card in shown if card.country == country)
    return Dealt("ask" if differs and not person.comes_from else "known", {})


def _topics(person: Person, shown: Sequence[Card]) -> Dealt:
    found = [card.topic for card in _theirs(person, shown)]
    listed = [topic for topic in TOPICS if topic in found]
    if person.facts.get("know_about", "") in listed:
        return Dealt("chosen", {})
    return Dealt("some" if listed else "none", {"know_topics": ",".join(listed), "know_about": ""})


def _card(person: Person, shown: Sequence[Card]) -> Dealt:
    """The card itself, and of when it is."""
    about = person.facts.get("know_about", "")
    found = [card for card in _theirs(person, shown) if card.topic == about]
    if not found:
        return Dealt("none", {})
    card = min(found, key=lambda each: not each.passports)
    sure = "yes" if card.doubt in ("", "moves") else "no"
    # D-20: who may have to fear their own state is not sent to its consulate.
    asks = "numbers" if card.where == "consulate" and person.comes_from in FEARED else card.where
    told = {"as_of": card.month, "site": card.site, "sure": sure, "where": asks}
    return Dealt("some", {}, (Part(card.text), Part(AS_OF, tuple(sorted(told.items())))))


def _theirs(person: Person, shown: Sequence[Card]) -> list[Card]:
    country = person.facts.get("know_in", "")
    return [card for card in shown if card.country == country and card.fits(person.comes_from)]


DEEDS = {"trip": _trip, "places": _places, "passport": _passport, "topics": _topics, "card": _card}
OUTCOMES: Mapping[str, frozenset[str]] = {
    "trip": frozenset(),
    "places": frozenset({"none", "some"}),
    "passport": frozenset({"ask", "known"}),
    "topics": frozenset({"none", "some", "chosen"}),
    "card": frozenset({"none", "some"}),
}
