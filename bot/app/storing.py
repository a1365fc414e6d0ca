"""Opening the store with its key ring: both are made when neither is there, never one without the other.

Commands and the demonstration need the store and refuse to begin without it. The service does not: people
write whether our disk is well or not (`store/mending.py`).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot import settings
from bot.core.faults import BadFiles, Fault, Problem
from bot.store.damaged import keys_fit
from bot.store.database import Store, is_postgres, open_store, sqlite_path
from bot.store.mending import Mending
from bot.store.migrations.run import StoreTooNew, StoreTooOld
from bot.store.seal import KeyRing

# No waiting mends these: a person must act, so the service does not start.
REFUSED = (StoreTooNew, StoreTooOld)


class BadKeys(BadFiles):
    """The key file is gone, is damaged, or belongs to another store."""

    def __init__(self, keys: Path, what: str, mend: str) -> None:
        super().__init__([Problem(str(keys), 0, "keys", what, mend)])


@asynccontextmanager
async def opened_store(url: str | Path, keys: Path, may_upgrade: bool = False) -> AsyncIterator[Store]:
    """The store with its key ring; both are made when they are not there, never one without the other.

    An older store is refused unless it `may_upgrade`: on the way `safar upgrade` goes it is saved first.
    """
    store = await open_with_keys(url, keys, may_upgrade)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def standing_store(url: str | Path, keys: Path) -> AsyncIterator[Mending]:
    """The store for the service: opened now if it can be had, else as soon as it can, and again when it dies.

    Raises what no waiting mends (REFUSED).
    """
    had = False

    async def open_one() -> Store:
        nonlocal had
        if had:
            _refuse_vanished(_file(url))
        store = await open_with_keys(url, keys)
        had = True
        return store

    mending = Mending(open_one, _name_of)
    try:
        await mending.start(lambda error: isinstance(error, REFUSED))
        yield mending
    finally:
        await mending.close()


async def open_with_keys(url: str | Path, keys: Path, may_upgrade: bool = False) -> Store:
    """The store, if its keys open what is in it. Raises BadKeys, or what opening raises."""
    file = _file(url)
    ring = _ring(file, keys)
    store = await open_store(url, ring, may_upgrade, keys)
    try:
        fits = await store.read(keys_fit)
    except BaseException:
        await store.close()
        raise
    if not fits:
        await store.close()
        mend = "Put the right key file back: with these nothing in the database can be read."
        raise BadKeys(keys, f"these keys do not open what is in {file or 'the database'}", mend)
    _keep_fresh(ring, keys)
    return store


def _refuse_vanished(path: Path | None) -> None:
    """A store that was there is not made anew, empty, by opening it."""
    if path is not None and not path.exists():
        raise Fault(f"{path} is gone. Put it back, or stop the service and restore a backup")


def _name_of(error: BaseException) -> str:
    return "keys" if isinstance(error, BadKeys) else "store"


def _file(url: str | Path) -> Path | None:
    """The SQLite file of that URL; None = PostgreSQL."""
    return None if is_postgres(str(url)) else sqlite_path(url)


def _ring(path: Path | None, keys: Path) -> KeyRing:
    """The keys. New ones of a new file are saved at once, of PostgreSQL when they proved to fit."""
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
    if keys.exists():
        try:
            return KeyRing.load(keys)
        except (Fault, ValueError, OSError) as error:
            what = str(error) if isinstance(error, Fault) else f"the key file cannot be read: {_kind(error)}"
            raise BadKeys(keys, what, "Put the file back from its backup.") from error
    if path is not None and path.exists():
        mend = "Put the key file back: without it nothing in the database can be read."
        raise BadKeys(keys, f"{path} is there but its keys are not", mend)
    keys.parent.mkdir(parents=True, exist_ok=True)
    ring = KeyRing.create()
    if path is not None:
        ring.save(keys)
    return ring


def _keep_fresh(ring: KeyRing, keys: Path) -> None:
    if not keys.exists():
        ring.save(keys)


def _kind(error: Exception) -> str:
    return (error.strerror or "") if isinstance(error, OSError) else type(error).__name__


async def open_store_for(config: Path | None) -> Store:
    """The store a command works on: the one the config names. The caller closes it."""
    chosen = settings.load(config or Path("config.toml"), settings.WITHOUT_SECRETS)
    return await open_with_keys(chosen.store.url, chosen.store.keys)
