"""Receipts of a door that reports each part of a long SMS by itself, without saying which part it was.

"Sent" comes once, with the number of parts; "delivered" comes once a part, each time as an event of its own.
So every part gets a row beside the message's own: `ID/1`, `ID/2` …, and `ID/of` says that their number is
known. An event that was seen before changes nothing, and a message counts as delivered when it is known how
many parts it has and all of them arrived, whatever the order in which the events came.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, select

from bot.store import receipts
from bot.store.database import Tx
from bot.store.people import first_time
from bot.store.receipts import RANKS, Fallen, Told
from bot.store.tables import receipts as rows
from bot.store.tables import said

MOST = 40  # parts of one message; ours have at most ten
DELIVERED = RANKS["delivered"]
_RANKS = select(rows.c.provider_id, rows.c.rank).where(
    rows.c.door == bindparam("door"), rows.c.provider_id.in_(bindparam("ids", expanding=True))
)
_COUNTED = select(said.c.segments, said.c.refs).where(said.c.id == bindparam("said_id"))


@dataclass(frozen=True, slots=True)
class Piece:
    """One event about a message. `parts` = of how many it consists, as "sent" tells (0 = not told)."""

    event: str
    parts: int = 0


def receipt(tx: Tx, told: Told, piece: Piece) -> Fallen | None:
    """Keep what the event says; what it brought down, if anything. The same event counts once."""
    if not first_time(tx, told.door, piece.event, told.at):
        return None
    receipts.receipt(tx, replace(told, status="", code=""))  # holds the message's row until the commit
    match told.status:
        case "sent":
            return _sent(tx, told, piece.parts)
        case "delivered":
            return _delivered(tx, told)
        case _:
            return receipts.receipt(tx, told)


def _sent(tx: Tx, told: Told, parts: int) -> Fallen | None:
    """All parts left; how many there are is known from now on."""
    parts = min(parts or _counted(tx, told), MOST)
    for name in (*range(1, parts + 1), "of") if parts else ():
        receipts.receipt(tx, replace(told, provider_id=f"{told.provider_id}/{name}"))
    fallen = receipts.receipt(tx, told)
    return _whole(tx, told) or fallen


def _delivered(tx: Tx, told: Told) -> Fallen | None:
    """One more part arrived."""
    arrived = sum(rank >= DELIVERED for rank in _parts(tx, told).values())
    receipts.receipt(tx, replace(told, provider_id=f"{told.provider_id}/{min(arrived + 1, MOST)}"))
    return _whole(tx, told)


def _whole(tx: Tx, told: Told) -> Fallen | None:
    """Say so of the message itself when every part arrived, and we know of every part."""
    known = _ranks(tx, told.door, [f"{told.provider_id}/of"])
    if not known or min(_parts(tx, told).values()) < DELIVERED:
        return None
    return receipts.receipt(tx, replace(told, status="delivered"))


def _counted(tx: Tx, told: Told) -> int:
    """How many parts we ourselves counted, where the message is the whole of what was said; 0 = not known."""
    said_id = receipts.speaks_of(tx, told.door, told.provider_id)
    row = tx.one(_COUNTED, {"said_id": said_id}) if said_id else None
    return int(row.segments) if row is not None and len(json.loads(row.refs or "[]")) == 1 else 0


def _parts(tx: Tx, told: Told) -> dict[str, int]:
    return _ranks(tx, told.door, [f"{told.provider_id}/{number}" for number in range(1, MOST + 1)])


def _ranks(tx: Tx, door: str, ids: Iterable[str]) -> dict[str, int]:
    return {row.provider_id: row.rank for row in tx.all(_RANKS, {"door": door, "ids": list(ids)})}
