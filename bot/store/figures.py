"""The rows that reports count: events of cases, and the tally of conversations; no words and no names."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import events, tally

VERBS = ("open", "raise", "lower", "told", "claim", "reply", "close", "reopen")
_E = events.c
_OPENED = select(_E.case_id).where(_E.verb == "open", _E.at >= bindparam("since"), _E.at < bindparam("until"))
_LIVES = (
    select(_E.case_id, _E.verb, _E.codes, _E.actor, _E.at)
    .where(_E.case_id.in_(_OPENED), _E.verb.in_(VERBS))
    .order_by(_E.at, _E.id)
)
_CLOSED = (
    select(_E.case_id, _E.verb, _E.codes, _E.actor, _E.at)
    .where(_E.verb == "close", _E.at >= bindparam("since"), _E.at < bindparam("until"))
    .order_by(_E.at, _E.id)
)
_T = tally.c
_TALLY = (
    select(_T.hour, _T.flow, _T.country, _T.level, func.count().label("many"))
    .where(_T.kind == "decided", _T.hour >= bindparam("since"), _T.hour < bindparam("until"))
    .group_by(_T.hour, _T.flow, _T.country, _T.level)
)
_FIRST = select(func.min(_E.at)).where(_E.verb == "open")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to a case."""

    case_id: int
    verb: str
    codes: str
    actor: str
    at: Millis


@dataclass(frozen=True, slots=True)
class Count:
    """So many conversations reached that level in that hour, with people in that country."""

    hour: Millis
    flow: str
    country: str
    level: str
    count: int


def lives(tx: Tx, since: Millis, until: Millis) -> list[Step]:
    """All steps of the cases that were opened in that time, also those that came later, in their order."""
    rows = tx.all(_LIVES, {"since": since, "until": until})
    return [Step(row.case_id, row.verb, row.codes, row.actor, Millis(row.at)) for row in rows]


def closings(tx: Tx, since: Millis, until: Millis) -> list[Step]:
    """The closings of that time, whenever the case was opened."""
    rows = tx.all(_CLOSED, {"since": since, "until": until})
    return [Step(row.case_id, row.verb, row.codes, row.actor, Millis(row.at)) for row in rows]


def decided(tx: Tx, since: Millis, until: Millis) -> list[Count]:
    """Levels reached in that time, by hour, flow and country."""
    rows = tx.all(_TALLY, {"since": since, "until": until})
    return [Count(Millis(row.hour), row.flow, row.country, row.level, row.many) for row in rows]


def first_case(tx: Tx) -> Millis:
    """When the first case we know of was opened (0 = there was none)."""
    row = tx.one(_FIRST)
    return Millis(row[0] or 0) if row else Millis(0)
