"""Who writes to us: an address leads to a person, a person to where they stand. Time is in `timers.py`.

Whoever writes for a person, bot or operator, enters here first: on PostgreSQL this locks the person until the
commit, on SQLite there is one writer anyway. An address is found by its keyed hash and unique in its network.
"""

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Row, TextClause, bindparam, delete, insert, select, update

from bot.core.meaning import Script
from bot.core.message import Address, AddressId, Millis, Network, PersonId
from bot.core.person import Person
from bot.store import resealing
from bot.store.database import Tx
from bot.store.desk_tables import drafts, interpretings, referrals, ways_back
from bot.store.events import event
from bot.store.tables import addresses, cases, notes, people, seen, spelled, upsert
from bot.store.unmaskings import forget_reasons


@dataclass(frozen=True, slots=True)
class Here:
    """A person at the address they are reached at now."""

    person: Person
    address_id: AddressId
    door: str
    address_value: str = field(repr=False)


_P, _A = people.c, addresses.c
PERSON_COLUMNS = (
    _P.id.label("person_id"),
    _P.network.label("person_network"),
    _P.locale,
    _P.locale_from,
    _P.script,
    _P.stays_in,
    _P.comes_from,
    _P.discreet,
    _P.stopped,
    _P.state.label("person_state"),
    _P.turn,
    _P.last_at,
    _P.leaving,
)
_HERE = (
    _A.id.label("address_id"),
    _A.network.label("address_network"),
    _A.door.label("address_door"),
    _A.address,
    _A.hash_key,
)
_FIND = (
    select(*_HERE, *PERSON_COLUMNS)
    .select_from(addresses.outerjoin(people, _P.id == _A.person_id))
    .where(_A.network == bindparam("network"), _A.hash.in_(bindparam("hashes", expanding=True)))
)
_OF_PERSON = (
    select(*_HERE, *PERSON_COLUMNS)
    .select_from(addresses.join(people, _P.id == _A.person_id))
    .where(_P.id == bindparam("person_id"), _A.address.is_not(None))
    .order_by(_A.heard_at.desc(), _A.id.desc())
    .limit(1)
)
# PostgreSQL: whoever waited for a lock must read anew, for a joined row is as old as the statement.
_OWNER = select(_A.person_id).where(
    _A.network == bindparam("network"), _A.hash.in_(bindparam("hashes", expanding=True))
)
_ONE = select(_P.id).where(_P.id == bindparam("person_id"))
_ADD_PERSON = insert(people)
_TAKE_ADDRESS = (
    update(addresses)
    .where(_A.id == bindparam("b_id"))
    .values(person_id=bindparam("b_person"), door=bindparam("b_door"), address=bindparam("b_address"))
)
_STAY = update(people).where(_P.id == bindparam("b_id")).values(leaving=False)
_CODES = ("network", "locale", "locale_from", "script", "stays_in", "comes_from")
_KEPT = (*_CODES, "discreet", "stopped", "state", "turn", "last_at")
_KEEP = (
    update(people).where(_P.id == bindparam("b_id")).values({name: bindparam(f"b_{name}") for name in _KEPT})
)
_REACH = (
    update(addresses)
    .where(_A.network == bindparam("b_network"), _A.hash.in_(bindparam("b_hashes", expanding=True)))
    .where(_A.door == bindparam("b_door"), _A.heard_at <= bindparam("b_at"))
    .values(reach=bindparam("b_reach"))
)


@cache
def _first_time(dialect: str) -> TextClause:
    return spelled(dialect, upsert(dialect, seen).on_conflict_do_nothing(), "door", "provider_id", "at")


@cache
def _new_address(dialect: str) -> TextClause:
    new = upsert(dialect, addresses).on_conflict_do_nothing()
    return spelled(dialect, new, "network", "hash", "hash_key", "door", "heard_at")


def first_time(tx: Tx, door: str, provider_id: str, at: Millis) -> bool:
    """Remember that the provider handed us this; False when it did so before."""
    return tx.run(_first_time(tx.dialect), {"door": door, "provider_id": provider_id, "at": at}) == 1


