"""What became of words that left: sent, put off, failed or unknown.

What the provider reports afterwards is in `receipts.py`. Operators learn of every failure by an event of
their case.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Boolean, bindparam, exists, func, or_, select, text, update

from bot.core.message import Millis, PersonId, SaidId
from bot.store.database import Tx
from bot.store.people import erase
from bot.store.receipts import Fallen, expect
from bot.store.said import tell_desk
from bot.store.tables import people, said, timers
from bot.store.wipes import owe_farewell

WINDOW = "window"
# Put off for one of these, a row does not hold up what comes after it: outside the window, or for a reason of
# `core/agreed.py`.
ASIDE = (WINDOW, "session", "left", "not_now", "word", "shut")


_B_ID = said.c.id == bindparam("b_id")
_LEFT = said.c.state.in_(("sending", "unknown"))
_SENT = (
    update(said)
    .where(_B_ID, _LEFT)
    .values(
        state="sent",
        provider_id=bindparam("b_provider"),
        refs=bindparam("b_refs"),
        segments=bindparam("b_segments"),
        sent_at=bindparam("b_now"),
        look=bindparam("b_look"),
        lease_until=0,
        why="",
    )
)
_PUT_OFF = (
    update(said)
    .where(_B_ID, or_(_LEFT, said.c.state == "ready"))
    .values(
        state="ready",
        due_at=bindparam("b_due"),
        why=bindparam("b_why"),
        aside=bindparam("b_aside"),
        tries=said.c.tries - bindparam("b_untried"),
        lease_until=0,
    )
)
_ONCE_MORE = (
    update(said)
    .where(_B_ID, said.c.state.in_(("sending", "unknown", "sent")))
    .values(
        state="ready",
        due_at=bindparam("b_due"),
        why=bindparam("b_why"),
        again=True,
        doubt=or_(said.c.doubt, bindparam("b_doubt", type_=Boolean)),
        lease_until=0,
    )
)
_DOUBT = update(said).where(_B_ID).values(doubt=True)
_LOOK_LATER = (
    update(said)
    .where(_B_ID, said.c.state == "sending")
    .values(doubt=True, lease_until=bindparam("b_until"))
    .returning(said.c.case_id)
)
_SETTLE = (
    update(said)
    .where(_B_ID, or_(_LEFT, said.c.state == "ready"))
    .values(state=bindparam("b_state"), why=bindparam("b_why"), lease_until=0)
    .returning(said.c.case_id)
)


@dataclass(frozen=True, slots=True)
class Left:
    """What a provider says of one message that left, and how it looks (core/looks.py)."""

    provider_id: str
    refs: Sequence[str] = ()
    segments: int = 0
    look: str = ""


def sent(  # noqa: PLR0913, PLR0917 - what a provider says of one message
    tx: Tx, said_id: SaidId, provider_id: str, refs: Sequence[str], segments: int, now: Millis, door: str = ""
) -> Fallen | None:
    """`went` of a message whose look is not known."""
    return went(tx, said_id, Left(provider_id, refs, segments), now, door)


def went(tx: Tx, said_id: SaidId, left: Left, now: Millis, door: str = "") -> Fallen | None:
    """The provider took it. With a `door` receipts are awaited; what they brought down already, if any."""
    kept = {
        "b_provider": left.provider_id,
        "b_refs": json.dumps(list(left.refs)),
        "b_segments": left.segments,
    }
    took = tx.run(_SENT, kept | {"b_id": said_id, "b_now": now, "b_look": left.look})
    fallen = expect(tx, said_id, door, left.refs, now) if door and took else None
    if fallen is None:
        let_go_after(tx, said_id, now)
    return fallen


def put_off(tx: Tx, said_id: SaidId, due_at: Millis, why: str) -> None:
    """Try again then. What comes after it waits too, unless it was put ASIDE (no try counted)."""
    aside = why in ASIDE
    off = {"b_id": said_id, "b_due": due_at, "b_why": why, "b_aside": aside, "b_untried": int(aside)}
    tx.run(_PUT_OFF, off)


def once_more(tx: Tx, said_id: SaidId, due_at: Millis, why: str, doubt: bool = False) -> None:
    """It gets its second try then, and no third. `doubt` = the first may have arrived."""
    tx.run(_ONCE_MORE, {"b_id": said_id, "b_due": due_at, "b_why": why, "b_doubt": doubt})


def look_later(tx: Tx, said_id: SaidId, until: Millis, news: bool, now: Millis) -> None:
    """Its outcome is unknown and the provider cannot be asked now: it stays in hand until then."""
    row = tx.one(_LOOK_LATER, {"b_id": said_id, "b_until": until})
    if row is not None and news:
        tell_desk(tx, row.case_id, "send_unknown", str(said_id), now)


def failed(tx: Tx, said_id: SaidId, code: str, now: Millis) -> None:
    """It can never be sent; the operator of its case sees so."""
    _settle(tx, said_id, "failed", code, now)


def dropped(tx: Tx, said_id: SaidId, why: str, now: Millis) -> None:
    """Nothing may or can go to that address; should that change while it is useful, it may be restored."""
    _settle(tx, said_id, "dropped", why, now)


def expired(tx: Tx, said_id: SaidId, why: str, now: Millis) -> None:
    """It was tried for as long as it was useful."""
    _settle(tx, said_id, "expired", why, now)


def unknown(tx: Tx, said_id: SaidId, now: Millis) -> None:
    """The request left, no answer came and nobody can say more: never counted as sent."""
    tx.run(_DOUBT, {"b_id": said_id})
    _settle(tx, said_id, "unknown", "", now)


def _settle(tx: Tx, said_id: SaidId, state: str, code: str, now: Millis) -> None:
    row = tx.one(_SETTLE, {"b_id": said_id, "b_state": state, "b_why": code})
    if row is not None:
        tell_desk(tx, row.case_id, f"send_{state}", code or str(said_id), now)
    let_go_after(tx, said_id, now)


_LEAVING = select(people.c.id).where(
    text("people.leaving"),  # as the partial index says it
    ~exists().where(said.c.person_id == people.c.id, text("said.state IN ('ready', 'sending')")),
    ~exists().where(timers.c.person_id == people.c.id),
)
_LEAVING_OF_SAID = _LEAVING.where(
    people.c.id == select(said.c.person_id).where(said.c.id == bindparam("said_id")).scalar_subquery()
)


def let_go(tx: Tx, now: Millis) -> int:
    """Erase those who asked to be forgotten and have had their last message; how many."""
    rows = tx.all(_LEAVING)
    for row in rows:
        owe_farewell(tx, PersonId(row.id), now)
        erase(tx, PersonId(row.id), now)
    return len(rows)


def let_go_after(tx: Tx, said_id: SaidId, now: Millis) -> None:
    """The same for the person of that message."""
    row = tx.one(_LEAVING_OF_SAID, {"said_id": said_id})
    if row is not None:
        owe_farewell(tx, PersonId(row.id), now)
        erase(tx, PersonId(row.id), now)


_SAID_SINCE = select(func.count()).where(
    said.c.person_id == bindparam("person_id"),
    said.c.text_id == bindparam("text_id"),
    said.c.at > bindparam("since"),
    said.c.state.in_(("sent", "sending", "unknown", "ready")),
)


def said_since(tx: Tx, person_id: PersonId, text_id: str, since: Millis) -> int:
    """How often that text went to the person, or is about to, after that time (the knocks, for one)."""
    row = tx.one(_SAID_SINCE, {"person_id": person_id, "text_id": text_id, "since": since})
    return int(row[0]) if row else 0
