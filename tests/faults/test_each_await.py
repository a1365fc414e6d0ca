"""Failure at each await of `take` and `deliver`: all or nothing, nothing unsent for ever, no effect twice.

The awaits are not listed here: every call that leaves the house (the store's write and read, the door's send
and find) is counted, and the n-th is spoilt, before its deed or after it, by a failure or by a cancellation;
then the next, until a whole talk passes with nothing left to spoil.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from app.conftest import Play, Post, begin
from fault_parts import drain, rows
from killed_verdict import differences
from rows_of_people import portrait

from bot.core.faults import StoreDown
from bot.core.message import Event, Heard, Kind, Millis, Network, Outgoing, ProviderId, Tap
from bot.service.door import Abilities, Sent
from bot.service.outbox import LEASE_MS
from bot.store import cases, staff, tables, talk, timers
from bot.store.database import Store, Tx

T = TypeVar("T")
WAYS = [(moment, how) for moment in ("before", "after") for how in ("fails", "cancelled")]
DOORS = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True, replaces=True),
    Network.SMS: Abilities(gsm=True, paced=True),
    Network.WHATSAPP: Abilities(signs=True, paced=True),
}


@dataclass
class Spoiler:
    """Counts the awaits of a talk, and spoils the n-th. `hit` names it."""

    nth: int = 0
    moment: str = "before"
    how: str = "fails"
    count: int = 0
    hit: str = ""
    deed: "asyncio.Task[Any] | None" = None

    async def passes(self, name: str, call: Callable[[], Awaitable[T]]) -> T:
        if self.deed is None:
            return await call()  # the test's own look, not the house's
        self.count += 1
        spoilt = self.count == self.nth
        if spoilt and self.moment == "before":
            await self._spoil(name)
        value = await call()
        if spoilt and self.moment == "after":
            await self._spoil(name)
        return value

    async def _spoil(self, name: str) -> None:
        self.hit = name
        if self.how == "cancelled" and self.deed:
            for task in {self.deed, asyncio.current_task()}:
                task.cancel()
            await asyncio.Event().wait()
        raise StoreDown("spoilt") if name in ("write", "read") else RuntimeError("spoilt")

    async def does(self, deed: Awaitable[Any]) -> bool:
        """Carry it out as a task of its own; did it come to its end?"""
        self.deed = asyncio.ensure_future(deed)
        try:
            await asyncio.wait({self.deed})
            failure = None if self.deed.cancelled() else self.deed.exception()
            if failure is not None and not isinstance(failure, StoreDown):
                raise failure
            return not self.deed.cancelled() and failure is None
        finally:
            self.deed = None


class SpoiltStore:
    def __init__(self, store: Store) -> None:
        self._store, self.spoiler = store, Spoiler()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, work: Callable[[Tx], T]) -> T:
        return await self.spoiler.passes("write", lambda: self._store.write(work))

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self.spoiler.passes("read", lambda: self._store.read(work))


class SpoiltDoor(Post):
    """A door whose every call may be spoilt. `knows` = it can be asked what it sent, as Twilio can."""

    spoiler = Spoiler()
    knows = False

    async def send(self, out: Outgoing) -> Sent:
        return await self.spoiler.passes("send", lambda: super(SpoiltDoor, self).send(out))

    async def find(self, out: Outgoing) -> ProviderId | None:
        return await self.spoiler.passes("find", lambda: self._find(out))

    async def _find(self, out: Outgoing) -> ProviderId | None:
        there = self.knows and any(one.said_id == out.said_id for one in self.sent)
        return ProviderId(f"found {out.said_id}") if there else None


class Talks:
    """The same talk by one new person after another, each with another await spoilt."""

    def __init__(self, play: Play, store: SpoiltStore, operator: int) -> None:
        self.play, self.store, self.operator = play, store, operator
        assert isinstance(play.post, SpoiltDoor)
        self.door = play.post

    async def hold(self, who: str, spoiler: Spoiler) -> dict[str, Any]:
        """The whole talk; afterwards the rows of that person."""
        self.store.spoiler = self.door.spoiler = spoiler
        await self._hears(self.play.heard("привет", who))
        await self._hears(self._pressed(who, "Русский"))
        await self._hears(self._pressed(who, "Да"))
        await self._hears(self.play.heard("помогите, меня заперли в Стамбуле", who))
        await self._answers(who)
        self.play.now += 62_000
        for event in await self._due():
            await self._hears(event)
        await self._hears(self.play.heard("да", who))
        return await self.play.house.store.read(lambda tx: portrait(tx, who))

    def _pressed(self, who: str, label: str) -> Heard:
        """The button on the newest message, or its digit where there are none."""
        newest = [out for out in self.door.sent if out.to == who and out.said_id]
        buttons = next((out.buttons for out in reversed(newest) if out.buttons), ())
        if not buttons:
            return self.play.heard("1", who)
        data = next(button.data for button in buttons if label in button.label)
        return self.play.heard("", who, kind=Kind.TAP, tap=Tap.read(data))

    async def _hears(self, event: Event) -> None:
        """The provider hands it over until it is told that it is kept; then what waits is delivered."""
        spoiler, house = self.store.spoiler, self.play.house
        while not await spoiler.does(house.intake.take(event)):
            self.play.now += 1_000
        await self._deliver()

    async def _answers(self, who: str) -> None:
        """An operator takes the case and writes a line."""
        now = self.play.time()

        def work(tx: Tx) -> None:
            case = max(tx.all(tables.cases.select()), key=lambda row: row.id)
            cases.claim(tx, case.id, self.operator, now, 3_600_000)
            talk.say_from_desk(tx, case.id, self.operator, "я с вами", Millis(now + 72 * 3_600_000), now)

        await self.play.house.store.write(work)
        await self._deliver()

    async def _deliver(self) -> None:
        """As the outbox's loop does; after a failure time goes on and leases end."""
        spoiler, before = self.store.spoiler, self.store.spoiler.hit
        if not await spoiler.does(drain(self.play)) or spoiler.hit != before:
            for _ in range(3):
                self.play.now += LEASE_MS + 5_000
                await self.play.house.outbox.look_up_lost()
                self.play.now += 5_000
                await drain(self.play)

    async def _due(self) -> list[Any]:
        now = self.play.time()
        return await self.play.house.store.read(lambda tx: timers.due_timers(tx, now, 100))