def enter(tx: Tx, address: Address, door: str, at: Millis) -> Here:
    """The person at that address, made if there is none; answers leave by this door from now on."""
    find = {"network": address.network, "hashes": tx.seal.hashes(address.network, address.value)}
    _lock_address(tx, find)
    row = tx.one(_FIND, find)
    if row is None:
        digest, number = tx.seal.hash(address.network, address.value)
        new = {"network": address.network, "hash": digest, "hash_key": number, "door": door, "heard_at": 0}
        tx.run(_new_address(tx.dialect), new)
        _lock_address(tx, find)
        row = tx.one(_FIND, find)
    if row is None:
        raise LookupError("an address was neither found nor made")
    person = person_of(tx, row) if row.person_id else _add_person(tx, address, at)
    if row.person_id is None or row.address_door != door or row.address is None:
        sealed = tx.seal.close("addresses", "address", address.value)
        taken = {"b_id": row.address_id, "b_person": person.id, "b_door": door, "b_address": sealed}
        tx.run(_TAKE_ADDRESS, taken)
    if row.hash_key != tx.seal.hash_key:  # the address is known now, so its hash can follow the keys
        resealing.follow(tx, row.address_id, address)
    if row.leaving:
        tx.run(_STAY, {"b_id": person.id})
    return Here(person, AddressId(row.address_id), door, address.value)


def _lock_address(tx: Tx, find: dict[str, Any]) -> None:
    """Nobody else writes for whoever is at this address until the commit. SQLite has one writer anyway."""
    row = tx.hold(_OWNER, find) if tx.many_writers else None
    if row is not None and row.person_id:
        lock(tx, row.person_id)


def lock(tx: Tx, person_id: PersonId) -> None:
    """Nobody else writes for this person until the commit."""
    if tx.many_writers:
        tx.hold(_ONE, {"person_id": person_id})


def _add_person(tx: Tx, address: Address, at: Millis) -> Person:
    # Drawn from the keys, not from chance: the same unit run again makes the same person.
    name = PersonId(tx.seal.mark("person", address.network, address.value, str(at)))
    person = Person(name, address.network, last_at=at)
    tx.run(_ADD_PERSON, {"id": name, "state": _closed_state(tx, person), "last_at": at} | _codes(person))
    return person


def here(tx: Tx, person_id: PersonId) -> Here | None:
    """The person at the address they last wrote from; None when they, or every address, are gone."""
    lock(tx, person_id)
    row = tx.one(_OF_PERSON, {"person_id": person_id})
    if row is None:
        return None
    value = tx.seal.open("addresses", "address", row.address)
    return Here(person_of(tx, row), AddressId(row.address_id), row.address_door, value)


def person_of(tx: Tx, row: Row[Any]) -> Person:
    """The person in a row that holds PERSON_COLUMNS."""
    person = bare_person(row)
    if row.person_state is None:
        return person
    return person.with_state(state_of(tx, row.person_state))


def state_of(tx: Tx, sealed: bytes) -> dict[str, Any]:
    """Where somebody stands, as plain JSON. Raises BadSeal."""
    found: dict[str, Any] = json.loads(tx.seal.open("people", "state", sealed))
    return found


def bare_person(row: Row[Any]) -> Person:
    """The same without where they stand: what is not sealed."""
    return Person(
        PersonId(row.person_id),
        Network(row.person_network),
        locale=row.locale,
        locale_from=row.locale_from,
        script=Script(row.script),
        stays_in=row.stays_in,
        comes_from=row.comes_from,
        discreet=row.discreet,
        stopped=row.stopped,
        turn=row.turn,
        last_at=Millis(row.last_at),
    )


def keep(tx: Tx, person: Person) -> None:
    """Write down where the person stands."""
    values = _codes(person) | {
        "state": _closed_state(tx, person),
        "discreet": person.discreet,
        "stopped": person.stopped,
        "turn": person.turn,
        "last_at": person.last_at,
        "id": person.id,
    }
    tx.run(_KEEP, {f"b_{name}": value for name, value in values.items()})


