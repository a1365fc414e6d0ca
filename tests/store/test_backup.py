"""A backup holds every row of either database and opens in either; what is damaged is refused."""

import base64
import gzip
import hashlib
import json
import os
import random
import stat

import pytest
from keeping_parts import START, WORDS, furnish, rows_in, rows_of
from sqlalchemy import text

from bot.core.message import Millis
from bot.store import archive, backup, people, staff, whole
from bot.store.archive import BadArchive
from bot.store.database import open_store
from bot.store.migrations.run import newest, upgrade
from bot.store.whole import NOT_KEPT


@pytest.fixture
async def furnished(store):
    await store.write(furnish)
    return store


@pytest.fixture
def other_url(request, tmp_path, store_url):
    """An empty database of the other kind."""
    if store_url.startswith("sqlite"):
        return request.getfixturevalue("postgres_url")
    return f"sqlite:///{tmp_path / 'other.db'}"


@pytest.fixture
def saved(furnished, store_url, tmp_path):
    path = tmp_path / "one.gz"
    backup.save(store_url, path, START)
    return path


def put_into(url, file):
    with whole.transaction(url, foreign_keys=False) as connection:
        whole.empty(connection)
        with archive.opened(file) as (head, tables):
            upgrade(connection, head.revision)
            backup.load(connection, head, tables)


async def test_every_row_of_every_table_comes_back_in_the_other_database_and_again_in_the_first(
    furnished, saved, store_url, other_url, tmp_path, ring
):
    before = await rows_of(furnished)
    assert {name for name, rows in before.items() if rows} >= {"people", "cases", "said", "heard", "notes"}
    put_into(other_url, saved)
    second = tmp_path / "two.gz"
    backup.save(other_url, second, START)
    other = await open_store(other_url, ring)
    assert await rows_of(other) == before
    await other.close()
    await furnished.close()
    put_into(store_url, second)
    again = await open_store(store_url, ring)
    assert await rows_of(again) == before
    await again.close()


async def test_the_head_tells_what_is_inside(furnished, saved, store_url):
    head = archive.verify(saved)
    rows = await rows_of(furnished)
    assert head.counts == {name: len(found) for name, found in rows.items() if name not in NOT_KEPT}
    assert (head.revision, head.made_at) == (newest(), START)
    assert head.database == store_url.partition(":")[0]
    assert head.counters["heard"] == max(row[0] for row in rows["heard"])
    with gzip.open(saved) as file:
        assert "No keys are in this file" in json.loads(file.readline())["keys"]


async def test_numbers_are_never_given_twice_after_a_restore(furnished, saved, store_url, other_url, ring):
    given = await furnished.write(lambda tx: staff.add(tx, staff.NewOperator("Later", "operator")))
    put_into(other_url, saved)
    other = await open_store(other_url, ring)
    fresh = await other.write(lambda tx: staff.add(tx, staff.NewOperator("After", "operator")))
    await other.close()
    assert fresh > given + 1000


async def test_a_backup_is_readable_by_its_owner_alone_and_holds_no_word_no_address_and_no_key(saved, ring):
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    content = gzip.decompress(saved.read_bytes())
    assert len(content) > 1000
    assert WORDS.encode() not in content
    assert b"996555" not in content
    for key in [*ring.seals.values(), *ring.lookups.values()]:
        assert key not in content
        assert base64.b64encode(key) not in content


async def test_it_is_one_moment_of_the_store_while_others_write(furnished, store_url, tmp_path, monkeypatch):
    """A person is erased and another comes while the tables are being read: neither shows."""
    before = await rows_of(furnished)
    loop_writes = []
    real = backup.counts

    def counts_then_others_write(connection):
        found = real(connection)
        with whole.transaction(store_url) as other:
            other.execute(text("DELETE FROM people"))
            other.execute(text("INSERT INTO seen (door, provider_id, at) VALUES ('x', 'y', 1)"))
        loop_writes.append(True)
        return found

    monkeypatch.setattr(backup, "counts", counts_then_others_write)
    backup.save(store_url, tmp_path / "moment.gz", START)
    assert loop_writes == [True]
    rows = rows_in(tmp_path / "moment.gz")
    assert {name: len(found) for name, found in rows.items()} == {
        name: len(found) for name, found in before.items() if name not in NOT_KEPT
    }
    after = await rows_of(furnished)
    assert (len(after["people"]), len(after["seen"])) == (0, len(before["seen"]) + 1)


