"""Chats that are to be emptied: what is due now, and what became of it (D-11, decision 0054).

Messages older than two days no bot can delete: what is left then is counted, and the person is told when they
write again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, select, update

from bot.core.effects import Count
from bot.core.message import Millis, PersonId
from bot.core.unwiped import UNWIPED
from bot.store import people, timers
from bot.store.database import Tx
from bot.store.tables import heard, said, wipes
from bot.store.tables import timers as timers_table
from bot.store.tally import count
from bot.store.timers import WIPE
from bot.store.wipes import HOUR, KEPT, LIMIT, MINUTE, REFS, WATCHED, numbers, refs_of

TAKEN_ALONG = 20 * HOUR  # and a sweep takes what is older than this, so that it need not come each minute
FIRST_TRY, LONGEST_TRY = MINUTE, HOUR

_W, _S, _H, _T = wipes.c, said.c, heard.c, timers_table.c
_NEWER = select(_S.refs).where(
    _S.person_id == bindparam("person_id"),
    _S.door == bindparam("door"),
    _S.at >= bindparam("since"),
    _S.refs.not_in(("", "[]")),
)
_FORGET_HEARD = (
    update(heard)
    .where(_H.person_id == bindparam("b_person"), _H.door == bindparam("b_door"))
    .where(_H.message_ref.in_(bindparam("b_refs", expanding=True)))
    .values(message_ref="")
)
_FORGET_SAID = (
    update(said)
    .where(_S.person_id == bindparam("b_person"), _S.door == bindparam("b_door"))
    .where(_S.refs.in_(bindparam("b_refs", expanding=True)))
    .values(refs="")
)
_DUE = select(wipes).where(_W.due_at <= bindparam("now")).order_by(_W.due_at, _W.id).limit(bindparam("many"))
_SWEEPS = (
    select(timers_table)
    .where(_T.kind == WIPE, _T.due_at <= bindparam("now"))
    .order_by(_T.due_at, _T.id)
    .limit(bindparam("many"))
)
_END_JOB = delete(wipes).where(_W.id == bindparam("number"))
_LATER = (
    update(wipes)
    .where(_W.id == bindparam("b_id"))
    .values(refs=bindparam("b_refs"), due_at=bindparam("b_due"), tries=bindparam("b_tries"))
)
_END_SWEEP = delete(timers_table).where(
    _T.person_id == bindparam("person_id"), _T.kind == WIPE, _T.step == bindparam("door")
)
_WAITING = select(func.count()).select_from(wipes)


@dataclass(frozen=True, slots=True)
class WipeDue:
    """Messages to delete at a door now. `done` says what became of them.

    job    the number of a job; 0 = a sweep of the person
    refs   message number -> since when it stands there
    tries  how often it was tried before
    late   so many had become too old before anybody tried
    """

    job: int
    person_id: PersonId | None
    door: str
    to: str = field(repr=False)
    refs: Mapping[str, Millis]
    tries: int = 0
    late: int = 0


def due(tx: Tx, now: Millis, limit: int) -> list[WipeDue]:
    """What to delete now: jobs, then sweeps."""
    found = [_job(tx, row, now) for row in tx.all(_DUE, {"now": now, "many": limit})]
    for row in tx.all(_SWEEPS, {"now": now, "many": limit}):
        here = people.here(tx, PersonId(row.person_id))
        if here is not None:
            late = int(now - row.due_at >= LIMIT - KEPT)  # nobody swept for a day
            refs = _sweep(tx, row, now)
            found.append(WipeDue(0, here.person.id, row.step, here.address_value, refs, late=late))
    return found


def _job(tx: Tx, row: Row[Any], now: Millis) -> WipeDue:
    refs = _sealed_refs(tx, row)
    if row.person_id:  # the dull page may have overwritten one of them, and stays
        asked = {"person_id": row.person_id, "door": row.door, "since": row.at}
        kept = {ref for newer in tx.all(_NEWER, asked) for ref in numbers(newer.refs)}
        refs = {ref: at for ref, at in refs.items() if ref not in kept}
    young = {ref: at for ref, at in refs.items() if at + LIMIT > now}
    to, who = tx.seal.open("wipes", "address", row.address), row.person_id
    late = len(refs) - len(young)
    return WipeDue(row.id, PersonId(who) if who else None, row.door, to, young, row.tries, late)


def _sealed_refs(tx: Tx, row: Row[Any]) -> dict[str, Millis]:
    found: dict[str, Millis] = json.loads(tx.seal.open("wipes", "refs", row.refs))
    return found


def _sweep(tx: Tx, row: Row[Any], now: Millis) -> dict[str, Millis]:
    refs = refs_of(tx, PersonId(row.person_id), row.step, now)
    named = set(numbers(row.refs)) if row.refs else set()  # written by a safar that knew no jobs
    return {ref: at for ref, at in refs.items() if at + TAKEN_ALONG <= now or ref in named}


def done(tx: Tx, wipe: WipeDue, stayed: Sequence[str], now: Millis) -> int:
    """Those messages were tried, and these of them stayed: later once more, or never. How many are lost."""
    if wipe.person_id:
        people.lock(tx, wipe.person_id)
        _forget(tx, wipe, set(wipe.refs) - set(stayed))
    again = _next_try(wipe, now)
    lost = [ref for ref in stayed if wipe.refs[ref] + LIMIT <= again]
    left = {ref: wipe.refs[ref] for ref in stayed if ref not in lost}
    if wipe.job:
        _end_or_later(tx, wipe, left, again)
    elif wipe.person_id:
        _next_sweep(tx, wipe.person_id, wipe.door, again if left else now, now)
    stays = len(lost) + wipe.late
    if stays:
        _tell(tx, wipe, now)
    return stays


def _next_try(wipe: WipeDue, now: Millis) -> Millis:
    """After a minute, then at longer and longer intervals of at most an hour."""
    overdue = now - min(wipe.refs.values(), default=now) - KEPT
    wait = FIRST_TRY << min(wipe.tries, 10) if wipe.job else max(FIRST_TRY, overdue)
    return Millis(now + min(LONGEST_TRY, wait))


def _forget(tx: Tx, wipe: WipeDue, gone: set[str]) -> None:
    """The rows know no longer of what is gone."""
    where = {"b_person": wipe.person_id, "b_door": wipe.door}
    tx.run(_FORGET_HEARD, where | {"b_refs": list(gone)})
    rows = tx.all(REFS, {"person_id": wipe.person_id, "door": wipe.door})
    emptied = [row.refs for row in rows if row.refs.startswith("[") and set(json.loads(row.refs)) <= gone]
    tx.run(_FORGET_SAID, where | {"b_refs": emptied})


def _end_or_later(tx: Tx, wipe: WipeDue, left: Mapping[str, Millis], again: Millis) -> None:
    if not left:
        tx.run(_END_JOB, {"number": wipe.job})
        return
    sealed = tx.seal.close("wipes", "refs", json.dumps(left))
    tx.run(_LATER, {"b_id": wipe.job, "b_refs": sealed, "b_due": again, "b_tries": wipe.tries + 1})


def _next_sweep(tx: Tx, person_id: PersonId, door: str, soonest: Millis, now: Millis) -> None:
    """The next sweep, when what is left falls due, or is to be tried again."""
    refs = refs_of(tx, person_id, door, now)
    row = tx.one(WATCHED, {"person_id": person_id})
    tx.run(_END_SWEEP, {"person_id": person_id, "door": door})
    if refs and row is not None and row.discreet:
        timers.set_timer(tx, person_id, WIPE, door, Millis(max(soonest, min(refs.values()) + KEPT)))


def _tell(tx: Tx, wipe: WipeDue, now: Millis) -> None:
    """Something stays in their chat for good: it is counted, and they are told when they write next."""
    here = people.here(tx, wipe.person_id) if wipe.person_id else None
    if here is None or here.address_value != wipe.to:
        return
    facts = {**here.person.facts, UNWIPED: "yes"}
    people.keep(tx, replace(here.person, facts=facts))
    count(tx, here.person, Count("wipe", "privacy", "stayed"), now)


def waiting(tx: Tx) -> int:
    """How many jobs wait."""
    row = tx.one(_WAITING)
    return int(row[0]) if row else 0
