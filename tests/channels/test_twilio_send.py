"""Speaking by SMS: parts in order, every code of Twilio's named for who must act, nothing said twice."""

import logging
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import pytest
from channel_parts import out
from tiny_http import Answer
from twilio.http.http_client import TwilioHttpClient
from twilio_api import AUTH_TOKEN, SENDER, ToLoopback, refusal

from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.twilio_wire import HttpxForTwilio
from bot.core.message import Kind, Millis, Outgoing
from bot.service.door import Door, NotSent, Why

TO = "+15005550009"
MINUTE = 60_000


def sms(*parts: str, **fields) -> Outgoing:
    return out(*parts, to=TO, **fields)


async def refused(door: TwilioDoor, message: Outgoing) -> NotSent:
    with pytest.raises(NotSent) as caught:
        await door.send(message)
    return caught.value


def now() -> int:
    return int(datetime.now(UTC).timestamp() * 1000)


async def test_a_part_leaves_with_a_short_life_a_receipt_address_and_no_shortened_links(twilio, twilio_api):
    door: Door = twilio
    sent = await door.send(sms("salom"))
    assert (sent.provider_id, sent.refs, sent.segments) == (f"SM{1:032x}", (f"SM{1:032x}",), 1)
    assert twilio_api.created == [
        {
            "To": TO,
            "From": SENDER,
            "Body": "salom",
            "StatusCallback": "https://safar.example/base/twilio/sms_us/status",
            "ValidityPeriod": "1800",
            "SmartEncoded": "true",
            "ShortenUrls": "false",
        }
    ]


async def test_a_messaging_service_chooses_the_sender(twilio_api):
    config = TwilioConfig("kg", "AC" + "1" * 32, "t", "https://x.example", messaging_service_sid="MG1")
    door = TwilioDoor(config, ToLoopback(twilio_api.port))
    await door.send(sms("salom"))
    await door.close()
    assert twilio_api.created[0]["MessagingServiceSid"] == "MG1"
    assert "From" not in twilio_api.created[0]


@pytest.mark.parametrize(
    ("to", "name", "sender"),
    [("+79161234567", "From", "SAFAR"), ("+77011234567", "MessagingServiceSid", "MG2"), (TO, "From", SENDER)],
)
async def test_a_country_may_have_a_sender_of_its_own(twilio_api, to, name, sender):
    config = TwilioConfig(
        "kg", "AC" + "1" * 32, "t", "https://x.example", SENDER, senders={"7": "SAFAR", "77": "MG2"}
    )
    door = TwilioDoor(config, ToLoopback(twilio_api.port))
    await door.send(out("salom", to=to))
    await door.close()
    assert twilio_api.created[0][name] == sender
    assert len({"From", "MessagingServiceSid"} & twilio_api.created[0].keys()) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"from_number": SENDER, "messaging_service_sid": "MG1"},
        {"from_number": SENDER, "validity": 599},
        {"from_number": SENDER, "validity": 1801},
    ],
)
def test_a_configuration_that_does_not_fit_is_refused(fields):
    with pytest.raises(ValueError, match=r"from_number|validity"):
        TwilioConfig("x", "AC", "t", "https://x.example", **fields)


async def test_parts_leave_one_at_a_time_in_order(twilio, twilio_api):
    sent = await twilio.send(sms("one", "two", "three"))
    assert [form["Body"] for form in twilio_api.created] == ["one", "two", "three"]
    assert twilio_api.most_in_flight == 1
    assert sent.provider_id == sent.refs[-1] and len(sent.refs) == 3 and sent.segments == 3


async def test_no_part_leaves_before_the_one_before_it_was_accepted(twilio, twilio_api):
    answers = [None, refusal(503, 20503)]
    twilio_api.say = lambda _asked: answers.pop(0) if answers else None
    message = sms("one", "two", "three")
    assert (await refused(twilio, message)).why is Why.LATER
    assert [form["Body"] for form in twilio_api.created] == ["one"]
    sent = await twilio.send(message)
    assert [form["Body"] for form in twilio_api.created] == ["one", "two", "three"]
    assert len(sent.refs) == 3


TABLE = {
    Why.LATER: [20429, 30001, 21611, 63018],
    Why.OURS: [20003, 30002, 63051, 11200, 11205, 12100, 12200, 12300],
    Why.ROUTE: [21608, 21408, 21606, 21612, 21703, 30018, 30024],
    Why.UNREACHABLE: [21211, 21614, 21635, 30005, 30006, 63003, 63024, 63032, 63033],
    Why.FORBIDDEN: [21610],
    Why.NEVER: [21617, 30004, 30007, 30009],
    Why.SESSION: [63016],
}


