"""One case's row: how it is read, and the only two ways it changes (compare and set; a verb of the table)."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, and_, bindparam, select, text, update

from bot.core.case import HELD, CaseState, CaseVerb, Tier, after
from bot.core.faults import Refused
from bot.core.message import CaseId, Millis, PersonId
from bot.store.database import Tx
from bot.store.events import event
from bot.store.tables import cases

_C = cases.c
# Not named like the column: an INSERT that asks for the open case has a column of that name too.
_OPEN = and_(_C.person_id == bindparam("b_person"), text("cases.state != 'closed'"))
_OPEN_OF = select(cases).where(_OPEN)
_LOAD = select(cases).where(_C.id == bindparam("case_id"))
OPEN_CASE_ID = select(_C.id).where(_OPEN).scalar_subquery()


@dataclass(frozen=True, slots=True)
class Brief:
    """A case in a few words. `held` = an operator has it and their lease was not taken back."""

    id: CaseId
    tier: Tier
    state: CaseState
    owner: int | None
    held: bool
    opened_at: Millis
    child: bool
    tags: tuple[str, ...]
    level: str


def brief(row: Row[Any]) -> Brief:
    """The brief of a row of `cases`."""
    return Brief(
        CaseId(row.id),
        Tier(row.tier),
        CaseState(row.state),
        row.owner,
        CaseState(row.state) in HELD,
        Millis(row.opened_at),
        row.child,
        tuple(json.loads(row.tags or "[]")),
        row.level,
    )


def brief_of(tx: Tx, person_id: PersonId) -> Brief | None:
    """The person's open case."""
    row = open_row(tx, person_id)
    return brief(row) if row is not None else None


def get(tx: Tx, case_id: CaseId) -> Brief | None:
    """The case, open or closed."""
    row = tx.one(_LOAD, {"case_id": case_id})
    return brief(row) if row is not None else None


def person_in(tx: Tx, case_id: CaseId) -> PersonId | None:
    """Whose case it is; None once they were forgotten."""
    row = tx.one(_LOAD, {"case_id": case_id})
    return PersonId(row.person_id) if row is not None and row.person_id else None


def open_row(tx: Tx, person_id: PersonId) -> Row[Any] | None:
    """The row of the person's open case."""
    return tx.hold(_OPEN_OF, {"b_person": person_id})


def row_of_case(tx: Tx, case_id: CaseId) -> Row[Any]:
    """The row of that case. Raises Refused("desk-no-case")."""
    row = tx.hold(_LOAD, {"case_id": case_id})
    if row is None:
        raise Refused("desk-no-case")
    return row


def go(tx: Tx, row: Row[Any], verb: CaseVerb, actor: str, now: Millis, **values: Any) -> None:
    """Do a verb of the table, with an event. Raises Refused where the table does not allow it."""
    state = after(CaseState(row.state), verb)
    put(tx, row, {"state": state, **values})
    ending = [str(values[name]) for name in ("outcome", "own_level") if values.get(name)]  # for the figures
    event(tx, actor, verb, CaseId(row.id), " ".join((row.state, state, *ending)), now)


def put(tx: Tx, row: Row[Any], values: dict[str, Any]) -> None:
    """Compare and set: whoever read an older version is refused."""
    same = and_(_C.id == row.id, _C.version == row.version)
    if tx.run(update(cases).where(same).values(version=_C.version + 1, **values)) != 1:
        raise Refused("desk-already-claimed")
