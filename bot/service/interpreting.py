"""Asking an interpreter: one message goes to whoever has both languages, its translation comes back.

The interpreter sees those words and nothing else of the case: no number, no country, no tags (D-32, D-34). A
translated answer comes back as text for the operator to send; an interpreter writes to nobody.
"""

from collections.abc import Callable, Sequence
from functools import partial

from bot.core.faults import Refused
from bot.core.message import LANGUAGES, CaseId, Millis
from bot.core.roles import May
from bot.service.desk import LIMIT, Desk, Hand
from bot.service.permission import allowed
from bot.store import cases, drafts, interpretings, story
from bot.store.database import Store, Tx
from bot.store.interpretings import Request

TARGETS = (*LANGUAGES, "en")


class Interpreting:
    """Requests of operators, deeds of interpreters."""

    def __init__(self, desk: Desk, store: Store, clock: Callable[[], Millis]) -> None:
        self._desk, self._store, self._clock = desk, store, clock

    async def ask(self, hand: Hand, heard_id: int, target: str) -> None:
        """The owner asks for a person's message in another language. Raises Refused."""
        await self._desk.once(hand, lambda tx, now: _ask(tx, hand, heard_id, target, now))

    async def ask_for_answer(self, hand: Hand, words: str, source: str) -> None:
        """The owner asks for the words of an answer in the person's language. Raises Refused."""
        await self._desk.once(hand, lambda tx, now: _ask_for_answer(tx, hand, words.strip(), source, now))

    async def use(self, hand: Hand, request_id: int) -> None:
        """A translated answer becomes the owner's draft. Raises Refused."""
        await self._desk.once(hand, lambda tx, now: _use(tx, hand, request_id, now))

    async def of_case(self, case_id: CaseId) -> list[Request]:
        """All requests of a case."""
        return await self._store.read(partial(interpretings.of_case, case_id=case_id))

    async def waiting(self, operator_id: int, languages: Sequence[str]) -> list[Request]:
        """What that interpreter may take or has in hand."""
        now = self._clock()
        return await self._store.read(lambda tx: interpretings.waiting(tx, languages, operator_id, now))

    async def take(self, operator_id: int, languages: Sequence[str], request_id: int) -> None:
        """Take one. Raises Refused to all but one."""
        now = self._clock()

        def deed(tx: Tx) -> None:
            allowed(tx, operator_id, May.INTERPRET)
            case_id = interpretings.take(tx, request_id, languages, operator_id, now)
            _told(tx, case_id, "interpret_taken", operator_id, now)

        await self._store.write(deed)

    async def give_back(self, operator_id: int, request_id: int) -> None:
        """Leave it to somebody else. Raises Refused when it is not theirs."""
        now = self._clock()

        def deed(tx: Tx) -> None:
            allowed(tx, operator_id, May.INTERPRET)
            case_id = interpretings.give_back(tx, request_id, operator_id)
            _told(tx, case_id, "interpret_back", operator_id, now)

        await self._store.write(deed)

    async def answer(self, operator_id: int, request_id: int, words: str) -> None:
        """Hand in the translation. Raises Refused when it is empty, too long or no longer theirs."""
        if not words.strip():
            raise Refused("desk-empty")
        if len(words) > 2 * LIMIT:
            raise Refused("desk_talk-interpret-long")
        now = self._clock()

        def deed(tx: Tx) -> None:
            allowed(tx, operator_id, May.INTERPRET)
            case_id = interpretings.answer(tx, request_id, operator_id, words.strip(), now)
            _told(tx, case_id, "interpret_answered", operator_id, now)

        await self._store.write(deed)


def _told(tx: Tx, case_id: CaseId | None, verb: str, operator_id: int, now: Millis) -> None:
    if case_id is None:
        raise Refused("desk_talk-interpret-taken")
    cases.event(tx, str(operator_id), verb, case_id, "", now)


def _owned(tx: Tx, hand: Hand, now: Millis) -> story.QueueRow:
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    return row


def _ask(tx: Tx, hand: Hand, heard_id: int, target: str, now: Millis) -> None:
    row = _owned(tx, hand, now)
    lines = story.story(tx, hand.case_id)
    words = next((each.words for each in lines if each.what == "heard" and each.id == heard_id), None)
    if not words or target not in TARGETS:
        raise Refused("desk_talk-interpret-nothing")
    _add(
        tx, hand, Request(0, hand.case_id, heard_id, row.locale or "ru", target, words, now, 0, "", Millis(0))
    )


def _ask_for_answer(tx: Tx, hand: Hand, words: str, source: str, now: Millis) -> None:
    row = _owned(tx, hand, now)
    if not words or len(words) > LIMIT or source not in TARGETS:
        raise Refused("desk-empty" if not words else "desk-too-long")
    drafts.keep(tx, hand.case_id, hand.operator_id, words, now)
    _add(tx, hand, _new(hand, 0, (source, row.locale or "ru"), words, now))


def _new(hand: Hand, heard_id: int, way: tuple[str, str], words: str, now: Millis) -> Request:
    return Request(0, hand.case_id, heard_id, *way, words, now, 0, "", Millis(0))


def _add(tx: Tx, hand: Hand, new: Request) -> None:
    for old in interpretings.of_case(tx, hand.case_id):
        same = (old.heard_id, old.source, old.target) == (new.heard_id, new.source, new.target)
        if same and (new.heard_id or old.words == new.words):
            raise Refused("desk_talk-interpret-already")
    if new.source == new.target:
        raise Refused("desk_talk-interpret-same")
    interpretings.add(tx, new, hand.operator_id)
    cases.event(
        tx, str(hand.operator_id), "interpret_asked", hand.case_id, f"{new.source} {new.target}", new.at
    )


def _use(tx: Tx, hand: Hand, request_id: int, now: Millis) -> None:
    _owned(tx, hand, now)
    found = next((each for each in interpretings.of_case(tx, hand.case_id) if each.id == request_id), None)
    if found is None or found.heard_id or not found.answered_at:
        raise Refused("desk_talk-interpret-nothing")
    drafts.keep(tx, hand.case_id, hand.operator_id, found.answer, now)
    interpretings.drop(tx, request_id, hand.case_id)
