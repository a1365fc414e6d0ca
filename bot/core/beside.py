"""While an operator has the case, words are for the operator; a few questions of ours stand beside that.

"Danger now?" stands until it is answered, for its answer must begin or end an alarm. Whatever else the person
themself asked for (delete all, another language, a number) may ask one thing back: the very next text answers
it, or the question is dropped, so that a later "1" is the operator's again. A button speaks for itself. An
answer to a question the operator put from the phrase board goes to them alone (`core/replying.py`).
"""

from bot.core import about
from bot.core.agreed import DOOR, ask, at_the_door, kept_back
from bot.core.answers import answer
from bot.core.case import Tier
from bot.core.effects import LowerCase, OpenCase, PassOn
from bot.core.message import Heard, Kind
from bot.core.reflexes import danger
from bot.core.replying import replied
from bot.core.standing import SOS
from bot.core.talking import fresh, take
from bot.core.walk import Walk

SINK = LowerCase(Tier.T3, "no_danger")


def beside(walk: Walk, heard: Heard) -> None:
    """Pass the words on, and answer what is not the operator's to answer."""
    about.note(walk, heard)
    if heard.meaning.urgent and kept_back(walk.person):  # no operator's words reach them now: the number does
        danger(walk)
        walk.effects.append(PassOn())
        return
    if heard.meaning.urgent:  # the desk may stand empty before an open page: danger begins the alarm here too
        walk.effects.append(about.alarm(walk))
    walk.effects.append(PassOn())
    if replied(walk, heard) or _answered(walk, heard):
        return
    if walk.person.facts.get("locked"):
        at_the_door(walk, heard)
    elif walk.person.facts.get("shut"):
        _safe_again(walk, heard)


def _answered(walk: Walk, heard: Heard) -> bool:
    """Was this the answer to a question of ours?"""
    step, flow = walk.waiting, walk.flow
    if step is None or flow is None or (flow.name, step.name) in (("welcome", "safe"), DOOR):
        return False
    if heard.kind is Kind.TAP and not fresh(walk, heard):
        return False
    given = answer(step, walk.person, heard)
    if step.name in SOS:
        given = given or ("yes" if heard.meaning.urgent else None)
        return given is not None and _danger(walk, given)
    if given is not None:
        take(walk, step, flow, given)
        if not walk.parts:
            _here(walk)
    elif heard.kind is Kind.TEXT:
        walk.stand()
    return given is not None


def _here(walk: Walk) -> None:
    """Somebody is here: said only to whom the desk may be shown."""
    if walk.person.facts.get("locked"):
        ask(walk)
    elif kept_back(walk.person):
        _ask_safe(walk)
    else:
        walk.say("common-joined")


def _danger(walk: Walk, given: str) -> bool:
    """They say whether they are in danger now: the alarm begins, or ends.

    A stranger may hold the phone while the agreed word is owed: then a "no" ends nothing.
    """
    if given != "no":
        walk.effects.append(OpenCase(Tier.T1, "help_word_danger", alarm=True))
    elif not walk.person.facts.get("locked"):
        walk.effects.append(SINK)
    walk.keep(sos="")
    walk.stand()
    return True


def _safe_again(walk: Walk, heard: Heard) -> None:
    """They left, or were silent, and write again while an operator has their case.

    What the operator wrote waits until they say that it is safe to read (D-07, D-14); where a word was agreed
    on, `at_the_door` asks for that instead.
    """
    step, flow = walk.waiting, walk.flow
    asked = step is not None and flow is not None and (flow.name, step.name) == ("welcome", "safe")
    given = answer(step, walk.person, heard) if asked and step else None
    if given is None:
        _ask_safe(walk)
        return
    walk.stand()
    if given == "yes":
        walk.keep(safe="yes", shut="")
        walk.say("common-joined")
    else:
        walk.keep(shut="not_now")
        walk.say("welcome-not_now_line")


def _ask_safe(walk: Walk) -> None:
    walk.keep(safe="")
    walk.jump("welcome.safe")
