"""Who has a SQLite store open: everybody shares it, an upgrade or a restore wants it alone.

The system keeps this lock, not a file with a number in it: it ends with the process, however that ends, so a
killed service never stands in anybody's way. PostgreSQL is asked for its connections instead.
"""

import fcntl
import os
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from bot.core.faults import Fault, StoreDown

BUSY = "safar is running on this store (or another command is). Stop it first, then try again."
AT_WORK = "the store is being upgraded or restored. Try again when that is done."


class StoreInUse(Fault):
    """Somebody else has the store open, or is changing it whole."""


@dataclass(slots=True)
class Hold:
    """A hold on a store, until `release` or the end of the process."""

    handle: int

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self.handle >= 0:
            os.close(self.handle)
            self.handle = -1

    def __enter__(self) -> "Hold":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def share(store: Path) -> Hold:
    """Use the store beside others. Raises StoreInUse while it is being upgraded or restored."""
    return _hold(store, fcntl.LOCK_SH, AT_WORK)


def alone(store: Path) -> Hold:
    """Have the store to oneself. Raises StoreInUse while anybody uses it."""
    return _hold(store, fcntl.LOCK_EX, BUSY)


def _hold(store: Path, how: int, refusal: str) -> Hold:
    try:
        hold = Hold(os.open(store.with_name(store.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreDown(f"the store's lock cannot be had: {error.strerror}") from error
    try:
        fcntl.flock(hold.handle, how | fcntl.LOCK_NB)
    except BaseException as error:
        hold.release()
        if isinstance(error, BlockingIOError):
            raise StoreInUse(refusal) from None
        raise
    return hold
