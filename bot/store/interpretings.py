"""Messages that wait for somebody who reads their language: one message each, and nothing of its case.

A request is taken by one interpreter at a time, for a while; whoever vanishes loses it to the next.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, and_, bindparam, delete, insert, or_, select, update

from bot.core.message import CaseId, Millis
from bot.store.database import Tx
from bot.store.desk_tables import interpretings

LEASE_MS = 10 * 60_000
LIVES_MS = 24 * 3_600_000

_I = interpretings.c
_MINE = _I.taken_by == bindparam("b_operator")
_FREE = or_(_I.taken_by.is_(None), _I.taken_at < bindparam("b_lapsed"), _MINE)
_ADD = insert(interpretings)
_OPEN = (
    select(interpretings)
    .where(_I.answered_at == 0, _I.at > bindparam("b_since"), _FREE)
    .where(_I.source.in_(bindparam("b_languages", expanding=True)))
    .where(_I.target.in_(bindparam("b_languages", expanding=True)))
    .order_by(_I.id)
)
_TAKE = (
    update(interpretings)
    .where(_I.id == bindparam("b_id"), _I.answered_at == 0, _I.at > bindparam("b_since"), _FREE)
    .where(_I.source.in_(bindparam("b_languages", expanding=True)))
    .where(_I.target.in_(bindparam("b_languages", expanding=True)))
    .values(taken_by=bindparam("b_taker"), taken_at=bindparam("b_now"))
    .returning(_I.case_id)
)
_MINE_OPEN = and_(_I.id == bindparam("b_id"), _I.answered_at == 0, _MINE)
_BACK = update(interpretings).where(_MINE_OPEN).values(taken_by=None, taken_at=0).returning(_I.case_id)
_ANSWER = (
    update(interpretings)
    .where(_MINE_OPEN)
    .values(answer=bindparam("b_answer"), answered_at=bindparam("b_now"))
    .returning(_I.case_id)
)
_OF_CASE = select(interpretings).where(_I.case_id == bindparam("b_case")).order_by(_I.id)
_DROP = delete(interpretings).where(_I.id == bindparam("b_id"), _I.case_id == bindparam("b_case"))


@dataclass(frozen=True, slots=True)
class Request:
    """One message somebody shall translate. `heard_id` = the person's message it is (0 = a draft answer)."""

    id: int
    case_id: CaseId
    heard_id: int
    source: str
    target: str
    words: str = field(repr=False)
    at: Millis
    taken_by: int
    answer: str = field(repr=False)
    answered_at: Millis


def add(tx: Tx, new: Request, asked_by: int) -> int:
    """A new request; its id (that of `new` is not looked at)."""
    row = {
        "case_id": new.case_id,
        "heard_id": new.heard_id or None,
        "asked_by": asked_by,
        "source": new.source,
        "target": new.target,
        "words": tx.seal.close("interpretings", "words", new.words),
        "at": new.at,
    }
    return tx.add(_ADD, row)


def waiting(tx: Tx, languages: Sequence[str], operator_id: int, now: Millis) -> list[Request]:
    """What that interpreter may take, or has in hand, oldest first."""
    return [_read(tx, row) for row in tx.all(_OPEN, _who(languages, operator_id, now))]


def take(tx: Tx, request_id: int, languages: Sequence[str], operator_id: int, now: Millis) -> CaseId | None:
    """Take it, or go on with it; whose case it is, None when somebody else has it or it is gone."""
    who = _who(languages, operator_id, now) | {"b_id": request_id, "b_taker": operator_id, "b_now": now}
    return _case(tx.one(_TAKE, who))


def give_back(tx: Tx, request_id: int, operator_id: int) -> CaseId | None:
    """Somebody else shall do it."""
    return _case(tx.one(_BACK, {"b_id": request_id, "b_operator": operator_id}))


def answer(tx: Tx, request_id: int, operator_id: int, words: str, now: Millis) -> CaseId | None:
    """The translation; None when it is no longer theirs to give."""
    sealed = tx.seal.close("interpretings", "answer", words)
    row = {"b_id": request_id, "b_operator": operator_id, "b_answer": sealed, "b_now": now}
    return _case(tx.one(_ANSWER, row))


def of_case(tx: Tx, case_id: CaseId) -> list[Request]:
    """All requests of a case, oldest first."""
    return [_read(tx, row) for row in tx.all(_OF_CASE, {"b_case": case_id})]


def drop(tx: Tx, request_id: int, case_id: CaseId) -> None:
    """It is no longer wanted."""
    tx.run(_DROP, {"b_id": request_id, "b_case": case_id})


def _who(languages: Sequence[str], operator_id: int, now: Millis) -> dict[str, Any]:
    return {
        "b_languages": list(languages),
        "b_operator": operator_id,
        "b_lapsed": now - LEASE_MS,
        "b_since": now - LIVES_MS,
    }


def _case(row: Row[Any] | None) -> CaseId | None:
    return CaseId(row.case_id) if row is not None else None


def _read(tx: Tx, row: Row[Any]) -> Request:
    return Request(
        row.id,
        CaseId(row.case_id),
        row.heard_id or 0,
        row.source,
        row.target,
        tx.seal.open("interpretings", "words", row.words),
        Millis(row.at),
        row.taken_by or 0,
        tx.seal.open("interpretings", "answer", row.answer) if row.answer else "",
        Millis(row.answered_at),
    )
