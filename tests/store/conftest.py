"""A person, their door and the desk, with verbs for what they do; time is a number the test moves."""

from dataclasses import dataclass, field, replace

import pytest

from bot.core.case import Tier
from bot.core.effects import LANE_TALK, OpenCase, Part, PassOn, Say, Turn
from bot.core.message import Address, Heard, Millis, Network
from bot.store import cases, people, staff, talk
from bot.store.database import Store

MINUTE = 60_000


@dataclass
class Phone:
    """One person with a phone."""

    store: Store
    value: str = "5550001"
    door: str = "tg"
    count: int = 0
    network: Network = Network.TELEGRAM

    def unit(self, tx, words, effects, at, **changes):
        self.count += 1
        event = Heard(
            self.door,
            f"{self.value}-{self.count}",
            Address(self.network, self.value),
            Millis(at),
            words=words,
            message_ref=f"h{self.count}",
        )
        here = people.enter(tx, event.address, self.door, event.at)
        heard_id = talk.hear(tx, here, event, None)
        person = replace(here.person, turn=here.person.turn + 1, **changes)
        talk.carry_out(tx, here, Turn(person, tuple(effects)), event, heard_id, Millis(at))
        return here

    async def writes(self, words="hi", effects=(), at=1000, **changes):
        """They write, and the turn asks for these effects."""
        return await self.store.write(lambda tx: self.unit(tx, words, effects, at, **changes))


@dataclass
class Desk:
    """Operators."""

    store: Store
    ids: list[int] = field(default_factory=list)

    async def operator(self, name):
        found = await self.store.write(lambda tx: staff.add(tx, staff.NewOperator(name, "operator")))
        self.ids.append(found)
        return found

    async def claim(self, case_id, operator, now=2000, ms=10 * MINUTE):
        return await self.store.write(lambda tx: cases.claim(tx, case_id, operator, Millis(now), ms))

    async def reply(self, case_id, operator, words, now=3000, expires=10**9):
        return await self.store.write(
            lambda tx: talk.say_from_desk(tx, case_id, operator, words, Millis(expires), Millis(now))
        )


@pytest.fixture
def phone(store):
    return Phone(store)


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture
def lease(store):
    async def take(now, doors=("tg", "sms"), limit=100, ms=MINUTE):
        return await store.write(lambda tx: talk.lease(tx, doors, Millis(now), ms, limit))

    return take


@pytest.fixture
def sent(store):
    async def settle(due, now, ref=""):
        refs = (ref or f"m{due.said_id}",)
        await store.write(lambda tx: talk.sent(tx, due.said_id, f"p{due.said_id}", refs, 1, Millis(now)))

    return settle


@pytest.fixture
def says():
    def make(text, lane=LANE_TALK, **more):
        return Say((Part(text),), lane=lane, **more)

    return make


@pytest.fixture
def trouble():
    """What a cry for help asks for."""
    return (OpenCase(Tier.T1, "help_word", alarm=True, consent=True), PassOn())
