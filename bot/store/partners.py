"""Partners: whom a person can be sent on to. How colleagues reach them is sealed: a shelter's address is a
secret. A partner is hidden, never deleted: referrals of former years name it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.desk_tables import partners


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written down of a partner. `country` and `languages` are codes."""

    name: str
    kind: str
    country: str
    place: str = ""
    languages: tuple[str, ...] = ()
    contact: str = field(default="", repr=False)
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner of the directory. `checked_at` = when a colleague last made sure of it (0 = never)."""

    id: int
    entry: Entry
    checked_at: Millis
    checked_by: int | None
    hidden_at: Millis


_P = partners.c
_ALL = select(partners).order_by(_P.name, _P.id)
_ONE = select(partners).where(_P.id == bindparam("partner_id"))
_ADD = insert(partners)
_THIS = update(partners).where(_P.id == bindparam("b_id"))
_COLUMNS = ("name", "kind", "country", "place", "languages", "contact", "words")
_CHANGE = _THIS.values({name: bindparam(f"b_{name}") for name in _COLUMNS})
_CHECK = _THIS.values(checked_at=bindparam("b_at"), checked_by=bindparam("b_by"))
_HIDE = _THIS.values(hidden_at=bindparam("b_at"))


def everyone(tx: Tx) -> list[Partner]:
    """All partners by name, hidden ones too."""
    return [_partner(tx, row) for row in tx.all(_ALL)]


def get(tx: Tx, partner_id: int) -> Partner | None:
    """The partner of that number."""
    row = tx.one(_ONE, {"partner_id": partner_id})
    return _partner(tx, row) if row is not None else None


def add(tx: Tx, entry: Entry, operator_id: int, now: Millis) -> int:
    """Write a partner down, as checked now by whoever does it; its number."""
    made = {"made_at": now, "checked_at": now, "checked_by": operator_id}
    return tx.add(_ADD, dict(_values(tx, entry)) | made)


def change(tx: Tx, partner_id: int, entry: Entry) -> None:
    """Write it down anew."""
    tx.run(_CHANGE, {"b_id": partner_id} | {f"b_{name}": value for name, value in _values(tx, entry).items()})


def check(tx: Tx, partner_id: int, operator_id: int, now: Millis) -> None:
    """A colleague made sure that all of it is still right."""
    tx.run(_CHECK, {"b_id": partner_id, "b_at": now, "b_by": operator_id})


def hide(tx: Tx, partner_id: int, at: Millis) -> None:
    """Offer it no more from then on; 0 = offer it again."""
    tx.run(_HIDE, {"b_id": partner_id, "b_at": at})


def _values(tx: Tx, entry: Entry) -> Mapping[str, Any]:
    return {
        "name": entry.name,
        "kind": entry.kind,
        "country": entry.country,
        "place": entry.place,
        "languages": " ".join(entry.languages),
        "contact": tx.seal.close("partners", "contact", entry.contact) if entry.contact else None,
        "words": tx.seal.close("partners", "words", entry.words) if entry.words else None,
    }


def _partner(tx: Tx, row: Row[Any]) -> Partner:
    entry = Entry(
        row.name,
        row.kind,
        row.country,
        row.place,
        tuple(row.languages.split()),
        tx.seal.open("partners", "contact", row.contact) if row.contact else "",
        tx.seal.open("partners", "words", row.words) if row.words else "",
    )
    checked = Millis(row.checked_at)
    return Partner(row.id, entry, checked, row.checked_by, Millis(row.hidden_at))
