"""What a supervisor sees of the desk at one moment, and the one thing they do with it: move a case.

A case given to somebody is theirs for five minutes; unless their page is open by then it waits again, so a
supervisor's mistake leaves nobody without an operator for longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.core.case import HELD, CaseState, CaseVerb, Tier
from bot.core.faults import Refused
from bot.core.message import DeskVerb, Millis
from bot.core.queue import reply_due
from bot.core.roles import May, may
from bot.core.rota import Shift
from bot.service import unmasking
from bot.service.desk import Desk, Hand
from bot.service.moving import HANDOVER_MS
from bot.store import case_rows, cases, marks, shifts, staff, story
from bot.store.database import Tx
from bot.store.story import QueueRow

REASONS = ("waits_long", "away", "too_much", "language", "safety", "other")
QUEUE = 0  # "to nobody": back into the queue
AHEAD_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Overview:
    """The desk at one moment. `staffed` = somebody is really there; shifts = running and of the next day."""

    now: Millis
    rows: tuple[QueueRow, ...]
    shifts: tuple[Shift, ...]
    marks: int
    looks: int

    @property
    def staffed(self) -> bool:
        """Is somebody at the desk?"""
        return any(shift.there(self.now) for shift in self.shifts)

    @property
    def free(self) -> list[QueueRow]:
        """Cases nobody holds and no partner has."""
        return [row for row in self.rows if not row.held and row.state is not CaseState.REFERRED]

    def late(self, row: QueueRow) -> bool:
        """Is its first answer overdue by the clock of its tier (do-no-harm section G)?"""
        if row.replied_at:
            return False
        due = reply_due(row.tier, row.opened_at, self.staffed)
        return due is not None and due <= self.now

    def load(self, operator_id: int) -> dict[Tier, int]:
        """How many cases they hold, by tier."""
        own = [row.tier for row in self.rows if row.held and row.owner == operator_id]
        return {tier: own.count(tier) for tier in Tier if tier in own}


@dataclass(frozen=True, slots=True)
class Move:
    """Where a case is to go (QUEUE or an operator's number), and why."""

    to: int
    reason: str = field(repr=False)


def overview(tx: Tx, now: Millis) -> Overview:
    """Everything a supervisor asks at a glance."""
    coming: Sequence[Shift] = shifts.between(tx, now, Millis(now + AHEAD_MS))
    return Overview(now, tuple(story.waiting(tx, now)), tuple(coming), *unreviewed(tx, now))


def unreviewed(tx: Tx, now: Millis) -> tuple[int, int]:
    """What waits for somebody's review: nuisance marks, and names that one person looked at alone."""
    return len(marks.to_review(tx)), len(unmasking.waiting_reviews(tx, now))


async def reassign(desk: Desk, hand: Hand, move: Move) -> bool:
    """Give the case to somebody or back to the queue; False when this form was sent before.

    Raises Refused: "desk_lead-pick" without a reason, "desk_lead-cannot-hold" when that colleague may hold no
    cases, "desk-not-now" where the table of states does not allow it, "desk-already-claimed" when the case
    moved meanwhile.
    """
    if move.reason not in REASONS:
        raise Refused("desk_lead-pick")
    told = DeskVerb.LEFT if move.to == QUEUE else None
    return await desk.once(hand, lambda tx, now: _move(tx, hand, move, now), told, May.LEAD)


def _move(tx: Tx, hand: Hand, move: Move, now: Millis) -> None:
    row = case_rows.row_of_case(tx, hand.case_id)
    actor, held = str(hand.operator_id), CaseState(row.state) in HELD
    codes = f"{row.owner or QUEUE} {move.to} {move.reason}"
    if move.to == QUEUE:
        case_rows.go(tx, row, CaseVerb.HAND_BACK, actor, now, waits_from=now, **cases.FREED)
    else:
        colleague = staff.get(tx, move.to)
        if colleague is None or colleague.disabled_at or not may(colleague.role, May.CASES):
            raise Refused("desk_lead-cannot-hold")
        theirs = {"owner": move.to, "owner_until": now + HANDOVER_MS, "handed_by": hand.operator_id}
        verb = CaseVerb.TRANSFER if held else CaseVerb.CLAIM
        case_rows.go(tx, row, verb, actor, now, read_at=0, **theirs)
    cases.event(tx, actor, "reassigned", hand.case_id, codes, now)
