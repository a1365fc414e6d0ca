"""Two persons whom the desk sees as one, and parted again (`links.py`, decision 0040).

No row moves from one to the other, so no message, wipe, receipt or forgetting can go to the wrong phone.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, bindparam, select

from bot.core.message import Millis, PersonId
from bot.store import links, people
from bot.store.case_rows import open_row, put
from bot.store.database import Tx
from bot.store.events import event
from bot.store.tables import people as people_table

_PERSON = select(*people.PERSON_COLUMNS).where(people_table.c.id == bindparam("person_id"))


def settle(tx: Tx, person_id: PersonId, now: Millis) -> bool:
    """Join the two if both codes were given crosswise. In one unit with the code that came last."""
    row = links.live_row(tx, person_id, now)
    if row is None or not (row.from_at and row.to_at):
        return False
    link, names = links.link_of(row, "from"), sorted((row.from_person, row.to_person))
    both = [_person(tx, PersonId(name)) for name in names]
    if any(each is None or each.leaving for each in both):
        links.end(tx, link, links.OVER, "bot", now)
        return False
    before = _made_stricter(tx, [each for each in both if each is not None])
    links.close(tx, link, links.JOINED, now, tx.seal.close("links", "before", json.dumps(before)))
    for side in (link.mine, link.other):
        event(tx, "person", "link_joined", side.case_id, str(link.id), now)
    return True


def _made_stricter(tx: Tx, both: Sequence[Row[Any]]) -> dict[str, Any]:
    """Whatever asks for more care with one asks for it with both; how each stood before and stands now."""
    discreet = any(each.discreet for each in both)
    opened = {each.person_id: open_row(tx, PersonId(each.person_id)) for each in both}
    rows = [row for row in opened.values() if row is not None]
    graver = {"tier": min((row.tier for row in rows), default=""), "child": any(row.child for row in rows)}
    before: dict[str, Any] = {}
    for each in both:
        row = opened[each.person_id]
        was = {"discreet": bool(each.discreet), "turn": each.turn, "last_at": each.last_at}
        if row is not None:
            was["case"] = {"id": row.id, "tier": row.tier, "child": bool(row.child), "made": graver}
            put(tx, row, graver)
        before[each.person_id] = was
        people.keep(tx, replace(people.person_of(tx, each), discreet=discreet))
    return before


def undo(tx: Tx, number: int, operator_id: int, now: Millis) -> bool:
    """Part them again; False when it is no joined link, or too late.

    Nothing was moved, so nothing comes back. What was made stricter is given back to whom has not written
    since; with the others nobody can tell what they said for themselves, and the care stays.
    """
    row = tx.hold(links.ONE, {"number": number})
    if (
        row is None
        or row.state != links.JOINED
        or row.before is None
        or now - row.joined_at > links.UNDO_WITHIN
    ):
        return False
    link = links.link_of(row, "from")
    before = json.loads(tx.seal.open("links", "before", row.before))
    for name in sorted(before):
        each = _person(tx, PersonId(name))
        was = before[name]
        if each is not None and (each.turn, each.last_at) == (was["turn"], was["last_at"]):
            people.keep(tx, replace(people.person_of(tx, each), discreet=was["discreet"]))
            _restore_case(tx, PersonId(name), was.get("case"))
    links.close(tx, link, links.UNDONE, row.joined_at, None, operator_id)
    for side in (link.mine, link.other):
        event(tx, str(operator_id), "link_undone", side.case_id, str(number), now)
    return True


def _restore_case(tx: Tx, person_id: PersonId, was: dict[str, Any] | None) -> None:
    row = open_row(tx, person_id)
    if was is None or row is None or row.id != was["id"] or row.alarm_at:
        return
    if {"tier": row.tier, "child": bool(row.child)} == was["made"]:
        put(tx, row, {"tier": was["tier"], "child": was["child"]})


def leaving(tx: Tx, person_id: PersonId) -> bool:
    """Did they ask to be forgotten, or are they gone?"""
    row = tx.one(_PERSON, {"person_id": person_id})
    return row is None or bool(row.leaving)


def _person(tx: Tx, person_id: PersonId) -> Row[Any] | None:
    people.lock(tx, person_id)
    return tx.one(_PERSON, {"person_id": person_id})
