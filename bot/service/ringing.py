"""The duty phone: which call leaves now, what became of it, and who pressed a digit. Units of work only.

One call speaks for every case whose turn it is at that phone: two calls at once would find it engaged. A call
is written down as begun before Twilio is asked. If we die then, or never learn what became of it, the minute
until the next call has begun all the same: no phone is rung twice in it, and none is forgotten after it.
"""

from dataclasses import dataclass, field

from bot.core.message import CaseId, Millis
from bot.core.roles import May
from bot.core.waking import RING_EVERY, By, passed
from bot.service.ladder import VERB, Means, standing
from bot.service.permission import allowed
from bot.store import alerts
from bot.store.alerts import TEST, Alert, Step
from bot.store.database import Tx
from bot.store.events import event

ENDED = {"busy": "busy", "no-answer": "no_answer", "failed": "unreachable", "canceled": "cancelled"}
UNPRESSED = "unpressed"  # somebody, or a machine, picked up and pressed nothing
MOST_NAMED = 5  # cases one call names


@dataclass(frozen=True, slots=True)
class Call:
    """One call to be made. `id` = the first alert it is for; no cases = a test."""

    id: int
    target: str
    to: str = field(repr=False)
    cases: tuple[CaseId, ...] = ()


def next_call(tx: Tx, means: Means, now: Millis, spared: frozenset[str] = frozenset()) -> Call | None:
    """Begin the call that is due; None = none is, or that phone was rung less than a minute ago.

    `spared` = phones that rang just now, whatever the clock on the wall says.
    """
    ready = alerts.due(tx, By.PHONE, now)
    if not ready:
        return None
    here = standing(tx, means, now)
    known = {phone.target: phone.number for phone in here.phones}
    engaged = _engaged(tx, now) | spared
    for first in ready:
        if first.target not in known:
            _gone(tx, first, now)
        elif first.target not in engaged:
            these = [each for each in ready if _together(first, each)][:MOST_NAMED]
            return _begin(tx, these, known[first.target], now)
    return None


def _together(first: Alert, other: Alert) -> bool:
    """A test is no part of an alarm."""
    return other.target == first.target and (other.wake == TEST) == (first.wake == TEST)


def _engaged(tx: Tx, now: Millis) -> set[str]:
    return {
        each.target for each in alerts.under_way(tx, By.PHONE) if not passed(each.sent_at, now, RING_EVERY)
    }


def _gone(tx: Tx, alert: Alert, now: Millis) -> None:
    """That phone has left the rota or the config since: the next one's turn comes at once."""
    if alerts.settle(tx, alert, "refused", "gone"):
        event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.PHONE} gone", now)


def _begin(tx: Tx, these: list[Alert], to: str, now: Millis) -> Call | None:
    bundle = alerts.begin(tx, these, now)
    if not bundle:
        return None
    cases = tuple(dict.fromkeys(CaseId(each.case_id) for each in these if each.case_id))
    return Call(bundle, these[0].target, to, cases)


def placed(tx: Tx, call: int, sid: str) -> None:
    """The provider took the call on."""
    for alert in alerts.bundle_of(tx, call):
        alerts.give_id(tx, alert, sid)
        alerts.settle(tx, alert, "sent", "", ("sending",))


def not_placed(tx: Tx, call: int, code: str, unknown: bool, now: Millis) -> None:
    """The provider refused the call, or did not say whether it took it on: then it may be ringing."""
    for alert in alerts.bundle_of(tx, call):
        state = "sent" if unknown else "refused"
        if alerts.settle(tx, alert, state, code, ("sending",)):
            what = "unknown" if unknown else "refused"
            event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.PHONE} {what} {code}", now)


def pressed(tx: Tx, call: int, now: Millis) -> bool:
    """Somebody pressed a digit. True = at least one of the cases still waits, or it was a test."""
    found = alerts.bundle_of(tx, call)
    for alert in found:
        if alerts.answer(tx, alert, now):
            actor = alert.target if alert.target.isdecimal() else "bot"
            event(tx, actor, VERB, alert.case_id, f"{alert.wake} {By.PHONE} answered", now)
    return any(each.wake == TEST or _waits(tx, each) for each in found)


def _waits(tx: Tx, alert: Alert) -> bool:
    waiter = alerts.hold_waiter(tx, CaseId(alert.case_id or 0))
    return waiter is not None and waiter.wait.since == alert.since


def ended(tx: Tx, call: int, status: str, now: Millis) -> None:
    """What Twilio says became of the call; one that was answered stays answered."""
    why = ENDED.get(status, UNPRESSED if status == "completed" else "")
    if not why:
        return
    for alert in alerts.bundle_of(tx, call):
        state = "refused" if status in ("failed", "canceled") else "failed"
        if alerts.settle(tx, alert, state, why, ("sending", "sent")):
            event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.PHONE} {why}", now)


def ring_for_test(tx: Tx, means: Means, operator_id: int, now: Millis) -> bool:
    """Ring the first phone once, as a test; False when there is none."""
    allowed(tx, operator_id, May.LEAD)
    here = standing(tx, means, now)
    if not here.phones:
        return False
    step = Step(None, Millis(0), TEST, By.PHONE, 0, here.phones[0].target, "", operator_id)
    alerts.add(tx, step, "ready", now)
    event(tx, str(operator_id), VERB, None, f"{TEST} {By.PHONE}", now)
    return True
