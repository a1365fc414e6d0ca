"""Every scheduled tick in one list. APScheduler only ticks: what is due, and for whom, are rows in our store.

A tick that fails is logged and comes again; one that runs long is not started twice.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)
Deed = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Tick:
    """Do `deed` every `seconds`."""

    name: str
    seconds: float
    deed: Deed


def start(ticks: list[Tick]) -> AsyncIOScheduler:
    """Start ticking in the running loop. `shutdown(wait=False)` ends it."""
    # Silence its own log: it prints the deed's repr and how late it was, twice a second.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    scheduler = AsyncIOScheduler(timezone=UTC)
    for tick in ticks:
        scheduler.add_job(
            _guarded(tick),
            "interval",
            seconds=tick.seconds,
            id=tick.name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    scheduler.start()
    return scheduler


def _guarded(tick: Tick) -> Deed:
    failing = ""

    async def run() -> None:
        nonlocal failing
        try:
            await tick.deed()
            failing = ""
        except asyncio.CancelledError:
            log.info("tick %s broken off by the end", tick.name)  # what is due is a row and comes again
        except Exception as error:  # noqa: BLE001  one bad tick must not end the timetable
            if failing != type(error).__name__:  # a store that is away would be said every second
                log.error("tick %s failed: %s", tick.name, type(error).__name__)
            failing = type(error).__name__

    return run
