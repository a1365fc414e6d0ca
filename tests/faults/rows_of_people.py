"""What the store says of each person, without what may differ between two runs that are the same.

Numbers of rows, times and the provider's ids differ; everything else must not. People are named by their
address, cases and messages by their place in the person's own story.
"""

import json
import re
from collections import defaultdict
from typing import Any

from sqlalchemy import select

from bot.service.ladder import VERB
from bot.store import tables
from bot.store.database import Tx

TIMES = re.compile(r"\b\d{13}\b")
AHEAD = re.compile(r'\["ahead", "\d+"\]')  # how many others wait hangs on who came first
PERSON = (
    "network",
    "locale",
    "locale_from",
    "script",
    "stays_in",
    "comes_from",
    "discreet",
    "stopped",
    "turn",
    "leaving",
)
HEARD = ("door", "kind", "meaning", "step", "choice")
SAID = ("door", "lane", "turn", "author", "cause", "text_id", "parts", "step", "replaces", "ask_place")
CASE = ("tier", "reason", "level", "tags", "child", "locale", "stays_in", "comes_from", "state", "consent")
WOKEN = VERB  # who is woken hangs on the hours that pass, and a killed run takes longer
CASE_TIMES = ("alarm_at", "closed_at", "safe_until", "replied_at")  # only whether there is one


def picked(row: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def portrait(tx: Tx, address: str) -> dict[str, Any]:
    """What the store holds of one person."""
    owners = {person: value for person, value in _owners(tx).items() if value == address}
    return _portraits(tx, owners)[address]


def portraits(tx: Tx) -> dict[str, Any]:
    """Everything the store holds, by person; "" holds what belongs to nobody."""
    found = _portraits(tx, _owners(tx))
    counted = sorted(json.dumps(_counted(row)) for row in _rows(tx, tables.tally))
    found[""] = {"tally": counted, "seen": len(_rows(tx, tables.seen))}
    return found


def _portraits(tx: Tx, owners: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {name: defaultdict(list) for name in owners.values()}
    for row in _of(tx, tables.people, owners):
        state = tx.seal.open("people", "state", row.state) if row.state else ""
        found[owners[row.id]]["person"].append(picked(row, PERSON) | {"state": TIMES.sub("time", state)})
    _talk(tx, owners, found)
    _cases(tx, owners, found)
    for row in _of(tx, tables.timers, owners):
        found[owners[row.person_id]]["timers"].append([row.kind, row.step])
    for one in found.values():
        one["timers"] = sorted(one["timers"])
    return {name: dict(one) for name, one in found.items()}


def _rows(tx: Tx, table: Any, *where: Any) -> list[Any]:
    order = table.c.id if "id" in table.c else table.c.provider_id
    return list(tx.all(select(table).where(*where).order_by(order)))


def _of(tx: Tx, table: Any, owners: dict[str, str]) -> list[Any]:
    """The rows of these people."""
    whose = table.c.id if table is tables.people else table.c.person_id
    return _rows(tx, table, whose.in_(list(owners)))


def _owners(tx: Tx) -> dict[str, str]:
    """Person → address."""
    return {
        row.person_id: tx.seal.open("addresses", "address", row.address)
        for row in _rows(tx, tables.addresses)
        if row.person_id and row.address
    }


def _talk(tx: Tx, owners: dict[str, str], found: dict[str, Any]) -> None:
    for table, names in ((tables.heard, HEARD), (tables.said, SAID)):
        for row in _of(tx, table, owners):
            words = tx.seal.open(table.name, "words", row.words) if row.words else ""
            more = {"words": words, "case": bool(row.case_id)}
            if table is tables.said:
                more |= {
                    "parts": TIMES.sub("time", AHEAD.sub("", row.parts)),
                    "state": row.state,
                    "tries": row.tries,
                    "doubt": row.doubt,
                }
            found[owners[row.person_id]][table.name].append(picked(row, names) | more)


def _cases(tx: Tx, owners: dict[str, str], found: dict[str, Any]) -> None:
    """Cases with their events; what became of single messages is told by the messages themselves."""
    events, kept = defaultdict(list), _of(tx, tables.cases, owners)
    ours = tables.events.c.case_id.in_([row.id for row in kept])
    for row in _rows(tx, tables.events, ours):
        if not row.verb.startswith("send_") and row.verb != WOKEN:
            events[row.case_id].append([row.actor, row.verb, TIMES.sub("time", row.codes)])
    for row in kept:
        times = {name: getattr(row, name) > 0 for name in CASE_TIMES}
        found[owners[row.person_id]]["cases"].append(picked(row, CASE) | times | {"events": events[row.id]})


def _counted(row: Any) -> list[Any]:
    names = [column.name for column in tables.tally.c]
    return [getattr(row, name) for name in names if name not in ("id", "hour")]
