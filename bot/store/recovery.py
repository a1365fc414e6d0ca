"""Recovery codes: ten keys that stand in for a lost phone, each once. Kept as keyed hashes."""

from collections.abc import Iterable

from sqlalchemy import bindparam, delete, func, insert, select, update

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import recovery

_R = recovery.c
_ADD = insert(recovery)
_DROP = delete(recovery).where(_R.operator_id == bindparam("operator_id"))
_USE = (
    update(recovery)
    .where(_R.operator_id == bindparam("b_operator"), _R.code == bindparam("b_code"), _R.used_at == 0)
    .values(used_at=bindparam("b_now"))
)
_LEFT = select(func.count()).where(_R.operator_id == bindparam("operator_id"), _R.used_at == 0)


def replace(tx: Tx, operator_id: int, codes: Iterable[str]) -> None:
    """From now on these and no others."""
    tx.run(_DROP, {"operator_id": operator_id})
    for code in codes:
        tx.run(_ADD, {"operator_id": operator_id, "code": _hash(tx, operator_id, code)})


def use(tx: Tx, operator_id: int, code: str, now: Millis) -> bool:
    """Is it one of theirs that was not used before? From now on it was."""
    used = {"b_operator": operator_id, "b_code": _hash(tx, operator_id, code), "b_now": now}
    return tx.run(_USE, used) == 1


def left(tx: Tx, operator_id: int) -> int:
    """How many they can still use."""
    row = tx.one(_LEFT, {"operator_id": operator_id})
    return int(row[0]) if row else 0


def plain(code: str) -> str:
    """A code as it is kept: people type spaces, hyphens and capitals."""
    return "".join(code.split()).replace("-", "").lower()


def _hash(tx: Tx, operator_id: int, code: str) -> bytes:
    return tx.seal.token("recovery", f"{operator_id}:{plain(code)}")
