"""The store in a SQLite file.

SQLite has one writer, so the writer works for many at once: it takes all units that wait (at most 64), runs
each in its own savepoint, commits once, and only then tells each caller. One commit to disk and one hop to
the thread are shared by the whole group. The unit runs in the writer's task: a caller that is cancelled
neither aborts nor halves it. Whatever stops the writer fails everyone who waits with StoreDown, and whoever
comes later at once, for a caller left waiting is a person left without an answer.

The thread and its connection are in `thread.py`.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.core.faults import StoreDown
from bot.store.lock import Hold
from bot.store.seal import Seal
from bot.store.thread import Thread
from bot.store.work import Outcome, Tx

T = TypeVar("T")
GROUP = 64


@dataclass(slots=True)
class _Job:
    work: Callable[[Tx], Any]
    told: "asyncio.Future[Any]"

    def tell(self, outcome: Outcome[Any]) -> None:
        if self.told.done():
            return
        if outcome.error is None:
            self.told.set_result(outcome.value)
        else:
            self.told.set_exception(outcome.error)


class SqliteStore:
    """The open file."""

    def __init__(self, writer: Thread, reader: Thread, hold: Hold) -> None:
        self._writer, self._reader, self._hold = writer, reader, hold
        self._jobs: asyncio.Queue[_Job | None] = asyncio.Queue()
        self._down = False
        self._task = asyncio.create_task(self._serve(), name="store writer")

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the unit and return once it is on disk.

        Raises what the unit raised (nothing of it is kept), or StoreDown.
        """
        if self._down:
            raise StoreDown("the store is closed")
        told: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._jobs.put_nowait(_Job(work, told))
        return await told

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run a unit that changes nothing on one snapshot of what was committed. Raises StoreDown."""
        outcome = await self._reader.run(self._reader.look, work)
        if outcome.error is not None:
            raise outcome.error
        return outcome.value  # type: ignore[return-value]

    async def tidy(self, whole: bool = False) -> None:
        """Leave no old bytes in the log of writes; `whole` = nor in any page. Raises StoreDown."""
        outcome = await self._writer.run(self._writer.tidy, whole)
        if outcome.error is not None:
            raise outcome.error

    async def close(self) -> None:
        """Finish what waits, then close. Safe to call twice."""
        if not self._down:
            self._down = True
            self._jobs.put_nowait(None)
        await asyncio.gather(self._task, return_exceptions=True)
        await self._reader.close()
        await self._writer.close()
        self._hold.release()

    async def _serve(self) -> None:
        group: list[_Job] = []
        try:
            while group := await self._next_group():
                works = [job.work for job in group]
                outcomes = await self._writer.run(self._writer.keep, works)
                for job, outcome in zip(group, outcomes, strict=True):
                    job.tell(outcome)
        except BaseException:
            self._writer.end()  # else the threads would keep a dying process alive
            self._reader.end()
            raise
        finally:
            self._down = True
            self._fail(group)

    async def _next_group(self) -> list[_Job]:
        job = await self._jobs.get()
        group: list[_Job] = []
        while job is not None:
            group.append(job)
            if len(group) == GROUP or self._jobs.empty():
                return group
            job = self._jobs.get_nowait()
        if group:  # the end was asked for behind these: let the next round meet it
            self._jobs.put_nowait(None)
        return group

    def _fail(self, group: list[_Job]) -> None:
        while not self._jobs.empty():
            job = self._jobs.get_nowait()
            if job is not None:
                group.append(job)
        for job in group:
            job.tell(Outcome(error=StoreDown("the store's writer ended")))


async def open_sqlite(path: Path, seal: Seal, hold: Hold) -> SqliteStore:
    """Open that file with a writer and a reader. `hold` is let go when the store is closed."""
    writer = await Thread.open(path, seal)
    try:
        reader = await Thread.open(path, seal, "query_only=on")
    except BaseException:
        await writer.close()
        raise
    return SqliteStore(writer, reader, hold)
