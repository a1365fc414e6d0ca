"""Ways back: whose a word is, how often wrong ones were tried, and two persons made one when it was right.

Nothing here says why a word did not fit. Tries are counted by the keyed hash of the address, and in all.
"""

import json
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, delete, insert, select, text, update

from bot.core.coming_back import drawn, returned_as
from bot.core.effects import LANE_EMERGENCY
from bot.core.message import CaseId, Millis, PersonId
from bot.core.person import Person
from bot.store import people, wipes
from bot.store.attempts import there
from bot.store.case_rows import open_row, put
from bot.store.database import Tx
from bot.store.desk_tables import attempts, interpretings, links, marks, referrals, ways_back
from bot.store.events import event
from bot.store.opening import heard_from
from bot.store.people import Here
from bot.store.tables import addresses, cases, heard, notes, plans, said, timers
from bot.store.tables import people as people_table
from bot.store.tables import wipes as wipes_table
from bot.store.timers import WIPE

HOUR = 60 * 60 * 1000
OWN_TRIES, OWN_TERM = 5, 24 * HOUR
ALL_TRIES, ALL_TERM = 1000, HOUR
SIEGE_TRIES = 1  # of each address while so many are tried: the door narrows, and shuts before nobody else
CAME_BACK = "came_back"

_W, _A, _S, _H, _C = ways_back.c, addresses.c, said.c, heard.c, cases.c
_DROP = delete(ways_back).where(_W.person_id == bindparam("person_id"), _W.used_at == 0)
_ADD = insert(ways_back)
_FIND = select(ways_back).where(_W.word.in_(bindparam("words", expanding=True)))
_ONE = select(ways_back).where(_W.id == bindparam("way_id"))
_USE = (
    update(ways_back)
    .where(_W.id == bindparam("b_id"), _W.used_at == 0)
    .values(used_at=bindparam("b_at"), came_from=bindparam("b_from"))
)
_TRIED = select(attempts).where(attempts.c.source == bindparam("source"))
_NEXT_TRY = (
    update(attempts)
    .where(attempts.c.source == bindparam("b_source"))
    .values(failures=bindparam("b_failures"), at=bindparam("b_at"))
)
_PERSON = select(*people.PERSON_COLUMNS).where(people_table.c.id == bindparam("person_id"))


def give(tx: Tx, person_id: PersonId, now: Millis) -> str:
    """A new word of theirs; an unused one is void from now on."""
    tx.run(_DROP, {"person_id": person_id})
    for salt in range(100):
        # Drawn from the keys, not from chance: the same unit run again draws the same word.
        word = drawn(int(tx.seal.mark("way_back", person_id, str(now), str(salt)), 16))
        if tx.one(_FIND, {"words": tx.seal.hashes("way_back", word)}) is None:
            digest, _ = tx.seal.hash("way_back", word)
            tx.run(_ADD, {"person_id": person_id, "word": digest, "at": now})
            return word
    raise LookupError("no free word was found")


def offered(tx: Tx, here: Here, word: str, now: Millis) -> int:
    """The way that this word opens to whoever is here; 0 = none, or too many wrong ones were tried."""
    own = tx.seal.hash("way_back_tries", f"{here.person.network}:{here.address_value}")[0]
    everybody = tx.seal.hash("way_back_tries", "")[0]
    most = SIEGE_TRIES if _spent(tx, everybody, ALL_TRIES, ALL_TERM, now) else OWN_TRIES
    if _spent(tx, own, most, OWN_TERM, now):
        return 0
    row = tx.one(_FIND, {"words": tx.seal.hashes("way_back", word)})
    if row is not None and not row.used_at and row.person_id != here.person.id:
        return int(row.id)
    if row is None or row.used_at:
        _count(tx, own, OWN_TERM, now)
        _count(tx, everybody, ALL_TERM, now)
    return 0


def besieged(tx: Tx, now: Millis) -> bool:
    """Are so many wrong words tried that somebody must be guessing?"""
    return _spent(tx, tx.seal.hash("way_back_tries", "")[0], ALL_TRIES, ALL_TERM, now)


def _spent(tx: Tx, source: bytes, most: int, term: int, now: Millis) -> bool:
    row = tx.one(_TRIED, {"source": source})
    return row is not None and abs(now - row.at) < term and row.failures >= most


def _count(tx: Tx, source: bytes, term: int, now: Millis) -> None:
    there(tx, source)
    row = tx.hold(_TRIED, {"source": source})
    fresh = row is not None and abs(now - row.at) < term
    failures, since = (row.failures + 1, row.at) if row is not None and fresh else (1, now)
    tx.run(_NEXT_TRY, {"b_source": source, "b_failures": failures, "b_at": since})


