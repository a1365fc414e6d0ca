"""What is said, as rows: everything that must be known to judge, render and send one (`Due`).

A row waits as `ready`, leaves as `sending` under a lease (`leaving.py`), and settles (`settled.py`) as
`sent`, `failed`, `unknown`, `replaced`, `dropped` or `expired`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, and_, bindparam, select, update

from bot.core.effects import LANE_EMERGENCY, Part
from bot.core.message import AddressId, CaseId, Millis, Network, PersonId, SaidId
from bot.core.person import Person
from bot.store.database import Tx
from bot.store.events import event
from bot.store.people import PERSON_COLUMNS, bare_person, person_of
from bot.store.seal import BadSeal
from bot.store.tables import addresses, cases, people, said


@dataclass(frozen=True, slots=True)
class Due:
    """One row under lease: everything that must be known to judge, render and send it.

    author         "bot" or the operator's number
    cause          "heard" (an answer), "time", "desk" or "reach"
    words          an operator's own; None where `parts` say it
    replaces_ref   our earlier message to overwrite ("" = none)
    tries          how often it was leased, this time included
    again, doubt   it got its second try; its outcome was unknown before
    safe_until     until when the person said it is safe to write (0 = not said, or no open case)
    """

    said_id: SaidId
    person_id: PersonId
    address_id: AddressId
    door: str
    to: str = field(repr=False)
    network: Network
    author: str
    cause: str
    lane: int
    words: str | None = field(repr=False)
    parts: tuple[Part, ...]
    step: str
    turn: int
    choices: tuple[str, ...]
    labels: str
    replaces_ref: str
    ask_place: bool
    tries: int
    again: bool
    doubt: bool
    at: Millis
    expires_at: Millis
    tried_at: Millis
    person: Person
    last_heard_at: Millis
    case_id: CaseId | None
    safe_until: Millis


_LOAD = (
    select(
        said,
        addresses.c.address,
        addresses.c.network.label("address_network"),
        addresses.c.heard_at,
        cases.c.safe_until,
        *PERSON_COLUMNS[1:],
    )
    .select_from(
        said.join(addresses, addresses.c.id == said.c.address_id)
        .join(people, people.c.id == said.c.person_id)
        .outerjoin(cases, and_(cases.c.id == said.c.case_id, cases.c.state != "closed"))
    )
    .where(said.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(said.c.lane, said.c.id)
)
_LAST_REFS = (
    select(said.c.refs)
    .where(
        said.c.address_id == bindparam("address_id"),
        said.c.door == bindparam("door"),
        said.c.state == "sent",
        said.c.author == "bot",
        said.c.refs.not_in(("", "[]")),
    )
    .order_by(said.c.id.desc())
    .limit(1)
)


_SPOILT = (
    update(said).where(said.c.id == bindparam("b_id")).values(state="failed", why="words", lease_until=0)
)


def tell_desk(tx: Tx, case_id: int | None, verb: str, codes: str, now: Millis) -> None:
    """Let whoever follows the case see what became of words to its person."""
    if case_id is not None:
        event(tx, "bot", verb, case_id, codes, now)


def load(tx: Tx, ids: Sequence[int]) -> list[Due]:
    """These rows with all that must be known to send them. What cannot be read fails alone."""
    found = []
    for row in tx.all(_LOAD, {"ids": list(ids)}) if ids else ():
        try:
            found.append(_due(tx, row, _person(tx, row)))
        except BadSeal:
            tx.run(_SPOILT, {"b_id": row.id})
            tell_desk(tx, row.case_id, "send_failed", "words", Millis(row.tried_at or row.at))
    return found


def _person(tx: Tx, row: Row[Any]) -> Person:
    """Whom it goes to. A number in danger leaves also to somebody of whom no more is known than the row says;
    other words do not: what cannot be read may be that nobody else must see them.
    """
    try:
        return person_of(tx, row)
    except BadSeal:
        if row.lane != LANE_EMERGENCY:
            raise
        return bare_person(row)


def _due(tx: Tx, row: Row[Any], person: Person) -> Due:
    parts, labels, choices = read_parts(row.parts)
    return Due(
        said_id=SaidId(row.id),
        person_id=PersonId(row.person_id),
        address_id=AddressId(row.address_id),
        door=row.door,
        to=tx.seal.open("addresses", "address", row.address) if row.address else "",
        network=Network(row.address_network),
        author=row.author,
        cause=row.cause,
        lane=row.lane,
        words=tx.seal.open("said", "words", row.words) if row.words else None,
        parts=parts,
        step=row.step,
        turn=row.turn,
        choices=choices,
        labels=labels,
        replaces_ref=_last_ref(tx, row) if row.replaces else "",
        ask_place=row.ask_place,
        tries=row.tries,
        again=row.again,
        doubt=row.doubt,
        at=Millis(row.at),
        expires_at=Millis(row.expires_at),
        tried_at=Millis(row.tried_at),
        person=person,
        last_heard_at=Millis(row.heard_at),
        case_id=CaseId(row.case_id) if row.case_id else None,
        safe_until=Millis(row.safe_until or 0),
    )


def _last_ref(tx: Tx, row: Row[Any]) -> str:
    last = tx.one(_LAST_REFS, {"address_id": row.address_id, "door": row.door})
    return str(json.loads(last.refs)[-1]) if last else ""


def write_parts(parts: Sequence[Part], labels: str = "", choices: Sequence[str] = ()) -> str:
    """Paragraphs and choices as they are kept: codes only."""
    listed = [[part.text, [list(arg) for arg in part.args]] for part in parts]
    return json.dumps({"parts": listed, "labels": labels, "choices": list(choices)}, ensure_ascii=False)


def read_parts(kept: str) -> tuple[tuple[Part, ...], str, tuple[str, ...]]:
    """Paragraphs, labels and choices again."""
    if not kept:
        return (), "", ()
    found = json.loads(kept)
    parts = tuple(Part(name, tuple((key, value) for key, value in args)) for name, args in found["parts"])
    return parts, found["labels"], tuple(found["choices"])
