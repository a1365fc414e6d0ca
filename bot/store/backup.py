"""A store into an archive, and an archive into an empty database: row for row, whichever database it is.

The tables are taken as they stand in the database, not as the code knows them: a store must be saved before
it is brought up to a new version, and an old archive is loaded into tables of its own age first.
"""

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, insert, select, text

from bot.core.message import Millis
from bot.store import archive
from bot.store.archive import BadArchive, Head, Rows
from bot.store.migrations.run import revision_of
from bot.store.whole import counts, reflected, snapshot

AT_ONCE = 500
# How far the numbers leap after a restore: what was given between the backup and the loss is never given
# again. Case numbers are read aloud, so theirs leap less.
LEAP, LEAP_OF = 1_000_000, {"cases": 10_000}


def save(url: str, path: Path, now: Millis) -> Head:
    """Write the store as it stands at this moment, while others go on writing. Raises StoreDown."""
    with snapshot(url) as connection:
        tables = reflected(connection)
        head = Head(
            version("safar"),
            revision_of(connection) or "",
            now,
            connection.dialect.name,
            counts(connection),
            counters(connection, tables),
        )
        archive.write(path, head, (_rows_of(connection, table) for table in tables))
    return head


def _rows_of(connection: Connection, table: Table) -> Rows:
    names = tuple(column.name for column in table.columns)
    sealed = [index for index, column in enumerate(table.columns) if isinstance(column.type, LargeBinary)]
    key = list(table.primary_key.columns)
    found = connection.execution_options(yield_per=AT_ONCE).execute(select(table).order_by(*key))
    return Rows(table.name, names, (_as_text(row, sealed) for row in found))


def _as_text(row: Sequence[Any], sealed: Iterable[int]) -> list[Any]:
    values = list(row)
    for index in sealed:
        if values[index] is not None:
            values[index] = base64.b64encode(values[index]).decode()
    return values


def load(connection: Connection, head: Head, tables: Iterable[Rows]) -> None:
    """Put every row into empty tables of the archive's own version. Raises BadArchive where they differ."""
    tables_there = reflected(connection)
    known = {table.name: table for table in tables_there}
    for found in tables:
        if found.table not in known:
            raise BadArchive(f"the backup has a table this version does not know: {found.table}")
        _fill(connection, known.pop(found.table), found)
    if known:
        raise BadArchive(f"the backup lacks the table {min(known)}")
    leap(connection, tables_there, head.counters)


def _fill(connection: Connection, table: Table, found: Rows) -> None:
    if unknown := set(found.columns) - set(table.columns.keys()):
        raise BadArchive(f"the backup has a column this version does not know: {table.name}.{min(unknown)}")
    sealed = [
        index for index, name in enumerate(found.columns) if isinstance(table.columns[name].type, LargeBinary)
    ]
    rows = iter(found.rows)
    while some := [dict(zip(found.columns, _as_bytes(row, sealed), strict=True)) for row in _some(rows)]:
        connection.execute(insert(table), some)


def _some(rows: Iterator[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    return islice(rows, AT_ONCE)


def _as_bytes(row: Sequence[Any], sealed: Iterable[int]) -> list[Any]:
    values = list(row)
    for index in sealed:
        if values[index] is not None:
            values[index] = base64.b64decode(values[index])
    return values


def counters(connection: Connection, tables: Iterable[Table]) -> dict[str, int]:
    """The highest number ever given, per table that counts."""
    if connection.dialect.name == "sqlite":
        found = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        names = {table.name for table in tables}
        return {row.name: int(row.seq) for row in found if row.name in names}
    given = {table.name: _sequence(connection, table) for table in tables if "id" in table.columns}
    return {name: _last(connection, sequence) for name, sequence in given.items() if sequence}


def _sequence(connection: Connection, table: Table) -> str | None:
    asked = text("SELECT pg_get_serial_sequence(quote_ident(:name), 'id')")
    found: str | None = connection.execute(asked, {"name": table.name}).scalar_one()
    return found


def _last(connection: Connection, sequence: str) -> int:
    row = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()  # noqa: S608  the database's own name
    return int(row.last_value) if row.is_called else 0


def leap(connection: Connection, tables: Iterable[Table], given: Mapping[str, int]) -> None:
    """Let every table go on counting well behind the highest number it had at the backup."""
    for table in tables:
        if table.name in given:
            _set_counter(connection, table, given[table.name] + LEAP_OF.get(table.name, LEAP))


def _set_counter(connection: Connection, table: Table, value: int) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
        add = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :value)")
        connection.execute(add, {"name": table.name, "value": value})
    elif sequence := _sequence(connection, table):
        connection.execute(text("SELECT setval(:sequence, :value)"), {"sequence": sequence, "value": value})
