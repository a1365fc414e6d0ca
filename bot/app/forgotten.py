"""Whoever asked to be forgotten is written down outside the store, so that no restore brings them back.

The mark lies in an event of the same transaction that erased them (`store/erased.py`); here it is copied into
the file and, where there are backups, beside them: at once, before the person's provider is told that their
wish was heard, then every few seconds and at the end. What a crash cut off is copied after the next start,
for each start looks back as far as any backup reaches.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app.tasks import finish, unbroken
from bot.core.faults import Fault
from bot.core.message import Millis
from bot.service.keeping import MARKS
from bot.store import erased
from bot.store.database import Store
from bot.store.keeping import BACKUPS

log = logging.getLogger(__name__)
EVERY_SECONDS = 10.0
AT_ONCE_SECONDS = 2.0
LOOK_BACK = 3600 * 1000  # two replicas may write at once, and clocks differ


class Forgotten:
    """Copies marks from the store's events into the file."""

    def __init__(
        self, store: Store, file: Path, now: Callable[[], Millis], backups: Path | None = None
    ) -> None:
        self._store, self._file, self._now, self._backups = store, file, now, backups
        self._turn = asyncio.Lock()
        self._since: Millis | None = None
        self._failing = False

    async def write_down(self) -> None:
        """Bring the files up to date. Raises Fault or OSError; it is then tried again."""
        async with self._turn:
            now = self._now()
            since = Millis(now - BACKUPS) if self._since is None else self._since
            marks = await self._store.read(lambda tx: erased.since(tx.conn, since))
            for file in await asyncio.to_thread(self._files):
                await asyncio.to_thread(erased.add, file, marks)
                if self._since is None:
                    await asyncio.to_thread(erased.drop_old, file, now)
            self._since = Millis(now - LOOK_BACK)

    def _files(self) -> list[Path]:
        """A copy lies beside the backups where there are any: on another disk, if they are."""
        beside = self._backups is not None and self._backups.is_dir()
        return [self._file, self._backups / MARKS] if beside and self._backups else [self._file]

    async def at_once(self) -> None:
        """Somebody asked for it just now. A disk that hangs does not keep them waiting: it is tried again."""
        try:
            async with asyncio.timeout(AT_ONCE_SECONDS):
                await self.try_it()
        except TimeoutError:
            log.error("who was forgotten is not written down yet: the disk is slow")

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
async def written_down(
    store: Store, file: Path, now: Callable[[], Millis], backups: Path | None = None
) -> AsyncIterator[Forgotten]:
    """Copying beside everything else, and once more when everything else has ended."""
    forgotten, stop = Forgotten(store, file, now, backups), asyncio.Event()
    task = asyncio.create_task(unbroken("forgotten", forgotten.run, stop), name="forgotten")
    try:
        yield forgotten
    finally:
        stop.set()
        await finish([task])
        await forgotten.try_it()
