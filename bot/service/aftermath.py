"""What follows from a message that did not leave, or whose receipt says that it did not arrive.

Units of work: each is told the time and the chance it needs, so that it may be run again.
"""

from bot.core.message import Millis
from bot.service.door import NotSent, Why
from bot.store import reach, settled
from bot.store.database import Tx
from bot.store.leaving import FORBIDDEN
from bot.store.receipts import Fallen
from bot.store.said import Due, tell_desk

FIRST_RETRY_MS, LONGEST_RETRY_MS = 2_000, 300_000


def backoff(tries: int, chance: float) -> int:
    """2 s, 4 s, 8 s … at most 5 minutes; half of it by chance, so that a storm does not return at once."""
    wait = min(LONGEST_RETRY_MS, FIRST_RETRY_MS << min(12, max(0, tries - 1)))
    return wait // 2 + int(chance * (wait - wait // 2))


def not_sent(tx: Tx, due: Due, error: NotSent, now: Millis, chance: float) -> None:
    """The door refused it: try again while it is useful, or not at all, and let the desk know."""
    match error.why:
        case Why.UNREACHABLE | Why.FORBIDDEN:
            _no_way(tx, due.address_id, error.why, now)
            why = reach.UNREACHABLE if error.why is Why.UNREACHABLE else FORBIDDEN
            settled.dropped(tx, due.said_id, why, now)
        case Why.NEVER | Why.UNKNOWN | Why.SESSION:
            settled.failed(tx, due.said_id, error.code, now)
        case Why.LATER | Why.OURS | Why.ROUTE:
            _later(tx, due, error, now, chance)


def _later(tx: Tx, due: Due, error: NotSent, now: Millis, chance: float) -> None:
    at = error.at or Millis(now + backoff(due.tries, chance))
    if due.expires_at and at >= due.expires_at:
        settled.expired(tx, due.said_id, error.code, now)
    elif error.once and due.again:
        settled.failed(tx, due.said_id, error.code, now)
    elif error.once:
        settled.once_more(tx, due.said_id, at, error.code)
    else:
        settled.put_off(tx, due.said_id, at, error.code)


def fell(tx: Tx, fallen: Fallen, verdict: NotSent, now: Millis, chance: float) -> None:
    """Its receipts say that it failed: one more try where that may help, and the desk learns of it.

    A second try must pass the window like the first, and come before the words are useless.
    """
    tell_desk(tx, fallen.case_id, "send_failed", fallen.code, now)
    match verdict.why:
        case Why.UNREACHABLE | Why.FORBIDDEN:
            _no_way(tx, fallen.address_id, verdict.why, fallen.sent_at)
        case Why.NEVER | Why.SESSION if fallen.state == "ready":  # its second try waits
            settled.failed(tx, fallen.said_id, fallen.code, now)
        case Why.LATER | Why.OURS | Why.ROUTE | Why.UNKNOWN if fallen.state == "sent" and not fallen.again:
            at = verdict.at or Millis(now + backoff(fallen.tries, chance))
            if not fallen.expires_at or at < fallen.expires_at:
                settled.once_more(tx, fallen.said_id, at, fallen.code)
    settled.let_go_after(tx, fallen.said_id, now)


def _no_way(tx: Tx, address_id: int, why: Why, at: Millis) -> None:
    if why is Why.FORBIDDEN:
        reach.forbid(tx, address_id, at)
    else:
        reach.unreachable(tx, address_id, at)
