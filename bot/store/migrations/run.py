"""Bring a store's tables up to this version. Forward only: going back is restoring a backup."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool

from bot.core.faults import Fault

OURS = 0x5AFA2  # the name of our lock: any number, the same in every replica


class StoreTooNew(Fault):
    """A newer safar wrote this store: start that version, or restore the backup made before the upgrade."""


class StoreTooOld(Fault):
    """An older safar wrote this store; it is changed only by `safar upgrade`, which saves it first."""


def migrate(path: Path, may_upgrade: bool = True) -> None:
    """Run what is missing on that SQLite file, creating it: all of it or nothing.

    Raises StoreTooNew; StoreTooOld when there are tables that may not be brought up.
    """
    engine = create_engine(
        f"sqlite:///{path}", poolclass=NullPool, hide_parameters=True, connect_args={"isolation_level": None}
    )
    # Python's own handling would commit every CREATE by itself; and two processes may start at once.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        prepare(connection, may_upgrade)


def upgrade_postgres(engine: Engine, may_upgrade: bool = True) -> None:
    """The same in a PostgreSQL database; replicas that start together take turns."""
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:ours)"), {"ours": OURS})
        prepare(connection, may_upgrade)


def prepare(connection: Connection, may_upgrade: bool) -> None:
    """Make the tables if there are none; bring up older ones if that is allowed, else raise StoreTooOld."""
    present = revision_of(connection)
    if not may_upgrade and present in revisions() - {newest()}:
        mend = "Stop safar, then run: safar upgrade --config config.toml"
        raise StoreTooOld(f"the store is at version {present}, this safar works with {newest()}. {mend}")
    upgrade(connection)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run what is missing up to that revision, in the connection's transaction. Raises StoreTooNew."""
    config = _config()
    config.attributes["connection"] = connection
    present = revision_of(connection)
    if present == newest():
        return
    if present is not None and present not in revisions():
        raise StoreTooNew(f"the store is at version {present}, which this safar does not know")
    command.upgrade(config, to)


def revision_of(connection: Connection) -> str | None:
    """Which version the tables are of; None = there are none."""
    return MigrationContext.configure(connection).get_current_revision()


@cache
def revisions() -> frozenset[str]:
    """Every version this safar knows."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


@cache
def newest() -> str:
    """The version this safar works with."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
