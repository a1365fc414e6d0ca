"""What waits beside the store: events in the spool, and how they are handed on when the store is back.

Whoever has words waiting there is not heard past them: what they write next waits behind, so everybody's
order is kept. A line leaves the spool after its event is in the store, never before; a crash in between hands
it on once more, and the store knows it.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator

from bot.core.faults import StoreDown
from bot.core.message import Address, Event, Heard, Reach
from bot.service.failure import name_of
from bot.store.database import Store, Tx
from bot.store.seal import Seal
from bot.store.spool import Spool, Unreadable, Unspooled

log = logging.getLogger(__name__)
PUT_SECONDS = 5.0  # a disk that hangs must not hold up whoever writes next
AT_ONCE = 64
Name = tuple[str, str]
Take = Callable[[Heard | Reach], Awaitable[None]]
Line = tuple[bytes, Heard | Reach]


class Backlog:
    """Who waits in the spool. Until `begin` there is none, and nothing can be put there."""

    def __init__(self) -> None:
        self._spool: Spool | None = None
        self._well: Callable[[], bool] = lambda: False
        self._turn = asyncio.Lock()
        self._waits: dict[Name, Address] = {}
        self._people: Counter[Address] = Counter()
        self._kept: set[bytes] = set()  # in the store, and not yet taken out of the file
        self._putting: set[asyncio.Task[bool]] = set()
        self._left = 0
        self._failing = False

    @property
    def trouble(self) -> bool:
        """Does anything lie there that cannot be handed on, or can nothing be put there?"""
        return self._left > 0 or self._failing

    async def begin(self, spool: Spool, store: Store, well: Callable[[], bool] = lambda: True) -> None:
        """Use that spool, and look what the last life left in it. `well` = is the store well?"""
        self._spool, self._well = spool, well
        await self._trust(spool, store)
        await self._recall(spool)

    async def look_after(self, store: Store) -> None:
        """Seal with the keys of the open store; try again what could not be read or handed on."""
        if self._spool is not None:
            await self._trust(self._spool, store)
            if self._left > 0:
                await self._recall(self._spool)

    def behind(self, event: Event) -> bool:
        """Do earlier words of the same person wait, or this very event?"""
        return isinstance(event, Heard | Reach) and self._people[event.address] > 0

    async def keep(self, event: Event) -> bool:
        """Put it into the spool, once; is it there? A disk that is long in answering says no."""
        if self._spool is None or not isinstance(event, Heard | Reach):
            return False
        putting = asyncio.create_task(self._put(self._spool, event))
        self._putting.add(putting)
        putting.add_done_callback(self._putting.discard)
        done, _ = await asyncio.wait({putting}, timeout=PUT_SECONDS)
        return bool(done) and putting.result()

    async def _put(self, spool: Spool, event: Heard | Reach) -> bool:
        async with self._turn:
            if _name(event) in self._waits:
                return True
            try:
                await asyncio.to_thread(spool.append, event)
            except Unspooled as why:
                self._fails("nothing can be put into the spool: %s", str(why))
                return False
            if not self._waits:
                log.warning("the spool: what people write waits there until the store is back")
            self._failing = False
            self._note(event)
            return True

    async def drain(self, take: Take) -> None:
        """Hand on what waits, each person's in order; stop when the store is away again.

        `take` returns once the event is in the store, and raises StoreDown when it is not.
        """
        if self._spool is None or not (self._waits or self._kept) or not self._well():
            return
        await self._hand_on(self._spool, take)
        if self._kept:
            log.warning("the spool: %d events that waited are in the store", len(self._kept))
        await self._settle(self._spool)

    async def _hand_on(self, spool: Spool, take: Take) -> None:
        """Once all was looked at, nobody who waited until now waits any more, whatever was found."""
        names = list(self._waits)
        try:
            lines = await asyncio.to_thread(spool.lines)
        except OSError as error:
            self._left += len(names)  # looked at again with the next look after it
            self._fails("the spool cannot be read: %s", error.strerror or type(error).__name__)
            lines = []
        for part in _parts([line for line in lines if line not in self._kept]):
            opened, _ = await asyncio.to_thread(_opened, spool, part)
            rows: dict[Address, list[Line]] = {}
            for line, event in opened:
                rows.setdefault(event.address, []).append((line, event))
            deeds = (self._row(row, take) for row in rows.values())
            outcomes = await asyncio.gather(*deeds, return_exceptions=True)
            if any(outcome is not None for outcome in outcomes):
                return
        for name in names:
            self._forget(name)

    async def _row(self, row: list[Line], take: Take) -> None:
        """One person's, one after the other. Raises StoreDown: then the rest waits on."""
        for line, event in row:
            try:
                await take(event)
                self._kept.add(line)
            except StoreDown:
                raise
            except Exception as error:  # noqa: BLE001  it stays in the file; nobody waits behind it for ever
                log.error("%s stays in the spool: %s", name_of(event), type(error).__name__)
                self._left += 1
            self._forget(_name(event))

    async def _settle(self, spool: Spool) -> None:
        kept = frozenset(self._kept)
        if not kept:
            return
        async with self._turn:
            try:
                await asyncio.to_thread(spool.settle, kept)
            except OSError as error:
                self._fails("the spool cannot be emptied: %s", error.strerror or type(error).__name__)
                return
        self._failing = False
        self._kept -= kept

    async def _recall(self, spool: Spool) -> None:
        """Who waits, by the file itself; a damaged line goes."""
        async with self._turn:
            kept = frozenset(self._kept)
            try:
                lines = await asyncio.to_thread(spool.lines)
                await asyncio.to_thread(spool.settle, kept)
            except OSError as error:
                self._left = max(self._left, 1)
                self._fails("the spool cannot be read: %s", error.strerror or type(error).__name__)
                return
            self._kept -= kept
            left = 0
            for part in _parts([line for line in lines if line not in kept]):
                opened, unread = await asyncio.to_thread(_opened, spool, part)
                left += unread
                for _, event in opened:
                    self._note(event)
        if left and not self._left:
            log.error("the spool: %d events cannot be opened with the keys we have", left)
        self._left, self._failing = left, False

    async def _trust(self, spool: Spool, store: Store) -> None:
        try:
            spool.trust(await store.read(_seal_of))
        except StoreDown:
            return

    def _note(self, event: Heard | Reach) -> None:
        if _name(event) not in self._waits:
            self._waits[_name(event)] = event.address
            self._people[event.address] += 1

    def _forget(self, name: Name) -> None:
        address = self._waits.pop(name, None)
        if address is not None:
            self._people[address] -= 1
            if not self._people[address]:
                del self._people[address]

    def _fails(self, what: str, why: str) -> None:
        """Once, until it works again."""
        if not self._failing:
            log.error(what, why)
        self._failing = True


def _opened(spool: Spool, lines: list[bytes]) -> tuple[list[Line], int]:
    """What can be read of them, and how many cannot."""
    found: list[Line] = []
    for line in lines:
        try:
            found.append((line, spool.event(line)))
        except Unreadable:
            continue
    return found, len(lines) - len(found)


def _parts(lines: list[bytes]) -> Iterator[list[bytes]]:
    """One goes ahead, to see whether the store is there; then many at a time."""
    if lines:
        yield lines[:1]
    for start in range(1, len(lines), AT_ONCE):
        yield lines[start : start + AT_ONCE]


def _name(event: Heard | Reach) -> Name:
    return event.door, event.provider_id


def _seal_of(tx: Tx) -> Seal:
    return tx.seal
