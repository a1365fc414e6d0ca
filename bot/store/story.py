"""Reading cases: the queue, one case's story, what happened since. Nothing here changes a row."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, func, or_, select, text

from bot.core.case import HELD, CaseState, Tier
from bot.core.effects import Part
from bot.core.message import CaseId, Kind, Millis, PersonId
from bot.store.database import Tx
from bot.store.notes import notes
from bot.store.receipts import RANKS
from bot.store.said import read_parts
from bot.store.tables import cases, events, heard, people, said

REACHED = {rank: status for status, rank in RANKS.items()}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """All that the desk shows of a case before it is opened: codes, no words.

    `held` is false once the owner's lease ran out. `unread` = messages with words the owner has not seen.
    """

    id: CaseId
    person_id: PersonId | None
    tier: Tier
    child: bool
    level: str
    tags: tuple[str, ...]
    reason: str
    locale: str
    stays_in: str
    comes_from: str
    discreet: bool
    network: str
    safe_until: Millis
    call_at: str
    state: CaseState
    owner: int | None
    owner_until: Millis
    held: bool
    version: int
    consent: bool
    opened_at: Millis
    replied_at: Millis
    closed_at: Millis
    alarm_at: Millis
    last_heard_at: Millis
    unread: int
    outcome: str
    own_level: str


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened, whoever did it.

    what      "heard", "said", "event" or "note"
    actor     "person", "bot" or an operator's number
    words     a person's, an operator's or a note's; None where none are kept
    codes     what the words meant, or an event's codes
    state     of said words: ready, sending, sent, failed, unknown, replaced, dropped, expired
    delivery  how far all its parts got, as the provider reports ("" = nothing), with its code in `why`
    """

    at: Millis
    what: str
    id: int
    actor: str
    words: str | None = field(default=None, repr=False)
    kind: str = ""
    codes: str = ""
    verb: str = ""
    step: str = ""
    choice: str = ""
    parts: tuple[Part, ...] = ()
    labels: str = ""
    choices: tuple[str, ...] = ()
    turn: int = 0
    lane: int = 0
    door: str = ""
    state: str = ""
    why: str = ""
    delivery: str = ""
    replaces: bool = False
    ask_place: bool = False


_C = cases.c
_UNREAD = (
    select(func.count())
    .where(heard.c.case_id == _C.id, heard.c.words.is_not(None), heard.c.at > _C.read_at)
    .scalar_subquery()
)
_ROWS = select(
    cases, people.c.discreet, people.c.network, people.c.last_at, _UNREAD.label("unread")
).select_from(cases.outerjoin(people, people.c.id == _C.person_id))
_WAITING = _ROWS.where(text("cases.state != 'closed'")).order_by(
    _C.tier, case((_C.child, 0), else_=1), _C.opened_at, _C.id
)
_ONE = _ROWS.where(_C.id == bindparam("case_id"))
_RECENT = _ROWS.where(_C.state == "closed").order_by(_C.closed_at.desc()).limit(bindparam("many"))
_IN_CASE = {
    table.name: or_(
        table.c.case_id == bindparam("case_id"),
        and_(
            table.c.person_id == bindparam("person_id"),
            table.c.case_id.is_(None),
            table.c.at.between(bindparam("since"), bindparam("until")),
        ),
    )
    for table in (heard, said)
}
_HEARD = select(heard).order_by(heard.c.id)
_SAID = select(said).order_by(said.c.id)
_CASE_HEARD, _CASE_SAID = _HEARD.where(_IN_CASE["heard"]), _SAID.where(_IN_CASE["said"])
_ALL_HEARD = _HEARD.where(heard.c.person_id == bindparam("person_id"))
_ALL_SAID = _SAID.where(said.c.person_id == bindparam("person_id"))
_EVENTS = select(events).where(events.c.case_id == bindparam("case_id")).order_by(events.c.id)


def waiting(tx: Tx, now: Millis) -> list[QueueRow]:
    """All open cases: by tier, then children, then who waits longest (D-36)."""
    return [_queue_row(row, now) for row in tx.all(_WAITING)]


