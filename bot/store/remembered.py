"""What a provider told us once and will not tell again: where a group moved. Sealed, by name."""

from functools import cache

from sqlalchemy import TextClause, bindparam, select

from bot.core.message import Millis
from bot.store.columns import spelled, upsert
from bot.store.database import Tx
from bot.store.desk_tables import remembered

_R = remembered.c
_GET = select(_R.value).where(_R.name == bindparam("name"))


@cache
def _put(dialect: str) -> TextClause:
    new = upsert(dialect, remembered)
    known = new.on_conflict_do_update(
        index_elements=["name"], set_={"value": new.excluded.value, "at": new.excluded.at}
    )
    return spelled(dialect, known, "name", "value", "at")


def remember(tx: Tx, name: str, value: str, now: Millis) -> None:
    """Keep it in place of what was known."""
    sealed = tx.seal.close("remembered", "value", value)
    tx.run(_put(tx.dialect), {"name": name, "value": sealed, "at": now})


def recall(tx: Tx, name: str) -> str:
    """What is known ("" = nothing)."""
    row = tx.one(_GET, {"name": name})
    return tx.seal.open("remembered", "value", row.value) if row is not None else ""
