"""What providers report of messages that left: how far each part got, and so the whole.

A receipt may come before we have committed what it speaks of, twice, or out of order. So receipts have their
own table by the provider's id; ranks only climb, and a code once told is not erased by a later silence. A
message is delivered only when all its parts are, and failed if one failed. That is worked out anew from the
rows each time, so every order of receipts ends in the same state.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, TextClause, bindparam, case, literal_column, or_, select, text, update
from sqlalchemy.sql.dml import ReturningInsert

from bot.core.message import CaseId, Millis, SaidId
from bot.store.database import Tx
from bot.store.tables import receipts, said, spelled, upsert

RANKS = {
    "accepted": 1,
    "queued": 2,
    "sending": 3,
    "sent": 4,
    "failed": 5,
    "undelivered": 6,
    "delivered": 7,
    "read": 8,
}
ALIKE = {"scheduled": "accepted", "canceled": "failed", "partially_delivered": "sent"}
FAILED = (RANKS["failed"], RANKS["undelivered"])


@dataclass(frozen=True, slots=True)
class Told:
    """One receipt. `code` is the provider's, "" when it told none."""

    door: str
    provider_id: str
    status: str
    code: str
    at: Millis


@dataclass(frozen=True, slots=True)
class Fallen:
    """A message whose receipts now say that it failed, in a way they did not say before."""

    said_id: SaidId
    address_id: int
    case_id: CaseId | None
    state: str
    code: str
    tries: int
    again: bool
    sent_at: Millis
    expires_at: Millis


@cache
def _climb(dialect: str) -> ReturningInsert[Any]:
    new = upsert(dialect, receipts)
    ex, old = new.excluded, receipts.c
    # The smallest code stays, whichever came first: any rule will do that no order of arrival can change.
    none: ColumnElement[str] = literal_column("''")
    told = or_(old.code == none, (ex.code != none) & (ex.code < old.code))
    climbed: ReturningInsert[Any] = new.on_conflict_do_update(
        index_elements=["door", "provider_id"],
        set_={
            "rank": case((ex.rank > old.rank, ex.rank), else_=old.rank),
            "code": case((told, ex.code), else_=old.code),
            "at": case((ex.at > old.at, ex.at), else_=old.at),
        },
    ).returning(receipts.c.said_id)
    return climbed


@cache
def _belong(dialect: str) -> TextClause:
    new = upsert(dialect, receipts)
    belongs = new.on_conflict_do_update(
        index_elements=["door", "provider_id"], set_={"said_id": new.excluded.said_id}
    )
    return spelled(dialect, belongs, "door", "provider_id", "rank", "code", "at", "said_id")


_ID = said.c.id == bindparam("said_id")
_MESSAGE = select(
    said.c.id,
    said.c.address_id,
    said.c.case_id,
    said.c.door,
    said.c.state,
    said.c.refs,
    said.c.delivery,
    said.c.why,
    said.c.tries,
    said.c.again,
    said.c.sent_at,
    said.c.expires_at,
).where(_ID)
_LOCK = select(said.c.id).where(_ID)
_OWNER = select(receipts.c.said_id).where(
    receipts.c.door == bindparam("door"), receipts.c.provider_id == bindparam("provider_id")
)
_PARTS = select(receipts.c.rank, receipts.c.code).where(
    receipts.c.door == bindparam("door"), receipts.c.provider_id.in_(bindparam("refs", expanding=True))
)
_WEIGHED = (
    update(said)
    .where(said.c.id == bindparam("b_id"))
    .values(
        delivery=bindparam("b_delivery"),
        why=case((said.c.state == "sent", bindparam("b_code")), else_=said.c.why),
    )
)
# It arrived after all, while its second try was waiting: then there is nothing left to try.
_ARRIVED = (
    update(said)
    .where(
        said.c.id == bindparam("b_id"), text("said.state IN ('ready', 'sending')"), said.c.state == "ready"
    )
    .values(state="sent", why="")
)


def speaks_of(tx: Tx, door: str, provider_id: str) -> SaidId | None:
    """Which message of ours has that id at the provider; None = none that we know of."""
    row = tx.one(_OWNER, {"door": door, "provider_id": provider_id})
    return SaidId(row.said_id) if row is not None and row.said_id else None


def receipt(tx: Tx, told: Told) -> Fallen | None:
    """Keep the receipt; what it brought down, if anything. A status unknown to us has the lowest rank."""
    rank = RANKS.get(ALIKE.get(told.status, told.status), 0)
    row = {"door": told.door, "provider_id": told.provider_id, "rank": rank, "code": told.code}
    found = tx.one(_climb(tx.dialect), row | {"at": told.at})
    return weigh(tx, SaidId(found.said_id)) if found is not None and found.said_id else None


def expect(tx: Tx, said_id: SaidId, door: str, refs: Sequence[str], now: Millis) -> Fallen | None:
    """Receipts with these ids speak of that message. Some may have come already."""
    for ref in refs:
        row = {"door": door, "provider_id": ref, "rank": 0, "code": "", "at": now, "said_id": said_id}
        tx.run(_belong(tx.dialect), row)
    return weigh(tx, said_id)


def weigh(tx: Tx, said_id: SaidId) -> Fallen | None:
    """How far all parts of a message got; what fell, if that is news."""
    who = {"said_id": said_id}
    tx.hold(_LOCK, who)  # two parts' receipts at once: the second must see the first
    row = tx.one(_MESSAGE, who)
    refs = json.loads(row.refs or "[]") if row is not None else []
    if row is None or not refs:
        return None
    told = tx.all(_PARTS, {"door": row.door, "refs": refs})
    rank, code = _whole([(each.rank, each.code) for each in told], len(refs))
    fell = rank in FAILED
    if (rank, code if fell else row.why) == (row.delivery, row.why):
        return None
    tx.run(_WEIGHED, {"b_id": said_id, "b_delivery": rank, "b_code": code})
    if rank >= RANKS["delivered"]:
        tx.run(_ARRIVED, {"b_id": said_id})
    if not fell:
        return None
    return Fallen(
        said_id,
        row.address_id,
        CaseId(row.case_id) if row.case_id else None,
        row.state,
        code,
        row.tries,
        row.again,
        Millis(row.sent_at),
        Millis(row.expires_at),
    )


def _whole(parts: Sequence[tuple[int, str]], expected: int) -> tuple[int, str]:
    """Failed if one part failed, with the smallest code told; otherwise as far as the last of them."""
    failed = [(rank, code) for rank, code in parts if rank in FAILED]
    if failed:
        return max(rank for rank, _ in failed), min((code for _, code in failed if code), default="")
    return (min((rank for rank, _ in parts), default=0) if len(parts) >= expected else 0), ""
