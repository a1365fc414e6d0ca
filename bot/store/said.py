"""The outbox: which words may leave now (architecture section 4, 4 and 5). What became of them: `settled.py`.

A row waits as `ready`, leaves as `sending` under a lease, and settles as `sent`, `failed`, `unknown`,
`replaced`, `dropped` or `expired`. What is said to one address by one door leaves one at a time, by lane and
then in the order it was decided; only lane 0, an emergency number, overtakes what is already leaving.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BindParameter, Row, and_, bindparam, exists, func, or_, select, text, update

from bot.core.effects import Part
from bot.core.message import AddressId, CaseId, Millis, Network, PersonId, SaidId
from bot.core.person import Person
from bot.store.database import Tx
from bot.store.events import event
from bot.store.people import PERSON_COLUMNS, person_of
from bot.store.tables import addresses, cases, people, said

PER_MINUTE = 6
MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Due:
    """One row under lease: everything that must be known to judge, render and send it.

    author         "bot" or the operator's number
    cause          "heard" (an answer), "time", "desk" or "reach"
    words          an operator's own; None where `parts` say it
    replaces_ref   our earlier message to overwrite ("" = none)
    tries          how often it was leased, this time included
    safe_until     until when the person said it is safe to write (0 = not said, or no open case)
    """

    said_id: SaidId
    person_id: PersonId
    address_id: AddressId
    door: str
    to: str = field(repr=False)
    network: Network
    author: str
    cause: str
    lane: int
    words: str | None = field(repr=False)
    parts: tuple[Part, ...]
    step: str
    turn: int
    choices: tuple[str, ...]
    labels: str
    replaces_ref: str
    ask_place: bool
    tries: int
    due_at: Millis
    person: Person
    last_heard_at: Millis
    case_id: CaseId | None
    safe_until: Millis


_R, _S, _Q = said.alias("r"), said.alias("s"), said.alias("q")
_NOW: BindParameter[int] = bindparam("now")
_BLOCKED = select(addresses.c.id).where(or_(addresses.c.blocked != "", addresses.c.reach != ""))
_WHY_BLOCKED = (
    select(func.coalesce(func.nullif(addresses.c.blocked, ""), addresses.c.reach))
    .where(addresses.c.id == said.c.address_id)
    .scalar_subquery()
)
# The literal lets both databases use the partial index.
_WAITING = and_(text("said.state IN ('ready', 'sending')"), said.c.state == "ready")
# Lane 0 leaves even to who said "stop": the farewell itself, and a number somebody cried for before it.
_DROP = (
    update(said)
    .where(_WAITING, said.c.address_id.in_(_BLOCKED), said.c.lane > 0)
    .values(state="dropped", why=_WHY_BLOCKED)
    .returning(said.c.id, said.c.case_id, said.c.author, said.c.why)
)
# What an operator wrote outside a window does not outlive the case: nobody would be there for the answer.
_ENDED = select(cases.c.id).where(cases.c.state == "closed")
_TOO_LATE = or_(
    and_(said.c.expires_at > 0, said.c.expires_at <= _NOW),
    and_(said.c.aside.is_(True), said.c.case_id.in_(_ENDED)),
)
_EXPIRE = (
    update(said)
    .where(_WAITING, _TOO_LATE)
    .values(state="expired")
    .returning(said.c.id, said.c.case_id, said.c.author, said.c.why)
)
_AHEAD = exists().where(
    _S.c.address_id == _R.c.address_id,
    _S.c.door == _R.c.door,
    text("s.state IN ('ready', 'sending')"),
    _S.c.id != _R.c.id,
    or_(
        and_(_S.c.state == "sending", or_(_R.c.lane > 0, _S.c.lane == 0)),
        and_(
            _S.c.state == "ready",
            _S.c.due_at <= _NOW,
            or_(_S.c.lane < _R.c.lane, and_(_S.c.lane == _R.c.lane, _S.c.id < _R.c.id)),
        ),
        and_(
            _S.c.state == "ready",
            _S.c.due_at > _NOW,
            _S.c.aside.is_(False),
            _S.c.lane <= _R.c.lane,
            _S.c.id < _R.c.id,
        ),
    ),
)
_LATELY = (
    select(func.count())
    .where(
        _Q.c.address_id == _R.c.address_id,
        _Q.c.tried_at > bindparam("minute_ago"),
        _Q.c.state.in_(("sent", "sending", "unknown")),
    )
    .scalar_subquery()
)
_FREE = (
    select(_R.c.id)
    .where(
        text("r.state IN ('ready', 'sending')"),
        _R.c.state == "ready",
        _R.c.due_at <= _NOW,
        _R.c.door.in_(bindparam("doors", expanding=True)),
        or_(_R.c.lane == 0, _R.c.door.in_(bindparam("unpaced", expanding=True)), _LATELY < PER_MINUTE),
        ~_AHEAD,
    )
    .order_by(_R.c.lane, _R.c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_LEASE = (
    update(said)
    .where(said.c.id.in_(_FREE), said.c.state == "ready")
    .values(
        state="sending", tries=said.c.tries + 1, tried_at=_NOW, lease_until=bindparam("until"), aside=False
    )
    .returning(said.c.id)
)
_LOST = (
    update(said)
    .where(
        said.c.id.in_(
            select(_R.c.id)
            .where(text("r.state IN ('ready', 'sending')"), _R.c.state == "sending", _R.c.lease_until < _NOW)
            .order_by(_R.c.id)
            .limit(bindparam("many"))
        )
    )
    .values(state="unknown")
    .returning(said.c.id)
)
_LOAD = (
    select(
        said,
        addresses.c.address,
        addresses.c.network.label("address_network"),
        addresses.c.heard_at,
        cases.c.safe_until,
        *PERSON_COLUMNS[1:],
    )
    .select_from(
        said.join(addresses, addresses.c.id == said.c.address_id)
        .join(people, people.c.id == said.c.person_id)
        .outerjoin(cases, and_(cases.c.id == said.c.case_id, cases.c.state != "closed"))
    )
    .where(said.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(said.c.lane, said.c.id)
)
_LAST_REFS = (
    select(said.c.refs)
    .where(
        said.c.address_id == bindparam("address_id"),
        said.c.door == bindparam("door"),
        said.c.state == "sent",
        said.c.author == "bot",
        said.c.refs.not_in(("", "[]")),
    )
    .order_by(said.c.id.desc())
    .limit(1)
)


def lease(  # noqa: PLR0913, PLR0917 - what, when, how long, how many, how fast
    tx: Tx, doors: Sequence[str], now: Millis, lease_ms: int, limit: int, unpaced: Sequence[str] = ()
) -> list[Due]:
    """Take what may leave by these doors now. Drops what may not leave at all, expires what came too late.

    By doors that are not `unpaced` at most six messages a minute go to one address, lane 0 aside.
    """
    gone = [("send_dropped", row) for row in tx.all(_DROP)]
    gone += [("send_expired", row) for row in tx.all(_EXPIRE, {"now": now})]
    for verb, row in gone:
        tell_desk(tx, row.case_id if row.author != "bot" else None, verb, row.why, now)
    wanted = {"now": now, "minute_ago": now - MINUTE, "until": now + lease_ms}
    return _load(tx, tx.all(_LEASE, wanted | {"doors": list(doors), "many": limit, "unpaced": list(unpaced)}))


def lost(tx: Tx, now: Millis, limit: int) -> list[Due]:
    """Rows whose lease ran out are of unknown outcome from now on: look them up before anything else."""
    found = _load(tx, tx.all(_LOST, {"now": now, "many": limit}))
    for due in found:
        tell_desk(tx, due.case_id, "send_unknown", str(due.said_id), now)
    return found


def tell_desk(tx: Tx, case_id: int | None, verb: str, codes: str, now: Millis) -> None:
    """Let whoever follows the case see what became of words to its person."""
    if case_id is not None:
        event(tx, "bot", verb, case_id, codes, now)


def _load(tx: Tx, rows: Sequence[Row[Any]]) -> list[Due]:
    ids = [row.id for row in rows]
    return [_due(tx, row) for row in tx.all(_LOAD, {"ids": ids})] if ids else []


def _due(tx: Tx, row: Row[Any]) -> Due:
    parts, labels, choices = read_parts(row.parts)
    return Due(
        said_id=SaidId(row.id),
        person_id=PersonId(row.person_id),
        address_id=AddressId(row.address_id),
        door=row.door,
        to=tx.seal.open("addresses", "address", row.address) if row.address else "",
        network=Network(row.address_network),
        author=row.author,
        cause=row.cause,
        lane=row.lane,
        words=tx.seal.open("said", "words", row.words) if row.words else None,
        parts=parts,
        step=row.step,
        turn=row.turn,
        choices=choices,
        labels=labels,
        replaces_ref=_last_ref(tx, row) if row.replaces else "",
        ask_place=row.ask_place,
        tries=row.tries,
        due_at=Millis(row.due_at),
        person=person_of(tx, row),
        last_heard_at=Millis(row.heard_at),
        case_id=CaseId(row.case_id) if row.case_id else None,
        safe_until=Millis(row.safe_until or 0),
    )


def _last_ref(tx: Tx, row: Row[Any]) -> str:
    last = tx.one(_LAST_REFS, {"address_id": row.address_id, "door": row.door})
    return str(json.loads(last.refs)[-1]) if last else ""


def write_parts(parts: Sequence[Part], labels: str = "", choices: Sequence[str] = ()) -> str:
    """Paragraphs and choices as they are kept: codes only."""
    listed = [[part.text, [list(arg) for arg in part.args]] for part in parts]
    return json.dumps({"parts": listed, "labels": labels, "choices": list(choices)}, ensure_ascii=False)


def read_parts(kept: str) -> tuple[tuple[Part, ...], str, tuple[str, ...]]:
    """Paragraphs, labels and choices again."""
    if not kept:
        return (), "", ()
    found = json.loads(kept)
    parts = tuple(Part(name, tuple((key, value) for key, value in args)) for name, args in found["parts"])
    return parts, found["labels"], tuple(found["choices"])
