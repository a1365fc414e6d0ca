"""Looking through the events: who did what, with which case, when. There are no words in them, only codes."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select

from bot.core.message import Millis
from bot.core.person import NEVER
from bot.store.database import Tx
from bot.store.people import ERASED
from bot.store.tables import events

PAGE = 50
_E = events.c
_FILTERS = {
    "case_id": _E.case_id == bindparam("case_id"),
    "actor": _E.actor == bindparam("actor"),
    "verb": _E.verb == bindparam("verb"),
    "since": _E.at >= bindparam("since"),
    "until": _E.at < bindparam("until"),
    "before": _E.id < bindparam("before"),
}


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; 0 or "" = anything. `before` = older than that event (the next page)."""

    case_id: int = 0
    actor: str = ""
    verb: str = ""
    since: Millis = NEVER
    until: Millis = NEVER
    before: int = 0

    def codes(self) -> str:
        """The search itself as codes, for the event it leaves."""
        named = {name: getattr(self, name) for name in _FILTERS if getattr(self, name)}
        return " ".join(f"{name}:{value}" for name, value in named.items())


@dataclass(frozen=True, slots=True)
class Happened:
    """One event."""

    id: int
    at: Millis
    actor: str
    verb: str
    case_id: int
    codes: str


@cache
def _asking(names: frozenset[str]) -> Select[Any]:
    """The question with those filters; one statement per set of them, so each is spelled once."""
    wanted = select(events).where(*(_FILTERS[name] for name in sorted(names)))
    return wanted.order_by(_E.id.desc()).limit(PAGE + 1)


def search(tx: Tx, wanted: Search) -> tuple[list[Happened], bool]:
    """A page of events, newest first, and whether there are older ones.

    The mark a forgotten person leaves is a key to no page and is not shown.
    """
    given = {name: getattr(wanted, name) for name in _FILTERS if getattr(wanted, name)}
    rows = tx.all(_asking(frozenset(given)), given)
    found = [
        Happened(
            row.id,
            Millis(row.at),
            row.actor,
            row.verb,
            row.case_id or 0,
            "" if row.verb == ERASED else row.codes,
        )
        for row in rows
    ]
    return found[:PAGE], len(found) > PAGE
