"""Erased means unrecoverable (D-22): neither the words nor their sealed bytes stay in the file or its log."""

import random

import pytest
from keeping_parts import START
from sqlalchemy import select

from bot.core.case import Tier
from bot.core.effects import OpenCase, PassOn
from bot.core.message import Address, Millis, Network
from bot.service.forgetting import forget
from bot.store import cases, people
from bot.store.columns import Sealed
from bot.store.postgres import PostgresStore
from bot.store.tables import metadata

DAY = 24 * 3600 * 1000


def sealed_values(tx):
    return [
        bytes(row[0])
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
        for row in tx.all(select(column).where(column.is_not(None)))
    ]


def bodies(values):
    """What lies inside each value, behind its number: a part of it is as good as the whole."""
    return [value[14:38] for value in values if len(value) > 38]


async def crowd(store, phone, number):
    """Many people with talks of every length, so that pages split, merge and overflow."""
    chance = random.Random(7)
    for each in range(number):
        phone.value = f"55501{each:05d}"
        long = "x" * chance.choice([3, 40, 400, 3000, 9000])
        effects = (OpenCase(Tier.T3, "human", consent=True), PassOn())
        here = await phone.writes(long, effects, at=START + each, facts={"f": long[:200]})
        (row,) = await store.read(
            lambda tx, who=here.person.id: tx.all(select(metadata.tables["cases"]).filter_by(person_id=who))
        )
        note = "n" * chance.choice([5, 700, 5000])
        await store.write(lambda tx, case=row.id, note=note: cases.note(tx, case, 1, note, Millis(START)))


def files(tmp_path):
    return b"".join(path.read_bytes() for path in sorted(tmp_path.glob("safar.db*")))


async def erase_all(store):
    def work(tx):
        for row in tx.all(select(metadata.tables["people"].c.id)):
            people.erase(tx, row.id, Millis(START + 1000))

    await store.write(work)


@pytest.fixture
async def full(sqlite_store, tmp_path):
    from store.conftest import Desk, Phone

    await Desk(sqlite_store).operator("A")
    await crowd(sqlite_store, Phone(sqlite_store), 60)
    return sqlite_store


async def test_d22_after_erasing_no_sealed_byte_is_in_the_file_or_its_log(full, tmp_path):
    values = bodies(await full.read(sealed_values))
    assert len(values) > 150
    found = files(tmp_path)
    assert all(value in found for value in values), "the look itself must be able to find them"
    await erase_all(full)
    await full.tidy()
    left = files(tmp_path)
    assert [value for value in values if value in left] == []
    assert (tmp_path / "safar.db-wal").stat().st_size == 0


async def test_d22_of_one_erased_among_many_nothing_is_left_and_the_others_stay(full, tmp_path):
    phone = Address(Network.TELEGRAM, "5550100007")
    who = await full.write(lambda tx: people.enter(tx, phone, "tg", Millis(START)).person.id)
    before = set(await full.read(sealed_values))
    await full.write(lambda tx: people.erase(tx, who, Millis(START + 1000)))
    gone = bodies(before - set(await full.read(sealed_values)))
    assert gone
    await forget(full, Millis(START + 1000), whole=True)
    left = files(tmp_path)
    assert [value for value in gone if value in left] == []
    assert all(value in left for value in bodies(await full.read(sealed_values)))
    assert who.encode() not in left


async def test_d22_tidying_leaves_who_reads_in_peace_and_comes_again(full, tmp_path):
    import sqlite3

    reader = sqlite3.connect(tmp_path / "safar.db")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchall()
    await erase_all(full)
    await full.tidy(whole=True)
    reader.rollback()
    reader.close()
    await full.tidy(whole=True)
    assert (tmp_path / "safar.db-wal").stat().st_size == 0
    assert await full.write(lambda _: 1) == 1


async def test_d22_tidying_works_on_both_stores_while_people_write(store, phone):
    await phone.writes("a", at=START)
    await store.tidy()
    await store.tidy(whole=True)
    await phone.writes("b", at=START + 1)
    if isinstance(store, PostgresStore):
        dead = "SELECT coalesce(sum(n_dead_tup), 0) FROM pg_stat_user_tables"
        assert (await store.read(lambda tx: tx.conn.exec_driver_sql(dead).scalar())) is not None
