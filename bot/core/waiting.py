"""What a waiting person was told of their wait, and when they are told anew (do-no-harm D-38).

A wait is told when the case is opened. Afterwards it changes without a word of theirs: the last operator
leaves, somebody comes, the queue grows. Whoever may be written to (decision 9: within the window, or until
"safe until") learns what matters, and not more often than helps:

- nobody is there any more: at once, because what we said is no longer true;
- somebody is there again: once, at the earliest two minutes after the last word;
- another opening time, a place that got much nearer or further: at most every ten minutes.

Nobody is told anything while somebody else may hold the phone.
"""

from collections.abc import Iterable

from bot.core.agreed import hushed
from bot.core.case import Tier
from bot.core.effects import Effect, Part, Say
from bot.core.giving import give
from bot.core.message import Millis
from bot.core.moment import Moment
from bot.core.person import Person
from bot.core.walk import Walk
from bot.core.window import Contact, Leave, Sending, may_leave

MINUTE = 60_000
FLAP = 2 * MINUTE
EVERY = 10 * MINUTE
OTHER_TIME = 30 * MINUTE
FURTHER = 3
OPEN = frozenset({"human-waiting_staffed", "trouble-urgent_staffed", "trouble-self_harm_staffed"})
STILL_OPEN = frozenset({"common-noted", "common-handed_back"})
CLOSED = frozenset(
    {"human-waiting_closed", "trouble-urgent_closed", "trouble-self_harm_closed", "common-noted_closed"}
)
OVER = frozenset({"common-joined", "common-case_closed"})
NUMBER = {True: "urgent_child", False: "urgent_number"}


def remembered(person: Person, effects: Iterable[Effect], moment: Moment) -> dict[str, str]:
    """Facts to keep: what this turn tells of the wait. Empty when it tells nothing of it."""
    parts = [part for effect in effects if isinstance(effect, Say) for part in effect.parts]
    told = ""
    for part in parts:
        told = _told(part, person) or told
    return {"wait": told.strip("-"), "wait_at": str(moment.now) if told != "-" else ""} if told else {}


def _told(part: Part, person: Person) -> str:
    args = dict(part.args)
    if part.text in OPEN:
        return f"open {args.get('ahead', '0')}"
    if part.text in STILL_OPEN:
        before = person.facts.get("wait", "")
        return before if before.startswith("open") else "open"
    if part.text in CLOSED:
        return f"closed {args.get('at', '') or '0'}"
    return "-" if part.text in OVER else ""


def news(walk: Walk) -> None:
    """Say what has changed for one who waits, if it is time to."""
    case = walk.moment.case
    if case is None or case.held or not _may_be_told(walk.person, walk.moment.now):
        return
    state, _, figure = walk.person.facts.get("wait", "").partition(" ")
    since = walk.moment.now - int(walk.person.facts.get("wait_at", "0"))
    staffed = walk.moment.staffed
    if state == "open" and not staffed:
        _closed(walk)
    elif state == "closed" and staffed and since >= FLAP:
        _open(walk)
    elif state == "closed" and not staffed and since >= EVERY and _other_time(walk.moment, figure):
        _closed(walk)
    elif state == "open" and figure and since >= EVERY and _other_place(walk.moment.place, int(figure)):
        _open(walk)


def _may_be_told(person: Person, now: Millis) -> bool:
    """Is it sure that they hold the phone, and may our own words leave now?"""
    if person.stopped or person.facts.get("locked") or hushed(person):
        return False
    contact = Contact(person.last_at, Millis(int(person.facts.get("safe_until", "0"))))
    return may_leave(Sending.NOTICE, now, now, contact) in (Leave.REPLY, Leave.AGREED)


def _other_time(moment: Moment, told: str) -> bool:
    before, now = int(told or "0"), moment.next_shift
    return abs(before - now) >= OTHER_TIME


def _other_place(now: int, told: int) -> bool:
    """Much nearer: at most half of them left, or nobody. Much further: three more, and double."""
    return now * 2 <= told if now < told else now >= told + FURTHER and now >= told * 2


def _open(walk: Walk) -> None:
    walk.say("human-waiting_staffed", ahead=str(walk.moment.place))
    if walk.moment.pace:
        walk.say("human-waiting_pace", pace=walk.moment.pace)


def _closed(walk: Walk) -> None:
    walk.say("human-waiting_closed", at=str(walk.moment.next_shift or ""))
    case = walk.moment.case
    if case is None or case.tier is not Tier.T1:
        return
    step = walk.book.flows["trouble"].step(NUMBER[case.child])
    if step is None:
        return
    given = give(step, "trouble", walk.person, walk.book, walk.moment, frozenset())
    for part in given.parts if given.keys else ():
        walk.parts.append(part)
