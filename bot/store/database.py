"""Open the store; read it and write it in units of work.

A *unit of work* is a plain function of a transaction. It cannot await, so nobody holds the store while
waiting for a network; it is kept whole or not at all.

SQLite has one writer, so the writer works for many at once: it takes all units that wait (at most 64), runs
each in its own savepoint, commits once, and only then tells each caller. One commit to disk and one hop to
the thread are shared by the whole group. The unit runs in the writer's task: a caller that is cancelled
neither aborts nor halves it. Whatever stops the writer fails everyone who waits with StoreDown, and whoever
comes later at once, for a caller left waiting is a person left without an answer.

The thread and the connection are aiosqlite's, lent to SQLAlchemy Core for the whole group (`lend`): Core
used through its own asyncio layer costs ten times as much a statement.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import aiosqlite
from sqlalchemy import Connection, Executable, Row, create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from bot.core.faults import Fault, StoreDown
from bot.store.migrations.run import migrate
from bot.store.seal import KeyRing, Seal

T = TypeVar("T")
GROUP = 64
BUSY_SECONDS = 5.0
PRAGMAS = ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "secure_delete=fast")
Params = dict[str, Any]


@dataclass(slots=True)
class Tx:
    """What a unit of work is given. Its helpers leave no cursor open: one left open spoils the savepoint."""

    conn: Connection
    seal: Seal

    def one(self, statement: Executable, params: Params | None = None) -> Row[Any] | None:
        """The first row, or None."""
        return self.conn.execute(statement, params).first()

    def all(self, statement: Executable, params: Params | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        return self.conn.execute(statement, params).all()

    def run(self, statement: Executable, params: Params | None = None) -> int:
        """Carry out a change without RETURNING; how many rows it touched."""
        return int(self.conn.execute(statement, params).rowcount)

    def add(self, statement: Executable, params: Params | None = None) -> int:
        """Insert one row; the number it was given."""
        key = self.conn.execute(statement, params).inserted_primary_key
        if key is None:
            raise LookupError("the statement inserted nothing")
        return int(key[0])

    @property
    def dialect(self) -> str:
        """Which database this is, for `tables.upsert`."""
        return self.conn.dialect.name


@dataclass(slots=True)
class _Outcome(Generic[T]):
    value: T | None = None
    error: BaseException | None = None


@dataclass(slots=True)
class _Job:
    work: Callable[[Tx], Any]
    told: "asyncio.Future[Any]"

    def tell(self, outcome: _Outcome[Any]) -> None:
        if self.told.done():
            return
        if outcome.error is None:
            self.told.set_result(outcome.value)
        else:
            self.told.set_exception(outcome.error)


class _Lent(aiosqlite.Connection):
    """aiosqlite's connection and thread, lent whole. The only place that knows its `_execute`."""

    async def lend(self, work: Callable[[], T]) -> T:
        result: T = await self._execute(work)  # type: ignore[no-untyped-call]
        return result


