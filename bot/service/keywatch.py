"""A process that serves follows the key file, and says which keys it knows (decision 0052)."""

import asyncio
import secrets
from functools import partial

from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.store import ring_known
from bot.store.database import Store, Tx
from bot.store.seal import Seal

TOLD_AGAIN_MS = ring_known.LIVES_MS // 3


class KeyWatch:
    """What this process told of its ring, and when."""

    def __init__(self) -> None:
        self._life = secrets.token_hex(8)
        self._told, self._told_at = "", Millis(0)

    async def look(self, store: Store, now: Millis) -> None:
        """Take up the key file if it changed; say so when it did, and now and then. Raises StoreDown."""
        seal = await store.read(_seal_of)
        await asyncio.to_thread(seal.refresh)
        standing = seal.ring.standing()
        if standing != self._told or not 0 <= now - self._told_at < TOLD_AGAIN_MS:
            await store.write(partial(ring_known.tell, life=self._life, standing=standing, now=now))
            self._told, self._told_at = standing, now

    async def leave(self, store: Store) -> None:
        """This process ends; if the store is away, its row runs out by itself."""
        try:
            async with asyncio.timeout(1):
                await store.write(partial(ring_known.leave, life=self._life))
        except (StoreDown, TimeoutError):
            return


def _seal_of(tx: Tx) -> Seal:
    return tx.seal
