"""What every test may ask for."""

import os
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from postgres_server import NoServer, named, run_sql, server

from bot.store.database import Store, open_store
from bot.store.migrations.run import upgrade_postgres
from bot.store.postgres import make_engine
from bot.store.seal import KeyRing

# CI asks the same questions each time; at a desk each run asks new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")
TEMPLATE = "safar_template"


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing.create()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL server with a migrated database to copy. Skips where there is none."""
    with ExitStack() as stack:
        try:
            url = stack.enter_context(server())
        except NoServer as why:
            if os.environ.get("CI"):
                raise
            pytest.skip(str(why))
        template = f"{TEMPLATE}_{uuid.uuid4().hex[:8]}"
        run_sql(url, f"CREATE DATABASE {template}")
        engine = make_engine(named(url, template), 1)
        upgrade_postgres(engine)
        engine.dispose()
        yield named(url, template)


@pytest.fixture
def postgres_url(postgres: str) -> Iterator[str]:
    """The URL of a fresh PostgreSQL database with our tables and nothing in them."""
    template, name = postgres.partition("?")[0].rpartition("/")[2], f"t_{uuid.uuid4().hex[:12]}"
    home = named(postgres, "postgres")
    run_sql(home, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield named(postgres, name)
    run_sql(home, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a fresh store of each kind."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'safar.db'}"


@pytest.fixture
async def store(store_url: str, ring: KeyRing) -> AsyncIterator[Store]:
    """A real store, migrated: a SQLite file, and PostgreSQL."""
    opened = await open_store(store_url, ring)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_store(tmp_path: Path, ring: KeyRing) -> AsyncIterator[Store]:
    """For what is true of the SQLite file alone."""
    opened = await open_store(tmp_path / "safar.db", ring)
    yield opened
    await opened.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A real browser on a busy machine may miss its time: such a test is tried again, and the log says so."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=2))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="Write the transcripts anew; read the diff.")
