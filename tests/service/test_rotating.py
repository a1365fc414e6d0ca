"""Keys are rotated while people write, in whatever process, and thrown away when nothing needs them."""

import asyncio
import base64
import sys
from dataclasses import replace

import pytest
from keeping_parts import ANNA, CLARA, DAY, START, WORDS, furnish, place, speak

from bot.core.message import Heard, Kind, Millis
from bot.service import dropping, keeping, rotating
from bot.service.keeping import NotDone, Wish
from bot.service.keywatch import KeyWatch
from bot.service.rotating import KEPT_DAYS, Work
from bot.store import cases, people, resealing, ring_known
from bot.store.database import open_store
from bot.store.ring import LOOKUP, SEAL, UNUSED, KeyRing
from bot.store.seal import BadSeal, Seal
from bot.store.sound import WrongKeys
from bot.store.spool import Spool


class Town:
    """A store with something of everything in it, its keys in a file, and processes that serve it."""

    def __init__(self, folder, url, ring):
        self.place, self.now, self.told = place(folder, url, ring), START, []
        self.stores = []

    async def process(self, keys=None):
        """One more that serves; its key watch looks when told to."""
        keys = keys or self.place.keys
        store = await open_store(self.place.url, KeyRing.load(keys), keys=keys)
        self.stores.append(store)
        return store

    def work(self, store, patience=0.0):
        return Work(store, self.place.keys, lambda: self.now, self.told.append, patience)

    @property
    def ring(self):
        return KeyRing.load(self.place.keys)

    async def close(self):
        for store in self.stores:
            await store.close()


@pytest.fixture
async def town(tmp_path, store_url, ring):
    made = Town(tmp_path, store_url, ring)
    yield made
    await made.close()


async def used(store):
    return await store.read(resealing.used)


def seal_of(store):
    return store.read(lambda tx: tx.seal)


async def words_of(store):
    """What the desk reads in Anna's case."""

    def look(tx):
        (row, *_) = cases.waiting(tx, Millis(START + 9)) or cases.mine(tx, 1, Millis(START + 9))
        return [line.words for line in cases.story(tx, row.id) if line.words]

    return await store.read(look)


async def test_d22_after_a_rotation_every_value_is_sealed_with_the_new_key_and_reads_as_before(town):
    store = await town.process()
    await store.write(furnish)
    before = await words_of(store)
    assert WORDS in before
    old = (await used(store))[SEAL]
    await rotating.rotate(town.work(store))
    now = (await used(store))[SEAL]
    assert (old[1], old[2], now[1], now[2]) == (now[2], 0, 0, old[1])
    assert await words_of(store) == before
    assert town.ring.note(SEAL, 1, UNUSED) == START
    only_new = await open_store(town.place.url, town.ring.without(1))
    assert await words_of(only_new) == before
    await only_new.close()


async def test_d22_a_running_process_takes_up_the_new_key_and_reads_what_others_sealed_with_it(town):
    first, second = await town.process(), await town.process()
    await first.write(furnish)
    await rotating.rotate(town.work(first))
    # the second has not looked at the file since: it meets number 2 in a row and does not fail
    assert WORDS in await words_of(second)
    await second.write(lambda tx: speak(tx, CLARA, "2", (), START + 5000, 2))
    assert (await used(first))[SEAL][1] == 0


async def test_d22_nothing_is_sealed_with_a_key_that_another_machine_does_not_know(town, tmp_path):
    elsewhere = tmp_path / "other-machine.keys"
    town.ring.save(elsewhere)
    here, there = await town.process(), await town.process(elsewhere)
    await here.write(furnish)
    watch = KeyWatch()
    await watch.look(there, town.now)
    with pytest.raises(NotDone, match="Copy the key file to every machine"):
        await rotating.rotate(town.work(here))
    assert (town.ring.waiting(SEAL), (await used(here))[SEAL][2]) == (2, 0)
    await here.write(lambda tx: speak(tx, CLARA, "2", (), START + 5000, 2))
    assert (await used(here))[SEAL][2] == 0
    elsewhere.write_bytes(town.place.keys.read_bytes())
    await watch.look(there, town.now)
    with pytest.raises(NotDone, match="does not use the new key yet"):
        await rotating.rotate(town.work(here))
    elsewhere.write_bytes(town.place.keys.read_bytes())
    await watch.look(there, town.now)
    await rotating.rotate(town.work(here))
    assert max(town.ring.seals) == 2, "giving the command again makes no further key"
    assert (await used(here))[SEAL][1] == 0
    await watch.leave(there)
    assert await here.read(lambda tx: ring_known.standings(tx, town.now)) == []


