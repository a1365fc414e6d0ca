"""What is due to be forgotten by the clock (do-no-harm D-22 and D-23, architecture section 5).

`purge` may run at any hour and as often as one likes: it looks only at rows and the time it is given.
"""

from sqlalchemy import Select, Table, bindparam, delete, exists, or_, select, text, update

from bot.core.message import Millis, PersonId
from bot.store import links
from bot.store.database import Tx
from bot.store.desk_tables import (
    alerts,
    attempts,
    drafts,
    interpretings,
    invitations,
    marks,
    referrals,
    unmaskings,
)
from bot.store.people import ERASED, erase
from bot.store.settled import let_go
from bot.store.tables import (
    addresses,
    cases,
    devices,
    events,
    heard,
    notes,
    number_checks,
    people,
    plans,
    receipts,
    said,
    seen,
    sessions,
    shifts,
    timers,
    wipes,
)

HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
SESSION = DAY  # after this long without a word an address is kept readable only if something needs it
SEEN = 7 * DAY
CODES = 30 * DAY  # what was said, as codes; and the person behind it
UNCONSENTED_WORDS = 72 * HOUR
CASE = 365 * DAY  # after its closure
UNCONSENTED_CASE = 72 * HOUR
PLAN = 30 * DAY  # after the last check-in
AUDIT = 730 * DAY
REQUEST = DAY  # a message nobody translated
WIPE = 3 * DAY  # what no bot can delete any more needs no chat's number
DEVICE = 180 * DAY  # a browser in which nobody signed in for so long is a stranger again
BACKUPS = 35 * DAY  # no backup is kept longer, so nobody must be erased from one again

_BEFORE = bindparam("b_before", type_=addresses.c.heard_at.type)
_C = cases.c
_HAS_CASE = exists().where(_C.person_id == people.c.id)
_HAS_PLAN = exists().where(plans.c.person_id == people.c.id)
_IDLE = select(people.c.id).where(people.c.last_at < _BEFORE, ~_HAS_CASE, ~_HAS_PLAN).limit(500)
_NEEDED = or_(
    exists().where(_C.person_id == addresses.c.person_id, text("cases.state != 'closed'")),
    exists().where(plans.c.person_id == addresses.c.person_id),
    exists().where(timers.c.person_id == addresses.c.person_id),
    exists().where(said.c.address_id == addresses.c.id, text("said.state IN ('ready', 'sending')")),
)
_NOT_NEEDED = (
    select(addresses.c.id)
    .where(addresses.c.address.is_not(None), addresses.c.person_id.is_not(None))
    .where(addresses.c.heard_at < _BEFORE, ~_NEEDED)
    .limit(500)
)
_BARE_ADDRESSES = update(addresses).where(addresses.c.id.in_(_NOT_NEEDED)).values(address=None)
_UNCONSENTED = select(_C.id).where(_C.consent.is_(False))
_OLD_WORDS = [
    update(table)
    .where(table.c.case_id.in_(_UNCONSENTED), table.c.words.is_not(None), table.c.at < _BEFORE)
    .values(words=None)
    for table in (heard, said)
]
# A word to come back with stands sealed in the outbox until it has left, or was too late to.
_SHOWN_WORDS = (
    update(said)
    .where(said.c.author == "bot", said.c.words.is_not(None), said.c.at < _BEFORE)
    .values(words=None)
)
_OLD_MEDIA = (
    update(heard)
    .where(heard.c.case_id.in_(_UNCONSENTED), heard.c.media.is_not(None), heard.c.at < _BEFORE)
    .values(media=None)
)
_OLD_NOTES = delete(notes).where(notes.c.case_id.in_(_UNCONSENTED), notes.c.at < _BEFORE)
_OLD_TOLD = (
    update(referrals)
    .where(referrals.c.case_id.in_(_UNCONSENTED), referrals.c.words.is_not(None), referrals.c.at < _BEFORE)
    .values(words=None)
)
_OLD_TRANSLATIONS = delete(interpretings).where(
    interpretings.c.case_id.in_(_UNCONSENTED), interpretings.c.at < _BEFORE
)
_OPEN_REQUESTS = delete(interpretings).where(interpretings.c.answered_at == 0, interpretings.c.at < _BEFORE)
_OLD_REASONS = (
    update(unmaskings)
    .where(unmaskings.c.case_id.in_(_UNCONSENTED), unmaskings.c.reason.is_not(None))
    .where(unmaskings.c.at < _BEFORE)
    .values(reason=None, words=None)
)
_OVER = select(_C.id).where(_C.state == "closed", _C.closed_at < _BEFORE)
_OVER_UNCONSENTED = _OVER.where(_C.consent.is_(False))
# Where somebody wrote before they came back from elsewhere: nobody is behind it any more. One that was told
# "stop" stays, and one that a talk still points to goes with it.
_ORPHANS = delete(addresses).where(
    addresses.c.person_id.is_(None),
    addresses.c.blocked == "",
    addresses.c.heard_at < _BEFORE,
    ~exists().where(said.c.address_id == addresses.c.id),
)
_LONE_TALK = {
    table.name: delete(table).where(table.c.case_id.is_(None), table.c.at < _BEFORE)
    for table in (heard, said)
}
_BY_AGE = {
    table.name: delete(table).where(column < _BEFORE)
    for table, column in (
        (seen, seen.c.at),
        (receipts, receipts.c.at),
        (plans, plans.c.ends_at),
        (events, events.c.at),
        (number_checks, number_checks.c.at),
        (sessions, sessions.c.expires_at),
        (shifts, shifts.c.ends_at),
        (marks, marks.c.until),
        (drafts, drafts.c.at),
        (unmaskings, unmaskings.c.at),
        (attempts, attempts.c.at),
        (devices, devices.c.seen_at),
        (alerts, alerts.c.at),
        (invitations, invitations.c.until),
        (wipes, wipes.c.at),
    )
}
_OLD_MARKS = delete(events).where(events.c.verb == ERASED, events.c.at < _BEFORE)
_TERMS = {
    "seen": SEEN,
    "receipts": CODES,
    "plans": PLAN,
    "events": AUDIT,
    "number_checks": AUDIT,
    "sessions": 0,
    "shifts": AUDIT,
    "marks": CODES,
    "drafts": UNCONSENTED_WORDS,
    "unmaskings": AUDIT,
    "attempts": DAY,
    "devices": DEVICE,
    "alerts": CODES,
    "invitations": CODES,
    "wipes": WIPE,
}


