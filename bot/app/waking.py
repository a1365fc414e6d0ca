"""The ways to wake somebody that the config names: the staff group by a bot, the duty phone by an account."""

from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TypeVar

from starlette.routing import Route

from bot.app.house import House
from bot.channels.ring import Ring, RingConfig, Words
from bot.channels.staff_group import StaffGroup
from bot.channels.telegram import open_bot
from bot.phrasebook import Phrasebook
from bot.service.ladder import Means
from bot.settings import Settings, Telegram, Twilio

Ringer = Callable[[RingConfig, Words], Ring]
Named = TypeVar("Named", Telegram, Twilio)


async def set_up(stack: AsyncExitStack, house: House, settings: Settings, ringer: Ringer) -> list[Route]:
    """Give the house what it can wake with, until the stack ends; the routes by which a call answers."""
    alarms = settings.alarms
    numbers = tuple(each.get_secret_value() for each in alarms.duty_numbers)
    ways = replace(
        house.alerts.channels, link=settings.web.public_url, locale=alarms.language, numbers=numbers
    )
    routes: list[Route] = []
    if bot := _named(settings.telegram, alarms.group_door):
        # A client of its own: a burst in the group takes no connection from people.
        client = await stack.enter_async_context(
            open_bot(bot.token.get_secret_value(), f"{bot.base_url}/bot")
        )
        group = StaffGroup(client)
        chat = str(alarms.group_chat)
        ways = replace(ways, chat=chat, post=group.post, edit=group.edit, look=group.look)
    if account := _named(settings.twilio, alarms.phone_door):
        ring = ringer(_ring_config(settings, account), _words(house.loaded.words, alarms.language))
        stack.push_async_callback(ring.close)
        ways = replace(ways, call=ring.call)
        routes = ring.routes(house.alerts.pressed, house.alerts.ended)
    house.alerts.channels = ways
    return routes


def means_of(settings: Settings) -> Means:
    """What the config gives to wake somebody with, without opening any of it."""
    alarms = settings.alarms
    numbers = tuple(each.get_secret_value() for each in alarms.duty_numbers)
    return Means(bool(alarms.group_door), bool(alarms.phone_door), numbers)


def _named(doors: Sequence[Named], name: str) -> Named | None:
    return next((door for door in doors if name and door.name == name), None)


def _ring_config(settings: Settings, account: Twilio) -> RingConfig:
    return RingConfig(
        name=account.name,
        account_sid=account.account_sid,
        auth_token=account.auth_token.get_secret_value(),
        next_token=account.next_token.get_secret_value(),
        public_url=settings.web.public_url,
        from_number=settings.alarms.phone_from,
        locale=settings.alarms.language,
    )


def _words(book: Phrasebook, locale: str) -> Words:
    """Twilio's voices speak Russian: who has chosen another of our languages hears Russian."""
    spoken = locale if locale == "en" else "ru"
    return Words(*(book.text(spoken, f"desk_alarms-call_{each}") for each in ("thanks", "taken", "failed")))
