"""Of several processes one hears, sends and ticks, and another goes on when it ends."""

import asyncio

import pytest
from channel_parts import until

from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.service.seats import LEASE_MS, Seats

NAMES = ("poll:tg", "send:tg", "clock")


class Hands:
    """A clock moved by hand."""

    def __init__(self):
        self.now = 1_000_000

    def __call__(self):
        return Millis(self.now)


@pytest.fixture
def hands():
    return Hands()


async def test_each_seat_has_one_holder_and_a_vanished_one_is_followed(store, hands):
    first, second = Seats(store, "a", hands), Seats(store, "b", hands)
    await first.renew(NAMES)
    await second.renew(NAMES)
    assert [first.mine(name) for name in NAMES] == [True, True, True]
    assert not any(second.mine(name) for name in NAMES)
    hands.now += LEASE_MS + 1  # the first one is gone
    await second.renew(NAMES)
    assert all(second.mine(name) for name in NAMES)
    await first.renew(NAMES)  # it was only asleep: now it knows
    assert not any(first.mine(name) for name in NAMES)


async def test_a_process_that_starts_again_takes_its_own_seats_at_once(store, hands):
    await Seats(store, "a", hands).renew(NAMES)
    again = Seats(store, "a", hands)
    await again.renew(NAMES)
    assert again.mine("poll:tg")


async def test_who_ends_leaves_the_seats_to_others_at_once(store, hands):
    first, second, stop = Seats(store, "a", hands), Seats(store, "b", hands), asyncio.Event()
    running = asyncio.create_task(first.run(NAMES, stop))
    await until(lambda: first.mine("clock"))
    stop.set()
    await running
    assert not first.mine("clock")
    await second.renew(NAMES)
    assert second.mine("clock")


async def test_the_deed_is_done_while_the_seat_is_ours_and_no_longer(store, hands):
    first, second, stop, stages = Seats(store, "a", hands), Seats(store, "b", hands), asyncio.Event(), []

    async def deed(up):
        stages.append("begun")
        await up.wait()
        stages.append("ended")

    sitting = asyncio.create_task(first.sit("clock", deed, stop))
    await first.renew(NAMES)
    await until(lambda: stages)
    hands.now += LEASE_MS + 1
    await second.renew(NAMES)
    await first.renew(NAMES)
    await until(lambda: len(stages) == 2)
    assert stages == ["begun", "ended"]
    stop.set()
    await sitting
    assert stages == ["begun", "ended"]


async def test_what_breaks_in_the_deed_reaches_whoever_begins_it_again(store, hands):
    seats = Seats(store, "a", hands)
    await seats.renew(NAMES)

    async def deed(_up):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await seats.sit("clock", deed, asyncio.Event())


async def test_with_the_store_gone_every_process_hears(hands):
    class Gone:
        async def write(self, _work):
            raise StoreDown("gone")

    seats = [Seats(Gone(), holder, hands) for holder in "ab"]
    for each in seats:
        await each.renew(NAMES)
    assert all(each.mine("poll:tg") for each in seats)
