"""Who has a SQLite store open: everybody shares it, an upgrade or a restore wants it alone.

The system keeps this lock, not a file with a number in it: it ends with the process, however that ends, so a
killed service never stands in anybody's way. PostgreSQL is asked for its connections instead.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.core.faults import Fault


class StoreInUse(Fault):
    """Somebody else has the store open, or is changing it whole."""


def lock_file(store: Path) -> Path:
    """The file that carries the lock of that store; it is empty and stays."""
    return store.with_name(store.name + ".lock")


@contextmanager
def shared(store: Path) -> Iterator[None]:
    """Use the store beside others. Raises StoreInUse while it is being upgraded or restored."""
    with _held(store, fcntl.LOCK_SH, "an upgrade or a restore is at work on the store. Try again after it."):
        yield


@contextmanager
def alone(store: Path) -> Iterator[None]:
    """Have the store to oneself. Raises StoreInUse while anybody uses it."""
    with _held(store, fcntl.LOCK_EX, "safar is running on this store. Stop it (and other commands) first."):
        yield


@contextmanager
def _held(store: Path, how: int, refusal: str) -> Iterator[None]:
    handle = os.open(lock_file(store), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, how | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreInUse(refusal) from None
        yield
    finally:
        os.close(handle)
