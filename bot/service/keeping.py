"""Back up and restore: the two deeds that must work on the worst night.

A backup is taken while people are served, and read back before it counts. A restore refuses what it cannot do
well and changes nothing then: the new store is made whole beside the old one, put right, tried with the keys,
and takes its place in one step. What it replaces is kept.

Everything here may take minutes and runs while nobody waits for it, so it is plain code without await.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection

from bot.core.faults import Fault
from bot.core.message import Millis
from bot.store import archive, backup, erased, sound, swap
from bot.store.archive import Head
from bot.store.database import Tx, is_postgres, sqlite_path
from bot.store.keeping import BACKUPS, DAY
from bot.store.lock import BUSY, StoreInUse, alone, share
from bot.store.migrations.run import revisions, upgrade
from bot.store.restored import PutRight, put_right
from bot.store.seal import KeyRing, Seal
from bot.store.whole import alone_in, counts, empty, snapshot, transaction

NAME, SUFFIX = "safar-", ".safar.gz"
MARKS = "erased.log"


class NotDone(Fault):
    """What was asked for was not done, and nothing was changed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is and what belongs to it.

    erased    the file of those who asked to be forgotten
    backups   the folder of backups
    """

    url: str = field(repr=False)  # it may hold a password
    keys: Path
    erased: Path
    backups: Path

    @property
    def file(self) -> Path | None:
        """The SQLite file; None = PostgreSQL."""
        return None if is_postgres(self.url) else sqlite_path(self.url)

    def beside(self, file: Path) -> "Place":
        """The same with another SQLite file."""
        return Place(f"sqlite:///{file}", self.keys, self.erased, self.backups)

    def ring(self) -> KeyRing:
        """The keys. Raises NotDone when the file is not there."""
        if not self.keys.exists():
            raise NotDone(f"{self.keys} is not there. Put the key file back first: without it nothing opens.")
        return KeyRing.load(self.keys)


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was written and read back; what was removed for being too many or too old."""

    path: Path
    head: Head
    removed: tuple[Path, ...]


def back_up(place: Place, to: Path, now: Millis, keep: int = 0) -> BackedUp:
    """Write a backup: into a folder under a name of its own, or to a file that ends with .gz.

    Backups of that folder older than 35 days are removed (D-23), and those beyond `keep`; stores put aside
    too. Raises NotDone, StoreInUse, StoreDown; what is there then stays as it is.
    """
    refuse_absent(place)
    with plain("the backup"), share(place.file) if place.file else nullcontext():
        return save(place, to, now, keep)


@contextmanager
def plain(deed: str) -> Iterator[None]:
    """What the disk or the file itself refuses is said in plain words."""
    try:
        yield
    except OSError as error:
        where = f" ({Path(error.filename).name})" if isinstance(error.filename, str) else ""
        raise NotDone(f"{deed} was broken off, and nothing was changed: {error.strerror}{where}") from error
    except sqlite3.Error as error:
        raise NotDone(f"{deed} was broken off, and nothing was changed: {error}") from error


def refuse_absent(place: Place) -> None:
    """Raises NotDone when there is no SQLite file: opening it would make an empty one."""
    if place.file is not None and not place.file.exists():
        raise NotDone(f"there is no store at {place.file}. Is [store] url right, and this the right folder?")


def save(place: Place, to: Path, now: Millis, keep: int = 0) -> BackedUp:
    """The backup itself, for who holds the store already."""
    named = to.name.endswith(".gz")
    folder = to.parent if named else to
    folder.mkdir(parents=True, exist_ok=True)
    path = to if named else _free_name(folder, now)
    head = backup.save(place.url, path, now)
    keep_marks(place, now, folder / MARKS)
    gone = [] if named else _remove(folder, now, keep)
    return BackedUp(path, head, (*gone, *_remove_old_stores(place, now)))


def _free_name(folder: Path, now: Millis) -> Path:
    """A name of its own: a backup never takes the place of another."""
    path, number = folder / f"{NAME}{swap.stamp(now)}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{NAME}{swap.stamp(now)}-{number}{SUFFIX}"
    return path


def keep_marks(place: Place, now: Millis, *also: Path) -> None:
    """Bring the file of the forgotten up to date, and a copy of it beside the backups."""
    with snapshot(place.url) as connection:
        marks = erased.since(connection, Millis(now - BACKUPS))
    for file in {place.erased.absolute(), *(each.absolute() for each in also)}:
        erased.add(file, marks)
        erased.drop_old(file, now)


def backups_in(folder: Path) -> list[Path]:
    """The backups of that folder that bear our name, oldest first."""
    return sorted(folder.glob(f"{NAME}*{SUFFIX}"))


