"""Operators' words that wait for the person: how many there are, and letting them go once they may.

The outbox looks at each waiting row now and then by itself; but two rows looked at in turn could leave in the
wrong order, and somebody who has just said that it is safe to read should not wait for the next look.
"""

from sqlalchemy import bindparam, func, select, text, update

from bot.core.message import Millis, PersonId
from bot.store.database import Tx
from bot.store.tables import said

# The literal lets both databases use the partial index.
_THEIRS = (
    text("said.state IN ('ready', 'sending')"),
    said.c.state == "ready",
    said.c.author != "bot",
    said.c.person_id == bindparam("b_person"),
)
_COUNT = select(func.count()).select_from(said).where(*_THEIRS)
_LET_OUT = update(said).where(*_THEIRS, said.c.aside.is_(True)).values(due_at=bindparam("b_now"), aside=False)


def unread(tx: Tx, person_id: PersonId) -> int:
    """How many messages of operators wait for the person."""
    row = tx.one(_COUNT, {"b_person": person_id})
    return int(row[0]) if row is not None else 0


def let_out(tx: Tx, person_id: PersonId, now: Millis) -> None:
    """What was kept back is looked at again at once, and in the order it was written."""
    tx.run(_LET_OUT, {"b_person": person_id, "b_now": now})
