"""Bring a store's tables up to this version. Forward only: going back is restoring a backup."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from bot.core.faults import Fault


class StoreTooNew(Fault):
    """A newer safar wrote this store: start that version, or restore the backup made before the upgrade."""


def migrate(path: Path) -> None:
    """Run what is missing on that SQLite file, creating it: all of it or nothing. Raises StoreTooNew."""
    engine = create_engine(
        f"sqlite:///{path}", poolclass=NullPool, hide_parameters=True, connect_args={"isolation_level": None}
    )
    # Python's own handling would commit every CREATE by itself; and two processes may start at once.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Run what is missing in the transaction of that connection. Raises StoreTooNew."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = ScriptDirectory.from_config(config)
    present = MigrationContext.configure(connection).get_current_revision()
    if present == known.get_current_head():
        return
    if present is not None and present not in {script.revision for script in known.walk_revisions()}:
        raise StoreTooNew(f"the store is at version {present}, which this safar does not know")
    command.upgrade(config, "head")
