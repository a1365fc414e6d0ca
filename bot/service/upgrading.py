"""Bring a store up to this version so that one dares to do it at night.

First a backup. A SQLite file is never changed: a copy is, and when the copy is whole, has every row and
opens with the keys, it takes the file's place in one step; the old file is kept. PostgreSQL changes its
tables in one transaction. Whatever goes wrong, and whenever the power goes, the old store or the new one
stands there, never half of either.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.core.message import Millis
from bot.service.keeping import NotDone, Place, plain, refuse_absent, save
from bot.store import sound, swap
from bot.store.database import sqlite_path
from bot.store.lock import BUSY, StoreInUse, alone
from bot.store.migrations.run import StoreTooNew, newest, revision_of, revisions, upgrade
from bot.store.seal import Seal
from bot.store.whole import alone_in, counts, snapshot, transaction

ROOM = 3  # times the size of the file


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What was done. `backup` is None when there was nothing to do; `aside` = the old file, kept."""

    before: str
    after: str
    backup: Path | None = None
    aside: Path | None = None
    rows: int = 0


def bring_up(place: Place, now: Millis) -> Upgraded:
    """Do it. Raises NotDone, StoreInUse, StoreTooNew, WrongKeys, Unsound, StoreDown: nothing changed then."""
    refuse_absent(place)
    with plain("the upgrade"):
        if place.file is None:
            return _postgres(place, now)
        with alone(place.file):
            return _file(place, now)


def _file(place: Place, now: Millis) -> Upgraded:
    store = sqlite_path(place.url)
    swap.drop_second_names(store)
    swap.discard(swap.fresh_name(store))
    before, rows = _present(place)
    if before == newest():
        return Upgraded(before, before)
    _refuse_narrow(store)
    saved = save(place, place.backups, now).path
    fresh = swap.fresh_name(store)
    try:
        swap.quieten(store)
        swap.copy(store, fresh)
        change(place.beside(fresh))
        check(place.beside(fresh), rows)
        aside = swap.put_in_place(fresh, store, swap.aside_name(store, now))
    finally:
        swap.discard(fresh)
    return Upgraded(before, newest(), saved, aside, sum(rows.values()))


def _refuse_narrow(store: Path) -> None:
    """A copy, its migration and a backup need room; better said before than at the end."""
    needed, free = ROOM * store.stat().st_size, shutil.disk_usage(store.parent).free
    if free < needed:
        raise NotDone(
            f"the disk has {free >> 20} MB free, the upgrade may need {needed >> 20} MB. Make room first."
        )


def _present(place: Place) -> tuple[str, Mapping[str, int]]:
    """The version of the store and how many rows each table has."""
    with snapshot(place.url) as connection:
        before = revision_of(connection)
        if before is None:
            raise NotDone("there are no tables in the store yet. Start safar: it makes them.")
        if before not in revisions():
            raise StoreTooNew(f"the store is at version {before}, which this safar does not know")
        return before, counts(connection)


def change(fresh: Place) -> None:
    """Run the migrations on the copy. They may rebuild tables, so references are checked afterwards."""
    with transaction(fresh.url, foreign_keys=False) as connection:
        upgrade(connection)


def check(fresh: Place, rows: Mapping[str, int]) -> None:
    """Is the copy whole, has it every row, and do the keys open it?"""
    with transaction(fresh.url) as connection:
        sound.whole(connection)
        sound.same_rows(connection, rows)
        sound.try_keys(connection, Seal(fresh.ring()))


def _postgres(place: Place, now: Millis) -> Upgraded:
    before, rows = _present(place)
    if before == newest():
        return Upgraded(before, before)
    seal = Seal(place.ring())
    with transaction(place.url) as connection:  # asked first, so that nobody waits for a backup in vain
        if not alone_in(connection, now):
            raise StoreInUse(BUSY)
    saved = save(place, place.backups, now).path
    with transaction(place.url) as connection:
        if not alone_in(connection, now):
            raise StoreInUse(BUSY)
        rows = counts(connection)
        upgrade(connection)
        sound.same_rows(connection, rows)
        sound.try_keys(connection, seal)
    return Upgraded(before, newest(), saved, None, sum(rows.values()))
