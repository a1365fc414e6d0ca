"""One SQLite connection on aiosqlite's thread, lent to SQLAlchemy Core, and the units of work run there.

Core used through its own asyncio layer costs ten times as much a statement. So a whole group of units crosses
to the thread at once, and everything in it is plain synchronous code.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
from aiosqlite.core import _STOP_RUNNING_SENTINEL
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from bot.core.faults import StoreDown
from bot.store.seal import Seal
from bot.store.work import Outcome, Tx

T = TypeVar("T")
BUSY_SECONDS = 5.0
CHUNK = 64  # rows aiosqlite would fetch at a time; Core fetches all
PRAGMAS = (
    "journal_mode=wal",
    "synchronous=full",
    "foreign_keys=on",
    "secure_delete=on",  # deleted bytes become zeros, those of freed pages too
    "temp_store=memory",  # nothing of a row in a temporary file
)
TIDY_MS = 200  # so long tidying waits for somebody who reads, and then leaves it for the next time


class _Lent(aiosqlite.Connection):
    """aiosqlite's connection and thread, lent whole. The only place that knows what it hides."""

    async def lend(self, work: Callable[[], T]) -> T:
        result: T = await self._execute(work)  # type: ignore[no-untyped-call]
        return result

    def end(self, last: Callable[[], None]) -> None:
        """Do this last thing and end the thread. Nobody waits, for the event loop may be closing."""

        def close() -> object:
            last()
            self._connection = None
            return _STOP_RUNNING_SENTINEL

        self._running = False
        self._tx.put_nowait((None, close))


class Thread:
    """One connection on its own thread. All methods but `run` and `close` belong to that thread."""

    def __init__(self, lent: _Lent, seal: Seal) -> None:
        self._lent, self._seal, self._closed = lent, seal, False

    @staticmethod
    async def open(path: Path, seal: Seal, *pragmas: str) -> "Thread":
        """Connect, and lend the connection to Core."""
        lent = _Lent(lambda: _connect(path), CHUNK)
        await lent
        thread = Thread(lent, seal)
        try:
            await lent.lend(lambda: thread._lend_to_core(pragmas))
        except BaseException:
            await lent.close()
            raise
        return thread

    def _lend_to_core(self, pragmas: tuple[str, ...]) -> None:
        self._raw: sqlite3.Connection = self._lent._conn
        for pragma in (*PRAGMAS, *pragmas):
            self._raw.execute(f"PRAGMA {pragma}").fetchall()
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: self._raw,
            poolclass=StaticPool,
            hide_parameters=True,
            skip_autocommit_rollback=True,
        )
        self._tx = Tx(self._engine.connect(), self._seal)

    async def run(self, deed: Callable[[Any], T], *args: Any) -> T:
        """Do that on the thread. A lambda, since aiosqlite logs what it runs and a repr may hold words."""
        try:
            return await self._lent.lend(lambda: deed(*args))
        except ValueError as error:
            raise StoreDown("the store is closed") from error

    async def close(self) -> None:
        """Give the connection back and end the thread. Safe to call twice."""
        if not self._closed:
            self._closed = True
            await self._lent.lend(self._take_back)
            await self._lent.close()

    def end(self) -> None:
        """The same without waiting."""
        if not self._closed:
            self._closed = True
            self._lent.end(self._take_back)

    def _take_back(self) -> None:
        self._tx.conn.close()
        self._engine.dispose()

    def keep(self, works: list[Callable[[Tx], Any]]) -> list[Outcome[Any]]:
        """Run each unit in its savepoint, then commit once. A failed commit fails every unit."""
        try:
            self._raw.execute("BEGIN IMMEDIATE")
            outcomes = [self._keep_one(work) for work in works]
            self._raw.execute("COMMIT")
        except (sqlite3.Error, StoreDown) as error:
            self._undo()
            return [Outcome(error=_down(error)) for _ in works]
        except BaseException:
            self._undo()
            raise
        return outcomes

    def _keep_one(self, work: Callable[[Tx], T]) -> Outcome[T]:
        value = None
        self._raw.execute("SAVEPOINT unit")
        try:
            value = work(self._tx)
            self._raw.execute("RELEASE unit")
        except Exception as error:  # noqa: BLE001 - it is handed to whoever asked
            value = None  # a cursor in it would keep the savepoint open
            self._raw.execute("ROLLBACK TO unit")
            self._raw.execute("RELEASE unit")
            return Outcome(error=_judged(error))
        return Outcome(value)

    def look(self, work: Callable[[Tx], T]) -> Outcome[T]:
        """Run a reading unit on one snapshot."""
        try:
            self._raw.execute("BEGIN")
            return Outcome(work(self._tx))
        except Exception as error:  # noqa: BLE001 - it is handed to whoever asked
            return Outcome(error=_judged(error))
        finally:
            self._undo()

    def tidy(self, whole: bool) -> Outcome[None]:
        """Empty the log of writes into the file and cut it off; `whole` = write every page anew before."""
        try:
            self._raw.execute(f"PRAGMA busy_timeout={TIDY_MS}").fetchall()
            if whole:
                self._raw.execute("VACUUM")
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return Outcome(error=_down(error))
        except sqlite3.Error as error:
            return Outcome(error=_down(error))
        finally:
            self._raw.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}").fetchall()
        return Outcome()

    def _undo(self) -> None:
        try:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
        except sqlite3.Error:
            self._raw.interrupt()


def _judged(error: Exception) -> Exception:
    """Trouble with the database itself becomes StoreDown; anything else is the unit's own."""
    own = isinstance(error, IntegrityError) or not isinstance(error, DBAPIError | sqlite3.Error)
    return error if own else _down(error)


def _down(error: Exception) -> StoreDown:
    down = StoreDown(f"the store did not take the work: {getattr(error, 'orig', error)}")
    down.__cause__ = error
    return down


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=512)
