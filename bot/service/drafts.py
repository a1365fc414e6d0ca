"""Drafts of answers: kept on the server as they are typed, so that no reload and no refusal costs words.

Nothing of a draft is ever in the browser's own storage: the machine at a night desk is used by many.
"""

from collections.abc import Callable
from functools import partial

from bot.core.case import OPEN
from bot.core.message import CaseId, Millis
from bot.core.roles import May
from bot.service.desk import Hand
from bot.service.permission import allowed
from bot.store import cases, drafts
from bot.store.database import Store, Tx
from bot.store.seen import seen_of

MOST = 4000  # characters: what the box takes


class Drafts:
    """Drafts of all operators, each of their own."""

    def __init__(self, store: Store, clock: Callable[[], Millis]) -> None:
        self._store, self._clock = store, clock

    async def of(self, operator_id: int, case_id: CaseId) -> str:
        """What that operator left unsent in that case."""
        return await self._store.read(partial(drafts.of, case_id=case_id, operator_id=operator_id))

    async def keep(self, hand: Hand, words: str) -> bool:
        """Keep it; False when there is nothing to keep it for: its answer was sent, or the case is over.

        `hand.token` is that of the answer's form: a draft that arrives after its answer does not come back.
        """
        now = self._clock()
        return await self._store.write(partial(_keep, hand=hand, words=words[:MOST], now=now))


def _keep(tx: Tx, hand: Hand, words: str, now: Millis) -> bool:
    allowed(tx, hand.operator_id, May.CASES)
    case = cases.get(tx, hand.case_id)
    form = f"{hand.operator_id}:{hand.token}"
    if case is None or case.state not in OPEN or seen_of(tx, "desk", [form]):
        return False
    if case.owner != hand.operator_id and not drafts.of(tx, hand.case_id, hand.operator_id):
        return False
    drafts.keep(tx, hand.case_id, hand.operator_id, words, now)
    return True
