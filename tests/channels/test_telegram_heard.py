"""Every kind of update is heard as what it is, and none, however broken, raises."""

import copy

import pytest
from bot_api import member, message, tap
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_heard import heard
from bot.core.message import Address, Heard, Kind, Millis, Network, Reach, Tap

NOW = Millis(1_800_000_000_000)
WRITTEN = 1_700_000_000_000
FILE = {"file_id": "f", "file_unique_id": "u"}
PLACE = {"latitude": 42.87, "longitude": 74}

KINDS = [
    ({"text": "salom"}, Kind.TEXT, "salom"),
    ({"text": "/start abc"}, Kind.TEXT, "/start abc"),
    ({"photo": [FILE], "caption": "my passport"}, Kind.PHOTO, "my passport"),
    ({"document": FILE}, Kind.DOCUMENT, ""),
    ({"video": FILE, "caption": "look"}, Kind.DOCUMENT, "look"),
    ({"animation": FILE, "document": FILE}, Kind.DOCUMENT, ""),
    ({"voice": FILE}, Kind.VOICE, ""),
    ({"audio": FILE}, Kind.VOICE, ""),
    ({"video_note": FILE}, Kind.VOICE, ""),
    ({"location": PLACE}, Kind.LOCATION, ""),
    ({"venue": {"location": PLACE, "title": "x"}, "location": PLACE}, Kind.LOCATION, ""),
    ({"contact": {"phone_number": "+100", "first_name": "x"}}, Kind.CONTACT, "+100"),
    ({"sticker": FILE}, Kind.STICKER, ""),
    ({"dice": {"value": 3}}, Kind.OTHER, ""),
    ({"a_kind_of_next_year": {}}, Kind.OTHER, ""),
    ({"location": {"latitude": "x"}}, Kind.OTHER, ""),
    ({"text": 5}, Kind.TEXT, ""),
]


@pytest.mark.parametrize(("fields", "kind", "words"), KINDS)
def test_each_kind_of_message_is_heard_as_that_kind_with_its_words(fields, kind, words):
    event = heard(message(12, **fields), "tg", NOW)
    assert isinstance(event, Heard)
    assert (event.kind, event.words) == (kind, words)
    assert event.place == ((42.87, 74.0) if kind is Kind.LOCATION else None)
    assert (event.door, event.provider_id, event.message_ref) == ("tg", "u12", "12")
    assert event.address == Address(Network.TELEGRAM, "7")


def test_a_tap_is_read_and_a_foreign_payload_is_some_other_kind():
    ours = heard(tap(3, "check.p1:yes:4"), "tg", NOW)
    assert isinstance(ours, Heard)
    assert (ours.kind, ours.tap, ours.hint, ours.at) == (Kind.TAP, Tap("check.p1", "yes", 4), "uz", NOW)
    foreign = heard(tap(4, "someone else's"), "tg", NOW)
    assert isinstance(foreign, Heard)
    assert (foreign.kind, foreign.tap) == (Kind.OTHER, None)


def test_an_edited_message_is_an_edit_and_a_moving_location_is_not_repeated():
    edited = {"update_id": 5, "edited_message": message(4, text="new words")["message"]}
    event = heard(edited, "tg", NOW)
    assert isinstance(event, Heard)
    assert (event.kind, event.words, event.provider_id) == (Kind.EDIT, "new words", "u5")
    assert heard({"update_id": 6, "edited_message": message(4, location=PLACE)["message"]}, "tg", NOW) is None


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking_and_coming_back_say_whether_the_person_is_reachable(status, reachable):
    event = heard(member(8, status), "tg", NOW)
    assert event == Reach("tg", "u8", Address(Network.TELEGRAM, "7"), Millis(WRITTEN), reachable)


def test_an_event_carries_the_time_of_writing_and_never_a_time_to_come():
    event = heard(message(1, text="x"), "tg", NOW)
    assert event is not None and event.at == WRITTEN
    assert heard(message(1, text="x", date=NOW), "tg", NOW).at == NOW
    edited = {"update_id": 5, "edited_message": message(4, text="x", edit_date=1_700_000_900)["message"]}
    assert heard(edited, "tg", NOW).at == 1_700_000_900_000


@pytest.mark.parametrize(
    ("code", "hint"),
    [("tg", "tg"), ("ru-RU", "ru"), ("UZ", "uz"), ("it-IT", ""), ("en", ""), (None, ""), (5, "")],
)
def test_the_language_of_the_app_is_a_hint_only_where_it_is_one_of_ours(code, hint):
    sender = {"id": 7, "is_bot": False, "first_name": "x", "language_code": code}
    event = heard(message(1, text="x", **{"from": sender}), "tg", NOW)
    assert isinstance(event, Heard) and event.hint == hint


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_not_heard(kind):
    chat = {"id": -5, "type": kind}
    assert heard(message(1, text="x", chat=chat) | {}, "tg", NOW) is None
    pressed = tap(2, "a:b:1")
    pressed["callback_query"]["message"]["chat"] = chat
    assert heard(pressed, "tg", NOW) is None


def test_service_messages_that_nobody_wrote_are_passed_over():
    timer = {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}
    assert heard(message(1, **timer), "tg", NOW) is None


def test_words_and_addresses_never_show_in_what_is_printed():
    event = heard(message(1, text="planted words", chat={"id": 987654, "type": "private"}), "tg", NOW)
    assert "planted" not in repr(event) and "987654" not in repr(event)


WHOLE = [
    message(1, text="x"),
    message(2, location=PLACE, contact={"phone_number": "+1"}),
    tap(3, "a:b:1"),
    member(4, "kicked"),
    {"update_id": 5, "edited_message": message(4, text="y")["message"]},
]
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def _paths(thing, before=()):
    yield before
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield from _paths(value, (*before, key))


@given(JUNK)
def test_any_json_at_all_is_heard_or_passed_over(junk):
    assert heard(junk, "tg", NOW) is None or junk["update_id"] is not None


@given(
    st.sampled_from(WHOLE).flatmap(lambda u: st.tuples(st.just(u), st.sampled_from(list(_paths(u))))), JUNK
)
def test_an_update_with_any_one_field_replaced_by_junk_never_raises(picked, junk):
    update, path = copy.deepcopy(picked[0]), picked[1]
    if not path:
        heard(junk, "tg", NOW)
        return
    place = update
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = junk
    event = heard(update, "tg", NOW)
    assert event is None or event.provider_id.startswith("u")
