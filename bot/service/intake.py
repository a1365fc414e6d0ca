"""One door in: an event becomes a turn in one unit of work, or a case, but never silence.

The meaning is read before the store is touched; the unit then asks "seen before?", locks the person, lets
the core decide and writes everything down. Only after the commit is the provider told "ok".
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from bot.core.case import Tier
from bot.core.effects import OpenCase, Part, PassOn, Say, Turn
from bot.core.engine import advance
from bot.core.faults import StoreDown
from bot.core.meaning import Meaning
from bot.core.message import Event, FromDesk, Heard, Millis, Reach, TimeUp
from bot.core.moment import Book, CaseNow, Moment
from bot.core.numbers import Checked
from bot.service.bell import Bell
from bot.store import cases, held, numbers, people, staff, talk, timers
from bot.store.database import Store, Tx
from bot.store.people import Here
from bot.store.seal import BadSeal

log = logging.getLogger(__name__)
Clock = Callable[[], Millis]


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


class Intake:
    """Carries events from arrival to commitment."""

    def __init__(self, parts: Parts, lifeline: Callable[[Event], Awaitable[None]]) -> None:
        self._p, self._lifeline = parts, lifeline

    async def take(self, event: Event) -> None:
        """Carry one event from arrival to commitment. Safe to call twice with the same event.

        Raises StoreDown when nothing was kept: the event must not be acknowledged then.
        """
        if isinstance(event, Heard):
            event = replace(event, words=whole(event.words))
            event = replace(event, meaning=self._meaning(event))
        try:
            await self._p.store.write(partial(self._turn, event))
        except StoreDown:
            await self._lifeline(event)
            raise
        except Exception as error:  # noqa: BLE001  the one broad except: no silence, no poisoned queue
            log.error("a turn failed: %s in %s", type(error).__name__, _where(error))
            await self._p.store.write(partial(self._keep, event))
        self._p.bell.ring()

    def _meaning(self, heard: Heard) -> Meaning:
        try:
            return self._p.understanding.read(heard.words, heard.at)
        except Exception as error:  # noqa: BLE001  with the classifier gone the digits and buttons still work
            log.error("understanding failed: %s", type(error).__name__)
            return Meaning(digit=heard.words.strip() if heard.words.strip() in set("0123456789") else None)

    def tell(self, tx: Tx, event: FromDesk) -> None:
        """What an operator did, as the person's conversation takes it, in the unit of work of the deed: no crash
        can part the two. A turn that fails stops no operator; the desk sees so instead.
        """
        try:
            here = people.here(tx, event.person_id)
            moment = self._moment(tx, here, event.at) if here else None
        except BadSeal:
            here = moment = None
        if here is None or moment is None:
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        try:
            turn = advance(self._p.book, here.person, event, moment)
        except Exception as error:  # noqa: BLE001  nothing was written yet: the deed stands, and the desk learns
            log.error("a turn failed: %s in %s", type(error).__name__, _where(error))
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        talk.carry_out(tx, here, turn, event, None, moment.now)

    def tell(self, tx: Tx, event: FromDesk) -> None:
        """What an operator did, as the person's conversation takes it, in the deed's own unit of work: no crash
        can part the two. A turn that fails stops no operator; the desk sees so instead.
        """
        try:
            here = people.here(tx, event.person_id)
            moment = self._moment(tx, here, event.at) if here else None
        except BadSeal:
            here = moment = None
        if here is None or moment is None:
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        try:
            turn = advance(self._p.book, here.person, event, moment)
        except Exception as error:  # noqa: BLE001  nothing was written yet: the deed stands, and the desk learns
            log.error("a turn failed: %s in %s", type(error).__name__, _where(error))
            cases.event(tx, "bot", "not_told", event.case_id, event.verb, event.at)
            return
        talk.carry_out(tx, here, turn, event, None, moment.now)

    def _turn(self, event: Event, tx: Tx) -> None:
        match event:
            case Heard():
                if people.first_time(tx, event.door, event.provider_id, event.at):
                    self._hear(tx, event)
            case TimeUp():
                here = people.here(tx, event.person_id)  # locks first: no deadlock
                if timers.take_timer(tx, event.timer_id):
                    self._go_on(tx, event, here)
            case FromDesk():
                self._go_on(tx, event, people.here(tx, event.person_id))
            case Reach():
                if people.first_time(tx, event.door, event.provider_id, event.at):
                    people.mark_reach(tx, event.address, event.door, event.reachable, event.at)

    def _hear(self, tx: Tx, heard: Heard) -> None:
        here = people.enter(tx, heard.address, heard.door, heard.at)
        moment = self._moment(tx, here, heard.at)
        heard_id = talk.hear(tx, here, heard, moment.case.id if moment.case else None)
        turn = advance(self._p.book, here.person, heard, moment)
        talk.carry_out(tx, here, turn, heard, heard_id, moment.now)

    def _go_on(self, tx: Tx, event: TimeUp | FromDesk, here: Here | None) -> None:
        if here is not None:
            moment = self._moment(tx, here, event.at)
            turn = advance(self._p.book, here.person, event, moment)
            talk.carry_out(tx, here, turn, event, None, moment.now)

    def _moment(self, tx: Tx, here: Here, at: Millis) -> Moment:
        """What the store knows at the time the event carries."""
        case = cases.brief_of(tx, here.person.id)
        known = numbers.checked(tx, at)
        return Moment(
            now=at,
            checked=Checked(self._p.everything, known.numbers, known.stale),
            staffed=staff.on_duty(tx, at),
            next_shift=staff.next_shift(tx, at),
            waiting=cases.waiting_by_tier(tx, case.id if case else None),
            case=CaseNow(case.id, case.tier, case.state, case.held, case.child) if case else None,
            unread=held.unread(tx, here.person.id) if case and here.person.facts.get("word") else 0,
        )

    def _keep(self, event: Event, tx: Tx) -> None:
        """Design decision 12: the words are kept, a case opens, the person learns that a human will look."""
        if not isinstance(event, Heard) or not people.first_time(tx, event.door, event.provider_id, event.at):
            return
        here = people.enter(tx, event.address, event.door, event.at)
        case = cases.brief_of(tx, here.person.id)
        heard_id = talk.hear(tx, here, event, case.id if case else None)
        person = replace(here.person, stack=(), last_at=event.at, locale=here.person.locale or "ru")
        effects = (OpenCase(Tier.T2, "failure"), PassOn(), Say((Part("common-failure"),)))
        talk.carry_out(tx, here, Turn(person, effects), event, heard_id, event.at)


def whole(words: str) -> str:
    """The words without halves of character pairs: JSON may carry them, and no text can be kept with one."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _where(error: BaseException) -> str:
    """File and line of the failure: never its message, which may hold words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/bot/')[2]}:{trace.tb_lineno}"
