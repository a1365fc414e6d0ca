"""safar backup, restore, upgrade: refused with the mend, done whole, or not done at all."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from keeping_parts import (
    ANNA,
    BELLA,
    CLARA,
    DAY,
    MINUTE,
    START,
    aged,
    furnish,
    in_hand,
    put_old_store,
    rows_in,
    rows_of,
    version_of,
)
from sqlalchemy import select

from bot import app
from bot.__main__ import safar
from bot.app.storing import open_with_keys
from bot.commands import keep
from bot.core.faults import Fault
from bot.core.message import Millis
from bot.service import keeping, upgrading
from bot.service.keeping import NotDone
from bot.store import archive, backup, erased, people, sound, staff, swap
from bot.store.archive import BadArchive
from bot.store.database import open_store
from bot.store.lock import StoreInUse
from bot.store.migrations.run import StoreTooNew, StoreTooOld, newest
from bot.store.seal import KeyRing
from bot.store.sound import WrongKeys
from bot.store.tables import metadata

LATER = Millis(START + 60 * MINUTE)
ROOT = Path(__file__).parents[2]


class Shop:
    """An installation with its config, on a clock the test moves."""

    def __init__(self, folder, url, ring, monkeypatch):
        self.folder, self.url, self.ring = folder, url, ring
        self.config, self.keys = folder / "config.toml", folder / "safar.keys"
        self.backups, self.marks = folder / "backups", folder / "erased.log"
        ring.save(self.keys)
        self.now = LATER
        monkeypatch.setattr(keep, "clock", lambda: self.now)
        self.point_to(url)

    def point_to(self, url):
        self.url = url
        text = f'[service]\nname = "A hotline"\n[store]\nurl = "{url}"\nkeys = "{self.keys}"\n'
        self.config.write_text(text)

    @property
    def file(self):
        return Path(self.url.removeprefix("sqlite:///")) if self.url.startswith("sqlite") else None

    def run(self, *words):
        result = CliRunner().invoke(safar, [*map(str, words), "--config", str(self.config)])
        if isinstance(result.exception, Fault):
            raise result.exception
        return result

    def says(self, *words):
        result = self.run(*words)
        assert result.exit_code == 0, result.output
        return result.output

    async def do(self, work):
        store = await open_store(self.url, self.ring)
        try:
            return await store.write(work)
        finally:
            await store.close()

    async def rows(self):
        store = await open_store(self.url, self.ring)
        try:
            return await rows_of(store)
        finally:
            await store.close()

    def newest_backup(self):
        return keeping.backups_in(self.backups)[-1]

    def lose(self):
        """The disk is gone; the keys lie elsewhere."""
        if self.file:
            swap.discard(self.file)
        else:
            put_nothing(self.url)


def put_nothing(url):
    from bot.store import whole

    with whole.transaction(url) as connection:
        whole.empty(connection)


@pytest.fixture
def shop(tmp_path, store_url, ring, monkeypatch):
    return Shop(tmp_path, store_url, ring, monkeypatch)


@pytest.fixture
async def furnished(shop):
    await shop.do(furnish)
    return shop


def told(tables, name, **where):
    columns = metadata.tables[name].columns.keys()
    rows = [dict(zip(columns, row, strict=True)) for row in tables[name]]
    return [row for row in rows if all(row[key] == value for key, value in where.items())]


# --- backup ---------------------------------------------------------------------------------------------


async def test_a_backup_is_written_while_the_service_has_the_store_open(furnished):
    service = await open_store(furnished.url, furnished.ring)
    out = await asyncio.to_thread(furnished.says, "backup")
    await service.write(lambda tx: staff.add(tx, staff.NewOperator("Timur", "operator")))
    await service.close()
    file = furnished.newest_backup()
    assert str(file) in out
    assert "useless without the key file" in out
    assert archive.verify(file).made_at == LATER


async def test_it_goes_into_a_folder_or_to_the_file_that_was_named(furnished, tmp_path):
    furnished.says("backup", tmp_path / "disk" / "two")
    assert [file.suffix for file in (tmp_path / "disk" / "two").glob("safar-*")] == [".gz"]
    furnished.says("backup", tmp_path / "here.gz")
    assert archive.verify(tmp_path / "here.gz").revision == newest()


async def test_older_backups_go_beyond_the_number_to_keep_and_beyond_35_days(furnished):
    def names():
        return [archive.verify(file).made_at for file in keeping.backups_in(furnished.backups)]

    days = (0, 1, 2, 36, 37)
    for day in days[:3]:
        furnished.now = Millis(START + day * DAY)
        furnished.says("backup")
    (furnished.backups / "a note of ours.gz").write_text("stays")
    furnished.now = Millis(START + 36 * DAY)
    assert "Removed what was too old" in furnished.says("backup")
    assert names() == [Millis(START + day * DAY) for day in (1, 2, 36)]
    furnished.now = Millis(START + 36 * DAY + MINUTE)
    furnished.says("backup", "--keep", "2")
    assert names() == [Millis(START + 36 * DAY), Millis(START + 36 * DAY + MINUTE)]
    assert (furnished.backups / "a note of ours.gz").exists()


async def test_a_clock_that_leaps_never_removes_the_newest_backup(furnished):
    furnished.says("backup")
    furnished.now = Millis(START - 400 * DAY)
    furnished.says("backup")
    assert len(keeping.backups_in(furnished.backups)) == 2
    furnished.now = Millis(START + 400 * DAY)
    furnished.says("backup", "--keep", "1")
    assert [archive.verify(file).made_at for file in keeping.backups_in(furnished.backups)] == [furnished.now]


async def test_wrong_use_exits_with_2(furnished, tmp_path):
    assert furnished.run("backup", tmp_path / "x.gz", "--keep", "3").exit_code == 2
    assert furnished.run("backup", "--keep", "0").exit_code == 2
    assert furnished.run("restore").exit_code == 2


def test_a_store_that_is_not_there_is_not_made_by_saving_it(tmp_path, ring, monkeypatch):
    shop = Shop(tmp_path, f"sqlite:///{tmp_path / 'nothing.db'}", ring, monkeypatch)
    for command in ("backup", "upgrade"):
        with pytest.raises(NotDone, match="no store at"):
            shop.run(command)
    assert not (tmp_path / "nothing.db").exists()


async def test_a_backup_that_cannot_be_written_is_said_so_and_leaves_the_last_one(furnished, monkeypatch):
    furnished.says("backup")
    good = furnished.newest_backup().read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotDone, match="No space left"):
        furnished.run("backup")
    monkeypatch.undo()
    assert furnished.newest_backup().read_bytes() == good


def full(_handle):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_a_store_put_aside_goes_after_35_days_like_any_backup(furnished):
    furnished.says("backup")
    furnished.says("restore", furnished.newest_backup(), "--replace")
    (aside,) = swap.old_stores(furnished.file)
    furnished.now = Millis(LATER + 34 * DAY)
    furnished.says("backup")
    assert aside.exists()
    furnished.now = Millis(LATER + 36 * DAY)
    assert aside.name in furnished.says("backup")
    assert not aside.exists()


# --- restore --------------------------------------------------------------------------------------------


async def test_what_was_lost_comes_back_and_what_must_not_come_back_does_not(furnished):
    await furnished.do(in_hand)
    before = await furnished.rows()
    furnished.says("backup")
    furnished.lose()
    out = furnished.says("restore", furnished.newest_backup())
    after = await furnished.rows()
    same = set(before) - {"said", "events", "timers", "sessions", "cases"}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert after["cases"] == before["cases"]
    assert {row["id"]: row["state"] for row in told(before, "said")} == {1: "ready", 2: "ready", 3: "sending"}
    assert {row["id"]: row["state"] for row in told(after, "said")} == {
        1: "expired",
        2: "expired",
        3: "unknown",
    }
    assert [row["words"] for row in told(after, "said")] == [row["words"] for row in told(before, "said")]
    assert "2 messages that waited" in out
    assert "1 messages were on their way" in out
    assert (len(before["sessions"]), after["sessions"]) == (1, [])
    assert "sign in again" in out


async def test_overdue_timers_do_not_fire_but_stand_in_the_open_case(furnished):
    furnished.says("backup")
    furnished.lose()
    out = furnished.says("restore", furnished.newest_backup())
    after = await furnished.rows()
    (case,) = told(after, "cases")
    assert "1 timers that were due" in out
    # Bella's is not due yet, and what stands on her phone is still to be wiped.
    assert sorted(row["kind"] for row in told(after, "timers")) == ["check", "wipe"]
    assert {row["case_id"] for row in told(after, "events", verb="timer_missed")} == {case["id"]}
    assert [row["codes"] for row in told(after, "events", verb="timer_missed")] == ["check"]
    assert [row["case_id"] for row in told(after, "events", verb="restored")] == [case["id"]]
    assert [row["codes"] for row in told(after, "events", verb="send_dropped")] == ["restored"]


async def test_whoever_asked_to_be_forgotten_after_the_backup_is_forgotten_again(furnished):
    furnished.says("backup")
    saved = furnished.newest_backup()

    def forget(tx):
        for address in (ANNA, CLARA):
            people.erase(tx, people.enter(tx, address, "sms", LATER).person.id, LATER)

    await furnished.do(forget)
    furnished.now = Millis(LATER + MINUTE)
    furnished.says("backup")  # it writes down who was forgotten, as the running service does
    furnished.lose()
    out = furnished.says("restore", saved)
    assert "2 people who asked to be forgotten" in out

    def who(tx):
        return [tx.seal.open("addresses", "address", row.address) for row in tx.all(_ADDRESSES)]

    assert await furnished.do(who) == [BELLA.value]
    after = await furnished.rows()
    assert (len(after["people"]), after["notes"]) == (1, [])
    assert told(after, "cases")[0]["person_id"] is None


_ADDRESSES = select(metadata.tables["addresses"])


async def test_the_marks_beside_the_backup_count_when_the_disk_of_the_store_is_gone(furnished, tmp_path):
    furnished.says("backup", tmp_path / "usb")
    saved = keeping.backups_in(tmp_path / "usb")[-1]
    await furnished.do(lambda tx: people.erase(tx, people.enter(tx, CLARA, "sms", LATER).person.id, LATER))
    furnished.now = Millis(LATER + MINUTE)
    furnished.says("backup", tmp_path / "usb")
    furnished.lose()
    furnished.marks.unlink()
    assert "1 people who asked to be forgotten" in furnished.says("restore", saved)
    assert erased.read(furnished.marks) == erased.read(tmp_path / "usb" / "erased.log") != {}


async def test_without_any_record_of_the_forgotten_it_says_so(furnished):
    furnished.says("backup")
    furnished.lose()
    assert "LOOK: no record of people" in furnished.says("restore", furnished.newest_backup())


async def test_a_store_with_rows_is_replaced_only_when_told_and_kept(furnished):
    furnished.says("backup")
    saved = furnished.newest_backup()
    await furnished.do(lambda tx: staff.add(tx, staff.NewOperator("Later", "operator")))
    before = await furnished.rows()
    with pytest.raises(NotDone, match="--replace"):
        furnished.run("restore", saved)
    assert await furnished.rows() == before
    furnished.now = Millis(LATER + MINUTE)
    out = furnished.says("restore", saved, "--replace")
    assert [row["name"] for row in told(await furnished.rows(), "operators")] == ["Aigul"]
    assert "is kept" in out
    if furnished.file:
        (aside,) = swap.old_stores(furnished.file)
        furnished.point_to(f"sqlite:///{aside}")
        assert await furnished.rows() == before
    else:
        kept = furnished.newest_backup()
        assert kept != saved
        assert {row["name"] for row in rows_in(kept)["operators"]} == {"Aigul", "Later"}


async def test_an_empty_store_needs_no_permission(furnished):
    furnished.says("backup")
    furnished.lose()
    await furnished.do(lambda tx: None)  # safar was started once, and made its tables
    furnished.says("restore", furnished.newest_backup())
    assert [row["name"] for row in told(await furnished.rows(), "operators")] == ["Aigul"]


async def test_wrong_keys_are_refused_and_nothing_is_changed(furnished):
    furnished.says("backup")
    furnished.lose()
    for ring in (
        KeyRing.create(),
        KeyRing(KeyRing.create().seals, furnished.ring.lookups),
        KeyRing(furnished.ring.seals, KeyRing.create().lookups),
    ):
        ring.save(furnished.keys)
        with pytest.raises(WrongKeys, match="does not open this store"):
            furnished.run("restore", furnished.newest_backup())
        assert furnished.file is None or not furnished.file.exists()
        assert furnished.file is not None or version_of(furnished.url) is None
    furnished.keys.unlink()
    with pytest.raises(NotDone, match="Put the key file back"):
        furnished.run("restore", furnished.newest_backup())


async def test_a_damaged_backup_is_refused_and_nothing_is_changed(furnished):
    furnished.says("backup")
    saved = furnished.newest_backup()
    before = await furnished.rows()
    saved.write_bytes(saved.read_bytes()[:-40])
    with pytest.raises(BadArchive, match="Take an earlier"):
        furnished.run("restore", saved, "--replace")
    assert await furnished.rows() == before


async def test_a_backup_of_a_newer_safar_is_refused_with_the_mend(furnished, tmp_path):
    furnished.says("backup", tmp_path / "x.gz")
    newer = forged(tmp_path / "x.gz", revision="9999")
    with pytest.raises(NotDone, match="Install a safar at least as new"):
        furnished.run("restore", newer, "--replace")


def forged(file, **changes):
    from dataclasses import replace

    target = file.with_name("forged.gz")
    with archive.opened(file) as (head, tables):
        archive.write(target, replace(head, **changes), tables)
    return target


async def test_a_backup_older_than_35_days_would_bring_the_forgotten_back(furnished):
    furnished.says("backup")
    saved = furnished.newest_backup()
    furnished.lose()
    furnished.now = Millis(LATER + 35 * DAY + MINUTE)
    with pytest.raises(NotDone, match="--even-old"):
        furnished.run("restore", saved)
    furnished.says("restore", saved, "--even-old")
    after = await furnished.rows()
    # Whoever was last heard more than 30 days ago is forgotten by the clock; a case keeps its person.
    assert [row["id"] for row in told(after, "people")] == [told(after, "cases")[0]["person_id"]]


async def test_an_older_backup_is_brought_up_to_this_version(furnished, tmp_path):
    before = await furnished.rows()
    furnished.says("backup", tmp_path / "x.gz")
    old = aged(tmp_path / "x.gz", "0001")
    assert archive.verify(old).revision == "0001"
    furnished.lose()
    furnished.says("restore", old)
    assert version_of(furnished.url) == newest()
    after = await furnished.rows()
    assert (after["people"], after["addresses"]) == (before["people"], before["addresses"])
    assert len(after["said"]) == len(before["said"])


async def test_that_is_how_one_moves_to_the_other_database_and_back(furnished, request, tmp_path):
    before = await furnished.rows()
    furnished.says("backup")
    first = furnished.url
    other = str(request.getfixturevalue("postgres_url")) if furnished.file else f"sqlite:///{tmp_path}/two.db"
    furnished.point_to(other)
    furnished.says("restore", furnished.newest_backup())
    moved = await furnished.rows()
    assert moved["people"] == before["people"]
    furnished.now = Millis(LATER + MINUTE)
    furnished.says("backup")
    furnished.point_to(first)
    furnished.says("restore", furnished.newest_backup(), "--replace")
    again = await furnished.rows()
    assert {name: again[name] for name in ("people", "addresses", "heard", "said", "cases", "notes")} == {
        name: moved[name] for name in ("people", "addresses", "heard", "said", "cases", "notes")
    }


async def test_nothing_is_restored_or_upgraded_under_a_running_service(furnished, tmp_path):
    furnished.says("backup", tmp_path / "x.gz")
    before = await furnished.rows()
    service = await open_store(furnished.url, furnished.ring)
    await service.read(lambda tx: tx.one(_ADDRESSES))
    with pytest.raises(StoreInUse, match="Stop it"):
        await asyncio.to_thread(furnished.run, "restore", tmp_path / "x.gz", "--replace")
    await service.close()
    assert await furnished.rows() == before


RESTORE = ["load", "same_rows", "try_keys", "put_right"]


@pytest.mark.parametrize(
    ("store_url", "step"),
    [*(("sqlite", step) for step in [*RESTORE, "whole", "put_in_place"])]
    + [("postgres", step) for step in RESTORE],
    indirect=["store_url"],
)
async def test_a_restore_that_breaks_off_leaves_the_old_store(furnished, tmp_path, monkeypatch, step):
    furnished.says("backup", tmp_path / "x.gz")
    await furnished.do(lambda tx: staff.add(tx, staff.NewOperator("Later", "operator")))
    before = await furnished.rows()
    room = {"load": backup, "put_right": keeping, "put_in_place": swap}.get(step, sound)
    monkeypatch.setattr(room, step, broken)
    with pytest.raises(NotDone, match="nothing was changed"):
        furnished.run("restore", tmp_path / "x.gz", "--replace")
    monkeypatch.undo()
    assert await furnished.rows() == before
    assert sorted(tmp_path.glob("*.new*")) == []


def broken(*_args):
    raise OSError(5, "Input/output error")


# --- upgrade --------------------------------------------------------------------------------------------


@pytest.fixture
async def old_shop(furnished, tmp_path):
    """An installation whose store an older safar wrote."""
    furnished.says("backup", tmp_path / "x.gz")
    old = aged(tmp_path / "x.gz", "0001")
    if furnished.file:
        swap.discard(furnished.file)
    put_old_store(furnished.url, old)
    furnished.old = old
    return furnished


def as_saved(shop, name="look.gz"):
    """What stands in the store, whatever version it is of."""
    backup.save(shop.url, shop.folder / name, START)
    return rows_in(shop.folder / name)


async def test_an_older_store_is_upgraded_with_every_row_and_saved_first(old_shop):
    before = as_saved(old_shop)
    out = old_shop.says("upgrade")
    assert version_of(old_shop.url) == newest()
    after = as_saved(old_shop)
    assert {name: len(rows) for name, rows in after.items() if name in before} == {
        name: len(rows) for name, rows in before.items()
    }
    assert after["people"] == before["people"]
    saved = old_shop.newest_backup()
    assert str(saved) in out
    assert archive.verify(saved).revision == "0001"
    assert rows_in(saved) == before
    if old_shop.file:
        (aside,) = swap.old_stores(old_shop.file)
        assert version_of(f"sqlite:///{aside}") == "0001"


async def test_commands_and_the_service_refuse_an_older_store_and_name_the_mend(old_shop):
    with pytest.raises(StoreTooOld, match="safar upgrade"):
        await open_with_keys(old_shop.url, old_shop.keys)
    with pytest.raises(StoreTooOld, match="safar upgrade"):
        await asyncio.to_thread(old_shop.run, "operators", "list")
    assert version_of(old_shop.url) == "0001"
    old_shop.says("upgrade")
    async with app.opened_store(old_shop.url, old_shop.keys) as store:
        assert len((await rows_of(store))["operators"]) == 1


async def test_upgrading_twice_does_nothing_the_second_time(old_shop):
    old_shop.says("upgrade")
    saved = keeping.backups_in(old_shop.backups)
    assert "nothing to do" in old_shop.says("upgrade")
    assert keeping.backups_in(old_shop.backups) == saved


async def test_a_store_of_a_newer_safar_is_left_alone(old_shop):
    from sqlalchemy import text

    from bot.store import whole

    with whole.transaction(old_shop.url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreTooNew):
        old_shop.run("upgrade")
    assert version_of(old_shop.url) == "9999"


STEPS = {
    "save": upgrading,
    "quieten": swap,
    "copy": swap,
    "change": upgrading,
    "check": upgrading,
    "_second_name": swap,
    "put_in_place": swap,
}
POSTGRES_STEPS = {"save": upgrading, "upgrade": upgrading, "same_rows": sound, "try_keys": sound}


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("store_url", "step"),
    [("sqlite", step) for step in STEPS] + [("postgres", step) for step in POSTGRES_STEPS],
    indirect=["store_url"],
)
async def test_whatever_breaks_the_store_is_the_old_one_or_the_new_one(old_shop, monkeypatch, step, when):
    steps = STEPS if old_shop.file else POSTGRES_STEPS
    before = as_saved(old_shop)
    real = getattr(steps[step], step)

    def breaks(*args, **more):
        if when == "after":
            real(*args, **more)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(steps[step], step, breaks)
    with pytest.raises(NotDone, match="Input/output error"):
        old_shop.run("upgrade")
    monkeypatch.setattr(steps[step], step, real)
    if (step, when) == ("put_in_place", "after"):
        assert version_of(old_shop.url) == newest()
        return
    assert version_of(old_shop.url) == "0001"
    assert as_saved(old_shop) == before
    old_shop.now = Millis(LATER + MINUTE)
    assert "Upgraded" in old_shop.says("upgrade")


async def test_a_copy_with_a_row_too_few_never_takes_the_place(old_shop, monkeypatch):
    from sqlalchemy import text

    real = upgrading.upgrade

    def careless(connection, to="head"):
        real(connection, to)
        connection.execute(text("DELETE FROM seen"))

    monkeypatch.setattr(upgrading, "upgrade", careless)
    before = as_saved(old_shop)
    with pytest.raises(sound.Unsound, match="seen had 3 rows and has 0"):
        old_shop.run("upgrade")
    assert as_saved(old_shop) == before
    assert version_of(old_shop.url) == "0001"


async def test_keys_that_do_not_fit_stop_an_upgrade(old_shop):
    KeyRing.create().save(old_shop.keys)
    with pytest.raises(WrongKeys):
        old_shop.run("upgrade")
    assert version_of(old_shop.url) == "0001"


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_too_little_room_is_said_before_anything_is_begun(old_shop, monkeypatch):
    monkeypatch.setattr(upgrading.shutil, "disk_usage", lambda _: type("Room", (), {"free": 1000}))
    with pytest.raises(NotDone, match="Make room first"):
        old_shop.run("upgrade")
    assert not old_shop.backups.exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from bot.service import upgrading
from bot.service.keeping import Place
from bot.store import swap
from bot.core.message import Millis
room = {"swap": swap, "upgrading": upgrading}[sys.argv[1]]
real = getattr(room, sys.argv[2])
def killed(*args, **more):
    real(*args, **more)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(room, sys.argv[2], killed)
url, keys, marks, backups = sys.argv[3:7]
upgrading.bring_up(Place(url, Path(keys), Path(marks), Path(backups)), Millis(int(sys.argv[7])))
"""


