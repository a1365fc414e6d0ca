"""Whoever asked to be forgotten is written down outside the store, so that no restore brings them back.

The mark lies in an event of the same transaction that erased them (`store/erased.py`); here it is copied into
the file, every few seconds and at the end. What a crash cut off is copied after the next start, for each
start looks back as far as any backup reaches.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app.tasks import finish, unbroken
from bot.core.faults import Fault
from bot.core.message import Millis
from bot.store import erased
from bot.store.database import Store
from bot.store.keeping import BACKUPS

log = logging.getLogger(__name__)
EVERY_SECONDS = 10.0
LOOK_BACK = 3600 * 1000  # two replicas may write at once, and clocks differ


class Forgotten:
    """Copies marks from the store's events into the file."""

    def __init__(self, store: Store, file: Path, now: Callable[[], Millis]) -> None:
        self._store, self._file, self._now = store, file, now
        self._since: Millis | None = None
        self._failing = False

    async def write_down(self) -> None:
        """Bring the file up to date. Raises Fault or OSError; it is then tried again."""
        now = self._now()
        since = Millis(now - BACKUPS) if self._since is None else self._since
        marks = await self._store.read(lambda tx: erased.since(tx.conn, since))
        await asyncio.to_thread(erased.add, self._file, marks)
        if self._since is None:
            await asyncio.to_thread(erased.drop_old, self._file, now)
        self._since = Millis(now - LOOK_BACK)

    async def run(self, stop: asyncio.Event) -> None:
        """Keep it up to date until told to stop."""
        while not stop.is_set():
            await self.try_it()
            try:
                async with asyncio.timeout(EVERY_SECONDS):
                    await stop.wait()
            except TimeoutError:
                continue

    async def try_it(self) -> None:
        """The same; a failure is logged, for the marks stay in the store and are copied later."""
        try:
            await self.write_down()
            self._failing = False
        except (Fault, OSError) as error:
            if not self._failing:
                log.error("who was forgotten cannot be written down: %s", type(error).__name__)
            self._failing = True


@asynccontextmanager
async def written_down(store: Store, file: Path, now: Callable[[], Millis]) -> AsyncIterator[None]:
    """Copying beside everything else, and once more when everything else has ended."""
    forgotten, stop = Forgotten(store, file, now), asyncio.Event()
    task = asyncio.create_task(unbroken("forgotten", forgotten.run, stop), name="forgotten")
    try:
        yield
    finally:
        stop.set()
        await finish([task])
        await forgotten.try_it()
