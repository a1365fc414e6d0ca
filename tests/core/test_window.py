"""Words leave only while the person is known to be there, or said they would be; and not when grown old."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.effects import LANE_DESK, LANE_EMERGENCY, LANE_LATER, LANE_TALK
from bot.core.message import Millis
from bot.core.window import KNOCK_TEXT, USEFUL, Contact, Leave, Sending, kind_of, may_leave

MINUTE = 60_000
HEARD = Millis(1_800_000_000_000)
ANSWER, NOTICE, WORDS, EMERGENCY = Sending.ANSWER, Sending.NOTICE, Sending.WORDS, Sending.EMERGENCY
CHECK_IN, KNOCK = Sending.CHECK_IN, Sending.KNOCK


def at(minutes):
    return Millis(HEARD + int(minutes * MINUTE))


@pytest.mark.parametrize(
    ("kind", "minutes", "contact", "verdict"),
    [
        (ANSWER, 0, Contact(HEARD), Leave.REPLY),
        (ANSWER, 15, Contact(HEARD), Leave.REPLY),
        (ANSWER, 15.001, Contact(HEARD), Leave.KNOCK),
        (ANSWER, 60, Contact(HEARD), Leave.KNOCK),
        (ANSWER, 60.001, Contact(HEARD), Leave.NO),
        (ANSWER, -1, Contact(HEARD), Leave.REPLY),  # the provider's clock is a little ahead of ours
        (ANSWER, -16, Contact(HEARD), Leave.NO),  # a clock set back opens no window for hours
        (ANSWER, 20, Contact(at(18)), Leave.NO),  # they wrote since: that opens no window for this
        (ANSWER, 14, Contact(at(12)), Leave.REPLY),
        (NOTICE, 14, Contact(HEARD), Leave.REPLY),
        (NOTICE, 16, Contact(HEARD), Leave.NO),
        (WORDS, 5, Contact(HEARD), Leave.REPLY),
        (WORDS, 16, Contact(HEARD), Leave.KNOCK),
        (WORDS, 16, Contact(HEARD, knocks=1), Leave.KNOCK),
        (WORDS, 16, Contact(HEARD, knocks=2), Leave.NO),
        (WORDS, 600, Contact(at(590)), Leave.REPLY),  # they waited, and the person is here
        (WORDS, 73 * 60, Contact(at(73 * 60)), Leave.NO),
        (WORDS, -300, Contact(HEARD), Leave.NO),  # such a clock cannot count knocks: they wait for it
        (WORDS, 60, Contact(HEARD, safe_until=at(60)), Leave.AGREED),
        (WORDS, 61, Contact(HEARD, safe_until=at(60)), Leave.KNOCK),
        (WORDS, -300, Contact(HEARD, safe_until=at(60)), Leave.NO),  # "until 18:00", and it is 13:00 again
        (WORDS, 60, Contact(Millis(0), safe_until=at(60)), Leave.AGREED),
        (WORDS, 60, Contact(Millis(0)), Leave.NO),
        (WORDS, 60, Contact(HEARD, agreed=True), Leave.KNOCK),  # check-ins cover no case words
        (CHECK_IN, 100, Contact(HEARD, agreed=True), Leave.AGREED),
        (CHECK_IN, 130, Contact(HEARD, agreed=True), Leave.NO),
        (CHECK_IN, 100, Contact(HEARD), Leave.NO),
        (KNOCK, 20, Contact(HEARD, knocks=1), Leave.KNOCK),
        (KNOCK, 20, Contact(HEARD, knocks=2), Leave.NO),
        (EMERGENCY, 60, Contact(HEARD, knocks=2), Leave.REPLY),
        (EMERGENCY, 61, Contact(HEARD), Leave.NO),  # whoever cried an hour ago may not be alone any more
        (EMERGENCY, -16, Contact(HEARD), Leave.NO),
        (EMERGENCY, 0, Contact(Millis(0)), Leave.NO),
    ],
)
def test_each_message_gets_its_verdict(kind, minutes, contact, verdict):
    """Every one was decided at minute 0."""
    assert may_leave(kind, HEARD, at(minutes), contact) is verdict


@pytest.mark.parametrize(
    ("author", "lane", "cause", "text", "kind"),
    [
        ("bot", LANE_EMERGENCY, "heard", "x", EMERGENCY),
        ("bot", LANE_TALK, "heard", "x", ANSWER),
        ("bot", LANE_TALK, "time", "x", NOTICE),
        ("bot", LANE_TALK, "desk", "x", NOTICE),
        ("bot", LANE_LATER, "desk", KNOCK_TEXT, KNOCK),
        ("bot", LANE_LATER, "heard", KNOCK_TEXT, KNOCK),
        ("7", LANE_DESK, "desk", "", WORDS),
    ],
)
def test_what_a_row_is(author, lane, cause, text, kind):
    assert kind_of(author, lane, cause, text) is kind


def test_every_kind_grows_old():
    assert set(USEFUL) == set(Sending)
    assert all(USEFUL.values())


moments = st.integers(-600, 6000).map(at)
contacts = st.builds(
    Contact, st.just(Millis(0)) | moments, st.just(Millis(0)) | moments, st.booleans(), st.integers(0, 4)
)


@given(st.sampled_from(Sending), moments, moments, contacts)
def test_d13_no_case_words_leave_outside_a_window(kind, decided, now, contact):
    verdict = may_leave(kind, decided, now, contact)
    there = contact.last_heard_at and abs(now - contact.last_heard_at) <= 15 * MINUTE
    spared = kind is EMERGENCY or (kind is CHECK_IN and contact.agreed)
    if verdict in (Leave.REPLY, Leave.AGREED) and not spared:
        assert there or now <= contact.safe_until


@given(st.sampled_from(Sending), moments, moments, contacts)
def test_nothing_leaves_that_is_of_no_use_any_more(kind, decided, now, contact):
    if may_leave(kind, decided, now, contact) is not Leave.NO:
        assert now - decided <= USEFUL[kind]
        assert kind is WORDS or decided - now <= 15 * MINUTE


@given(st.sampled_from(Sending), moments, moments, contacts)
def test_d13_nobody_is_knocked_at_a_third_time_or_before_they_ever_wrote(kind, decided, now, contact):
    if may_leave(kind, decided, now, contact) is Leave.KNOCK:
        assert contact.knocks < 2
        assert contact.last_heard_at
