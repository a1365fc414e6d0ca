"""The conversation's side of a case: opens it, raises it, lowers it, tells it that the person wrote."""

import json
from typing import Any

from sqlalchemy import Row, bindparam, insert, update

from bot.core.case import HELD, CaseState, CaseVerb
from bot.core.effects import LowerCase, OpenCase
from bot.core.message import CaseId, Millis
from bot.core.person import Person
from bot.store.case_rows import go, open_row, put, row_of_case
from bot.store.database import Tx
from bot.store.events import event
from bot.store.people import Here
from bot.store.tables import cases, heard, said

FOLLOWED = ("locale", "stays_in", "comes_from")
TALK_BEFORE = 24 * 60 * 60 * 1000  # how much of the talk before its opening belongs to a case

_ADD = insert(cases)
_TAKE_TALK = {
    table.name: update(table)
    .where(
        table.c.person_id == bindparam("b_person"),
        table.c.case_id.is_(None),
        table.c.at >= bindparam("b_since"),
    )
    .values(case_id=bindparam("b_case"))
    for table in (heard, said)
}


def open_or_raise(tx: Tx, here: Here, effect: OpenCase, now: Millis) -> CaseId:
    """Open the person's case, or raise the open one: tier, child, consent and tags only ever grow."""
    row = open_row(tx, here.person.id)
    if row is None:
        return _open(tx, here, effect, now)
    values = _raised(row, effect, now)
    if values:
        put(tx, row, values)
        graver = "tier" in values or "alarm_at" in values
        codes = f"{values.get('tier', row.tier)} {effect.reason}"
        event(tx, "bot", "raise" if graver else "told", CaseId(row.id), codes, now)
    return CaseId(row.id)


def follow(tx: Tx, before: Person, now: Person, at: Millis) -> None:
    """The open case learns what the person told meanwhile: their language, where they are, whose citizen."""
    changed = {name: getattr(now, name) for name in FOLLOWED if getattr(now, name) != getattr(before, name)}
    row = open_row(tx, now.id) if changed else None
    if row is not None:
        put(tx, row, changed)
        spoken = changed.get("locale", "")
        codes = [f"{name}:{spoken}" if name == "locale" else name for name in changed]
        event(tx, "person", "told", CaseId(row.id), " ".join(codes), at)


def _open(tx: Tx, here: Here, effect: OpenCase, now: Millis) -> CaseId:
    person = here.person
    values = {
        "person_id": person.id,
        "tier": effect.tier,
        "reason": effect.reason,
        "level": effect.level,
        "tags": json.dumps(effect.tags),
        "child": effect.child,
        "locale": person.locale,
        "stays_in": person.stays_in,
        "comes_from": person.comes_from,
        "safe_until": effect.safe_until,
        "call_at": effect.call_at,
        "state": CaseState.WAITING,
        "consent": effect.consent,
        "consent_at": now if effect.consent else 0,
        "opened_at": now,
        "alarm_at": now if effect.alarm else 0,
    }
    case_id = CaseId(tx.add(_ADD, values))
    codes = (effect.tier, effect.reason, person.locale or "-", here.person.network)
    event(tx, "bot", "open", case_id, " ".join(codes), now)
    for take in _TAKE_TALK.values():
        tx.run(take, {"b_person": person.id, "b_since": now - TALK_BEFORE, "b_case": case_id})
    return case_id


def _raised(row: Row[Any], effect: OpenCase, now: Millis) -> dict[str, Any]:
    """Which columns a second call for help changes."""
    tags = list(dict.fromkeys([*json.loads(row.tags or "[]"), *effect.tags]))
    urgent = effect.tier < row.tier
    wanted = {
        "tier": min(effect.tier.value, row.tier),
        "reason": effect.reason if urgent else row.reason,
        "level": effect.level or row.level,
        "tags": json.dumps(tags),
        "child": row.child or effect.child,
        "consent": row.consent or effect.consent,
        "consent_at": row.consent_at or (now if effect.consent else 0),
        "alarm_at": row.alarm_at or (now if effect.alarm else 0),
        "call_at": effect.call_at or row.call_at,
        "safe_until": effect.safe_until or row.safe_until,
    }
    return {name: value for name, value in wanted.items() if value != getattr(row, name)}


def lower(tx: Tx, here: Here, effect: LowerCase, now: Millis) -> None:
    """The person said there is no danger: the alarm ends and the case sinks, unless an operator holds it."""
    row = open_row(tx, here.person.id)
    if row is None:
        return
    event(tx, "person", "lower", CaseId(row.id), f"{effect.tier} {effect.reason}", now)
    if CaseState(row.state) not in HELD:
        tier = max(effect.tier.value, row.tier)
        put(tx, row, {"tier": tier, "reason": effect.reason, "alarm_at": 0})


def call_at(tx: Tx, case_id: CaseId, when: str) -> None:
    """When they may be called ("" = not at all)."""
    put(tx, row_of_case(tx, case_id), {"call_at": when})


def heard_from(tx: Tx, case_id: CaseId, now: Millis) -> None:
    """The person wrote, and the case has their words."""
    row = row_of_case(tx, case_id)
    sent_on = row.state == CaseState.REFERRED  # nobody here had it: it waits in the queue from now
    go(tx, row, CaseVerb.HEAR, "person", now, **({"waits_from": now} if sent_on else {}))
