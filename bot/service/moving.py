"""Where cases go: to a colleague, to a partner, away because their person asked to be forgotten.

Each move is one unit of work with its form token, as all deeds of the desk (`Desk.once`). A case that goes to
a colleague or a partner has a clock from that moment: nobody there, and it waits in the queue again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from bot.core.faults import Refused
from bot.core.message import CaseId, Millis
from bot.core.roles import May, may
from bot.service.desk import LEASE_MS, Desk, Hand
from bot.store import cases, notes, partners, referrals, shifts, staff
from bot.store.database import Store, Tx
from bot.store.referrals import Referral, Sent
from bot.store.staff import Operator

HANDOVER_MS = 5 * 60_000  # so long a colleague has to open a page; then the case waits in the queue
CONFIRM_MS = 24 * 60 * 60_000  # a partner's word is awaited so long (D-40)
MOST_WORDS = 2000  # characters, of a handover note and of what a partner is told
DECLINED = "declined"  # why a referral was returned: the partner cannot
DELETED = "forgotten"  # the outcome of a case whose person had everything deleted


@dataclass(frozen=True, slots=True)
class Referring:
    """A person is sent on. `consent` = they said yes to this very partner."""

    partner_id: int
    consent: bool
    words: str = field(repr=False)


class Moving:
    """The deeds with which a case leaves its owner."""

    def __init__(self, store: Store, desk: Desk, clock: Callable[[], Millis]) -> None:
        self._store, self._desk, self._clock = store, desk, clock

    async def colleagues(self, operator_id: int) -> list[Operator]:
        """Who else is on duty at the desk now and may have a case."""
        now = self._clock()
        return await self._store.read(partial(_colleagues, operator_id=operator_id, now=now))

    async def transfer(self, hand: Hand, to: int, words: str) -> None:
        """Hand the case to that colleague, with a note. Raises Refused."""
        words = checked(words)

        def deed(tx: Tx, now: Millis) -> None:
            if to not in [each.id for each in _colleagues(tx, hand.operator_id, now)]:
                raise Refused("desk_queue-no_colleague")
            lease = max(LEASE_MS, HANDOVER_MS)
            cases.transfer(tx, hand.case_id, hand.operator_id, to, now, lease)
            notes.note(tx, hand.case_id, hand.operator_id, words, now)

        await self._desk.once(hand, deed)

    async def hand_back(self, hand: Hand, words: str) -> None:
        """Back into the queue, with a note if there is one; the person is told. Raises Refused."""
        await self._desk.hand_back(hand, checked(words) if words.strip() else "")

    async def refer(self, hand: Hand, referring: Referring) -> None:
        """Send the person on to a partner, with their own yes. Raises Refused."""
        if not referring.consent:
            raise Refused("desk_queue-no_consent")
        sent = Sent(referring.partner_id, checked(referring.words))

        def deed(tx: Tx, now: Millis) -> None:
            partner = partners.get(tx, sent.partner_id)
            if partner is None or partner.hidden_at:
                raise Refused("desk_queue-which_partner")
            times = (now, Millis(now + CONFIRM_MS))
            referrals.send(tx, hand.case_id, hand.operator_id, sent, times)

        await self._desk.once(hand, deed)

    async def confirm(self, hand: Hand) -> None:
        """The partner said that they have the person. Raises Refused."""

        def deed(tx: Tx, now: Millis) -> None:
            if not referrals.confirm(tx, hand.case_id, hand.operator_id, now):
                raise Refused("desk-not-now")

        await self._desk.once(hand, deed)

    async def take_back(self, hand: Hand) -> None:
        """The partner cannot, or did not: the case waits here again. Raises Refused."""

        def deed(tx: Tx, now: Millis) -> None:
            if not cases.returned(tx, hand.case_id, str(hand.operator_id), now):
                raise Refused("desk-not-now")
            referrals.end(tx, hand.case_id, DECLINED, now)

        await self._desk.once(hand, deed)

    async def bury(self, hand: Hand) -> None:
        """Close a case whose person had everything deleted; there is nobody to tell. Raises Refused."""

        def deed(tx: Tx, now: Millis) -> None:
            if cases.person_in(tx, hand.case_id) is not None:
                raise Refused("desk-not-now")
            cases.claim(tx, hand.case_id, hand.operator_id, now, LEASE_MS)
            cases.close(tx, hand.case_id, hand.operator_id, DELETED, "none", now)
            referrals.end(tx, hand.case_id, referrals.CLOSED, now)

        await self._desk.once(hand, deed)

    async def referrals(self, case_id: CaseId) -> list[Referral]:
        """All referrals of a case, oldest first."""
        return await self._store.read(partial(referrals.of_case, case_id=case_id))


def checked(words: str) -> str:
    """The words, if there are any and not too many. Raises Refused."""
    words = words.strip()
    if not words:
        raise Refused("desk_queue-words_missing")
    if len(words) > MOST_WORDS:
        raise Refused("desk_queue-words_long")
    return words


def _colleagues(tx: Tx, operator_id: int, now: Millis) -> list[Operator]:
    there = {each.operator_id for each in shifts.on_duty(tx, now)}
    found = [staff.get(tx, each) for each in sorted(there - {operator_id})]
    return [each for each in found if each is not None and may(each.role, May.CASES)]
