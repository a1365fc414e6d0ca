"""Some messages could not be deleted from the chat: the person learns how to do it by hand (D-11).

Said once, beside something else, and only when they have said that it is safe to read: the line names nothing
that was there. A number in danger carries nothing beside itself.
"""

from bot.core.effects import LANE_EMERGENCY, Part
from bot.core.walk import Walk

UNWIPED = "unwiped"  # the fact that something stayed
TEXT = "privacy-stayed"


def tell(walk: Walk) -> None:
    """Add the line to what this turn says, if it is owed and may be read."""
    facts = walk.person.facts
    if not facts.get(UNWIPED) or not walk.parts or walk.lane == LANE_EMERGENCY or walk.replaces:
        return
    if facts.get("shut") or facts.get("left") or not facts.get("safe"):
        return
    place = len(walk.parts) - 1 if walk.asked else len(walk.parts)
    walk.parts.insert(place, Part(TEXT))
    walk.keep(**{UNWIPED: ""})
