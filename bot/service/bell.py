""" "Something is waiting", in process. Polling is its safety net: a bell nobody heard costs one second.

Everybody who waits has an ear of their own, so no listener can swallow a ring meant for another, and a ring
that comes while the listener is busy is heard when it listens again.
"""

import asyncio


class Bell:
    """Rung after a commit."""

    def __init__(self) -> None:
        self.rings = 0
        self.changed = asyncio.Event()

    def ring(self) -> None:
        """There may be something to do."""
        self.rings += 1
        self.changed.set()
        self.changed = asyncio.Event()

    def ear(self) -> "Ear":
        """A listener that has heard everything so far."""
        return Ear(self)

    async def wait(self, seconds: float) -> bool:
        """Wait for the next ring, at most that long. True = it rang."""
        return await self.ear().wait(seconds)


class Ear:
    """One listener."""

    def __init__(self, bell: Bell) -> None:
        self._bell, self._heard = bell, bell.rings

    async def wait(self, seconds: float) -> bool:
        """Wait until it has rung since this ear last listened, at most that long. True = it rang."""
        if self._heard == self._bell.rings:
            try:
                async with asyncio.timeout(seconds):
                    await self._bell.changed.wait()
            except TimeoutError:
                return False
        self._heard = self._bell.rings
        return True
