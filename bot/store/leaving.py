"""Which words may leave now, and what became of those whose sender died (architecture section 4, 4 and 5).

What is said to one address by one door leaves one at a time, by lane and then in the order it was decided;
only lane 0, an emergency number, overtakes what is already leaving. A row in hand carries a lease and the
life of the process that took it: when either is over, nobody knows whether it was sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    exists,
    func,
    not_,
    or_,
    select,
    text,
    update,
)

from bot.core.message import Millis
from bot.core.window import UNDO
from bot.store.database import Tx
from bot.store.said import Due, load, tell_desk
from bot.store.tables import addresses, cases, leases, said

PER_MINUTE = 6
PER_HOUR = 40  # answers of the bot to one address
MINUTE, HOUR = 60_000, 3_600_000
SETTLES_MS = 30_000  # so long the next SMS waits for the receipt of the one before it
ARRIVED = 4  # the rank from which on a message cannot be overtaken any more: see receipts.RANKS
FORBIDDEN = "forbidden"  # `addresses.blocked`: the provider was told that nothing may come from us
LAST_LANE = 9
FAR_MS = 3 * MINUTE  # no lease lasts longer


@dataclass(frozen=True, slots=True)
class Way:
    """How to lease.

    holder   the life of the process that will send them: who dies with them in hand is known by it
    unpaced  doors that may send more than six a minute to one address
    ordered  doors that tell what became of a message: the next waits until the one before is settled
    held     doors whose hour is spent: none of the bot's own answers leaves by them
    urgent   True: lane 0 alone, False: all but lane 0, None: both
    """

    holder: str = ""
    unpaced: Sequence[str] = ()
    ordered: Sequence[str] = ()
    held: Sequence[str] = ()
    urgent: bool | None = None


ANY_WAY = Way()
_R, _S, _Q = said.alias("r"), said.alias("s"), said.alias("q")
_NOW: BindParameter[int] = bindparam("now")
_WHY_BLOCKED = (
    select(func.coalesce(func.nullif(addresses.c.blocked, ""), addresses.c.reach))
    .where(addresses.c.id == said.c.address_id)
    .scalar_subquery()
)
# The literal lets both databases use the partial index.
_OPEN = text("said.state IN ('ready', 'sending')")
_WAITING = and_(_OPEN, said.c.state == "ready")
# Lane 0 leaves even to who said "stop": the farewell itself, and a number somebody cried for before it. Not
# where the provider itself was told never to write there again.
_BARRED = exists().where(  # asked of each waiting row's own address: there are few rows, and many addresses
    addresses.c.id == said.c.address_id,
    or_(
        addresses.c.blocked == FORBIDDEN,
        and_(said.c.lane > 0, or_(addresses.c.blocked != "", addresses.c.reach != "")),
    ),
)
_DROP = (
    update(said)
    .where(_WAITING, _BARRED)
    .values(state="dropped", why=_WHY_BLOCKED)
    .returning(said.c.id, said.c.case_id, said.c.author, said.c.why)
)
# What an operator wrote outside a window does not outlive the case: nobody would be there for the answer.
_ENDED = exists().where(cases.c.id == said.c.case_id, cases.c.state == "closed")
_TOO_LATE = or_(
    and_(said.c.expires_at > 0, said.c.expires_at <= _NOW),
    and_(said.c.aside.is_(True), _ENDED),
)
_EXPIRE = (
    update(said)
    .where(_WAITING, _TOO_LATE)
    .values(state="expired")
    .returning(said.c.id, said.c.case_id, said.c.author, said.c.why)
)


def _is_due(row: Any) -> ColumnElement[bool]:
    """Its time has come. Tried in what is now the future = the clock was set back, and so was its time; words
    that may be taken back wait for seconds only.
    """
    set_back = or_(row.c.tried_at > _NOW + MINUTE, and_(row.c.why == UNDO, row.c.due_at > _NOW + MINUTE))
    return or_(row.c.due_at <= _NOW, set_back)


_AHEAD = exists().where(
    _S.c.address_id == _R.c.address_id,
    _S.c.door == _R.c.door,
    text("s.state IN ('ready', 'sending')"),
    _S.c.id != _R.c.id,
    or_(
        and_(_S.c.state == "sending", or_(_R.c.lane > 0, _S.c.lane == 0)),
        and_(
            _S.c.state == "ready",
            _is_due(_S),
            or_(_S.c.lane < _R.c.lane, and_(_S.c.lane == _R.c.lane, _S.c.id < _R.c.id)),
        ),
        and_(
            _S.c.state == "ready",
            not_(_is_due(_S)),
            _S.c.aside.is_(False),
            # The person's own "leave" does not wait until an operator's second thoughts are over.
            or_(_S.c.why != UNDO, _R.c.cause != "heard"),
            _S.c.lane <= _R.c.lane,
            _S.c.id < _R.c.id,
        ),
    ),
)
# A lower bound for the index, an upper one so that a clock set back silences nobody.
_TRIED_LATELY = _Q.c.tried_at.between(bindparam("minute_ago"), _NOW + MINUTE)
_LATELY = (
    select(func.count())
    .where(_Q.c.address_id == _R.c.address_id, _TRIED_LATELY, _Q.c.state.in_(("sent", "sending", "unknown")))
    .scalar_subquery()
)
_THIS_HOUR = (
    select(func.count())
    .where(
        _Q.c.address_id == _R.c.address_id,
        _Q.c.tried_at.between(bindparam("hour_ago"), _NOW + MINUTE),
        _Q.c.state.in_(("sent", "sending", "unknown")),
        _Q.c.author == "bot",
        _Q.c.lane > 0,
    )
    .scalar_subquery()
)
# An operator's words, numbers in danger and agreed check-ins are no prankster's to use up.
_MAY_COST = or_(_R.c.lane == 0, _R.c.author != "bot", _R.c.cause != "heard")
_WROTE_AT = select(addresses.c.heard_at).where(addresses.c.id == _Q.c.address_id).scalar_subquery()
# Said since the person last wrote, and nobody knows yet whether it arrived: the next might overtake it.
_UNSETTLED = exists().where(
    _Q.c.address_id == _R.c.address_id,
    _Q.c.door == _R.c.door,
    _TRIED_LATELY,
    _Q.c.state == "sent",
    _Q.c.delivery < ARRIVED,
    _Q.c.sent_at.between(bindparam("settling"), _NOW + MINUTE),
    _Q.c.sent_at >= _WROTE_AT,
)
_FREE = (
    select(_R.c.id)
    .where(
        text("r.state IN ('ready', 'sending')"),
        _R.c.state == "ready",
        _is_due(_R),
        _R.c.lane.between(bindparam("first_lane"), bindparam("last_lane")),
        _R.c.door.in_(bindparam("doors", expanding=True)),
        or_(_R.c.lane == 0, _R.c.door.in_(bindparam("unpaced", expanding=True)), _LATELY < PER_MINUTE),
        or_(_MAY_COST, _R.c.door.in_(bindparam("unpaced", expanding=True)), _THIS_HOUR < PER_HOUR),
        or_(_MAY_COST, _R.c.door.not_in(bindparam("held", expanding=True))),
        or_(_R.c.lane == 0, _R.c.door.not_in(bindparam("ordered", expanding=True)), not_(_UNSETTLED)),
        ~_AHEAD,
    )
    .order_by(_R.c.lane, _R.c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
    .cte("free")  # worked out once, also where the database would rather ask it for each row
)
_LEASE = (
    update(said)
    .where(said.c.id.in_(select(_FREE.c.id)), said.c.state == "ready")
    .values(
        state="sending",
        tries=said.c.tries + 1,
        tried_at=_NOW,
        lease_until=bindparam("until"),
        leased_by=bindparam("holder"),
        aside=False,
    )
    .returning(said.c.id)
)
_DUE = {
    urgent: select(said.c.id)
    .where(
        _WAITING,
        said.c.lane == 0 if urgent else said.c.lane > 0,
        said.c.door == bindparam("door"),
        or_(_is_due(said), and_(said.c.expires_at > 0, said.c.expires_at <= _NOW)),
    )
    .limit(1)
    for urgent in (True, False)
}
_LYING = _DUE[True].where(said.c.at <= bindparam("since"), said.c.due_at <= bindparam("since"))
_HELD_BY_THE_LIVING = exists().where(
    leases.c.name == said.c.leased_by, leases.c.until.between(_NOW, bindparam("far"))
)
# A lease that ends too far in the future was given before the clock was set back.
_LAPSED = and_(
    _OPEN,
    said.c.state == "sending",
    or_(
        said.c.lease_until < _NOW,
        said.c.lease_until > bindparam("far"),
        and_(said.c.leased_by != "", not_(_HELD_BY_THE_LIVING)),
    ),
    said.c.id.not_in(bindparam("but", expanding=True)),
)
_LOST = select(said.c.id).where(_LAPSED).order_by(said.c.lane, said.c.id).limit(bindparam("many"))
_TAKE_LOST = (
    update(said)
    .where(_LAPSED, said.c.id.in_(bindparam("ids", expanding=True)))
    .values(doubt=True, lease_until=bindparam("until"), leased_by=bindparam("holder"))
    .returning(said.c.id)
)


def waits(tx: Tx, door: str, urgent: bool, now: Millis) -> bool:
    """Does anything wait there whose time has come? A cheap look before the lease."""
    return tx.one(_DUE[urgent], {"door": door, "now": now}) is not None


def lies(tx: Tx, door: str, now: Millis, ms: int) -> bool:
    """Has a number in danger been lying there for so long, though its time had come?"""
    return tx.one(_LYING, {"door": door, "now": now, "since": now - ms}) is not None


def lease(  # noqa: PLR0913, PLR0917 - what, when, how long, how many, how
    tx: Tx, doors: Sequence[str], now: Millis, lease_ms: int, limit: int, way: Way = ANY_WAY
) -> list[Due]:
    """Take what may leave by these doors now. Drops what may not leave at all, expires what came too late.

    By doors that are not `unpaced` at most six messages a minute go to one address, lane 0 aside.
    """
    gone = [("send_dropped", row) for row in tx.all(_DROP)]
    gone += [("send_expired", row) for row in tx.all(_EXPIRE, {"now": now})]
    for verb, row in gone:
        tell_desk(tx, row.case_id if row.author != "bot" else None, verb, row.why, now)
    wanted = {
        "now": now,
        "minute_ago": now - MINUTE,
        "hour_ago": now - HOUR,
        "settling": now - SETTLES_MS,
        "until": now + lease_ms,
        "holder": way.holder,
        "first_lane": 0 if way.urgent is not False else 1,
        "last_lane": 0 if way.urgent else LAST_LANE,
        "doors": list(doors),
        "unpaced": list(way.unpaced),
        "ordered": list(way.ordered),
        "held": list(way.held),
        "many": limit,
    }
    return load(tx, [row.id for row in tx.all(_LEASE, wanted)])


@dataclass(frozen=True, slots=True)
class Search:
    """Who looks for lost rows: their own life, and what they still have in hand themselves."""

    holder: str = ""
    but: Sequence[int] = ()
    look_ms: int = 30_000


ANYBODY = Search()


def lost(tx: Tx, now: Millis, limit: int, search: Search = ANYBODY) -> list[Due]:
    """Rows whose sender died or fell silent: nobody knows their outcome. They are the searcher's to look up,
    as they stood before; should that one die too, they are lost again.
    """
    when = {"now": now, "far": now + FAR_MS, "but": list(search.but)}
    found = load(tx, [row.id for row in tx.all(_LOST, when | {"many": limit})])
    if not found:
        return []
    mine = {"ids": [due.said_id for due in found], "until": now + search.look_ms, "holder": search.holder}
    taken = {row.id for row in tx.all(_TAKE_LOST, when | mine)}
    found = [due for due in found if due.said_id in taken]
    for due in found:
        if not due.doubt:
            tell_desk(tx, due.case_id, "send_unknown", str(due.said_id), now)
    return found
