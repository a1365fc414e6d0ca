"""The store in PostgreSQL: the same units of work on a few threads, each in a transaction of its own.

PostgreSQL has many writers, so a unit that met another one (a deadlock, a serialisation failure) or a
connection that was gone before the commit is run again, at most three times in all. When the connection
breaks during the commit nobody can say whether the unit was kept: the caller gets StoreDown and asks again,
and what has an id is then seen to be done.

Everything waits with a limit. A server that is out of reach must cost a person seconds, not minutes: the
lifeline answers when the store says that it is down.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolEmpty

from bot.core.faults import Fault, StoreDown
from bot.store.columns import metadata
from bot.store.migrations.run import upgrade_postgres
from bot.store.seal import Seal
from bot.store.spoken import Speech
from bot.store.work import Outcome, Tx

T = TypeVar("T")
PREFIXES = ("postgresql://", "postgresql+psycopg://", "postgres://")
WRITERS, READERS = 4, 2
TRIES = 3
CONNECT_SECONDS = 3
AGAIN = ("40001", "40P01")  # serialisation failure, deadlock
DOWN = (OperationalError, InterfaceError, InternalError, ProgrammingError, PoolEmpty)
# Milliseconds. Durable means durable, whatever the server's own file says.
LIMITS = {
    "lock_timeout": "5000",
    "statement_timeout": "10000",
    "idle_in_transaction_session_timeout": "20000",
    "synchronous_commit": "on",
    "client_encoding": "UTF8",
    "timezone": "UTC",
}


class _Pool:
    """Threads with a connection each."""

    def __init__(self, engine: Engine, threads: int, seal: Seal, writes: bool) -> None:
        self.engine, self._seal, self._writes = engine, seal, writes
        self._speech = Speech(engine.dialect)
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="store")

    async def run(self, work: Callable[[Tx], T]) -> T:
        """Run the unit to its end, even if the caller is cancelled meanwhile."""
        try:
            running = asyncio.wrap_future(self._threads.submit(self._outcome, work))
        except RuntimeError as error:
            raise StoreDown("the store is closed") from error
        outcome = await asyncio.shield(running)
        if outcome.error is not None:
            raise outcome.error
        return outcome.value  # type: ignore[return-value]

    async def aside(self, deed: Callable[[Engine], None]) -> None:
        """Do that on one of the threads. Raises StoreDown."""

        def do() -> None:
            try:
                deed(self.engine)
            except DOWN as error:
                raise _down(error) from None

        await asyncio.shield(asyncio.wrap_future(self._threads.submit(do)))

    def _outcome(self, work: Callable[[Tx], T]) -> Outcome[T]:
        left = TRIES
        while True:
            left -= 1
            attempt = _Attempt()
            try:
                return Outcome(attempt.run(self.engine, partial(self._begun, work)))
            except Exception as error:  # noqa: BLE001 - it is handed to whoever asked
                if not left or not attempt.may_run_again(error):
                    return Outcome(error=_judged(error))

    def _begun(self, work: Callable[[Tx], T], connection: Connection) -> T:
        return work(Tx(connection, self._seal, self._writes, self._speech))

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        self.engine.dispose()


class _Attempt:
    """One run of one unit."""

    def __init__(self) -> None:
        self._committing = False

    def run(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        with engine.connect() as connection, connection.begin() as transaction:
            value = work(connection)
            self._committing = True
            transaction.commit()
        return value

    def may_run_again(self, error: Exception) -> bool:
        """Was nothing kept for sure, and may the next run fare better?"""
        if not isinstance(error, DBAPIError):
            return False
        if getattr(error.orig, "sqlstate", None) in AGAIN:
            return True
        return error.connection_invalidated and not self._committing


class PostgresStore:
    """The open database."""

    def __init__(self, writers: Engine, readers: Engine, seal: Seal) -> None:
        self._writers = _Pool(writers, WRITERS, seal, writes=True)
        self._readers = _Pool(readers, READERS, seal, writes=False)
        self._closed = False

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Run the unit and return once it is on disk. Raises what the unit raised, or StoreDown."""
        return await self._writers.run(work)

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run a unit that changes nothing on one snapshot of what was committed. Raises StoreDown."""
        return await self._readers.run(work)

    async def tidy(self, whole: bool = False) -> None:
        """Let the server give the place of deleted rows free, if `whole`. Raises StoreDown.

        What a page, the log of writes or a replica of the server still holds is beyond us: docs/keeping.md.
        """
        if whole:
            await self._writers.aside(_vacuum)

    async def close(self) -> None:
        """Finish what waits, then close. Safe to call twice."""
        if not self._closed:
            self._closed = True
            await self._readers.close()
            await self._writers.close()


async def open_postgres(url: str, seal: Seal, may_upgrade: bool = True) -> PostgresStore:
    """Bring the database up to this version and open it.

    Raises Fault for a bad URL, StoreDown, StoreTooNew, StoreTooOld.
    """
    writers = make_engine(url, WRITERS)
    readers = make_engine(url, READERS, isolation_level="REPEATABLE READ", postgresql_readonly=True)
    try:
        await asyncio.to_thread(_migrate, writers, may_upgrade)
    except BaseException:
        writers.dispose()
        raise
    return PostgresStore(writers, readers, seal)


def make_engine(url: str, size: int, **options: Any) -> Engine:
    """An engine with our limits for that URL. Raises Fault when it is none; the URL may hold a password."""
    try:
        address = make_url(url).set(drivername="postgresql+psycopg")
    except (ValueError, DBAPIError):
        raise Fault("the store's URL is no postgresql://user:password@host/name") from None
    settings = " ".join(f"-c {name}={value}" for name, value in LIMITS.items())
    return create_engine(
        address,
        pool_size=size,
        max_overflow=0,
        pool_timeout=CONNECT_SECONDS,
        hide_parameters=True,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "tcp_user_timeout": CONNECT_SECONDS * 1000,
            "options": settings,
            "application_name": "safar",
        },
        execution_options=options,
    )


def _vacuum(engine: Engine) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET statement_timeout = 0"))
        for table in metadata.sorted_tables:
            connection.execute(text(f"VACUUM {table.name}"))
        connection.execute(text(f"SET statement_timeout = {LIMITS['statement_timeout']}"))


def _migrate(engine: Engine, may_upgrade: bool) -> None:
    try:
        upgrade_postgres(engine, may_upgrade)
    except DBAPIError as error:
        raise _down(error) from None


def _judged(error: Exception) -> Exception:
    """Trouble with the database itself becomes StoreDown; anything else is the unit's own."""
    if isinstance(error, DOWN):
        return _down(error)
    return _bare(error) if isinstance(error, DBAPIError) else error


def _down(error: Exception) -> StoreDown:
    return StoreDown(f"the store did not take the work: {_code(error)}")


def _bare(error: DBAPIError) -> DBAPIError:
    """The same error without the server's words: they quote the row."""
    return type(error)(error.statement, None, Exception(_code(error)), hide_parameters=True)


def _code(error: Exception) -> str:
    return getattr(getattr(error, "orig", None), "sqlstate", None) or type(error).__name__