def _codes(person: Person) -> dict[str, Any]:
    return {name: str(getattr(person, name)) for name in _CODES}


def _closed_state(tx: Tx, person: Person) -> bytes:
    return tx.seal.close("people", "state", json.dumps(person.state(), ensure_ascii=False))


def mark_reach(tx: Tx, address: Address, door: str, reachable: bool, at: Millis) -> None:
    """The provider of that door says whether the address can be reached.

    Older news than the person's own last message, or news of a door they left, change nothing.
    """
    hashes = tx.seal.hashes(address.network, address.value)
    where = {"b_network": address.network, "b_hashes": hashes, "b_door": door, "b_at": at}
    tx.run(_REACH, where | {"b_reach": "" if reachable else "unreachable"})


ERASED = "erased"  # the verb of the event that lets a restore forget them once more
_NAMES = select(ways_back.c.came_from).where(ways_back.c.person_id == bindparam("person_id"))  # former ones
_GONE = delete(people).where(_P.id == bindparam("person_id"))
_DROP_ADDRESSES = delete(addresses).where(_A.person_id == bindparam("person_id"), _A.blocked == "")
_BARE_ADDRESSES = (
    update(addresses)
    .where(_A.person_id == bindparam("b_person"))
    .values(person_id=None, address=None, door="", heard_at=0)
)
_C = cases.c
_OPEN_CASE = select(_C.id, _C.consent).where(_C.person_id == bindparam("person_id"), _C.state != "closed")
_DROP_NOTES = delete(notes).where(
    notes.c.case_id.in_(select(_C.id).where(_C.person_id == bindparam("person_id")))
)
_DROP_TOLD = (
    update(referrals)
    .where(referrals.c.case_id.in_(select(_C.id).where(_C.person_id == bindparam("b_person"))))
    .values(words=None)
)
_DROP_DESK = [
    delete(table).where(table.c.case_id.in_(select(_C.id).where(_C.person_id == bindparam("person_id"))))
    for table in (drafts, interpretings)
]
_BARE_CASES = (
    update(cases)
    .where(_C.person_id == bindparam("b_person"))
    .values(person_id=None, call_at="", safe_until=0, version=_C.version + 1)
)
_END_CASE = (
    update(cases)
    .where(_C.id == bindparam("b_case"))
    .values(state="closed", outcome="forgotten", closed_at=bindparam("b_at"), owner=None, owner_until=0)
)


def erase(tx: Tx, person_id: PersonId, now: Millis, by_clock: bool = False) -> None:
    """Erase the person: what was said both ways (unsent words too), notes, plans, timers, addresses.

    An address they asked us never to write to stays, as a hash alone. Their cases keep codes only: an open
    one stays in the queue if they had consented to it, so that whoever holds it learns of this; otherwise
    it is closed. Counts remain. An event keeps the mark of who asked for it, so that no backup brings them
    back (`erased.py`); what is forgotten `by_clock` a restore forgets by the clock too.
    """
    if not by_clock:
        former = [row.came_from for row in tx.all(_NAMES, {"person_id": person_id}) if row.came_from]
        for name in (person_id, *former):  # a backup may hold them under each
            event(tx, "bot", ERASED, None, tx.seal.mark(ERASED, name), now)
    who = {"person_id": person_id}
    for case in tx.all(_OPEN_CASE, who):
        event(tx, "person", "forgotten", case.id, "", now)
        if not case.consent:
            tx.run(_END_CASE, {"b_case": case.id, "b_at": now})
    tx.run(_DROP_NOTES, who)
    forget_reasons(tx, person_id)
    tx.run(_DROP_TOLD, {"b_person": person_id})
    for statement in _DROP_DESK:
        tx.run(statement, who)
    tx.run(_BARE_CASES, {"b_person": person_id})
    tx.run(_DROP_ADDRESSES, who)
    tx.run(_BARE_ADDRESSES, {"b_person": person_id})
    tx.run(_GONE, who)
