"""Runs a contender over updates, so many in flight, and takes the time of each."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bench.survey import JSON

Take = Callable[[JSON], Awaitable[None]]


@dataclass
class Timed:
    """What a run took: seconds in all, milliseconds of each turn."""

    seconds: float = 0.0
    each_ms: list[float] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        """Turns in a second."""
        return len(self.each_ms) / self.seconds if self.seconds else 0.0


def percentile(values: Sequence[float], share: int) -> float:
    """The value below which that many of a hundred lie; of none, 0."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)] if ordered else 0.0


def median(values: Sequence[float]) -> float:
    """The middle value; of none, 0."""
    return statistics.median(values) if values else 0.0


async def run(
    take: Take, todo: Iterable[tuple[int, int, JSON]], in_flight: int, at_most_s: float = 3600
) -> Timed:
    """Hand over every update, or as many as the time allows. One person's updates never overlap."""
    timed, waiting = Timed(), iter(todo)
    locks: dict[int, asyncio.Lock] = {}
    begun = time.perf_counter()

    async def worker() -> None:
        for person, _step, update in waiting:
            async with locks.setdefault(person, asyncio.Lock()):
                before = time.perf_counter()
                await take(update)
                after = time.perf_counter()
            timed.each_ms.append((after - before) * 1000)
            if after - begun > at_most_s:
                return

    await asyncio.gather(*(worker() for _ in range(in_flight)))
    timed.seconds = time.perf_counter() - begun
    return timed