def _remove(folder: Path, now: Millis, keep: int) -> list[Path]:
    found = backups_in(folder)
    oldest = f"{NAME}{swap.stamp(Millis(now - BACKUPS))}"
    gone = {file for file in found[:-1] if file.name < oldest}  # the newest stays whatever the clock says
    gone |= set(found[:-keep]) if keep else set()
    for file in gone:
        file.unlink()
    return sorted(gone)


def _remove_old_stores(place: Place, now: Millis) -> list[Path]:
    """What upgrades and restores put aside is a backup too, and goes after 35 days."""
    if place.file is None:
        return []
    oldest = swap.aside_name(place.file, Millis(now - BACKUPS)).name
    gone = [file for file in swap.old_stores(place.file) if file.name < oldest]
    for file in gone:
        swap.discard(file)
    return gone


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `aside` = where the old store is kept (None = there was none)."""

    head: Head
    done: PutRight
    aside: Path | None
    marks: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What whoever restores has decided."""

    replace: bool = False
    even_old: bool = False


def restore(place: Place, file: Path, now: Millis, wish: Wish) -> Restored:
    """Load the backup and put it right. Raises NotDone, BadArchive, WrongKeys, StoreInUse or StoreDown;
    the store is then what it was before.
    """
    head = archive.verify(file)
    _refuse_unfit(head, now, wish)
    seal = Seal(place.ring())
    marks = erased.merged([place.erased, file.parent / MARKS])
    fill = _Fill(file, head, seal, frozenset(marks), now)
    with plain("the restore"):
        into = _into_postgres if place.file is None else _into_file
        aside, done = into(place, fill, wish)
    erased.add(place.erased, marks)
    return Restored(head, done, aside, len(marks))


def _refuse_unfit(head: Head, now: Millis, wish: Wish) -> None:
    if head.revision not in revisions():
        what = (
            f"the backup is of version {head.revision} (safar {head.version}), which this safar does not know"
        )
        raise NotDone(f"{what}. Install a safar at least as new as that one, then restore.")
    age = (now - head.made_at) // DAY
    if now - head.made_at > BACKUPS and not wish.even_old:
        what = f"the backup is {age} days old. Who asked to be forgotten is remembered for 35 days only"
        raise NotDone(f"{what}; some would come back. Take a newer backup, or add --even-old.")


@dataclass(frozen=True, slots=True)
class _Fill:
    """A backup on its way into an empty database."""

    path: Path
    head: Head
    seal: Seal
    marks: frozenset[str]
    now: Millis

    def load(self, connection: Connection) -> None:
        """Tables of the backup's own version, its rows, then what newer versions changed."""
        upgrade(connection, self.head.revision)
        with archive.opened(self.path) as (head, tables):
            backup.load(connection, head, tables)
        sound.same_rows(connection, self.head.counts)
        upgrade(connection)
        sound.try_keys(connection, self.seal)

    def put_right(self, connection: Connection) -> PutRight:
        """What must not be as it was."""
        return put_right(Tx(connection, self.seal), self.marks, self.now)


def _into_file(place: Place, fill: _Fill, wish: Wish) -> tuple[Path | None, PutRight]:
    store = sqlite_path(place.url)
    store.parent.mkdir(parents=True, exist_ok=True)
    with alone(store):
        swap.drop_second_names(store)
        if store.exists() and not wish.replace:
            _refuse_full(_rows_in(place))
        fresh = swap.fresh_name(store)
        try:
            done = _make(place.beside(fresh), fill)
            swap.quieten_if_sound(store)
            aside = swap.put_in_place(fresh, store, swap.aside_name(store, fill.now))
        finally:
            swap.discard(fresh)
    return aside, done


def _make(fresh: Place, fill: _Fill) -> PutRight:
    """The new file, whole. References are checked at the end: the migrations may rebuild tables."""
    with transaction(fresh.url, foreign_keys=False) as connection:
        fill.load(connection)
    with transaction(fresh.url) as connection:
        done = fill.put_right(connection)
    with transaction(fresh.url) as connection:
        sound.whole(connection)
    return done


def _rows_in(place: Place) -> int:
    try:
        with snapshot(place.url) as connection:
            return sum(counts(connection).values())
    except Fault:
        return -1  # it cannot even be read: nobody may say that it is empty


def _refuse_full(rows: int) -> None:
    if rows:
        held = f"holds {rows} rows" if rows > 0 else "cannot be read"
        mend = "Add --replace to put the backup in its place; the old one is kept."
        raise NotDone(f"there is a store already and it {held}. {mend}")


def _into_postgres(place: Place, fill: _Fill, wish: Wish) -> tuple[Path | None, PutRight]:
    with snapshot(place.url) as connection:
        rows = sum(counts(connection).values())
    if not wish.replace:
        _refuse_full(rows)
    aside = save(place, place.backups, fill.now).path if rows else None
    with transaction(place.url) as connection:
        if not alone_in(connection, fill.now):
            raise StoreInUse(BUSY)
        empty(connection)
        fill.load(connection)
        return aside, fill.put_right(connection)
