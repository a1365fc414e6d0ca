"""Open the store; read it and write it in units of work.

A *unit of work* is a plain function of a transaction. It cannot await, so nobody holds the store while
waiting for a network; it touches nothing else, so it may be run again; it is kept whole or not at all.
One URL chooses the database: a SQLite file (`sqlite.py`) or PostgreSQL (`postgres.py`).
"""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from bot.core.faults import Fault
from bot.store.lock import share
from bot.store.migrations.run import migrate
from bot.store.postgres import PREFIXES, open_postgres
from bot.store.seal import KeyRing, Seal
from bot.store.sqlite import open_sqlite
from bot.store.work import Tx

__all__ = ["Store", "Tx", "is_postgres", "open_store", "sqlite_path"]

T = TypeVar("T")


class Store(Protocol):
    """The open store. Everything goes through `write` and `read`."""

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the unit and return once it is on disk.

        A caller that is cancelled neither aborts nor halves it. Raises what the unit raised (nothing of it
        is kept), or StoreDown.
        """
        ...

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run a unit that changes nothing on one snapshot of what was committed. Raises StoreDown."""
        ...

    async def tidy(self, whole: bool = False) -> None:
        """Leave no old bytes in the log of writes; `whole` = nor in any page, which takes a while.

        Raises StoreDown. What is in use by somebody else just then is left for the next time.
        """
        ...

    async def close(self) -> None:
        """Finish what waits, then close. Safe to call twice."""
        ...


def is_postgres(url: str) -> bool:
    """Does the URL name a PostgreSQL database?"""
    return url.startswith(PREFIXES)


def sqlite_path(url: str | Path) -> Path:
    """The file that URL names. Raises Fault when it is neither a file nor PostgreSQL."""
    text = str(url).removeprefix("sqlite:///")
    if "://" in text:
        raise Fault("the store is a SQLite file or PostgreSQL: write sqlite:///path or postgresql://...")
    return Path(text)


async def open_store(
    url: str | Path, ring: KeyRing, may_upgrade: bool = True, keys: Path | None = None
) -> Store:
    """Open the store; make its tables if there are none, bring older ones up to this version if allowed.

    With `keys` it follows that file when its ring changes (`seal.py`). Raises StoreTooNew when a newer safar
    wrote it, StoreTooOld when it may not be brought up, StoreInUse while it is being upgraded, StoreDown
    when PostgreSQL cannot be reached.
    """
    seal = Seal(ring, keys)
    if is_postgres(str(url)):
        return await open_postgres(str(url), seal, may_upgrade)
    path = sqlite_path(url)
    hold = share(path)
    try:
        await asyncio.to_thread(migrate, path, may_upgrade)
        return await open_sqlite(path, seal, hold)
    except BaseException:
        hold.release()
        raise
