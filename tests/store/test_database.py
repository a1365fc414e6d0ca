"""Units of work: kept whole or not at all, one by one, and nobody is left waiting (promises 1 to 3)."""

import asyncio
import logging
import os
import signal
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from bot.core.faults import Fault, StoreDown
from bot.store.database import open_store
from bot.store.tables import leases, tally


def _note(tx, name):
    tx.run(insert(leases), {"name": name, "holder": "x", "until": 1})


async def _names(store):
    return await store.read(lambda tx: [row.name for row in tx.all(select(leases.c.name).order_by("name"))])


async def test_what_was_acknowledged_is_there_for_readers(store):
    await store.write(partial(_note, name="a"))
    assert await _names(store) == ["a"]


async def test_a_unit_that_fails_loses_its_own_rows_and_no_one_elses(store):
    def bad(tx):
        _note(tx, "bad")
        raise RuntimeError("no")

    results = await asyncio.gather(
        store.write(partial(_note, name="a")),
        store.write(bad),
        store.write(partial(_note, name="b")),
        store.write(partial(_note, name="a")),
        return_exceptions=True,
    )
    assert [type(result) for result in results] == [type(None), RuntimeError, type(None), IntegrityError]
    assert await _names(store) == ["a", "b"]


async def test_a_unit_that_leaves_a_cursor_open_harms_only_itself(sqlite_store):
    store = sqlite_store

    def careless(tx):
        statement = insert(leases).values(name="c", holder="x", until=1).returning(leases.c.name)
        return tx.conn.execute(statement)

    results = await asyncio.gather(
        store.write(careless), store.write(partial(_note, name="a")), return_exceptions=True
    )
    assert isinstance(results[0], StoreDown)
    assert results[1] is None
    await store.write(partial(_note, name="b"))
    assert await _names(store) == ["a", "b"]


async def test_a_cancelled_caller_neither_stops_nor_halves_the_unit(store):
    task = asyncio.create_task(store.write(partial(_note, name="a")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await store.write(partial(_note, name="b"))
    assert await _names(store) == ["a", "b"]


async def test_a_killed_writer_fails_everyone_who_waits_and_everyone_after(sqlite_store):
    store = sqlite_store
    waiting = [asyncio.create_task(store.write(partial(_note, name=str(n)))) for n in range(100)]
    await asyncio.sleep(0)
    store._task.cancel()
    results = await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 5)
    assert {type(result) for result in results} == {StoreDown}
    with pytest.raises(StoreDown):
        await store.write(partial(_note, name="late"))


async def test_a_unit_that_tears_the_writer_down_fails_everyone_who_waits(sqlite_store):
    store = sqlite_store

    class Torn(BaseException):
        pass

    def torn(tx):
        raise Torn

    waiting = [store.write(partial(_note, name=str(n))) for n in range(3)] + [store.write(torn)]
    results = await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), 5)
    assert {type(result) for result in results} == {StoreDown}
    with pytest.raises(StoreDown):
        await store.read(lambda tx: None)


async def test_a_connection_that_died_is_store_down_not_silence(sqlite_store):
    store = sqlite_store
    await store._writer.run(lambda _: store._writer._raw.close(), None)
    results = await asyncio.gather(
        *(store.write(partial(_note, name=str(n))) for n in range(3)), return_exceptions=True
    )
    assert {type(result) for result in results} == {StoreDown}


async def test_a_failed_commit_keeps_nothing_and_the_next_one_works(sqlite_store):
    store = sqlite_store

    def full(tx):
        tx.conn.exec_driver_sql("PRAGMA max_page_count=1")
        for n in range(300):
            _note(tx, f"{n:0500}")

    results = await asyncio.gather(
        store.write(partial(_note, name="a")), store.write(full), return_exceptions=True
    )
    assert isinstance(results[1], StoreDown)
    await store.write(lambda tx: tx.conn.exec_driver_sql("PRAGMA max_page_count=1000000").close())
    await store.write(partial(_note, name="b"))
    assert (await _names(store))[-1] == "b"
    assert results[0] is None or "a" not in await _names(store)


