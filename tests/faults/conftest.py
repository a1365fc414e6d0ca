"""A whole house over each store, and the counterparts of both networks."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from app.conftest import Play, Post, begin
from bot_api import BotApi
from twilio_api import TwilioApi

from bot.core.message import Network
from bot.service.door import Abilities
from bot.store.database import Store


@pytest.fixture
async def play(store: Store) -> Play:
    return await begin(store, Post())


@pytest.fixture
async def sms_play(store: Store) -> Play:
    return await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))


@pytest.fixture
async def bot_api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def twilio_api() -> AsyncIterator[TwilioApi]:
    async with TwilioApi() as api:
        yield api
