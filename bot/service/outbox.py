"""One door out: what was committed leaves, in order, within its window, and its fate is written down.

Rows are leased, so several processes may send at once; a row carries the life of the process that took it.
Each door has two loops (`lanes.py`), one for numbers in danger and one for the rest; what happens to one
message is in `dispatch.py`. Whoever watches this process looks at `beats` and `troubles`.
"""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from random import SystemRandom

from bot.core.faults import StoreDown
from bot.core.message import Millis
from bot.core.window import KNOCK_TEXT
from bot.service import aftermath, wiping
from bot.service.bell import Bell
from bot.service.dispatch import Dispatch, Means
from bot.service.door import Abilities, Door, NotSent
from bot.service.lanes import REST_SECONDS, Deeds, Lane, kept_running
from bot.service.render import Renderer
from bot.service.troubles import Troubles
from bot.store import leaving, lives, pieces, receipts
from bot.store.database import Store, Tx
from bot.store.leaving import HOUR, Search, Way
from bot.store.pieces import Piece
from bot.store.receipts import Told
from bot.store.said import Due
from bot.store.spent import spent

log = logging.getLogger(__name__)
FIRST_RETRY_MS = aftermath.FIRST_RETRY_MS
KNOCK = KNOCK_TEXT
LEASE_MS = 90_000
AT_ONCE = 30
LOOK_AT_HOUR_MS = 5_000
PLACES, URGENT_PLACES = 30, 10  # messages in flight by one door
LEFT_LYING_MS = 3_000  # no loop that lives leaves a number in danger lying for so long
LIFE_MS, RENEW_SECONDS = 30_000, 5.0
ON_THE_WAY = frozenset({"accepted", "scheduled", "queued", "sending"})  # nothing waits for news of these


