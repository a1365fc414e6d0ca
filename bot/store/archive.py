"""One file that holds a whole store, whichever database it came from.

A gzip of lines of JSON: the head, then for each table a line with its name and columns and one line per row,
and at the end the SHA-256 of every line before it. So a backup can be read with a pager, compared with
another, and loaded into the other kind of database. What is sealed stays sealed and no key is in it: whoever
finds the file can read codes and times, and neither words nor addresses.

The file is written under another name, read back whole, and only then given its own: what has the name of a
backup is one. Nothing here holds more than one row.
"""

import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from bot.core.faults import Fault
from bot.core.message import Millis

FORMAT = "safar store 1"
NO_KEYS = "No keys are in this file; without the key file it is useless. Keep the two apart."
LONGEST_LINE = 64 * 1024 * 1024
READ_ERRORS = (EOFError, OSError, zlib.error, ValueError, KeyError, TypeError)


class BadArchive(Fault):
    """The file is no backup, or not a whole one: take an earlier one."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a backup says of itself.

    revision   of the tables, as the migrations count
    counts     rows per table
    counters   the highest number ever given, per table: a number is never given twice
    """

    version: str
    revision: str
    made_at: Millis
    database: str
    counts: Mapping[str, int]
    counters: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Rows:
    """One table: its columns, and its rows, to be taken in order and once."""

    table: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Any]]


def write(path: Path, head: Head, tables: Iterable[Rows]) -> None:
    """Write the backup, readable by its owner alone, and read it back. An old file stays until then."""
    fresh = path.with_name(f".{path.name}.part")
    fresh.unlink(missing_ok=True)
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            _fill(file, head, tables)
            file.flush()
            os.fsync(file.fileno())
        verify(fresh)
        fresh.replace(path)
        fsync_folder(path.parent)
    finally:
        fresh.unlink(missing_ok=True)


def _fill(file: BinaryIO, head: Head, tables: Iterable[Rows]) -> None:
    digest = hashlib.sha256()
    with gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:

        def line(value: object) -> None:
            data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
            digest.update(data)
            packed.write(data)

        line(_head_as_json(head))
        for table in tables:
            line({"table": table.table, "columns": table.columns})
            for row in table.rows:
                line(row)
        packed.write(json.dumps({"sha256": digest.hexdigest()}).encode() + b"\n")


def _head_as_json(head: Head) -> dict[str, object]:
    return {
        "format": FORMAT,
        "keys": NO_KEYS,
        "version": head.version,
        "revision": head.revision,
        "made_at": head.made_at,
        "database": head.database,
        "counts": dict(head.counts),
        "counters": dict(head.counters),
    }


def fsync_folder(folder: Path) -> None:
    """Let a rename in that folder outlive a power failure."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def verify(path: Path) -> Head:
    """Read the whole file: its checksum, and as many rows as its head says. Raises BadArchive."""
    with opened(path) as (head, tables):
        counts = {table.table: sum(1 for _ in table.rows) for table in tables}
    if counts != dict(head.counts):
        raise BadArchive(f"{path.name}: it does not hold the rows its head promises. Take an earlier backup.")
    return head


def head_of(path: Path) -> Head:
    """What the backup says of itself; the rest is not looked at. Raises BadArchive."""
    with _lines(path) as lines:
        return _head(path, next(lines, b""))


@contextmanager
def opened(path: Path) -> Iterator[tuple[Head, Iterator[Rows]]]:
    """The head and the tables in their order. Raises BadArchive, at the latest behind the last row."""
    with _lines(path) as lines:
        first = next(lines, b"")
        yield _head(path, first), _Reader(path, lines, first).tables()


@contextmanager
def _lines(path: Path) -> Iterator[Iterator[bytes]]:
    try:
        raw = path.open("rb")
    except OSError as error:
        raise BadArchive(f"{path}: it cannot be read ({error.strerror}). Is that the right file?") from error
    with raw, gzip.GzipFile(fileobj=raw) as file:
        yield _unbroken(path, file)


def _unbroken(path: Path, file: gzip.GzipFile) -> Iterator[bytes]:
    try:
        while line := file.readline(LONGEST_LINE):
            yield line
    except READ_ERRORS as error:
        raise _broken(path) from error


def _broken(path: Path) -> BadArchive:
    return BadArchive(f"{path.name}: this backup is damaged or cut off. Take an earlier one.")


def _head(path: Path, line: bytes) -> Head:
    try:
        told = json.loads(line)
        if told["format"] != FORMAT:
            what = "it was written by another version of safar in a format this one does not know"
            raise BadArchive(f"{path.name}: {what}. Restore it with that version.")
        return Head(
            str(told["version"]),
            str(told["revision"]),
            Millis(int(told["made_at"])),
            str(told["database"]),
            {str(name): int(count) for name, count in told["counts"].items()},
            {str(name): int(count) for name, count in told["counters"].items()},
        )
    except (*READ_ERRORS, AttributeError) as error:
        raise BadArchive(f"{path.name}: this is no backup of safar. Is that the right file?") from error


class _Reader:
    """Walks the lines behind the head."""

    def __init__(self, path: Path, lines: Iterator[bytes], first: bytes) -> None:
        self._path, self._lines = path, lines
        self._digest = hashlib.sha256(first)
        self._next: dict[str, Any] | None = None

    def tables(self) -> Iterator[Rows]:
        """Table after table; whoever asks for the next has taken all rows of the one before."""
        self._next = self._marker(self._step())
        while self._next is not None and "table" in self._next:
            yield Rows(str(self._next["table"]), tuple(self._next["columns"]), self._rows())
        if self._next is None or next(self._lines, None) is not None:
            raise _broken(self._path)

    def _rows(self) -> Iterator[list[Any]]:
        while isinstance(found := self._step(), list):
            yield found
        self._next = self._marker(found)

    def _step(self) -> Any:
        """The next line; the last one must name what all before it add up to."""
        line = next(self._lines, b"")
        told = self._digest.hexdigest()
        self._digest.update(line)
        try:
            value = json.loads(line)
        except ValueError as error:
            raise _broken(self._path) from error
        if isinstance(value, dict) and "table" not in value and value.get("sha256") != told:
            raise _broken(self._path)
        return value

    def _marker(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, dict) or ("table" in value and not isinstance(value.get("columns"), list)):
            raise _broken(self._path)
        return value