class Store:
    """The open store. Everything goes through `write` and `read`."""

    def __init__(self, writer: "_Thread", reader: "_Thread") -> None:
        self._writer, self._reader = writer, reader
        self._jobs: asyncio.Queue[_Job | None] = asyncio.Queue()
        self._down = False
        self._task = asyncio.create_task(self._serve(), name="store writer")

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the unit and return once it is on disk.

        Raises what the unit raised (nothing of it is kept), or StoreDown.
        """
        if self._down:
            raise StoreDown("the store is closed")
        told: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._jobs.put_nowait(_Job(work, told))
        return await told

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run a unit that changes nothing on one snapshot of what was committed. Raises StoreDown."""
        outcome = await self._reader.run(self._reader.look, work)
        if outcome.error is not None:
            raise outcome.error
        return outcome.value  # type: ignore[return-value]

    async def close(self) -> None:
        """Finish what waits, then close. Safe to call twice."""
        if not self._down:
            self._down = True
            self._jobs.put_nowait(None)
        await asyncio.gather(self._task, return_exceptions=True)
        await self._reader.close()
        await self._writer.close()

    async def _serve(self) -> None:
        group: list[_Job] = []
        try:
            while group := await self._next_group():
                works = [job.work for job in group]
                outcomes = await self._writer.run(self._writer.keep, works)
                for job, outcome in zip(group, outcomes, strict=True):
                    job.tell(outcome)
        finally:
            self._down = True
            self._fail(group)

    async def _next_group(self) -> list[_Job]:
        job = await self._jobs.get()
        group: list[_Job] = []
        while job is not None:
            group.append(job)
            if len(group) == GROUP or self._jobs.empty():
                return group
            job = self._jobs.get_nowait()
        if group:  # the end was asked for behind these: let the next round meet it
            self._jobs.put_nowait(None)
        return group

    def _fail(self, group: list[_Job]) -> None:
        while not self._jobs.empty():
            job = self._jobs.get_nowait()
            if job is not None:
                group.append(job)
        for job in group:
            job.tell(_Outcome(error=StoreDown("the store's writer ended")))


class _Thread:
    """One connection on its own thread. All methods but `run` and `close` belong to that thread."""

    def __init__(self, lent: _Lent, seal: Seal) -> None:
        self._lent, self._seal, self._closed = lent, seal, False

    @staticmethod
    async def open(path: Path, seal: Seal, *pragmas: str) -> "_Thread":
        """Connect, and lend the connection to Core."""
        lent = _Lent(lambda: _connect(path), GROUP)
        await lent
        thread = _Thread(lent, seal)
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

    def _take_back(self) -> None:
        self._tx.conn.close()
        self._engine.dispose()

    def keep(self, works: list[Callable[[Tx], Any]]) -> list[_Outcome[Any]]:
        """Run each unit in its savepoint, then commit once. A failed commit fails every unit."""
        try:
            self._raw.execute("BEGIN IMMEDIATE")
            outcomes = [self._keep_one(work) for work in works]
            self._raw.execute("COMMIT")
        except (sqlite3.Error, StoreDown) as error:
            self._undo()
            return [_Outcome(error=_down(error)) for _ in works]
        except BaseException:
            self._undo()
            raise
        return outcomes

    def _keep_one(self, work: Callable[[Tx], T]) -> _Outcome[T]:
        value = None
        self._raw.execute("SAVEPOINT unit")
        try:
            value = work(self._tx)
            self._raw.execute("RELEASE unit")
        except Exception as error:  # noqa: BLE001 - it is handed to whoever asked
            value = None  # a cursor in it would keep the savepoint open
            self._raw.execute("ROLLBACK TO unit")
            self._raw.execute("RELEASE unit")
            return _Outcome(error=_judged(error))
        return _Outcome(value)

    def look(self, work: Callable[[Tx], T]) -> _Outcome[T]:
        """Run a reading unit on one snapshot."""
        try:
            self._raw.execute("BEGIN")
            return _Outcome(work(self._tx))
        except Exception as error:  # noqa: BLE001 - it is handed to whoever asked
            return _Outcome(error=_judged(error))
        finally:
            self._undo()

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


def _path(url_or_path: str | Path) -> Path:
    text = str(url_or_path).removeprefix("sqlite:///")
    if "://" in text:
        raise Fault("the store is a SQLite file: give its path, or sqlite:///path")
    return Path(text)


async def open_store(url_or_path: str | Path, ring: KeyRing) -> Store:
    """Bring the store up to this version and open it, making it if there is none.

    Raises StoreTooNew when a newer safar wrote it.
    """
    path, seal = _path(url_or_path), Seal(ring)
    await asyncio.to_thread(migrate, path)
    writer = await _Thread.open(path, seal)
    try:
        reader = await _Thread.open(path, seal, "query_only=on")
    except BaseException:
        await writer.close()
        raise
    return Store(writer, reader)
