"""One question when words leave a doubt which wish was meant. It is put once; then there is the menu.

The words themselves are kept, sealed, while the question stands: if the answer opens a case they go with it,
else the next message or a quarter of an hour ends them.
"""

from bot.core.effects import WakeLater
from bot.core.meaning import Intent
from bot.core.message import Heard, Millis
from bot.core.person import Person
from bot.core.returning import SESSION
from bot.core.standing import DOUBT, family, with_facts
from bot.core.walk import Walk

MOST = 3
FORGET = "forget_words"  # the timer by which the words are forgotten when no answer comes
LONGEST = 1000
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
    facts = walk.person.facts
    if not likely or not walk.person.locale_from or facts.get("doubted") or facts.get("shut"):
        return False  # after a shut session somebody else may read: nothing of wishes then
    walk.keep(doubt=",".join(likely), doubted="yes", misses="")
    hold(walk, heard.words)
    walk.aside(DOUBT)
    return True


def hold(walk: Walk, words: str) -> None:
    """Keep the words while the question stands, and no longer than a session."""
    walk.keep(words=words[:LONGEST])
    walk.effects.append(WakeLater(FORGET, f"{DOUBT}.which", Millis(walk.moment.now + SESSION)))


def hold_on(walk: Walk, words: str) -> None:
    """They named a language and the question stands again in it: the words stay with it."""
    if words and stands(walk):
        hold(walk, words)


def earlier(person: Person) -> tuple[Person, str]:
    """The words that led to the question, for a case that opens in this turn; then they are forgotten."""
    words = person.facts.get("words", "")
    return (with_facts(person, {"words": ""}), words) if words else (person, "")


def stands(walk: Walk) -> bool:
    """Is it the question that waits?"""
    return walk.flow is not None and walk.flow.name == DOUBT
