"""Ask doors what they received, and take in what never reached us.

Twilio hands a message over once and does not come back: what it brought while nobody answered is known to its
list alone. So each door that has a list is asked at the start for the last 24 hours, and then every minute
for the last ten minutes and for all the time since the list last came whole. What was seen before is passed
over; what is older than 24 hours is left, for nobody waits for it at the phone any more.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Protocol, runtime_checkable

from bot.core.faults import StoreDown
from bot.core.message import Heard, Millis
from bot.service.door import Door, NotSent
from bot.store.database import Store, Tx
from bot.store.seen import seen_of

log = logging.getLogger(__name__)
MINUTE = 60_000
LOOK_BACK = 10 * MINUTE
FARTHEST = 24 * 60 * MINUTE
Take = Callable[[Heard], Awaitable[object]]


@runtime_checkable
class Lists(Protocol):
    """A door that can be asked what it received."""

    def list_inbound(self, since: Millis) -> AsyncIterator[Heard]:
        """What came in since then, oldest first, all of it. Raises NotSent when it cannot be asked."""
        ...


class Reconciler:
    """Looks into the lists. `take` must know a message it had before."""

    def __init__(
        self, store: Store, doors: Mapping[str, Door], take: Take, clock: Callable[[], Millis]
    ) -> None:
        self._store, self._doors, self._take, self._clock = store, doors, take, clock
        self._whole: dict[str, Millis] = {}  # when the list of a door was last read to its end
        self.troubles: set[str] = set()

    async def look(self) -> None:
        """Look into every list. One that cannot be had, or not taken, is a trouble, and is asked again."""
        for name, door in list(self._doors.items()):
            if isinstance(door, Lists):
                await self._look_at(name, door)

    async def _look_at(self, name: str, door: Lists) -> None:
        now = self._clock()
        since = Millis(max(now - FARTHEST, self._whole.get(name, Millis(0)) - LOOK_BACK))
        try:
            found = await self._take_unseen(name, door, since)
        except Exception as error:  # noqa: BLE001  whatever it was, the next door and the next minute come
            if name not in self.troubles:
                log.error("door %s: its list cannot be read: %s", name, _code(error))
            self.troubles.add(name)
            return
        if found:
            log.warning("door %s: %d messages had not reached us and are taken in", name, found)
        self.troubles.discard(name)
        self._whole[name] = now

    async def _take_unseen(self, name: str, door: Lists, since: Millis) -> int:
        """Oldest first, as they were written. Raises StoreDown: then the rest waits for the next look."""
        messages = [message async for message in door.list_inbound(since)]
        ids = [message.provider_id for message in messages]
        unseen = await self._store.read(lambda tx: _unseen(tx, name, ids))
        for message in messages:
            if message.provider_id in unseen:
                await self._take(message)
        return len(unseen)


def _unseen(tx: Tx, door: str, ids: list[str]) -> set[str]:
    return set(ids) - seen_of(tx, door, ids)


def _code(error: Exception) -> str:
    """What may be logged of it: a door's own code, else its kind, for its message may quote what was read."""
    if isinstance(error, StoreDown):
        return "the store is down"
    return f"{error.why} {error.code}" if isinstance(error, NotSent) else type(error).__name__
