"""Words obeyed before any flow, in every state: help, a human, stop, leave, and what danger sounds like.

D-01 and D-10: from everywhere, in one message, with no question before the number.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.core.about import alarm, other
from bot.core.agreed import kept_back
from bot.core.answers import chosen, labelled
from bot.core.cards import topic_asked
from bot.core.effects import LANE_EMERGENCY, Stop, Wipe
from bot.core.flow import Parser
from bot.core.meaning import Command, Intent
from bot.core.message import Heard, Network
from bot.core.noted import in_danger, noted_again, told_lately
from bot.core.person import Frame
from bot.core.standing import SOS, family, visiting
from bot.core.walk import Walk

HELP_KEY, LEAVE_KEY, FREE_STEP = "help", "leave", "_"  # the two buttons on every screen: tap "_:help:0"


Reflex = Callable[[Walk], None]


def answered(walk: Walk, choice: str) -> None:
    """The question that stands is answered by what they wrote."""
    step, flow = walk.waiting, walk.flow
    if step is not None and flow is not None:
        key = f"{flow.name}.{step.name}"
        answers = {name: each for name, each in walk.person.answers.items() if name != key}
        walk.person = replace(walk.person, answers={**answers, key: choice})
        walk.after(step, choice)


def asked_of_danger(walk: Walk) -> bool:
    """Does "danger now?" stand?"""
    return walk.waiting is not None and walk.waiting.name in SOS


def emergency(walk: Walk) -> None:
    """A help word: the number, "danger now?", a case on top of the desk (design decision 11)."""
    walk.jump("trouble.sos")


def danger(walk: Walk) -> None:
    """A phrase of danger: the same, and the duty phone rings at once.

    Nobody is asked in a circle: at "danger now?" more of it is the answer yes, and afterwards words for the
    case. A place named only now gets its number first.
    """
    walk.effects.append(alarm(walk))
    told = told_lately(walk)
    if asked_of_danger(walk) and told:
        answered(walk, "yes")
    elif told and in_danger(walk):
        noted_again(walk)
    elif asked_of_danger(walk) or in_danger(walk):
        walk.keep(level="urgent", sos="")
        _where_help_is(walk)
    else:
        walk.jump("trouble.sos")


def _where_help_is(walk: Walk) -> None:
    """They are in danger, and the number for it was not given yet, or not for this place."""
    if other(walk):
        walk.keep(what="danger", told="danger")
        walk.jump("someone_else.danger")
    else:
        walk.jump("trouble.urgent_child")


def self_harm(walk: Walk) -> None:
    """D-27: stop any flow, one number, a person. No questions from a scale."""
    walk.jump("trouble.self_harm")


def leave(walk: Walk) -> None:
    """D-10: a dull page takes the place of the menu; what was begun is closed. The case stays open.

    On a watched phone everything else in the chat goes too.
    """
    walk.stand()
    walk.keep(safe="", left="yes")
    walk.say("common-left")
    walk.replaces = True
    if walk.person.discreet and walk.person.network is Network.TELEGRAM:
        walk.effects.append(Wipe())


def stop(walk: Walk) -> None:
    """Never write again. The last line leaves before the stop counts, so it goes in the lane that does."""
    walk.stand()
    walk.person = replace(walk.person, stopped=True)
    walk.lane = LANE_EMERGENCY
    walk.say("common-stopped")
    walk.effects.append(Stop())


def human(walk: Walk) -> None:
    walk.aside("human")


def numbers(walk: Walk) -> None:
    """With the country known the number comes at once, otherwise after the question where."""
    walk.aside("numbers.comes_from" if walk.person.stays_in else "numbers")


def menu(walk: Walk) -> None:
    """The menu; a person never seen before chooses a language first."""
    if walk.person.locale_from == "chosen":
        walk.jump("welcome.menu")
    else:
        walk.jump("welcome")


def back(walk: Walk) -> None:
    """One question back: its answer is dropped and it is put again."""
    flow = walk.flow
    members = family(flow, walk.book) if flow else frozenset()
    given = [key for key in walk.person.answers if key.partition(".")[0] in members]
    if flow and walk.waiting and not given and visiting(walk.person, walk.book):
        walk.jump("end")
        return
    if not flow or not walk.waiting or not given:
        menu(walk)
        return
    key = given[-1]
    kept = {name: choice for name, choice in walk.person.answers.items() if name != key}
    walk.person = replace(walk.person, answers=kept)
    name, _, step = key.partition(".")
    if name in [frame.flow for frame in walk.person.stack]:  # out of a visited flow, or within one
        while walk.person.stack[-1].flow != name:
            walk.stand(*walk.person.stack[:-1])
        walk.jump(step)
    else:
        walk.stand(*walk.person.stack, Frame(name, step))
        walk.jump(step)


def language(walk: Walk) -> None:
    """A visit to the language: the question that stood is put again afterwards, in the new words."""
    if walk.waiting is None:
        held = walk.moment.case is not None and walk.moment.case.held
        walk.stand(*([] if held else [Frame("welcome", "menu")]))
    elif walk.person.stack[-1].flow == "language":
        walk.stand(*walk.person.stack[:-1])
    walk.visit("language")


def in_language(code: str) -> Reflex:
    """Somebody names a language: from this word on it is spoken, and the question that stands put again."""

    def change(walk: Walk) -> None:
        offered = walk.book.flows["language"].steps[0].choices
        if code not in offered:
            language(walk)
            return
        step = walk.waiting
        walk.keep(locale=code)
        if step is not None and step.labels == "languages":
            answered(walk, code)
        elif step is not None:
            walk.ask_again()
        elif walk.moment.case is not None and not kept_back(walk.person):
            walk.say("common-language_now")
        else:
            walk.keep(safe="" if walk.person.facts.get("shut") else walk.person.facts.get("safe", ""))
            walk.jump("welcome")

    return change


def delete(walk: Walk) -> None:
    walk.jump("privacy.sure")


REFLEXES: dict[Command, Reflex] = {
    Command.EMERGENCY: emergency,
    Command.HUMAN: human,
    Command.NUMBER: numbers,
    Command.STOP: stop,
    Command.LEAVE: leave,
    Command.MENU: menu,
    Command.BACK: back,
    Command.LANGUAGE: language,
    Command.DELETE: delete,
    Command.START: menu,
}
KEYS: dict[str, Reflex] = {"0": emergency, "9": leave}
WISHES: dict[Intent, str] = {
    Intent.SAFETY_CHECK: "check",
    Intent.EXPLOITED: "trouble",
    Intent.HOTLINE_NUMBER: "numbers",
    Intent.TALK_TO_HUMAN: "human",
}
# While an operator has the case, words are for them: only what cannot wait is obeyed.
WITH_OPERATOR = frozenset(
    {Command.EMERGENCY, Command.STOP, Command.LEAVE, Command.DELETE, Command.LANGUAGE, Command.NUMBER}
)
NO_PLACE = frozenset({Command.BACK, Command.MENU, Command.START, Command.LANGUAGE, Command.DELETE})
FIRST = frozenset({Command.EMERGENCY, Command.STOP, Command.LEAVE})  # obeyed whatever a button may be called


def obeyed_there(heard: Heard) -> Reflex | None:
    """What the provider did by itself (Twilio's OptOutType), whichever word it heard: we keep in step, for
    the person has read its answer. START means what the word meant: "yes" may have been an answer.
    """
    return {"STOP": stop, "HELP": emergency}.get(heard.answered)


def said_there(heard: Heard) -> bool:
    """Did the provider's own answer say all that was to be said?"""
    meant = obeyed_there(heard) is not None or heard.meaning.command is Command.START
    return bool(heard.answered) and meant


def reflex(walk: Walk, heard: Heard, held: bool) -> Reflex | None:
    """What must happen before any flow, or None."""
    meaning, tap, there = heard.meaning, heard.tap, obeyed_there(heard)
    if there is not None:
        return there
    if tap is not None:
        keys = {HELP_KEY: emergency, LEAVE_KEY: leave}
        return keys.get(tap.choice) if tap.step == FREE_STEP else None
    if meaning.self_harm:
        return self_harm
    if meaning.digit in KEYS:  # also with understanding gone: digits need none
        return KEYS[meaning.digit]
    return (None if held else _alarm(walk, heard)) or _order(walk, heard, held)


def _alarm(walk: Walk, heard: Heard) -> Reflex | None:
    """Danger that is told, unless the words are a label of the question that stands or answer a screening."""
    meaning, step, flow = heard.meaning, walk.waiting, walk.flow
    ordered = meaning.command in REFLEXES and meaning.command is not Command.EMERGENCY
    if ordered or not (meaning.urgent or meaning.likely) or (step and labelled(step, walk.person, heard)):
        return None
    if meaning.urgent:
        return danger
    scored = step is not None and flow is not None and flow.scorer == "screening" and bool(step.scores)
    if told_lately(walk) or topic_asked(meaning.choices):  # the name of a rule only sounds like danger
        return None
    if scored and step is not None and chosen(step, walk.person, heard):
        return None
    return emergency


def _order(walk: Walk, heard: Heard, held: bool) -> Reflex | None:
    meaning, step = heard.meaning, walk.waiting
    place_asked = step is not None and step.parser in (Parser.COUNTRY, Parser.NATIONALITY)
    if meaning.names_language and not (place_asked and meaning.country):
        return in_language(meaning.names_language)
    if step is not None and meaning.command not in FIRST and labelled(step, walk.person, heard):
        return None  # its own button, in words
    if meaning.country and meaning.command in NO_PLACE:
        return None  # a country that sounds like an order
    # "Stop" is only what is said as an order: "he says stop writing" is a tale, and silence is not a guess.
    obeyed = meaning.command in REFLEXES and (not held or meaning.command in WITH_OPERATOR)
    return REFLEXES[meaning.command] if meaning.command and obeyed else None
