"""Nuisance marks: who was called a nuisance, by whom, why, until when, and what somebody else says of that.

A mark that nobody else has looked at holds for three days at most: the error that hurts is a person in need
who counts as a nuisance. A mark goes with its person, and by the clock 30 days after it ended.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, insert, or_, select, update

from bot.core.message import CaseId, Millis, PersonId
from bot.store.database import Tx
from bot.store.desk_tables import marks

HOUR = 60 * 60 * 1000
UNSEEN = 72 * HOUR  # how long a mark holds that nobody else confirmed
CONFIRMED, LIFTED = "confirmed", "lifted"

_M = marks.c
_ADD = insert(marks)
_ACTIVE = (
    select(_M.id)
    .where(_M.person_id == bindparam("person_id"), _M.until > bindparam("now"), _M.verdict != LIFTED)
    .where(or_(_M.verdict == CONFIRMED, _M.at > bindparam("unseen")))
    .limit(1)
)
_ONE = select(marks).where(_M.id == bindparam("mark_id"))
_OPEN = select(marks).where(_M.reviewed_at == 0).order_by(_M.at, _M.id)
_LATELY = select(marks).where(_M.reviewed_at > 0).order_by(_M.reviewed_at.desc(), _M.id.desc()).limit(20)
_JUDGE = (
    update(marks)
    .where(_M.id == bindparam("b_id"), _M.reviewed_at == 0)
    .values(reviewed_by=bindparam("b_by"), reviewed_at=bindparam("b_at"), verdict=bindparam("b_verdict"))
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. `verdict` = "" (nobody looked yet), confirmed or lifted."""

    id: int
    person_id: PersonId | None
    case_id: CaseId | None
    operator_id: int | None
    reason: str
    at: Millis
    until: Millis
    reviewed_by: int | None
    reviewed_at: Millis
    verdict: str


def add(  # noqa: PLR0913, PLR0917 - who is marked in which case, by whom, why and for how long
    tx: Tx, person_id: PersonId, case_id: CaseId, operator_id: int, reason: str, at: Millis, until: Millis
) -> int:
    """Keep a mark; its number."""
    who = {"person_id": person_id, "case_id": case_id, "operator_id": operator_id}
    return tx.add(_ADD, who | {"reason": reason, "at": at, "until": until})


def active(tx: Tx, person_id: PersonId, now: Millis) -> bool:
    """Does a mark hold for this person?"""
    return tx.one(_ACTIVE, {"person_id": person_id, "now": now, "unseen": now - UNSEEN}) is not None


def get(tx: Tx, mark_id: int) -> Mark | None:
    """That mark; nobody else judges it until the commit."""
    row = tx.hold(_ONE, {"mark_id": mark_id})
    return _mark(row) if row is not None else None


def person_of(tx: Tx, mark_id: int) -> PersonId | None:
    """Whom it is about: who judges it locks the person first, as everybody does, and then takes the mark."""
    row = tx.one(_ONE, {"mark_id": mark_id})
    return PersonId(row.person_id) if row is not None and row.person_id else None


def to_review(tx: Tx) -> list[Mark]:
    """Marks nobody else has looked at, the oldest first."""
    return _marks(tx.all(_OPEN))


def reviewed(tx: Tx) -> list[Mark]:
    """The marks judged last."""
    return _marks(tx.all(_LATELY))


def judge(tx: Tx, mark_id: int, by: int, verdict: str, now: Millis) -> bool:
    """Somebody looked at it; False when somebody else was faster."""
    return tx.run(_JUDGE, {"b_id": mark_id, "b_by": by, "b_at": now, "b_verdict": verdict}) == 1


def _marks(rows: Sequence[Row[Any]]) -> list[Mark]:
    return [_mark(row) for row in rows]


def _mark(row: Row[Any]) -> Mark:
    return Mark(
        row.id,
        PersonId(row.person_id) if row.person_id else None,
        CaseId(row.case_id) if row.case_id else None,
        row.operator_id,
        row.reason,
        Millis(row.at),
        Millis(row.until),
        row.reviewed_by,
        Millis(row.reviewed_at),
        row.verdict,
    )
