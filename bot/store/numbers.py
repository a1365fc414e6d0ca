"""What people found out about numbers: a named person dialled it, or a caller says whether somebody answered.

Numbers go by their key in the directory, "service#index". Callers are told apart by a keyed mark of their
address, so that two complaints are known to come from two people and nobody is known by them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select

from bot.core.message import Millis
from bot.core.numbers import Checked
from bot.store.database import Tx
from bot.store.tables import number_checks

DAY = 24 * 60 * 60 * 1000
GOOD_FOR = 90 * DAY  # design decision 14
REPORTS_FLAG = 2  # different callers (design decision 15)

# What staff find: the right people answered; it is dead or somebody else's; nobody picked up.
STAFF = ("verified", "failed", "no_answer")

_N = number_checks.c
_ADD = insert(number_checks)
_FAILED = (
    select(_N.number, func.max(_N.at).label("at"))
    .where(_N.outcome == "failed")
    .group_by(_N.number)
    .subquery()
)
_VERIFIED = (
    select(_N.number, func.max(_N.at).label("at"))
    .select_from(number_checks.outerjoin(_FAILED, _FAILED.c.number == _N.number))
    .where(_N.outcome == "verified", _N.at > func.coalesce(_FAILED.c.at, 0))
    .group_by(_N.number)
)
_LAST = (
    select(_N.number, func.max(_N.at).label("at"))
    .where(_N.outcome.in_(("verified", "answered")))
    .group_by(_N.number)
    .subquery()
)
_SILENT = (
    select(_N.number, func.count(_N.by.distinct()).label("callers"))
    .select_from(number_checks.outerjoin(_LAST, _LAST.c.number == _N.number))
    .where(_N.outcome == "silent", _N.at > bindparam("since"), _N.at > func.coalesce(_LAST.c.at, 0))
    .group_by(_N.number)
    .having(func.count(_N.by.distinct()) >= REPORTS_FLAG)
    .order_by(_N.number)
)
_BY_STAFF = select(number_checks).where(_N.outcome.in_(STAFF)).order_by(_N.id)
_CHECKS_OF = select(number_checks).where(_N.number == bindparam("number")).order_by(_N.id.desc())


@dataclass(frozen=True, slots=True)
class Check:
    """One line of a number's past. `by` is a name, or "caller:" and a mark."""

    number: str
    by: str
    country: str
    outcome: str
    at: Millis


def verify(tx: Tx, number: str, by: str, country: str, at: Millis) -> None:
    """A named person dialled the number from that country and the right people answered."""
    _add(tx, Check(number, by, country, "verified", at))


def called(tx: Tx, check: Check) -> None:
    """A named person dialled it, with one of the outcomes of STAFF. "failed" ends an earlier verification."""
    _add(tx, check)


def last_calls(tx: Tx) -> dict[str, Check]:
    """The newest call by staff to each number."""
    return {check.number: check for check in map(_check, tx.all(_BY_STAFF))}


def report(tx: Tx, numbers: Sequence[str], answered: bool, caller: str, at: Millis) -> None:
    """A caller tells whether these numbers answered."""
    for number in numbers:
        _add(tx, Check(number, f"caller:{caller}", "", "answered" if answered else "silent", at))


def _add(tx: Tx, check: Check) -> None:
    row = {
        "service_id": check.number.partition("#")[0],
        "number": check.number,
        "by": check.by,
        "country": check.country,
        "outcome": check.outcome,
        "at": check.at,
    }
    tx.run(_ADD, row)


def checked(tx: Tx, now: Millis) -> Checked:
    """Which numbers a person verified: within 90 days (`numbers`), or too long ago (`stale`)."""
    found = verified(tx)
    fresh = frozenset(key for key, at in found.items() if now - at <= GOOD_FOR)
    return Checked(numbers=fresh, stale=frozenset(found) - fresh)


def verified(tx: Tx) -> dict[str, Millis]:
    """Every number a person verified and nobody found dead since, and when last."""
    return {row.number: Millis(row.at) for row in tx.all(_VERIFIED)}


def silent(tx: Tx, now: Millis) -> dict[str, int]:
    """Numbers that two or more callers found silent since somebody last got through, and how many did."""
    return {row.number: row.callers for row in tx.all(_SILENT, {"since": now - GOOD_FOR})}


def checks_of(tx: Tx, number: str) -> list[Check]:
    """A number's past, newest first."""
    return [_check(row) for row in tx.all(_CHECKS_OF, {"number": number})]


def _check(row: Row[Any]) -> Check:
    return Check(row.number, row.by, row.country, row.outcome, Millis(row.at))