def row_of(tx: Tx, case_id: CaseId, now: Millis) -> QueueRow | None:
    """The same of one case, open or closed."""
    row = tx.one(_ONE, {"case_id": case_id})
    return _queue_row(row, now) if row is not None else None


def closed(tx: Tx, now: Millis, limit: int) -> list[QueueRow]:
    """Cases closed last, newest first."""
    return [_queue_row(row, now) for row in tx.all(_RECENT, {"many": limit})]


_CODES = ("child", "level", "reason", "locale", "stays_in", "comes_from", "consent", "outcome", "own_level")
_TIMES = ("safe_until", "call_at", "owner_until", "opened_at", "replied_at", "closed_at", "alarm_at")
_COPIED = (*_CODES, *_TIMES, "owner", "version", "unread")


def _queue_row(row: Row[Any], now: Millis) -> QueueRow:
    state = CaseState(row.state)
    return QueueRow(
        id=CaseId(row.id),
        person_id=PersonId(row.person_id) if row.person_id else None,
        tier=Tier(row.tier),
        tags=tuple(json.loads(row.tags or "[]")),
        discreet=bool(row.discreet),
        network=row.network or "",
        state=state,
        held=state in HELD and row.owner_until >= now,
        last_heard_at=Millis(row.last_at or 0),
        **{name: getattr(row, name) for name in _COPIED},
    )


def story(tx: Tx, case_id: CaseId) -> list[StoryLine]:
    """Everything that happened in a case, in the order of time."""
    row = tx.one(_ONE, {"case_id": case_id})
    if row is None:
        return []
    until = row.closed_at or 2**62
    where = {"case_id": case_id, "person_id": row.person_id, "since": row.opened_at, "until": until}
    lines = _talk(tx, tx.all(_CASE_HEARD, where), tx.all(_CASE_SAID, where))
    lines += [_happened(each) for each in tx.all(_EVENTS, {"case_id": case_id})]
    lines += [StoryLine(n.at, "note", n.id, str(n.author), words=n.words) for n in notes(tx, case_id)]
    return _in_time(lines)


def history(tx: Tx, person_id: PersonId) -> list[StoryLine]:
    """All that was heard from the person and said to them, in the order of time."""
    who = {"person_id": person_id}
    return _in_time(_talk(tx, tx.all(_ALL_HEARD, who), tx.all(_ALL_SAID, who)))


_ORDER = {"heard": 0, "event": 1, "said": 2, "note": 3}


def _in_time(lines: Iterable[StoryLine]) -> list[StoryLine]:
    return sorted(lines, key=lambda line: (line.at, _ORDER[line.what], line.id))


def _talk(tx: Tx, were_heard: Sequence[Row[Any]], were_said: Sequence[Row[Any]]) -> list[StoryLine]:
    return [_was_heard(tx, row) for row in were_heard] + [_was_said(tx, row) for row in were_said]


def _was_heard(tx: Tx, row: Row[Any]) -> StoryLine:
    return StoryLine(
        Millis(row.at),
        "heard",
        row.id,
        "person",
        words=tx.seal.open("heard", "words", row.words) if row.words else None,
        kind=Kind(row.kind),
        codes=row.meaning,
        step=row.step,
        choice=row.choice,
        door=row.door,
    )


def _was_said(tx: Tx, row: Row[Any]) -> StoryLine:
    parts, labels, choices = read_parts(row.parts)
    return StoryLine(
        Millis(row.at),
        "said",
        row.id,
        row.author,
        words=tx.seal.open("said", "words", row.words) if row.words else None,
        step=row.step,
        parts=parts,
        labels=labels,
        choices=choices,
        turn=row.turn,
        lane=row.lane,
        door=row.door,
        state="unknown" if row.state == "sending" and row.doubt else row.state,
        why=row.why,
        delivery=REACHED.get(row.delivery, ""),
        replaces=row.replaces,
        ask_place=row.ask_place,
    )


def _happened(row: Row[Any]) -> StoryLine:
    return StoryLine(Millis(row.at), "event", row.id, row.actor, verb=row.verb, codes=row.codes)
