"""Words that are for a person at the desk: how it is said that they were passed on, and how often."""

from bot.core.agreed import kept_back
from bot.core.case import Tier
from bot.core.standing import MINUTE
from bot.core.walk import Walk

ACK_EVERY = 10 * MINUTE
LATELY = 15 * MINUTE  # for so long a number given in danger is near enough on the screen


def noted(walk: Walk) -> None:
    """It reached the people at the desk: said as it is at this hour."""
    walk.keep(noted_at=str(walk.moment.now))
    if walk.moment.staffed:
        walk.say("common-noted")
    else:
        walk.say("common-noted_closed", at=str(walk.moment.next_shift or ""))


def noted_again(walk: Walk) -> None:
    """The same, but not at each word; the question that stands is put again with it."""
    last = int(walk.person.facts.get("noted_at", "0"))
    if walk.moment.now - last >= ACK_EVERY:
        noted(walk)
        if walk.waiting is not None:
            walk.ask_again()


def told_lately(walk: Walk) -> bool:
    """Did they get the number for danger, where they are, a moment ago, and have an urgent case?"""
    facts, case = walk.person.facts, walk.moment.case
    if case is None or case.tier is not Tier.T1 or kept_back(walk.person):
        return False
    if facts.get("danger_in", "") != walk.person.stays_in:
        return False
    if facts.get("about") == "other" and facts.get("danger_there", "") != facts.get("other_in", ""):
        return False
    return walk.moment.now - int(facts.get("danger_at", "0")) < LATELY


def in_danger(walk: Walk) -> bool:
    """Have they said that they are in danger, and is somebody called for it?"""
    case = walk.moment.case
    if case is None or kept_back(walk.person):
        return False
    return walk.person.facts.get("level") == "urgent" and case.tier is Tier.T1
