"""Two contacts, one person? Proposed from a case, agreed at the desk, confirmed on both phones.

Decision 0040. Nothing here sends anything: each is asked at its own next message (`core/linking.py`). Nothing
is joined without both codes, and a supervisor can part the two again for 30 days.
"""

from dataclasses import dataclass

from bot.core.coming_back import digits
from bot.core.faults import Refused
from bot.core.linking import DIGITS
from bot.core.message import CaseId, Millis, PersonId
from bot.core.roles import May
from bot.service.desk import Desk, Hand
from bot.service.permission import allowed
from bot.store import joining, links, people, story
from bot.store.database import Store, Tx
from bot.store.links import Link
from bot.store.story import QueueRow


@dataclass(frozen=True, slots=True)
class Seen:
    """What the pane of a case shows: the newest link that matters there, and who holds the other case."""

    link: Link | None = None
    other_owner: int = 0
    may_agree: bool = False


async def propose(desk: Desk, hand: Hand, other: CaseId) -> bool:
    """Propose that the person of another open case is the same. Raises Refused, with nothing of the other."""

    def deed(tx: Tx, now: Millis) -> None:
        mine, theirs = _mine(tx, hand, now), story.row_of(tx, other, now)
        if theirs is None or theirs.id == mine.id:
            raise Refused("desk_links-link-no_case")
        pair = (_linkable(tx, mine, now), _linkable(tx, theirs, now))
        if any(each.state == links.JOINED and each.other.person_id == pair[1] for each in _of(tx, mine, now)):
            raise Refused("desk_links-link-already")
        agreed = not (theirs.held and theirs.owner != hand.operator_id)
        made = links.Proposal(hand.operator_id, (mine.id, theirs.id), pair, agreed)
        links.propose(tx, made, now)

    return await desk.once(hand, deed)


async def agree(desk: Desk, hand: Hand) -> bool:
    """The operator of the other case thinks so too. Raises Refused."""

    def deed(tx: Tx, now: Millis) -> None:
        link = _live(tx, _mine(tx, hand, now), now)
        if link.agreed_at or link.operator_id == hand.operator_id:
            raise Refused("desk_links-link-not_now")
        links.agree(tx, link, hand.operator_id, now)

    return await desk.once(hand, deed)


async def withdraw(desk: Desk, hand: Hand) -> bool:
    """Whoever holds one of the two cases takes the proposal back. Raises Refused."""

    def deed(tx: Tx, now: Millis) -> None:
        link = _live(tx, _mine(tx, hand, now), now)
        links.end(tx, link, links.OVER, str(hand.operator_id), now)

    return await desk.once(hand, deed)


async def enter(desk: Desk, hand: Hand, typed: str) -> str:
    """The code of the other phone, as this case's person told it by voice; what to say of it.

    Raises Refused when it is no code, or none is looked for.
    """
    code, said = digits(typed, DIGITS), []

    def deed(tx: Tx, now: Millis) -> None:
        link = _live(tx, _mine(tx, hand, now), now)
        if not code or not link.agreed_at:
            raise Refused("desk_links-link-no_code")
        said.append(links.entered(tx, link, code, now))
        if said[-1] == links.RIGHT and joining.settle(tx, link.mine.person_id, now):
            said.append(links.JOINED)

    await desk.once(hand, deed)
    if not said:
        return "desk-already"
    known = {links.RIGHT: "desk_links-link-right", links.JOINED: "desk_links-link-joined_ok"}
    return known.get(said[-1], "desk_links-link-wrong")


async def look(store: Store, operator_id: int, row: QueueRow, now: Millis) -> Seen:
    """What that case's pane shows."""

    def work(tx: Tx) -> Seen:
        found = _of(tx, row, now)
        standing = [each for each in found if each.state in (links.PROPOSED, links.JOINED)]
        link = next(iter(standing or found), None)
        if link is None:
            return Seen()
        theirs = story.row_of(tx, link.other.case_id, now) if link.other.case_id else None
        asked = link.state == links.PROPOSED and not link.agreed_at and link.operator_id != operator_id
        return Seen(link, (theirs.owner or 0) if theirs and theirs.held else 0, asked)

    return await store.read(work)


async def undo(store: Store, number: int, operator_id: int, now: Millis) -> None:
    """A supervisor parts two who were joined. Raises Refused."""

    def work(tx: Tx) -> None:
        allowed(tx, operator_id, May.REVIEW)
        if not joining.undo(tx, number, operator_id, now):
            raise Refused("desk_links-link-too_late")

    await store.write(work)


def _of(tx: Tx, row: QueueRow, now: Millis) -> list[Link]:
    return links.of_person(tx, row.person_id, now) if row.person_id else []


def _mine(tx: Tx, hand: Hand, now: Millis) -> QueueRow:
    row = story.row_of(tx, hand.case_id, now)
    if row is None or not row.held or row.owner != hand.operator_id:
        raise Refused("desk-not-yours")
    return row


def _live(tx: Tx, row: QueueRow, now: Millis) -> Link:
    link = links.live(tx, row.person_id, now) if row.person_id else None
    if link is None:
        raise Refused("desk_links-link-not_now")
    return link


def _linkable(tx: Tx, row: QueueRow, now: Millis) -> PersonId:
    """The person of an open case who has a phone, and of whom nothing else is being asked. Raises Refused."""
    if row.person_id is None or row.closed_at:
        raise Refused("desk_links-link-no_case")
    here = people.here(tx, row.person_id)
    if here is None or row.source or here.person.stopped or joining.leaving(tx, row.person_id):
        raise Refused("desk_links-link-no_phone")
    if links.live(tx, row.person_id, now) is not None:
        raise Refused("desk_links-link-busy")
    return row.person_id
