"""What several tests of doors need: a clock moved by its own sleepers, and messages to send."""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.channels.wire import Clock
from bot.core.message import Millis, Outgoing, SaidId

START = 1_800_000_000_000


class HandClock:
    """Sleeping moves it on at once; `slept` holds how long each sleep was."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)

    def clock(self) -> Clock:
        return Clock(lambda: Millis(START), lambda: self.seconds, self.sleep)


async def until(so: Callable[[], bool]) -> None:
    """Wait for something that happens in another task or process."""
    async with asyncio.timeout(20):
        while not so():  # noqa: ASYNC110  there is no event to wait for on the other side of a socket
            await asyncio.sleep(0.005)


def out(*parts: str, to: str = "7", said: int = 1, **fields: Any) -> Outgoing:
    """One message ready to leave."""
    return Outgoing(SaidId(said), fields.pop("door", "door"), to, parts, **fields)
