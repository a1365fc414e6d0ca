"""safar as a contender: the real house, from Telegram's update to the commit, or to the answer at the door.

A turn writes that the update was seen, who wrote, what they chose, where they stand now and the answer in the
outbox; names of people and their state are encrypted. `delivered` waits until the answer was leased, worded,
handed to a door that takes it at once, and settled as sent: three more commits, shared by whoever waits.
"""

import asyncio
import time
from pathlib import Path

from sqlalchemy import func, select

from bench.survey import JSON, STEPS
from bot.app.house import House, build_house
from bot.app.loading import load
from bot.channels.telegram_heard import heard
from bot.core.faults import StoreDown
from bot.core.message import Event, Millis, Network, Outgoing, ProviderId
from bot.service.door import Abilities, Sent
from bot.store.database import Store, Tx, open_store
from bot.store.seal import KeyRing
from bot.store.tables import cases, people, seen

DOOR = "telegram"


class Letterbox:
    """A door that takes every message at once and tells who waits for it."""

    name, network = DOOR, Network.TELEGRAM
    abilities = Abilities(buttons=True, signs=True, replaces=True, wipes=True)

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Future[None]] = {}
        self._count = 0

    async def send(self, out: Outgoing) -> Sent:
        """Take it."""
        self._count += 1
        told = self.waiting.pop(out.to, None)
        if told is not None:
            told.set_result(None)
        return Sent(ProviderId(str(self._count)), (str(self._count),))

    async def find(self, out: Outgoing) -> ProviderId | None:
        """Nothing is ever in doubt here."""
        del out
        return None


def ring_in(data: Path) -> KeyRing:
    """The key ring kept beside the database, so that a process that comes later can read it."""
    path = data / "keys"
    if not path.exists():
        KeyRing.create().save(path)
    return KeyRing.load(path)


class Ours:
    """The house over one store."""

    store: Store
    house: House

    def __init__(self, data: Path, url: str = "", delivered: bool = False) -> None:
        self._data, self._url = data, url or f"sqlite:///{data / 'safar.db'}"
        self._delivered, self._box = delivered, Letterbox()
        self.again = 0  # updates that had to come again

    async def open(self) -> None:
        """Migrate, open, put the house together."""
        self.store = await open_store(self._url, ring_in(self._data))
        self.house = await build_house(load(), self.store, everything=True)
        self.house.doors[DOOR] = self._box
        self._stop = asyncio.Event()
        self._outbox = asyncio.create_task(self.house.outbox.run(self._stop)) if self._delivered else None

    async def take(self, update: JSON) -> None:
        """From Telegram's JSON to the commit."""
        event = heard(update, DOOR, Millis(time.time_ns() // 1_000_000))
        if event is None:
            raise LookupError("an update of the survey was not understood")
        told = asyncio.get_running_loop().create_future()
        if self._delivered:
            self._box.waiting[event.address.value] = told
        await self._kept_at_last(event)
        if self._delivered:
            await told

    async def _kept_at_last(self, event: Event) -> None:
        """What the store was too slow for comes again, as it does from Telegram."""
        while True:
            try:
                await self.house.intake.take(event)
                return
            except StoreDown:
                self.again += 1
                await asyncio.sleep(0.1)

    async def close(self) -> None:
        """Let the outbox end, then the store."""
        if self._outbox is not None:
            self._stop.set()
            self.house.bell.ring()
            await self._outbox
        await self.store.close()

    async def kept(self) -> int:
        """How many updates are on disk."""
        return await self.store.read(lambda tx: _count(tx, select(func.count()).select_from(seen)))

    async def judge(self, whole: int) -> None:
        """Did so many people really go through the survey, and did nothing break? Raises LookupError."""

        def look(tx: Tx) -> tuple[int, int]:
            through = select(func.count()).select_from(people).where(people.c.turn == len(STEPS))
            broken = select(func.count()).select_from(cases)
            return _count(tx, through), _count(tx, broken)

        through, broken = await self.store.read(look)
        if through < whole or broken:
            raise LookupError(f"{through} of {whole} people came through the survey, {broken} turns broke")


def _count(tx: Tx, statement: object) -> int:
    row = tx.one(statement)  # type: ignore[arg-type]
    return int(row[0]) if row else 0
