"""Which of the house's jobs this process does, when several serve one database.

One process at a time asks Telegram for updates, sends by a door, and ticks the clock: each is a seat, held by
a lease that is renewed every few seconds and free again soon after its holder vanished. Nothing is made safe
by a seat. Two who believe that they hold one lose and double nothing, since events have ids and rows are
leased; they only get in each other's way. So who cannot ask the store takes every seat: with the store gone,
somebody must still hear Telegram, and one number too many is better than none.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from functools import partial

from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.store import leases
from bot.store.database import Store, Tx

log = logging.getLogger(__name__)
LEASE_MS = 10_000
RENEW_SECONDS = 3.0
CLOCK = "clock"
Deed = Callable[[asyncio.Event], Awaitable[None]]


def poll_of(door: str) -> str:
    """The seat of whoever hears this door."""
    return f"poll:{door}"


def send_of(door: str) -> str:
    """The seat of whoever sends by this door."""
    return f"send:{door}"


class Seats:
    """The seats of one process. `holder` is the same after a restart, so that nobody waits for itself."""

    def __init__(self, store: Store, holder: str, clock: Callable[[], Millis]) -> None:
        self._store, self._holder, self._clock = store, holder, clock
        self._held: frozenset[str] = frozenset()
        self._changed = asyncio.Event()

    def mine(self, name: str) -> bool:
        """Is that seat ours?"""
        return name in self._held

    async def run(self, names: Collection[str], stop: asyncio.Event) -> None:
        """Keep asking for these seats until told to stop; then leave them to others."""
        while not stop.is_set():
            await self.renew(names)
            await _first(stop.wait(), asyncio.sleep(RENEW_SECONDS))
        await self._leave()

    async def renew(self, names: Collection[str]) -> None:
        """Ask once."""
        ask = partial(leases.hold_all, names=names, holder=self._holder, now=self._clock(), ms=LEASE_MS)
        try:
            async with asyncio.timeout(RENEW_SECONDS):
                held = await self._store.write(ask)
        except (StoreDown, TimeoutError):
            held = frozenset(names)
        if held != self._held:
            gained, lost = sorted(held - self._held), sorted(self._held - held)
            log.info("seats: gained %s, lost %s", gained, lost)
            self._held = held
            self._changed.set()
            self._changed = asyncio.Event()

    async def sit(self, name: str, deed: Deed, stop: asyncio.Event) -> None:
        """Do it whenever the seat is ours; it is told to stop when the seat is lost. Raises what it does."""
        while not stop.is_set():
            if self.mine(name):
                await self._while_mine(name, deed, stop)
            else:
                await _first(stop.wait(), self._changed.wait())

    async def _while_mine(self, name: str, deed: Deed, stop: asyncio.Event) -> None:
        up = asyncio.Event()
        doing = asyncio.ensure_future(deed(up))
        try:
            while self.mine(name) and not stop.is_set() and not doing.done():
                await _first(stop.wait(), self._changed.wait(), asyncio.wait({doing}))
        finally:
            up.set()
            await doing

    async def _leave(self) -> None:
        held, self._held = self._held, frozenset()

        def leave(tx: Tx) -> None:
            for name in sorted(held):
                leases.let_go(tx, name, self._holder)

        try:
            async with asyncio.timeout(RENEW_SECONDS):
                await self._store.write(leave)
        except (StoreDown, TimeoutError):
            log.info("seats: not given back, they run out")


async def _first(*waits: Awaitable[object]) -> None:
    """Wait for one of these; give up the others."""
    tasks = [asyncio.ensure_future(each) for each in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
