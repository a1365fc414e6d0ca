"""What the clock does about the rota: those who wait are told the truth, and troubles leave an event.

Each person is told in a unit of work of their own, by their own conversation (`Intake.tell`); what they were
told is part of the same unit. Killed in the middle, the next look tells the rest and nobody twice.
"""

from collections.abc import Callable
from functools import partial

from bot.core.message import CaseId, DeskVerb, FromDesk, Millis, PersonId
from bot.core.rota import ENDS_SOON, HOUR, MINUTE, Shift, missing
from bot.store import people, shifts, waits
from bot.store.database import Store, Tx
from bot.store.events import event

ABSENT, ENDS = "rota_absent", "rota_ends"  # events that others may turn into alerts
GONE = "rota_gone"  # an operator's pages fell silent in the middle of a shift
SILENT_FOR = 5 * MINUTE  # a page shows a sign of life every minute
OUTAGE = 2 * MINUTE  # we look every minute; a longer gap is ours, not theirs
AHEAD = 400 * 24 * HOUR


class Duty:
    """Looks after who waits and what is planned.

    tell  brings an event to the person's conversation, within the unit of work (`Intake.tell`)
    ring  something waits in the outbox
    unwatched  the demonstration's operator signs in nowhere, and is always there
    """

    def __init__(
        self,
        store: Store,
        tell: Callable[[Tx, FromDesk], None],
        ring: Callable[[], None],
        clock: Callable[[], Millis],
        unwatched: bool = False,
    ) -> None:
        self._store, self._tell, self._ring, self._clock = store, tell, ring, clock
        self._unwatched = unwatched
        self._looked_at, self._patient_until = Millis(0), Millis(0)

    async def tell_who_waits(self) -> None:
        """Everybody who waits and may be written to hears what has changed for them, if anything has."""
        now = self._clock()
        for case_id, person_id in await self._store.read(partial(waits.near, now=now)):
            await self._store.write(partial(self._tell_one, case_id=case_id, person_id=person_id, now=now))
        self._ring()

    def _tell_one(self, tx: Tx, case_id: CaseId, person_id: PersonId, now: Millis) -> None:
        self._tell(tx, FromDesk(person_id, case_id, DeskVerb.WAITING, now))

    async def watch(self) -> None:
        """Leave an event when a shift begins without anybody, and each day while the plan ends soon."""
        now = self._clock()
        await self._let_go(now)
        found = await self._store.read(lambda tx: _troubles(tx, now))
        if found:
            await self._store.write(lambda tx: _note(tx, found, now))

    async def _let_go(self, now: Millis) -> None:
        """Whose pages fell silent is not there: a browser that was closed, or a machine without power.

        Nobody may be promised a human because somebody once pressed a button (D-38). After a silence of our
        own (a start, a store that was away) pages are given the time to come back first.
        """
        if self._unwatched:
            return
        since = Millis(now - SILENT_FOR)
        silent = await self._store.read(lambda tx: shifts.deserted(tx, now, since))
        if now - self._looked_at > OUTAGE:
            self._patient_until = Millis(now + SILENT_FOR)
        self._looked_at = now
        for shift in silent if now >= self._patient_until else ():
            await self._store.write(partial(_gone, shift=shift, now=now))


def _gone(tx: Tx, shift: Shift, now: Millis) -> None:
    if shifts.away(tx, shift.id):
        event(tx, "bot", GONE, None, str(shift.id), now)


def ends_at(tx: Tx, now: Millis) -> Millis:
    """When the plan at the desk ends (0 = nothing is planned)."""
    ahead = shifts.between(tx, now, Millis(now + AHEAD))
    return max((each.ends_at for each in ahead if not each.duty_phone), default=Millis(0))


def _troubles(tx: Tx, now: Millis) -> list[tuple[str, str]]:
    """What is wrong with the rota now, each with a mark that makes it count once."""
    late = [(ABSENT, str(shift.id)) for shift in missing(shifts.running(tx, now), now)]
    soon = ends_at(tx, now) - now < ENDS_SOON
    return [*late, *([(ENDS, str(now // (24 * HOUR)))] if soon else [])]


def _note(tx: Tx, found: list[tuple[str, str]], now: Millis) -> None:
    for verb, mark in found:
        if people.first_time(tx, "rota", f"{verb}:{mark}", now):
            event(tx, "bot", verb, None, mark, now)