class Outbox:
    """Delivers what waits.

    replica  a name that this process has again after a restart: what its earlier life had in hand is looked
             up at once. With "" only a store that no second process serves is treated so.
    mine     whether sending by that door is this process's job (`seats.py`)
    spent    doors that may send none of the bot's own answers until the hour is over
    beats    when each loop turned last, by its name: each second or oftener, "lives" every five
    """

    def __init__(
        self,
        store: Store,
        renderer: Renderer,
        doors: Mapping[str, Door],
        bell: Bell,
        clock: Callable[[], Millis],
    ) -> None:
        self.replica = ""
        self.mine: Callable[[str], bool] = lambda _door: True
        self.beats: dict[str, Millis] = {}
        self.chance: Callable[[], float] = SystemRandom().random
        self._store, self._renderer, self._doors = store, renderer, doors
        self._bell, self._clock = bell, clock
        self._health = Troubles()
        means = Means(store, renderer, doors, bell, clock, lambda: self.chance(), self._health)
        self._dispatch = Dispatch(means)
        self._lanes: list[Lane] = []
        self._looking: set[int] = set()
        self.spent: set[str] = set()
        self._looked_at: dict[str, Millis] = {}
        self._caught: set[asyncio.Task[None]] = set()
        self._life = ""

    def troubles(self) -> Mapping[str, tuple[str, ...]]:
        """What an administrator must mend, as codes by door; a door that is well is not in it."""
        return self._health.codes()

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until stopped; a loop that ends for any other reason begins again.

        What is in flight at the end lands first. If this is cancelled instead, it is broken off, and looked
        up when the next life begins.
        """
        self._lanes = [self._lane(name, urgent) for name in self._doors for urgent in (True, False)]
        loops = {lane.name: lane.run for lane in self._lanes}
        life = f"{lives.PREFIX}{secrets.token_hex(8)}"
        with contextlib.suppress(StoreDown, TimeoutError):  # before the first row is taken in its name
            async with asyncio.timeout(REST_SECONDS):
                await self._show_life(life)
        try:
            await kept_running({**loops, "outbox lives": partial(self._live, life)}, stop)
        finally:
            broken = [task for lane in self._lanes for task in lane.break_off()]
            await asyncio.gather(*broken, return_exceptions=True)
            await self._end_life()

    async def deliver(self, name: str = "") -> int:
        """Send what may leave now by that door, or by all; how many were tried. Raises StoreDown."""
        dues = await self._lease([name] if name else list(self._doors), None, AT_ONCE)
        await asyncio.gather(*(self._dispatch.carry(due) for due in dues))
        return len(dues)

    async def catch(self) -> None:
        """The last net: a number that no loop has taken for seconds is leased and sent past them."""
        now = self._clock()
        for name in self._doors:
            lies = partial(leaving.lies, door=name, now=now, ms=LEFT_LYING_MS)
            if self._health.rests(name, urgent=True) or not await self._store.read(lies):
                continue
            dues = await self._lease([name], True, URGENT_PLACES)
            if dues:
                log.error("numbers were left lying at door %s: %d sent past its loops", name, len(dues))
            for due in dues:
                sending = asyncio.create_task(self._dispatch.carry(due), name=f"outbox {name} net")
                self._caught.add(sending)
                sending.add_done_callback(self._caught.discard)

    async def look_up_lost(self) -> None:
        """Rows whose sender died or fell silent: their outcome is unknown until looked up."""
        search = Search(self._life, [*self._looking, *(id_ for lane in self._lanes for id_ in lane.in_hand)])
        now = self._clock()
        dues = await self._store.write(lambda tx: leaving.lost(tx, now, AT_ONCE, search))
        ids = {due.said_id for due in dues}
        self._looking |= ids
        try:
            await asyncio.gather(*(self._dispatch.look_up(due) for due in dues))
        finally:
            self._looking -= ids

    async def wipe(self) -> None:
        """Delete the messages that are due to be wiped. Raises StoreDown."""
        await wiping.wipe(self._store, self._doors, self._clock)

    async def receipt(
        self, door: str, provider_id: str, status: str, code: str, piece: Piece | None = None
    ) -> None:
        """A provider reports how far a message got, or (`piece`) one part of it.

        Raises StoreDown: the receipt is not kept then.
        """
        now, chance = self._clock(), self.chance()
        told = Told(door, provider_id, status, code, now)

        def keep(tx: Tx) -> NotSent | None:
            fallen = pieces.receipt(tx, told, piece) if piece else receipts.receipt(tx, told)
            if fallen is None:
                return None
            return self._dispatch.fell(tx, door, fallen, now, chance)

        self._dispatch.noted(door, await self._store.write(keep))
        if status not in ON_THE_WAY:
            self._bell.ring()

    def _lane(self, door: str, urgent: bool) -> Lane:
        name, places = f"outbox {door}", PLACES
        if urgent:
            name, places = f"{name} urgent", URGENT_PLACES
        take = partial(self._take, door, urgent)
        return Lane(name, places, self._bell, Deeds(take, self._dispatch.carry, partial(self._beat, name)))

    def _beat(self, name: str) -> None:
        self.beats[name] = self._clock()

    async def _take(self, door: str, urgent: bool, free: int) -> Sequence[Due]:
        """Lease what may leave, if anything waits; a door in trouble gets one message at a time."""
        if self._health.rests(door, urgent) or not self.mine(door):
            return ()
        if self._health.ails(door) and not urgent:
            free = 1 if free == PLACES else 0
        now = self._clock()
        if not free or not await self._store.read(lambda tx: leaving.waits(tx, door, urgent, now)):
            return ()
        return await self._lease([door], urgent, free)

    async def _lease(self, names: Sequence[str], urgent: bool | None, limit: int) -> Sequence[Due]:
        abilities = {name: self._doors[name].abilities for name in names}
        if not urgent:
            await self._look_at_the_hour(abilities)
        way = Way(
            self._life,
            unpaced=[name for name, each in abilities.items() if not each.paced],
            ordered=[name for name, each in abilities.items() if each.receipts],
            held=list(self.spent),
            urgent=urgent,
        )
        now = self._clock()
        return await self._store.write(lambda tx: leaving.lease(tx, names, now, LEASE_MS, limit, way))

    async def _look_at_the_hour(self, abilities: Mapping[str, Abilities]) -> None:
        """Which doors have sent of the bot's own words as much as they may in an hour; asked now and then."""
        now = self._clock()
        for name, each in abilities.items():
            if not each.per_hour or 0 <= now - self._looked_at.get(name, Millis(0)) < LOOK_AT_HOUR_MS:
                continue
            self._looked_at[name] = now
            hour = partial(spent, door=name, since=Millis(now - HOUR))
            if (await self._store.read(hour)).many < each.per_hour:
                self.spent.discard(name)
            elif name not in self.spent:
                self.spent.add(name)
                log.error("door %s has sent what it may in an hour: answers wait, emergencies leave", name)

    async def _live(self, life: str, stop: asyncio.Event) -> None:
        """A life begins: what earlier ones left in hand is looked up at once, others' soon after they die."""
        while not stop.is_set():
            self._beat("outbox lives")
            with contextlib.suppress(StoreDown):  # the lanes say so; it is asked again
                await self._show_life(life)
                await self.look_up_lost()
            await _first(stop, RENEW_SECONDS if self._life else REST_SECONDS)

    async def _show_life(self, life: str) -> None:
        until, show = Millis(self._clock() + LIFE_MS), lives.renew if self._life else lives.begin
        await self._store.write(lambda tx: show(tx, life, self.replica, until))
        self._life = life

    async def _end_life(self) -> None:
        """Whoever comes next need not wait until we are taken for dead."""
        life, now, self._life = self._life, self._clock(), ""
        with contextlib.suppress(StoreDown, TimeoutError):
            async with asyncio.timeout(REST_SECONDS):
                await self._store.write(lambda tx: lives.end(tx, life, now))


async def _first(stop: asyncio.Event, seconds: float) -> None:
    """Until told to stop, at most that long."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
