"""The loops that send: each keeps so many messages in flight and waits for none of them.

A message that hangs takes one place, not everybody's time. Numbers for people in danger have a loop and
places of their own, so that no stall, storm or failure among the ordinary ones can hold them up.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.service.bell import Bell
from bot.store.said import Due

log = logging.getLogger(__name__)
IDLE_SECONDS = 1.0  # the bell is quicker; this is its safety net
REST_SECONDS = 1.0
Loop = Callable[[asyncio.Event], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a lane does. `take` leases at most so many rows, `carry` sends one and settles it."""

    take: Callable[[int], Awaitable[Sequence[Due]]]
    carry: Callable[[Due], Awaitable[None]]
    beat: Callable[[], None]


class Lane:
    """One loop of one door, with its places."""

    def __init__(self, name: str, places: int, bell: Bell, deeds: Deeds) -> None:
        self.name, self._places, self._bell, self._deeds = name, places, bell, deeds
        self._flying: dict[asyncio.Task[None], int] = {}
        self._ails = ""

    @property
    def in_hand(self) -> tuple[int, ...]:
        """The rows being sent now."""
        return tuple(self._flying.values())

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop, then let what is in flight land."""
        ear = self._bell.ear()
        while not stop.is_set():
            self._deeds.beat()
            try:
                took = await self._fill()
                self._ails = ""
            except Exception as error:  # noqa: BLE001  a loop that ended would leave everybody unanswered
                took = 0
                self._tell(type(error).__name__)
                await asyncio.sleep(REST_SECONDS)
            if not took:
                await self._news(ear.wait(IDLE_SECONDS))
        if self._flying:
            await asyncio.wait(self._flying)

    def break_off(self) -> Sequence[asyncio.Task[None]]:
        """Cancel what is still in flight; returns it to be waited for."""
        for task in self._flying:
            task.cancel()
        return tuple(self._flying)

    def _tell(self, error: str) -> None:
        """Once for each trouble, not once a second."""
        if error != self._ails:
            log.error("%s tries again each second: %s", self.name, error)
        self._ails = error

    async def _fill(self) -> int:
        """Take as many as there are free places; how many."""
        free = self._places - len(self._flying)
        dues = await self._deeds.take(free) if free > 0 else ()
        for due in dues:
            task = asyncio.create_task(self._carry(due), name=f"message {due.said_id}")
            self._flying[task] = due.said_id
            task.add_done_callback(self._flying.pop)
        return len(dues)

    async def _carry(self, due: Due) -> None:
        try:
            await self._deeds.carry(due)
        except Exception as error:  # noqa: BLE001  its lease will end, and then it is looked up
            log.error("message %s was left in hand: %s", due.said_id, type(error).__name__)

    async def _news(self, ring: Awaitable[bool]) -> None:
        """Until the bell rings, something lands (its address is free again), or a second has passed."""
        ringing = asyncio.ensure_future(ring)
        try:
            await asyncio.wait({ringing, *self._flying}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ringing.cancel()


async def kept_running(loops: Mapping[str, Loop], stop: asyncio.Event) -> None:
    """Keep the loops going: whatever ended one while nobody said stop, it begins again.

    Each is a task of that name; ends when all have ended after the stop.
    """
    tasks: dict[str, asyncio.Task[None]] = {}
    stopping = asyncio.create_task(stop.wait(), name="outbox stop")
    try:
        while not stop.is_set():
            for name, loop in loops.items():
                if name not in tasks or tasks[name].done():
                    tasks[name] = _begun(name, loop, stop, tasks.get(name))
            await asyncio.wait({stopping, *tasks.values()}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.gather(*tasks.values(), return_exceptions=True)
    finally:
        for task in (stopping, *tasks.values()):
            task.cancel()
        await asyncio.gather(stopping, *tasks.values(), return_exceptions=True)


def _begun(
    name: str, loop: Loop, stop: asyncio.Event, before: asyncio.Task[None] | None
) -> asyncio.Task[None]:
    if before is not None:
        error = None if before.cancelled() else before.exception()
        log.error("%s ended and begins again: %s", name, type(error).__name__ if error else "cancelled")

    async def run() -> None:
        if before is not None:
            await asyncio.sleep(REST_SECONDS / 10)  # a loop that ends at once must not burn the processor
        await loop(stop)

    return asyncio.create_task(run(), name=name)
