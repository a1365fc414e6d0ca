"""The emergency answer when nothing else works: rendered beforehand, kept in memory, asks nobody anything.

With the store gone safar does not know who writes, so the answer goes by the message alone: its language and
the country it names. It is given once per message; one whose number did not leave is not confirmed and comes
back (D-05).
Which numbers are checked is told to it whenever that is known; the words are rendered then, not later. What
the road to that phone does not carry is left out here as everywhere (flows/reach.toml).
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from bot.core.effects import Part, Say
from bot.core.message import LANGUAGES, Event, Heard, Millis, Network, Outgoing, PersonId, SaidId
from bot.core.numbers import Checked, Directory, Purpose, Query, choose
from bot.core.person import Person
from bot.core.reach import carriage
from bot.core.reflexes import HELP_KEY
from bot.core.sms import has_number
from bot.service.door import Abilities, Door, NotSent, Why
from bot.service.render import NO_NUMBER, Renderer, as_sms

log = logging.getLogger(__name__)
REMEMBERED = 10_000
NO_ID = SaidId(0)
SEND_SECONDS = 10.0  # a provider that stalls must not hold up whoever writes next
HELP_DIGIT = "0"
IN_THE_REQUEST = (Network.SMS, Network.WHATSAPP)  # whose door answers in the provider's own request
FOR_GOOD = (Why.NEVER, Why.UNREACHABLE, Why.FORBIDDEN)
PARTS = {
    Purpose.DANGER: ("trouble-sos_number",),
    Purpose.SELF_HARM: ("trouble-self_harm_words", "trouble-self_harm_number"),
}


@dataclass(frozen=True, slots=True)
class Ground:
    """What the answers are rendered from: words, directory, the organisation's own lines (the best first)."""

    renderer: Renderer
    directory: Directory
    own: tuple[str, ...] = ()