_MINE: BindParameter[str] = bindparam("b_person")
_OTHER: BindParameter[str] = bindparam("b_other")
_MOVE = tuple(
    update(table).where(table.c.person_id == _OTHER).values(person_id=_MINE)
    for table in (heard, said, timers, wipes_table, plans, marks, cases, addresses, ways_back)
)
_GONE = delete(people_table).where(people_table.c.id == _OTHER)
_LINKS_GONE = delete(links).where((links.c.from_person == _OTHER) | (links.c.to_person == _OTHER))
_INTO_CASE = tuple(
    update(table).where(table.c.case_id == bindparam("b_newer")).values(case_id=bindparam("b_older"))
    for table in (heard, said, notes, referrals, interpretings)
)
_LOOSE = tuple(
    update(table)
    .where(
        table.c.person_id == _MINE,
        table.c.case_id.is_(None),
        table.c.at >= select(_C.opened_at).where(_C.id == bindparam("b_case")).scalar_subquery(),
    )
    .values(case_id=bindparam("b_case"))
    for table in (heard, said)
)
_OLD = and_(_A.person_id == _MINE, _A.id != bindparam("b_here"))
_OLD_IDS = select(_A.id).where(_OLD)
_READY = (
    text("said.state IN ('ready', 'sending')"),
    _S.state == "ready",
    _S.person_id == _MINE,
    _S.address_id != bindparam("b_here"),
)
_REDIRECT = (
    update(said)
    .where(*_READY, (_S.author != "bot") | (_S.lane == LANE_EMERGENCY))
    .values(address_id=bindparam("b_here"), door=bindparam("b_door"))
)
_TAKE_BACK = update(said).where(*_READY).values(state="replaced")
_NO_REFS = (
    update(heard).where(_H.address_id.in_(_OLD_IDS)).values(message_ref=""),
    update(said).where(_S.address_id.in_(_OLD_IDS)).values(refs=""),
)
_NO_WIPES = delete(timers).where(timers.c.person_id == _MINE, timers.c.kind == WIPE)
_PART = update(addresses).where(_OLD).values(person_id=None, address=None, door="")


def come_back(tx: Tx, here: Here, way_id: int, now: Millis) -> Here | None:
    """Whoever is here is the person of that way back; None when it is used up or its person is gone.

    All they said under the new name is theirs; the addresses they had before get nothing any more, and
    whoever writes from there is a stranger to us.
    """
    row = tx.hold(_ONE, {"way_id": way_id})
    if row is None or row.used_at or not row.person_id or row.person_id == here.person.id:
        return None
    owner = PersonId(row.person_id)
    people.lock(tx, owner)
    found = tx.one(_PERSON, {"person_id": owner})
    if found is None or found.leaving:
        return None
    if not tx.run(_USE, {"b_id": way_id, "b_at": now, "b_from": here.person.id}):
        return None
    person = returned_as(people.person_of(tx, found), here.person)
    _become_one(tx, person, here, now)
    _leave_old_addresses(tx, person, here, now)
    people.keep(tx, person)
    return Here(person, here.address_id, here.door, here.address_value)


def _become_one(tx: Tx, person: Person, here: Here, now: Millis) -> None:
    """Everything of the newer name goes over to the older, and of two open cases one remains."""
    older, newer = open_row(tx, person.id), open_row(tx, here.person.id)
    if older is not None and newer is not None:
        _into_one_case(tx, older, newer, now)
    who = {"b_person": person.id, "b_other": here.person.id}
    for move in _MOVE:
        tx.run(move, who)
    tx.run(_LINKS_GONE, {"b_other": here.person.id})
    tx.run(_GONE, {"b_other": here.person.id})
    left = open_row(tx, person.id)
    if left is not None:
        for take in _LOOSE:
            tx.run(take, {"b_person": person.id, "b_case": left.id})
        event(tx, "person", CAME_BACK, CaseId(left.id), "", now)


def _into_one_case(tx: Tx, older: Any, newer: Any, now: Millis) -> None:
    """The newer one's story goes on in the older; it is closed, and the graver tier and every alarm stand."""
    for move in _INTO_CASE:
        tx.run(move, {"b_newer": newer.id, "b_older": older.id})
    graver = newer if newer.tier < older.tier else older
    tags = dict.fromkeys(tag for row in (older, newer) for tag in json.loads(row.tags or "[]"))
    values = {
        "tier": graver.tier,
        "reason": graver.reason,
        "level": graver.level or older.level or newer.level,
        "tags": json.dumps(list(tags)),
        "child": older.child or newer.child,
        "consent": older.consent or newer.consent,
        "consent_at": older.consent_at or newer.consent_at,
        "alarm_at": older.alarm_at or newer.alarm_at,
        "call_at": newer.call_at or older.call_at,
        "safe_until": newer.safe_until,  # the hours that were said are those of another phone
    }
    put(tx, older, values)
    ended = {"state": "closed", "outcome": "duplicate", "closed_at": now, "owner": None, "owner_until": 0}
    put(tx, newer, ended)
    event(tx, "bot", "close", CaseId(newer.id), f"{newer.state} closed {older.id}", now)
    heard_from(tx, CaseId(older.id), now)


def _leave_old_addresses(tx: Tx, person: Person, here: Here, now: Millis) -> None:
    """What waits for the person follows them; in a chat that is no longer theirs only what stands is deleted,
    if it was promised there.
    """
    if person.discreet:
        wipes.owe_all(tx, person.id, now, now, but=here.address_id)
    where = {"b_person": person.id, "b_here": here.address_id}
    tx.run(_REDIRECT, where | {"b_door": here.door})
    tx.run(_TAKE_BACK, where)
    for forget in _NO_REFS:
        tx.run(forget, where)
    tx.run(_NO_WIPES, {"b_person": person.id})
    tx.run(_PART, where)
