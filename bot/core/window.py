"""May these words leave now? The outbox asks before every send (design decision 9, do-no-harm D-12 and D-13).

Someone else may hold the phone. So words leave only while the person is known to be there (a reply), or said
they would be (agreed); else a knock goes instead, one fixed neutral line, and at most two unanswered. Whether
the person stopped us or cannot be reached is settled before this question is asked.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.message import Millis
from bot.core.person import NEVER

REPLY_WINDOW = Millis(15 * 60 * 1000)
MOST_KNOCKS = 2


class Author(StrEnum):
    """Who speaks."""

    BOT = "bot"
    OPERATOR = "operator"


class Sending(StrEnum):
    """What kind of words wait to leave.

    `answer` was caused by the person's own message, `notice` by us (a timer, a change at the desk).
    """

    EMERGENCY = "emergency"  # a number, given in answer to a cry for help
    ANSWER = "answer"
    NOTICE = "notice"
    CHECK_IN = "check_in"
    KNOCK = "knock"


class Leave(StrEnum):
    """The verdict: `reply` and `agreed` let the words go, `knock` sends the knock in their place."""

    REPLY = "reply"
    AGREED = "agreed"
    KNOCK = "knock"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Contact:
    """What is known of the person at this address.

    last_heard_at  when they last wrote (0 = never)
    safe_until     until when they said it is safe to write (0 = not said)
    agreed         they opted in to check-ins
    knocks         knocks sent since they last wrote
    """

    last_heard_at: Millis
    safe_until: Millis = NEVER
    agreed: bool = False
    knocks: int = 0


def may_leave(author: Author, kind: Sending, now: Millis, contact: Contact) -> Leave:
    """Judge one waiting message. Both edges of time belong to the window."""
    if not contact.last_heard_at:
        return _agreed(kind, now, contact) or Leave.NO
    # Within either side: a clock set back must not hold a window open for hours.
    if abs(now - contact.last_heard_at) <= REPLY_WINDOW or kind is Sending.EMERGENCY:
        return Leave.REPLY
    return _agreed(kind, now, contact) or _knock(author, kind, contact)


def _agreed(kind: Sending, now: Millis, contact: Contact) -> Leave | None:
    opted_in = contact.agreed and kind is Sending.CHECK_IN
    return Leave.AGREED if now <= contact.safe_until or opted_in else None


def _knock(author: Author, kind: Sending, contact: Contact) -> Leave:
    """Operators' words and late answers knock; what we thought of ourselves stays unsaid."""
    owed = author is Author.OPERATOR or kind in (Sending.ANSWER, Sending.KNOCK)
    return Leave.KNOCK if owed and contact.knocks < MOST_KNOCKS else Leave.NO
