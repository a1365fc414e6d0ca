"""The phones with SIM cards: built from the config, mounted into the house, looked after each minute."""

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from functools import partial

from starlette.routing import Route

from bot.app.house import House
from bot.app.tasks import finish, unbroken
from bot.channels.android_heard import SimCard
from bot.channels.android_phone import Phone, PhoneConfig
from bot.channels.android_wire import Account
from bot.core.message import Millis
from bot.settings import Settings
from bot.settings.android import Android
from bot.store.database import Store
from bot.store.spent import Spent, spent

LOOK_SECONDS = 60.0


def phone_config(phone: Android, public_url: str, patience: float = 15.0) -> PhoneConfig:
    """What a phone needs to know of itself."""
    account = Account(
        phone.base_url,
        phone.username.get_secret_value(),
        phone.password.get_secret_value(),
        phone.device_id,
        patience,
    )
    return PhoneConfig(
        phone.name,
        account,
        phone.signing_key.get_secret_value(),
        phone.hook_url or public_url,
        tuple(SimCard(**sim.model_dump()) for sim in phone.sims),
        phone.ttl_seconds,
    )


@asynccontextmanager
async def phones(house: House, settings: Settings) -> AsyncIterator[tuple[tuple[Phone, ...], list[Route]]]:
    """Their SIM cards are doors of the house, and somebody looks after them, until the block ends.

    With them come the ways in by which they post.
    """
    configs = [phone_config(each, settings.web.public_url) for each in settings.android]
    found = tuple(Phone(each, partial(_spent, house.store)) for each in configs)
    for phone in found:
        house.doors.update({door.name: door for door in phone.doors})
    stop = asyncio.Event()
    looking = [
        asyncio.create_task(unbroken(phone.name, partial(_look, phone), stop), name=phone.name)
        for phone in found
    ]
    try:
        take, receipt = house.intake.take, house.outbox.receipt
        yield found, [route for phone in found for route in phone.routes(take, receipt)]
    finally:
        stop.set()
        await finish(looking)
        for phone in found:
            await phone.close()


async def _look(phone: Phone, stop: asyncio.Event) -> None:
    while not stop.is_set():
        await phone.look()
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await stop.wait()
        except TimeoutError:
            continue


async def _spent(store: Store, door: str, since: Millis, besides: Collection[int]) -> Spent:
    return await store.read(lambda tx: spent(tx, door, since, besides))