def purge(tx: Tx, now: Millis) -> dict[str, int]:
    """Forget what is past its term; rows of each kind that went. Then `purge_people` until nothing goes."""
    counts = {"words": 0, "left": let_go(tx, now)}
    for statement in (*_OLD_WORDS, _OLD_MEDIA, _OLD_NOTES, _OLD_TOLD, _OLD_TRANSLATIONS, _OLD_REASONS):
        counts["words"] += tx.run(statement, {"b_before": now - UNCONSENTED_WORDS})
    counts["words"] += tx.run(_OPEN_REQUESTS, {"b_before": now - REQUEST})
    counts["words"] += tx.run(_SHOWN_WORDS, {"b_before": now - HOUR})
    counts["cases"] = _end_cases(tx, _OVER, now - CASE)
    counts["cases"] += _end_cases(tx, _OVER_UNCONSENTED, now - UNCONSENTED_CASE)
    for name, statement in _LONE_TALK.items():
        counts[name] = tx.run(statement, {"b_before": now - CODES})
    for name, statement in _BY_AGE.items():
        counts[name] = tx.run(statement, {"b_before": now - _TERMS[name]})
    counts["orphans"] = tx.run(_ORPHANS, {"b_before": now - CODES})
    counts["links"] = links.forget(tx, now)
    counts["events"] += tx.run(_OLD_MARKS, {"b_before": now - BACKUPS})
    return counts | purge_people(tx, now)


def purge_people(tx: Tx, now: Millis) -> dict[str, int]:
    """Forget people and addresses past their term, 500 of each in one unit: who writes must not wait long."""
    idle = tx.all(_IDLE, {"b_before": now - CODES})
    for row in idle:
        erase(tx, PersonId(row.id), now, by_clock=True)
    bared = tx.run(_BARE_ADDRESSES, {"b_before": now - SESSION})
    return {"people": len(idle), "addresses": bared}


def _end_cases(tx: Tx, over: Select[tuple[int]], before: int) -> int:
    """Delete the cases with their notes and all the talk that was kept for them."""
    ids = [row.id for row in tx.all(over, {"b_before": before})]
    for table in (heard, said, notes):
        _drop(tx, table, ids)
    if ids:
        tx.run(_BARE_REASONS, {"b_cases": ids})
    for case_id in ids:
        tx.run(_DROP_CASE, {"b_case": case_id})
    return len(ids)


_BARE_REASONS = (
    update(unmaskings)
    .where(unmaskings.c.case_id.in_(bindparam("b_cases", expanding=True)))
    .values(reason=None, words=None)
)
_DROP_CASE = delete(cases).where(_C.id == bindparam("b_case"))


def _drop(tx: Tx, table: Table, case_ids: list[int]) -> None:
    if case_ids:
        tx.run(_DROP_OF_CASE[table.name], {"b_cases": case_ids})


_DROP_OF_CASE = {
    table.name: delete(table).where(table.c.case_id.in_(bindparam("b_cases", expanding=True)))
    for table in (heard, said, notes)
}