async def killed(shop, room, step):
    """The upgrade in a process of its own, killed behind that step."""
    place = (shop.url, shop.keys, shop.marks, shop.backups)
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", KILLED, room, step, *map(str, place), str(LATER)), cwd=ROOT
    )
    assert await asyncio.wait_for(child.wait(), 60) == -signal.SIGKILL


@pytest.mark.parametrize(
    ("store_url", "room", "step"),
    [
        ("sqlite", "upgrading", "save"),
        ("sqlite", "swap", "copy"),
        ("sqlite", "upgrading", "change"),
        ("sqlite", "upgrading", "check"),
        ("sqlite", "swap", "_second_name"),
        ("sqlite", "swap", "put_in_place"),
        ("postgres", "upgrading", "save"),
        ("postgres", "upgrading", "upgrade"),
    ],
    indirect=["store_url"],
)
async def test_killed_at_any_step_the_store_is_the_old_one_or_the_new_one_and_the_next_try_ends_it(
    old_shop, room, step
):
    before = as_saved(old_shop)
    await killed(old_shop, room, step)
    new = step == "put_in_place"
    assert version_of(old_shop.url) == (newest() if new else "0001")
    if not new:
        assert as_saved(old_shop) == before
    old_shop.now = Millis(LATER + MINUTE)
    old_shop.says("upgrade")
    assert version_of(old_shop.url) == newest()
    assert {name: len(rows) for name, rows in as_saved(old_shop).items() if name in before} == {
        name: len(rows) for name, rows in before.items()
    }
    assert sorted(old_shop.folder.glob("safar.db.new*")) == []


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_a_second_name_that_a_killed_upgrade_left_is_removed_by_the_next(old_shop):
    await killed(old_shop, "swap", "_second_name")
    assert old_shop.file.stat().st_nlink == 2
    old_shop.now = Millis(LATER + MINUTE)
    old_shop.says("upgrade")
    (aside,) = swap.old_stores(old_shop.file)
    assert (version_of(f"sqlite:///{aside}"), old_shop.file.stat().st_nlink) == ("0001", 1)
