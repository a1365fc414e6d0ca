"""Whoever asked to be forgotten stands in a file outside the store, as a mark that says nothing by itself."""

import asyncio
from io import StringIO

import pytest
from app.run_parts import CHAT, Site
from bot_api import BotApi
from keeping_parts import ANNA, BELLA, CLARA, DAY, START, furnish
from twilio_api import TwilioApi

from bot.app import forgotten as forgotten_room
from bot.app.forgotten import Forgotten
from bot.core.faults import StoreDown
from bot.core.message import Address, Millis, Network
from bot.service.door import Abilities
from bot.store import erased, people
from bot.store.database import open_store
from bot.store.keeping import purge
from bot.store.lock import StoreInUse, alone
from bot.store.seal import KeyRing


@pytest.fixture
async def talking(store):
    await store.write(furnish)
    return store


@pytest.fixture
def file(tmp_path):
    return tmp_path / "elsewhere" / "erased.log"


async def forget(store, address, at):
    """They ask for it; their id, as it was."""

    def work(tx):
        who = people.enter(tx, address, "sms", Millis(at)).person.id
        people.erase(tx, who, Millis(at))
        return who

    return await store.write(work)


async def test_who_asks_is_written_down_once_however_often_it_is_copied(talking, file):
    copier = Forgotten(talking, file, lambda: Millis(START + 1000))
    await copier.write_down()
    assert not file.exists()
    who = await forget(talking, ANNA, START + 500)
    for _ in range(3):
        await copier.write_down()
    await Forgotten(talking, file, lambda: Millis(START + 2000)).write_down()
    (line,) = file.read_text().splitlines()
    assert line.startswith("2027-01-15T08:00:00.500+00:00 ")
    assert who not in line
    assert ANNA.value not in line
    assert file.stat().st_mode & 0o077 == 0


async def test_a_crash_before_the_copy_loses_no_mark(talking, file):
    await forget(talking, ANNA, START)
    later = Forgotten(talking, file, lambda: Millis(START + 30 * DAY))
    await later.write_down()
    assert len(erased.read(file)) == 1


async def test_a_line_cut_off_by_a_power_failure_swallows_nothing(talking, file):
    copier = Forgotten(talking, file, lambda: Millis(START + 1000))
    await forget(talking, ANNA, START)
    await copier.write_down()
    file.write_text(file.read_text()[:-9])
    await forget(talking, BELLA, START + 1)
    await copier.write_down()
    assert len(erased.read(file)) == 2


async def test_who_is_forgotten_by_the_clock_needs_no_mark(talking, file):
    """A restore forgets by the same clock; a mark for each would be a file that only grows."""
    now = Millis(START + 40 * DAY)
    assert (await talking.write(lambda tx: purge(tx, now)))["people"] >= 1
    await Forgotten(talking, file, lambda: now).write_down()
    assert erased.read(file) == {}


async def test_marks_go_from_the_store_and_from_the_file_when_no_backup_needs_them(talking, file):
    await forget(talking, CLARA, START)
    await Forgotten(talking, file, lambda: Millis(START)).write_down()

    def marks(tx):
        return erased.since(tx.conn, Millis(0))

    for days, left in ((34, 1), (36, 0)):
        now = Millis(START + days * DAY)
        await talking.write(lambda tx, now=now: purge(tx, now))
        assert len(await talking.read(marks)) == left
        await Forgotten(talking, file, lambda now=now: now).write_down()
        assert len(erased.read(file)) == left


async def test_a_store_that_is_down_is_tried_again_and_said_once(talking, file, caplog):
    class Down:
        async def read(self, _work):
            raise StoreDown("away")

    copier = Forgotten(Down(), file, lambda: START)
    await copier.try_it()
    await copier.try_it()
    assert [record.message for record in caplog.records] == [
        "who was forgotten cannot be written down: StoreDown"
    ]


async def test_the_service_writes_it_down_and_has_done_so_when_it_ends(tmp_path):
    async with BotApi() as api, TwilioApi() as twilio:
        site = Site(tmp_path, api, twilio, StringIO())
        site.write_config(doors=("telegram",))
        await site.start()
        store = await open_store(f"sqlite:///{site.database}", KeyRing.load(site.keys))
        await forget(store, Address(Network.TELEGRAM, str(CHAT)), site_now())
        await store.close()
        await site.close()
    assert len(erased.read(site.keys.with_name("erased.log"))) == 1


def site_now():
    from bot.app import clock

    return clock()


async def test_a_store_in_use_is_shared_but_not_had_alone(tmp_path, ring):
    path = tmp_path / "safar.db"
    first, second = await open_store(path, ring), await open_store(path, ring)
    for store in (first, second):
        with pytest.raises(StoreInUse, match="Stop it"):
            alone(path)
        await store.close()
    with alone(path), pytest.raises(StoreInUse, match="upgraded or restored"):
        await open_store(path, ring)
    again = await asyncio.wait_for(open_store(path, ring), 10)
    await again.close()


async def test_d23_a_wish_is_on_disk_before_the_receipt_and_beside_the_backups_too(store, tmp_path):
    """The disk of the store may die within the second: the wish lies elsewhere by then."""
    from app.conftest import Post, begin

    play = await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))
    (tmp_path / "backups").mkdir()
    places = [tmp_path / "elsewhere.log", tmp_path / "backups" / "erased.log"]
    copier = Forgotten(store, places[0], play.time, tmp_path / "backups")
    play.house.intake.after_forgetting = copier.at_once
    rung = []
    play.house.bell.ring = lambda: rung.append([len(erased.read(file)) for file in places])
    await play.say("hello")
    await play.say("delete")
    before = len(rung)
    await play.take(play.heard("1"))
    assert rung[before] == [1, 1], "written down before anything may be sent"
    assert await store.read(lambda tx: len(erased.since(tx.conn, Millis(0)))) >= 1


async def test_d23_a_disk_that_hangs_does_not_keep_the_person_waiting(talking, file, monkeypatch, caplog):
    monkeypatch.setattr(forgotten_room, "AT_ONCE_SECONDS", 0.05)
    copier = Forgotten(talking, file, lambda: Millis(START))
    never = asyncio.Event()
    monkeypatch.setattr(copier, "write_down", never.wait)
    await asyncio.wait_for(copier.at_once(), 10)
    assert "is not written down yet" in caplog.text