class Lifeline:
    """One static answer per need, language and country, and the way to send it."""

    def __init__(self, ground: Ground, checked: Checked) -> None:
        self._ground = ground
        self._answered: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._checked = checked
        self._pack = self._rendered(checked)
        self._failure = self._said("common-failure")
        self._bare = {
            Purpose.DANGER: self._said(NO_NUMBER),
            Purpose.SELF_HARM: self._said(NO_NUMBER, PARTS[Purpose.SELF_HARM][0]),
        }

    def know(self, checked: Checked) -> None:
        """Give these numbers from now on."""
        if checked != self._checked:
            self._pack, self._checked = self._rendered(checked), checked

    def words(self, heard: Heard) -> str | None:
        """The answer to a cry for help, None for anything else."""
        purpose = need(heard)
        if purpose is None:
            return None
        return self.number(purpose, _locale(heard), heard.meaning.country or "")

    def number(self, purpose: Purpose, locale: str, country: str) -> str:
        """The answer for that need; of a country we do not know, what every mobile can dial."""
        return self._pack.get((purpose, locale, country), self._pack[purpose, locale, ""])

    def by_road(self, heard: Heard, abilities: Abilities) -> tuple[str, ...]:
        """The answer as the road to that phone carries it, message by message; none for no cry for help.

        No number where none may stand in a text, no letter that does not arrive, no loose parts.
        """
        words, purpose = self.words(heard), need(heard)
        if words is None or purpose is None or not abilities.gsm:
            return (words,) if words else ()
        locale = _locale(heard)
        return self._carried(heard, words, self._bare[purpose][locale], abilities)

    def _carried(self, heard: Heard, words: str, bare: str, abilities: Abilities) -> tuple[str, ...]:
        renderer, locale = self._ground.renderer, _locale(heard)
        road = carriage(renderer.land(heard.address.value), abilities.twilio, "", heard_here=True)
        words = words if road.numbers or not has_number(words) else bare
        if not (road.latin or road.apart):
            return (words,)
        return as_sms(words, Person(PersonId(""), locale=locale), abilities.max_parts, road)

    def knows(self, door: str, provider_id: str) -> bool:
        """Was this message answered from here?"""
        return (door, provider_id) in self._answered

    async def answer(self, event: Event, doors: Mapping[str, Door]) -> bool:
        """Send the answer straight through the door the message came by, once for each message.

        False = it did not leave, and may when the message comes again. SMS and WhatsApp are answered in
        the provider's own request instead (TwiML), where that has room for it: their door does that itself.
        """
        if isinstance(event, Heard) and _by_send(event, doors):
            door = doors.get(event.door)
            parts = self.by_road(event, door.abilities if door else Abilities())
            if parts:
                return await self._send(event, parts, doors)
        return True

    async def apologise(self, event: Event, doors: Mapping[str, Door]) -> None:
        """Say that something broke and a person will look, where not even that could be written down.

        A cry for help gets its number instead. By SMS too: its own request is answered already.
        """
        if isinstance(event, Heard) and not event.answered and event.door in doors:
            abilities, failure = doors[event.door].abilities, self._failure[_locale(event)]
            parts = self.by_road(event, abilities)
            if not parts:
                parts = self._carried(event, failure, failure, abilities) if abilities.gsm else (failure,)
            await self._send(event, parts, doors)

    async def _send(self, heard: Heard, parts: tuple[str, ...], doors: Mapping[str, Door]) -> bool:
        key = (heard.door, heard.provider_id)
        if heard.door not in doors or key in self._answered:
            return True
        self._answered[key] = None
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await doors[heard.door].send(Outgoing(NO_ID, heard.door, heard.address.value, parts))
        except (NotSent, TimeoutError) as error:
            # It is not confirmed then: the provider hands the message over again, and so do we.
            self._answered.pop(key, None)
            log.error("door %s: the lifeline did not get through (%s)", heard.door, _code(error))
            return isinstance(error, NotSent) and error.why in FOR_GOOD
        return True

    def _said(self, *texts: str) -> dict[str, str]:
        """Those paragraphs in every language."""
        say = Say(tuple(Part(text) for text in texts))
        return {locale: _short(self._ground.renderer, say, locale) for locale in LANGUAGES}

    def _rendered(self, checked: Checked) -> dict[tuple[Purpose, str, str], str]:
        ground = self._ground
        places: Iterable[str] = ("", *ground.directory.countries)
        pack = {}
        for purpose, country in product(PARTS, places):
            query = Query(country, "", purpose, "ru", Millis(0), ground.own)
            picks = choose(ground.directory, query, checked).picks
            say = _saying(purpose, country, picks)
            pack.update(
                {(purpose, locale, country): _short(ground.renderer, say, locale) for locale in LANGUAGES}
            )
        return pack


def _code(error: NotSent | TimeoutError) -> str:
    return f"{error.why} {error.code}" if isinstance(error, NotSent) else type(error).__name__


def _by_send(heard: Heard, doors: Mapping[str, Door]) -> bool:
    door = doors.get(heard.door)
    return heard.address.network not in IN_THE_REQUEST or (door is not None and door.abilities.calls_back)


def need(heard: Heard) -> Purpose | None:
    """What the message cries for, as far as it can be known from itself."""
    meaning = heard.meaning
    if meaning.self_harm:
        return Purpose.SELF_HARM
    pressed = heard.tap is not None and heard.tap.choice == HELP_KEY
    asks = pressed or meaning.urgent or meaning.command == "emergency" or meaning.digit == HELP_DIGIT
    return Purpose.DANGER if asks else None


def _locale(heard: Heard) -> str:
    return next((each for each in (heard.meaning.language, heard.hint) if each in LANGUAGES), "ru")


def _saying(purpose: Purpose, country: str, picks: tuple[str, ...]) -> Say:
    numbers = picks[:1] if purpose is Purpose.SELF_HARM else picks
    *before, last = PARTS[purpose]
    args = (("from", country), ("numbers", ",".join(numbers)))
    return Say((*(Part(each) for each in before), Part(last, args)))


def _short(renderer: Renderer, say: Say, locale: str) -> str:
    person = Person(PersonId(""), locale=locale, discreet=True)
    return " ".join(as_sms(renderer.quiet(say, person), person, 2))