@pytest.mark.parametrize("steps", [0, 1, 3, 7])
async def test_d22_a_rotation_killed_anywhere_is_gone_on_with_and_makes_no_further_key(town, steps):
    store = await town.process()
    await store.write(furnish)
    before = await words_of(store)

    class Killed(Exception):
        """The power went."""

    class Dying:
        def __init__(self, left):
            self.left, self.read = left, store.read

        async def write(self, work):
            if not self.left:
                raise Killed
            self.left -= 1
            return await store.write(work)

    with pytest.raises(Killed):
        await rotating.rotate(town.work(Dying(steps)))
    await rotating.rotate(town.work(store))
    assert sorted(town.ring.seals) == [1, 2]
    assert (await used(store))[SEAL][1] == 0
    assert await words_of(store) == before


async def test_d22_words_written_in_the_middle_of_resealing_are_neither_lost_nor_overwritten(town):
    store = await town.process()
    await store.write(furnish)
    table = resealing.metadata.tables["people"]

    def stale(tx):
        """Somebody's state changed between the look at it and the writing."""
        anna = people.enter(tx, ANNA, "sms", START)
        people.keep(tx, replace(anna.person, facts={"agreed": "river"}))
        return people.enter(tx, ANNA, "sms", START).person.facts

    await store.write(stale)
    await rotating.rotate(town.work(store))
    again = await store.write(lambda tx: people.enter(tx, ANNA, "sms", START).person.facts)
    assert dict(again) == {"agreed": "river"}
    assert table.name in {each.name for each in resealing.TABLES}


async def test_d22_a_new_lookup_key_finds_everybody_and_who_said_stop_stays_known(town):
    store = await town.process()
    await store.write(furnish)

    def stop(tx):
        clara = people.enter(tx, CLARA, "sms", START).person
        address = tx.conn.exec_driver_sql
        address("UPDATE addresses SET blocked = 'stopped' WHERE id = (SELECT max(id) FROM addresses)")
        people.erase(tx, clara.id, START)

    await store.write(stop)
    anna = await store.write(lambda tx: people.enter(tx, ANNA, "sms", START).person.id)
    await rotating.rotate(town.work(store), LOOKUP)
    assert (await used(store))[LOOKUP] == {2: 2, 1: 1}
    assert await store.write(lambda tx: people.enter(tx, ANNA, "sms", START).person.id) == anna
    blocked = await store.read(
        lambda tx: tx.conn.exec_driver_sql("SELECT blocked, hash_key FROM addresses ORDER BY id DESC").first()
    )
    assert tuple(blocked) == ("stopped", 1)
    await store.write(lambda tx: people.enter(tx, CLARA, "sms", START))
    assert (await used(store))[LOOKUP] == {2: 3}


async def test_d22_sessions_and_codes_outlive_a_new_lookup_key(ring):
    old, new = Seal(ring), Seal(ring.with_new(LOOKUP, START).begun(LOOKUP, START))
    assert (old.token("session", "abc"), new.hash_key) == (new.token("session", "abc"), 2)
    assert new.hash("session", "abc")[0] != old.hash("session", "abc")[0]


async def test_d22_an_old_key_goes_only_when_no_row_spool_or_backup_of_35_days_needs_it(town):
    store = await town.process()
    await store.write(furnish)
    work = town.work(store)
    assert await dropping.drop_old(work, town.place) == []
    saved = keeping.save(town.place, town.place.backups, town.now).path
    town.ring.with_new(SEAL, START).begun(SEAL, START).save(town.place.keys)
    with pytest.raises(NotDone, match="values in the store need it"):
        await dropping.drop_old(work, town.place)
    await rotating.rotate(work)
    with pytest.raises(NotDone, match=f"stays for {KEPT_DAYS} days more"):
        await dropping.drop_old(work, town.place)
    town.now = Millis(START + KEPT_DAYS * DAY)
    with pytest.raises(NotDone, match=f"{saved.name} in the folder of backups needs it"):
        await dropping.drop_old(work, town.place)
    saved.unlink()
    spool = Spool(town.place.keys)
    spool.trust(Seal(town.ring.without(2)))
    spool.append(Heard("sms", "SM1", ANNA, START, kind=Kind.TEXT, words="hello"))
    with pytest.raises(NotDone, match="1 lines in the file spool need it"):
        await dropping.drop_old(work, town.place)
    spool.settle(spool.lines())
    assert await dropping.drop_old(work, town.place) == [1]
    assert sorted(town.ring.seals) == [2]
    assert (await seal_of(store)).refresh()
    assert WORDS in await words_of(store)