def test_what_was_there_stays_when_a_backup_breaks_off(saved, store_url, monkeypatch):
    good = saved.read_bytes()

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        backup.save(store_url, saved, START)
    assert saved.read_bytes() == good
    assert [file.name for file in saved.parent.glob(".*")] == []


def test_a_cut_or_changed_backup_is_refused_wherever_it_was_hurt(saved, tmp_path):
    whole_file = saved.read_bytes()
    content = gzip.decompress(whole_file)
    chance = random.Random(7)
    hurt = tmp_path / "hurt.gz"
    for _ in range(60):
        at = chance.randrange(len(whole_file))
        changed = bytearray(whole_file)
        changed[at] ^= 1 << chance.randrange(8)
        for bad in (whole_file[:at], bytes(changed)):
            hurt.write_bytes(bad)
            try:
                archive.verify(hurt)
            except BadArchive:
                continue
            # A gzip has a few bits that mean nothing: its own time, what fills up the last byte.
            assert gzip.decompress(bad) == content


def test_a_row_that_was_changed_with_care_is_found_by_the_checksum(saved, tmp_path):
    lines = gzip.decompress(saved.read_bytes()).splitlines(keepends=True)
    place = next(index for index, line in enumerate(lines) if b"help_word" in line)
    lines[place] = lines[place].replace(b"help_word", b"stop_word")
    forged = tmp_path / "forged.gz"
    forged.write_bytes(gzip.compress(b"".join(lines)))
    with pytest.raises(BadArchive, match="damaged"):
        archive.verify(forged)


def test_rows_left_out_are_found_even_under_a_right_checksum(saved, tmp_path):
    lines = gzip.decompress(saved.read_bytes()).splitlines(keepends=True)[:-1]
    fewer = [line for line in lines if b"help_word" not in line]
    assert len(fewer) < len(lines)
    told = json.dumps({"sha256": hashlib.sha256(b"".join(fewer)).hexdigest()}).encode() + b"\n"
    file = tmp_path / "fewer.gz"
    file.write_bytes(gzip.compress(b"".join([*fewer, told])))
    with pytest.raises(BadArchive, match="rows its head promises"):
        archive.verify(file)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no backup of safar"),
        (b"not a gzip", "damaged"),
        (gzip.compress(b"not json\n"), "no backup of safar"),
        (gzip.compress(b"[]\n"), "no backup of safar"),
        (gzip.compress(b'{"format": "safar store 9"}\n'), "another version"),
        (gzip.compress(b'{"format": "safar store 1"}\n'), "no backup of safar"),
    ],
    ids=["empty", "no gzip", "no json", "a list", "another version", "a head without a body"],
)
def test_another_file_is_told_from_a_backup(tmp_path, content, said):
    file = tmp_path / "x.gz"
    file.write_bytes(content)
    with pytest.raises(BadArchive, match=said):
        archive.verify(file)


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(BadArchive, match="cannot be read"):
        archive.verify(tmp_path / "nothing.gz")


async def test_a_big_store_is_saved_and_loaded_a_few_rows_at_a_time(store, store_url, tmp_path, monkeypatch):
    """No list of all rows is ever made: what one step holds stays the same however many people there are."""

    def many(tx):
        for number in range(3 * backup.AT_ONCE):
            people.first_time(tx, "sms", str(number), Millis(number))

    await store.write(many)
    held, most = [0], [0]
    real = archive.json.dumps

    def counting(value, **more):
        held[0] += 1
        return real(value, **more)

    monkeypatch.setattr(archive.json, "dumps", counting)
    real_rows = backup._as_text

    def taking(row, sealed):
        most[0] = max(most[0], taken[0] - held[0])
        taken[0] += 1
        return real_rows(row, sealed)

    taken = [0]
    monkeypatch.setattr(backup, "_as_text", taking)
    backup.save(store_url, tmp_path / "big.gz", START)
    assert taken[0] == 3 * backup.AT_ONCE
    assert most[0] <= 1
