"""The spool: what was put there comes back as it was, to its own keys alone, whatever befell the file."""

import errno
import json
import multiprocessing
import os
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.meaning import NOTHING, Meaning
from bot.core.message import Address, Heard, Kind, Millis, Network, Reach, Tap
from bot.store import spool as room
from bot.store.seal import KeyRing, Seal
from bot.store.spool import Spool, Unreadable, Unspooled, read, written

WORDS = "меня заперли, помогите"
HERE = Address(Network.TELEGRAM, "4207310055")
DEGREES = st.floats(-180, 180)
HEARD = st.builds(
    Heard,
    **dict.fromkeys((each.name for each in fields(Heard)), ...)
    | {"meaning": st.just(NOTHING), "place": st.none() | st.tuples(DEGREES, DEGREES)},
)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    KeyRing.create().save(tmp_path / "safar.keys")
    return tmp_path / "safar.keys"


def heard(number: int, words: str = WORDS) -> Heard:
    return Heard("tg", f"u{number}", HERE, Millis(number), words=words)


def held(spool: Spool) -> list[Heard | Reach]:
    return [spool.event(line) for line in spool.lines()]


@given(HEARD)
def test_every_message_survives_field_by_field(event: Heard) -> None:
    """A field that is added to Heard is drawn here too: one that is forgotten in the spool fails this."""
    assert read(written(event)) == event


@given(st.builds(Reach, **dict.fromkeys((each.name for each in fields(Reach)), ...)))
def test_every_blocking_and_coming_back_survives(event: Reach) -> None:
    assert read(written(event)) == event


def test_every_kind_with_all_it_may_carry_survives_the_file(keys: Path) -> None:
    spool = Spool(keys)
    events: list[Heard | Reach] = [
        Heard(
            "sms_kg",
            f"SM{kind}",
            Address(Network.SMS, "+996555000111"),
            Millis(1_767_268_800_000),
            kind,
            "line one\nline two 🙏 half a pair \ud83d",
            Tap("welcome.menu", "check", 3),
            (41.0082376, 28.9783589),
            "ky",
            "ref 7",
            "HELP",
        )
        for kind in Kind
    ]
    events.append(Reach("tg", "u9", HERE, Millis(9), reachable=False))
    for event in events:
        spool.append(event)
    assert held(Spool(keys)) == events


def test_what_the_words_mean_is_not_written_down(keys: Path) -> None:
    """It is read anew when they are taken in, by the understanding of that day."""
    spool = Spool(keys)
    spool.append(replace(heard(1), meaning=Meaning(urgent=True, country="TR")))
    assert held(spool) == [heard(1)]


def test_only_its_owner_may_read_the_file_and_nothing_readable_stands_in_it(keys: Path) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    assert stat.S_IMODE(spool.file.stat().st_mode) == 0o600
    data = spool.file.read_bytes()
    unwrapped = b"".join(room.base64.b64decode(line[room.SUM + 1 :]) for line in spool.lines())
    for secret in (WORDS.encode(), json.dumps(WORDS).encode(), HERE.value.encode(), b"provider_id"):
        assert secret not in data
        assert secret not in unwrapped


def test_a_line_does_not_open_as_a_value_of_the_store_nor_the_other_way_round(keys: Path) -> None:
    """Its place is sealed in with it."""
    spool, seal = Spool(keys), Seal(KeyRing.load(keys))
    spool.trust(seal)
    other = seal.close("heard", "words", written(heard(1)))
    assert room.PLACE == ("spool", "event")
    with pytest.raises(Unreadable):
        spool.event(b"%08x %s" % (0, room.base64.b64encode(other)))


def test_what_was_kept_is_taken_out_and_the_rest_stays_in_its_order(keys: Path) -> None:
    spool = Spool(keys)
    for number in range(5):
        spool.append(heard(number))
    lines = spool.lines()
    spool.settle({lines[0], lines[3]})
    assert held(spool) == [heard(1), heard(2), heard(4)]
    assert stat.S_IMODE(spool.file.stat().st_mode) == 0o600
    spool.append(heard(5))
    spool.settle(set(spool.lines()))
    assert spool.file.stat().st_size == 0
    spool.append(heard(6))
    assert held(spool) == [heard(6)]


@pytest.mark.parametrize("lost", [1, 7, 40, 200])
def test_a_line_that_a_crash_cut_short_costs_itself_alone(
    keys: Path, lost: int, caplog: pytest.LogCaptureFixture
) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    spool.append(heard(2))
    os.truncate(spool.file, spool.file.stat().st_size - lost)
    spool.append(heard(3))
    whole = [heard(1), heard(3)] if lost > 1 else [heard(1), heard(2), heard(3)]
    assert held(spool) == whole
    assert ("line 2 is damaged" in caplog.text) is (lost > 1)
    caplog.clear()
    spool.settle(())
    assert held(spool) == whole
    assert caplog.text == "", "it is gone, and not told of again"


