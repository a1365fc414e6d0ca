"""Who was shown a person's number or account, why, with whose consent, and what the review said (D-34).

The words, a reason and a reviewer's, go when the words of the case go; that it happened stays two years.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from bot.core.message import Address, CaseId, Millis, Network, PersonId
from bot.store.database import Tx
from bot.store.desk_tables import unmaskings
from bot.store.tables import addresses, cases

ASKED, GRANTED, REFUSED = "asked", "granted", "refused"


@dataclass(frozen=True, slots=True)
class Unmasking:
    """One request to see who it is.

    reason    why, in words ("" once they were forgotten)
    with_id   the second person who allowed it; None = alone, in a T1 talk
    until     shown until then (0 = allowed and not opened yet)
    """

    id: int
    case_id: CaseId | None
    operator_id: int
    state: str
    at: Millis
    with_id: int | None
    granted_at: Millis
    until: Millis
    reviewed_at: Millis
    verdict: str
    reason: str = field(repr=False)


_U = unmaskings.c
_ADD = insert(unmaskings)
_ALL = select(unmaskings)
_ONE = _ALL.where(_U.id == bindparam("number"))
_LATEST = (
    _ALL.where(_U.case_id == bindparam("case_id"), _U.operator_id == bindparam("operator_id"))
    .order_by(_U.id.desc())
    .limit(1)
)
_ASKED = _ALL.where(_U.state == ASKED, _U.at > bindparam("since")).order_by(_U.at, _U.id)
_LONE = (
    _ALL.where(_U.state == GRANTED, _U.with_id.is_(None), _U.reviewed_at == 0)
    .order_by(_U.at, _U.id)
    .limit(200)
)
_DECIDE = (
    update(unmaskings)
    .where(_U.id == bindparam("b_id"), _U.state == ASKED)
    .values(state=bindparam("b_state"), with_id=bindparam("b_with"), granted_at=bindparam("b_at"))
)
_OPEN = update(unmaskings).where(_U.id == bindparam("b_id"), _U.until == 0).values(until=bindparam("b_until"))
_JUDGE = (
    update(unmaskings)
    .where(_U.id == bindparam("b_id"), _U.reviewed_at == 0)
    .values(
        reviewed_by=bindparam("b_by"),
        reviewed_at=bindparam("b_at"),
        verdict=bindparam("b_verdict"),
        words=bindparam("b_words"),
    )
)
_FORGET = (
    update(unmaskings)
    .where(_U.case_id.in_(select(cases.c.id).where(cases.c.person_id == bindparam("b_person"))))
    .values(reason=None, words=None)
)
_ADDRESS = (
    select(addresses.c.network, addresses.c.address)
    .select_from(addresses.join(cases, cases.c.person_id == addresses.c.person_id))
    .where(cases.c.id == bindparam("case_id"), addresses.c.address.is_not(None))
    .order_by(addresses.c.heard_at.desc(), addresses.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Asking:
    """A request to be kept: by whom, of which case, why; already granted where one person may decide."""

    case_id: CaseId
    operator_id: int
    reason: str = field(repr=False)
    granted: bool
    until: Millis


def add(tx: Tx, asking: Asking, now: Millis) -> int:
    """Keep the request; its number."""
    row = {
        "case_id": asking.case_id,
        "operator_id": asking.operator_id,
        "reason": tx.seal.close("unmaskings", "reason", asking.reason),
        "state": GRANTED if asking.granted else ASKED,
        "at": now,
        "granted_at": now if asking.granted else 0,
        "until": asking.until,
    }
    return tx.add(_ADD, row)


def get(tx: Tx, number: int) -> Unmasking | None:
    """That request; nobody else changes it until the commit."""
    row = tx.hold(_ONE, {"number": number})
    return _unmasking(tx, row) if row is not None else None


def latest(tx: Tx, case_id: CaseId, operator_id: int) -> Unmasking | None:
    """That operator's newest request for that case."""
    row = tx.one(_LATEST, {"case_id": case_id, "operator_id": operator_id})
    return _unmasking(tx, row) if row is not None else None


def asked(tx: Tx, since: Millis) -> list[Unmasking]:
    """Requests that wait for a second person, made after that time."""
    return _unmaskings(tx, tx.all(_ASKED, {"since": since}))


def unreviewed(tx: Tx) -> list[Unmasking]:
    """What one person did alone and nobody has looked at, oldest first."""
    return _unmaskings(tx, tx.all(_LONE))


def decide(tx: Tx, number: int, by: int, yes: bool, now: Millis) -> bool:
    """The second person's word; False when somebody was faster."""
    state = GRANTED if yes else REFUSED
    decided = {"b_id": number, "b_state": state, "b_with": by, "b_at": now if yes else 0}
    return tx.run(_DECIDE, decided) == 1


def open_until(tx: Tx, number: int, until: Millis) -> bool:
    """The clock of what was allowed begins; False when it began before."""
    return tx.run(_OPEN, {"b_id": number, "b_until": until}) == 1


def judge(tx: Tx, number: int, by: int, verdict: tuple[str, str], now: Millis) -> bool:
    """A reviewer's verdict and words; False when somebody was faster."""
    code, words = verdict
    sealed = tx.seal.close("unmaskings", "words", words) if words else None
    said = {"b_id": number, "b_by": by, "b_at": now, "b_verdict": code, "b_words": sealed}
    return tx.run(_JUDGE, said) == 1


def identity(tx: Tx, case_id: CaseId) -> Address | None:
    """Where the person of that case is reached; None once forgotten. Whoever shows it keeps an event."""
    row = tx.one(_ADDRESS, {"case_id": case_id})
    if row is None:
        return None
    return Address(Network(row.network), tx.seal.open("addresses", "address", row.address))


def forget_reasons(tx: Tx, person_id: PersonId) -> None:
    """Forget why, and what was said of it, in every case of that person."""
    tx.run(_FORGET, {"b_person": person_id})


def _unmaskings(tx: Tx, rows: Sequence[Row[Any]]) -> list[Unmasking]:
    return [_unmasking(tx, row) for row in rows]


def _unmasking(tx: Tx, row: Row[Any]) -> Unmasking:
    return Unmasking(
        row.id,
        CaseId(row.case_id) if row.case_id else None,
        row.operator_id,
        row.state,
        Millis(row.at),
        row.with_id,
        Millis(row.granted_at),
        Millis(row.until),
        Millis(row.reviewed_at),
        row.verdict,
        tx.seal.open("unmaskings", "reason", row.reason) if row.reason else "",
    )
