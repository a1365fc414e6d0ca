"""What is answered to all that is neither text nor a button (design decision 6): never silence."""

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
    unopened (D-30). A place is taken in a T1 case only.
    """
    child = walk.person.facts.get("child") in ("yes", "unsure")
    case = walk.moment.case
    pictures = heard.kind in (Kind.PHOTO, Kind.DOCUMENT)
    if heard.kind is Kind.LOCATION:
        urgent = case is not None and case.tier == "T1"
        walk.say("common-place_thanks" if urgent else "common-place_not_now")
        if urgent:
            walk.effects.append(PassOn())
    else:
        walk.say("common-picture_child" if child and pictures else TEXTS[heard.kind])
        if case is not None and not (child and pictures):
            walk.effects.append(PassOn())
    if walk.waiting is not None:
        walk.ask_again()
    elif case is None:
        walk.jump("welcome.menu" if walk.person.locale_from == "chosen" else "welcome")
