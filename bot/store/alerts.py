"""Alerts: one row for each step by which somebody was to be woken, and what became of it.

A step of one wait of a case stands here at most once (a unique index), so neither a restart nor a second
replica repeats it. A row is marked as on its way before anything leaves, and that mark has its time: whoever
finds it later knows that a call may have rung.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, exists, func, insert, or_, select, text, update

from bot.core.case import Tier
from bot.core.message import CaseId, Millis
from bot.core.queue import CLOCKS, Wake
from bot.core.waking import By, Wait
from bot.store.database import Tx
from bot.store.desk_tables import alerts
from bot.store.tables import cases

TEST = "test"  # a call that only asks whether the phone rings
FREE = ("waiting", "handed_back")
OPEN = ("ready", "sending", "sent")
_LIVE = text("alerts.state IN ('ready', 'sending', 'sent')")  # spelled as the index of open steps is


@dataclass(frozen=True, slots=True)
class Waiter:
    """A case that nobody has and whose clock may wake somebody."""

    id: CaseId
    locale: str
    wait: Wait


@dataclass(frozen=True, slots=True)
class Alert:
    """One step. `bundle` = the first of those that left together; `case_id` None = a test."""

    id: int
    case_id: CaseId | None
    since: Millis
    channel: str
    wake: str
    turn: int
    operator_id: int | None
    target: str
    codes: str
    at: Millis
    due_at: Millis
    sent_at: Millis
    tries: int
    bundle: int
    state: str
    provider_id: str
    why: str
    answered_at: Millis


@dataclass(frozen=True, slots=True)
class Step:
    """A step to be taken. `key` = case and beginning of its wait."""

    case_id: CaseId | None
    since: Millis
    wake: str
    channel: By
    turn: int = 0
    target: str = ""
    codes: str = ""
    operator_id: int | None = None


_A, _C = alerts.c, cases.c
_SINCE = case((_C.waits_from > 0, _C.waits_from), else_=_C.opened_at)
_FREE = _C.state.in_(FREE)
_BEFORE = alerts.alias("before")
_SUPERVISED = exists().where(
    _BEFORE.c.case_id == _C.id,
    _BEFORE.c.since == _SINCE,
    _BEFORE.c.wake == Wake.SUPERVISOR,
    _BEFORE.c.channel == By.DESK,
    _BEFORE.c.state != "over",
)
_COLUMNS = select(_C.id, _C.tier, _C.locale, _C.alarm_at, _SINCE.label("since"))
_LATE = [
    and_(_C.tier == tier, bindparam("now") - _SINCE >= clock.ladder[0][0], ~_SUPERVISED)
    for tier, clock in CLOCKS.items()
    if clock.ladder and not clock.at_once
]
_AT_ONCE = _C.tier.in_([tier for tier, clock in CLOCKS.items() if clock.at_once])
_WAITERS = _COLUMNS.where(_FREE, or_(_AT_ONCE, *_LATE)).order_by(_C.id)
_HELD = _COLUMNS.where(_FREE, _C.id == bindparam("case_id"))
_OF_WAITERS = (
    select(alerts)
    .select_from(alerts.join(cases, _A.case_id == _C.id))
    .where(_FREE, _A.since == _SINCE, or_(_AT_ONCE, *_LATE))
    .order_by(_A.id)
)
_OF_WAIT = select(alerts).where(_A.case_id == bindparam("case_id"), _A.since == bindparam("since"))
_STILL = and_(_FREE, _A.since == _SINCE, _C.tier == func.substr(_A.codes, 1, 2))
_OVER = (
    select(alerts)
    .select_from(alerts.outerjoin(cases, _A.case_id == _C.id))
    .where(_LIVE, _A.wake != TEST, or_(_C.id.is_(None), ~_STILL))
    .order_by(_A.id)
)
_ADD = insert(alerts)
_READY = (
    select(alerts)
    .where(_LIVE, _A.state == "ready", _A.channel == bindparam("channel"), _A.due_at <= bindparam("now"))
    .order_by((_A.wake == TEST), _A.id)
    .limit(50)
)
_UNDER_WAY = (
    select(alerts)
    .where(_LIVE, _A.state.in_(("sending", "sent")), _A.channel == bindparam("channel"))
    .order_by(_A.id)
)
_BUNDLE = select(alerts).where(_A.bundle == bindparam("bundle")).order_by(_A.id)
_ONE = select(alerts).where(_A.id == bindparam("alert_id"))
_SET = update(alerts).where(_A.id == bindparam("b_id"))
_BEGIN = _SET.where(_A.state == "ready").values(
    state="sending", sent_at=bindparam("b_now"), bundle=bindparam("b_bundle"), tries=_A.tries + 1
)
_SETTLE = _SET.where(_A.state.in_(bindparam("b_from", expanding=True))).values(
    state=bindparam("b_state"), why=bindparam("b_why")
)
_GIVE_ID = _SET.values(provider_id=bindparam("b_provider_id"))
_PUT_OFF = _SET.values(state="ready", due_at=bindparam("b_due_at"), why=bindparam("b_why"))
_DELAY = _SET.values(due_at=bindparam("b_due_at"))
_ANSWER = _SET.where(_A.state.in_(("sending", "sent", "failed", "over"))).values(
    state="answered", answered_at=bindparam("b_now"), why=""
)
_NEWEST = select(alerts).order_by(_A.id.desc()).limit(bindparam("many"))
_LAST_SENT = select(func.max(_A.sent_at)).where(_A.channel == bindparam("channel"))
_LAST_SETTLED = (
    select(alerts)
    .where(_A.channel == bindparam("channel"), _A.state.in_(bindparam("states", expanding=True)))
    .order_by(_A.id.desc())
    .limit(1)
)
_STUCK = select(func.min(_A.at)).where(_LIVE, _A.state == "ready", _A.channel == bindparam("channel"))


def _waiter(row: Row[Any]) -> Waiter:
    return Waiter(CaseId(row.id), row.locale, Wait(Tier(row.tier), Millis(row.since), bool(row.alarm_at)))


def _alert(row: Row[Any]) -> Alert:
    return Alert(**{name: getattr(row, name) for name in Alert.__slots__})


def waiters(tx: Tx, now: Millis) -> list[Waiter]:
    """Cases nobody has for whom somebody may have to be woken."""
    return [_waiter(row) for row in tx.all(_WAITERS, {"now": now})]


def hold_waiter(tx: Tx, case_id: CaseId) -> Waiter | None:
    """The case, locked, if still nobody has it."""
    row = tx.hold(_HELD, {"case_id": case_id})
    return _waiter(row) if row is not None else None


def of_waiters(tx: Tx, now: Millis) -> dict[CaseId, list[Alert]]:
    """What was done in the present wait of each of those cases, in order."""
    found: dict[CaseId, list[Alert]] = {}
    for row in tx.all(_OF_WAITERS, {"now": now}):
        found.setdefault(CaseId(row.case_id), []).append(_alert(row))
    return found


def of_wait(tx: Tx, waiter: Waiter) -> list[Alert]:
    """What was done in this wait of that case, in order."""
    rows = tx.all(_OF_WAIT, {"case_id": waiter.id, "since": waiter.wait.since})
    return sorted((_alert(row) for row in rows), key=lambda each: each.id)


def over(tx: Tx) -> list[Alert]:
    """What is still under way for a case that no longer waits as it did."""
    return [_alert(row) for row in tx.all(_OVER)]


def add(tx: Tx, step: Step, state: str, now: Millis, why: str = "") -> int:
    """Leave a step; its number."""
    row = {
        "case_id": step.case_id,
        "since": step.since,
        "channel": step.channel,
        "wake": step.wake,
        "turn": step.turn,
        "operator_id": step.operator_id,
        "target": step.target,
        "codes": step.codes,
        "at": now,
        "due_at": now,
        "state": state,
        "why": why,
    }
    return tx.add(_ADD, row)


def due(tx: Tx, channel: By, now: Millis) -> list[Alert]:
    """What is to leave by that channel now, tests last."""
    return [_alert(row) for row in tx.all(_READY, {"channel": channel, "now": now})]


def under_way(tx: Tx, channel: By) -> list[Alert]:
    """What has begun to leave by that channel, or has left, and is not settled."""
    return [_alert(row) for row in tx.all(_UNDER_WAY, {"channel": channel})]


def begin(tx: Tx, these: Sequence[Alert], now: Millis) -> int:
    """They leave together now; the number of the bundle (0 = somebody else began them)."""
    bundle = these[0].id
    began = [tx.run(_BEGIN, {"b_id": each.id, "b_now": now, "b_bundle": bundle}) for each in these]
    return bundle if any(began) else 0


def bundle_of(tx: Tx, bundle: int) -> list[Alert]:
    """What left together."""
    return [_alert(row) for row in tx.all(_BUNDLE, {"bundle": bundle})]


def get(tx: Tx, alert_id: int) -> Alert | None:
    """That step."""
    row = tx.one(_ONE, {"alert_id": alert_id})
    return _alert(row) if row is not None else None


def settle(tx: Tx, alert: Alert, state: str, why: str = "", allowed: Collection[str] = OPEN) -> bool:
    """What became of it; False when it was settled before."""
    what = {"b_id": alert.id, "b_state": state, "b_why": why, "b_from": list(allowed)}
    return tx.run(_SETTLE, what) == 1


def give_id(tx: Tx, alert: Alert, provider_id: str) -> None:
    """The provider's own number for it."""
    tx.run(_GIVE_ID, {"b_id": alert.id, "b_provider_id": provider_id})


