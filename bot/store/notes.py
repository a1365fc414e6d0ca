"""Operators' notes on a case: short, factual, sealed, and gone with the case (D-35)."""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, insert, select

from bot.core.message import CaseId, Millis
from bot.store import tables
from bot.store.database import Tx
from bot.store.events import event

_N = tables.notes.c
_ADD = insert(tables.notes)
_OF = select(tables.notes).where(_N.case_id == bindparam("case_id")).order_by(_N.id)


@dataclass(frozen=True, slots=True)
class Note:
    """What an operator wrote for colleagues."""

    id: int
    author: int
    at: Millis
    words: str = field(repr=False)


def note(tx: Tx, case_id: CaseId, operator_id: int, words: str, now: Millis) -> int:
    """Keep a note; its id."""
    sealed = tx.seal.close("notes", "words", words)
    event(tx, str(operator_id), "note", case_id, "", now)
    return tx.add(_ADD, {"case_id": case_id, "author": operator_id, "words": sealed, "at": now})


def notes(tx: Tx, case_id: CaseId) -> list[Note]:
    """The case's notes, oldest first."""
    rows = tx.all(_OF, {"case_id": case_id})
    return [Note(r.id, r.author, Millis(r.at), tx.seal.open("notes", "words", r.words)) for r in rows]
