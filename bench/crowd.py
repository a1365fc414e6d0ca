"""How much safar needs, and how fast it stays, with very many people in its store.

One person goes through the survey; their rows are then copied, each copy with an address, keyed hash and
sealed state of its own: where a person stands, how they are reached, their last message and its answer,
spread over the four weeks that are kept. Then a few hundred turns are taken, by people of the crowd and by
new ones.
"""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.conversation_handler import Committing
from bench.conversation_handler import Survey as Peer
from bench.ours import Ours, ring_in
from bench.stopwatch import percentile, run
from bench.survey import FIRST_CHAT, STEPS, update, updates
from bot.core.message import Network
from bot.store.seal import Seal

CROWD_CHAT = 5_000_000_000
WEEKS_MS = 27 * 24 * 3600 * 1000
TURNS = 300
NEW_PEOPLE = 20
Rows = dict[str, dict[str, Any]]


async def fill(data: Path, people: int) -> None:
    """A store with so many people in it."""
    ours = Ours(data, delivered=True)
    await ours.open()
    await run(ours.take, updates(1), 1)
    await ours.close()
    database = sqlite3.connect(data / "safar.db", isolation_level=None)
    for pragma in ("journal_mode=off", "synchronous=off", "cache_size=-524288", "foreign_keys=off"):
        database.execute(f"PRAGMA {pragma}").fetchall()
    copies = Copies(database, Seal(ring_in(data)), people)
    database.execute("BEGIN")
    for table in copies.rows:
        columns = list(copies.rows[table])
        marks = ", ".join("?" * len(columns))
        names = ", ".join(f'"{each}"' for each in columns)
        database.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', copies.of(table, columns))
    database.execute("COMMIT")
    database.execute("PRAGMA journal_mode=wal").fetchall()
    database.close()


class Copies:
    """The rows of one person, and the same rows for everybody else."""

    def __init__(self, database: sqlite3.Connection, seal: Seal, people: int) -> None:
        database.row_factory = sqlite3.Row
        self._seal, self._people = seal, people
        last = "ORDER BY id DESC LIMIT 1"
        self.rows: Rows = {
            "people": dict(database.execute("SELECT * FROM people LIMIT 1").fetchone()),
            "addresses": dict(database.execute("SELECT * FROM addresses LIMIT 1").fetchone()),
            "heard": dict(database.execute(f"SELECT * FROM heard {last}").fetchone()),
            "said": dict(database.execute(f"SELECT * FROM said {last}").fetchone()),
            "seen": dict(database.execute("SELECT * FROM seen LIMIT 1").fetchone()),
        }
        self._state = seal.open("people", "state", self.rows["people"]["state"])
        self._first = {
            table: int(row.get("id") or 0) + 1 for table, row in self.rows.items() if table != "people"
        }

    def of(self, table: str, columns: list[str]) -> Iterator[list[Any]]:
        """The copies of that table's row."""
        change = {"people": self._person, "addresses": self._address, "seen": self._seen}.get(
            table, self._talk
        )
        for number in range(self._people):
            ago = WEEKS_MS * number // self._people
            row = self.rows[table] | change(table, number, ago)
            yield [row[column] for column in columns]

    def _id(self, number: int) -> str:
        return self._seal.mark("person", Network.TELEGRAM, str(CROWD_CHAT + number), "0")

    def _person(self, table: str, number: int, ago: int) -> dict[str, Any]:
        sealed = self._seal.close(table, "state", self._state)
        return {"id": self._id(number), "state": sealed, "last_at": self.rows[table]["last_at"] - ago}

    def _address(self, table: str, number: int, ago: int) -> dict[str, Any]:
        value = str(CROWD_CHAT + number)
        digest, key = self._seal.hash(Network.TELEGRAM, value)
        return {
            "id": self._first[table] + number,
            "person_id": self._id(number),
            "hash": digest,
            "hash_key": key,
            "address": self._seal.close(table, "address", value),
            "heard_at": self.rows[table]["heard_at"] - ago,
        }

    def _seen(self, table: str, number: int, ago: int) -> dict[str, Any]:
        return {"provider_id": f"c{number}", "at": self.rows[table]["at"] - ago // 4}

    def _talk(self, table: str, number: int, ago: int) -> dict[str, Any]:
        changed: dict[str, Any] = {
            "id": self._first[table] + number,
            "person_id": self._id(number),
            "address_id": self._first["addresses"] + number,
        }
        row = self.rows[table]
        times = ("at", "due_at", "tried_at", "sent_at", "expires_at")
        changed |= {name: row[name] - ago for name in times if row.get(name)}
        return changed | ({"provider_id": f"c{number}"} if table == "said" else {})


async def measure(data: Path, people: int) -> dict[str, Any]:
    """Turns over that store, to the answer at the door; memory, size of the file, and the clock's ticks."""
    begun = time.perf_counter()
    ours = Ours(data, delivered=True)
    await ours.open()
    opened_s = time.perf_counter() - begun
    now = int(time.time())
    turns = min(TURNS, people)
    known = [
        (each, 0, update(10_000_000 + each, CROWD_CHAT + each * people // turns, len(STEPS) - 1, now))
        for each in range(turns)
    ]
    await run(ours.take, updates(NEW_PEOPLE, 1), 1)
    timed = await run(ours.take, known, 1)
    ticks: dict[str, float] = {}
    for tick in ours.house.ticks():
        before = time.perf_counter()
        await tick.deed()
        ticks[tick.name] = (time.perf_counter() - before) * 1000
    found = {"mb": rss_mb(), "file_mb": (data / "safar.db").stat().st_size / 2**20, "opened_s": opened_s}
    await ours.close()
    slowest = max(ticks, key=lambda name: ticks[name])
    return found | {
        "p50": percentile(timed.each_ms, 50),
        "p95": percentile(timed.each_ms, 95),
        "tick": slowest,
        "tick_ms": ticks[slowest],
    }


async def peer(data: Path, people: int) -> dict[str, Any]:
    """The same for `ConversationHandler` over its committing store, which holds everybody in memory."""
    await Committing(data / "ptb.db").flush()
    database = sqlite3.connect(data / "ptb.db")
    answers = '{"answers": {"language": "ru", "safe": "yes", "menu": "trouble", "work": "нет", "age": "нет"}}'
    everybody = range(FIRST_CHAT, FIRST_CHAT + people)
    database.executemany("INSERT INTO users VALUES (?, ?)", ((chat, answers) for chat in everybody))
    database.executemany(
        "INSERT INTO conversations VALUES (?, 4)", ((f"[{chat}, {chat}]",) for chat in everybody)
    )
    database.commit()
    database.close()
    begun = time.perf_counter()
    contender = Peer(data, "sqlite")
    await contender.open()
    opened_s = time.perf_counter() - begun
    timed = await run(contender.take, updates(TURNS // len(STEPS), people), 1)
    await contender.close()
    return {"mb": rss_mb(), "opened_s": opened_s, "p50": percentile(timed.each_ms, 50)}


def rss_mb() -> float:
    """What this process holds in memory now."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
