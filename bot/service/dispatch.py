"""One message: judged, worded, sent, and its fate written down.

Whatever happens, the row is settled or its lease ends. A send whose outcome is unknown is never counted as
sent: it is looked up first; the bot's words then go once more, an operator's never without the operator.
"""

import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from bot.core.agreed import hushed, kept_back
from bot.core.faults import StoreDown
from bot.core.message import Millis, Network, Outgoing, ProviderId
from bot.core.window import (
    MOST_KNOCKS,
    TEMPLATES,
    Contact,
    Leave,
    Sending,
    kind_of,
    may_leave,
    out_of_session,
)
from bot.phrasebook import NoWords
from bot.service import aftermath, knocking
from bot.service.bell import Bell
from bot.service.door import Abilities, Door, NotSent, Reports, Sent, Why
from bot.service.render import Renderer
from bot.service.troubles import Troubles
from bot.service.wording import Ready, worded
from bot.store import receipts, settled, wipes
from bot.store.database import Store, Tx
from bot.store.receipts import Fallen
from bot.store.said import Due, tell_desk

log = logging.getLogger(__name__)
LOOK_AGAIN_MS = 30_000  # words held back wait for the person to write; a glance this often is cheap
LOOK_UP_AGAIN_MS, LOOK_UP_FOR_MS = 30_000, 10 * 60_000  # while the provider cannot be asked
MOST_DEATHS = 4  # tries of words in whose middle the process died again and again
HAS_NUMBER = re.compile(r"\d{3}")


@dataclass(frozen=True, slots=True)
class Means:
    """What sending works with. `chance` gives numbers from 0 up to 1."""

    store: Store
    renderer: Renderer
    doors: Mapping[str, Door]
    bell: Bell
    clock: Callable[[], Millis]
    chance: Callable[[], float]
    troubles: Troubles