def put_off(tx: Tx, alert: Alert, until: Millis, why: str) -> None:
    """It is tried again then."""
    tx.run(_PUT_OFF, {"b_id": alert.id, "b_due_at": until, "b_why": why})


def delay(tx: Tx, alert: Alert, until: Millis) -> None:
    """What must still be done about it waits until then."""
    tx.run(_DELAY, {"b_id": alert.id, "b_due_at": until})


def answer(tx: Tx, alert: Alert, now: Millis) -> bool:
    """Somebody pressed a digit; False when that was known."""
    return tx.run(_ANSWER, {"b_id": alert.id, "b_now": now}) == 1


def newest(tx: Tx, many: int) -> list[Alert]:
    """The last steps, newest first."""
    return [_alert(row) for row in tx.all(_NEWEST, {"many": many})]


def last_sent(tx: Tx, channel: By) -> Millis:
    """When something last began to leave by that channel (0 = never)."""
    row = tx.one(_LAST_SENT, {"channel": channel})
    return Millis(row[0] or 0) if row else Millis(0)


def last_settled(tx: Tx, channel: By, states: Sequence[str]) -> Alert | None:
    """The last step of that channel that stands in one of these states."""
    row = tx.one(_LAST_SETTLED, {"channel": channel, "states": list(states)})
    return _alert(row) if row is not None else None


def oldest_ready(tx: Tx, channel: By) -> Millis:
    """Since when something waits to leave by that channel (0 = nothing does)."""
    row = tx.one(_STUCK, {"channel": channel})
    return Millis(row[0] or 0) if row else Millis(0)
