"""The code that lets somebody into a pilot (design decision 18): ten digits, which every phone can type.

A pilot may speak in drafts that no native reader has signed, to people who know that they try it out. Whoever
has no code is not turned away: help, numbers, a human, their own trouble and that of somebody else are for
everybody (D-01, D-04). What can wait, waits for a code: the check before a trip and the cards on rules.
"""

from bot.core.coming_back import digits
from bot.core.reflexes import menu
from bot.core.walk import Walk

DIGITS = 10
RIGHT, WRONG = "right", "wrong"
STARTS = "/start"  # what Telegram writes when somebody opens a link to the bot; the code may stand behind it


def code(words: str) -> str:
    """The code that a message is, or that stands behind Telegram's start; "" when it is none."""
    return digits(words.strip().removeprefix(STARTS), DIGITS)


def drawn(seed: int) -> str:
    """The ten digits drawn from that number."""
    return f"{seed % 10**DIGITS:0{DIGITS}d}"


def counts(walk: Walk) -> bool:
    """Is the message taken for a code? A wrong one only where one was asked for: elsewhere ten digits may be
    a telephone number."""
    step = walk.waiting
    asked = step is None or step.name == "uninvited"
    return walk.moment.invited == RIGHT or (walk.moment.invited == WRONG and asked)


def told(walk: Walk) -> None:
    """The code fits, and from now on they are served like everybody; or it does not, and they hear that."""
    if walk.moment.invited == WRONG:
        walk.say("welcome-link_wrong")
        walk.ask_again()
        return
    walk.keep(invited="yes")
    walk.say("welcome-link_right")
    menu(walk)
