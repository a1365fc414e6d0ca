"""Who is measured, how many updates are in flight, and what of them survives."""

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bench.survey import JSON


class Contender(Protocol):
    """Takes updates and keeps what it promises to keep."""

    async def open(self) -> None:
        """Begin."""
        ...

    async def take(self, update: JSON) -> None:
        """Take one update; it is kept as promised when this returns."""
        ...

    async def close(self) -> None:
        """End."""
        ...

    async def kept(self) -> int:
        """How many updates it knows of."""
        ...

    async def judge(self, whole: int) -> None:
        """Raises LookupError when fewer people came through."""
        ...


@dataclass(frozen=True)
class Entry:
    """One row of the table. `needs` is the server it wants: postgres, redis or nothing."""

    key: str
    name: str
    store: str
    in_flight: int
    writes: str  # what is written for each update
    needs: str = ""


OURS = "seen, person, history, answer in the outbox"
STATE = "step, answers"
BASE = "ptb_sqlite"
ENTRIES = (
    Entry("safar_sqlite", "safar", "SQLite, full", 1, OURS),
    Entry("safar_sqlite_64", "safar", "SQLite, full", 64, OURS),
    Entry("safar_sent", "safar, until the answer is at the door", "SQLite, full", 64, f"{OURS}, lease, sent"),
    Entry("safar_postgres_16", "safar", "PostgreSQL, fsync", 16, OURS, "postgres"),
    Entry("safar_postgres_64", "safar", "PostgreSQL, fsync", 64, OURS, "postgres"),
    Entry("ptb_sqlite", "ConversationHandler", "SQLite, full", 1, STATE),
    Entry("ptb_pickle_each", "ConversationHandler", "pickle each update, no fsync", 1, STATE),
    Entry("ptb_pickle", "ConversationHandler", "pickle each minute (default)", 1, "nothing at once"),
    Entry("ptb_memory", "ConversationHandler", "memory", 1, "nothing"),
    Entry("aiogram_sqlite", "aiogram FSM", "SQLite, full", 1, STATE),
    Entry("aiogram_sqlite_64", "aiogram FSM", "SQLite, full, aiosqlite", 64, STATE),
    Entry("aiogram_redis", "aiogram FSM", "Redis, fsync always", 64, STATE, "redis"),
    Entry("aiogram_memory", "aiogram FSM", "memory", 1, "nothing"),
)
BY_KEY = {entry.key: entry for entry in ENTRIES}


def make(entry: Entry, data: Path, server: str) -> Contender:
    """The contender, its library imported only now: no process pays for the others'."""
    kind, _, how = entry.key.partition("_")
    if kind == "safar":
        ours = importlib.import_module("bench.ours")
        return ours.Ours(data, server, delivered=how == "sent")  # type: ignore[no-any-return]
    if kind == "ptb":
        return importlib.import_module("bench.conversation_handler").Survey(data, how)  # type: ignore[no-any-return]
    fsm = importlib.import_module("bench.aiogram_fsm")
    return fsm.Survey(data, how, server)  # type: ignore[no-any-return]
