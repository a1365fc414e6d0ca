"""May these words leave now? The outbox asks before every send (design decision 9, do-no-harm D-12 and D-13).

Someone else may hold the phone. So words leave only while the person is known to be there (a reply), or said
they would be (agreed); else a knock goes instead, one fixed neutral line, and at most two unanswered. Whether
the person stopped us or cannot be reached is settled before this question is asked.

Words also grow old. `USEFUL` says for how long each kind is worth sending at all; the outbox tries until then
and no longer. Both questions look at time from both sides: a clock that is set back by hours must neither
open a window nor hold one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.effects import LANE_EMERGENCY
from bot.core.message import Millis
from bot.core.person import NEVER

MINUTE = 60 * 1000
HOUR = 60 * MINUTE
REPLY_WINDOW = Millis(15 * MINUTE)
MOST_KNOCKS = 2
UNDO = "undo"  # why an operator's fresh words have not left: they may still be taken back
UNDO_MS = 5_000  # for so long (design decision 23), in danger too
KNOCK_TEXT = "common-knock"


class Sending(StrEnum):
    """What kind of words wait to leave.

    `answer` was caused by the person's own message, `notice` by us (a timer, a change at the desk), `words`
    are an operator's.
    """

    EMERGENCY = "emergency"  # a number, given in answer to a cry for help
    ANSWER = "answer"
    NOTICE = "notice"
    WORDS = "words"
    CHECK_IN = "check_in"
    KNOCK = "knock"


# How long after they were decided words are worth sending. An answer leaves as itself within its window; what
# is left of its hour it may become a knock. Operators' words wait for the person.
USEFUL: Mapping[Sending, Millis] = {
    Sending.EMERGENCY: Millis(HOUR),
    Sending.ANSWER: Millis(HOUR),
    Sending.NOTICE: REPLY_WINDOW,
    Sending.WORDS: Millis(72 * HOUR),
    Sending.CHECK_IN: Millis(2 * HOUR),
    Sending.KNOCK: Millis(HOUR),
}

# Some networks let free words through only for some hours after the person's last message, and outside only a
# text they approved beforehand. Which text that may be, by the kind of words; case content is never in it.
TEMPLATES: Mapping[Sending, str] = {Sending.KNOCK: "knock", Sending.CHECK_IN: "check_in"}
SESSION_MARGIN = Millis(5 * MINUTE)  # what is on its way when the session ends comes too late


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


def kind_of(author: str, lane: int, cause: str, text_id: str) -> Sending:
    """The kind of a row of the outbox. `cause` is "heard" for an answer."""
    if author != "bot":
        return Sending.WORDS
    if text_id == KNOCK_TEXT:
        return Sending.KNOCK
    if lane == LANE_EMERGENCY:
        return Sending.EMERGENCY
    return Sending.ANSWER if cause == "heard" else Sending.NOTICE


def may_leave(kind: Sending, at: Millis, now: Millis, contact: Contact) -> Leave:
    """Judge one message decided at `at`. Both edges of time belong to the window."""
    if not _useful(kind, at, now):
        return Leave.NO
    if not contact.last_heard_at:
        return _agreed(kind, now, contact) or Leave.NO
    if kind is Sending.EMERGENCY:
        return Leave.REPLY
    if _near(now, contact.last_heard_at) and _fresh(kind, at, now):
        return Leave.REPLY
    return _agreed(kind, now, contact) or _knock(kind, at, now, contact)


def in_session(hours: int, now: Millis, last_heard_at: Millis) -> bool:
    """Do free words pass by a road with sessions of so many hours (0 = it has none)?

    By a clock that was set back far behind their last words nobody can say: then they do not.
    """
    if not hours:
        return True
    return -REPLY_WINDOW <= now - last_heard_at < hours * HOUR - SESSION_MARGIN


def out_of_session(leave: Leave, kind: Sending) -> Leave:
    """The verdict where free words do not pass: operators' words knock and wait, the bot's own stay unsaid.

    A number in danger is tried all the same: that it is refused harms nobody, and silence may.
    """
    if leave not in (Leave.REPLY, Leave.AGREED) or kind in TEMPLATES or kind is Sending.EMERGENCY:
        return leave
    return Leave.KNOCK if kind is Sending.WORDS else Leave.NO


def _near(now: Millis, then: Millis) -> bool:
    """Within the window on either side: they may have written while the words were on the way."""
    return abs(now - then) <= REPLY_WINDOW


def _useful(kind: Sending, at: Millis, now: Millis) -> bool:
    early = kind is not Sending.WORDS and now < at - REPLY_WINDOW  # the clock was set back since
    return not early and now - at <= USEFUL[kind]


def _fresh(kind: Sending, at: Millis, now: Millis) -> bool:
    """The knock is neither: it goes as a knock. A later message opens no window for an older answer."""
    return kind is not Sending.KNOCK and (kind is Sending.WORDS or _near(now, at))


def _agreed(kind: Sending, now: Millis, contact: Contact) -> Leave | None:
    if kind is Sending.CHECK_IN and contact.agreed:
        return Leave.AGREED
    agreed = _trusted(now, contact) and now <= contact.safe_until and kind is not Sending.KNOCK
    return Leave.AGREED if agreed else None


def _trusted(now: Millis, contact: Contact) -> bool:
    """Is the clock not far behind their last words? Then it was set back, and knows nothing of since."""
    return now >= contact.last_heard_at - REPLY_WINDOW


def _knock(kind: Sending, at: Millis, now: Millis, contact: Contact) -> Leave:
    """Operators' words and late answers knock; what we thought of ourselves stays unsaid.

    An answer to words before their last ones is owed no more: they got, or will get, a newer one. By a clock
    that was set back nobody knocks: it cannot count the knocks since they wrote. The words wait for it.
    """
    if not _trusted(now, contact):
        return Leave.NO
    owed = kind in (Sending.WORDS, Sending.KNOCK)
    owed = owed or (kind is Sending.ANSWER and contact.last_heard_at <= at)
    return Leave.KNOCK if owed and contact.knocks < MOST_KNOCKS else Leave.NO
