"""The staff group: what is told there now, and which message is to be crossed out. Units of work only.

One message tells of everything that waits to be told, and the next leaves four seconds later at the soonest:
Telegram takes twenty a minute for a group, and this leaves room to cross out. A post whose outcome nobody
knows is told again once: twice told wakes nobody less.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.message import CaseId, Millis
from bot.core.waking import By, passed
from bot.service.door import NotSent, Why
from bot.service.ladder import VERB
from bot.store import alerts
from bot.store.alerts import Alert
from bot.store.case_rows import get
from bot.store.database import Tx
from bot.store.events import event

PACE_MS = 4_000
LOST_MS = 30_000  # a post that began so long ago and never ended
FIRST_REST_MS, LONGEST_REST_MS = 5_000, 60_000
MOST_LINES = 20
TWICE = 2
MENDED = (Why.LATER, Why.OURS, Why.ROUTE, Why.FORBIDDEN, Why.UNREACHABLE)  # somebody mends it; it waits still


class Moved(NotSent):
    """The group became another one (Telegram made a supergroup of it); `chat` is its new number."""

    def __init__(self, chat: str) -> None:
        super().__init__(Why.LATER, "moved")
        self.chat = chat


@dataclass(frozen=True, slots=True)
class Line:
    """One case in a post: number, tier, language, and nothing else ever. `state`: "", taken, over."""

    case_id: CaseId
    tier: str
    locale: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A message to the group. `message` = the one it takes the place of ("" = a new one)."""

    id: int
    lines: tuple[Line, ...]
    message: str = ""


def next_post(tx: Tx, now: Millis) -> Post | None:
    """Begin the post that is due; None = none is, or the last one left just now."""
    if not passed(alerts.last_sent(tx, By.GROUP), now, PACE_MS):
        return None
    for lost in alerts.under_way(tx, By.GROUP):
        if lost.state == "sending" and passed(lost.sent_at, now, LOST_MS):
            _again(tx, lost, now, "lost", now)
    ready = alerts.due(tx, By.GROUP, now)[:MOST_LINES]
    if not ready:
        return None
    bundle = alerts.begin(tx, ready, now)
    return Post(bundle, _lines(tx, ready)) if bundle else None


def next_edit(tx: Tx, now: Millis) -> Post | None:
    """The message in which something no longer waits."""
    found = [each for each in alerts.over(tx) if each.channel == By.GROUP and each.state == "sent"]
    stale = next((each for each in found if each.due_at <= now), None)
    if stale is None:
        return None
    return Post(stale.bundle, _lines(tx, alerts.bundle_of(tx, stale.bundle)), stale.provider_id or "?")


def _lines(tx: Tx, these: Iterable[Alert]) -> tuple[Line, ...]:
    """Each case once."""
    by_case: dict[int, Line] = {}
    for each in these:
        if each.case_id is not None:
            tier, _, locale = each.codes.partition(" ")
            by_case[each.case_id] = Line(CaseId(each.case_id), tier, locale, _state(tx, each))
    return tuple(by_case.values())


def _state(tx: Tx, alert: Alert) -> str:
    waiter = alerts.hold_waiter(tx, CaseId(alert.case_id or 0))
    if waiter is not None and (waiter.wait.since, f"{waiter.wait.tier}") == (alert.since, alert.codes[:2]):
        return ""
    brief = get(tx, CaseId(alert.case_id or 0))
    return "taken" if brief is not None and brief.held else "over"


def posted(tx: Tx, bundle: int, message: str) -> None:
    """It stands in the group."""
    for alert in alerts.bundle_of(tx, bundle):
        alerts.give_id(tx, alert, message)
        alerts.settle(tx, alert, "sent", "", ("sending",))


def not_posted(tx: Tx, bundle: int, error: NotSent, now: Millis) -> None:
    """It did not leave, or nobody knows. What can never leave is told by an event and a finding."""
    for alert in alerts.bundle_of(tx, bundle):
        if alert.state != "sending":
            continue
        rest = min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** min(alert.tries - 1, 8))
        at = Millis(max(error.at or 0, now + rest)) if error.code != "moved" else now
        if error.why in MENDED or (error.why is Why.UNKNOWN and alert.tries < TWICE):
            _again(tx, alert, at, error.code, now)
        elif error.why is Why.UNKNOWN:
            alerts.settle(tx, alert, "sent", error.code, ("sending",))
        else:
            alerts.settle(tx, alert, "failed", error.code, ("sending",))
            event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.GROUP} refused {error.code}", now)


def _again(tx: Tx, alert: Alert, at: Millis, why: str, now: Millis) -> None:
    """Put off; that it did not leave at the first try is kept."""
    alerts.put_off(tx, alert, at, why)
    if alert.tries == 1 and why != "moved":
        event(tx, "bot", VERB, alert.case_id, f"{alert.wake} {By.GROUP} later {why}", now)


def edited(tx: Tx, bundle: int, until: Millis | None) -> None:
    """The message was crossed out as far as it can be; `until` = not now, then."""
    for alert in alerts.bundle_of(tx, bundle):
        if alert.state != "sent":
            continue
        if until is not None:
            alerts.delay(tx, alert, until)
        elif _state(tx, alert):
            alerts.settle(tx, alert, "over", alert.why, ("sent",))
