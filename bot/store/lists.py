"""Reading cases as lists: the queue in its order, the closed ones. Nothing here changes a row.

The order is the one of `core/queue.py`, spelled in SQL from the same table, so that a page that draws thirty
of five hundred cases reads thirty.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, case, exists, func, or_, select, text

from bot.core.board import FLOW
from bot.core.case import HELD, CaseState, Tier
from bot.core.message import CaseId, Millis, PersonId
from bot.core.person import NEVER
from bot.core.queue import CLOCKS, RISES, Rise
from bot.store.database import Tx
from bot.store.tables import addresses, cases, heard, people


@dataclass(frozen=True, slots=True)
class QueueRow:
    """All that the desk shows of a case before it is opened: codes, no words.

    held        false once the owner's lease ran out
    unread      messages with words, or answers to the phrase board, that the owner has not seen
    asked_at    since when the person waits for an answer of ours (0 = we wrote last)
    waits_from  since when nobody has it (0 = since it was opened)
    source      phone or walk_in when an operator opened it; reachable = there is a door to write to them by
    handed_by   the colleague who handed it to its owner, until the owner answers
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
    source: str = ""
    waits_from: Millis = NEVER
    handed_by: int = 0
    asked_at: Millis = NEVER
    reachable: bool = True

    @property
    def free_since(self) -> Millis:
        """Since when nobody has it."""
        return self.waits_from or self.opened_at


_C = cases.c
_TO_BOARD = heard.c.step.startswith(f"{FLOW}.")  # an answer to an operator, often a button alone
NOW = bindparam("now", type_=_C.opened_at.type)
_UNREAD = (
    select(func.count())
    .where(heard.c.case_id == _C.id, or_(heard.c.words.is_not(None), _TO_BOARD), heard.c.at > _C.read_at)
    .scalar_subquery()
)
_ASKED = (
    select(func.min(heard.c.at)).where(heard.c.case_id == _C.id, heard.c.at > _C.replied_at).scalar_subquery()
)
_REACHABLE = or_(  # whoever wrote to us has a door; of the others it must be asked
    _C.source == "",
    exists().where(addresses.c.person_id == _C.person_id, addresses.c.address.is_not(None)),
)
ROWS = select(
    cases,
    people.c.discreet,
    people.c.network,
    people.c.last_at,
    _UNREAD.label("unread"),
    _ASKED.label("asked"),
    _REACHABLE.label("reachable"),
).select_from(cases.outerjoin(people, people.c.id == _C.person_id))
SINCE = case((and_(_C.waits_from > 0, _C.replied_at > 0), _C.waits_from), else_=_C.opened_at)


def _reached(rise: Rise) -> ColumnElement[bool]:
    return rise.after <= NOW - SINCE if rise.after else text("1 = 1")  # type: ignore[return-value]


PLACE = case(
    *(
        (and_(_C.tier == tier.value, _reached(rise)), case((_C.child, rise.child), else_=rise.place))
        for tier, rises in RISES.items()
        for rise in reversed(rises)
    ),
    else_=9,
)
LATE = or_(*(and_(_C.tier == tier.value, clock.staffed <= NOW - SINCE) for tier, clock in CLOCKS.items()))
ORDER = (PLACE, SINCE, _C.id)
OPEN = text("cases.state != 'closed'")  # the literal lets both databases use the partial index
_HAS_OWNER = _C.state.in_([*HELD])
FREE = or_(_C.state.in_(("waiting", "handed_back")), and_(_HAS_OWNER, _C.owner_until < NOW))
TAKEN = and_(_HAS_OWNER, _C.owner_until >= NOW)
_WAITING = ROWS.where(OPEN).order_by(*ORDER)
_ONE = ROWS.where(_C.id == bindparam("case_id"))
_RECENT = (
    ROWS.where(_C.state == "closed", _C.closed_at >= bindparam("since"))
    .order_by(_C.closed_at.desc(), _C.id.desc())
    .limit(bindparam("many"))
)


def waiting(tx: Tx, now: Millis) -> list[QueueRow]:
    """All open cases in the order of the queue: see `core/queue.py` (D-36)."""
    return [queue_row(row, now) for row in tx.all(_WAITING, {"now": now})]


def row_of(tx: Tx, case_id: CaseId, now: Millis) -> QueueRow | None:
    """The same of one case, open or closed."""
    row = tx.one(_ONE, {"case_id": case_id})
    return queue_row(row, now) if row is not None else None


def closed(tx: Tx, now: Millis, limit: int, since: Millis = NEVER) -> list[QueueRow]:
    """Cases closed last, newest first."""
    return [queue_row(row, now) for row in tx.all(_RECENT, {"many": limit, "since": since})]


_CODES = ("child", "level", "reason", "locale", "stays_in", "comes_from", "consent", "outcome", "own_level")
_TIMES = ("safe_until", "call_at", "owner_until", "opened_at", "replied_at", "closed_at", "alarm_at")
_COPIED = (*_CODES, *_TIMES, "owner", "version", "unread", "source", "waits_from", "handed_by")


def queue_row(row: Row[Any], now: Millis) -> QueueRow:
    """A row of `ROWS`."""
    state = CaseState(row.state)
    return QueueRow(
        id=CaseId(row.id),
        person_id=PersonId(row.person_id) if row.person_id else None,
        tier=Tier(row.tier),
        tags=tuple(json.loads(row.tags or "[]")),
        discreet=bool(row.discreet),
        reachable=bool(row.reachable),
        network=row.network or "",
        state=state,
        held=state in HELD and row.owner_until >= now,
        last_heard_at=Millis(row.last_at or 0),
        asked_at=Millis((row.asked or 0) if row.replied_at else row.opened_at),
        **{name: getattr(row, name) for name in _COPIED},
    )
