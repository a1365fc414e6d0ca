"""What a unit of work is given, and what became of it: the same for both databases."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Executable, Row, Select

from bot.store.seal import Seal

T = TypeVar("T")
Params = dict[str, Any]


@dataclass(slots=True)
class Tx:
    """What a unit of work is given. Its helpers leave no cursor open: one left open spoils the savepoint."""

    conn: Connection
    seal: Seal
    writes: bool = True

    def one(self, statement: Executable, params: Params | None = None) -> Row[Any] | None:
        """The first row, or None."""
        return self.conn.execute(statement, params).first()

    def hold(self, statement: Select[Any], params: Params | None = None) -> Row[Any] | None:
        """The first row, which nobody else changes until the commit."""
        return self.one(_locking(statement) if self.many_writers else statement, params)

    def all(self, statement: Executable, params: Params | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        return self.conn.execute(statement, params).all()

    def run(self, statement: Executable, params: Params | None = None) -> int:
        """Carry out a change without RETURNING; how many rows it touched."""
        return int(self.conn.execute(statement, params).rowcount)

    def add(self, statement: Executable, params: Params | None = None) -> int:
        """Insert one row; the number it was given."""
        key = self.conn.execute(statement, params).inserted_primary_key
        if key is None:
            raise LookupError("the statement inserted nothing")
        return int(key[0])

    @property
    def many_writers(self) -> bool:
        """May another unit write at the same time? Then whoever reads in order to write must lock."""
        return self.writes and self.dialect != "sqlite"

    @property
    def dialect(self) -> str:
        """Which database this is, for `tables.upsert`."""
        return self.conn.dialect.name


@cache
def _locking(statement: Select[Any]) -> Select[Any]:
    return statement.with_for_update()


@dataclass(slots=True)
class Outcome(Generic[T]):
    """What became of a unit: its value, or the error for whoever asked."""

    value: T | None = None
    error: BaseException | None = None
