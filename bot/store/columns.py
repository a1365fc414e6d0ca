"""What the tables are made of: kinds of column, names of constraints, and the one dialect-bound statement."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TextClause,
    false,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Instant = BigInteger  # milliseconds UTC
Lookup = LargeBinary  # a keyed hash
Counter = BigInteger().with_variant(Integer, "sqlite")


class Sealed(LargeBinary):
    """What `seal.py` closed: a type of its own, so that whoever checks a key ring finds every such column."""


def upsert(dialect: str, table: Table) -> Any:
    """An INSERT that can be told what to do on conflict, in the database's own dialect."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def spelled(dialect: str, statement: Any, *columns: str) -> TextClause:
    """That upsert as text, for those columns. SQLAlchemy would compile it anew at each call."""
    language = sqlite.dialect if dialect == "sqlite" else postgresql.dialect
    return text(str(statement.compile(dialect=language(paramstyle="named"), column_keys=list(columns))))


def counted() -> Column[int]:
    """The id of a row: counts up and is never given twice."""
    return Column("id", Counter, primary_key=True, autoincrement=True)


def code(name: str) -> Column[str]:
    """A word of ours, never a person's; empty when there is nothing to say."""
    return Column(name, Text, nullable=False, server_default="")


def time(name: str) -> Column[int]:
    """An instant; 0 = never."""
    return Column(name, Instant, nullable=False, server_default=text("0"))


def number(name: str) -> Column[int]:
    """A count."""
    return Column(name, Integer, nullable=False, server_default=text("0"))


def flag(name: str) -> Column[bool]:
    """Yes or no; no unless said."""
    return Column(name, Boolean, nullable=False, server_default=false())


def some(name: str, where: ColumnElement[bool] | TextClause, *columns: Any, unique: bool = False) -> Index:
    """An index of those rows alone that `where` holds for."""
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)


def of_person() -> Column[str]:
    """Whose row it is: it goes when they go."""
    return Column("person_id", ForeignKey("people.id", ondelete="CASCADE"), index=True)


def of_case(ondelete: str = "SET NULL") -> Column[int]:
    """The case it belongs to."""
    return Column("case_id", ForeignKey("cases.id", ondelete=ondelete), index=True)
