"""The queue: what each operator sees of it, and "take the next one".

Whose turn it is, is decided when the button is pressed. Whoever loses a case to a faster colleague gets the
next one: only an empty queue refuses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.core.case import CaseState
from bot.core.faults import Refused
from bot.core.message import CaseId, DeskVerb, Millis
from bot.core.queue import Wish, reply_due
from bot.core.roles import May
from bot.service.desk import LEASE_MS, Desk, Hand
from bot.service.permission import allowed
from bot.store import board, cases, lists, shifts
from bot.store.board import Board
from bot.store.database import Store, Tx
from bot.store.lists import QueueRow
from bot.store.staff import Operator

AT_ONCE = 10  # cases tried before the queue is asked again
TRIES = 6
TAKEABLE = frozenset(set(CaseState) - {CaseState.CLOSED, CaseState.REFERRED})
ALIKE = ({"uz", "uz-Cyrl"},)  # one language, two alphabets


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody looks at the queue. `here` = a person sits at the page, so their cases stay theirs."""

    wish: Wish
    many: int
    here: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """The queue as one operator sees it, and whether anybody is on duty now."""

    board: Board
    staffed: bool


def speaks(languages: tuple[str, ...], locale: str) -> bool:
    """Can somebody of these languages answer in that one? An unknown language excludes nobody."""
    return not locale or locale in spoken(languages)


def spoken(languages: tuple[str, ...]) -> frozenset[str]:
    """The locales an operator of these languages reads and writes."""
    found = set(languages)
    for alike in ALIKE:
        if found & alike:
            found |= alike
    return frozenset(found)


def overdue_since(row: QueueRow, staffed: bool) -> Millis | None:
    """When our answer was due by the clock of the tier; None when we owe none, or it has no hour."""
    if row.state in (CaseState.CLOSED, CaseState.REFERRED):
        return None
    since = row.asked_at if row.held else row.free_since
    return reply_due(row.tier, since, staffed) if since else None


class Queueing:
    """What the pages ask of the queue."""

    def __init__(self, store: Store, desk: Desk, clock: Callable[[], Millis]) -> None:
        self._store, self._desk, self._clock = store, desk, clock

    async def look(self, operator_id: int, look: Look) -> Seen:
        """The queue as they want to see it; their own leases are renewed while they are there."""
        work = partial(_seen, operator_id=operator_id, look=look, now=self._clock())
        seen = await self._store.read(work)
        if look.here:
            await self._desk.still_here(operator_id, seen.board.mine)
        return seen

    async def take_next(self, operator: Operator, token: str) -> CaseId:
        """The most urgent case nobody has is theirs now, and its person is told; which.

        The same form twice takes one case. Raises Refused("desk_queue-none") when nobody waits.
        """
        for _ in range(TRIES):
            case_ids = await self._free(operator)
            if not case_ids:
                raise Refused("desk_queue-none")
            for case_id in case_ids:
                if await self._take(Hand(operator.id, case_id, token)):
                    return case_id
        raise Refused("desk_queue-busy")

    async def _free(self, operator: Operator) -> list[CaseId]:
        languages, now = spoken(operator.languages), self._clock()
        return await self._store.read(partial(board.next_free, languages=languages, now=now, many=AT_ONCE))

    async def _take(self, hand: Hand) -> bool:
        """Is it theirs now? Raises Refused("desk-already") when this form took one before."""
        try:
            taken = await self._desk.once(hand, partial(_claim_free, hand=hand), DeskVerb.JOINED)
        except Refused:
            return False
        if not taken:
            raise Refused("desk-already")
        return True

    async def closed(self, since: Millis, many: int) -> list[QueueRow]:
        """What was closed since then, newest first."""
        now = self._clock()
        return await self._store.read(partial(lists.closed, now=now, limit=many, since=since))

    async def exists(self, case_id: CaseId) -> bool:
        """Is there such a case, open or closed?"""
        return await self._store.read(partial(cases.get, case_id=case_id)) is not None


def _seen(tx: Tx, operator_id: int, look: Look, now: Millis) -> Seen:
    allowed(tx, operator_id, May.CASES)
    return Seen(board.board(tx, operator_id, look.wish, now, look.many), bool(shifts.on_duty(tx, now)))


def _claim_free(tx: Tx, now: Millis, hand: Hand) -> None:
    row = lists.row_of(tx, hand.case_id, now)
    if row is None or row.held or row.state not in TAKEABLE:
        raise Refused("desk-already-claimed")
    cases.claim(tx, hand.case_id, hand.operator_id, now, LEASE_MS)
