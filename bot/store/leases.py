"""Leases: of many processes one at a time does a thing, and another goes on when it vanishes.

A lease is a row with a holder and an end. It saves work and keeps the pace at a provider's door. What must
never happen twice does not lean on it: a process that was asleep may wake up believing it still holds one.
"""

from collections.abc import Collection
from functools import cache

from sqlalchemy import TextClause, bindparam, delete, or_

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import leases, spelled, upsert

_L = leases.c
_RELEASE = delete(leases).where(_L.name == bindparam("name"), _L.holder == bindparam("holder"))


@cache
def _hold(dialect: str) -> TextClause:
    new = upsert(dialect, leases)
    free = or_(_L.until < bindparam("now"), _L.holder == new.excluded.holder)
    held = new.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": new.excluded.holder, "until": new.excluded.until},
        where=free,
    )
    return spelled(dialect, held, "name", "holder", "until")


def hold(tx: Tx, name: str, holder: str, now: Millis, ms: int) -> bool:
    """Take or keep the lease of that name; False while somebody else has it."""
    return tx.run(_hold(tx.dialect), {"name": name, "holder": holder, "now": now, "until": now + ms}) == 1


def let_go(tx: Tx, name: str, holder: str) -> None:
    """Give the lease back, if it is still ours."""
    tx.run(_RELEASE, {"name": name, "holder": holder})


def hold_all(tx: Tx, names: Collection[str], holder: str, now: Millis, ms: int) -> frozenset[str]:
    """Take or keep each of these; which of them are ours now."""
    return frozenset(name for name in sorted(names) if hold(tx, name, holder, now, ms))
