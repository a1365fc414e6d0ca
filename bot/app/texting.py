"""Twilio's doors, as the config has them: SMS and WhatsApp, each with its way in."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from types import MappingProxyType

from starlette.routing import BaseRoute

from bot.app.gates import senders_by_prefix
from bot.app.house import House
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.whatsapp import WhatsAppConfig
from bot.core.window import TEMPLATES, Sending
from bot.settings import Settings, Twilio, WhatsApp

Sender = Callable[[TwilioConfig], TwilioDoor]


@asynccontextmanager
async def texting(house: House, settings: Settings, sender: Sender) -> AsyncIterator[list[BaseRoute]]:
    """The doors stand in the house; their ways in, as routes. `sender` makes a door of its config."""
    url = settings.web.public_url
    reach = house.loaded.directory.reach
    configs = [_sms(each, url, senders_by_prefix(each.senders, reach)) for each in settings.twilio]
    configs += [_whatsapp(each, url) for each in settings.whatsapp]
    routes: list[BaseRoute] = []
    async with AsyncExitStack() as stack:
        for config in configs:
            door = sender(config)
            stack.push_async_callback(door.close)
            house.doors[door.name] = door
            routes += door.routes(house.intake.take, house.outbox.receipt, house.last_words)
        yield routes


def _sms(sender: Twilio, public_url: str, senders: Mapping[str, str]) -> TwilioConfig:
    return TwilioConfig(
        name=sender.name,
        account_sid=sender.account_sid,
        auth_token=sender.auth_token.get_secret_value(),
        next_token=sender.next_token.get_secret_value(),
        public_url=public_url,
        from_number=sender.from_number,
        messaging_service_sid=sender.messaging_service_sid,
        validity=sender.validity_seconds,
        senders=senders,
        per_hour=sender.per_hour,
    )


def _whatsapp(sender: WhatsApp, public_url: str) -> TwilioConfig:
    purposes = ((Sending.KNOCK, sender.knock), (Sending.CHECK_IN, sender.check_in))
    templates = {
        (TEMPLATES[kind], str(locale)): sid for kind, each in purposes for locale, sid in each.items()
    }
    return WhatsAppConfig(
        name=sender.name,
        account_sid=sender.account_sid,
        auth_token=sender.auth_token.get_secret_value(),
        next_token=sender.next_token.get_secret_value(),
        public_url=public_url,
        from_number=sender.from_number,
        messaging_service_sid=sender.messaging_service_sid,
        validity=sender.validity_seconds,
        templates=MappingProxyType(templates),
    )
