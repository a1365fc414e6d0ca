"""The queue as one page needs it: a few cases of each kind, how many there are, a glimpse of last words.

However many wait, a page reads a bounded number of rows; what is beyond is counted.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, Select, Text, and_, bindparam, case, func, or_, select

from bot.core.case import CaseState, Tier
from bot.core.message import CaseId, Kind, Millis
from bot.core.person import NEVER
from bot.core.queue import Wish
from bot.store.database import Tx
from bot.store.desk_tables import referrals
from bot.store.lists import FREE, LATE, OPEN, ORDER, ROWS, TAKEN, QueueRow, queue_row
from bot.store.people import state_of
from bot.store.seal import BadSeal
from bot.store.tables import cases, heard, people

GLIMPSE = 80  # characters of the person's last words that a card shows


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a card shows besides the case itself.

    words      the beginning of the person's last words
    owed       the agreed word is being asked for
    due_at     until when a partner's confirmation is awaited; `confirmed` = it came
    """

    words: str = field(default="", repr=False)
    owed: bool = False
    due_at: Millis = NEVER
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are. `fit` = of those nobody has, danger and what the filter lets through."""

    free: int = 0
    danger: int = 0
    fit: int = 0
    others: int = 0
    referred: int = 0


@dataclass(frozen=True, slots=True)
class Board:
    """The queue of one looker, each list in its order and none longer than asked for."""

    free: list[QueueRow]
    mine: list[QueueRow]
    others: list[QueueRow]
    referred: list[QueueRow]
    counts: Counts
    glimpses: Mapping[CaseId, Glimpse]


_C, _R = cases.c, referrals.c
_TEXT = {name: bindparam(name, type_=Text) for name in ("tier", "locale", "country")}
_FITS = or_(  # no filter hides danger
    _C.tier == Tier.T1.value,
    and_(
        or_(_TEXT["tier"] == "", _C.tier == _TEXT["tier"]),
        or_(_TEXT["locale"] == "", _C.locale == _TEXT["locale"]),
        or_(_TEXT["country"] == "", _C.stays_in == _TEXT["country"], _C.comes_from == _TEXT["country"]),
        or_(bindparam("child") == 0, _C.child),
    ),
)
_REFERRED = _C.state == CaseState.REFERRED.value
_MINE = and_(TAKEN, _C.owner == bindparam("me"))
_OTHERS = and_(TAKEN, _C.owner != bindparam("me"))


def _list(*where: Any) -> Select[Any]:
    ids = select(_C.id).where(OPEN, *where).order_by(*ORDER).limit(bindparam("many"))
    return ROWS.where(_C.id.in_(ids)).order_by(*ORDER)


_LISTS = {
    "free": _list(FREE, _FITS),
    "mine": _list(_MINE),  # no filter hides what one has to answer for
    "others": _list(_OTHERS, _FITS),
    "referred": _list(_REFERRED, _FITS),
}


def _number(*where: Any) -> Any:
    return func.coalesce(func.sum(case((and_(*where), 1), else_=0)), 0)


_COUNTS = select(
    _number(FREE).label("free"),
    _number(FREE, _C.tier == Tier.T1.value).label("danger"),
    _number(FREE, _FITS).label("fit"),
    _number(_OTHERS, _FITS).label("others"),
    _number(_REFERRED, _FITS).label("referred"),
).where(OPEN)
_NEXT = (
    select(_C.id)
    .where(OPEN, FREE)
    .order_by(
        case(
            (_C.tier == Tier.T1.value, 0),
            (or_(_C.locale.in_(bindparam("languages", expanding=True)), LATE), 1),
            else_=2,
        ),
        *ORDER,
    )
    .limit(bindparam("many"))
)
_NEWEST = (
    select(func.max(heard.c.id))
    .where(
        heard.c.case_id.in_(bindparam("ids", expanding=True)),
        heard.c.words.is_not(None),
        heard.c.kind.in_((Kind.TEXT.value, Kind.EDIT.value)),
    )
    .group_by(heard.c.case_id)
)
_WORDS = select(heard.c.case_id, heard.c.words).where(heard.c.id.in_(_NEWEST))
_STATES = (
    select(_C.id, people.c.state)
    .select_from(cases.join(people, people.c.id == _C.person_id))
    .where(_C.id.in_(bindparam("ids", expanding=True)))
)


_SENT_ON = (
    select(_R.case_id, _R.due_at, _R.confirmed_at, _R.returned_at)
    .where(_R.case_id.in_(bindparam("ids", expanding=True)))
    .order_by(_R.id)
)


def board(tx: Tx, me: int, wish: Wish, now: Millis, many: int) -> Board:
    """The queue as that operator sees it, at most so many of each kind."""
    asked = {"now": now, "me": me, "many": many} | _asked(wish)
    found = {name: [queue_row(row, now) for row in tx.all(each, asked)] for name, each in _LISTS.items()}
    counted = tx.one(_COUNTS, {"now": now, "me": me} | _asked(wish))
    numbers = {name: int(value) for name, value in counted._mapping.items()} if counted else {}
    shown = [row.id for rows in found.values() for row in rows]
    return Board(**found, counts=Counts(**numbers), glimpses=glimpses(tx, shown))


def _asked(wish: Wish) -> dict[str, Any]:
    return {"tier": wish.tier, "locale": wish.locale, "country": wish.country, "child": int(wish.child)}


def next_free(tx: Tx, languages: Collection[str], now: Millis, many: int) -> list[CaseId]:
    """Whose turn it is, for an operator of these languages: see `core.queue.offer_key`."""
    asked = {"now": now, "languages": ["", *languages], "many": many}
    return [CaseId(row.id) for row in tx.all(_NEXT, asked)]


def glimpses(tx: Tx, case_ids: Iterable[CaseId]) -> dict[CaseId, Glimpse]:
    """A glimpse of each of these cases. What does not open is left out: one bad row hides no queue."""
    ids = list(case_ids)
    if not ids:
        return {}
    words = {row.case_id: _opened(tx, row.words) for row in tx.all(_WORDS, {"ids": ids})}
    owed = {row.id for row in tx.all(_STATES, {"ids": ids}) if row.state and _owed(tx, row.state)}
    sent = {row.case_id: row for row in tx.all(_SENT_ON, {"ids": ids}) if not row.returned_at}
    return {each: _glimpse(words.get(each, ""), each in owed, sent.get(each)) for each in ids}


def _glimpse(words: str, owed: bool, sent: Row[Any] | None) -> Glimpse:
    if sent is None:
        return Glimpse(words, owed)
    return Glimpse(words, owed, Millis(sent.due_at), bool(sent.confirmed_at))


def _opened(tx: Tx, sealed: bytes) -> str:
    try:
        words = " ".join(tx.seal.open("heard", "words", sealed).split())
    except BadSeal:
        return ""
    return words if len(words) <= GLIMPSE else words[: GLIMPSE - 1].rstrip() + "…"


def _owed(tx: Tx, sealed: bytes) -> bool:
    try:
        return bool(state_of(tx, sealed).get("facts", {}).get("locked"))
    except BadSeal:
        return False
