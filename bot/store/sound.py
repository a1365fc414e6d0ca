"""Is a store whole, and do these keys open it? Asked before a copy takes the store's place, and by doctor.

Keys are tried on the newest and the oldest sealed values of every column: a ring that has lost an old key
opens the new ones only. A lookup key is tried too, for with the wrong one everybody would be a stranger
again, and whoever said "stop" would be written to.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, select, text

from bot.core.faults import Fault
from bot.store.columns import Sealed
from bot.store.seal import BadSeal, Seal
from bot.store.tables import addresses, metadata
from bot.store.whole import counts

SAMPLES = 20


class Unsound(Fault):
    """A store is not what it should be."""


class WrongKeys(Fault):
    """The key file does not belong to this store."""


def whole(connection: Connection, quick: bool = False) -> None:
    """SQLite's own check of every page and reference, or of what is `quick` to look at. Raises Unsound."""
    if connection.dialect.name != "sqlite":
        return  # PostgreSQL checks pages and references by itself
    for check in ("quick_check(1)",) if quick else ("integrity_check(1)", "foreign_key_check"):
        found = connection.execute(text(f"PRAGMA {check}")).first()
        if found is not None and found[0] != "ok":
            raise Unsound(f"the database file is damaged ({check.partition('(')[0]})")


def same_rows(connection: Connection, before: Mapping[str, int]) -> None:
    """Every table that was there has as many rows as before. Raises Unsound."""
    after = counts(connection)
    for table, number in before.items():
        if after.get(table, 0) != number:
            raise Unsound(f"{table} had {number} rows and has {after.get(table, 0)}")


def try_keys(connection: Connection, seal: Seal) -> int:
    """Open samples of all that is sealed; how many opened. Raises WrongKeys."""
    tried = 0
    try:
        for table, column in _sealed():
            for row in _samples(connection, table, column):
                words = seal.open(table.name, column.name, row[0])
                tried += 1
                if table is addresses and row.hash not in seal.hashes(row.network, words):
                    raise BadSeal("no lookup key finds an address")
    except BadSeal as error:
        raise WrongKeys(f"the key file does not open this store: {error}") from error
    return tried


def _sealed() -> Iterator[tuple[Table, Column[bytes]]]:
    for table in metadata.sorted_tables:
        yield from ((table, column) for column in table.columns if isinstance(column.type, Sealed))


def _samples(connection: Connection, table: Table, column: Column[bytes]) -> Iterator[Row[Any]]:
    key = next(iter(table.primary_key.columns))
    more = (addresses.c.network, addresses.c.hash) if table is addresses else ()
    for order in (key, key.desc()):
        asked = select(column, *more).where(column.is_not(None)).order_by(order).limit(SAMPLES)
        yield from connection.execute(asked).all()
