"""What must be known of a message that a network refused as free words: whose it was, and was it a knock."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from bot.core.effects import Part
from bot.core.message import PersonId, SaidId
from bot.store.database import Tx
from bot.store.said import read_parts
from bot.store.tables import said


@dataclass(frozen=True, slots=True)
class Refused:
    """`counts` = it still counts among what was sent: the refusal came by a receipt."""

    person_id: PersonId
    author: str
    parts: tuple[Part, ...]
    counts: bool


_BY_ID = said.c.id == bindparam("said_id")
_ONE = select(said.c.person_id, said.c.author, said.c.parts, said.c.state).where(_BY_ID)


def refused(tx: Tx, said_id: SaidId) -> Refused | None:
    """That message; None when its person was forgotten meanwhile."""
    row = tx.one(_ONE, {"said_id": said_id})
    if row is None or not row.person_id:
        return None
    return Refused(PersonId(row.person_id), row.author, read_parts(row.parts)[0], row.state == "sent")
