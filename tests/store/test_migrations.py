"""The tables a store has are those the code knows, and a newer store is left alone."""

import asyncio
import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from bot.store.database import open_store
from bot.store.migrations.run import StoreTooNew, migrate
from bot.store.tables import metadata


def test_migrating_from_nothing_gives_the_tables_the_code_knows(tmp_path):
    path = tmp_path / "fresh.db"
    migrate(path)
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def _definitions(path):
    """Per table its columns, foreign keys and whether ids count up; per index its SQL."""
    found = {}
    with sqlite3.connect(path) as raw:
        rows = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        for kind, name, sql in rows:
            if kind == "index":
                found[name] = " ".join(sql.split())
            elif not name.startswith(("alembic", "sqlite")):
                pragmas = [
                    raw.execute(f"PRAGMA {each}({name})") for each in ("table_info", "foreign_key_list")
                ]
                found[name] = [sorted(row[1:] for row in rows) for rows in pragmas], "AUTOINCREMENT" in sql
    raw.close()
    return found


def test_defaults_foreign_keys_and_indexes_are_the_same_too(tmp_path):
    migrate(tmp_path / "migrated.db")
    engine = create_engine(f"sqlite:///{tmp_path / 'made.db'}", poolclass=NullPool)
    metadata.create_all(engine)
    assert _definitions(tmp_path / "migrated.db") == _definitions(tmp_path / "made.db")


def test_migrating_twice_changes_nothing(tmp_path):
    migrate(tmp_path / "s.db")
    before = _definitions(tmp_path / "s.db")
    migrate(tmp_path / "s.db")
    assert _definitions(tmp_path / "s.db") == before


async def test_a_store_newer_than_the_code_is_refused_untouched(tmp_path, ring):
    path = tmp_path / "newer.db"
    await asyncio.to_thread(migrate, path)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(StoreTooNew):
        await open_store(path, ring)
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)
    raw.close()
