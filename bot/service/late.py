"""Words that reach us long after they were written: after an outage of ours, or of the provider's.

Their window is that of their own time, so what we would have answered may not leave any more (design
decision 9). The person waited all the same: a knock tells them to write again. Words that were overtaken by
newer ones of the same person are an answer to a question that is gone, so they are read by humans alone,
unless they cry for help.
"""

from dataclasses import dataclass, field

from bot.core.agreed import hushed
from bot.core.effects import LANE_EMERGENCY, LANE_LATER, Forget, Part, Say, Turn
from bot.core.message import Heard, Millis, PersonId
from bot.core.person import Person
from bot.core.window import REPLY_WINDOW, USEFUL, Sending
from bot.store import people, talk
from bot.store.database import Tx

KNOCK = "common-knock"
BETWEEN_KNOCKS_MS = 6 * 3600 * 1000
SKEW_MS = 5_000  # the provider's clock and ours, and its whole seconds


@dataclass(frozen=True, slots=True)
class Late:
    """How a message came: `found` = in the provider's list, not brought to us. `now` = when we took it."""

    found: bool
    now: Millis
    wishes: list[PersonId] = field(default_factory=list)  # who is forgotten by this very turn

    def note(self, turn: Turn) -> None:
        """Remember when this turn forgets somebody."""
        if any(isinstance(effect, Forget) for effect in turn.effects):
            self.wishes.append(turn.person.id)

    def overtaken(self, heard: Heard, person: Person) -> bool:
        """Did they write, and were answered, since? What was brought to us in turn never counts as such."""
        meaning = heard.meaning
        cries = meaning.urgent or meaning.self_harm or meaning.command in ("emergency", "stop", "delete")
        return self.found and heard.at < person.last_at - SKEW_MS and not cries

    def owes_knock(self, heard: Heard, turn: Turn) -> bool:
        """Is there an answer that may not leave any more, to somebody who may be knocked at?"""
        person = turn.person
        silent = person.stopped or hushed(person) in ("left", "not_now")
        late = self.now - heard.at
        useful = USEFUL[Sending.EMERGENCY]  # until then a number leaves by itself
        lanes = [effect.lane for effect in turn.effects if isinstance(effect, Say)]
        answers = any(lane != LANE_EMERGENCY or late > useful for lane in lanes)
        forgets = any(isinstance(effect, Forget) for effect in turn.effects)
        return late > REPLY_WINDOW and answers and not (silent or forgets)


def knock(tx: Tx, person_id: PersonId, now: Millis) -> None:
    """One fixed neutral line, unless one went not long ago."""
    here = people.here(tx, person_id)
    lately = talk.said_since(tx, person_id, KNOCK, Millis(now - BETWEEN_KNOCKS_MS))
    if here is not None and not lately:
        talk.say(tx, here, Say((Part(KNOCK),), lane=LANE_LATER), "heard", now)