def test_damage_anywhere_in_a_line_is_logged_by_its_place_and_the_rest_goes_on(
    keys: Path, caplog: pytest.LogCaptureFixture
) -> None:
    spool = Spool(keys)
    for number in (1, 2, 3):
        spool.append(heard(number))
    data = spool.file.read_bytes()
    start, end = data.index(b"\n") + 1, data.rindex(b"\n", 0, len(data) - 1)
    for place in {start, start + 8, start + 9, (start + end) // 2, end - 1}:
        spool.file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        caplog.clear()
        assert held(spool) == [heard(1), heard(3)], place - start
        assert "line 2 is damaged" in caplog.text


def test_with_keys_that_are_gone_nothing_opens_and_nothing_is_thrown_away(keys: Path) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    right = keys.read_bytes()
    KeyRing.create().save(keys)
    for _ in range(2):
        other = Spool(keys)
        (line,) = other.lines()
        with pytest.raises(Unreadable):
            other.event(line)
        other.settle(())
    other.append(heard(2))
    keys.write_bytes(right)
    first, second = other.lines()
    assert other.event(first) == heard(1), "the right ones were put back"
    assert other.event(second) == heard(2), "sealed with the others while they were there"


def test_a_rotated_ring_opens_what_the_older_key_sealed(keys: Path) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    KeyRing.load(keys).rotated().save(keys)
    later = Spool(keys)
    later.append(heard(2))
    assert held(later) == [heard(1), heard(2)]


def test_another_versions_event_is_left_for_that_version(keys: Path) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    (line,) = spool.lines()
    for text in ('{"event": "heard", "mood": "grey"}', "[]", "no json", '{"event": 7}'):
        sealed = room.base64.b64encode(Seal(KeyRing.load(keys)).close(*room.PLACE, text))
        with pytest.raises(Unreadable):
            spool.event(b"%08x %s" % (0, sealed))
    assert spool.event(line) == heard(1)


def test_without_keys_or_with_keys_in_doubt_nothing_is_put_there(keys: Path, tmp_path: Path) -> None:
    with pytest.raises(Unspooled, match="do not fit"):
        Spool(keys, doubted=lambda: True).append(heard(1))
    proven = Spool(keys, doubted=lambda: True)
    proven.trust(Seal(KeyRing.load(keys)))
    proven.append(heard(1))
    keys.unlink()
    with pytest.raises(Unspooled, match="no keys"):
        Spool(keys).append(heard(2))
    proven.append(heard(3))  # the store is open: its keys are in hand, wherever their file went
    assert held(proven) == [heard(1), heard(3)]


def test_it_grows_no_larger_than_it_may(keys: Path) -> None:
    spool = Spool(keys, largest=1000)
    with pytest.raises(Unspooled, match="full"):
        for number in range(100):
            spool.append(heard(number))
    assert spool.file.stat().st_size <= 1000
    assert held(spool) == [heard(number) for number in range(len(spool.lines()))] != []


@pytest.mark.parametrize("broken", ["write", "fsync"])
def test_a_full_disk_leaves_the_file_as_it_was(
    keys: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    spool = Spool(keys)
    spool.append(heard(1))
    before, real = spool.file.read_bytes(), os.write

    def full(handle: int, data: bytes = b"") -> int:
        if data and len(data) > 20:
            return real(handle, data[:20])  # some of it still finds room
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(room.os, broken, full)
        with pytest.raises(Unspooled, match="No space"):
            spool.append(heard(2))
    assert spool.file.read_bytes() == before
    spool.append(heard(3))
    assert held(spool) == [heard(1), heard(3)]


def _many(keys: Path, first: int) -> None:
    spool = Spool(keys)
    for number in range(first, first + 40):
        spool.append(heard(number))
        if number % 10 == 9:
            spool.settle([line for line in spool.lines() if spool.event(line) == heard(number)])


def test_processes_that_share_it_lose_nothing_of_each_other(keys: Path) -> None:
    start = multiprocessing.get_context("spawn")
    writers = [start.Process(target=_many, args=(keys, first)) for first in (0, 100)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
        assert writer.exitcode == 0
    found = {event.provider_id for event in held(Spool(keys))}
    assert found == {f"u{first + each}" for first in (0, 100) for each in range(40) if each % 10 != 9}
