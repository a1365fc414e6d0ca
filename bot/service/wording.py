"""A row of the outbox -> the message that leaves by its door: words, buttons, parts."""

from dataclasses import dataclass, replace

from bot.core import discreet, sms
from bot.core.coming_back import SECRETS
from bot.core.effects import LANE_EMERGENCY, Part, Say
from bot.core.looks import Look
from bot.core.meaning import Script
from bot.core.message import Button, Millis, Network, Outgoing
from bot.core.person import Person
from bot.core.reach import FREE, Carriage, carriage
from bot.core.window import KNOCK_TEXT
from bot.service.door import Abilities, Door, Names
from bot.service.render import NO_NUMBER, Renderer, as_sms
from bot.store.said import Due


@dataclass(frozen=True, slots=True)
class Ready:
    """A message with its words, whether a listed word had to be replaced, and how it looks.

    bare  a number or a link was left out, since the road takes none
    """

    out: Outgoing
    softened: bool = False
    look: str = ""
    bare: bool = False


def _with_secret(due: Due) -> tuple[Part, ...]:
    """The paragraphs; in the one that shows what is shown once, that."""
    return tuple(
        Part(part.text, (*part.args, ("word", due.words))) if due.words and part.text in SECRETS else part
        for part in due.parts
    )


def parted(text: str, person: Person, abilities: Abilities) -> tuple[str, ...]:
    """The messages as which one text leaves, in order."""
    if abilities.gsm:
        return as_sms(text, person, abilities.max_parts, abilities.carriage)
    if not abilities.longest:
        return (text,)
    return tuple(part.strip() for part in sms.split(text, abilities.longest))


def worded(renderer: Renderer, due: Due, door: Door, now: Millis) -> Ready:
    """Words and buttons. An operator's word from the deny-list gives way to the neutral line.

    Raises NoWords, and whatever a number gone from the directory raises.
    """
    road = _road(renderer, due, door)
    abilities = replace(door.abilities, carriage=road)
    text, buttons, softened = _text(renderer, due, abilities, now)
    locale = due.person.locale or "ru"
    out = Outgoing(
        due.said_id,
        due.door,
        due.to,
        parted(text, due.person, abilities),
        buttons,
        locale,
        due.person.quiet,
        due.replaces_ref,
        due.ask_place,
        urgent=due.lane == LANE_EMERGENCY,
        at=due.at,
    )
    latin = due.network is Network.SMS and due.person.script is Script.LATIN
    look = Look(locale, due.person.quiet, latin, softened, road)
    bare = not road.numbers and renderer.line(NO_NUMBER, locale, short=True) in text
    return Ready(out, softened, look.coded(), bare)


def _road(renderer: Renderer, due: Due, door: Door) -> Carriage:
    """What the road to that phone demands; nothing unless it is an SMS."""
    if not door.abilities.gsm:
        return FREE
    sender = door.sender(due.to) if isinstance(door, Names) else ""
    return carriage(renderer.land(due.to), door.abilities.twilio, sender, due.last_heard_at > 0)


def _text(
    renderer: Renderer, due: Due, abilities: Abilities, now: Millis
) -> tuple[str, tuple[Button, ...], bool]:
    """The words, their buttons, and whether the neutral line had to take the place of an operator's words."""
    if due.words is None or due.author == "bot":
        say = Say(_with_secret(due), due.step, due.labels, due.choices, due.lane)
        return *renderer.outgoing(say, due.person, abilities, now, due.turn), False
    locale = due.person.locale
    if due.person.quiet and discreet.hits(due.words, locale or None):
        return renderer.line(KNOCK_TEXT, locale, short=True), (), True
    if not abilities.carriage.numbers and sms.has_number(due.words):
        return renderer.line(NO_NUMBER, locale or "ru", short=True), (), False
    return due.words, (), False
