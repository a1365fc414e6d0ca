"""The agreed word: after silence, what an operator wrote is shown to whoever knows it, and to nobody else.

In `human` a person may agree on a word for later (design decision 9, D-14). When their session has ended,
somebody else may hold the phone; so the operator's words wait, one neutral line asks for the word, and only
the word lets them out. Three wrong ones end the asking for a day, and the operator learns of it. A help word,
0 and 9 are obeyed before all this.
"""

from dataclasses import replace

from bot.core.effects import Tell
from bot.core.meaning import Command
from bot.core.message import Heard, Kind
from bot.core.person import Person
from bot.core.spelling import fits, is_try
from bot.core.walk import Walk

MOST_TRIES = 3
TRIES_LAST = 24 * 60 * 60 * 1000  # after this long the word may be tried again
DOOR = ("welcome", "again")
NOT_NOW = frozenset({Command.NO, Command.UNSURE, Command.SKIP})
# With the case its word ends, and so does what a number was given for (D-13).
LET_IN = {"locked": "", "shut": "", "tries": "", "tried_at": "", "safe": "yes"}
FORGOTTEN = {"word": "", "locked": "", "tries": "", "tried_at": "", "call_number": "", "call_at": ""}


def kept_back(person: Person) -> str:
    """Why no operator's words may be shown to whoever holds the phone; "" when they may.

    left     they pressed "leave"
    not_now  they said that it is not safe to read
    word     the word has not been given since the session ended
    shut     nobody has said since then that it is safe to read
    """
    why = hushed(person)
    return "word" if person.facts.get("locked") and why in ("", "shut") else why


def hushed(person: Person) -> str:
    """The same for a line of the bot's that nobody has asked for."""
    if person.facts.get("left"):
        return "left"
    shut = person.facts.get("shut", "")
    return "not_now" if shut == "not_now" else shut and "shut"


def word_state(person: Person) -> str:
    """What is known of the agreed word: "" (none agreed), given, owed, or wrong (all tries were used up)."""
    facts = person.facts
    if not facts.get("word"):
        return ""
    if not facts.get("locked"):
        return "given"
    return "wrong" if int(facts.get("tries", "0") or 0) >= MOST_TRIES else "owed"


def overruled(person: Person) -> Person:
    """An operator has made sure by voice that it is them: as if they had given their word. If they pressed
    "leave", that stands until they write.
    """
    return replace(person, facts={**person.facts, **LET_IN})


def asks_for_it(walk: Walk) -> bool:
    """Must the word be given now? An operator has the case, or their words wait."""
    case = walk.moment.case
    if not walk.person.facts.get("locked") or case is None:
        return False
    return case.held or walk.moment.unread > 0


def spent(walk: Walk) -> bool:
    """Were all tries used up, and not long ago?"""
    return _tries(walk) >= MOST_TRIES


def at_the_door(walk: Walk, heard: Heard) -> None:
    """Somebody writes while the word is wanted: it lets them in, or it does not."""
    choice = heard.tap.choice if heard.tap and heard.tap.step == ".".join(DOOR) else ""
    if spent(walk):
        _dull(walk)
    elif heard.kind is Kind.TEXT and fits(walk.person.facts.get("word", ""), heard.words):
        _let_in(walk)
    elif not stands_there(walk):
        ask(walk)
    elif choice or _later(heard):
        walk.keep(shut="not_now")
        _dull(walk)
    elif heard.kind is Kind.TEXT and not heard.meaning.digit and is_try(heard.words):
        _wrong(walk)
    else:
        ask(walk)


def stands_there(walk: Walk) -> bool:
    """Is the question for the word the one that waits?"""
    frame = walk.person.stack[-1] if walk.person.stack else None
    return frame is not None and (frame.flow, frame.step) == DOOR


def ask(walk: Walk) -> None:
    """One neutral line."""
    walk.keep(safe="")
    walk.jump(".".join(DOOR))


def _later(heard: Heard) -> bool:
    meaning = heard.meaning
    return meaning.digit == "1" or meaning.command in NOT_NOW or "welcome-again.later" in meaning.choices


def _dull(walk: Walk) -> None:
    walk.stand()
    walk.say("welcome-not_now_line")


def _tries(walk: Walk) -> int:
    facts = walk.person.facts
    fresh = abs(walk.moment.now - int(facts.get("tried_at", "0"))) <= TRIES_LAST
    return int(facts.get("tries", "0")) if fresh else 0


def _wrong(walk: Walk) -> None:
    tries = _tries(walk) + 1
    walk.keep(tries=str(tries), tried_at=str(walk.moment.now))
    if tries < MOST_TRIES:
        walk.say("welcome-again_wrong")
        ask(walk)
        return
    walk.effects.append(Tell("word_wrong"))
    _dull(walk)


def _let_in(walk: Walk) -> None:
    """Their word lets the operator's out: those are the answer, or somebody is here, or nobody yet."""
    walk.keep(**LET_IN)
    walk.effects.append(Tell("word_right"))
    walk.stand()
    if walk.moment.unread:
        return
    if walk.moment.case is not None and walk.moment.case.held:
        walk.say("common-joined")
    elif walk.moment.staffed:
        walk.say("common-noted")
    else:
        walk.say("common-noted_closed", at=str(walk.moment.next_shift or ""))
