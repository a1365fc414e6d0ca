"""Chats that are to be emptied: what is owed (D-11, decision 0054). What is due, and done: `wiped.py`.

In discreet mode a *sweep* (a timer of the person's) deletes every message before it is a day old. What must
go whatever happens to its person is a *job* with the chat's address and message numbers in it, both sealed: a
wish to clear the chat, the end of discreet mode, an erasing, a return from another address.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, union_all

from bot.core.effects import Forget, Turn, Wipe
from bot.core.message import Millis, Network, PersonId
from bot.core.person import Person
from bot.store import timers
from bot.store.database import Tx
from bot.store.people import Here
from bot.store.tables import addresses, heard, said, wipes
from bot.store.tables import people as people_table
from bot.store.tables import timers as timers_table
from bot.store.timers import WIPE

MINUTE = 60_000
HOUR = 60 * MINUTE
KEPT = 23 * HOUR  # a message stands no longer than this before a sweep takes it: an hour is left for trouble
LIMIT = 47 * HOUR  # Telegram deletes nothing older than 48 hours, by its own clock
FAREWELL = 15 * MINUTE  # the receipt of an erasing may stand so long
GIVE_WAY = 3_000  # the dull page overwrites a message first, then the others go

_W, _S, _H, _T = wipes.c, said.c, heard.c, timers_table.c
_AGE = func.coalesce(func.nullif(_S.sent_at, 0), _S.at)
REFS = union_all(
    select(_H.message_ref.label("refs"), _H.at.label("at")).where(
        _H.person_id == bindparam("person_id"), _H.door == bindparam("door"), _H.message_ref != ""
    ),
    select(_S.refs, _AGE).where(
        _S.person_id == bindparam("person_id"), _S.door == bindparam("door"), _S.refs.not_in(("", "[]"))
    ),
)
_CHATS = union_all(
    select(_H.door, _H.address_id, _H.message_ref.label("refs"), _H.at.label("at")).where(
        _H.person_id == bindparam("person_id"), _H.message_ref != ""
    ),
    select(_S.door, _S.address_id, _S.refs, _AGE).where(
        _S.person_id == bindparam("person_id"), _S.refs.not_in(("", "[]"))
    ),
)
_ADD = insert(wipes)
_TIMER = select(_T.id).where(
    _T.person_id == bindparam("person_id"), _T.kind == WIPE, _T.step == bindparam("door")
)
WATCHED = select(people_table.c.discreet, people_table.c.leaving).where(
    people_table.c.id == bindparam("person_id")
)
_ADDRESSES = select(addresses.c.id, addresses.c.address).where(
    addresses.c.person_id == bindparam("person_id"),
    addresses.c.address.is_not(None),
    addresses.c.network == Network.TELEGRAM,
)


def after_turn(tx: Tx, before: Person, here: Here, turn: Turn, now: Millis) -> None:
    """What a turn means for the chat it stands in. Call it when the turn is written down."""
    if here.person.network is not Network.TELEGRAM:
        return  # nothing else can be deleted from afar
    wished = any(isinstance(effect, Wipe) for effect in turn.effects)
    opened = before.discreet and not here.person.discreet
    refs = refs_of(tx, here.person.id, here.door, now) if wished or opened else {}
    if wished:
        hides = any(getattr(effect, "replaces", False) for effect in turn.effects)
        owe(tx, here, refs, Millis(now + GIVE_WAY * hides), now)
    elif opened:  # what was said in discreet mode keeps its promise
        owe(tx, here, refs, Millis(min(refs.values(), default=now) + KEPT), now)
    if opened:
        timers.drop_timers(tx, here.person.id, [WIPE])
    if here.person.discreet and not any(isinstance(effect, Forget) for effect in turn.effects):
        watch(tx, here.person.id, here.door, now, anew=not before.discreet)


def owe(tx: Tx, here: Here, refs: Mapping[str, Millis], due_at: Millis, now: Millis) -> None:
    """A job for these messages of that chat, whatever becomes of the person."""
    if refs:
        _owe(tx, here.person.id, here.door, here.address_value, (refs, due_at, now))


def _owe(
    tx: Tx, person_id: PersonId, door: str, to: str, what: tuple[Mapping[str, Millis], Millis, Millis]
) -> None:
    refs, due_at, now = what
    row = {
        "person_id": person_id,
        "door": door,
        "address": tx.seal.close("wipes", "address", to),
        "refs": tx.seal.close("wipes", "refs", json.dumps(refs)),
        "at": now,
        "due_at": due_at,
    }
    tx.run(_ADD, row)


def owe_all(tx: Tx, person_id: PersonId, due_at: Millis, now: Millis, but: int = 0) -> None:
    """Jobs for all that stands in the person's chats, at every address but that one: call it before they are
    erased, or part with those addresses.
    """
    sealed = {row.id: row.address for row in tx.all(_ADDRESSES, {"person_id": person_id}) if row.id != but}
    chats: dict[tuple[str, int], list[Row[Any]]] = {}
    for row in tx.all(_CHATS, {"person_id": person_id}) if sealed else ():
        chats.setdefault((row.door, row.address_id), []).append(row)
    for (door, number), rows in chats.items():
        refs = _young(rows, now)
        if refs and number in sealed:
            to = tx.seal.open("addresses", "address", sealed[number])
            _owe(tx, person_id, door, to, (refs, due_at, now))


def owe_farewell(tx: Tx, person_id: PersonId, now: Millis) -> None:
    """The same for whoever is erased when their last message has left: of a watched phone that goes too."""
    row = tx.one(WATCHED, {"person_id": person_id})
    if row is not None and row.discreet:
        owe_all(tx, person_id, Millis(now + FAREWELL), now)


def watch(tx: Tx, person_id: PersonId, door: str, now: Millis, anew: bool = False) -> None:
    """See that a sweep comes before the oldest message is a day old, if they are in discreet mode."""
    asked = {"person_id": person_id, "door": door}
    if not anew and tx.one(_TIMER, asked) is not None:
        return
    row = tx.one(WATCHED, {"person_id": person_id})
    if row is None or not row.discreet or row.leaving:
        return
    oldest = min(refs_of(tx, person_id, door, now).values(), default=None)
    if oldest is not None:
        timers.set_timer(tx, person_id, WIPE, door, Millis(max(now, oldest + KEPT)))


def refs_of(tx: Tx, person_id: PersonId, door: str, now: Millis) -> dict[str, Millis]:
    """All messages, theirs and ours, that can still be deleted there, and since when they stand."""
    return _young(tx.all(REFS, {"person_id": person_id, "door": door}), now)


def _young(rows: Iterable[Row[Any]], now: Millis) -> dict[str, Millis]:
    """Which of them are young enough. One that was overwritten is as old as it was."""
    since: dict[str, Millis] = {}
    for row in rows:
        for ref in numbers(row.refs):
            since[ref] = Millis(min(row.at, since.get(ref, row.at)))
    return {ref: at for ref, at in since.items() if at + LIMIT > now}


def numbers(refs: str) -> list[str]:
    """The message numbers in a row: a list as JSON, or one as it is."""
    return list(json.loads(refs)) if refs.startswith("[") else [refs]
