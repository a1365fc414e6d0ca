"""What a unit of work is given, and what became of it: the same for both databases."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Executable, Row, Select

from bot.store.seal import Seal
from bot.store.spoken import Speech, Spoken

T = TypeVar("T")
Params = dict[str, Any]


class Tx:
    """What a unit of work is given. Its helpers leave no cursor open: one left open spoils the savepoint."""

    __slots__ = ("_raw", "_speech", "conn", "seal", "writes")

    def __init__(
        self, conn: Connection, seal: Seal, writes: bool = True, speech: Speech | None = None
    ) -> None:
        self.conn, self.seal, self.writes = conn, seal, writes
        self._speech = speech or Speech(conn.dialect)
        self._raw: Any = conn.connection.driver_connection

    def one(self, statement: Executable, params: Params | None = None) -> Row[Any] | None:
        """The first row, or None."""
        rows = self.all(statement, params)
        return rows[0] if rows else None

    def hold(self, statement: Select[Any], params: Params | None = None) -> Row[Any] | None:
        """The first row, which nobody else changes until the commit."""
        return self.one(_locking(statement) if self.many_writers else statement, params)

    def all(self, statement: Executable, params: Params | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        spoken, cursor = self._do(statement, params or {})
        return spoken.rows(cursor.fetchall())

    def run(self, statement: Executable, params: Params | None = None) -> int:
        """Carry out a change without RETURNING; how many rows it touched."""
        return int(self._do(statement, params or {})[1].rowcount)

    def add(self, statement: Executable, params: Params | None = None) -> int:
        """Insert one row; the number it was given."""
        spoken, cursor = self._do(statement, params or {})
        return int(cursor.lastrowid if spoken.columns is None else cursor.fetchone()[0])

    def _do(self, statement: Executable, params: Params) -> tuple[Spoken, Any]:
        spoken = self._speech.of(statement, params)
        bound = spoken.bound(params)
        try:
            return spoken, self._raw.execute(spoken.text, bound)
        except Exception as error:  # noqa: BLE001  raised again as whoever asked knows it
            ours, lost = self._speech.wrapped(error, self._raw)
            if lost:
                self.conn.invalidate()
            raise ours from None

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