async def test_closing_finishes_what_waits(tmp_path, ring):
    store = await open_store(tmp_path / "s.db", ring)
    waiting = [asyncio.create_task(store.write(partial(_note, name=f"{n:03}"))) for n in range(150)]
    await asyncio.sleep(0)
    await store.close()
    await asyncio.gather(*waiting)
    again = await open_store(f"sqlite:///{tmp_path / 's.db'}", ring)
    assert len(await _names(again)) == 150
    await again.close()
    await again.close()
    with pytest.raises(StoreDown):
        await again.read(lambda tx: None)


async def test_what_was_migrated_once_opens_again(tmp_path, ring):
    for _ in range(2):
        store = await open_store(tmp_path / "s.db", ring)
        await store.close()


async def test_many_at_once_share_a_commit(sqlite_store):
    store = sqlite_store
    commits = []

    def count(statement):
        commits.append(statement == "COMMIT")

    await store._writer.run(store._writer._raw.set_trace_callback, count)
    await asyncio.gather(*(store.write(partial(_note, name=str(n))) for n in range(128)))
    await store._writer.run(store._writer._raw.set_trace_callback, None)
    assert sum(commits) <= 4


async def test_a_reader_cannot_write(store):
    with pytest.raises(StoreDown):
        await store.read(partial(_note, name="a"))
    assert await _names(store) == []


async def test_the_file_is_as_safe_as_promised(sqlite_store):
    store = sqlite_store

    def look(tx):
        return [
            tx.conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
        ]

    assert await store.write(look) == ["wal", 2, 1, 1, 2]


async def test_neither_log_nor_error_holds_what_was_written(store, caplog):
    caplog.set_level(logging.DEBUG)
    planted = "planted-words-7431"

    def leak(tx, words):
        _note(tx, words)
        _note(tx, words)

    with pytest.raises(IntegrityError) as caught:
        await store.write(partial(leak, words=planted))
    with pytest.raises(StoreDown) as down:
        await store.read(partial(_note, name=planted))
    assert planted not in caplog.text
    assert planted not in str(caught.value) + str(down.value) + str(down.value.__cause__)


async def test_an_address_that_is_no_sqlite_file_is_refused(ring):
    with pytest.raises(Fault):
        await open_store("mysql://somewhere", ring)


KILLED = """
import asyncio, sys
from pathlib import Path
from sqlalchemy import insert
from bot.store.database import open_store
from bot.store.seal import KeyRing
from bot.store.tables import tally

def unit(tx, n):
    for part in ("one", "two"):
        tx.run(insert(tally), {"hour": n, "kind": part, "flow": "x" * 500})

async def main():
    store = await open_store(sys.argv[1], KeyRing.create())
    async def one(n):
        await store.write(lambda tx: unit(tx, n))
        sys.stdout.write(f"{n}\\n")
        sys.stdout.flush()
    n = 0
    while True:
        await asyncio.gather(*(one(n + k) for k in range(20)))
        n += 20

asyncio.run(main())
"""


def _killed_while_writing(path):
    """Which writes a process had acknowledged before it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    ) as process:
        told = [process.stdout.readline() for _ in range(310)]
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()
    return {int(line) for line in told if line.endswith("\n")}


async def test_kill_minus_nine_loses_nothing_acknowledged_and_halves_nothing(tmp_path, ring):
    path = tmp_path / "killed.db"
    acknowledged = await asyncio.to_thread(_killed_while_writing, path)
    assert len(acknowledged) >= 300
    store = await open_store(path, ring)
    pairs = select(tally.c.hour, func.count()).group_by(tally.c.hour)
    kept = {row[0]: row[1] for row in await store.read(lambda tx: tx.all(pairs))}
    await store.close()
    assert acknowledged <= kept.keys()
    assert set(kept.values()) == {2}
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()
