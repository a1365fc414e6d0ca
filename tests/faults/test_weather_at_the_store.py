"""Disk full, or the database held by another process: the number still comes, nothing is halved or lost."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from app.conftest import Play, Post, begin
from fault_parts import Webhook, count, everything, rows, sid, twilio_door
from sqlalchemy import text
from twilio_api import TwilioApi

from bot.core.faults import StoreDown
from bot.core.message import Network
from bot.service.door import Abilities
from bot.store import postgres, tables, thread
from bot.store.database import Store, Tx, open_store
from bot.store.seal import KeyRing

ROOT = Path(__file__).parents[2]
MOST_PAGES = 1_073_741_823
CRY = "помогите, меня заперли в Стамбуле"


def pages(tx: Tx, most: int) -> int:
    """Let the file grow no further than this; how large it may be now, in pages."""
    row = tx.one(text(f"PRAGMA max_page_count={most}"))
    return int(row[0]) if row else 0


async def fill_the_disk(play: Play) -> int:
    """As when the disk has no room for one more page; how many people still found room in the file itself."""
    await play.house.store.write(lambda tx: pages(tx, 1))  # never less than what the file has already
    refused = number = 0
    while refused < 5:
        number += 1
        assert number < 500
        try:
            await play.house.intake.take(play.heard(f"{CRY} {number}", f"early {number}"))
        except StoreDown:
            refused += 1
    await _while_it_can(play)
    return number - refused


async def _while_it_can(play: Play) -> None:
    """Deliver what was kept, as far as its fate can still be written down."""
    with suppress(StoreDown):
        await play.deliver()


async def test_on_a_full_disk_the_number_comes_and_what_was_not_kept_is_taken_later(
    sqlite_store: Store,
) -> None:
    play = await begin(sqlite_store, Post())
    await play.say("привет")
    room = await fill_the_disk(play)
    before = await everything(sqlite_store)
    cry, hello = play.heard(CRY, "bek"), play.heard("салам", "nur")
    for _ in range(2):  # it is not acknowledged, so it comes again
        for event in (cry, hello):
            with pytest.raises(StoreDown):
                await play.house.intake.take(event)
    assert await everything(sqlite_store) == before
    (number,) = [out for out in play.post.sent if out.to == "bek"]
    assert "112" in "".join(number.parts)
    await sqlite_store.write(lambda tx: pages(tx, MOST_PAGES))
    for event in (cry, hello, cry, hello):
        await play.house.intake.take(event)
    await play.deliver()
    assert await count(sqlite_store, tables.heard) == room + 3
    assert await count(sqlite_store, tables.cases) == room + 1
    assert {"anna", "bek", "nur"} <= {out.to for out in play.post.sent if out.said_id}


async def test_on_a_full_disk_twilio_is_given_the_number_or_told_that_nothing_was_kept(
    sqlite_store: Store, twilio_api: TwilioApi
) -> None:
    play = await begin(sqlite_store, Post(Network.SMS, abilities=Abilities(gsm=True)))
    async with twilio_door(play.house, twilio_api) as door:
        webhook = Webhook(play.house, door)
        room = await fill_the_disk(play)
        cry, hello = await webhook.texts(sid(1), CRY), await webhook.texts(sid(2), "салам")
        assert cry.status_code == 200
        assert "112" in cry.text
        assert hello.status_code == 503
        await sqlite_store.write(lambda tx: pages(tx, MOST_PAGES))
        again = [await webhook.texts(sid(number), words) for number, words in ((1, CRY), (2, "салам"))]
        assert [answer.status_code for answer in again] == [200, 200]
        assert await count(sqlite_store, tables.heard) == room + 2


HOLDER = """
import sys
url = sys.argv[1]
if url.startswith("sqlite"):
    import sqlite3
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
else:
    import psycopg
    connection = psycopg.connect(url)
    connection.execute("LOCK TABLE people, addresses, said, seen IN ACCESS EXCLUSIVE MODE")
print("held", flush=True)
sys.stdin.read()
connection.rollback()
"""


@asynccontextmanager
async def held_by_another(url: str) -> AsyncIterator[None]:
    """Another process holds the database: a backup by hand, a forgotten shell."""
    holder = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, url),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert holder.stdin and holder.stdout
    assert await holder.stdout.readline() == b"held\n"
    try:
        yield
    finally:
        holder.stdin.close()
        await holder.wait()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits five seconds in a test."""
    monkeypatch.setattr(thread, "BUSY_SECONDS", 0.2)
    monkeypatch.setitem(postgres.LIMITS, "lock_timeout", "200")


async def test_while_another_process_holds_the_database_the_number_comes_and_then_all_goes_on(
    hasty: None, store_url: str, ring: KeyRing
) -> None:
    store = await open_store(store_url, ring)
    play = await begin(store, Post())
    await play.say("привет")
    cry, hello = play.heard(CRY, "bek"), play.heard("салам", "nur")
    async with held_by_another(store_url):
        for event in (cry, hello, cry):
            with pytest.raises(StoreDown):
                await play.house.intake.take(event)
        with pytest.raises(StoreDown):
            await play.house.outbox.deliver()
        assert [out.to for out in play.post.sent] == ["anna", "bek"]
        assert "112" in "".join(play.post.sent[-1].parts)
    for event in (cry, hello):
        await play.house.intake.take(event)
    await play.deliver()
    assert await count(store, tables.heard) == 3
    assert await count(store, tables.cases) == 1
    assert {row.state for row in await rows(store, tables.said)} == {"sent"}
    await store.close()


async def test_a_message_on_the_wire_when_the_database_is_taken_away_is_not_lost_and_said_to_be_in_doubt(
    hasty: None, store_url: str, ring: KeyRing
) -> None:
    """It left, and that could not be written down."""
    store = await open_store(store_url, ring)
    play = await begin(store, Post())
    await play.house.intake.take(play.heard(CRY))
    usual = play.post.send

    async def taken_away_meanwhile(out):  # type: ignore[no-untyped-def]
        sent = await usual(out)
        await stack.__aenter__()
        return sent

    stack = held_by_another(store_url)
    play.post.send = taken_away_meanwhile  # type: ignore[method-assign]
    with pytest.raises(StoreDown):
        await play.house.outbox.deliver()
    play.post.send = usual  # type: ignore[method-assign]
    await stack.__aexit__(None, None, None)
    for _ in range(3):
        play.now += 95_000
        await play.house.outbox.look_up_lost()
        play.now += 5_000
        await play.deliver()
    (row,) = await rows(store, tables.said)
    assert row.state == "sent"
    assert row.tries == 2
    assert len(play.post.sent) == 2
    await store.close()
