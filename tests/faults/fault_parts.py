"""What tests of faults share: everything in the store as values, and real doors before small servers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

import httpx
from app.conftest import LOADED, Play
from bot_api import TOKEN, BotApi
from sqlalchemy import func, select
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot.app import House, build_house
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_poll import Waits
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.wire import Clock
from bot.core.message import Millis
from bot.store import tables
from bot.store.database import Store, Tx

PUBLIC = "https://safar.example.org"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
SHORT = Waits(poll=1, slack=2.0, first=0.02, last=0.1)
FASTER = 100  # a second of a door's pace passes in a hundredth


async def rows(store: Store, table: Any) -> list[Any]:
    """All rows of a table, in the order they were made."""
    order = table.c.id if "id" in table.c else next(iter(table.primary_key))
    return await store.read(lambda tx: list(tx.all(select(table).order_by(order))))


async def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """The whole store, each column of each row."""
    return {table.name: [tuple(row) for row in await rows(store, table)] for table in _tables()}


def _tables() -> list[Any]:
    return list(tables.metadata.sorted_tables)


async def count(store: Store, table: Any, *where: Any) -> int:
    def work(tx: Tx) -> int:
        row = tx.one(select(func.count()).select_from(table).where(*where))
        return int(row[0]) if row else 0

    return await store.read(work)


async def at_once(*deeds: Any) -> list[Any]:
    """All of them side by side; what any of them raises comes out after the last has ended."""
    outcomes = await asyncio.gather(*deeds, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome
    return outcomes


def quick(now: Callable[[], Millis]) -> Clock:
    """A door's clock on which waiting is short."""
    return Clock(now, lambda: time.monotonic() * FASTER, lambda wait: asyncio.sleep(wait / FASTER))


@asynccontextmanager
async def telegram_door(
    house: House, api: BotApi, patience: float = 5.0, clock: Clock | None = None
) -> AsyncIterator[TelegramDoor]:
    """A real door of the house before that Bot API."""
    async with open_bot(TOKEN, api.base_url, patience=patience) as bot:
        door = TelegramDoor("tg", bot, clock=clock or quick(house.clock))
        house.doors[door.name] = door
        try:
            yield door
        finally:
            house.doors.pop(door.name, None)


@asynccontextmanager
async def hearing(house: House, door: TelegramDoor) -> AsyncIterator[None]:
    """The real poller at work."""
    stop = asyncio.Event()
    polling = asyncio.create_task(door.poll(house.intake.take, stop, SHORT))
    try:
        yield
    finally:
        stop.set()
        await polling


class Webhook:
    """Twilio posting to the real hooks of a house, signed as Twilio signs."""

    def __init__(self, house: House, door: TwilioDoor) -> None:
        app = Starlette(routes=door.routes(house.intake.take, house.outbox.receipt, house.last_words))
        self._outside = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=PUBLIC)
        self._door = door.name

    async def post(self, hook: str, **fields: str) -> httpx.Response:
        path = f"/twilio/{self._door}/{hook}"
        signature = RequestValidator(AUTH_TOKEN).compute_signature(f"{PUBLIC}{path}", fields)
        headers = FORM | {"X-Twilio-Signature": signature}
        return await self._outside.post(path, content=urlencode(fields), headers=headers)

    async def texts(self, sid: str, words: str, sender: str = "+996555000111") -> httpx.Response:
        """Somebody sends an SMS."""
        return await self.post("sms", MessageSid=sid, From=sender, To=SENDER, Body=words)


@asynccontextmanager
async def twilio_door(
    house: House, api: TwilioApi, patience: float = 5.0, clock: Clock | None = None
) -> AsyncIterator[TwilioDoor]:
    """A real door of the house before that Twilio."""
    config = TwilioConfig("sms", ACCOUNT, AUTH_TOKEN, PUBLIC, from_number=SENDER)
    door = TwilioDoor(config, ToLoopback(api.port, patience), clock=clock or quick(house.clock))
    house.doors[door.name] = door
    try:
        yield door
    finally:
        house.doors.pop(door.name, None)
        await door.close()


def sid(number: int) -> str:
    """A MessageSid as Twilio makes them."""
    return f"SM{number:032x}"


async def house_over(store: Any, now: Callable[[], Millis]) -> House:
    """A house in which candidates count as checked."""
    return await build_house(LOADED, store, everything=True, now=now)


async def drain(play: Play) -> None:
    """Deliver until nothing is due."""
    while await play.house.outbox.deliver():
        pass
