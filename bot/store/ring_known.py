"""Which process knows which keys: a row each, renewed while it lives (decision 0052).

A key is used only when everybody who serves this store knows it, else one replica could not read what another
wrote. Whoever rotates keys asks here.
"""

from sqlalchemy import bindparam, delete, select

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.lives import renew
from bot.store.tables import leases

PREFIX = "ring:"
LIVES_MS = 30_000
_L = leases.c
_OURS = _L.name.startswith(PREFIX, autoescape=True)
_DROP = delete(leases).where(_L.name == bindparam("name"))
_OVER = delete(leases).where(_OURS, _L.until < bindparam("now"))
_ALL = select(_L.holder).where(_OURS, _L.until >= bindparam("now"))


def tell(tx: Tx, life: str, standing: str, now: Millis) -> None:
    """This process knows these keys (`KeyRing.standing`)."""
    tx.run(_DROP, {"name": PREFIX + life})
    tx.run(_OVER, {"now": now})
    renew(tx, PREFIX + life, standing, Millis(now + LIVES_MS))


def leave(tx: Tx, life: str) -> None:
    """This process ends."""
    tx.run(_DROP, {"name": PREFIX + life})


def standings(tx: Tx, now: Millis) -> list[str]:
    """What every process that serves this store knows."""
    return [row.holder for row in tx.all(_ALL, {"now": now})]
