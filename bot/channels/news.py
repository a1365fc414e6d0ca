"""Receipts as they come in, for a sender that waits for one part of a message before it sends the next."""

import asyncio
from collections import OrderedDict

ON_THE_WAY = frozenset({"accepted", "scheduled", "queued", "sending"})
KEPT = 1_000


class News:
    """Which messages settled lately: sent, delivered or failed. In memory; a missing word costs a wait."""

    def __init__(self) -> None:
        self._settled: OrderedDict[str, asyncio.Event] = OrderedDict()

    def came(self, sid: str, status: str) -> None:
        """A receipt of that message."""
        if status not in ON_THE_WAY:
            self._of(sid).set()

    async def settled(self, sid: str, seconds: float) -> None:
        """Wait until that message is settled, at most that long."""
        try:
            async with asyncio.timeout(seconds):
                await self._of(sid).wait()
        except TimeoutError:
            return

    def _of(self, sid: str) -> asyncio.Event:
        if sid not in self._settled:
            self._settled[sid] = asyncio.Event()
            if len(self._settled) > KEPT:
                self._settled.popitem(last=False)
        return self._settled[sid]
