"""The word with which a person comes back from another number or account (design decision 21).

Safar draws it: twelve digits, which every phone can type and every language can say, about 40 bits. It is
shown once and kept as a keyed hash. Written elsewhere it leads to one neutral question; a wrong one
is a message like any other, so nobody learns from us which words there are. Whoever comes back finds the
session shut, and the agreed word is owed where there is one: this opens a door, not what was said behind it.
"""

import re
from dataclasses import replace

from bot.core.person import Person
from bot.core.returning import ENDED, ENDED_NEXT_DAY
from bot.core.walk import Walk

DIGITS = 12
GROUPS = 3
STEP = "welcome.back_sure"
SECRETS = frozenset({"privacy-back_word", "welcome-link_code"})  # the texts that show what is shown once
_TYPED = re.compile(r"[\d\s.\-\u2010-\u2015]+")


def digits(words: str, size: int = DIGITS) -> str:
    """The digits of a message that is nothing but a word of so many; "" when it is none."""
    if not _TYPED.fullmatch(words.strip()):
        return ""
    found = "".join(str(int(sign)) for sign in words if sign.isdecimal())
    return found if len(found) == size else ""


def drawn(seed: int) -> str:
    """The twelve digits drawn from that number."""
    return f"{seed % 10**DIGITS:0{DIGITS}d}"


def shown(word: str) -> str:
    """In groups, as it is read and written down."""
    size = DIGITS // GROUPS
    return " ".join(word[start : start + size] for start in range(0, DIGITS, size))


def ask(walk: Walk) -> None:
    """One neutral question; the way back is used only after a yes."""
    walk.keep(came=str(walk.moment.way))
    walk.jump(STEP)


def returned_as(old: Person, new: Person) -> Person:
    """Who they were, at the address where they are now. Session protections stay in force (D-14)."""
    over = dict.fromkeys((*ENDED, *ENDED_NEXT_DAY, "came"), "")
    kept = {name: value for name, value in ({**old.facts} | over).items() if value}
    locked = {"locked": "yes"} if kept.get("word") else {}
    return replace(
        old,
        network=new.network,
        script=new.script,
        discreet=old.discreet or new.discreet,
        stopped=False,
        turn=max(old.turn, new.turn) + 1,
        last_at=max(old.last_at, new.last_at),
        stack=(),
        answers={},
        facts=kept | {"shut": "yes"} | locked,
    )
