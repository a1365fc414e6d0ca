"""What happens to an answer after it was sent: taken back in time, or sent once more if it did not arrive."""

from bot.core.faults import Refused
from bot.core.message import Millis, SaidId
from bot.service.desk import Desk, Hand, may_answer, say
from bot.store import cases, drafts, second_thoughts
from bot.store.database import Tx


class Answers:
    """Second thoughts about answers, through the one door for operators' deeds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def undo(self, hand: Hand, said_id: SaidId, draft: str) -> None:
        """Take an answer of theirs back before it leaves: its words stand in the draft again, with what was
        typed since. Raises Refused("desk_talk-undo-late") once it has begun to leave.
        """
        await self._desk.once(hand, lambda tx, now: _undo(tx, hand, said_id, draft, now))

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
