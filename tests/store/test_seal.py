"""Secrets open with the ring they were closed with, where they were put, and not otherwise."""

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.faults import Fault
from bot.store.seal import BadSeal, KeyRing, Seal

RING = KeyRing.create()


@given(st.text())
def test_any_text_comes_back_whole(text):
    seal = Seal(RING)
    closed = seal.close("heard", "words", text)
    assert seal.open("heard", "words", closed) == text
    assert len(text) < 4 or text.encode() not in closed


def test_a_value_moved_to_another_column_does_not_open():
    closed = Seal(RING).close("heard", "words", "тайна")
    for place in (("heard", "other"), ("said", "words")):
        with pytest.raises(BadSeal):
            Seal(RING).open(*place, closed)


def test_a_changed_value_or_another_ring_does_not_open():
    closed = Seal(RING).close("heard", "words", "тайна")
    with pytest.raises(BadSeal):
        Seal(RING).open("heard", "words", closed[:-1] + bytes([closed[-1] ^ 1]))
    with pytest.raises(BadSeal):
        Seal(KeyRing.create()).open("heard", "words", closed)


def test_after_rotation_old_values_open_and_new_ones_need_the_new_key():
    newer = RING.rotated()
    assert Seal(newer).open("a", "b", Seal(RING).close("a", "b", "old")) == "old"
    with pytest.raises(BadSeal):
        Seal(RING).open("a", "b", Seal(newer).close("a", "b", "new"))


def test_an_address_is_found_by_every_lookup_key_that_ever_was():
    old = Seal(RING)
    both = Seal(KeyRing(RING.seals, {**RING.lookups, 2: b"k" * 32}))
    assert old.hash("sms", "+1")[0] in both.hashes("sms", "+1")
    assert both.hash("sms", "+1") == (both.hashes("sms", "+1")[0], 2)
    assert old.hash("sms", "+1") != old.hash("telegram", "+1")


def test_a_ring_survives_its_file_which_only_the_owner_may_read(tmp_path):
    path = tmp_path / "keys"
    RING.rotated().save(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    newer = RING.rotated()
    newer.save(path)
    assert KeyRing.load(path) == newer
    assert [file.name for file in tmp_path.iterdir()] == ["keys"]


@pytest.mark.parametrize("text", ["", "seal 1 c2hvcnQ=", "seal x", "door 1 " + "A" * 44, "seal 1 !!!"])
def test_a_file_that_is_no_ring_is_refused_without_showing_it(tmp_path, text):
    path = tmp_path / "keys"
    path.write_text(text + "\n")
    with pytest.raises(Fault) as caught:
        KeyRing.load(path)
    assert not text or text not in str(caught.value)


def test_no_key_shows_in_a_repr():
    assert repr(RING) == "KeyRing()"
