"""A store that may be away: whoever asks is told at once, and it comes back by itself, never made worse."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.core.faults import Fault, StoreDown
from bot.store import people
from bot.store.database import Store, Tx
from bot.store.mending import Mending, Pauses
from bot.store.tables import seen

QUICK = Pauses(look=0.05, again=0.02, patience=0.3, opening=0.3)


class TooNew(Fault):
    """Written by another version."""


def name_of(error: BaseException) -> str:
    return "keys" if "key" in str(error) else "store"


def count(tx: Tx) -> int:
    row = tx.one(select(func.count()).select_from(seen))
    return int(row[0]) if row else 0


class Faulty:
    """A real store that can be told to fail or to hang."""

    def __init__(self, store: Store) -> None:
        self.store, self.how = store, ""
        self.closed = False
        self.wake = asyncio.Event()

    async def write(self, work: Callable[[Tx], Any]) -> Any:
        return await self._ask(self.store.write, work)

    async def read(self, work: Callable[[Tx], Any]) -> Any:
        return await self._ask(self.store.read, work)

    async def _ask(self, ask: Callable[[Any], Awaitable[Any]], work: Callable[[Tx], Any]) -> Any:
        if self.how == "down":
            raise StoreDown("the writer ended")
        if self.how == "hangs":
            await self.wake.wait()
        return await ask(work)

    async def close(self) -> None:
        self.closed = True


class Shelf:
    """Opens a `Faulty` on the store each time, or raises what it was told to."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.opened: list[Faulty] = []
        self.error: BaseException | None = None
        self.tries = 0
        self.slow = False

    async def open_one(self) -> Store:
        self.tries += 1
        if self.slow:
            await asyncio.Event().wait()
        if self.error is not None:
            raise self.error
        self.opened.append(Faulty(self.store))
        return self.opened[-1]


@pytest.fixture
async def shelf(store: Store) -> Shelf:
    return Shelf(store)


@pytest.fixture
async def mending(shelf: Shelf) -> AsyncIterator[Mending]:
    made = Mending(shelf.open_one, name_of, QUICK)
    yield made
    await made.close()


async def until(so: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not so():  # noqa: ASYNC110  the hand that mends works by its own clock
            await asyncio.sleep(0.01)


def refuses(error: BaseException) -> bool:
    return isinstance(error, TooNew)


async def test_a_store_that_is_well_is_passed_through(mending: Mending, shelf: Shelf) -> None:
    await mending.start(refuses)
    assert await mending.write(lambda tx: people.first_time(tx, "door", "1", 1))  # type: ignore[arg-type]
    assert await mending.read(count) == 1
    with pytest.raises(ZeroDivisionError):
        await mending.write(lambda _tx: 1 // 0)
    await asyncio.sleep(QUICK.look * 4)
    assert (mending.trouble, len(shelf.opened)) == ("", 1)


async def test_the_start_goes_on_without_a_store_and_it_comes_when_it_can(
    mending: Mending, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.error = Fault("the key file is gone")
    await mending.start(refuses)
    assert mending.trouble == "keys"
    for ask in (mending.write, mending.read):
        with pytest.raises(StoreDown):
            await ask(count)
    await until(lambda: shelf.tries > 3)
    shelf.error = None
    await until(lambda: not mending.trouble)
    assert await mending.read(count) == 0
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert len(errors) == 1, "told once, not at every try"
    assert "the key file is gone" in errors[0].message


async def test_what_no_waiting_mends_ends_the_start(mending: Mending, shelf: Shelf) -> None:
    shelf.error = TooNew("of version 9")
    with pytest.raises(TooNew):
        await mending.start(refuses)


async def test_a_start_does_not_wait_long_for_a_store_that_is_slow_in_opening(
    mending: Mending, shelf: Shelf
) -> None:
    shelf.slow = True
    await mending.start(refuses)
    assert mending.trouble == "store"
    with pytest.raises(StoreDown):
        await mending.read(count)
    await asyncio.sleep(QUICK.patience * 2)
    assert shelf.tries == 1, "one try at a time: a server that hangs is not asked by more and more"


@pytest.mark.parametrize("how", ["down", "hangs"])
async def test_a_store_that_dies_is_replaced_by_one_that_proved_itself(
    mending: Mending, shelf: Shelf, how: str
) -> None:
    await mending.start(refuses)
    shelf.opened[0].how = how
    with pytest.raises(StoreDown):
        await mending.read(count)
    await until(lambda: len(shelf.opened) == 2 and not mending.trouble)
    assert await mending.read(count) == 0, "the proof leaves nothing behind"
    await until(lambda: shelf.opened[0].closed)


async def test_as_long_as_no_better_one_is_there_the_old_one_stays(mending: Mending, shelf: Shelf) -> None:
    """It may be that it only cannot write: what it can still read is worth keeping."""
    await mending.start(refuses)
    first = shelf.opened[0]
    first.how = "down"
    shelf.error = Fault("no")
    with pytest.raises(StoreDown):
        await mending.read(count)
    await until(lambda: mending.trouble == "store")
    first.how = ""
    await until(lambda: not mending.trouble)
    assert await mending.read(count) == 0
    assert not first.closed


async def test_closing_twice_and_without_a_store_is_fine(shelf: Shelf) -> None:
    shelf.error = Fault("no")
    made = Mending(shelf.open_one, name_of, QUICK)
    await made.start(refuses)
    await made.close()
    await made.close()
