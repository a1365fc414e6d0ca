"""The whole store at once, as backup, restore and upgrade need it: one snapshot, or one transaction over all.

This goes past the units of work on purpose: it may take minutes, and nothing here answers anybody.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, Table, TextClause, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.store.database import is_postgres, sqlite_path
from bot.store.migrations.run import OURS
from bot.store.postgres import make_engine

# Leases belong to the processes that run now, the version is written by the migrations.
NOT_KEPT = frozenset({"alembic_version", "leases"})
BUSY_SECONDS = 30.0


@contextmanager
def snapshot(url: str) -> Iterator[Connection]:
    """One moment of the store, however long one looks, while others write on. Raises StoreDown."""
    with _engine(url, read_only=True) as engine, told(), engine.connect() as connection:
        if is_postgres(url):
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            _unhurried(connection)
            yield connection


@contextmanager
def transaction(url: str, foreign_keys: bool = True) -> Iterator[Connection]:
    """All that is done in it, or nothing. Raises StoreDown."""
    with _engine(url, foreign_keys=foreign_keys) as engine, told(), engine.begin() as connection:
        _unhurried(connection)
        yield connection


@contextmanager
def told() -> Iterator[None]:
    """Trouble with the database itself becomes StoreDown: its own text may quote a row or a password."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = getattr(error, "orig", error)
        state = getattr(cause, "sqlstate", None) or type(cause).__name__
        raise StoreDown(f"the database refused the work: {state}") from error


def _unhurried(connection: Connection) -> None:
    """The limits are for people who wait; here nobody does."""
    if connection.dialect.name == "postgresql":
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))


@contextmanager
def _engine(url: str, read_only: bool = False, foreign_keys: bool = True) -> Iterator[Engine]:
    file = None if is_postgres(url) else sqlite_path(url)
    engine = _sqlite(file, read_only, foreign_keys) if file else make_engine(url, 1)
    try:
        yield engine
    finally:
        engine.dispose()


def _sqlite(path: Path, read_only: bool, foreign_keys: bool) -> Engine:
    pragmas = [f"foreign_keys={'on' if foreign_keys else 'off'}", *(["query_only=on"] if read_only else [])]

    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}")
        return raw

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def reflected(connection: Connection) -> list[Table]:
    """The tables as they stand there, whatever version made them; who is pointed at comes first."""
    metadata = MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name not in NOT_KEPT]


def counts(connection: Connection) -> dict[str, int]:
    """Rows per table."""
    names = sorted(set(inspect(connection).get_table_names()) - NOT_KEPT)
    return {name: int(connection.execute(_count(name)).scalar_one()) for name in names}


def _count(name: str) -> TextClause:
    return text(f'SELECT count(*) FROM "{name}"')  # noqa: S608  a name the database itself gave


def empty(connection: Connection) -> None:
    """Take every table of ours away, the version too: those of a PostgreSQL that is to be filled anew."""
    metadata = MetaData()
    metadata.reflect(connection)
    metadata.drop_all(connection)


def alone_in(connection: Connection, now: Millis) -> bool:
    """Take the migrations' lock of that PostgreSQL; False while anybody else works with it.

    Both are asked: who is connected, and who holds a lease, for a connection may be lost for a moment.
    """
    if not connection.execute(text("SELECT pg_try_advisory_xact_lock(:ours)"), {"ours": OURS}).scalar_one():
        return False
    if connection.execute(_OTHERS).scalar_one():
        return False
    if not inspect(connection).has_table("leases"):
        return True
    return not connection.execute(_LEASED, {"now": now}).scalar_one()


_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
    "AND application_name = 'safar' AND pid <> pg_backend_pid()"
)
_LEASED = text("SELECT count(*) FROM leases WHERE until > :now")
