"""The knock: one fixed neutral line in the place of words that may not be shown now. Units of work.

At most two unanswered, and never close together. Where a network takes free words for some hours only
(`Abilities.session_hours`), a knock outside them leaves as the text which that network approved, or not at
all: then the words wait, and the desk says why.
"""

from collections.abc import Callable

from bot.core.effects import LANE_LATER, Part, Say
from bot.core.message import Millis, PersonId, SaidId
from bot.core.window import KNOCK_TEXT, MOST_KNOCKS, TEMPLATES, Sending, in_session
from bot.service.door import Abilities
from bot.store import knocks, people, settled, talk
from bot.store.database import Tx
from bot.store.said import Due

BETWEEN_KNOCKS_MS = 6 * 3600 * 1000
SESSION = "session"  # why words wait, or did not leave: the session is over and no approved text is there
APPROVED = ("by", "template")  # of a knock that leaves as the approved text, whatever our clock says
PURPOSE = TEMPLATES[Sending.KNOCK]
AbilitiesOf = Callable[[str], Abilities]


def open_to(abilities: Abilities, due: Due, now: Millis) -> bool:
    """Do free words pass by that road now?"""
    marked = any(APPROVED in part.args for part in due.parts)
    return not marked and in_session(abilities.session_hours, now, due.last_heard_at)


def mute(abilities: Abilities, due: Due, now: Millis) -> bool:
    """Can not even a knock pass there?"""
    approved = (PURPOSE, due.person.locale) in abilities.templates
    return not (open_to(abilities, due, now) or approved)


def since_heard(tx: Tx, due: Due) -> int:
    """Knocks since the person last wrote, gone or about to go."""
    return settled.said_since(tx, due.person_id, KNOCK_TEXT, due.last_heard_at)


def knock(tx: Tx, due: Due, now: Millis) -> bool:
    """Knock in the place of those words; False when it is too soon or was done twice."""
    here = people.here(tx, due.person_id)
    if here is None or _lately(tx, due.person_id, now) or since_heard(tx, due) >= MOST_KNOCKS:
        return False
    talk.say(tx, here, Say((Part(KNOCK_TEXT),), lane=LANE_LATER), "desk", now)
    return True


def instead(tx: Tx, said_id: SaidId, abilities_of: AbilitiesOf, now: Millis) -> bool:
    """The network refused an operator's words, or a knock, as out of session, though our clock thought
    otherwise: knock once by the approved text. The words themselves never leave again by themselves.
    """
    row = knocks.refused(tx, said_id)
    if row is None or any(APPROVED in part.args for part in row.parts):
        return False
    was_knock = any(part.text == KNOCK_TEXT for part in row.parts)
    if row.author == "bot" and not was_knock:
        return False
    here = people.here(tx, row.person_id)
    if here is None or (PURPOSE, here.person.locale) not in abilities_of(here.door).templates:
        return False
    if _lately(tx, row.person_id, now) > int(was_knock):
        return False
    talk.say(tx, here, Say((Part(KNOCK_TEXT, (APPROVED,)),), lane=LANE_LATER), "desk", now)
    return True


def _lately(tx: Tx, person_id: PersonId, now: Millis) -> int:
    return knocks.tried(tx, person_id, Millis(now - BETWEEN_KNOCKS_MS))
