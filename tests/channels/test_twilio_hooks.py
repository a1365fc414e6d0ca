"""What Twilio posts: the door opens to Twilio alone, and to every message Twilio has."""

import logging
from urllib.parse import urlencode

import httpx
import pytest
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER

from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.core.faults import StoreDown
from bot.core.message import Kind, Network

SID = "SM" + "a" * 32
THEM = "+15005550009"
SMS = [("MessageSid", SID), ("From", THEM), ("To", SENDER), ("Body", "yordam kerak")]


class House:
    """Everything behind the door, and a way to knock at it."""

    def __init__(self, public_url: str = "https://safar.example") -> None:
        self.heard, self.receipts, self.down, self.spooled = [], [], False, False
        self.lifeline_words: str | None = None
        self.public_url = public_url
        config = TwilioConfig("us", ACCOUNT, AUTH_TOKEN, public_url, from_number=SENDER)
        self.door = TwilioDoor(config)
        routes = self.door.routes(self.take, self.receipt, lambda _words: self.lifeline_words)
        transport = httpx.ASGITransport(Starlette(routes=routes))
        self.http = httpx.AsyncClient(transport=transport, base_url="http://10.0.0.1:8080")

    async def take(self, event):
        if self.down:
            raise StoreDown("down")
        self.heard.append(event)
        return not self.spooled

    async def receipt(self, *what):
        if self.down:
            raise StoreDown("down")
        self.receipts.append(what)

    def sign(self, fields, hook="sms", query="") -> str:
        """As Twilio signs: the public URL, then every field with every different value."""
        grouped: dict[str, list[str]] = {}
        for name, value in fields:
            grouped.setdefault(name, []).append(value)
        text = f"{self.public_url.rstrip('/')}/twilio/us/{hook}{query}" + "".join(
            name + value for name in sorted(grouped) for value in sorted(set(grouped[name]))
        )
        return RequestValidator(AUTH_TOKEN).compute_signature(text, {})

    async def knock(self, fields=SMS, hook="sms", query="", **options):
        """Twilio's POST; `signature` "" sends none, `body` replaces the form, `headers` adds to them."""
        signature = options.get("signature", self.sign(fields, hook, query))
        headers = {"Content-Type": "application/x-www-form-urlencoded", **options.get("headers", {})}
        if signature:
            headers["X-Twilio-Signature"] = signature
        body = options.get("body", urlencode(fields))
        return await self.http.post(f"/twilio/us/{hook}{query}", content=body, headers=headers)

    async def close(self):
        await self.http.aclose()
        await self.door.close()


@pytest.fixture
async def house():
    house = House()
    yield house
    await house.close()


PLACES = [
    ("https://safar.example", "", SMS, {}),
    ("https://safar.example/", "", SMS, {}),
    ("https://safar.example/behind/proxy", "", SMS, {}),
    ("https://safar.example:8443", "", SMS, {}),
    ("http://203.0.113.5:8080/x", "", SMS, {}),
    ("https://safar.example", "?country=KG&x=a%20b", SMS, {}),
    ("https://safar.example", "", [*SMS, ("MediaUrl", "b"), ("MediaUrl", "a"), ("MediaUrl", "a")], {}),
    ("https://safar.example", "", SMS, {"Host": "evil.example", "X-Forwarded-Proto": "http"}),
    ("https://safar.example", "", SMS, {"X-Forwarded-Host": "evil.example"}),
    ("https://safar.example", "", [*SMS[:3], ("Body", "Ёрдам керак 🙏 a+b&c=d")], {}),
]


@pytest.mark.parametrize(("public_url", "query", "fields", "headers"), PLACES)
@pytest.mark.parametrize("how", ["good", "tampered words", "tampered signature", "stranger's", "missing"])
async def test_only_what_twilio_signed_for_the_configured_address_comes_in(
    public_url, query, fields, headers, how, caplog
):
    house = House(public_url)
    signature = house.sign(fields, query=query)
    options = {
        "good": {"signature": signature},
        "tampered words": {"signature": signature, "body": urlencode([*fields, ("X", "1")])},
        "tampered signature": {"signature": signature[:-3] + "AA="},
        "stranger's": {"signature": RequestValidator("x").compute_signature(public_url, dict(fields))},
        "missing": {"signature": ""},
    }[how]
    answer = await house.knock(fields, query=query, headers=headers, **options)
    await house.close()
    if how == "good":
        assert answer.status_code == 200
        assert [event.words for event in house.heard] == [dict(fields)["Body"]]
    else:
        assert (answer.status_code, house.heard) == (403, [])
        assert SID in caplog.text
    assert THEM not in caplog.text and "yordam" not in caplog.text


