"""Proposed links: an operator thinks that two contacts are one person; true only when both phones say so.

The two stay two, also afterwards (decision 0040): each keeps its own talk, its own agreed word and its own
forgetting, and no message to one ever knows of the other. What joins is the desk: it sees both talks as one,
and whatever asks for more care with one asks for it with both. A code stands nowhere but on its own phone;
here is its keyed hash.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, or_, select, update

from bot.core.message import CaseId, Millis, PersonId
from bot.store.database import Tx
from bot.store.desk_tables import links
from bot.store.events import event

HOUR = 60 * 60 * 1000
LIVES = 24 * HOUR
UNDO_WITHIN = KEPT = 30 * 24 * HOUR
MOST_WRONG = 3
PROPOSED, JOINED, REFUSED, OVER, UNDONE = "proposed", "joined", "refused", "over", "undone"
RIGHT, WRONG = "right", "wrong"
OTHER = {"from": "to", "to": "from"}

_L = links.c
_THEIRS = or_(_L.from_person == bindparam("person_id"), _L.to_person == bindparam("person_id"))
_LIVE = (
    select(links)
    .where(_THEIRS, _L.state == PROPOSED, _L.expires_at > bindparam("now"))
    .order_by(_L.id.desc())
    .limit(1)
)
ONE = select(links).where(_L.id == bindparam("number"))
_OF_PERSON = select(links).where(_THEIRS).order_by(_L.id.desc())
_ALL = select(links).order_by(_L.id.desc()).limit(200)
_ADD = insert(links)
_SET = {
    name: update(links).where(_L.id == bindparam("b_id")).values({name: bindparam("b_value")})
    for name in ("from_code", "to_code", "from_at", "to_at", "tries", "agreed_at")
}
_END = (
    update(links)
    .where(_L.id == bindparam("b_id"), _L.state == bindparam("b_was"))
    .values(
        state=bindparam("b_state"),
        from_code=None,
        to_code=None,
        joined_at=bindparam("b_joined"),
        before=bindparam("b_before"),
        undone_by=bindparam("b_by"),
    )
)
_FORGET = update(links).where(_L.before.is_not(None), _L.joined_at < bindparam("b_until")).values(before=None)
_STALE = update(links).where(_L.state == PROPOSED, _L.expires_at < bindparam("b_now"))
_LAPSE = _STALE.values(state=OVER, from_code=None, to_code=None)
_DROP = delete(links).where(_L.state != JOINED, _L.expires_at < bindparam("b_until"))


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: their case, whether they said yes, and since when their code is known of elsewhere."""

    case_id: CaseId | None
    person_id: PersonId
    agreed: bool
    given_at: Millis


@dataclass(frozen=True, slots=True)
class Link:
    """A proposal, or what became of it. `agreed_at` = 0 while the other case's operator has not agreed."""

    id: int
    operator_id: int
    at: Millis
    expires_at: Millis
    state: str
    agreed_at: Millis
    joined_at: Millis
    tries: int
    mine: Side = field(repr=False)
    other: Side = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Which two, by whom. `agreed` = nobody else at the desk has to be asked."""

    operator_id: int
    cases: tuple[CaseId, CaseId]
    people: tuple[PersonId, PersonId]
    agreed: bool


def propose(tx: Tx, proposal: Proposal, now: Millis) -> int:
    """Keep the proposal; its number."""
    row = {
        "case_id": proposal.cases[0],
        "to_case": proposal.cases[1],
        "from_person": proposal.people[0],
        "to_person": proposal.people[1],
        "operator_id": proposal.operator_id,
        "at": now,
        "expires_at": now + LIVES,
        "agreed_at": now if proposal.agreed else 0,
        "state": PROPOSED,
    }
    number = tx.add(_ADD, row)
    for case_id in proposal.cases:
        event(tx, str(proposal.operator_id), "link_proposed", case_id, str(number), now)
    return number


def agree(tx: Tx, link: Link, operator_id: int, now: Millis) -> None:
    """The other case's operator thinks so too: from now on the two are asked."""
    tx.run(_SET["agreed_at"], {"b_id": link.id, "b_value": now})
    event(tx, str(operator_id), "link_agreed", link.mine.case_id, str(link.id), now)


def live(tx: Tx, person_id: PersonId, now: Millis) -> Link | None:
    """The proposal that stands for that person; nobody else changes it until the commit."""
    row = live_row(tx, person_id, now)
    return link_of(row, _side_of(row, person_id)) if row is not None else None


def of_person(tx: Tx, person_id: PersonId, now: Millis) -> list[Link]:
    """What was ever proposed for them and is remembered, newest first, as seen from them."""
    return [
        link_of(row, _side_of(row, person_id), now) for row in tx.all(_OF_PERSON, {"person_id": person_id})
    ]


def everything(tx: Tx, now: Millis) -> list[Link]:
    """The newest 200 of all links, as seen from where they were proposed."""
    return [link_of(row, "from", now) for row in tx.all(_ALL)]


def unanswered(tx: Tx, person_id: PersonId, now: Millis) -> int:
    """The proposal that they have neither agreed to nor refused; 0 = none."""
    row = tx.one(_LIVE, {"person_id": person_id, "now": now})
    if row is None or not row.agreed_at:
        return 0
    return 0 if getattr(row, f"{_side_of(row, person_id)}_code") else int(row.id)


