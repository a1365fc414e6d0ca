"""Statements spelled once: SQLAlchemy writes the SQL, the driver is handed the text.

Most of what a statement costs is not the database but the way to it: looking up what was compiled, binding,
wrapping. Our statements are fixed, so that way is walked once for each statement and shape (which parameters,
how many in a list), and afterwards the text and the order of its parameters are taken from memory. The rows
are SQLAlchemy's own. `bench/` tells what that is worth.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Executable, Row
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.exc import DBAPIError

Params = Mapping[str, Any]
Shape = tuple[Any, ...]
LISTS = (list, tuple, set, frozenset)
Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One statement in one shape, as one database's driver takes it.

    order   the parameters' names where they go by place, None where they go by name
    lists   the parameters that are lists, each with the names its items go by
    before  what a value must go through on its way to the driver, after what one goes through on its way back
    """

    text: str
    order: tuple[str, ...] | None
    fixed: Params
    lists: tuple[tuple[str, tuple[str, ...]], ...]
    before: tuple[tuple[str, Convert], ...]
    after: tuple[tuple[int, Convert], ...]
    columns: SimpleResultMetaData | None

    @property
    def plain(self) -> bool:
        """Do all values go to the driver as they came?"""
        return not (self.fixed or self.lists or self.before)

    def bound(self, params: Params) -> Any:
        """The parameters as the driver wants them."""
        if self.plain:
            return params if self.order is None else tuple([params[name] for name in self.order])
        values = {**self.fixed, **params}
        for name, items in self.lists:
            values.update(zip(items, values[name], strict=True))
        for name, convert in self.before:
            if values[name] is not None:
                values[name] = convert(values[name])
        return values if self.order is None else tuple([values[name] for name in self.order])

    def rows(self, found: Sequence[Any]) -> Sequence[Row[Any]]:
        """The driver's rows as SQLAlchemy's."""
        if not found or self.columns is None:
            return []
        if self.after:
            found = [self._converted(row) for row in found]
        return IteratorResult(self.columns, iter(found)).all()

    def _converted(self, row: Sequence[Any]) -> tuple[Any, ...]:
        values = list(row)
        for place, convert in self.after:
            values[place] = convert(values[place])
        return tuple(values)


class Speech:
    """All that was spelled for one dialect."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._known: WeakKeyDictionary[Executable, dict[Shape, Spoken]] = WeakKeyDictionary()

    def of(self, statement: Executable, params: Params) -> Spoken:
        """The statement for parameters of this shape."""
        shapes = self._known.get(statement)
        if shapes is None:
            shapes = self._known.setdefault(statement, {})
        names = tuple(params)
        spoken = shapes.get(names)
        if spoken is not None and not spoken.lists:
            return spoken
        lengths = tuple([len(value) for value in params.values() if isinstance(value, LISTS)])
        spoken = shapes.get((names, lengths))
        if spoken is None:
            spoken = self._spell(statement, params)
            shapes[names] = shapes[names, lengths] = spoken
        return spoken

    def _spell(self, statement: Any, params: Params) -> Spoken:
        compiled = statement.compile(dialect=self._dialect, column_keys=list(params))
        state = compiled.construct_expanded_state(dict(params))
        expanded = state.parameter_expansion.items()
        lists = {name: tuple(items) for name, items in expanded if name in params}
        given = {*params, *(item for items in lists.values() for item in items)}
        columns = list(getattr(statement, "exported_columns", ())) or list(compiled.effective_returning or ())
        return Spoken(
            text=state.statement,
            order=None if state.positiontup is None else tuple(state.positiontup),
            fixed={name: value for name, value in state.parameters.items() if name not in given},
            lists=tuple(lists.items()),
            before=tuple((name, convert) for name, convert in state.processors.items() if convert),
            after=tuple(self._after(columns)),
            columns=SimpleResultMetaData([column.name for column in columns]) if columns else None,
        )

    def _after(self, columns: Sequence[Any]) -> list[tuple[int, Convert]]:
        found = []
        for place, column in enumerate(columns):
            convert = column.type.dialect_impl(self._dialect).result_processor(self._dialect, None)
            if convert is not None:
                found.append((place, convert))
        return found

    def wrapped(self, error: Exception, raw: Any) -> tuple[Exception, bool]:
        """A driver's error as SQLAlchemy's, without the parameters; and whether the connection is lost."""
        base = self._dialect.loaded_dbapi.Error
        if not isinstance(error, base):
            return error, False
        lost = bool(self._dialect.is_disconnect(error, raw, None))
        ours = DBAPIError.instance(None, None, error, base, True, lost, self._dialect)
        return ours, lost
