"""Showing who a person is: their phone number or Telegram account (D-34, design decision 23).

The desk shows neither. In a T1 talk its owner may look alone, with a written reason, and a supervisor reviews
that within a day. In every other talk a second person has to allow it first. What was allowed is shown for
ten minutes, to that operator, while they hold the case; each look is an event.
"""

from dataclasses import dataclass, field
from functools import partial

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import Address, CaseId, Millis
from bot.core.roles import May
from bot.service.desk import Desk, Hand
from bot.service.permission import allowed
from bot.store import looks, story, unmaskings
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.unmaskings import Asking, Unmasking

MINUTE = 60_000
SHORTEST_REASON, LONGEST_REASON = 15, 500
SHOWN_MS = 10 * MINUTE
OPEN_WITHIN_MS = 60 * MINUTE  # what a second person allowed is opened by then, or asked for again
ASKED_MS = 12 * 60 * MINUTE  # a request nobody answered is over
REVIEW_WITHIN = 24 * 60 * MINUTE
VERDICTS = ("justified", "not_justified")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pane of an open case knows.

    state     "" (nothing asked), "asked", "refused", "allowed" (open it), "open"
    alone     may the owner decide alone here?
    masked    the identity with all but its last digits hidden, "" when there is none
    identity  only while it is open
    """

    state: str
    alone: bool
    masked: str = field(repr=False)
    until: Millis = field(default=Millis(0))
    identity: Address | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """One unmasking that waits for review."""

    unmasking: Unmasking
    due_at: Millis
    overdue: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reviewer says of it."""

    number: int
    by: int
    verdict: str
    words: str = field(default="", repr=False)


def masked(address: Address | None) -> str:
    """As much of it as may stand on a page."""
    return f"··· ··{address.value[-2:]}" if address is not None else ""


async def ask(desk: Desk, hand: Hand, reason: str) -> str:
    """Ask to see who it is; a text id of what came of it.

    Raises Refused: "desk_accounts-reason-short", "desk-not-yours", "desk_accounts-unmask-nobody".
    """
    words = " ".join(reason.split())
    if not SHORTEST_REASON <= len(words) <= LONGEST_REASON:
        raise Refused("desk_accounts-reason-short")
    alone: list[bool] = []

    def deed(tx: Tx, now: Millis) -> None:
        alone[:] = [_ask(tx, hand, words, now)]

    if not await desk.once(hand, deed):
        return "desk-already"
    return "desk_accounts-unmasked-ok" if alone[0] else "desk_accounts-unmask-asked-ok"


def _ask(tx: Tx, hand: Hand, words: str, now: Millis) -> bool:
    allowed(tx, hand.operator_id, May.CASES)
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    if unmaskings.identity(tx, hand.case_id) is None:
        raise Refused("desk_accounts-unmask-nobody")
    before = unmaskings.latest(tx, hand.case_id, hand.operator_id)
    if before is not None and _state(before, now) in ("asked", "allowed", "open"):
        raise Refused("desk_accounts-unmask-twice")
    alone = row.tier is Tier.T1
    until = Millis(now + SHOWN_MS) if alone else Millis(0)
    number = unmaskings.add(tx, Asking(hand.case_id, hand.operator_id, words, alone, until), now)
    verb = "unmasked" if alone else "unmask_asked"
    event(tx, str(hand.operator_id), verb, hand.case_id, f"{number} {row.tier}", now)
    return alone


def _state(unmasking: Unmasking, now: Millis) -> str:
    """Where a request stands; "" = it is over."""
    if unmasking.state == unmaskings.ASKED:
        return "asked" if now - unmasking.at < ASKED_MS else ""
    if unmasking.state == unmaskings.REFUSED:
        return "refused" if now - unmasking.at < ASKED_MS else ""
    if unmasking.until:
        return "open" if now < unmasking.until else ""
    return "allowed" if now - unmasking.granted_at < OPEN_WITHIN_MS else ""


async def open_it(desk: Desk, hand: Hand) -> str:
    """Begin the ten minutes of what a second person allowed. Raises Refused("desk-not-now")."""

    def deed(tx: Tx, now: Millis) -> None:
        found = unmaskings.latest(tx, hand.case_id, hand.operator_id)
        if found is None or _state(found, now) != "allowed" or not _owns(tx, hand, now):
            raise Refused("desk-not-now")
        unmaskings.open_until(tx, found.id, Millis(now + SHOWN_MS))
        event(tx, str(hand.operator_id), "unmasked", hand.case_id, str(found.id), now)

    await desk.once(hand, deed)
    return ""


