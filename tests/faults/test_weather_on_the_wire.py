"""Storms at both providers: 429s, 5xx, resets, stalls, answers lost on the way. Nothing is lost or doubled.

Each person writes in the middle of the storm; when it has passed they have what they were told, once, or
twice where the store says that nobody could know. Time is moved by hand, the doors are the real ones.
"""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from bot_api import BotApi, message, message_answer
from bot_api import refusal as telegram_refusal
from channel_parts import until
from fault_parts import Webhook, count, hearing, house_over, rows, sid, telegram_door, twilio_door
from tiny_http import Answer, Asked
from twilio_api import TwilioApi
from twilio_api import refusal as twilio_refusal

from bot.app import House, running
from bot.app.house import clock
from bot.channels.wire import Clock
from bot.core.message import Address, Heard, Millis, Network
from bot.store import tables
from bot.store.database import Store

PEOPLE = 12
PATIENCE = 0.15  # seconds; where a provider's minute of silence is meant
STEP_MS, STORM_MS, CALM_MS = 4_000, 120_000, 420_000
CRY = "помогите, меня заперли в Стамбуле"


@dataclass
class Hours:
    """Time for the house and its doors, moved by hand; a door that waits moves it on."""

    now: int = 1_767_268_800_000
    made: Counter[str] = field(default_factory=Counter)

    def time(self) -> Millis:
        return Millis(self.now)

    def clock(self) -> Clock:
        return Clock(self.time, lambda: self.now / 1000, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.now += round(seconds * 1000)
        await asyncio.sleep(0)


async def weather(house: House, hours: Hours, until_ms: int) -> None:
    """Deliver, look up and try again until then."""
    while hours.now < until_ms:
        hours.now += STEP_MS
        await house.outbox.deliver()
        await house.outbox.look_up_lost()


# ── Telegram ────────────────────────────────────────────────────────────────────────────────────────────


def accepted_then_silent(api: BotApi, fields: dict[str, Any]) -> Answer:
    api.phones[fields["chat_id"]].append(fields["text"])  # type: ignore[attr-defined]
    return Answer(stall=True)


TELEGRAM_STORMS: dict[str, Callable[[BotApi, dict[str, Any], random.Random], Answer]] = {
    "429": lambda _api, _fields, chance: telegram_refusal(
        429, "Too Many Requests", retry_after=chance.randint(1, 9)
    ),
    "500": lambda _api, _fields, _chance: telegram_refusal(500, "Internal Server Error"),
    "502": lambda _api, _fields, _chance: telegram_refusal(502, "Bad Gateway"),
    "reset": lambda _api, _fields, _chance: Answer(reset=True),
    "stall": lambda _api, _fields, _chance: Answer(stall=True),
    "answer lost": lambda api, fields, _chance: accepted_then_silent(api, fields),
}
SURE = ("429", "500")  # Telegram said no: whatever comes later is the first


@pytest.mark.parametrize("kind", [*TELEGRAM_STORMS, "all"])
async def test_after_any_storm_at_telegram_everybody_has_their_answer(
    store: Store, bot_api: BotApi, kind: str
) -> None:
    hours, chance = Hours(), random.Random(kind)
    house = await house_over(store, hours.time)
    phones = bot_api.phones = defaultdict(list)  # type: ignore[attr-defined]
    storm_ends = hours.now + STORM_MS
    times: Counter[int] = Counter()

    def say(method: str, fields: dict[str, Any]) -> Answer | None:
        if method != "sendMessage":
            return None
        times[fields["chat_id"]] += 1
        name = chance.choice(list(TELEGRAM_STORMS)) if kind == "all" else kind
        if hours.now < storm_ends and chance.random() < 0.6 and times[fields["chat_id"]] < 4:
            return TELEGRAM_STORMS[name](bot_api, fields, chance)
        phones[fields["chat_id"]].append(fields["text"])
        return message_answer(1000 + sum(times.values()), fields)

    bot_api.say = say
    async with telegram_door(house, bot_api, PATIENCE, hours.clock()) as door:
        for chat in range(1, PEOPLE + 1):
            words = CRY if chat % 3 == 0 else "привет"
            address = Address(Network.TELEGRAM, str(chat))
            await house.intake.take(Heard(door.name, f"u{chat}", address, hours.time(), words=words))
        await weather(house, hours, storm_ends + CALM_MS)
    said = {row.address_id: row for row in await rows(store, tables.said)}
    assert len(said) == PEOPLE
    await _all_are_answered(store, phones)
    if kind in SURE:
        assert all(len(texts) == 1 for texts in phones.values())


async def _all_are_answered(store: Store, phones: dict[int, list[str]]) -> None:
    """Everybody, once; or twice, or in doubt, where the store says that it was tried twice."""
    by_address = {row.id: row.address for row in await rows(store, tables.addresses)}
    for row in await rows(store, tables.said):
        sealed = by_address[row.address_id]
        value = await store.read(lambda tx, sealed=sealed: tx.seal.open("addresses", "address", sealed))
        texts = phones.get(int(value), [])
        assert row.state in ("sent", "unknown"), row.why
        assert len(set(texts)) == 1 or row.state == "unknown", (value, row.state)
        assert len(texts) <= 2
        assert len(texts) < 2 or row.tries > 1


async def test_a_chat_told_to_wait_waits_alone_and_a_cry_for_help_overtakes_everybody(
    store: Store, bot_api: BotApi
) -> None:
    hours = Hours()
    house = await house_over(store, hours.time)
    order: list[tuple[int, int]] = []

    def say(method: str, fields: dict[str, Any]) -> Answer | None:
        if method != "sendMessage":
            return None
        first = all(chat != fields["chat_id"] for chat, _ in order)
        order.append((fields["chat_id"], hours.now))
        if fields["chat_id"] == 1 and first:
            return telegram_refusal(429, "Too Many Requests", retry_after=30)
        return None

    bot_api.say = say
    async with telegram_door(house, bot_api, PATIENCE, hours.clock()) as door:
        for chat, words in ((1, "привет"), (2, "привет"), (3, "привет"), (4, CRY)):
            address = Address(Network.TELEGRAM, str(chat))
            await house.intake.take(Heard(door.name, f"u{chat}", address, hours.time(), words=words))
        began = hours.now
        await weather(house, hours, began + 60_000)
    first = {chat: at - began for chat, at in reversed(order)}
    last = {chat: at - began for chat, at in order}
    assert order[0][0] == 4
    assert max(first.values()) < 30_000
    assert 30_000 <= last[1] - first[1] < 40_000
    assert Counter(chat for chat, _ in order) == {1: 2, 2: 1, 3: 1, 4: 1}


async def test_whatever_getupdates_answers_everything_written_is_heard_once(
    store: Store, bot_api: BotApi
) -> None:
    """The running service: real poller, loops and timetable, in weather that hits every method."""
    house, chance, left = await house_over(store, clock), random.Random(11), [60]

    def say(method: str, fields: dict[str, Any]) -> Answer | None:
        if left[0] and chance.random() < 0.4:
            left[0] -= 1
            return chance.choice(
                [
                    telegram_refusal(429, "Too Many Requests", retry_after=0),
                    telegram_refusal(500, "Internal"),
                    telegram_refusal(502, "Bad Gateway"),
                    Answer(reset=True),
                    Answer(raw=b"<html>"),
                ]
            )
        return None

    bot_api.say, bot_api.batch = say, 10
    bot_api.put(*[message(number, 100 + number % 9, text="привет") for number in range(1, 60)])
    async with telegram_door(house, bot_api) as door, running(house), hearing(house, door):
        await until(lambda: not bot_api.updates)
        left[0] = 0
        await until(lambda: len({one["chat_id"] for one in bot_api.calls("sendMessage")}) == 9)
    assert await count(store, tables.heard) == 59
    assert await count(store, tables.people) == 9


# ── Twilio ──────────────────────────────────────────────────────────────────────────────────────────────


TWILIO_STORMS: dict[str, Answer] = {
    "429": twilio_refusal(429, 20429),
    "500": twilio_refusal(500, 20500),
    "503": twilio_refusal(503, 20503),
    "reset": Answer(reset=True),
    "stall": Answer(stall=True),
}


@pytest.mark.parametrize("kind", [*TWILIO_STORMS, "all"])
async def test_after_any_storm_at_twilio_everybody_has_their_number_once(
    store: Store, twilio_api: TwilioApi, kind: str
) -> None:
    """Creating a message fails in every way, accepted or not, and so does looking it up."""
    hours, chance = Hours(), random.Random(kind)
    house = await house_over(store, hours.time)
    storm_ends = hours.now + STORM_MS
    times: Counter[str] = Counter()

    def say(asked: Asked) -> Answer | None:
        twilio_api.forget_answer = False
        number = asked.form.get("To", "")
        times[number] += 1
        if hours.now >= storm_ends or times[number] > 5 or chance.random() > 0.6:
            return None
        if asked.method == "POST" and chance.random() < 0.4:
            twilio_api.forget_answer = True  # accepted, and the answer is lost
            return None
        return TWILIO_STORMS[chance.choice(list(TWILIO_STORMS)) if kind == "all" else kind]

    twilio_api.say = say
    async with twilio_door(house, twilio_api, PATIENCE, hours.clock()) as door:
        webhook = Webhook(house, door)
        for number in range(PEOPLE):
            assert (await webhook.texts(sid(number + 1), CRY, f"+99655500{number:04d}")).status_code == 200
        await weather(house, hours, storm_ends + CALM_MS)
    got = Counter(form["To"] for form in twilio_api.created)
    assert {row.state for row in await rows(store, tables.said)} == {"sent"}
    assert set(got) == {f"+99655500{number:04d}" for number in range(PEOPLE)}
    doubled = sum(many - 1 for many in got.values())
    assert doubled <= sum(row.tries > 1 for row in await rows(store, tables.said))
    assert max(got.values()) <= 2


async def test_an_sms_accepted_before_a_timeout_is_found_and_never_created_again(
    store: Store, twilio_api: TwilioApi
) -> None:
    hours = Hours()
    house = await house_over(store, hours.time)
    twilio_api.forget_answer = True
    async with twilio_door(house, twilio_api, PATIENCE, hours.clock()) as door:
        webhook = Webhook(house, door)
        for number, words in ((1, CRY), (2, "салом")):
            await webhook.texts(sid(number), words, f"+9965550000{number}")
        await weather(house, hours, hours.now + CALM_MS)
    assert Counter(form["To"] for form in twilio_api.created) == {"+99655500001": 1, "+99655500002": 1}
    said = await rows(store, tables.said)
    assert [row.state for row in said] == ["sent", "sent"]
    assert {row.provider_id for row in said} == {one["sid"] for one in twilio_api.messages}