@pytest.mark.parametrize(("why", "code"), [(why, code) for why, codes in TABLE.items() for code in codes])
async def test_each_code_says_who_must_act(twilio, twilio_api, why, code):
    twilio_api.say = lambda _asked: refusal(400, code)
    failure = await refused(twilio, sms("x"))
    assert (failure.why, failure.code, failure.at) == (why, str(code), None)


@pytest.mark.parametrize("code", [30003, 30008, 30410, 29999, 63038])
async def test_a_phone_that_is_off_and_an_unknown_code_wait_ten_to_thirty_minutes(twilio, twilio_api, code):
    twilio_api.say = lambda _asked: refusal(400, code)
    before = now()
    failure = await refused(twilio, sms("x"))
    assert failure.why is Why.LATER and failure.code == str(code)
    assert before + 10 * MINUTE <= failure.at <= now() + 30 * MINUTE


@pytest.mark.parametrize(
    ("answer", "why", "code"),
    [
        (Answer(raw=b"<html>", status=503), Why.LATER, "503"),
        (Answer(raw=b"<html>", status=429), Why.LATER, "429"),
        (Answer(raw=b"<html>", status=401), Why.OURS, "401"),
        (Answer(raw=b"<html>", status=201), Why.UNKNOWN, "JSONDecodeError"),
        (Answer([], status=201), Why.UNKNOWN, "AttributeError"),
        (Answer({}, status=201), Why.UNKNOWN, "odd"),
        (Answer(reset=True), Why.UNKNOWN, "RemoteProtocolError"),
        (Answer({"sid": "SM1", "status": "failed", "error_code": 21610}, 201), Why.FORBIDDEN, "21610"),
        (
            Answer({"type": "t", "title": "t", "status": 400, "code": 21610}, status=400),
            Why.FORBIDDEN,
            "21610",
        ),
    ],
)
async def test_an_answer_of_any_shape_is_judged(twilio, twilio_api, answer, why, code):
    twilio_api.say = lambda _asked: answer
    failure = await refused(twilio, sms("x"))
    assert (failure.why, failure.code) == (why, code)


async def test_a_request_that_never_left_may_be_sent_again(twilio_config, free_port):
    door = TwilioDoor(twilio_config, ToLoopback(free_port))
    failure = await refused(door, sms("x"))
    await door.close()
    assert (failure.why, failure.code) == (Why.LATER, "ConnectError")


async def test_no_words_are_never_sent(twilio, twilio_api):
    assert (await refused(twilio, sms())).why is Why.NEVER
    assert twilio_api.asked == []


@pytest.fixture
async def hasty(twilio_api, twilio_config):
    """A door that waits a tenth of a second for Twilio."""
    door = TwilioDoor(twilio_config, ToLoopback(twilio_api.port, patience=0.2))
    yield door
    await door.close()


async def test_a_stalled_answer_is_unknown_until_the_message_is_found(hasty, twilio_api):
    twilio_api.forget_answer = True
    message = sms("x")
    failure = await refused(hasty, message)
    assert (failure.why, failure.code) == (Why.UNKNOWN, "ReadTimeout")
    assert await hasty.find(message) == twilio_api.messages[0]["sid"]


async def test_what_is_not_there_is_not_found(hasty, twilio_api):
    twilio_api.say = lambda asked: Answer(stall=True) if asked.method == "POST" else None
    message = sms("x")
    assert (await refused(hasty, message)).why is Why.UNKNOWN
    assert await hasty.find(message) is None


async def test_a_message_is_found_only_when_all_its_parts_are_and_the_rest_leaves_once(hasty, twilio_api):
    twilio_api.forget_answer = True
    message = sms("one", "two")
    assert (await refused(hasty, message)).why is Why.UNKNOWN
    assert await hasty.find(message) is None
    twilio_api.forget_answer = False
    sent = await hasty.send(message)
    assert [form["Body"] for form in twilio_api.created] == ["one", "two"]
    assert sent.refs == tuple(record["sid"] for record in reversed(twilio_api.messages))


async def test_the_same_words_said_earlier_are_not_taken_for_these(hasty, twilio_api):
    await hasty.send(sms("x", said=1))
    old = format_datetime(datetime.fromtimestamp(now() / 1000 - 3600, UTC))
    twilio_api.keep(to=TO, body="x", date_created=old)
    twilio_api.keep(to=TO, body="x", direction="inbound")
    twilio_api.keep(to=TO, body="other words")
    twilio_api.say = lambda asked: Answer(stall=True) if asked.method == "POST" else None
    assert (await refused(hasty, sms("x", said=2))).why is Why.UNKNOWN
    assert await hasty.find(sms("x", said=2)) is None


