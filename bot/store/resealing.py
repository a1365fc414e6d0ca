"""Old rows follow the keys: what an earlier key sealed is sealed anew, an address' hash is made anew.

Each step is a small unit of work that walks on from a row's key and writes only what is still as it was read
there, so it stands in nobody's way, nothing newer is overwritten, and after a kill it is simply begun again:
what is done already is passed over.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    LargeBinary,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)

from bot.core.message import Address
from bot.store.columns import Sealed
from bot.store.database import Tx
from bot.store.ring import LOOKUP, SEAL
from bot.store.seal import NUMBER_BYTES, BadSeal
from bot.store.tables import addresses, metadata

AT_ONCE = 50
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """How far one table is. `last` = the key of the last row looked at; None = all were."""

    done: int
    damaged: int
    last: Key | None


def sealed_columns(table: Table) -> list[str]:
    """The names of that table's sealed columns."""
    return [column.name for column in table.columns if isinstance(column.type, Sealed)]


TABLES: tuple[Table, ...] = tuple(table for table in metadata.sorted_tables if sealed_columns(table))
_NOW = bindparam("in_use", type_=LargeBinary)
_MANY: BindParameter[int] = bindparam("many")


def _number(column: ColumnElement[bytes]) -> ColumnElement[bytes]:
    return func.substr(column, literal_column("1"), literal_column(str(NUMBER_BYTES)), type_=LargeBinary)


def _old(table: Table) -> Select[Any]:
    columns = [table.c[name] for name in sealed_columns(table)]
    old = or_(*(and_(column.is_not(None), _number(column) != _NOW) for column in columns))
    return select(table).where(old).order_by(*table.primary_key.columns).limit(_MANY)


def _behind(table: Table) -> ColumnElement[bool]:
    keys = list(table.primary_key.columns)
    after = [bindparam(f"after_{key.name}", type_=key.type) for key in keys]
    return keys[0] > after[0] if len(keys) == 1 else tuple_(*keys) > tuple_(*after)


_FIRST = {table.name: _old(table) for table in TABLES}
_NEXT = {table.name: _old(table).where(_behind(table)) for table in TABLES}
_PUT = {
    (table.name, name): update(table)
    .where(*(key == bindparam(f"b_{key.name}", type_=key.type) for key in table.primary_key.columns))
    .where(table.c[name] == bindparam("b_was", type_=LargeBinary))
    .values({name: bindparam("b_now", type_=LargeBinary)})
    for table in TABLES
    for name in sealed_columns(table)
}
_COUNTS = {
    (table.name, name): select(_number(table.c[name]).label("number"), func.count().label("many"))
    .where(table.c[name].is_not(None))
    .group_by(_number(table.c[name]))
    for table in TABLES
    for name in sealed_columns(table)
}
_A = addresses.c
_OLD_HASHES = (
    select(addresses)
    .where(_A.hash_key != bindparam("in_use"), _A.address.is_not(None), _A.id > bindparam("after"))
    .order_by(_A.id)
    .limit(_MANY)
)
_FOLLOW = (
    update(addresses)
    .where(_A.id == bindparam("b_id"))
    .values(hash=bindparam("b_now"), hash_key=bindparam("b_key"))
)
_REHASH = (
    update(addresses)
    .where(_A.id == bindparam("b_id"), _A.hash == bindparam("b_was"))
    .values(hash=bindparam("b_now"), hash_key=bindparam("b_key"))
)
_HASHES = select(_A.hash_key, func.count().label("many")).group_by(_A.hash_key)


def used(tx: Tx) -> dict[str, Counter[int]]:
    """How many values each seal key sealed, and how many addresses each lookup key hashed."""
    seals: Counter[int] = Counter()
    for statement in _COUNTS.values():
        for row in tx.all(statement):
            seals[int.from_bytes(bytes(row.number), "big")] += row.many
    return {SEAL: seals, LOOKUP: Counter({row.hash_key: row.many for row in tx.all(_HASHES)})}


def reseal(table: Table, tx: Tx, after: Key | None) -> Step:
    """Seal the next rows of that table with the key in use. A damaged value stays as it is."""
    in_use = tx.seal.ring.in_use(SEAL).to_bytes(NUMBER_BYTES, "big")
    names = [key.name for key in table.primary_key.columns]
    asked: dict[str, Any] = {"in_use": in_use, "many": AT_ONCE}
    if after is not None:
        asked |= {f"after_{name}": value for name, value in zip(names, after, strict=True)}
    rows = tx.all(_FIRST[table.name] if after is None else _NEXT[table.name], asked)
    done = damaged = 0
    for row in rows:
        ours, theirs = _reseal_row(tx, table, row, in_use)
        done, damaged = done + ours, damaged + theirs
    return Step(done, damaged, _last(rows, names))


def _reseal_row(tx: Tx, table: Table, row: Row[Any], in_use: bytes) -> tuple[int, int]:
    done = damaged = 0
    for name in sealed_columns(table):
        was = getattr(row, name)
        if was is None or bytes(was[:NUMBER_BYTES]) == in_use:
            continue
        try:
            text = tx.seal.open(table.name, name, was)
        except BadSeal:
            damaged += 1
            continue
        key = {f"b_{each.name}": getattr(row, each.name) for each in table.primary_key.columns}
        now = tx.seal.close(table.name, name, text)
        done += tx.run(_PUT[table.name, name], key | {"b_was": was, "b_now": now})
    return done, damaged


def rehash(tx: Tx, after: Key | None) -> Step:
    """Hash the next addresses anew that can be read; the others follow when somebody writes from them."""
    number = tx.seal.hash_key
    asked = {"in_use": number, "after": after[0] if after else 0, "many": AT_ONCE}
    rows = tx.all(_OLD_HASHES, asked)
    done = damaged = 0
    for row in rows:
        try:
            value = tx.seal.open("addresses", "address", row.address)
        except BadSeal:
            damaged += 1
            continue
        digest, key = tx.seal.hash(row.network, value)
        done += tx.run(_REHASH, {"b_id": row.id, "b_was": row.hash, "b_now": digest, "b_key": key})
    return Step(done, damaged, _last(rows, ["id"]))


def follow(tx: Tx, address_id: int, address: Address) -> None:
    """Somebody writes from there, so the address is known and its hash follows the keys."""
    digest, number = tx.seal.hash(address.network, address.value)
    tx.run(_FOLLOW, {"b_id": address_id, "b_now": digest, "b_key": number})


def _last(rows: Sequence[Row[Any]], names: Sequence[str]) -> Key | None:
    """Where the next step goes on; None when fewer came than were asked for."""
    return tuple(getattr(rows[-1], name) for name in names) if len(rows) == AT_ONCE else None
