"""Put one SQLite file in the place of another: at every moment the old one stands there whole, or the new.

The new file is complete and on disk before it gets the name; the old one keeps a second name, so nothing is
lost however this ends. A file that others may still be writing cannot be swapped: the caller holds the store
alone.
"""

import os
import shutil
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.core.faults import Fault
from bot.core.message import Millis
from bot.store.archive import fsync_folder

SIDES = ("-wal", "-shm", "-journal")


class NotQuiet(Fault):
    """The file cannot be swapped as it is."""


def stamp(now: Millis) -> str:
    """A moment as a part of a file's name, in the order of time."""
    return datetime.fromtimestamp(now / 1000, UTC).strftime("%Y-%m-%dT%H-%M-%SZ")


def aside_name(store: Path, now: Millis) -> Path:
    """Under which name the old store stays."""
    return store.with_name(f"{store.name}.before-{stamp(now)}")


def fresh_name(store: Path) -> Path:
    """Where the new store is made; whatever an attempt that was broken off left there is removed."""
    fresh = store.with_name(f"{store.name}.new")
    discard(fresh)
    return fresh


def discard(file: Path) -> None:
    """Remove a store that nobody uses."""
    for side in ("", *SIDES):
        file.with_name(file.name + side).unlink(missing_ok=True)


def quieten(store: Path) -> None:
    """Bring everything into the one file. Raises NotQuiet, or sqlite3's error when the file is damaged."""
    raw = sqlite3.connect(store, isolation_level=None)
    try:
        busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        raw.close()
    wal = store.with_name(store.name + "-wal")
    if busy or (wal.exists() and wal.stat().st_size):
        raise NotQuiet(f"somebody still uses {store.name}. Stop safar first, then try again.")


def quieten_if_sound(store: Path) -> None:
    """The same of a store that is about to be replaced; a damaged one is left as it is."""
    if store.exists():
        with suppress(sqlite3.Error):
            quieten(store)


def copy(store: Path, fresh: Path) -> None:
    """A copy of the whole file, by SQLite itself, readable by its owner alone."""
    os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    old, new = sqlite3.connect(store), sqlite3.connect(fresh)
    try:
        old.backup(new)
        new.execute("PRAGMA journal_mode=delete").fetchall()  # what is written to it now stays in one file
    finally:
        new.close()
        old.close()


def put_in_place(fresh: Path, store: Path, aside: Path) -> Path | None:
    """Give the new file the name. Where the old one stays, None if there was none."""
    _to_disk(fresh)
    had = store.exists()
    if had:
        _second_name(store, aside)
    for side in SIDES:  # of a damaged or removed store; left there, they would be taken for the new one's
        file = store.with_name(store.name + side)
        if file.exists() and file.stat().st_size:
            shutil.copy2(file, aside.with_name(aside.name + side))
        file.unlink(missing_ok=True)
    fresh.replace(store)
    fsync_folder(store.parent)
    return aside if had else None


def _second_name(store: Path, aside: Path) -> None:
    aside.unlink(missing_ok=True)
    try:
        os.link(store, aside)
    except OSError:  # a disk without second names
        shutil.copy2(store, aside)
        _to_disk(aside)
    fsync_folder(store.parent)


def _to_disk(file: Path) -> None:
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def old_stores(store: Path) -> list[Path]:
    """What upgrades and restores put aside, oldest first."""
    return sorted(
        file for file in store.parent.glob(f"{store.name}.before-*") if not file.name.endswith(SIDES)
    )


def drop_second_names(store: Path) -> None:
    """An attempt that was killed may have left the store a second name; it has only one before the next."""
    for file in old_stores(store):
        if store.exists() and file.samefile(store):
            file.unlink()