def _owns(tx: Tx, hand: Hand, now: Millis) -> bool:
    row = story.row_of(tx, hand.case_id, now)
    return row is not None and row.held and row.owner == hand.operator_id


async def look(store: Store, hand: Hand, now: Millis) -> Shown:
    """What the owner's pane shows; a look at the identity itself is kept."""
    shown = await store.read(partial(_shown, hand=hand, now=now))
    if shown.state != "open":
        return shown
    return await store.write(partial(_looked, hand=hand, now=now))


def _shown(tx: Tx, hand: Hand, now: Millis) -> Shown:
    row = story.row_of(tx, hand.case_id, now)
    found = unmaskings.latest(tx, hand.case_id, hand.operator_id)
    address = unmaskings.identity(tx, hand.case_id)
    state = _state(found, now) if found is not None else ""
    alone = row is not None and row.tier is Tier.T1
    if state != "open" or found is None or not _owns(tx, hand, now):
        return Shown(state if state != "open" else "", alone, masked(address))
    return Shown(state, alone, masked(address), found.until, address)


def _looked(tx: Tx, hand: Hand, now: Millis) -> Shown:
    shown = _shown(tx, hand, now)
    found = unmaskings.latest(tx, hand.case_id, hand.operator_id)
    if shown.state == "open" and found is not None:
        looks.looked(tx, hand.operator_id, hand.case_id, ("identity", found.id), now)
    return shown


def waiting_requests(tx: Tx, now: Millis) -> list[Unmasking]:
    """Requests a second person should answer."""
    return unmaskings.asked(tx, Millis(now - ASKED_MS))


async def decide(store: Store, number: int, by: int, yes: bool, now: Millis) -> None:
    """A second person allows it or not. Raises Refused: one's own request, or somebody was faster."""

    def work(tx: Tx) -> None:
        allowed(tx, by, May.CASES)
        found = unmaskings.get(tx, number)
        if found is None or _state(found, now) != "asked":
            raise Refused("desk_accounts-unmask-over")
        if found.operator_id == by:
            raise Refused("desk_accounts-unmask-own")
        unmaskings.decide(tx, number, by, yes, now)
        event(tx, str(by), "unmask_allowed" if yes else "unmask_refused", found.case_id, str(number), now)

    await store.write(work)


def waiting_reviews(tx: Tx, now: Millis) -> list[Review]:
    """What somebody looked at alone and no supervisor has reviewed, oldest first."""
    found = ((each, Millis(each.at + REVIEW_WITHIN)) for each in unmaskings.unreviewed(tx))
    return [Review(each, due, now > due) for each, due in found]


async def review(store: Store, verdict: Verdict, now: Millis) -> None:
    """Say whether it was justified.

    Raises Refused: "desk_accounts-pick-verdict", "desk_accounts-review-own", "desk_accounts-unmask-over".
    """
    if verdict.verdict not in VERDICTS:
        raise Refused("desk_accounts-pick-verdict")

    def work(tx: Tx) -> None:
        allowed(tx, verdict.by, May.REVIEW)
        found = unmaskings.get(tx, verdict.number)
        if found is None or found.state != unmaskings.GRANTED or found.with_id:
            raise Refused("desk_accounts-unmask-over")
        if found.operator_id == verdict.by:
            raise Refused("desk_accounts-review-own")
        said = (verdict.verdict, verdict.words.strip()[:LONGEST_REASON])
        if not unmaskings.judge(tx, verdict.number, verdict.by, said, now):
            raise Refused("desk_accounts-unmask-over")
        codes = f"{verdict.number} {verdict.verdict}"
        event(tx, str(verdict.by), "unmask_reviewed", found.case_id, codes, now)

    await store.write(work)


async def looked_at(store: Store, hand: Hand, piece: tuple[str, int], now: Millis) -> None:
    """Keep that an operator was shown a piece of a case: for pages that show media, exports and the like."""
    look_at = partial(
        looks.looked, operator_id=hand.operator_id, case_id=CaseId(hand.case_id), piece=piece, now=now
    )
    await store.write(look_at)