async def test_d22_what_a_dropped_key_sealed_opens_nowhere_any_more(town, tmp_path):
    """An old copy of the disk, a page the database kept: with the key gone it is noise."""
    store = await town.process()
    await store.write(furnish)
    (kept, *_) = await store.read(
        lambda tx: tx.all(
            resealing.metadata.tables["notes"]
            .select()
            .with_only_columns(resealing.metadata.tables["notes"].c.words)
        )
    )
    saved = keeping.save(town.place, tmp_path / "carried-away", town.now).path
    await rotating.rotate(town.work(store))
    town.now = Millis(START + KEPT_DAYS * DAY)
    await dropping.drop_old(town.work(store), town.place)
    with pytest.raises(BadSeal):
        Seal(town.ring).open("notes", "words", kept[0])
    await town.close()
    with pytest.raises(WrongKeys):
        keeping.restore(town.place, saved, Millis(START + DAY), Wish(replace=True))


async def test_d22_a_key_file_of_another_store_is_not_followed(town, caplog):
    store = await town.process()
    await store.write(furnish)
    KeyRing.create().save(town.place.keys)
    assert not (await seal_of(store)).refresh()
    assert "not of this store" in caplog.text
    assert WORDS in await words_of(store)
    town.place.keys.unlink()
    assert not (await seal_of(store)).refresh()


async def test_d22_two_rotations_at_once_do_not_meet(town):
    store = await town.process()
    await store.write(furnish)
    with rotating.alone_at(town.place.keys), pytest.raises(NotDone, match="another command"):
        await rotating.rotate(town.work(store))


async def test_d22_the_list_of_keys_shows_what_needs_each_and_no_key(town):
    store = await town.process()
    await store.write(furnish)
    await rotating.rotate(town.work(store))
    lines = await rotating.listed(store, town.place.keys)
    assert [(line.kind, line.number, line.state) for line in lines] == [
        (SEAL, 2, "in use"),
        (SEAL, 1, "old"),
        (LOOKUP, 1, "in use"),
    ]
    assert (lines[0].rows > 3, lines[1].rows, lines[1].unused) == (True, 0, START)
    secret = base64.b64encode(town.ring.seals[2]).decode()
    assert secret not in repr(lines) + repr(town.told)


async def test_d22_a_rotation_killed_as_a_process_is_gone_on_with(tmp_path, ring):
    """kill -9 of the real command, in the middle of a store of some thousand rows, while another writes."""
    town = Town(tmp_path, f"sqlite:///{tmp_path / 'safar.db'}", ring)
    store = await town.process()
    await store.write(furnish)

    def many(tx):
        words = tx.seal.close("remembered", "value", "x")
        tx.conn.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
            "INSERT INTO remembered (name, value, at) SELECT 'n' || i, ?, 0 FROM n",
            (words,),
        )

    await store.write(many)
    config = tmp_path / "config.toml"
    config.write_text(
        f'[service]\nname = "A"\n[store]\nurl = "{town.place.url}"\nkeys = "{town.place.keys}"\n'
    )
    rotate = (sys.executable, "-m", "bot", "keys", "rotate", "--config", str(config))
    pipe = asyncio.subprocess.PIPE
    first = await asyncio.create_subprocess_exec(*rotate, stdout=pipe, stderr=pipe)
    while (await used(store))[SEAL][2] < 500:
        assert first.returncode is None
        await store.write(lambda tx: speak(tx, CLARA, "3", (), START + 6000, 3))
        await asyncio.sleep(0.01)
    first.kill()
    await first.communicate()
    assert (await used(store))[SEAL][1] > 0
    again = await asyncio.create_subprocess_exec(*rotate, stdout=pipe, stderr=pipe)
    out, err = await again.communicate()
    assert (again.returncode, b"broken off" in out) == (0, True), err
    assert (sorted(town.ring.seals), (await used(store))[SEAL][1]) == ([1, 2], 0)
    assert WORDS in await words_of(store)
    await town.close()
