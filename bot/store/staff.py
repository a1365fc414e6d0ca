"""Who works here: accounts and sessions. Their shifts are in `shifts.py`.

Passwords arrive hashed and session tokens are kept as keyed hashes: nothing here lets anyone sign in.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import operators, sessions


@dataclass(frozen=True, slots=True)
class NewOperator:
    """An account to be made. `password` is a hash; languages and countries are codes."""

    name: str
    role: str
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Operator:
    """An account. `totp` is the secret of the second factor ("" = not set up)."""

    id: int
    name: str
    role: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    password: str = field(repr=False)
    totp: str = field(repr=False)
    disabled_at: Millis
    failures: int
    locked_until: Millis


_O, _S = operators.c, sessions.c
_ADD = insert(operators)
_BY_ID = select(operators).where(_O.id == bindparam("operator_id"))
_BY_NAME = select(operators).where(_O.name == bindparam("name"))
_EVERYONE = select(operators).order_by(_O.name)
_ONE = update(operators).where(_O.id == bindparam("b_id"))
_SET_PASSWORD = _ONE.values(password=bindparam("b_password"), failures=0, locked_until=0)
_SET_TOTP = _ONE.values(totp=bindparam("b_totp"))
_DISABLE = _ONE.values(disabled_at=bindparam("b_at"))
_FAIL = _ONE.values(failures=_O.failures + 1).returning(_O.failures)
_LOCK = _ONE.values(failures=0, locked_until=bindparam("b_until"))
_PASS = _ONE.values(failures=0, locked_until=0)
_OPEN_SESSION = insert(sessions)
_SESSION = (
    select(operators)
    .select_from(sessions.join(operators, _O.id == _S.operator_id))
    .where(_S.token == bindparam("token"), _S.expires_at > bindparam("now"), _O.disabled_at == 0)
)
_END_SESSION = delete(sessions).where(_S.token == bindparam("token"))
_END_ALL = delete(sessions).where(_S.operator_id == bindparam("operator_id"))


def add(tx: Tx, new: NewOperator) -> int:
    """Make the account; its number. Raises IntegrityError when the name is taken."""
    row = {
        "name": new.name,
        "role": new.role,
        "languages": " ".join(new.languages),
        "countries": " ".join(new.countries),
        "password": new.password,
    }
    return tx.add(_ADD, row)


def get(tx: Tx, operator_id: int) -> Operator | None:
    """The account of that number."""
    return _operator(tx, tx.one(_BY_ID, {"operator_id": operator_id}))


def named(tx: Tx, name: str) -> Operator | None:
    """The account of that name; whoever counts its failures in this unit counts alone."""
    return _operator(tx, tx.hold(_BY_NAME, {"name": name}))


def everyone(tx: Tx) -> list[Operator]:
    """All accounts by name, disabled ones too."""
    return [found for row in tx.all(_EVERYONE) if (found := _operator(tx, row)) is not None]


def _operator(tx: Tx, row: Row[Any] | None) -> Operator | None:
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
        Millis(row.disabled_at),
        row.failures,
        Millis(row.locked_until),
    )


def set_password(tx: Tx, operator_id: int, password: str) -> None:
    """Change the password's hash; every session of theirs ends and a lock is lifted."""
    tx.run(_SET_PASSWORD, {"b_id": operator_id, "b_password": password})
    end_sessions(tx, operator_id)


def set_totp(tx: Tx, operator_id: int, secret: str) -> None:
    """Keep the secret of the second factor, sealed; "" removes it."""
    sealed = tx.seal.close("operators", "totp", secret) if secret else None
    tx.run(_SET_TOTP, {"b_id": operator_id, "b_totp": sealed})


def disable(tx: Tx, operator_id: int, now: Millis) -> None:
    """Shut the account and end its sessions."""
    tx.run(_DISABLE, {"b_id": operator_id, "b_at": now})
    end_sessions(tx, operator_id)


def failed(tx: Tx, operator_id: int, until: Millis, most: int) -> bool:
    """Count a wrong password or code; at `most` in a row the account is locked until then. True if it was."""
    row = tx.one(_FAIL, {"b_id": operator_id})
    if row is None or row.failures < most:
        return False
    tx.run(_LOCK, {"b_id": operator_id, "b_until": until})
    return True


def passed(tx: Tx, operator_id: int) -> None:
    """Signed in: the count of failures starts again."""
    tx.run(_PASS, {"b_id": operator_id})


def open_session(tx: Tx, token: str, operator_id: int, expires_at: Millis) -> None:
    """Remember that whoever shows this token is that operator, until then."""
    digest, _ = tx.seal.hash("session", token)
    tx.run(_OPEN_SESSION, {"token": digest, "operator_id": operator_id, "expires_at": expires_at})


def in_session(tx: Tx, token: str, now: Millis) -> Operator | None:
    """Who shows this token; None when it is unknown, over, or the account was disabled."""
    digest, _ = tx.seal.hash("session", token)
    return _operator(tx, tx.one(_SESSION, {"token": digest, "now": now}))


def end_session(tx: Tx, token: str) -> None:
    """Sign out."""
    digest, _ = tx.seal.hash("session", token)
    tx.run(_END_SESSION, {"token": digest})


def end_sessions(tx: Tx, operator_id: int) -> None:
    """Sign that operator out everywhere."""
    tx.run(_END_ALL, {"operator_id": operator_id})
