"""Words leave only while the person is known to be there, or said they would be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.message import Millis
from bot.core.window import Author, Contact, Leave, Sending, may_leave

MINUTE = 60_000
HEARD = Millis(1_800_000_000_000)
BOT, OPERATOR = Author.BOT, Author.OPERATOR


def at(minutes):
    return Millis(HEARD + int(minutes * MINUTE))


@pytest.mark.parametrize(
    ("author", "kind", "minutes", "contact", "verdict"),
    [
        (BOT, Sending.ANSWER, 0, Contact(HEARD), Leave.REPLY),
        (BOT, Sending.ANSWER, 15, Contact(HEARD), Leave.REPLY),
        (BOT, Sending.ANSWER, 15.001, Contact(HEARD), Leave.KNOCK),
        (BOT, Sending.ANSWER, -1, Contact(HEARD), Leave.REPLY),  # they wrote while the words were on the way
        (BOT, Sending.ANSWER, -16, Contact(HEARD), Leave.KNOCK),  # a clock set back opens no window for hours
        (BOT, Sending.NOTICE, 14, Contact(HEARD), Leave.REPLY),
        (BOT, Sending.NOTICE, 16, Contact(HEARD), Leave.NO),
        (OPERATOR, Sending.NOTICE, 5, Contact(HEARD), Leave.REPLY),
        (OPERATOR, Sending.NOTICE, 16, Contact(HEARD), Leave.KNOCK),
        (OPERATOR, Sending.NOTICE, 16, Contact(HEARD, knocks=1), Leave.KNOCK),
        (OPERATOR, Sending.NOTICE, 16, Contact(HEARD, knocks=2), Leave.NO),
        (OPERATOR, Sending.NOTICE, 60, Contact(HEARD, safe_until=at(60)), Leave.AGREED),
        (OPERATOR, Sending.NOTICE, 61, Contact(HEARD, safe_until=at(60)), Leave.KNOCK),
        (OPERATOR, Sending.NOTICE, 60, Contact(Millis(0), safe_until=at(60)), Leave.AGREED),
        (OPERATOR, Sending.NOTICE, 60, Contact(Millis(0)), Leave.NO),
        (
            OPERATOR,
            Sending.ANSWER,
            60,
            Contact(HEARD, agreed=True),
            Leave.KNOCK,
        ),  # check-ins cover no case words
        (BOT, Sending.CHECK_IN, 6000, Contact(HEARD, agreed=True), Leave.AGREED),
        (BOT, Sending.CHECK_IN, 6000, Contact(HEARD), Leave.NO),
        (BOT, Sending.KNOCK, 20, Contact(HEARD, knocks=1), Leave.KNOCK),
        (BOT, Sending.KNOCK, 20, Contact(HEARD, knocks=2), Leave.NO),
        (BOT, Sending.EMERGENCY, 600, Contact(HEARD, knocks=2), Leave.REPLY),
        (BOT, Sending.EMERGENCY, 0, Contact(Millis(0)), Leave.NO),
    ],
)
def test_each_message_gets_its_verdict(author, kind, minutes, contact, verdict):
    assert may_leave(author, kind, at(minutes), contact) is verdict


moments = st.integers(0, 200).map(at)
contacts = st.builds(
    Contact, st.just(Millis(0)) | moments, st.just(Millis(0)) | moments, st.booleans(), st.integers(0, 4)
)


@given(st.sampled_from(Author), st.sampled_from(Sending), moments, contacts)
def test_no_case_words_leave_outside_a_window(author, kind, now, contact):
    verdict = may_leave(author, kind, now, contact)
    listening = contact.last_heard_at and now - contact.last_heard_at <= 15 * MINUTE
    spared = kind is Sending.EMERGENCY or (kind is Sending.CHECK_IN and contact.agreed)
    if verdict in (Leave.REPLY, Leave.AGREED) and not spared:
        assert listening or now <= contact.safe_until


@given(st.sampled_from(Author), st.sampled_from(Sending), moments, contacts)
def test_nobody_is_knocked_at_a_third_time_or_before_they_ever_wrote(author, kind, now, contact):
    if may_leave(author, kind, now, contact) is Leave.KNOCK:
        assert contact.knocks < 2
        assert contact.last_heard_at
