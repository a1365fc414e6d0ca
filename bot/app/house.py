"""The moving parts over one open store: intake, outbox, lifeline, clock. Its builder adds the doors."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from bot.app.loading import Loaded
from bot.app.tasks import finish
from bot.core.message import Address, Event, Heard, Millis, Network
from bot.core.numbers import Checked
from bot.service.bell import Bell
from bot.service.door import Door
from bot.service.intake import Intake, Parts
from bot.service.lifeline import Lifeline
from bot.service.outbox import Outbox
from bot.store import cases, keeping, numbers, timers
from bot.store.database import Store
from bot.timetable import Tick, start

TIMERS_AT_ONCE = 200


def clock() -> Millis:
    """The one clock of the house: milliseconds UTC."""
    return Millis(time.time_ns() // 1_000_000)


@dataclass(slots=True)
class House:
    """The moving parts over one open store."""

    loaded: Loaded
    store: Store
    intake: Intake
    outbox: Outbox
    lifeline: Lifeline
    bell: Bell
    doors: dict[str, Door] = field(default_factory=dict)
    clock: Callable[[], Millis] = clock

    def last_words(self, words: str) -> str | None:
        """The lifeline's answer to an SMS, for the request it came by; None when it is no cry for help."""
        now = self.clock()
        meaning = self.loaded.understanding.read(words, now)
        nobody = Address(Network.SMS, "")
        return self.lifeline.words(Heard("", "", nobody, now, meaning=meaning))

    async def tick_timers(self) -> None:
        """Hand what is due to the engine."""
        now = self.clock()
        for event in await self.store.read(lambda tx: timers.due_timers(tx, now, TIMERS_AT_ONCE)):
            await self.intake.take(event)

    async def take_back_cases(self) -> None:
        """Cases whose operator vanished go back into the queue."""
        now = self.clock()
        await self.store.write(lambda tx: cases.take_back_expired(tx, now))

    async def forget_the_due(self) -> None:
        """Erase what is past its term (D-23)."""
        now = self.clock()
        await self.store.write(lambda tx: keeping.purge(tx, now))

    def ticks(self) -> list[Tick]:
        """Everything that happens by the clock."""
        return [
            Tick("timers", 1, self.tick_timers),
            Tick("cases", 10, self.take_back_cases),
            Tick("lost", 30, self.outbox.look_up_lost),
            Tick("wipes", 30, self.outbox.wipe),
            Tick("forget", 3600, self.forget_the_due),
        ]


async def build_house(
    loaded: Loaded, store: Store, everything: bool = False, now: Callable[[], Millis] = clock
) -> House:
    """Put the parts together. Doors are added afterwards: they need `intake.take`."""
    bell = Bell()
    doors: dict[str, Door] = {}
    known = await store.read(lambda tx: numbers.checked(tx, now()))
    checked = Checked(everything, known.numbers, known.stale)
    lifeline = Lifeline(loaded.renderer, loaded.directory, checked)

    async def rescue(event: Event) -> None:
        await lifeline.answer(event, doors)

    parts = Parts(store, loaded.book, loaded.understanding, bell, now, everything)
    intake = Intake(parts, rescue)
    outbox = Outbox(store, loaded.renderer, doors, bell, now)
    return House(loaded, store, intake, outbox, lifeline, bell, doors, now)


@asynccontextmanager
async def running(house: House) -> AsyncIterator[House]:
    """The outbox delivering and the clock ticking, until the block ends; then both stop cleanly."""
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        worker = asyncio.create_task(house.outbox.run(stop), name="outbox")
        stack.push_async_callback(finish, [worker])
        stack.callback(house.bell.ring)
        stack.callback(stop.set)
        scheduler = start(house.ticks())
        stack.callback(scheduler.shutdown, wait=False)
        yield house