class Dispatch:
    """Carries one leased row to its end."""

    def __init__(self, means: Means) -> None:
        self._m = means

    async def carry(self, due: Due) -> None:
        """Judge, word, send and settle. Raises StoreDown; its lease ends then by itself."""
        await self._guarded(due, self._carry)

    async def look_up(self, due: Due) -> None:
        """Its sender died: find out whether it left. Raises StoreDown."""
        await self._guarded(due, self._look_up)

    async def _guarded(self, due: Due, deed: Callable[[Due], Awaitable[None]]) -> None:
        """What breaks on one row settles that row and holds up no other."""
        try:
            await deed(due)
        except StoreDown:
            raise
        except Exception as error:  # noqa: BLE001  a number gone from the directory, words that do not render
            what = str(error) if isinstance(error, NoWords) else type(error).__name__
            log.error("message %s cannot be worded: %s", due.said_id, what)
            now = self._m.clock()
            await self._m.store.write(partial(settled.failed, said_id=due.said_id, code="words", now=now))

    async def _carry(self, due: Due) -> None:
        leave = await self._judge(due)
        if leave in (Leave.REPLY, Leave.AGREED):
            await self._send(due)
        else:
            await self._hold_back(due, leave)

    async def _judge(self, due: Due) -> Leave:
        leave = await self._in_window(due)
        passes = knocking.open_to(self._abilities(due.door), due, self._m.clock())
        return leave if passes else out_of_session(leave, _kind(due))

    def _abilities(self, door: str) -> Abilities:
        return self._m.doors[door].abilities if door in self._m.doors else Abilities()

    async def _in_window(self, due: Due) -> Leave:
        why, kind = _kept_back(due), _kind(due)
        if why and why != "word":
            return Leave.NO
        contact = Contact(due.last_heard_at, due.safe_until)
        leave = may_leave(kind, due.at, self._m.clock(), contact)
        if kind is Sending.KNOCK and leave is Leave.KNOCK:
            others = await self._m.store.read(partial(knocking.since_heard, due=due)) - 1
            return Leave.REPLY if others < MOST_KNOCKS else Leave.NO
        return leave if not why or leave is Leave.KNOCK else Leave.NO

    async def _send(self, due: Due) -> None:
        door = self._m.doors[due.door]
        ready = worded(self._m.renderer, due, door, self._m.clock())
        try:
            ready = replace(ready, out=replace(ready.out, template=self._template(due)))
            sent = await door.send(ready.out)
        except NotSent as error:
            await self._not_sent(due, ready.out, error)
        except Exception as error:  # noqa: BLE001  a door's own failure says nothing of the message's fate
            log.error("door %s failed on message %s: %s", due.door, due.said_id, type(error).__name__)
            await self._in_doubt(due, ready.out)
        else:
            self._m.troubles.passed(due.door)
            await self._sent(due, ready, sent)

    def _template(self, due: Due) -> str:
        """The approved text as which it must leave, "" = as it is. Raises NotSent where there is none."""
        abilities, purpose = self._abilities(due.door), TEMPLATES.get(_kind(due), "")
        if not purpose or knocking.open_to(abilities, due, self._m.clock()):
            return ""
        if (purpose, due.person.locale) not in abilities.templates:
            raise NotSent(Why.NEVER, knocking.SESSION)
        return purpose

    async def _sent(self, due: Due, ready: Ready, sent: Sent) -> None:
        now, chance, door = self._m.clock(), self._m.chance(), self._m.doors[due.door]
        awaited = due.door if door.abilities.receipts else ""

        def settle(tx: Tx) -> NotSent | None:
            left = settled.Left(sent.provider_id, sent.refs, sent.segments, ready.look)
            fallen = settled.went(tx, due.said_id, left, now, awaited)
            if due.person.discreet and door.abilities.wipes:
                wipes.watch(tx, due.person_id, due.door, now)
            if ready.softened:
                tell_desk(tx, due.case_id, "softened", str(due.said_id), now)
            if ready.bare:
                tell_desk(tx, due.case_id, "no_number", str(due.said_id), now)
            if fallen is None:
                return None
            return self.fell(tx, due.door, fallen, now, chance)

        self.noted(due.door, await self._m.store.write(settle))

    def fell(self, tx: Tx, door: str, fallen: Fallen, now: Millis, chance: float) -> NotSent:
        """What follows from receipts that say it failed, in their own unit of work; what they mean."""
        verdict = judged(self._m.doors.get(door), fallen.code, now, chance)
        aftermath.fell(tx, fallen, verdict, now, chance)
        if verdict.why is Why.SESSION:
            knocking.instead(tx, fallen.said_id, self._abilities, now)
        return verdict

    def noted(self, door: str, verdict: NotSent | None) -> None:
        """A receipt told of something that an administrator must mend."""
        if verdict is not None and verdict.why in (Why.OURS, Why.ROUTE):
            self._m.troubles.failed(door, verdict)

    async def _hold_back(self, due: Due, leave: Leave) -> None:
        """Outside the window: operators' words wait, the bot's are dropped, a knock may go instead."""
        now = self._m.clock()

        def settle(tx: Tx) -> bool:
            mute = knocking.mute(self._abilities(due.door), due, now)
            owed = leave is Leave.KNOCK and _kind(due) is not Sending.KNOCK
            knocked = owed and not mute and knocking.knock(tx, due, now)
            if due.author == "bot":
                settled.failed(tx, due.said_id, settled.WINDOW, now)
            else:
                why = _kept_back(due) or (knocking.SESSION if mute else settled.WINDOW)
                settled.put_off(tx, due.said_id, Millis(now + LOOK_AGAIN_MS), why)
            return knocked

        if await self._m.store.write(settle):
            self._m.bell.ring()

    async def _not_sent(self, due: Due, out: Outgoing, error: NotSent) -> None:
        now, chance = self._m.clock(), self._m.chance()
        log.warning("message %s by %s: %s %s", due.said_id, due.door, error.why, error.code)
        self._m.troubles.failed(due.door, error)
        if error.why is Why.UNKNOWN:
            await self._in_doubt(due, out)
        else:
            await self._m.store.write(partial(self._settle_refused, due, error, now, chance))

    def _settle_refused(self, due: Due, error: NotSent, now: Millis, chance: float, tx: Tx) -> None:
        aftermath.not_sent(tx, due, error, now, chance)
        if error.why is Why.SESSION and knocking.instead(tx, due.said_id, self._abilities, now):
            self._m.bell.ring()

    async def _look_up(self, due: Due) -> None:
        if due.door in self._m.doors:
            out = worded(self._m.renderer, due, self._m.doors[due.door], self._m.clock()).out
            with contextlib.suppress(NotSent):
                out = replace(out, template=self._template(due))
            await self._in_doubt(due, out, died=True)
        else:
            now = self._m.clock()
            await self._m.store.write(partial(settled.unknown, said_id=due.said_id, now=now))

    async def _in_doubt(self, due: Due, out: Outgoing, died: bool = False) -> None:
        """Was it sent after all? Asked while the lease still stands: should we die here, the next one asks.

        If nobody can say, the bot's words go once more, an operator's never. If nobody can say yet, it is
        asked again: no words are repeated before that.
        """
        now = self._m.clock()
        try:
            found = await self._m.doors[due.door].find(out)
            if found is not None and await self._anothers(due, found):
                found = None  # the same words, said to the same person a moment earlier
        except StoreDown:
            raise
        except Exception as error:  # noqa: BLE001  whatever kept us from asking, nothing is known
            log.warning("message %s cannot be looked up: %s", due.said_id, type(error).__name__)
            if 0 <= now - due.tried_at < LOOK_UP_FOR_MS:
                until = Millis(now + LOOK_UP_AGAIN_MS)
                await self._m.store.write(
                    lambda tx: settled.look_later(tx, due.said_id, until, not due.doubt and not died, now)
                )
                return
            found = None
        await self._decide(due, out, found, died)

    async def _anothers(self, due: Due, found: ProviderId) -> bool:
        owner = await self._m.store.read(lambda tx: receipts.speaks_of(tx, due.door, found))
        return owner not in (None, due.said_id)

    async def _decide(self, due: Due, out: Outgoing, found: ProviderId | None, died: bool) -> None:
        """It is known to be sent, or goes once more, or its outcome stays unknown."""
        now, chance = self._m.clock(), self._m.chance()
        if found is not None:
            await self._sent(due, Ready(out), Sent(found, (found,), len(out.parts)))
        elif self._m.doors[due.door].abilities.own_ids:
            lost = NotSent(Why.LATER, "lost")  # it never arrived there: no doubt, and no double
            await self._m.store.write(lambda tx: aftermath.not_sent(tx, due, lost, now, chance))
            self._m.bell.ring()
        elif _may_repeat(due, out, died):
            # Whoever died with it in hand has cost the person time enough.
            at = now if died else Millis(now + aftermath.backoff(1, chance))
            await self._m.store.write(
                lambda tx: settled.once_more(tx, due.said_id, at, "unknown", doubt=True),
            )
            self._m.bell.ring()
        else:
            await self._m.store.write(partial(settled.unknown, said_id=due.said_id, now=now))


def judged(door: Door | None, code: str, now: Millis, chance: float) -> NotSent:
    """What the code of a failed message means at that door."""
    return door.verdict(code, now, chance) if isinstance(door, Reports) else NotSent(Why.NEVER, code)


def _kind(due: Due) -> Sending:
    return kind_of(due.author, due.lane, due.cause, due.parts[0].text if due.parts else "")


def _kept_back(due: Due) -> str:
    """They left, or somebody else may hold the phone: only what they themselves write is answered."""
    if due.author != "bot":
        return kept_back(due.person)
    return "" if due.cause == "heard" else hushed(due.person)


def _may_repeat(due: Due, out: Outgoing, died: bool) -> bool:
    """An SMS without a number, or an approved text, is not worth a double: it costs, and twice alarms."""
    plain_sms = due.network is Network.SMS and not any(HAS_NUMBER.search(part) for part in out.parts)
    left = not due.again or (died and due.tries < MOST_DEATHS)
    return due.author == "bot" and left and not plain_sms and not out.template
