"""How often we knocked, and what must be known of a message that a network refused as free words."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from bot.core.effects import Part
from bot.core.message import Millis, PersonId, SaidId
from bot.core.window import KNOCK_TEXT
from bot.store.database import Tx
from bot.store.said import read_parts
from bot.store.tables import said


@dataclass(frozen=True, slots=True)
class Refused:
    """Whose it was, who wrote it, and what it said."""

    person_id: PersonId
    author: str
    parts: tuple[Part, ...]


_BY_ID = said.c.id == bindparam("said_id")
_ONE = select(said.c.person_id, said.c.author, said.c.parts).where(_BY_ID)
_TRIED = select(func.count()).where(
    said.c.person_id == bindparam("person_id"),
    said.c.text_id == bindparam("text_id"),
    said.c.at > bindparam("since"),
    said.c.state.not_in(("replaced", "dropped")),
)


def tried(tx: Tx, person_id: PersonId, since: Millis) -> int:
    """Knocks since then, refused ones included: what a network refuses it refuses again at once."""
    row = tx.one(_TRIED, {"person_id": person_id, "text_id": KNOCK_TEXT, "since": since})
    return int(row[0]) if row else 0


def refused(tx: Tx, said_id: SaidId) -> Refused | None:
    """That message; None when its person was forgotten meanwhile."""
    row = tx.one(_ONE, {"said_id": said_id})
    if row is None or not row.person_id:
        return None
    return Refused(PersonId(row.person_id), row.author, read_parts(row.parts)[0])
