"""A store that may be away: the same face over whichever store is open now, and a hand that opens it again.

People write whether our disk is well or not. So the house starts without a store when none can be opened, and
goes on when the open one dies: whoever asks meanwhile is told StoreDown at once, and answers with what it
has (`service/lifeline.py`). A store that answered StoreDown is looked at; if it does not answer, a second one
is opened beside it and takes its place once it has proven that it keeps what it is given. Opening never makes
things worse: until then the old one stays, for it may still be able to read.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import bindparam, delete, insert

from bot.core.faults import Fault, StoreDown
from bot.store.database import Store, Tx
from bot.store.tables import seen

log = logging.getLogger(__name__)
T = TypeVar("T")
_ADD = insert(seen)
_DROP = delete(seen).where(seen.c.door == "", seen.c.provider_id == bindparam("mark"))


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds.

    look      between two glances at a store that is well
    again     between two tries to open or reach one that is not
    patience  how long a store may take for nothing at all; a reader is not made to wait longer either
    opening   how long the start waits for the store before it goes on without
    """

    look: float = 5.0
    again: float = 1.0
    patience: float = 5.0
    opening: float = 3.0


class Mending:
    """The store's face (`database.Store`) over one that comes and goes.

    `open_one` opens a store or raises; what it raised is judged by `refuses`: True ends the start, for no
    waiting mends a store that a newer safar wrote. `trouble` is what `name_of` makes of the last failure
    ("" = all is well).
    """

    def __init__(
        self,
        open_one: Callable[[], Awaitable[Store]],
        name_of: Callable[[BaseException], str],
        pauses: Pauses | None = None,
    ) -> None:
        self._open_one, self._name_of, self._pauses = open_one, name_of, pauses or Pauses()
        self._store: Store | None = None
        self._opening: asyncio.Task[Store] | None = None
        self._hand: asyncio.Task[None] | None = None
        self._farewells: set[asyncio.Task[None]] = set()
        self._look = asyncio.Event()
        self._closed = False
        self._probe = partial(_probe, mark=f"probe {uuid4().hex}")  # replicas try one database at a time
        self.trouble = ""

    async def start(self, refuses: Callable[[BaseException], bool]) -> None:
        """Open the store if it can be had now, and keep it open from here on. Raises what `refuses` names."""
        self._opening = asyncio.ensure_future(self._open_one())
        await asyncio.wait({self._opening}, timeout=self._pauses.opening)
        error = self._opening.exception() if self._opening.done() else None
        if error is not None and refuses(error):
            raise error
        await self._mend(wait=0)
        self._hand = asyncio.create_task(self._watch(), name="store")

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the unit and return once it is on disk. Raises what the unit raised, or StoreDown."""
        return await self._ask(lambda store: store.write(work))

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run a unit that changes nothing. Raises StoreDown, also when the answer is too long in coming."""

        async def bounded(store: Store) -> T:
            try:
                async with asyncio.timeout(self._pauses.patience):
                    return await store.read(work)
            except TimeoutError:
                raise StoreDown("the store does not answer in time") from None

        return await self._ask(bounded)

    async def tidy(self, whole: bool = False) -> None:
        """Leave no old bytes of what was deleted. Raises StoreDown."""
        await self._ask(lambda store: store.tidy(whole))

    async def close(self) -> None:
        """Finish what waits, then close. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        for task in (self._hand, self._opening):
            if task is not None:
                task.cancel()
        await asyncio.gather(*filter(None, (self._hand, self._opening)), return_exceptions=True)
        if self._opening is not None and not self._opening.cancelled() and self._opening.exception() is None:
            self._dismiss(self._opening.result())
        store, self._store = self._store, None
        if store is not None:
            self._dismiss(store)
        if self._farewells:
            await asyncio.wait(self._farewells, timeout=None if not self.trouble else self._pauses.patience)

    async def _ask(self, ask: Callable[[Store], Awaitable[T]]) -> T:
        store = self._store
        if store is None:
            raise StoreDown("there is no store at the moment")
        try:
            return await ask(store)
        except StoreDown:
            self._look.set()
            raise

    async def _watch(self) -> None:
        """Look at the store now and then, at once when it failed somebody, and mend what is broken."""
        while True:
            waits = self._pauses.again if self.trouble else self._pauses.look
            try:
                async with asyncio.timeout(waits):
                    await self._look.wait()
                    if self.trouble:  # who is known to be ill is not asked more often for being asked for
                        await asyncio.sleep(waits)
            except TimeoutError:
                pass
            doubted = self._look.is_set() or bool(self.trouble)
            self._look.clear()
            failure = await self._failure(self._store, doubted) if self._store is not None else None
            if self._store is not None and failure is None:
                self._tell(None)
                self._drop_spare()
                continue
            if failure is not None:
                self._tell(failure)
            await self._mend(self._pauses.patience)

    async def _failure(self, store: Store, doubted: bool) -> BaseException | None:
        """Why the store cannot be relied on, None when it can. One that is doubted must keep a row."""
        try:
            async with asyncio.timeout(self._pauses.patience):
                await store.write(self._probe if doubted else _nothing)
                await store.read(_nothing)
        except Exception as error:  # noqa: BLE001  whatever it is, it is the store that raised it
            return error
        return None

    async def _mend(self, wait: float) -> None:
        """Open another store beside the one that failed; put it in its place if it is well."""
        if self._opening is None:
            self._opening = asyncio.ensure_future(self._open_one())
        await asyncio.wait({self._opening}, timeout=wait)
        if not self._opening.done():
            self._tell(StoreDown("it is long in opening"))
            return
        opening, self._opening = self._opening, None
        error = opening.exception()
        if error is not None:
            self._tell(error)
            return
        fresh, old = opening.result(), self._store
        failure = await self._failure(fresh, doubted=True)
        if failure is not None and old is not None:
            self._dismiss(fresh)
            return
        self._store = fresh
        if old is not None:
            self._dismiss(old)
        self._tell(failure)

    def _drop_spare(self) -> None:
        """The store came back by itself: the one that was being opened beside it is not needed."""
        if self._opening is not None and self._opening.done():
            opening, self._opening = self._opening, None
            if opening.exception() is None:
                self._dismiss(opening.result())

    def _dismiss(self, store: Store) -> None:
        """Close it without waiting: what hangs there must hold up nobody here."""
        task = asyncio.ensure_future(_closed(store))
        self._farewells.add(task)
        task.add_done_callback(self._farewells.discard)

    def _tell(self, failure: BaseException | None) -> None:
        """Remember how it stands, and log each change once."""
        trouble = "" if failure is None else self._name_of(failure)
        if failure is not None and trouble != self.trouble:
            mend = f" ({str(failure).splitlines()[0]})" if isinstance(failure, Fault) and str(failure) else ""
            log.error(
                "%s: %s%s. Who writes gets the lifeline until it is mended; no restart is needed",
                trouble,
                type(failure).__name__,
                mend,
            )
        elif self.trouble and failure is None:
            log.warning("the store is back; what was not confirmed comes again")
        self.trouble = trouble


def _nothing(_tx: Tx) -> None:
    """A unit that asks for no row: it passes through the queue, the thread and an empty commit."""


def _probe(tx: Tx, mark: str) -> None:
    """Keep a row and take it away: a full disk, a lock or a lost connection shows here."""
    tx.run(_DROP, {"mark": mark})
    tx.run(_ADD, {"door": "", "provider_id": mark, "at": 0})
    tx.run(_DROP, {"mark": mark})


async def _closed(store: Store) -> None:
    try:
        await store.close()
    except Exception as error:  # noqa: BLE001  it was given up already
        log.info("a store that was given up did not close: %s", type(error).__name__)
