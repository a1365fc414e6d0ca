"""A row of the outbox -> the message that leaves by its door: words, buttons, parts."""

from dataclasses import dataclass

from bot.core import discreet, sms
from bot.core.coming_back import SECRETS
from bot.core.effects import LANE_EMERGENCY, Part, Say
from bot.core.looks import Look
from bot.core.meaning import Script
from bot.core.message import Button, Millis, Network, Outgoing
from bot.core.person import Person
from bot.core.window import KNOCK_TEXT
from bot.service.door import Abilities, Door
from bot.service.render import Renderer, as_sms
from bot.store.said import Due


@dataclass(frozen=True, slots=True)
class Ready:
    """A message with its words, whether a listed word had to be replaced, and how it looks."""

    out: Outgoing
    softened: bool = False
    look: str = ""


def _with_secret(due: Due) -> tuple[Part, ...]:
    """The paragraphs; in the one that shows what is shown once, that."""
    return tuple(
        Part(part.text, (*part.args, ("word", due.words))) if due.words and part.text in SECRETS else part
        for part in due.parts
    )


def parted(text: str, person: Person, abilities: Abilities) -> tuple[str, ...]:
    """The messages as which one text leaves, in order."""
    if abilities.gsm:
        return as_sms(text, person, abilities.max_parts)
    if not abilities.longest:
        return (text,)
    return tuple(part.strip() for part in sms.split(text, abilities.longest))


def worded(renderer: Renderer, due: Due, door: Door, now: Millis) -> Ready:
    """Words and buttons. An operator's word from the deny-list gives way to the neutral line.

    Raises NoWords, and whatever a number gone from the directory raises.
    """
    buttons: tuple[Button, ...] = ()
    softened = False
    if due.words is None or due.author == "bot":
        say = Say(_with_secret(due), due.step, due.labels, due.choices, due.lane)
        text, buttons = renderer.outgoing(say, due.person, door.abilities, now, due.turn)
    else:
        text = due.words
        if due.person.quiet and discreet.hits(text, due.person.locale or None):
            text, softened = renderer.line(KNOCK_TEXT, due.person.locale, short=True), True
    out = Outgoing(
        due.said_id,
        due.door,
        due.to,
        parted(text, due.person, door.abilities),
        buttons,
        due.person.locale or "ru",
        due.person.quiet,
        due.replaces_ref,
        due.ask_place,
        urgent=due.lane == LANE_EMERGENCY,
        at=due.at,
    )
    latin = due.network is Network.SMS and due.person.script is Script.LATIN
    return Ready(out, softened, Look(out.locale, due.person.quiet, latin, softened).coded())
