"""The lives of processes that send: a row each, renewed while it lives, so that they respect each other.

A process that ends cleanly takes its row away. One that is killed leaves it to run out; but when the same
replica begins a new life, its earlier ones are over at once, and what they had in hand is looked up.
"""

from functools import cache

from sqlalchemy import TextClause, bindparam, delete

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import leases, spelled, upsert

PREFIX = "life:"
_END = delete(leases).where(leases.c.name == bindparam("name"))
_END_EARLIER = delete(leases).where(
    leases.c.name.startswith(PREFIX, autoescape=True),
    leases.c.holder == bindparam("holder"),
    leases.c.name != bindparam("name"),
)
_END_OVER = delete(leases).where(
    leases.c.name.startswith(PREFIX, autoescape=True), leases.c.until < bindparam("now")
)


@cache
def _renew(dialect: str) -> TextClause:
    new = upsert(dialect, leases)
    renewed = new.on_conflict_do_update(index_elements=["name"], set_={"until": new.excluded.until})
    return spelled(dialect, renewed, "name", "holder", "until")


def begin(tx: Tx, life: str, replica: str, until: Millis) -> None:
    """A life begins, and with it every earlier one of the same replica is over.

    A SQLite file has one process that sends, whatever its name.
    """
    if replica or not tx.many_writers:
        tx.run(_END_EARLIER, {"holder": replica, "name": life})
    renew(tx, life, replica, until)


def renew(tx: Tx, life: str, replica: str, until: Millis) -> None:
    """Still alive."""
    tx.run(_renew(tx.dialect), {"name": life, "holder": replica, "until": until})


def end(tx: Tx, life: str, now: Millis) -> None:
    """It ended cleanly. Rows of lives long over go with it."""
    tx.run(_END, {"name": life})
    tx.run(_END_OVER, {"now": now})