async def talks(store: Store, network: Network) -> Talks:
    spoilt = SpoiltStore(store)
    door = SpoiltDoor(network, abilities=DOORS[network])
    door.knows = network is Network.SMS
    play = await begin(spoilt, door)  # type: ignore[arg-type]
    operator = await store.write(lambda tx: staff.add(tx, staff.NewOperator("op", "operator", ("ru",))))
    return Talks(play, spoilt, operator)


@pytest.fixture(params=list(Network))
async def held(request: pytest.FixtureRequest, store: Store) -> AsyncIterator[Talks]:
    yield await talks(store, request.param)


def texts(door: Post, who: str) -> list[str]:
    """What stands on the phone; what the lifeline sent past the outbox is not counted."""
    return ["\n".join(out.parts) for out in door.sent if out.to == who and out.said_id]


@pytest.mark.parametrize(("moment", "how"), WAYS)
async def test_whichever_await_is_spoilt_the_talk_ends_as_it_would_have(
    held: Talks, moment: str, how: str
) -> None:
    """Every row as in the talk nothing happened to; at most one message may be repeated, and it says so."""
    reference = await held.hold("nobody's", Spoiler())
    told = texts(held.door, "nobody's")
    assert len(told) == 5
    assert all(row["state"] == "sent" for row in reference["said"])
    spoilt = []
    for nth in range(1, 200):
        spoiler = Spoiler(nth, moment, how)
        who = f"talk {nth}"
        rows_now = await held.hold(who, spoiler)
        case = (nth, spoiler.hit)
        assert differences(reference, rows_now) == [], case
        again = [row for row in rows_now["said"] if row["tries"] > 1 or row["state"] != "sent"]
        assert len(again) <= 1, case
        assert all(row["state"] in ("sent", "unknown") for row in again), case
        phone = texts(held.door, who)
        _tell(phone, told, again, case)
        if not spoiler.hit:
            break
        spoilt.append(spoiler.hit)
    assert {"write", "send"} <= set(spoilt)
    assert len(spoilt) > 20
    unsettled = [row.id for row in await rows(held.store, tables.said) if row.state in ("ready", "sending")]
    assert unsettled == []


def _tell(phone: list[str], told: list[str], again: list[dict[str, Any]], case: Any) -> None:
    """All that was told, in its order; one message twice or, where the store is in doubt, not at all."""
    single = [text for place, text in enumerate(phone) if text not in phone[:place]]
    missing = [text for text in told if text not in single]
    assert [text for text in told if text in single] == single, case
    assert len(missing) <= sum(row["state"] == "unknown" for row in again), case
    assert len(phone) - len(single) <= len(again), case
