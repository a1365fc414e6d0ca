"""Opening the store with its key ring: both are made when neither is there, never one without the other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot import settings
from bot.core.faults import BadFiles, Problem
from bot.store.database import Store, open_store
from bot.store.seal import KeyRing


@asynccontextmanager
async def opened_store(path: Path, keys: Path) -> AsyncIterator[Store]:
    """The store with its key ring; both are made when they are not there, never one without the other."""
    ring = _ring(path, keys)
    store = await open_store(path, ring)
    try:
        yield store
    finally:
        await store.close()


def _ring(path: Path, keys: Path) -> KeyRing:
    path.parent.mkdir(parents=True, exist_ok=True)
    if keys.exists():
        return KeyRing.load(keys)
    if path.exists():
        mend = "Put the key file back: without it nothing in the database can be read."
        raise BadFiles([Problem(str(keys), 0, "keys", f"{path} is there but its keys are not", mend)])
    keys.parent.mkdir(parents=True, exist_ok=True)
    ring = KeyRing.create()
    ring.save(keys)
    return ring


async def open_store_for(config: Path | None) -> Store:
    """The store a command works on: the one the config names. The caller closes it."""
    chosen = settings.load(config or Path("config.toml"), settings.WITHOUT_SECRETS)
    return await open_store(chosen.store.path, _ring(chosen.store.path, chosen.store.keys))
