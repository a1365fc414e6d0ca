"""Nuisance marks: an operator sets one and the case closes; somebody else confirms or lifts it.

What a mark changes for the person stands in `core/nuisance.py`. Lifting makes things as they were: the case
that was closed waits again, and one that had sunk rises.
"""

import json
from contextlib import suppress
from dataclasses import dataclass

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import CaseId, DeskVerb, Millis
from bot.core.nuisance import DAYS, MARKED, REASONS
from bot.core.roles import May
from bot.service.desk import Desk, Hand, seen_in
from bot.service.permission import allowed
from bot.store import case_rows, cases, marks, people, story
from bot.store.database import Store, Tx
from bot.store.marks import CONFIRMED, LIFTED, Mark

HOUR = 60 * 60 * 1000
REVIEW_WITHIN = 24 * HOUR
VERDICTS = (CONFIRMED, LIFTED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody says of a colleague's mark. `by` = the operator who looked."""

    mark_id: int
    by: int
    verdict: str


async def mark(desk: Desk, hand: Hand, reason: str, days: int, seen: int) -> bool:
    """The owner calls the person a nuisance and the case closes; False when this form was sent before.

    Raises Refused: "desk_lead-pick" without a reason and a time of the lists, "desk-changed" when the person
    has written since, "desk-not-yours", "desk-no-case" when the person was forgotten meanwhile.
    """
    if reason not in REASONS or days not in DAYS:
        raise Refused("desk_lead-pick")

    def deed(tx: Tx, now: Millis) -> None:
        person_id = cases.person_in(tx, hand.case_id)
        if person_id is None:
            raise Refused("desk-no-case")
        if seen_in(story.story(tx, hand.case_id)) != seen:
            raise Refused("desk-changed")
        cases.close(tx, hand.case_id, hand.operator_id, "nuisance", "none", now)
        until = Millis(now + days * 24 * HOUR)
        marks.add(tx, person_id, hand.case_id, hand.operator_id, reason, now, until)
        cases.event(tx, str(hand.operator_id), "marked", hand.case_id, f"{reason} {days}", now)

    return await desk.once(hand, deed, DeskVerb.CLOSED)


async def review(store: Store, verdict: Verdict, now: Millis) -> None:
    """Confirm a colleague's mark or lift it.

    Raises Refused: "desk_lead-own-mark" for one's own, "desk_lead-judged" when somebody was faster.
    """
    if verdict.verdict not in VERDICTS:
        raise Refused("desk_lead-pick")
    await store.write(lambda tx: _review(tx, verdict, now))


def _review(tx: Tx, verdict: Verdict, now: Millis) -> None:
    allowed(tx, verdict.by, May.REVIEW)
    person_id = marks.person_of(tx, verdict.mark_id)
    if person_id is not None:
        people.lock(tx, person_id)
    found = marks.get(tx, verdict.mark_id)
    if found is None:
        raise Refused("desk_lead-judged")
    if found.operator_id == verdict.by:
        raise Refused("desk_lead-own-mark")
    if not marks.judge(tx, found.id, verdict.by, verdict.verdict, now):
        raise Refused("desk_lead-judged")
    cases.event(tx, str(verdict.by), f"mark_{verdict.verdict}", found.case_id, found.reason, now)
    if verdict.verdict == LIFTED:
        _as_before(tx, found, verdict.by, now)


def _as_before(tx: Tx, found: Mark, by: int, now: Millis) -> None:
    """The case that sank under the mark rises again; without an open case the closed one waits again."""
    row = case_rows.open_row(tx, found.person_id) if found.person_id is not None else None
    if row is None:
        with suppress(Refused):  # closed for more than 30 days, or opened again by somebody
            _reopen(tx, found.case_id, by, now)
        return
    tags = json.loads(row.tags or "[]")
    if MARKED in tags:
        rest = json.dumps([tag for tag in tags if tag != MARKED])
        case_rows.put(tx, row, {"tags": rest, "tier": min(row.tier, Tier.T3.value)})
        cases.event(tx, str(by), "raise", CaseId(row.id), f"{min(row.tier, 'T3')} {row.reason}", now)


def _reopen(tx: Tx, case_id: CaseId | None, by: int, now: Millis) -> None:
    if case_id is not None:
        cases.reopen(tx, case_id, by, now)