async def test_a_signature_for_the_address_a_stranger_wrote_into_host_is_refused(house):
    forged = House("https://evil.example").sign(SMS)
    answer = await house.knock(signature=forged, headers={"Host": "evil.example"})
    assert (answer.status_code, house.heard) == (403, [])


async def test_a_signature_for_one_hook_or_query_does_not_open_another(house):
    assert (await house.knock(signature=house.sign(SMS, hook="status"))).status_code == 403
    assert (await house.knock(query="?a=1", signature=house.sign(SMS, query="?a=2"))).status_code == 403
    assert (await house.knock(query="?a=1", signature=house.sign(SMS))).status_code == 403


@pytest.mark.parametrize("hook", ["sms", "status"])
@pytest.mark.parametrize(("signed", "status"), [(True, 400), (False, 403)])
async def test_an_empty_body_is_judged_by_its_signature_and_then_by_its_fields(house, hook, signed, status):
    options = {} if signed else {"signature": ""}
    answer = await house.knock([], hook, body=b"", **options)
    assert answer.status_code == status and not house.heard and not house.receipts


BODIES = [
    (b"a" * (64 * 1024 + 1), 413),
    (b"a=" + b"b" * 1_000_000, 413),
    ("тўғридан".encode(), 400),
    (b"\x00\xff\xfe", 400),
    (b"Body=%ff%fe", 400),
    (b"&".join(b"a=%d" % number for number in range(500)), 400),
    (b"a" * (64 * 1024), 403),
    (b"&&&===%%%", 403),
    (b'{"MessageSid": 1}', 403),
]


@pytest.mark.parametrize("hook", ["sms", "status"])
@pytest.mark.parametrize(("body", "status"), BODIES)
async def test_huge_and_malformed_bodies_are_refused_and_never_raise(house, hook, body, status, caplog):
    answer = await house.knock(hook=hook, body=body, signature="x")
    assert (answer.status_code, house.heard, house.receipts) == (status, [], [])
    assert f"with {status}" in caplog.text


async def test_a_huge_body_is_refused_before_it_has_come_to_its_end(house):
    given = 0

    async def endless():
        nonlocal given
        while True:
            given += 1
            yield b"x" * 8192

    request = {"content": endless(), "headers": {"X-Twilio-Signature": "x"}}
    answer = await house.http.post("/twilio/us/sms", **request)
    assert answer.status_code == 413 and given < 20


async def test_a_message_is_committed_and_then_answered_with_nothing(house):
    profile = [("FromCity", "planted"), ("ProfileName", "planted"), ("Latitude", "1.5"), ("Longitude", "2")]
    answer = await house.knock(fields=[*SMS, *profile])
    assert answer.text == '<?xml version="1.0" encoding="UTF-8"?><Response />'
    assert answer.headers["content-type"].startswith("text/xml")
    (event,) = house.heard
    assert (event.door, event.provider_id, event.words, event.kind) == ("us", SID, "yordam kerak", Kind.TEXT)
    assert (event.address.network, event.address.value) == (Network.SMS, THEM)
    assert (event.place, event.hint, event.answered, event.tap) == (None, "", "", None)


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ([("NumMedia", "0")], Kind.TEXT),
        ([("NumMedia", "1"), ("MediaContentType0", "image/jpeg")], Kind.PHOTO),
        ([("NumMedia", "2"), ("MediaContentType0", "audio/amr")], Kind.VOICE),
        ([("NumMedia", "1"), ("MediaContentType0", "text/x-vcard")], Kind.CONTACT),
        ([("NumMedia", "1"), ("MediaContentType0", "application/pdf")], Kind.DOCUMENT),
        ([("NumMedia", "1")], Kind.DOCUMENT),
        ([("NumMedia", "rubbish")], Kind.DOCUMENT),
    ],
)
async def test_attached_files_say_what_kind_came(house, media, kind):
    assert (await house.knock([*SMS, *media])).status_code == 200
    assert house.heard[0].kind is kind


async def test_a_message_twilio_has_answered_by_itself_says_so(house):
    await house.knock([*SMS, ("OptOutType", "HELP")])
    assert house.heard[0].answered == "HELP"


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
async def test_a_message_without_id_or_sender_is_refused(house, missing, caplog):
    fields = [(name, value) for name, value in SMS if name != missing]
    answer = await house.knock(fields)
    assert (answer.status_code, house.heard) == (400, [])
    assert "no MessageSid or From" in caplog.text and THEM not in caplog.text


SERVICES = ["Beeline", "12345", "+112", "Мегаком", "AD-SHOP 24", " "]