def answer(tx: Tx, person_id: PersonId, number: int, yes: bool, now: Millis) -> str:
    """They say whether they also write from elsewhere; after a yes their own code, as it is shown."""
    row = live_row(tx, person_id, now)
    if row is None or row.id != number or not row.agreed_at:
        return ""
    if not yes:
        end(tx, link_of(row, "from"), REFUSED, "person", now)
        return ""
    side = _side_of(row, person_id)
    code = _drawn(tx, row, side)
    # the newest key alone: a code lives for a day
    digest, _ = tx.seal.hash("link", f"{row.id}:{code}")
    tx.run(_SET[f"{side}_code"], {"b_id": row.id, "b_value": digest})
    return f"{code[:4]} {code[4:]}"


def _drawn(tx: Tx, row: Row[Any], side: str) -> str:
    """Eight digits, drawn from the keys: the same unit run again draws the same; never those of the other."""
    other = getattr(row, f"{OTHER[side]}_code")
    for salt in range(100):
        code = f"{int(tx.seal.mark('link', str(row.id), side, str(row.at), str(salt)), 16) % 10**8:08d}"
        if other not in tx.seal.hashes("link", f"{row.id}:{code}"):
            return code
    raise LookupError("no free code was found")


def tried(tx: Tx, person_id: PersonId, code: str, now: Millis) -> str:
    """What became of digits that came from them: RIGHT, WRONG, or "" when no code is looked for there.

    Only whoever agreed on this phone is asked for the other's code. The third wrong one ends the proposal.
    """
    row = live_row(tx, person_id, now)
    if row is None:
        return ""
    side = _side_of(row, person_id)
    if not getattr(row, f"{side}_code"):
        return ""
    return _given(tx, row, OTHER[side], code, now)


def entered(tx: Tx, link: Link, code: str, now: Millis) -> str:
    """The same for digits that the person of `link.mine` told their operator by voice."""
    row = live_row(tx, link.mine.person_id, now)
    if row is None or row.id != link.id:
        return ""
    return _given(tx, row, OTHER[_side_of(row, link.mine.person_id)], code, now)


def _given(tx: Tx, row: Row[Any], whose: str, code: str, now: Millis) -> str:
    """Is that the code shown on that phone?"""
    expected = getattr(row, f"{whose}_code")
    if expected and bytes(expected) in tx.seal.hashes("link", f"{row.id}:{code}"):
        tx.run(_SET[f"{whose}_at"], {"b_id": row.id, "b_value": now})
        return RIGHT
    tx.run(_SET["tries"], {"b_id": row.id, "b_value": row.tries + 1})
    if row.tries + 1 >= MOST_WRONG:
        end(tx, link_of(row, "from"), OVER, "bot", now)
    return WRONG


def end(tx: Tx, link: Link, state: str, actor: str, now: Millis) -> None:
    """It comes to nothing: refused by one of them, taken back at the desk, too many wrong codes."""
    close(tx, link, state, 0, None)
    for side in (link.mine, link.other):
        event(tx, actor, "link_over", side.case_id, f"{link.id} {state}", now)


def close(  # noqa: PLR0913, PLR0917 - from which state into which, and what is kept of it
    tx: Tx, link: Link, state: str, joined_at: int, before: bytes | None, by: int | None = None
) -> None:
    """It stands so from now on; its codes are gone."""
    ended = {"b_id": link.id, "b_was": link.state, "b_state": state, "b_joined": joined_at}
    tx.run(_END, ended | {"b_before": before, "b_by": by})


def forget(tx: Tx, now: Millis) -> int:
    """Proposals past their day end, what an undo needs goes after 30 days; rows that went."""
    tx.run(_LAPSE, {"b_now": now})
    tx.run(_FORGET, {"b_until": now - UNDO_WITHIN})
    return tx.run(_DROP, {"b_until": now - KEPT})


def live_row(tx: Tx, person_id: PersonId, now: Millis) -> Row[Any] | None:
    """The row of the proposal that stands for them, held until the commit."""
    return tx.hold(_LIVE, {"person_id": person_id, "now": now})


def _side_of(row: Row[Any], person_id: PersonId) -> str:
    return "from" if row.from_person == person_id else "to"


def _side(row: Row[Any], side: str) -> Side:
    case_id = row.case_id if side == "from" else row.to_case
    agreed = getattr(row, f"{side}_code") is not None
    name, given_at = getattr(row, f"{side}_person"), getattr(row, f"{side}_at")
    return Side(CaseId(case_id) if case_id else None, PersonId(name), agreed, Millis(given_at))


def link_of(row: Row[Any], side: str, now: Millis | None = None) -> Link:
    """The link as seen from one side."""
    lapsed = now is not None and row.state == PROPOSED and row.expires_at <= now
    return Link(
        row.id,
        row.operator_id,
        Millis(row.at),
        Millis(row.expires_at),
        OVER if lapsed else row.state,
        Millis(row.agreed_at),
        Millis(row.joined_at),
        row.tries,
        _side(row, side),
        _side(row, OTHER[side]),
    )
