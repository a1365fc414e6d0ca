"""How many SMS left by one door lately: an operator blocks a SIM card that sends more than a person would."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, case, func, or_, select

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import said

DAY_MS = 24 * 3600 * 1000
_WHEN = case((said.c.sent_at > 0, said.c.sent_at), else_=said.c.tried_at)
# One of unknown outcome may have left; how long it was nobody wrote down, so it counts as one.
_LENGTH = case((said.c.segments > 0, said.c.segments), else_=1)
_LEFT = or_(said.c.sent_at > 0, and_(said.c.state == "unknown", said.c.tried_at > 0))
_SPENT = select(func.coalesce(func.sum(_LENGTH), 0).label("many"), func.min(_WHEN).label("oldest")).where(
    said.c.door == bindparam("door"),
    said.c.at > bindparam("long_ago"),
    _LEFT,
    bindparam("since") < _WHEN,
    said.c.id.not_in(bindparam("besides", expanding=True)),
)
LONGEST_WAIT_MS = 8 * DAY_MS  # no words lie in the outbox for longer before they leave


@dataclass(frozen=True, slots=True)
class Spent:
    """SMS, parts of long messages counted, and when the first of them left (0 = there was none)."""

    many: int
    oldest: Millis


def spent(tx: Tx, door: str, since: Millis, besides: Collection[int] = ()) -> Spent:
    """What left by that door since then, besides these messages."""
    where = {
        "door": door,
        "since": since,
        "long_ago": since - LONGEST_WAIT_MS,
        "besides": list(besides) or [0],
    }
    row = tx.one(_SPENT, where)
    return Spent(int(row.many), Millis(row.oldest or 0)) if row is not None else Spent(0, Millis(0))
