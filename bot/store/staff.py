"""Who works here: accounts. Who is signed in is in `sessions.py`, their shifts in `shifts.py`.

Passwords arrive hashed, other secrets are sealed: nothing here lets anyone sign in.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from bot.core.message import Millis
from bot.core.roles import Role
from bot.store.database import Tx
from bot.store.tables import operators


@dataclass(frozen=True, slots=True)
class NewOperator:
    """An account to be made. `password` is a hash; languages and countries are codes.

    changed_at  when its owner chose that password (0 = somebody gives it to them; they must choose another)
    """

    name: str = field(repr=False)
    role: str
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    password: str = field(default="", repr=False)
    changed_at: int = 0


@dataclass(frozen=True, slots=True)
class Operator:
    """An account. `totp` = secret of the second factor ("" = not set up), `phone` = number of the duty phone.

    locale      of their pages ("" = not chosen)
    changed_at  when they chose their password (0 = somebody gave it to them)
    """

    id: int
    name: str = field(repr=False)
    role: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    password: str = field(repr=False)
    totp: str = field(repr=False)
    phone: str = field(repr=False)
    locale: str
    changed_at: Millis
    disabled_at: Millis


_O = operators.c
_ADD = insert(operators)
ONE = select(operators).where(_O.id == bindparam("operator_id"))
_BY_NAME = select(operators).where(_O.name == bindparam("name"))
_EVERYONE = select(operators).order_by(_O.name)
_RUNNING_THINGS = select(operators).where(_O.role == Role.ADMINISTRATOR, _O.disabled_at == 0).order_by(_O.id)
_THIS = update(operators).where(_O.id == bindparam("b_id"))
_SET_PASSWORD = _THIS.values(password=bindparam("b_password"), changed_at=bindparam("b_changed"))
_SET_HASH = _THIS.values(password=bindparam("b_password"))
_SET_TOTP = _THIS.values(totp=bindparam("b_totp"))
_SET_PHONE = _THIS.values(phone=bindparam("b_phone"))
_SET_LOCALE = _THIS.values(locale=bindparam("b_locale"))
_DISABLE = _THIS.values(disabled_at=bindparam("b_at"))
_CHANGE = _THIS.values(
    role=bindparam("b_role"), languages=bindparam("b_languages"), countries=bindparam("b_countries")
)


def add(tx: Tx, new: NewOperator) -> int:
    """Make the account; its number. Raises IntegrityError when the name is taken."""
    row = {
        "name": new.name,
        "role": new.role,
        "languages": " ".join(new.languages),
        "countries": " ".join(new.countries),
        "password": new.password,
        "changed_at": new.changed_at,
    }
    return tx.add(_ADD, row)


def get(tx: Tx, operator_id: int) -> Operator | None:
    """The account of that number."""
    return operator_in(tx, tx.one(ONE, {"operator_id": operator_id}))


def named(tx: Tx, name: str) -> Operator | None:
    """The account of that name; nobody else changes it until the commit."""
    return operator_in(tx, tx.hold(_BY_NAME, {"name": name}))


def hold(tx: Tx, operator_id: int) -> Operator | None:
    """The account of that number; nobody else changes it until the commit."""
    return operator_in(tx, tx.hold(ONE, {"operator_id": operator_id}))


def everyone(tx: Tx) -> list[Operator]:
    """All accounts by name, disabled ones too."""
    return [found for row in tx.all(_EVERYONE) if (found := operator_in(tx, row)) is not None]


def administrators(tx: Tx) -> list[int]:
    """Who keeps the accounts; nobody changes that until the commit."""
    tx.hold(_RUNNING_THINGS)
    return [row.id for row in tx.all(_RUNNING_THINGS)]


def operator_in(tx: Tx, row: Row[Any] | None) -> Operator | None:
    """The account in a row of `operators`."""
    if row is None:
        return None
    return Operator(
        row.id,
        row.name,
        row.role,
        tuple(row.languages.split()),
        tuple(row.countries.split()),
        row.password,
        tx.seal.open("operators", "totp", row.totp) if row.totp else "",
        tx.seal.open("operators", "phone", row.phone) if row.phone else "",
        row.locale,
        Millis(row.changed_at),
        Millis(row.disabled_at),
    )


def change(tx: Tx, operator_id: int, like: NewOperator) -> None:
    """Another role, other languages and countries."""
    codes = {"b_languages": " ".join(like.languages), "b_countries": " ".join(like.countries)}
    tx.run(_CHANGE, {"b_id": operator_id, "b_role": like.role} | codes)


def set_password(tx: Tx, operator_id: int, password: str, changed_at: Millis) -> None:
    """Change the password's hash. `changed_at` as in NewOperator."""
    tx.run(_SET_PASSWORD, {"b_id": operator_id, "b_password": password, "b_changed": changed_at})


def set_hash(tx: Tx, operator_id: int, password: str) -> None:
    """The same password, hashed anew."""
    tx.run(_SET_HASH, {"b_id": operator_id, "b_password": password})


def set_totp(tx: Tx, operator_id: int, secret: str) -> None:
    """Keep the secret of the second factor, sealed; "" removes it."""
    sealed = tx.seal.close("operators", "totp", secret) if secret else None
    tx.run(_SET_TOTP, {"b_id": operator_id, "b_totp": sealed})


def set_phone(tx: Tx, operator_id: int, number: str) -> None:
    """Keep the number of the duty phone, in E.164, sealed; "" removes it."""
    sealed = tx.seal.close("operators", "phone", number) if number else None
    tx.run(_SET_PHONE, {"b_id": operator_id, "b_phone": sealed})


def set_locale(tx: Tx, operator_id: int, locale: str) -> None:
    """The language of their pages."""
    tx.run(_SET_LOCALE, {"b_id": operator_id, "b_locale": locale})


def disable(tx: Tx, operator_id: int, at: Millis) -> None:
    """Shut the account; 0 opens it again."""
    tx.run(_DISABLE, {"b_id": operator_id, "b_at": at})
