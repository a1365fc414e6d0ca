"""A house whose doors are the real clients before small servers, and whose time is moved by hand."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from app.conftest import Play, Post, begin
from bot_api import TOKEN, BotApi
from sqlalchemy import select
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.whatsapp import WhatsAppConfig, WhatsAppDoor
from bot.channels.wire import Clock
from bot.core.message import Millis, Network
from bot.service.outbox import Outbox
from bot.store import cases, staff, tables, talk
from bot.store.database import Store

__all__ = ["AUTH_TOKEN", "SENDER", "BotApi", "Play", "Post", "TwilioApi"]
HOUR, MINUTE, SECOND = 3_600_000, 60_000, 1_000


def hand_clock(play: Play) -> Clock:
    """A door's clock that shows the play's time; whoever sleeps moves it on."""

    async def sleep(seconds: float) -> None:
        play.now += round(seconds * 1000)

    return Clock(play.time, lambda: play.now / 1000, sleep)


@asynccontextmanager
async def by_telegram(store: Store, patience: float = 20.0) -> AsyncIterator[tuple[Play, BotApi]]:
    """People on Telegram: the real client before a small Bot API."""
    async with BotApi() as api, open_bot(TOKEN, api.base_url, patience=patience) as bot:
        play = await begin(store, Post(name="tg"))
        play.house.doors["tg"] = TelegramDoor("tg", bot, clock=hand_clock(play))
        yield play, api


@asynccontextmanager
async def by_sms(store: Store, patience: float = 20.0) -> AsyncIterator[tuple[Play, TwilioApi]]:
    """People with plain phones: the real client before a small Twilio."""
    async with TwilioApi() as api:
        play = await begin(store, Post(Network.SMS, "sms"))
        config = TwilioConfig("sms", ACCOUNT, AUTH_TOKEN, "https://safar.example", SENDER, between=0.05)
        door = TwilioDoor(config, ToLoopback(api.port, patience), hand_clock(play))
        play.house.doors["sms"] = door
        yield play, api
        await door.close()


KNOCKS = {("knock", "ru"): "HX" + "7" * 32}


@asynccontextmanager
async def by_whatsapp(
    store: Store, templates: dict[tuple[str, str], str] = KNOCKS, patience: float = 20.0
) -> AsyncIterator[tuple[Play, TwilioApi]]:
    """People on WhatsApp: the real client before a small Twilio."""
    async with TwilioApi() as api:
        play = await begin(store, Post(Network.WHATSAPP, "wa"))
        base = ("wa", ACCOUNT, AUTH_TOKEN, "https://safar.example", SENDER)
        config = WhatsAppConfig(*base, between=0.05, templates=templates)
        door = WhatsAppDoor(config, ToLoopback(api.port, patience), hand_clock(play))
        play.house.doors["wa"] = door
        yield play, api
        await door.close()


def told(api: BotApi, chat: int) -> list[str]:
    """What stands on the phone of that chat."""
    return [fields["text"] for fields in api.calls("sendMessage") if fields["chat_id"] == chat]


async def rows(play: Play, table: Any = tables.said) -> list[Any]:
    return await play.house.store.read(lambda tx: list(tx.all(select(table).order_by(*table.primary_key))))


async def verbs(play: Play) -> list[tuple[str, str]]:
    """What the desk was told of deliveries: verb and codes."""
    found = await rows(play, tables.events)
    return [(row.verb, row.codes) for row in found if row.verb.startswith("send_")]


async def operator_says(play: Play, words: str, expires: int = 72 * HOUR) -> int:
    """An operator takes the one open case, if they have not yet, and answers; the row's number."""

    def work(tx: Any) -> int:
        now = play.time()
        known = staff.named(tx, "op")
        operator = known.id if known else staff.add(tx, staff.NewOperator("op", "operator", ("ru",), (), "x"))
        (row,) = cases.waiting(tx, now)
        cases.claim(tx, row.id, operator, now, HOUR)
        return talk.say_from_desk(tx, row.id, operator, words, Millis(now + expires), now)

    return await play.house.store.write(work)


async def drained(play: Play) -> None:
    """Everything that may leave now has left."""
    while await play.house.outbox.deliver():
        pass


def another_outbox(play: Play, replica: str = "") -> Outbox:
    """A process that begins over the same store, with the same doors."""
    house = play.house
    outbox = Outbox(house.store, house.loaded.renderer, house.doors, house.bell, play.time)
    outbox.replica = replica
    return outbox
