"""What a nuisance mark changes in a talk: a request that is not urgent wakes nobody. It silences nobody.

A marked person still gets every number, and a human as soon as danger, a child, strong signs or a help word
show. Only "I want to talk to somebody" enters the queue as T4, so that nobody is woken for it and what the
person is told about the wait is true.
"""

from dataclasses import replace

from bot.core.case import Tier
from bot.core.effects import OpenCase
from bot.core.moment import Moment

MARKED = "marked"  # the tag by which the desk knows such a case
REASONS = ("jokes", "abuse", "advertising", "nonsense")
DAYS = (1, 7, 30)  # for how long a mark can be asked
GRAVE = frozenset({"likely", "urgent", "red", "stop"})


def sunk(moment: Moment, opening: OpenCase) -> OpenCase:
    """The opening as it is carried out; only one of T3 without any sign of danger sinks."""
    if opening.tier is not Tier.T3 or opening.alarm or opening.child or opening.level in GRAVE:
        return opening
    return replace(opening, tier=Tier.T4, tags=(*opening.tags, MARKED)) if moment.marked else opening
