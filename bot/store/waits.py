"""Who waits, at which place, and how long people waited lately: what may be told to one who waits."""

from sqlalchemy import bindparam, func, or_, select

from bot.core.case import CaseVerb, Tier
from bot.core.message import CaseId, Millis, PersonId
from bot.core.window import REPLY_WINDOW
from bot.store.database import Tx
from bot.store.lists import FREE, OPEN, ORDER
from bot.store.shifts import between
from bot.store.tables import cases, events, people

LATELY = 7 * 24 * 60 * 60 * 1000
MOST_ASKED = 500
MOST_MEASURED = 60
_BEGINS = ("open", CaseVerb.REOPEN, CaseVerb.HAND_BACK, CaseVerb.EXPIRE)

_C, _E, _B = cases.c, events.alias("claimed").c, events.alias("began").c
_QUEUE = select(_C.id).where(OPEN, FREE).order_by(*ORDER)
_NEAR = (
    select(_C.id, _C.person_id)
    .select_from(cases.join(people, people.c.id == _C.person_id))
    .where(OPEN, FREE)
    .where(or_(people.c.last_at >= bindparam("since"), _C.safe_until >= bindparam("until")))
    .order_by(*ORDER)
    .limit(MOST_ASKED)
)
_BEGAN = (
    select(func.max(_B.at))
    .where(_B.case_id == _E.case_id, _B.id < _E.id, _B.verb.in_(_BEGINS))
    .scalar_subquery()
)
_CLAIMS = (
    select(_E.at, _BEGAN.label("began"))
    .join(cases, _C.id == _E.case_id)
    .where(_E.verb == CaseVerb.CLAIM, _E.at >= bindparam("since"), _C.tier == bindparam("tier"))
    .order_by(_E.id.desc())
    .limit(MOST_MEASURED)
)


def place(tx: Tx, case_id: CaseId, now: Millis) -> int:
    """How many cases that nobody has stand before this one."""
    ids = [row.id for row in tx.all(_QUEUE, {"now": now})]
    return ids.index(case_id) if case_id in ids else 0


def near(tx: Tx, now: Millis) -> list[tuple[CaseId, PersonId]]:
    """Those who wait and may be written to now, in the order of the queue."""
    span = {"now": now, "since": now - REPLY_WINDOW, "until": now}
    return [(CaseId(row.id), PersonId(row.person_id)) for row in tx.all(_NEAR, span)]


def lately(tx: Tx, tier: Tier, now: Millis) -> list[int]:
    """How long people of that tier waited for a claim, in milliseconds; only waits that began while somebody
    was really at the desk: a night without anybody says nothing about the day.
    """
    since = Millis(now - LATELY)
    rows = [row for row in tx.all(_CLAIMS, {"since": since, "tier": tier}) if row.began]
    if not rows:
        return []
    rota = between(tx, Millis(since - LATELY), now)
    return [row.at - row.began for row in rows if any(shift.there(row.began) for shift in rota)]
