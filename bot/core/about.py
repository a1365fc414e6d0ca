"""Of whom the talk is: the writer, somebody they write about, or it is not sure. Kept as the fact `about`.

The question "danger now?" is put about them. An honest "no, not me" must never lower the case of a brother,
so where words leave it open the question fits both.
"""

from bot.core.case import Tier
from bot.core.effects import OpenCase, PassOn
from bot.core.meaning import Command, Whom
from bot.core.message import Heard
from bot.core.standing import SOS
from bot.core.walk import Walk

OTHERS = "someone_else"  # the flow whose talk is of another person
HELP = "help"  # the button that is on every screen
OTHER, BOTH = Whom.OTHER.value, Whom.BOTH.value


def note(walk: Walk, heard: Heard) -> None:
    """Keep of whom these words speak.

    A bare help word is the writer's own; after talk of somebody else it may be both. Any other answer changes
    nothing.
    """
    meaning, tap = heard.meaning, heard.tap
    before = walk.person.facts.get("about", "")
    grave = meaning.urgent or meaning.likely
    cried = meaning.command is Command.EMERGENCY or meaning.digit == "0" or (tap and tap.choice == HELP)
    if meaning.whom is Whom.OTHER or (meaning.whom is Whom.BOTH and not before):
        walk.keep(about=str(meaning.whom))
    elif cried or grave:
        there = walk.flow is not None and walk.flow.name == OTHERS
        stands = asked(walk) or walk.person.facts.get("level") == "urgent"
        unsaid = not cried and not stands and meaning.whom is Whom.UNSAID
        both = bool(before) or there or unsaid or meaning.whom is Whom.BOTH
        if both or not asked(walk):
            walk.keep(about=BOTH if both else "")


def asked(walk: Walk) -> bool:
    """Does "danger now?" stand?"""
    return walk.waiting is not None and walk.waiting.name in SOS


def asked_anew(walk: Walk, heard: Heard) -> bool:
    """They say of whom they write while "danger now?" stands for another: put it about them. True if so."""
    step = walk.waiting
    if heard.meaning.whom not in (Whom.OTHER, Whom.BOTH):
        return False
    wanted = {"": "sos_danger", BOTH: "sos_danger_both", OTHER: "sos_danger_other"}
    if step is None or step.name not in SOS or step.name == wanted[walk.person.facts.get("about", "")]:
        return False
    if walk.moment.case is not None:
        walk.effects.append(PassOn())
    walk.jump("sos_danger")
    return True


def other(walk: Walk) -> bool:
    """Is it certainly somebody else?"""
    return walk.person.facts.get("about") == OTHER


def place(walk: Walk, heard: Heard) -> None:
    """A country named in a cry for help is where the number must work, until the person says otherwise."""
    country = heard.meaning.country
    if not country or country not in walk.book.directory.countries:
        return
    # Where nothing is known of them, "write your country" was said to them: that is their own.
    own = not walk.person.stays_in and heard.meaning.whom is Whom.UNSAID
    if heard.meaning.whom is Whom.OTHER or (other(walk) and not own):
        walk.keep(other_in=country, told_in=country)
    else:
        walk.keep(stays_in=country)


def alarm(walk: Walk) -> OpenCase:
    """A phrase of danger, as the case that it opens or raises."""
    if other(walk):
        return OpenCase(Tier.T1, "third_party_danger", "urgent", ("third_party",), alarm=True)
    return OpenCase(Tier.T1, "danger_phrase", "urgent", alarm=True)
