"""One door in: an event becomes a turn in one unit of work, or a case, but never silence.

The meaning is read before the store is touched; the unit then asks "seen before?", locks the person, lets
the core decide and writes everything down. Only after the commit is the provider told "ok"; with the store
away, after the event lies in the spool (`backlog.py`), from where it is taken once the store is back.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from bot.core import coming_back, invitation, linking
from bot.core.effects import PassOn, Turn
from bot.core.engine import advance
from bot.core.faults import StoreDown
from bot.core.flood import Heed
from bot.core.meaning import Meaning
from bot.core.message import DeskVerb, Event, FromDesk, Heard, Millis, Reach, TimeUp
from bot.core.moment import Book
from bot.service import failure
from bot.service.backlog import Backlog
from bot.service.bell import Bell
from bot.service.failure import name_of, where
from bot.service.flood import Flood, keep_quietly
from bot.service.known import Known
from bot.service.late import Late, knock
from bot.store import cases, invitations, joining, links, people, reach, talk, timers, voice, ways_back
from bot.store.database import Store, Tx
from bot.store.people import Here
from bot.store.seal import BadSeal

log = logging.getLogger(__name__)
Clock = Callable[[], Millis]
NOTHING = Meaning()
SLOW_SECONDS = 3.0  # a cry for help waits no longer for a store that hangs
HURRIED_SECONDS = 1.0  # nor that long when somebody's words are waiting already
MOST_OVERDUE = 500  # what comes then is not given to the store that hangs


class Reads(Protocol):
    """What understanding offers; the service must not know more of it."""

    def read(self, words: str, at: Millis) -> Meaning:
        """The meaning of words, whatever they are."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What intake works with. `everything` = the demo: candidates count as checked."""

    store: Store
    book: Book
    understanding: Reads
    bell: Bell
    clock: Clock
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Rescue:
    """Answers that need no store: the number for a cry for help; words for what could not be kept at all.

    `answer` says False when its number did not leave and must be tried again: the event is not confirmed.
    """

    answer: Callable[[Event], Awaitable[bool]]
    apologise: Callable[[Event], Awaitable[None]]


