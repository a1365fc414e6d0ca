"""One door out: what was committed leaves, in order, within its window, and its fate is written down.

A row is leased, judged (may these words leave now?), rendered, sent, settled. A send whose outcome is unknown
is never counted as sent: it is looked up first; the bot's words then go once more, an operator's never.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from bot.core import discreet
from bot.core.agreed import hushed, kept_back
from bot.core.effects import LANE_EMERGENCY, LANE_LATER, Part, Say
from bot.core.faults import StoreDown
from bot.core.message import Address, Millis, Network, Outgoing
from bot.core.window import Author, Contact, Leave, Sending, may_leave
from bot.phrasebook import NoWords
from bot.service.bell import Bell
from bot.service.door import Door, NotSent, Why
from bot.service.render import Renderer, as_sms
from bot.store import people, talk
from bot.store.database import Store, Tx
from bot.store.said import tell_desk
from bot.store.talk import Due

log = logging.getLogger(__name__)
LEASE_MS = 90_000
AT_ONCE = 30
FIRST_RETRY_MS, LONGEST_RETRY_MS = 2_000, 300_000
LOOK_AGAIN_MS = 30_000  # words held back wait for the person to write; a glance this often is cheap
BETWEEN_KNOCKS_MS = 6 * 3600 * 1000
KNOCK = "common-knock"
HAS_NUMBER = re.compile(r"\d{3}")


@runtime_checkable
class Wipes(Protocol):
    """A door that can delete messages on both sides."""

    async def wipe(self, address: str, refs: Sequence[str]) -> Sequence[str]:
        """Delete what can be deleted; returns what stayed."""
        ...


@dataclass(frozen=True, slots=True)
class Ready:
    """A message with its words, and whether a listed word had to be replaced."""

    out: Outgoing
    softened: bool = False


class Outbox:
    """Delivers what waits. One of it works at a time in a process; rows are leased, so several may."""

    def __init__(
        self,
        store: Store,
        renderer: Renderer,
        doors: Mapping[str, Door],
        bell: Bell,
        clock: Callable[[], Millis],
    ) -> None:
        self._store, self._renderer, self._doors = store, renderer, doors
        self._bell, self._clock = bell, clock

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until stopped, each door by itself: a provider that hangs holds up nobody else's number.

        What is in flight at the end is finished by whoever stops us.
        """
        await asyncio.gather(stop.wait(), *(self._serve(name, stop) for name in self._doors))

    async def _serve(self, name: str, stop: asyncio.Event) -> None:
        ear = self._bell.ear()
        while not stop.is_set():
            try:
                busy = await self.deliver(name)
            except Exception as error:  # noqa: BLE001  a loop that ended would leave everybody unanswered
                busy = 0
                log.error("the outbox of %s rests a second: %s", name, type(error).__name__)
                await asyncio.sleep(1)
            if not busy:
                await ear.wait(1.0)

    async def deliver(self, name: str = "") -> int:
        """Send what may leave now by that door, or by all; how many were tried. Raises StoreDown."""
        names = [name] if name else list(self._doors)
        unpaced = [each for each in names if not self._doors[each].abilities.paced]
        dues = await self._store.write(
            lambda tx: talk.lease(tx, names, self._clock(), LEASE_MS, AT_ONCE, unpaced)
        )
        await asyncio.gather(*(self._guarded(due, self._one) for due in dues))
        return len(dues)

    async def look_up_lost(self) -> None:
        """Leases that ran out: a process died while sending. Their outcome is unknown until looked up."""
        for due in await self._store.write(lambda tx: talk.lost(tx, self._clock(), AT_ONCE)):
            if due.door in self._doors:
                await self._guarded(due, self._look_up)

    async def _look_up(self, due: Due) -> None:
        await self._resolve(due, self._ready(due).out)

    async def wipe(self) -> None:
        """Delete the chats that are due to be wiped."""
        for due in await self._store.read(lambda tx: talk.due_wipes(tx, self._clock(), AT_ONCE)):
            door = self._doors.get(due.door)
            if isinstance(door, Wipes) and due.refs:
                await door.wipe(due.to, due.refs)
            await self._store.write(partial(talk.wiped, wipe=due, now=self._clock()))

    async def receipt(self, door: str, provider_id: str, status: str, code: str) -> None:
        """A provider reports how far a message got."""
        now = self._clock()
        await self._store.write(lambda tx: talk.receipt(tx, door, provider_id, status, code, now))

    async def _guarded(self, due: Due, deed: Callable[[Due], Awaitable[None]]) -> None:
        """What breaks on one row settles that row and holds up no other. Raises StoreDown."""
        try:
            await deed(due)
        except StoreDown:
            raise
        except Exception as error:  # noqa: BLE001  a number gone from the directory, words that do not render
            what = str(error) if isinstance(error, NoWords) else type(error).__name__
            log.error("message %s cannot be worded: %s", due.said_id, what)
            await self._settle(partial(talk.failed, said_id=due.said_id, code="words", now=self._clock()))

    async def _one(self, due: Due) -> None:
        """Judge, render, send and settle one row. Whatever happens, the row is settled or its lease ends."""
        leave = await self._judge(due)
        if leave in (Leave.REPLY, Leave.AGREED):
            await self._send(due)
        else:
            await self._hold_back(due, leave)

    async def _judge(self, due: Due) -> Leave:
        why = self._kept_back(due)
        if why and why != "word":
            return Leave.NO
        if due.parts and due.parts[0].text == KNOCK:
            return Leave.REPLY  # it was judged when it was written
        knocks = await self._store.read(
            lambda tx: talk.said_since(tx, due.person_id, KNOCK, due.last_heard_at)
        )
        contact = Contact(due.last_heard_at, due.safe_until, knocks=knocks)
        author = Author.BOT if due.author == "bot" else Author.OPERATOR
        leave = may_leave(author, _kind(due), self._clock(), contact)
        return leave if not why or leave is Leave.KNOCK else Leave.NO

    @staticmethod
    def _kept_back(due: Due) -> str:
        """They left, or somebody else may hold the phone: only what they themselves write is answered."""
        if due.author != "bot":
            return kept_back(due.person)
        return "" if due.cause == "heard" else hushed(due.person)

    async def _send(self, due: Due) -> None:
        ready = self._ready(due)
        door = self._doors[due.door]
        try:
            sent = await door.send(ready.out)
        except NotSent as error:
            await self._not_sent(due, ready.out, error)
            return
        except Exception as error:  # noqa: BLE001  a door's own failure says nothing of the message's fate
            log.error("door %s failed on message %s: %s", due.door, due.said_id, type(error).__name__)
            await self._in_doubt(due, ready.out)
            return

        def settle(tx: Tx) -> None:
            talk.sent(tx, due.said_id, sent.provider_id, sent.refs, sent.segments, self._clock())
            if ready.softened:
                tell_desk(tx, due.case_id, "softened", str(due.said_id), self._clock())

        await self._settle(settle)

    def _ready(self, due: Due) -> Ready:
        """Words and buttons. An operator's word from the deny-list gives way to the neutral line."""
        door = self._doors[due.door]
        softened = False
        if due.words is None:
            say = Say(due.parts, due.step, due.labels, due.choices, due.lane)
            text, buttons = self._renderer.outgoing(say, due.person, door.abilities, self._clock(), due.turn)
        else:
            text, buttons = due.words, ()
            if due.person.quiet and discreet.hits(text, due.person.locale or None):
                text, softened = self._renderer.line(KNOCK, due.person.locale, short=True), True
        gsm = door.abilities.gsm
        parts = as_sms(text, due.person, door.abilities.max_parts) if gsm else (text,)
        out = Outgoing(
            due.said_id,
            due.door,
            due.to,
            parts,
            buttons,
            due.person.locale or "ru",
            due.person.quiet,
            due.replaces_ref,
            due.ask_place,
        )
        return Ready(out, softened)

    async def _hold_back(self, due: Due, leave: Leave) -> None:
        """Outside the window: operators' words wait, the bot's are dropped, a knock may go instead."""
        now = self._clock()

        def settle(tx: Tx) -> None:
            if leave is Leave.KNOCK:
                self._knock(tx, due, now)
            if due.author == "bot":
                talk.failed(tx, due.said_id, "window", now)
            else:
                why = self._kept_back(due) or talk.WINDOW
                talk.put_off(tx, due.said_id, Millis(now + LOOK_AGAIN_MS), why)

        await self._settle(settle)
        self._bell.ring()

    @staticmethod
    def _knock(tx: Tx, due: Due, now: Millis) -> None:
        """One fixed neutral line; `may_leave` allows two unanswered, and never close together."""
        here = people.here(tx, due.person_id)
        lately = talk.said_since(tx, due.person_id, KNOCK, Millis(now - BETWEEN_KNOCKS_MS))
        if here is not None and not lately:
            talk.say(tx, here, Say((Part(KNOCK),), lane=LANE_LATER), "desk", now)

    async def _not_sent(self, due: Due, out: Outgoing, error: NotSent) -> None:
        now = self._clock()
        log.warning("message %s by %s: %s", due.said_id, due.door, error)
        match error.why:
            case Why.LATER | Why.OURS:
                at = error.at or Millis(now + _backoff(due))
                await self._settle(partial(talk.put_off, said_id=due.said_id, due_at=at, why=error.code))
            case Why.UNREACHABLE:
                await self._settle(partial(self._unreachable, due, error.code, now))
            case Why.UNKNOWN:
                await self._in_doubt(due, out)
            case Why.NEVER:
                await self._settle(partial(talk.failed, said_id=due.said_id, code=error.code, now=now))

    @staticmethod
    def _unreachable(due: Due, code: str, now: Millis, tx: Tx) -> None:
        people.mark_reach(tx, Address(due.network, due.to), due.door, False, now)
        talk.failed(tx, due.said_id, code or "unreachable", now)

    async def _in_doubt(self, due: Due, out: Outgoing) -> None:
        """Look it up while the lease still stands: should we die here, whoever comes next looks it up."""
        if not await self._resolve(due, out):
            await self._settle(partial(talk.unknown, said_id=due.said_id, now=self._clock()))

    async def _resolve(self, due: Due, out: Outgoing) -> bool:
        """Was it sent after all? If nobody can say, the bot's words go once more, an operator's never.

        False = it stays in doubt.
        An SMS without a number in it is not worth a double: it costs, and twice the same words alarm.
        """
        now = self._clock()
        try:
            found = await self._doors[due.door].find(out)
        except Exception as error:  # noqa: BLE001  whatever kept us from asking, nothing is known
            log.warning("message %s cannot be looked up: %s", due.said_id, type(error).__name__)
            found = None
        if found is not None:
            await self._settle(
                lambda tx: talk.sent(tx, due.said_id, found, (), len(out.parts), self._clock())
            )
            return True
        plain_sms = due.network is Network.SMS and not any(HAS_NUMBER.search(part) for part in out.parts)
        if due.author != "bot" or due.tries >= 2 or plain_sms:
            return False
        await self._settle(
            partial(talk.put_off, said_id=due.said_id, due_at=Millis(now + FIRST_RETRY_MS), why="unknown")
        )
        return True

    async def _settle(self, work: Callable[[Tx], None]) -> None:
        await self._store.write(work)


def _kind(due: Due) -> Sending:
    if due.lane == LANE_EMERGENCY:
        return Sending.EMERGENCY
    return Sending.ANSWER if due.cause == "heard" or due.author != "bot" else Sending.NOTICE


def _backoff(due: Due) -> int:
    """2 s, 4 s, 8 s … at most 5 minutes, spread by number so that a storm does not return at once."""
    wait = min(LONGEST_RETRY_MS, FIRST_RETRY_MS << min(12, max(0, due.tries - 1)))
    return wait + (due.said_id * 7919) % max(1, wait // 4)
