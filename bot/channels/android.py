"""SMS by a SIM card in a phone with SMS Gateway for Android: each card is a door of its own.

So people are answered from the number they wrote to. Every message bears an id made of what it is (the row,
its time, the part, the try), under which the gateway takes it once; before anything is posted, that id is
asked for. A lost answer, a restart or a second process therefore doubles nothing, and what the gateway does
not know was never sent. A try that failed on the phone is followed by the next id.

How much a card may send is counted in the store, so a restart forgets nothing; numbers for somebody in danger
pass by every cap.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from dataclasses import dataclass, field
from itertools import count
from secrets import token_hex

from bot.channels.android_errors import judge
from bot.channels.android_heard import SimCard, heard, sim_of
from bot.channels.android_pulse import Pulse
from bot.channels.android_wire import Sms, Wire
from bot.channels.news import News
from bot.channels.wire import CLOCK, Clock
from bot.core import sms
from bot.core.faults import StoreDown
from bot.core.message import Heard, Millis, Network, Outgoing, ProviderId
from bot.service.door import PACED, Abilities, NotSent, Sent, Why
from bot.store.spent import DAY_MS, Spent

MINUTE_MS = 60_000
LATELY_MS = 5 * MINUTE_MS  # so long what was sent is remembered here too, until the store surely has it
TRIES = 5
OVER = ("Failed", "Cancelled", "Cancelling")
Count = Callable[[str, Millis, Collection[int]], Awaitable[Spent]]


@dataclass(slots=True)
class Line:
    """What the SIM cards of one phone share.

    ttl      seconds after which the phone drops what it could not send: a late SMS can endanger the person
    between  seconds to wait for word of one message before the next of the same text leaves
    count    what left by a door since then, besides these messages
    """

    wire: Wire
    key: str = field(repr=False)
    sims: tuple[SimCard, ...]
    pulse: Pulse
    count: Count
    ttl: int = 1800
    between: float = 8.0
    clock: Clock = CLOCK
    news: News = field(default_factory=News)
    listed: bool = True  # does the gateway offer its inbox as a list?
    sent_again_for: Millis | None = None  # the unbroken time for which the phone was told to post again


class SimDoor:
    """One SIM card."""

    network = Network.SMS
    abilities = Abilities(gsm=True, paced=True, receipts=True, own_ids=True, calls_back=True)

    def __init__(self, sim: SimCard, line: Line) -> None:
        self.name, self._sim, self._line = sim.name, sim, line
        self._lately: dict[int, tuple[Millis, int]] = {}
        self._nameless = count(1)
        self._turn = asyncio.Lock()

    async def send(self, out: Outgoing) -> Sent:
        """Send all parts in order. Raises NotSent; what the gateway has already is not handed over again."""
        if not out.parts:
            raise NotSent(Why.NEVER, "empty")
        segments = sum(map(sms.segments, out.parts))
        await self._room(out, segments)
        stem, refs = self._stem(out), list[str]()
        for number, words in enumerate(out.parts):
            if refs:
                await self._line.news.settled(refs[-1], self._line.between)
            refs.append(await self._part(out, f"{stem}-{number}", words))
        return Sent(ProviderId(refs[-1]), tuple(refs), segments)

    async def find(self, out: Outgoing) -> ProviderId | None:
        """The id of the last part if the gateway has all of them; None = it has not.

        Raises NotSent while it cannot be asked.
        """
        ref: str | None = None
        for number in range(len(out.parts) if out.said_id else 0):
            _, state, ref = await self._newest(f"{self._stem(out)}-{number}")
            if state is None or state in OVER:
                return None
        return ProviderId(ref) if ref else None

    def verdict(self, code: str, now: Millis, chance: float) -> NotSent:
        """What that code of a receipt means."""
        return judge(code, now, chance)

    async def list_inbound(self, since: Millis) -> AsyncIterator[Heard]:
        """What the phone received by this card since then, oldest first. Raises NotSent when it cannot.

        A gateway that has no such list is told to let the phone post again what it has: once when we begin,
        and once after each time it was out of touch. That comes in by the webhook, and only once.
        """
        line = self._line
        now = line.clock.now()
        rows = await line.wire.inbox(since, now) if line.listed else None
        if rows is None:
            line.listed = False
            await self._have_sent_again(since, now)
            return
        mine = [row for row in rows if sim_of(line.sims, row) is self._sim and not row.get("isEncrypted")]
        found = [heard(self._sim, line.key, "sms:received", str(row.get("id", "")), row) for row in mine]
        for one in sorted((one for one in found if one is not None), key=lambda one: one.at):
            if one.at >= since:
                yield one

    async def _have_sent_again(self, since: Millis, now: Millis) -> None:
        line = self._line
        if line.sent_again_for == line.pulse.since:
            return
        if await line.wire.send_again(since, now):
            line.sent_again_for = line.pulse.since

    async def _part(self, out: Outgoing, stem: str, words: str) -> str:
        """Hand one message over unless the gateway has it; its id there."""
        number, state, ref = await self._newest(stem) if out.said_id else (0, None, f"{stem}-1")
        if state is not None and state not in OVER:
            return ref
        if state is not None and number >= TRIES:
            raise NotSent(Why.NEVER, "never")
        line = self._line
        message = Sms(ref, out.to, words, self._sim.slot, line.ttl, _urgent(out))
        await line.wire.post(message)
        return ref

    async def _newest(self, stem: str) -> tuple[int, str | None, str]:
        """The first try that did not fail, or that the gateway does not know yet: number, state and id."""
        state: str | None = None
        for number in range(1, TRIES + 1):
            state = await self._line.wire.state(f"{stem}-{number}")
            if state is None or state not in OVER:
                return number, state, f"{stem}-{number}"
        return TRIES, state, f"{stem}-{TRIES}"

    def _stem(self, out: Outgoing) -> str:
        """The same for the same row whenever it is tried; a row of a restored store has another time."""
        row = f"{out.said_id}-{out.at}" if out.said_id else f"0-{token_hex(6)}"
        return f"s{self._sim.slot}-{row}"

    async def _room(self, out: Outgoing, segments: int) -> None:
        """Note what is about to leave. Raises NotSent when the card has sent as much as it may for now."""
        name = int(out.said_id) or -next(self._nameless)
        async with self._turn:  # two at once would each see room for one
            now = self._line.clock.now()
            self._lately = {id_: each for id_, each in self._lately.items() if now - each[0] < LATELY_MS}
            if not _urgent(out):
                others = {id_: each for id_, each in self._lately.items() if id_ != name}
                await self._keep_to(self._sim.per_minute, MINUTE_MS, segments, others)
                await self._keep_to(self._sim.per_day, DAY_MS, segments, others)
            self._lately[name] = (now, segments)

    async def _keep_to(
        self, most: int, span: int, segments: int, lately: dict[int, tuple[Millis, int]]
    ) -> None:
        since = Millis(self._line.clock.now() - span)
        try:
            kept = await self._line.count(self.name, since, lately)
        except StoreDown:
            raise NotSent(Why.LATER, "later") from None
        mine = [each for each in lately.values() if each[0] > since]
        many = kept.many + sum(segments for _, segments in mine)
        if many and many + segments > most:
            first = min([at for at, _ in mine] + ([kept.oldest] if kept.oldest else []))
            at = Millis(first + span)
            raise NotSent(Why.LATER, PACED, at) if span == MINUTE_MS else NotSent(Why.ROUTE, "sim_day", at)


def _urgent(out: Outgoing) -> bool:
    return out.urgent or not out.said_id  # what has no row is the lifeline's
