"""Whom we were asked to forget: a file of marks, so that no backup brings them back.

A mark is a keyed hash of the person's id: without the key file it says nothing of anybody. Erasing leaves it
in an event, in the same transaction; a tick copies it from there into the file, and a restore erases once
more whoever is in the file. Lines go after five weeks, when no backup that old may exist any more (D-23).

A line is a time and a mark. What is there already is not added again, so copying twice does no harm.
"""

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from bot.core.faults import Fault
from bot.core.message import Millis
from bot.store.archive import fsync_folder
from bot.store.keeping import BACKUPS
from bot.store.people import ERASED
from bot.store.tables import events

_SINCE = select(events.c.codes, events.c.at).where(events.c.at >= bindparam("since"), events.c.verb == ERASED)


def since(connection: Connection, at: Millis) -> dict[str, Millis]:
    """Who was forgotten from then on, and when."""
    return {row.codes: Millis(row.at) for row in connection.execute(_SINCE, {"since": at})}


def read(file: Path) -> dict[str, Millis]:
    """The marks in that file and their times; none when there is no file. A line cut off is passed over."""
    try:
        lines = file.read_text("ascii").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise Fault(f"{file}: it cannot be read, so nobody knows who asked to be forgotten") from error
    return dict(found for line in lines if (found := _line(line)) is not None)


def _line(line: str) -> tuple[str, Millis] | None:
    time, _, mark = line.partition(" ")
    try:
        at = datetime.fromisoformat(time)
    except ValueError:
        return None
    whole = len(mark) == 32 and at.tzinfo is not None
    return (mark, Millis(int(at.timestamp() * 1000))) if whole else None


def add(file: Path, marks: Mapping[str, Millis]) -> int:
    """Write those that are not there yet, and return once they are on disk; how many."""
    known = read(file)
    fresh = {mark: at for mark, at in marks.items() if mark not in known}
    if fresh:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "ab") as out:
            # A line broken off by a power failure must not swallow the next one.
            out.write(b"\n" + _text(fresh) if _broken_off(file) else _text(fresh))
            out.flush()
            os.fsync(out.fileno())
        fsync_folder(file.parent)
    return len(fresh)


def _broken_off(file: Path) -> bool:
    content = file.read_bytes()
    return bool(content) and not content.endswith(b"\n")


def drop_old(file: Path, now: Millis) -> int:
    """Take out the lines no backup needs any more; how many."""
    known = read(file)
    kept = {mark: at for mark, at in known.items() if at >= now - BACKUPS}
    if len(kept) == len(known):
        return 0
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(_text(kept))
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
    fsync_folder(file.parent)
    return len(known) - len(kept)


def merged(files: Iterable[Path]) -> dict[str, Millis]:
    """The marks of several files."""
    found: dict[str, Millis] = {}
    for file in files:
        found |= read(file)
    return found


def _text(marks: Mapping[str, Millis]) -> bytes:
    lines = (f"{_time(at)} {mark}\n" for mark, at in sorted(marks.items(), key=lambda item: item[1]))
    return "".join(lines).encode("ascii")


def _time(at: Millis) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds")
