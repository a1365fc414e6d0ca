"""What stands on a person's phone, from the rows: theirs and ours, without what was wiped or overwritten.

A phone shows what left and was not taken away again: a message that was replaced, withdrawn, expired or wiped
is not there; one that left without anybody knowing more is marked.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, select

from bot.core.effects import Say
from bot.core.message import Kind, Millis, PersonId
from bot.core.person import Person
from bot.store.database import Tx
from bot.store.people import PERSON_COLUMNS, person_of
from bot.store.receipts import FAILED, RANKS
from bot.store.said import read_parts
from bot.store.tables import addresses, heard, people, said

MANY = 40  # rows looked at on each side: several screens of a phone
_HEARD = (
    select(heard).where(heard.c.person_id == bindparam("person_id")).order_by(heard.c.id.desc()).limit(MANY)
)
_SAID = select(said).where(said.c.person_id == bindparam("person_id")).order_by(said.c.id.desc()).limit(MANY)


_PERSON = select(*PERSON_COLUMNS).where(people.c.id == bindparam("person_id"))


_PLACE = (
    select(addresses.c.address, addresses.c.door)
    .where(addresses.c.person_id == bindparam("person_id"), addresses.c.address.is_not(None))
    .order_by(addresses.c.heard_at.desc(), addresses.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is reached. Never for a page: only for what is said of the road there."""

    address: str = field(repr=False)
    door: str


@dataclass(frozen=True, slots=True)
class Standing:
    """One message on the phone.

    mark   "" = it is there, "sent" = it left and nobody confirmed it, "unknown", "failed" = it is not there
    say    codes of ours, or `words` of an operator's or the person's; look: see core/looks.py
    """

    at: Millis
    theirs: bool
    door: str
    mark: str = ""
    say: Say | None = None
    words: str = field(default="", repr=False)
    look: str = ""
    turn: int = 0
    kind: str = ""


def person_now(tx: Tx, person_id: PersonId) -> Person | None:
    """The person as a page may look at them: nothing is locked."""
    row = tx.one(_PERSON, {"person_id": person_id})
    return person_of(tx, row) if row is not None else None


def place_now(tx: Tx, person_id: PersonId) -> Place | None:
    """Where they wrote from last, and by which door; None when no address is left. Nothing is locked."""
    row = tx.one(_PLACE, {"person_id": person_id})
    return Place(tx.seal.open("addresses", "address", row.address), row.door) if row is not None else None


def standing(tx: Tx, person_id: str, wipes: set[str], reports: set[str]) -> list[Standing]:
    """The newest messages, oldest first. `wipes` = doors by which chats are wiped, `reports` = doors that
    tell what became of a message.
    """
    who = {"person_id": person_id}
    shown: dict[str, Standing] = {}
    for row in reversed(tx.all(_SAID, who)):
        mark = _mark(row, reports)
        if mark is None or (row.state == "sent" and row.door in wipes and row.refs == ""):
            continue
        refs = json.loads(row.refs) if row.refs else []
        name = f"{row.door} {refs[0]}" if refs else f"row {row.id}"
        shown.pop(name, None)  # it was overwritten by this one
        shown[name] = _ours(tx, row, mark)
    found = [*shown.values(), *(_theirs(tx, row) for row in tx.all(_HEARD, who) if _there(row, wipes))]
    return sorted(found, key=lambda each: each.at)


def _mark(row: Row[Any], reports: set[str]) -> str | None:
    """How sure it is that it is there; None when it is not, and never was."""
    if row.state == "sent" and row.delivery in FAILED:
        return "failed"
    if row.state == "sent":
        arrived = row.delivery >= RANKS["delivered"] or row.door not in reports
        return "" if arrived else "sent"
    if row.state == "unknown" or (row.state == "sending" and row.doubt):
        return "unknown"
    return "failed" if row.state == "failed" else None


def _there(row: Row[Any], wipes: set[str]) -> bool:
    if row.kind in (Kind.TAP, Kind.EDIT, Kind.MISSED_CALL):
        return False  # a pressed button leaves nothing behind, an edit stands where the first words stood
    return row.door not in wipes or row.message_ref != ""


def _ours(tx: Tx, row: Row[Any], mark: str) -> Standing:
    parts, labels, choices = read_parts(row.parts)
    say = Say(parts, row.step, labels, choices, row.lane, ask_place=row.ask_place) if parts else None
    # A word to come back with is between the person and their phone: of ours only operators' words are read.
    theirs = row.words and row.author != "bot"
    words = tx.seal.open("said", "words", row.words) if theirs else ""
    at = Millis(row.sent_at or row.at)
    return Standing(at, False, row.door, mark, say, words, row.look, row.turn)


def _theirs(tx: Tx, row: Row[Any]) -> Standing:
    words = tx.seal.open("heard", "words", row.words) if row.words else ""
    return Standing(Millis(row.at), True, row.door, words=words, kind=row.kind)
