""" "Something is waiting", in process. Polling is its safety net: a bell nobody heard costs one second."""

import asyncio


class Bell:
    """Rung after a commit, waited for by whoever looks into the store next."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """There may be something to do."""
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Wait until it rings, at most that long. True = it rang."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True
