"""Are two contacts one person? Each is asked one neutral question on its own phone, and nothing else is said.

Only after a yes a phone shows a code of its own, eight digits. What joins the two is each code given on the
other phone (`store/links.py`); no line here, and none afterwards, says anything of the other one.
"""

from bot.core.agreed import kept_back
from bot.core.message import Heard
from bot.core.walk import Walk

DIGITS = 8
STEP = "welcome.link_sure"


def ask(walk: Walk, heard: Heard) -> None:
    """Put the question after what was said, once, and only where nothing else waits or hinders.

    Not while somebody else may hold the phone, not in an alarm, and not beside another question of ours.
    """
    busy = walk.asked is not None or walk.waiting is not None or heard.answered
    facts = walk.person.facts
    if busy or walk.moment.case is None or kept_back(walk.person) or facts.get("sos"):
        return
    link = walk.moment.link
    if link and facts.get("link") != str(link):
        walk.keep(link=str(link))
        walk.jump(STEP)


def told(walk: Walk) -> None:
    """What became of a code they typed; the question that stands goes on standing."""
    walk.say("welcome-link_right" if walk.moment.tried == "right" else "welcome-link_wrong")