@pytest.mark.parametrize("sender", SERVICES)
async def test_the_message_of_a_service_is_acknowledged_and_nobody_answers_it(house, sender, caplog):
    """An operator's advertisement with "помощь" in it must cost no SMS and open no case."""
    caplog.set_level(logging.DEBUG)
    fields = [(name, sender if name == "From" else value) for name, value in SMS]
    answer = await house.knock(fields)
    assert (answer.status_code, house.heard) == (200, [])
    assert "<Message>" not in answer.text
    assert sender not in caplog.text or sender == " "


@pytest.mark.parametrize("sender", ["+9965550001", "+996555000111", "rcs:+996555000111"])
async def test_a_person_is_heard_whatever_kind_of_number_they_have(house, sender):
    await house.knock([(name, sender if name == "From" else value) for name, value in SMS])
    assert [event.address.value for event in house.heard] == [sender]


async def test_the_lifeline_learns_who_wrote_so_that_it_can_keep_to_the_road(house):
    asked = []
    routes = house.door.routes(house.take, house.receipt, lambda heard: asked.append(heard))
    transport = httpx.ASGITransport(Starlette(routes=routes))
    house.down = True
    async with httpx.AsyncClient(transport=transport, base_url="http://10.0.0.1") as http:
        headers = {"X-Twilio-Signature": house.sign(SMS), "Content-Type": "application/x-www-form-urlencoded"}
        assert (await http.post("/twilio/us/sms", content=urlencode(SMS), headers=headers)).status_code == 503
    assert [(each.door, each.address.value, each.words) for each in asked] == [("us", THEM, "yordam kerak")]


async def test_a_message_without_words_is_heard(house):
    assert (await house.knock(SMS[:3])).status_code == 200
    assert house.heard[0].words == ""


async def test_with_the_store_down_an_emergency_gets_its_number_in_the_answer(house, caplog):
    house.down, house.lifeline_words = True, "Call <112> & wait"
    answer = await house.knock()
    assert answer.status_code == 200
    assert "<Message>Call &lt;112&gt; &amp; wait</Message>" in answer.text
    assert SID in caplog.text and THEM not in caplog.text and "yordam" not in caplog.text


async def test_with_the_store_down_anything_else_is_not_acknowledged(house):
    house.down = True
    assert (await house.knock()).status_code == 503


async def test_with_the_store_down_what_twilio_answered_is_not_answered_again(house):
    house.down, house.lifeline_words = True, "112"
    assert (await house.knock([*SMS, ("OptOutType", "HELP")])).status_code == 503


@pytest.mark.parametrize(
    ("number", "answered", "expected"),
    [("112", "", "<Message>112</Message>"), (None, "", "<Response />"), ("112", "HELP", "<Response />")],
)
async def test_what_waits_in_the_spool_is_acknowledged_and_a_cry_gets_its_number(
    house, number, answered, expected
):
    house.spooled, house.lifeline_words = True, number
    answer = await house.knock([*SMS, ("OptOutType", answered)])
    assert answer.status_code == 200
    assert expected in answer.text
    assert [event.words for event in house.heard] == ["yordam kerak"]


async def test_what_the_store_has_is_left_to_its_turn(house):
    house.lifeline_words = "112"
    assert "<Message>" not in (await house.knock()).text


async def test_receipts_are_handed_on_and_always_acknowledged(house):
    sent = [("MessageSid", SID), ("MessageStatus", "undelivered"), ("ErrorCode", "30003"), ("To", THEM)]
    assert (await house.knock(sent, hook="status")).status_code == 204
    assert (await house.knock(sent[:2], hook="status")).status_code == 204
    assert house.receipts == [("us", SID, "undelivered", "30003"), ("us", SID, "undelivered", "")]
    house.down = True
    assert (await house.knock(sent, hook="status")).status_code == 204


@pytest.mark.parametrize("missing", ["MessageSid", "MessageStatus"])
async def test_a_receipt_without_id_or_status_is_refused(house, missing):
    fields = [one for one in [("MessageSid", SID), ("MessageStatus", "sent")] if one[0] != missing]
    assert (await house.knock(fields, hook="status")).status_code == 400
    assert house.receipts == []


async def test_what_a_stranger_calls_a_message_id_is_not_logged(house, caplog):
    caplog.set_level(logging.DEBUG)
    fields = [("MessageSid", "planted\nwords"), ("From", THEM)]
    assert (await house.knock(fields, signature="x")).status_code == 403
    assert "planted" not in caplog.text


async def test_hooks_are_only_posted_to(house):
    assert (await house.http.get("/twilio/us/sms")).status_code == 405
