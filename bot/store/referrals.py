"""Referrals: to which partner a person was sent on, what it was told, and whether it has them (D-40).

One is open until it is confirmed, returned, or overtaken by another. Unconfirmed when its time is over, it is
returned and its case waits here again; a case that somebody took back earlier only learns of it.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from bot.core.message import CaseId, Millis
from bot.store import cases
from bot.store.database import Tx
from bot.store.desk_tables import partners, referrals
from bot.store.events import event

UNCONFIRMED = "unconfirmed"  # why it was returned: nobody said in time that they have the person
OVERTAKEN = "overtaken"  # another partner was asked
CLOSED = "closed"  # the case was


@dataclass(frozen=True, slots=True)
class Sent:
    """What an operator sends with a person."""

    partner_id: int
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral. `words` = what the partner was told (None = no longer kept); 0 = never."""

    id: int
    case_id: CaseId
    partner_id: int
    partner: str
    by: int
    at: Millis
    due_at: Millis
    confirmed_at: Millis
    confirmed_by: int | None
    returned_at: Millis
    why: str
    words: str | None = field(default=None, repr=False)

    @property
    def open(self) -> bool:
        """Is the partner's word still awaited?"""
        return not self.confirmed_at and not self.returned_at


_R = referrals.c
_ADD = insert(referrals)
_OPEN = (_R.confirmed_at == 0, _R.returned_at == 0)
_OF = (
    select(referrals, partners.c.name.label("partner"))
    .select_from(referrals.join(partners, partners.c.id == _R.partner_id))
    .where(_R.case_id == bindparam("case_id"))
    .order_by(_R.id)
)
_DUE = select(_R.id, _R.case_id).where(*_OPEN, _R.due_at <= bindparam("now")).order_by(_R.id)
_END = (
    update(referrals)
    .where(_R.case_id == bindparam("b_case"), *_OPEN)
    .values(returned_at=bindparam("b_at"), why=bindparam("b_why"))
)
_CONFIRM = (
    update(referrals)
    .where(_R.case_id == bindparam("b_case"), *_OPEN)
    .values(confirmed_at=bindparam("b_at"), confirmed_by=bindparam("b_by"))
)


def send(tx: Tx, case_id: CaseId, operator_id: int, sent: Sent, times: tuple[Millis, Millis]) -> int:
    """Write down a referral the person said yes to; `times` = now, and when it must be confirmed. Its number.

    Raises Refused("desk-not-yours").
    """
    now, due_at = times
    cases.refer(tx, case_id, operator_id, now)
    tx.run(_END, {"b_case": case_id, "b_at": now, "b_why": OVERTAKEN})
    row = {
        "case_id": case_id,
        "partner_id": sent.partner_id,
        "operator_id": operator_id,
        "consent": True,
        "words": tx.seal.close("referrals", "words", sent.words),
        "at": now,
        "due_at": due_at,
    }
    return tx.add(_ADD, row)


def of_case(tx: Tx, case_id: CaseId) -> list[Referral]:
    """All referrals of a case, oldest first."""
    return [_referral(tx, row) for row in tx.all(_OF, {"case_id": case_id})]


def confirm(tx: Tx, case_id: CaseId, operator_id: int, now: Millis) -> bool:
    """The partner has the person: the clock stops. False when nothing is awaited."""
    if not tx.run(_CONFIRM, {"b_case": case_id, "b_at": now, "b_by": operator_id}):
        return False
    event(tx, str(operator_id), "confirmed", case_id, "", now)
    return True


def end(tx: Tx, case_id: CaseId, why: str, now: Millis) -> bool:
    """Nobody's word is awaited any more, for that reason. False when none was."""
    return tx.run(_END, {"b_case": case_id, "b_at": now, "b_why": why}) > 0


def return_unconfirmed(tx: Tx, now: Millis) -> list[CaseId]:
    """End every referral whose time is over; their cases wait here again unless somebody has them already."""
    returned = []
    for row in tx.all(_DUE, {"now": now}):
        case_id = CaseId(row.case_id)
        cases.held_still(tx, case_id)  # the case first, then what belongs to it, as everybody does
        if end(tx, case_id, UNCONFIRMED, now):
            event(tx, "bot", UNCONFIRMED, case_id, "", now)
            cases.returned(tx, case_id, "bot", now)
            returned.append(case_id)
    return returned


def _referral(tx: Tx, row: Row[Any]) -> Referral:
    return Referral(
        row.id,
        CaseId(row.case_id),
        row.partner_id,
        row.partner,
        row.operator_id,
        Millis(row.at),
        Millis(row.due_at),
        Millis(row.confirmed_at),
        row.confirmed_by,
        Millis(row.returned_at),
        row.why,
        tx.seal.open("referrals", "words", row.words) if row.words else None,
    )
