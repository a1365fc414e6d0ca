"""Where a colleague is called in the night: sealed, and read only when somebody is to be woken."""

from sqlalchemy import bindparam, select, update

from bot.store.database import Tx
from bot.store.staff_tables import operators

_SET = update(operators).where(operators.c.id == bindparam("b_id")).values(phone=bindparam("b_phone"))
_GET = select(operators.c.phone).where(operators.c.id == bindparam("operator_id"))
_WITH = select(operators.c.id).where(operators.c.phone.is_not(None), operators.c.disabled_at == 0)


def set_phone(tx: Tx, operator_id: int, number: str) -> None:
    """Keep the number (E.164) of that account; "" removes it."""
    sealed = tx.seal.close("operators", "phone", number) if number else None
    tx.run(_SET, {"b_id": operator_id, "b_phone": sealed})


def phone_of(tx: Tx, operator_id: int) -> str:
    """The number of that account ("" = none)."""
    row = tx.one(_GET, {"operator_id": operator_id})
    return tx.seal.open("operators", "phone", row.phone) if row is not None and row.phone else ""


def with_phone(tx: Tx) -> frozenset[int]:
    """Who can be called at all."""
    return frozenset(row.id for row in tx.all(_WITH))
