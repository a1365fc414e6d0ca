"""safar keys, safar purge: what a technician sees; no key is shown, what is refused names the mend."""

import asyncio
import base64

import pytest
from click.testing import CliRunner
from keeping_parts import DAY, START, furnish, place

from bot.__main__ import safar
from bot.app.examining_keys import keys as look_at_keys
from bot.commands import forgetting, keys
from bot.core.faults import Fault
from bot.core.message import Millis
from bot.service import health_keys, keeping
from bot.store import resealing
from bot.store.database import open_store
from bot.store.ring import SEAL, KeyRing


class Office:
    """An installation on a clock the test moves."""

    def __init__(self, folder, url, ring, monkeypatch):
        self.place, self.now = place(folder, url, ring), START
        self.config = folder / "config.toml"
        self.config.write_text(f'[service]\nname = "A"\n[store]\nurl = "{url}"\nkeys = "{self.place.keys}"\n')
        for room in (keys, forgetting):
            monkeypatch.setattr(room, "clock", lambda: self.now)
        asyncio.run(self._furnish(ring))

    async def _furnish(self, ring):
        store = await open_store(self.place.url, ring)
        await store.write(furnish)
        await store.close()

    def says(self, *words):
        result = CliRunner().invoke(safar, [*words, "--config", str(self.config)])
        if isinstance(result.exception, Fault):
            raise result.exception
        assert result.exit_code == 0, result.output
        return result.output

    @property
    def ring(self):
        return KeyRing.load(self.place.keys)

    def findings(self):
        return {each.about: each for each in look_at_keys(self.place, self.now)}


@pytest.fixture
def office(tmp_path, store_url, ring, monkeypatch):
    return Office(tmp_path, store_url, ring, monkeypatch)


def test_d22_a_technician_rotates_lists_and_drops(office):
    assert "seal key 1: in use, from the beginning" in office.says("keys", "list")
    said = office.says("keys", "rotate")
    assert "seal key 2 is in use from now on" in said
    assert "Save the key file again" in said
    listed = office.says("keys", "list")
    assert "seal key 2: in use, since 15.01.2027" in listed
    assert "seal key 1: old, from the beginning, 0 values sealed, needed by no row since 15.01.2027" in listed
    with pytest.raises(keeping.NotDone, match="35 days more"):
        office.says("keys", "rotate", "--drop-old")
    office.now = Millis(START + 35 * DAY)
    assert "Dropped seal key 1" in office.says("keys", "rotate", "--drop-old")
    assert "There is no old seal key." in office.says("keys", "rotate", "--drop-old")
    assert "addresses are found by the new key" in office.says("keys", "rotate", "--lookup")
    for key in (*office.ring.seals.values(), *office.ring.lookups.values()):
        assert base64.b64encode(key).decode() not in said + listed


def test_d23_purge_by_hand_forgets_what_is_due_and_says_how_much(office):
    assert office.says("purge").splitlines()[-1] in (
        "Nothing was past its term.",
        "Nothing more is past its term.",
    )
    office.now = Millis(START + 31 * DAY)
    said = office.says("purge")
    assert "people: 2" in said
    assert office.says("purge") == "Nothing was past its term.\n"


def test_d22_wrong_use_is_told(office):
    result = CliRunner().invoke(safar, ["keys", "rotate", "--lookup", "--drop-old"])
    assert result.exit_code == 2


def test_d22_the_doctor_sees_mode_disk_age_and_a_rotation_that_was_broken_off(office):
    assert [each.state.value for each in office.findings().values()] == ["OK"]
    keeping.back_up(office.place, office.place.backups, office.now)
    assert office.findings()["backup disk"].state == "LOOK"
    office.place.keys.chmod(0o640)
    assert office.findings()["key file"].state == "BAD"
    office.place.keys.chmod(0o600)
    office.now = Millis(office.place.keys.stat().st_mtime_ns // 1_000_000 + 401 * DAY)
    assert office.findings()["key age"].state == "LOOK"
    office.ring.with_new(SEAL, office.now).save(office.place.keys)
    assert office.findings()["new key"].mend.endswith("safar keys rotate")


def test_d22_a_key_file_of_another_account_is_told():
    found = health_keys.keys_file(0o600, strange_owner=True, with_backups=False, same_disk=False)
    assert [(each.state, each.about) for each in found] == [("LOOK", "key file")]


def test_d22_the_doctor_counts_what_each_key_sealed(ring):
    used = {SEAL: resealing.Counter({1: 3, 2: 4})}
    newer = ring.with_new(SEAL, START).begun(SEAL, START)
    (found,) = health_keys.use(newer, used)
    assert (found.state, "3 are sealed with an old key (key 2: 4, key 1: 3)" in found.words) == ("LOOK", True)
    (well,) = health_keys.use(ring, {SEAL: resealing.Counter({1: 7})})
    assert (well.state, well.words) == ("OK", "key 1: 7.")