async def test_after_a_restart_a_message_of_the_last_minutes_is_still_found(twilio, twilio_api):
    record = twilio_api.keep(to=TO, body="x")
    assert await twilio.find(sms("x")) == record["sid"]


@pytest.mark.parametrize("answer", [refusal(500, 20500), Answer(reset=True), Answer(raw=b"<html>")])
async def test_while_twilio_cannot_be_asked_it_must_be_asked_again(twilio, twilio_api, answer):
    """ "It is not there" would let the words go twice."""
    record = twilio_api.keep(to=TO, body="x")
    twilio_api.say = lambda _asked: answer
    with pytest.raises(NotSent) as caught:
        await twilio.find(sms("x"))
    assert caught.value.why is Why.LATER
    twilio_api.say = lambda _asked: None
    assert await twilio.find(sms("x")) == record["sid"]


async def test_what_left_before_the_words_were_decided_is_not_taken_for_them(twilio, twilio_api):
    old = format_datetime(datetime.fromtimestamp(now() / 1000 - 300, UTC))
    twilio_api.keep(to=TO, body="x", date_created=old)
    assert await twilio.find(sms("x", at=now())) is None


async def test_after_hours_of_darkness_a_message_is_still_found_by_the_time_it_was_decided(
    twilio, twilio_api
):
    then = now() - 50 * MINUTE
    created = format_datetime(datetime.fromtimestamp(then / 1000 + 1, UTC))
    record = twilio_api.keep(to=TO, body="x", date_created=created)
    assert await twilio.find(sms("x", at=then)) == record["sid"]


async def test_what_came_in_is_listed_oldest_first_for_reconciliation(twilio, twilio_api):
    since = Millis(1_700_000_000_000)

    def at(seconds: int) -> str:
        return format_datetime(datetime.fromtimestamp(since / 1000 + seconds, UTC))

    them = {"to": SENDER, "from": TO, "direction": "inbound"}
    twilio_api.keep(**them, body="too early", date_created=at(-5), date_sent=at(-5))
    twilio_api.keep(**them, body="first", date_created=at(5), date_sent=at(5))
    twilio_api.keep(to=SENDER, **{"from": TO}, body="ours", date_created=at(6))
    twilio_api.keep(**them, body="second", date_created=at(7), num_media="1")
    twilio_api.keep(**{**them, "to": "+1"}, body="to another number", date_created=at(8))
    heard = [one async for one in twilio.list_inbound(since)]
    assert [(one.words, one.kind, one.at - since) for one in heard] == [
        ("first", Kind.TEXT, 5000),
        ("second", Kind.DOCUMENT, 7000),
    ]
    assert (heard[0].provider_id, heard[0].address.value) == (f"SM{2:032x}", TO)
    assert twilio_api.asked[0].form["DateSent>"] == "2023-11-14T22:13:20Z"


async def test_a_reconciliation_that_cannot_ask_says_so(twilio, twilio_api):
    twilio_api.say = lambda _asked: refusal(401, 20003)
    with pytest.raises(NotSent) as caught:
        [one async for one in twilio.list_inbound(Millis(0))]
    assert caught.value.why is Why.OURS


async def test_no_secret_number_or_word_reaches_a_log(hasty, twilio_api, twilio_config, caplog):
    caplog.set_level(logging.DEBUG)
    message = sms("planted-words")
    await hasty.send(message)
    for answer in (refusal(400, 21211), Answer(raw=b"planted-words"), Answer(stall=True)):
        twilio_api.say = lambda _asked, answer=answer: answer
        try:
            await hasty.send(message)
        except NotSent:
            logging.getLogger("test").exception("as a caller would log it")
        try:
            await hasty.find(message)
        except NotSent:
            logging.getLogger("test").exception("as a caller would log it")
    for planted in (AUTH_TOKEN, "planted", TO, SENDER, "996555000111"):
        assert planted not in caplog.text
    assert AUTH_TOKEN not in repr(twilio_config)


async def test_a_transport_of_the_clients_own_is_silenced_too(twilio_config, caplog):
    caplog.set_level(logging.DEBUG)
    TwilioDoor(twilio_config, TwilioHttpClient())
    planted = {"method": "GET", "url": "https://x.example/planted", "params": {"To": TO}, "headers": {}}
    TwilioHttpClient().log_request(planted)
    assert TO not in caplog.text and "planted" not in caplog.text


async def test_the_real_transport_waits_no_longer_than_it_was_told(twilio_api):
    transport = HttpxForTwilio(0.1)
    twilio_api.say = lambda _asked: Answer(stall=True)
    with pytest.raises(httpx.ReadTimeout):
        await transport.request("GET", f"http://127.0.0.1:{twilio_api.port}/")
    await transport.close()
