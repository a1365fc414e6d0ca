"""Several processes over one database: nothing is doubled, and what one drops another takes up."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from app.conftest import LOADED, Post
from sqlalchemy import func, select

from bot.app import House, build_house
from bot.core.message import Address, Heard, Millis, Network, Outgoing
from bot.service.door import Sent
from bot.service.seats import CLOCK, LEASE_MS
from bot.store import people, timers
from bot.store.database import Store, Tx, open_store
from bot.store.seal import KeyRing
from bot.store.tables import heard, said

NOW = 1_767_268_800_000
CROWD = 12


class Clock:
    """One clock for all, moved by hand."""

    now = NOW

    def __call__(self) -> Millis:
        return Millis(self.now)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def replicas(store_url: str, ring: KeyRing, clock: Clock) -> AsyncIterator[list[House]]:
    """Two houses, each with a store of its own over the same database, and one phone network between them."""
    stores = [await open_store(store_url, ring) for _ in range(2)]
    post = Post()
    houses = []
    for number, store in enumerate(stores):
        house = await build_house(LOADED, store, everything=True, now=clock)
        house.doors[post.name] = post
        house.share(f"machine{number}:8080")
        houses.append(house)
    yield houses
    for store in stores:
        await store.close()


def hello(who: int, clock: Clock, words: str = "/start") -> Heard:
    address = Address(Network.TELEGRAM, f"person{who}")
    return Heard("post", f"{who}-{words}", address, clock(), words=words)


async def count(store: Store, table: object) -> int:
    def of(tx: Tx) -> int:
        row = tx.one(select(func.count()).select_from(table))  # type: ignore[arg-type]
        return int(row[0]) if row else 0

    return await store.read(of)


async def test_one_message_that_reaches_both_processes_is_heard_once(
    replicas: list[House], clock: Clock
) -> None:
    events = [hello(who, clock) for who in range(CROWD)]
    await asyncio.gather(*(house.intake.take(event) for event in events for house in (*replicas, *replicas)))
    assert await count(replicas[0].store, heard) == CROWD
    assert await count(replicas[0].store, said) == CROWD


async def test_both_send_at_once_and_nothing_is_sent_twice(replicas: list[House], clock: Clock) -> None:
    for who in range(CROWD):
        await replicas[who % 2].intake.take(hello(who, clock))
    for _ in range(CROWD):
        await asyncio.gather(*(house.outbox.deliver() for house in (*replicas, *replicas)))
    sent = [out.to for out in replicas[0].doors["post"].sent]  # type: ignore[attr-defined]
    assert sorted(sent) == sorted(f"person{who}" for who in range(CROWD))


async def test_words_to_one_person_keep_their_order_whoever_sends(
    replicas: list[House], clock: Clock
) -> None:
    for words in ("/start", "1", "1", "2"):
        await replicas[0].intake.take(hello(1, clock, words))
        clock.now += 1000
    while any(await asyncio.gather(*(house.outbox.deliver() for house in replicas))):
        pass
    ids = [out.said_id for out in replicas[0].doors["post"].sent]  # type: ignore[attr-defined]
    assert ids == sorted(ids) and ids


async def test_a_timer_that_both_see_fires_once(replicas: list[House], clock: Clock) -> None:
    first = replicas[0]
    await first.intake.take(hello(1, clock))

    def wind(tx: Tx) -> None:
        here = people.enter(tx, Address(Network.TELEGRAM, "person1"), "post", clock())
        for number in range(5):
            timers.set_timer(tx, here.person.id, "nudge", f"welcome.s{number}", clock())

    await first.store.write(wind)
    before = await count(first.store, said)
    due = await first.store.read(lambda tx: timers.due_timers(tx, clock(), 10))
    assert len(due) == 5
    await asyncio.gather(*(house.intake.take(event) for event in due for house in replicas))
    assert await first.store.read(lambda tx: timers.due_timers(tx, clock(), 10)) == []
    assert await count(first.store, said) - before <= len(due)


async def test_one_of_them_ticks_and_the_other_goes_on_when_it_vanishes(
    replicas: list[House], clock: Clock
) -> None:
    first, second = replicas
    seats = [house.seats for house in replicas]
    assert seats[0] is not None and seats[1] is not None
    await seats[0].renew([CLOCK])
    await seats[1].renew([CLOCK])
    assert (first.leads(CLOCK), second.leads(CLOCK)) == (True, False)
    clock.now += LEASE_MS + 1
    await seats[1].renew([CLOCK])
    assert second.leads(CLOCK)


async def test_what_one_has_in_hand_the_other_leaves_alone(replicas: list[House], clock: Clock) -> None:
    first, second = replicas
    await first.intake.take(hello(1, clock))
    post = first.doors["post"]
    begun, go_on, send = asyncio.Event(), asyncio.Event(), post.send

    async def slow(out: Outgoing) -> Sent:
        begun.set()
        await go_on.wait()
        return await send(out)

    post.send = slow  # type: ignore[method-assign]
    sending = asyncio.create_task(first.outbox.deliver())
    await begun.wait()
    clock.now += 5_000
    assert await second.outbox.deliver() == 0
    go_on.set()
    assert await sending == 1
    assert await second.outbox.deliver() == 0
    assert len(post.sent) == 1  # type: ignore[attr-defined]
