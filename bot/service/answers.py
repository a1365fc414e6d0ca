"""What happens to an answer after it was sent: taken back in time, or sent once more if it did not arrive."""

from bot.core.agreed import kept_back, overruled, word_state
from bot.core.faults import Refused
from bot.core.message import CaseId, Millis, SaidId
from bot.service.desk import Desk, Hand, may_answer, say
from bot.store import cases, drafts, held, notes, people, second_thoughts, story
from bot.store.database import Store, Tx
from bot.store.standing import person_now


class Answers:
    """Second thoughts about answers, through the one door for operators' deeds."""

    def __init__(self, desk: Desk, store: Store) -> None:
        self._desk, self._store = desk, store

    async def undo(self, hand: Hand, said_id: SaidId, draft: str) -> None:
        """Take an answer of theirs back before it leaves: its words stand in the draft again, with what was
        typed since. Raises Refused("desk_talk-undo-late") once it has begun to leave.
        """
        await self._desk.once(hand, lambda tx, now: _undo(tx, hand, said_id, draft, now))

    async def word(self, case_id: CaseId) -> str:
        """What is known of the person's agreed word: see `word_state`."""

        def look(tx: Tx) -> str:
            person_id = cases.person_in(tx, case_id)
            person = person_now(tx, person_id) if person_id else None
            return word_state(person) if person else ""

        return await self._store.read(look)

    async def overrule(self, hand: Hand, reason: str) -> None:
        """The owner made sure by voice that it is them, and says how: it is owed no more. Raises Refused."""
        if not reason.strip():
            raise Refused("desk-empty")
        await self._desk.once(hand, lambda tx, now: _overrule(tx, hand, reason.strip()[:2000], now))

    async def again(self, hand: Hand, said_id: SaidId, seen: int) -> None:
        """Send words once more that did not arrive, or of which nobody knows. Raises Refused."""
        await self._desk.once(hand, lambda tx, now: _again(tx, hand, said_id, seen, now))


def _undo(tx: Tx, hand: Hand, said_id: SaidId, draft: str, now: Millis) -> None:
    if second_thoughts.author_of(tx, said_id, hand.case_id) != str(hand.operator_id):
        raise Refused("desk_talk-undo-late")
    words = second_thoughts.take_back(tx, said_id, now)
    if words is None:
        raise Refused("desk_talk-undo-late")
    whole = "\n".join(each for each in (words, draft.strip()) if each)
    if whole:
        drafts.keep(tx, hand.case_id, hand.operator_id, whole, now)


def _again(tx: Tx, hand: Hand, said_id: SaidId, seen: int, now: Millis) -> None:
    may_answer(tx, hand, seen, now)
    words, doubtful = second_thoughts.words_to_repeat(tx, said_id, hand.case_id)
    fresh = say(tx, hand, words, now)
    codes = f"{fresh} {said_id} {'doubt' if doubtful else ''}".strip()
    cases.event(tx, str(hand.operator_id), "sent_again", hand.case_id, codes, now)


def _overrule(tx: Tx, hand: Hand, reason: str, now: Millis) -> None:
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    here = people.here(tx, row.person_id) if row.person_id else None
    if here is None or word_state(here.person) not in ("owed", "wrong"):
        raise Refused("desk_talk-word-not-owed")
    person = overruled(here.person)
    people.keep(tx, person)
    notes.note(tx, hand.case_id, hand.operator_id, reason, now)
    cases.event(tx, str(hand.operator_id), "word_overruled", hand.case_id, "", now)
    if not kept_back(person):
        held.let_out(tx, person.id, now)
