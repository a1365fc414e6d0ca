"""What every test may ask for."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.store.database import Store, open_store
from bot.store.seal import KeyRing

# CI asks the same questions each time; at a desk each run asks new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing.create()


@pytest.fixture
async def store(tmp_path: Path, ring: KeyRing) -> AsyncIterator[Store]:
    """A real store: a SQLite file, migrated, with the writer and the reader the service has."""
    opened = await open_store(tmp_path / "safar.db", ring)
    yield opened
    await opened.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="Write the transcripts anew; read the diff.")
