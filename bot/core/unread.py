"""What is answered to all that is neither text nor a button (design decision 6): never silence."""

from bot.core.agreed import ask, asks_for_it, kept_back, spent
from bot.core.effects import PassOn
from bot.core.message import Heard, Kind
from bot.core.walk import Walk

TEXTS = {
    Kind.PHOTO: "common-picture",
    Kind.DOCUMENT: "common-document",
    Kind.VOICE: "common-voice",
    Kind.CONTACT: "common-contact",
    Kind.STICKER: "common-sticker",
    Kind.EDIT: "common-edited",
    Kind.MISSED_CALL: "common-missed_call",
    Kind.OTHER: "common-other",
}


def unread(walk: Walk, heard: Heard) -> None:
    """Say honestly what cannot be read, then put the waiting question again.

    With an open case the operator learns that something came. Pictures on the child path are refused
    unopened (D-30). A place is taken in a T1 case only. After a shut session nothing of a case is said.
    """
    case = walk.moment.case
    child = walk.person.facts.get("child") in ("yes", "unsure") or (case is not None and case.child)
    if child and heard.kind in (Kind.PHOTO, Kind.DOCUMENT):
        walk.say("common-picture_child")
    elif case is None:
        walk.say(_placeless(heard) or TEXTS.get(heard.kind, "common-place_not_now"))
    else:
        walk.effects.append(PassOn())
        if not kept_back(walk.person):
            _to_operator(walk, heard)
    if walk.waiting is not None:
        walk.ask_again()
    elif asks_for_it(walk) and not spent(walk):
        ask(walk)
    elif case is None or walk.person.facts.get("shut"):
        walk.jump("welcome.menu" if walk.person.locale_from == "chosen" else "welcome")


def _to_operator(walk: Walk, heard: Heard) -> None:
    """What came is for a human: said as truthfully as with words."""
    if _placeless(heard):
        walk.say(_placeless(heard))
    elif heard.kind is Kind.LOCATION:  # kept in T1 alone (design decision 6)
        urgent = walk.moment.case is not None and walk.moment.case.tier == "T1"
        walk.say("common-place_thanks" if urgent else "common-place_not_now")
    elif walk.moment.staffed:
        walk.say("common-noted")
    else:
        walk.say("common-noted_closed", at=str(walk.moment.next_shift or ""))


def _placeless(heard: Heard) -> str:
    """A place came by a network whose places are not even read: nobody may think that we know it."""
    return "common-place_unseen" if heard.kind is Kind.LOCATION and heard.place is None else ""