class Intake:
    """Carries events from arrival to commitment. `by_invitation` = a pilot whose people need a code."""

    by_invitation = False

    def __init__(self, parts: Parts, rescue: Rescue, backlog: Backlog) -> None:
        self._p, self._rescue, self._backlog = parts, rescue, backlog
        self._going: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._overdue: set[asyncio.Task[None]] = set()
        self.flood = Flood()
        self.after_forgetting: Callable[[], Awaitable[None]] = _nothing

    @property
    def everything(self) -> bool:
        """The demo: candidates count as checked."""
        return self._p.everything

    def learn(self, book: Book, understanding: Reads) -> None:
        """From the next event on, go by this book (the demonstration follows its files)."""
        self._p = replace(self._p, book=book, understanding=understanding)

    async def take(self, event: Event, found: bool = False) -> bool:
        """Carry one event from arrival to commitment. Safe to call twice with the same event.

        True = it is in the store, with its whole turn. False = it waits in the spool: acknowledge it, but
        nobody has answered it except the lifeline. Raises StoreDown when it is nowhere, or when nobody can
        say yet: then it must not be acknowledged. A store that only hangs goes on with the work meanwhile.
        `found` = it was not brought to us but found in the provider's list afterwards.
        """
        if isinstance(event, Heard):
            event = self.understood(event)
        try:
            if self._backlog.behind(event):
                raise StoreDown("earlier words of the same person wait")
            await self._in_time(event, found)
            return True
        except StoreDown:
            answered = await self._rescue.answer(event)
            if not (answered and await self._backlog.keep(event)):
                raise
            return False

    async def take_spooled(self, event: Heard | Reach) -> None:
        """The same for what waited in the spool, in its turn. Raises StoreDown: then it waits on there."""
        if isinstance(event, Heard):
            event = self.understood(event)
        await asyncio.shield(self._keeping(event, found=True))

    async def _in_time(self, event: Event, found: bool) -> None:
        """Keep it in the store; who writes waits for that no longer than a cry for help may."""
        if not isinstance(event, Heard | Reach):
            await asyncio.shield(self._keeping(event, found))
            return
        if len(self._overdue) >= MOST_OVERDUE:
            raise StoreDown("the store is slow")
        keeping = self._keeping(event, found)
        await asyncio.wait({keeping}, timeout=HURRIED_SECONDS if self._overdue else SLOW_SECONDS)
        if not keeping.done():
            self._overdue.add(keeping)
            keeping.add_done_callback(self._overdue.discard)
            raise StoreDown("the store is slow")
        await asyncio.shield(keeping)

    def _keeping(self, event: Event, found: bool) -> asyncio.Task[None]:
        """The work on that event: what is under way is joined, not begun again beside itself."""
        name = (event.door, event.provider_id) if isinstance(event, Heard | Reach) else None
        if name is not None and name in self._going:
            return self._going[name]
        keeping = asyncio.create_task(self._commit(event, found))
        if name is not None:
            self._going[name] = keeping
            keeping.add_done_callback(lambda _: self._going.pop(name, None))
        keeping.add_done_callback(_noted)
        return keeping

    async def _commit(self, event: Event, found: bool) -> None:
        late = Late(found, self._p.clock())
        heed = self.flood.judge(event) if isinstance(event, Heard) else Heed.FULL
        try:
            await self._p.store.write(partial(self._turn, event, late, heed))
        except StoreDown:
            raise
        except Exception as error:  # noqa: BLE001  the one broad except: no silence, no poisoned queue
            log.error("a turn failed: %s in %s", type(error).__name__, where(error))
            await self._keep_somehow(event)
        if late.wishes:  # written down outside the store before anybody is told that it is done
            await self.after_forgetting()
        self._p.bell.ring()

    async def _keep_somehow(self, event: Event) -> None:
        """Words and a case, if not for the person as we know them then for a stranger at the same address.

        One damaged row must not hold up the provider's queue for ever. If not even that can be written, the
        event is noted as seen, and its person told from memory that something broke.
        """
        for work in (failure.keep, failure.keep_anew, failure.keep_of_stranger):
            try:
                await self._p.store.write(partial(work, event))
                return
            except StoreDown:
                raise
            except Exception as error:  # noqa: BLE001  the next way asks less of the rows
                log.error("%s is not kept: %s in %s", name_of(event), type(error).__name__, where(error))
        await self._p.store.write(partial(failure.mark, event))
        await self._rescue.apologise(event)

    def understood(self, heard: Heard) -> Heard:
        """The message with its meaning."""
        heard = replace(heard, words=whole(heard.words))
        return replace(heard, meaning=self._meaning(heard))

    def _meaning(self, heard: Heard) -> Meaning:
        if not heard.words:
            return NOTHING  # a tap or a picture: nothing to understand
        try:
            return self._p.understanding.read(heard.words, heard.at)
        except Exception as error:  # noqa: BLE001  with the classifier gone the digits and buttons still work
            log.error("understanding failed: %s", type(error).__name__)
            return Meaning(digit=heard.words.strip() if heard.words.strip() in set("0123456789") else None)

    def tell(self, tx: Tx, event: FromDesk) -> None:
        """What an operator did, as the person's conversation takes it, in the deed's own unit of work: no
        crash can part the two. A turn that fails stops no operator; the desk sees so instead.
        """
        try:
            here = people.here(tx, event.person_id) or voice.here(tx, event.person_id)
            moment = self._moment(tx, here, event.at) if here else None
        except BadSeal:
            here = moment = None
        if here is None or moment is None:
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        try:
            turn = advance(self._p.book, here.person, event, moment)
        except Exception as error:  # noqa: BLE001  nothing was written yet: the deed stands, and the desk learns
            log.error("a turn failed: %s in %s", type(error).__name__, where(error))
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        if turn.effects or event.verb is not DeskVerb.WAITING:  # most who wait have nothing new to hear
            talk.carry_out(tx, here, turn, event, None, moment.now)

    def _turn(self, event: Event, late: Late, heed: Heed, tx: Tx) -> None:
        match event:
            case Heard():
                if people.first_time(tx, event.door, event.provider_id, event.at):
                    self._heed(tx, event, late, heed)
            case TimeUp():
                here = people.here(tx, event.person_id)  # locks first: no deadlock
                if timers.take_timer(tx, event.timer_id):
                    self._go_on(tx, event, here, late)
            case FromDesk():
                self._go_on(tx, event, people.here(tx, event.person_id), late)
            case Reach():
                self._reach(tx, event)

    @staticmethod
    def _reach(tx: Tx, event: Reach) -> None:
        if people.first_time(tx, event.door, event.provider_id, event.at):
            people.mark_reach(tx, event.address, event.door, event.reachable, event.at)
            if event.reachable:
                reach.restore(tx, event.address, event.door, event.at)

    def _heed(self, tx: Tx, heard: Heard, late: Late, heed: Heed) -> None:
        if heed is Heed.FULL:
            self._hear(tx, heard, late)
        elif heed is Heed.QUIET:
            keep_quietly(tx, heard)

    def _hear(self, tx: Tx, heard: Heard, late: Late) -> None:
        here = people.enter(tx, heard.address, heard.door, heard.at)
        word = coming_back.digits(heard.words)
        way = ways_back.offered(tx, here, word, heard.at) if word else 0
        code = coming_back.digits(heard.words, linking.DIGITS)
        tried = links.tried(tx, here.person.id, code, heard.at) if code else ""
        moment = self._moment(tx, here, heard.at, way, tried)
        if moment.closed and moment.case is None and (invited := invitation.code(heard.words)):
            moment.let_in(invitations.tried(tx, here, invited, heard.at))
        case_id = moment.case.id if moment.case and not (way or tried) else None
        heard_id = talk.hear(tx, here, heard, case_id)
        if late.overtaken(heard, here.person):
            turn = Turn(here.person, (PassOn(),))
        else:
            turn = advance(self._p.book, here.person, heard, moment)
        late.note(turn)
        talk.carry_out(tx, here, turn, heard, heard_id, moment.now)
        if tried == links.RIGHT:
            joining.settle(tx, here.person.id, heard.at)  # after the turn: it keeps the person once more
        if late.owes_knock(heard, turn):
            knock(tx, here.person.id, late.now)

    def _go_on(self, tx: Tx, event: TimeUp | FromDesk, here: Here | None, late: Late) -> None:
        if here is not None:
            moment = self._moment(tx, here, event.at)
            turn = advance(self._p.book, here.person, event, moment)
            late.note(turn)
            talk.carry_out(tx, here, turn, event, None, moment.now)

    def _moment(self, tx: Tx, here: Here, at: Millis, way: int = 0, tried: str = "") -> Known:
        """What the store knows at the time the event carries."""
        closed = self.by_invitation and not here.person.facts.get("invited")
        return Known(tx, here.person, at, self._p.everything, closed=closed, way=way, tried=tried)


def whole(words: str) -> str:
    """The words without halves of character pairs: JSON may carry them, and no text can be kept with one."""
    return words.encode("utf-8", "replace").decode("utf-8")


async def _nothing() -> None:
    """Nobody keeps a file of the forgotten."""


def _noted(keeping: asyncio.Task[None]) -> None:
    """Whoever waited for it may be gone: its end is looked at in any case. A store that is away is said once,
    by who brought the event.
    """
    error = None if keeping.cancelled() else keeping.exception()
    if error is not None and not isinstance(error, StoreDown):
        log.error("an event was not kept: %s", type(error).__name__)
