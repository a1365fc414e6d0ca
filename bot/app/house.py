"""The moving parts over one open store: intake, outbox, lifeline, clock. Its builder adds the doors."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bot.app.loading import Loaded
from bot.app.tasks import finish, unbroken
from bot.core.message import Event, Heard, Millis
from bot.service.alerts import Alerts
from bot.service.backlog import Backlog
from bot.service.bell import Bell
from bot.service.door import Abilities, Door
from bot.service.duty import Duty
from bot.service.forgetting import forget
from bot.service.intake import Intake, Parts, Rescue
from bot.service.keywatch import KeyWatch
from bot.service.lifeline import Ground, Lifeline
from bot.service.outbox import Outbox
from bot.service.pack import Keeper
from bot.service.reconcile import Reconciler
from bot.service.seats import CLOCK, Seats, poll_of, send_of
from bot.store import cases, referrals, timers
from bot.store.database import Store
from bot.timetable import Deed, Tick, start

TIMERS_AT_ONCE = 200
NET_SECONDS = 0.5
HOUR_MS = 3_600_000
NIGHT_HOUR = 22  # UTC: from one in Moscow to four in Bishkek


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
    keeper: Keeper
    reconciler: Reconciler
    backlog: Backlog
    alerts: Alerts
    doors: dict[str, Door] = field(default_factory=dict)
    clock: Callable[[], Millis] = clock
    seats: Seats | None = None
    demo: bool = False
    keys: KeyWatch = field(default_factory=KeyWatch)

    @property
    def duty(self) -> Duty:
        """What the clock does about who is there and who waits."""
        return Duty(self.store, self.intake.tell, self.bell.ring, self.clock, unwatched=self.demo)

    def share(self, holder: str) -> None:
        """Several processes may serve this store; `holder` names this one, also after a restart."""
        self.seats = Seats(self.store, holder, self.clock)
        self.outbox.replica = holder
        self.outbox.mine = lambda door: self.leads(send_of(door))

    def leads(self, seat: str) -> bool:
        """Is that job ours, and no other process's?"""
        return self.seats is None or self.seats.mine(seat)

    def last_words(self, heard: Heard) -> str | None:
        """The lifeline's answer to an SMS, for the request it came by; None when it is no cry for help."""
        door = self.doors.get(heard.door)
        abilities = door.abilities if door else Abilities()
        return "\n".join(self.lifeline.by_road(self.intake.understood(heard), abilities)) or None

    def adopt(self, loaded: Loaded) -> None:
        """The demonstration alone: what an editor saved is spoken from the next message on.

        Whoever holds words, renderer or book of this house goes on holding them; walk-in cases and the answer
        to a cry for help while the store is away keep what was read at the start.
        """
        self.loaded.words.become(loaded.words)
        self.loaded.renderer.become(loaded.renderer)
        self.intake.learn(loaded.book, loaded.understanding)

    async def rescue(self, event: Event) -> None:
        """The lifeline's answer to an event that must wait behind another of the same person."""
        if isinstance(event, Heard):
            await self.lifeline.answer(self.intake.understood(event), self.doors)

    async def renew_numbers(self) -> None:
        """What was verified meanwhile is what the lifeline gives, now and after the next start."""
        self.lifeline.know(await self.keeper.refresh(self.store, self.clock()))

    async def hand_on_what_waited(self) -> None:
        """What was written while the store was away, into the store."""
        await self.backlog.drain(self.intake.take_spooled)

    async def look_after_the_backlog(self) -> None:
        """Its keys, and what could not be handed on."""
        await self.backlog.look_after(self.store)

    async def tick_timers(self) -> None:
        """Hand what is due to the engine."""
        now = self.clock()
        for event in await self.store.read(lambda tx: timers.due_timers(tx, now, TIMERS_AT_ONCE)):
            await self.intake.take(event)

    async def take_back_cases(self) -> None:
        """Cases whose operator vanished go back into the queue, and those no partner confirmed (D-40)."""
        now = self.clock()
        await self.store.write(lambda tx: cases.take_back_expired(tx, now))
        await self.store.write(lambda tx: referrals.return_unconfirmed(tx, now))

    async def forget_the_due(self) -> None:
        """Erase what is past its term (D-23), and once a night every old byte of it in the file."""
        now = self.clock()
        await forget(self.store, now, whole=now // HOUR_MS % 24 == NIGHT_HOUR)

    async def know_the_keys(self) -> None:
        """Follow the key file, and say which keys this process knows."""
        await self.keys.look(self.store, self.clock())

    def ticks(self) -> list[Tick]:
        """Everything that happens by the clock."""
        return [
            Tick("spool", 1, self.hand_on_what_waited),
            Tick("spool's keys", 60, self.look_after_the_backlog),
            Tick("timers", 1, self._led(self.tick_timers)),
            Tick("alerts", 1, self._led(self.alerts.climb)),
            Tick("staff group", 1, self._led(self.alerts.tell_group)),
            Tick("duty phone", 1, self._led(self.alerts.ring)),
            Tick("staff group's door", 300, self._led(self.alerts.look_at_group)),
            Tick("cases", 10, self._led(self.take_back_cases)),
            Tick("waiting", 20, self._led(self.duty.tell_who_waits)),
            Tick("rota", 60, self._led(self.duty.watch)),
            Tick("net", NET_SECONDS, self.outbox.catch),
            Tick("lost", 30, self.outbox.look_up_lost),
            Tick("wipes", 5, self._led(self.outbox.wipe)),
            Tick("numbers", 60, self.renew_numbers),
            Tick("reconcile", 60, self._led(self.reconciler.look)),
            Tick("keys", 2, self.know_the_keys),
            Tick("forget", 3600, self._led(self.forget_the_due)),
        ]

    def _led(self, deed: Deed) -> Deed:
        """The deed, done by the process that holds the clock's seat."""

        async def do() -> None:
            if self.leads(CLOCK):
                await deed()

        return do


async def build_house(
    loaded: Loaded,
    store: Store,
    everything: bool = False,
    now: Callable[[], Millis] = clock,
    pack: Path | None = None,
) -> House:
    """Put the parts together. Doors are added afterwards: they need `intake.take`.

    `pack` = the file that knows which numbers are verified when the store cannot be asked.
    """
    bell = Bell()
    doors: dict[str, Door] = {}
    keeper = Keeper(pack, loaded.directory, everything)
    ground = Ground(loaded.renderer, loaded.directory, loaded.book.own)
    lifeline = Lifeline(ground, keeper.recall(now()))
    lifeline.know(await keeper.refresh(store, now()))
    rescue = Rescue(partial(lifeline.answer, doors=doors), partial(lifeline.apologise, doors=doors))
    parts = Parts(store, loaded.book, loaded.understanding, bell, now, everything)
    backlog = Backlog()
    intake = Intake(parts, rescue, backlog)
    outbox = Outbox(store, loaded.renderer, doors, bell, now)
    reconciler = Reconciler(store, doors, partial(intake.take, found=True), now)
    alerts = Alerts(store, loaded.words, now)
    return House(
        loaded, store, intake, outbox, lifeline, bell, keeper, reconciler, backlog, alerts, doors, now
    )


@asynccontextmanager
async def running(house: House) -> AsyncIterator[House]:
    """The outbox delivering and the clock ticking, until the block ends; then both stop cleanly."""
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        if house.seats is not None:
            await stack.enter_async_context(_seated(house, house.seats))
        worker = asyncio.create_task(unbroken("outbox", house.outbox.run, stop), name="outbox")
        stack.push_async_callback(finish, [worker])
        stack.callback(house.bell.ring)
        stack.callback(stop.set)
        first = asyncio.create_task(house.reconciler.look(), name="first look at what was missed")
        stack.push_async_callback(finish, [first], patience=0)
        stack.push_async_callback(house.keys.leave, house.store)
        scheduler = start(house.ticks())
        stack.callback(scheduler.shutdown, wait=False)
        yield house


@asynccontextmanager
async def _seated(house: House, seats: Seats) -> AsyncIterator[None]:
    """Our seats are asked for before anything begins, and left when all of it has ended."""
    names = [CLOCK, *(seat(door) for door in house.doors for seat in (poll_of, send_of))]
    stop = asyncio.Event()
    await seats.renew(names)
    keeping_them = asyncio.create_task(unbroken("seats", partial(seats.run, names), stop), name="seats")
    try:
        yield
    finally:
        stop.set()
        await finish([keeping_them])
