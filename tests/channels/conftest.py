"""The two doors, each before its own small server."""

import socket
from collections.abc import AsyncIterator

import pytest
from bot_api import TOKEN, BotApi
from channel_parts import HandClock
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.twilio import TwilioConfig, TwilioDoor


@pytest.fixture
def hand_clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def bot_api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def telegram(bot_api: BotApi, hand_clock: HandClock) -> AsyncIterator[TelegramDoor]:
    async with open_bot(TOKEN, bot_api.base_url, patience=5.0) as bot:
        yield TelegramDoor("tg", bot, clock=hand_clock.clock())


@pytest.fixture
async def twilio_api() -> AsyncIterator[TwilioApi]:
    async with TwilioApi() as api:
        yield api


@pytest.fixture
def twilio_config() -> TwilioConfig:
    return TwilioConfig("sms_us", ACCOUNT, AUTH_TOKEN, "https://safar.example/base", from_number=SENDER)


@pytest.fixture
async def twilio(twilio_api: TwilioApi, twilio_config: TwilioConfig) -> AsyncIterator[TwilioDoor]:
    door = TwilioDoor(twilio_config, ToLoopback(twilio_api.port))
    yield door
    await door.close()


@pytest.fixture
def free_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
