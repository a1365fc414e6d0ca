"""One question when words leave a doubt which wish was meant. It is put once; then there is the menu."""

from bot.core.meaning import Intent
from bot.core.message import Heard
from bot.core.standing import DOUBT, family
from bot.core.walk import Walk

MOST = 3
CHOICES = {
    Intent.DANGER_NOW: "danger",
    Intent.SELF_HARM: "danger",
    Intent.EXPLOITED: "trouble",
    Intent.SAFETY_CHECK: "check",
    Intent.HOTLINE_NUMBER: "numbers",
    Intent.TALK_TO_HUMAN: "human",
}


def ask(walk: Walk, heard: Heard) -> bool:
    """Ask which of the likely wishes it is; True if that was asked.

    Not of somebody whose language nobody can guess: the language comes first. Not twice in one talk, unless
    the first one was answered.
    """
    here = family(walk.flow, walk.book) if walk.flow else frozenset()
    met = dict.fromkeys(CHOICES[each] for each in heard.meaning.doubtful if each in CHOICES)
    likely = [choice for choice in met if choice not in here][:MOST]
    if not likely or not walk.person.locale_from or walk.person.facts.get("doubted"):
        return False
    walk.keep(doubt=",".join(likely), doubted="yes", misses="")
    walk.aside(DOUBT)
    return True


def stands(walk: Walk) -> bool:
    """Is it the question that waits?"""
    return walk.flow is not None and walk.flow.name == DOUBT
