"""Words that are no answer and no wish: thanks, and what was typed wrong where something was asked for."""

from bot.core.effects import PassOn
from bot.core.flow import Parser
from bot.core.message import Heard, Kind
from bot.core.walk import Walk

FREE = (Parser.WORD, Parser.TEXT)


def kindly(walk: Walk, heard: Heard) -> bool:
    """One kind line, and what stood once more. True if that was said; after a shut session nothing is."""
    step, meaning = walk.waiting, heard.meaning
    if heard.kind is not Kind.TEXT or (
        walk.person.facts.get("shut") and (step is None or step.parser is None)
    ):
        return False
    if meaning.thanks:
        _thanked(walk)
    elif step is not None and step.parser is Parser.PHONE:
        _say(walk, "human-call_number_again", form=walk.person.stays_in or walk.person.comes_from)
    elif step is not None and step.parser in FREE and meaning.idle:
        _say(walk, "common-not_understood")
    else:
        return False
    return True


def _thanked(walk: Walk) -> None:
    """Thanks are no question and open no case: a word back, and what stood, or the menu."""
    if walk.waiting is not None or walk.moment.case is not None:
        _say(walk, "common-thanks")
    else:
        walk.say("common-thanks")
        walk.jump("welcome.menu" if walk.person.locale_from == "chosen" else "welcome")


def _say(walk: Walk, text: str, **args: str) -> None:
    """The line, and the question that stands; a case keeps the words."""
    if walk.moment.case is not None:
        walk.effects.append(PassOn())
    walk.say(text, **args)
    if walk.waiting is not None:
        walk.ask_again()
