"""WhatsApp by Twilio's door: its own addresses, numbered choices, approved texts, nothing of a profile."""

import logging
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import urlencode

import httpx
import pytest
from channel_parts import out
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi, refusal

from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.channels.whatsapp import WhatsAppConfig, WhatsAppDoor, twilio_door
from bot.core.message import Kind, Millis, Network, Outgoing, Tap
from bot.service.door import Door, NotSent, Reports, Why

THEM = "+15005550009"
KNOCK_SID = "HX" + "a" * 32
PUBLIC = "https://safar.example"
PROFILE = {
    "ProfileName": "planted-profile",
    "WaId": "15005550009",
    "Address": "planted-street",
    "Label": "planted-label",
    "Latitude": "42.8746",
    "Longitude": "74.5698",
    "ReferralBody": "planted-referral",
}


def config(**more) -> WhatsAppConfig:
    fields = {"from_number": SENDER, "templates": {("knock", "ru"): KNOCK_SID}} | more
    return WhatsAppConfig("wa", ACCOUNT, AUTH_TOKEN, PUBLIC, **fields)


def words(*parts: str, **fields) -> Outgoing:
    return out(*parts, to=THEM, **fields)


@pytest.fixture
async def whatsapp(twilio_api: TwilioApi):
    door = WhatsAppDoor(config(), ToLoopback(twilio_api.port))
    yield door
    await door.close()


class Outside:
    """Twilio, posting to the door's own routes."""

    def __init__(self, door: TwilioDoor) -> None:
        self.heard, self.receipts = [], []
        routes = door.routes(self.take, self.receipt, lambda _words: None)
        transport = httpx.ASGITransport(Starlette(routes=routes))
        self.http = httpx.AsyncClient(transport=transport, base_url="http://10.0.0.1:8080")

    async def take(self, event):
        self.heard.append(event)
        return True

    async def receipt(self, *what):
        self.receipts.append(what)

    async def post(self, path: str, fields: dict[str, str], url: str = PUBLIC) -> int:
        signature = RequestValidator(AUTH_TOKEN).compute_signature(f"{url}{path}", fields)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature}
        return (await self.http.post(path, content=urlencode(fields), headers=headers)).status_code

    async def message(self, **fields: str):
        """What the door makes of one message; None when it was refused."""
        base = {"MessageSid": "SM" + "b" * 32, "From": f"whatsapp:{THEM}", "To": f"whatsapp:{SENDER}"}
        before = len(self.heard)
        await self.post("/twilio/wa/whatsapp", base | fields)
        return self.heard[before] if len(self.heard) > before else None


@pytest.fixture
async def outside(whatsapp):
    made = Outside(whatsapp)
    yield made
    await made.http.aclose()


async def test_free_words_leave_as_they_are_with_the_prefix_at_the_border_alone(whatsapp, twilio_api):
    door: Door = whatsapp
    sent = await door.send(words("Салом 🙏 1 ✅ Ҳа"))
    assert isinstance(door, Reports)
    assert sent.refs == (f"SM{1:032x}",)
    assert twilio_api.created == [
        {
            "To": f"whatsapp:{THEM}",
            "From": f"whatsapp:{SENDER}",
            "Body": "Салом 🙏 1 ✅ Ҳа",
            "StatusCallback": f"{PUBLIC}/twilio/wa/status",
            "ValidityPeriod": "1800",
        }
    ]


async def test_an_approved_text_leaves_by_its_content_sid_and_carries_nothing_else(whatsapp, twilio_api):
    await whatsapp.send(words("Добрый день.", template="knock", locale="ru"))
    (created,) = twilio_api.created
    assert created["ContentSid"] == KNOCK_SID
    assert not {"Body", "ContentVariables"} & set(created)


async def test_a_purpose_or_language_without_an_approved_text_never_leaves(whatsapp, twilio_api):
    for fields in ({"template": "knock", "locale": "ky"}, {"template": "check_in", "locale": "ru"}):
        with pytest.raises(NotSent) as caught:
            await whatsapp.send(words("x", **fields))
        assert (caught.value.why, caught.value.code) == (Why.NEVER, "session")
    assert twilio_api.asked == []


async def test_a_message_whose_answer_was_lost_is_found_by_the_address_twilio_lists(twilio_api):
    door = WhatsAppDoor(config(), ToLoopback(twilio_api.port, patience=0.2))
    twilio_api.forget_answer = True
    twilio_api.keep(to=THEM, body="x")  # an SMS with these words to this number is another message
    with pytest.raises(NotSent) as caught:
        await door.send(words("x"))
    assert caught.value.why is Why.UNKNOWN
    assert await door.find(words("x")) == twilio_api.messages[0]["sid"]
    await door.close()


async def test_a_lost_approved_text_is_found_by_the_words_that_were_approved(twilio_api):
    door = WhatsAppDoor(config(), ToLoopback(twilio_api.port, patience=0.2))
    twilio_api.forget_answer, twilio_api.approved = True, {KNOCK_SID: "Добрый день."}
    message = words("Добрый день.", template="knock", locale="ru")
    with pytest.raises(NotSent):
        await door.send(message)
    assert await door.find(message) == twilio_api.messages[0]["sid"]
    await door.close()


@pytest.mark.parametrize(
    ("code", "why"),
    [(code, Why.UNREACHABLE) for code in (63003, 63024, 63032, 63033)]
    + [(code, Why.ROUTE) for code in (21655, 63027, 63054)]
    + [(63016, Why.SESSION), (63018, Why.LATER), (63038, Why.LATER), (63051, Why.OURS)],
)
async def test_whatsapps_own_codes_say_who_must_act(whatsapp, twilio_api, code, why):
    twilio_api.say = lambda _asked: refusal(400, code)
    with pytest.raises(NotSent) as caught:
        await whatsapp.send(words("x"))
    assert (caught.value.why, caught.value.code) == (why, str(code))


async def test_what_came_in_by_whatsapp_is_listed_and_what_came_by_sms_is_not(whatsapp, twilio_api):
    now = datetime.now(UTC)
    kept = {"direction": "inbound", "date_created": format_datetime(now), "to": f"whatsapp:{SENDER}"}
    twilio_api.keep(body="кӯмак", **{"from": f"whatsapp:{THEM}"}, **kept)
    twilio_api.keep(body="sms", **{"from": THEM}, **kept)
    heard = [one async for one in whatsapp.list_inbound(Millis(0))]
    assert [(one.address.network, one.address.value, one.words) for one in heard] == [
        (Network.WHATSAPP, THEM, "кӯмак")
    ]
    assert twilio_api.asked[-1].form["To"] == f"whatsapp:{SENDER}"


async def test_an_sms_sender_lists_no_whatsapp_message_of_the_same_service(twilio_api):
    door = TwilioDoor(TwilioConfig("s", ACCOUNT, AUTH_TOKEN, PUBLIC, SENDER), ToLoopback(twilio_api.port))
    kept = {"direction": "inbound", "to": SENDER, "body": "x"}
    twilio_api.keep(**kept, **{"from": f"whatsapp:{THEM}"})
    assert [one async for one in door.list_inbound(Millis(0))] == []
    await door.close()


async def test_nothing_of_a_profile_or_a_place_is_kept_or_logged(outside, caplog):
    caplog.set_level(logging.DEBUG)
    event = await outside.message(Body="кӯмак", **{k: v for k, v in PROFILE.items() if k[0] != "L"})
    assert (event.address.network, event.address.value) == (Network.WHATSAPP, THEM)
    assert (event.kind, event.words, event.place, event.hint) == (Kind.TEXT, "кӯмак", None, "")
    place = await outside.message(MessageSid="SM" + "c" * 32, Body=PROFILE["Label"], **PROFILE)
    assert (place.kind, place.words, place.place) == (Kind.LOCATION, "", None)
    cry = await outside.message(MessageSid="SM" + "d" * 32, Body="кӯмак", **PROFILE)
    assert (cry.kind, cry.words, cry.place) == (Kind.TEXT, "кӯмак", None)
    told = caplog.text + repr(event) + repr(place)
    assert not [value for value in PROFILE.values() if value in told]


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("audio/ogg", Kind.VOICE),
        ("image/jpeg", Kind.PHOTO),
        ("image/webp", Kind.STICKER),
        ("video/mp4", Kind.DOCUMENT),
        ("application/pdf", Kind.DOCUMENT),
        ("text/vcard", Kind.CONTACT),
    ],
)
async def test_files_say_what_kind_came(outside, media, kind):
    assert (await outside.message(NumMedia="1", MediaContentType0=media)).kind is kind


async def test_a_pressed_button_of_ours_is_a_tap_and_any_other_is_the_words_on_it(outside):
    ours = await outside.message(ButtonPayload="welcome.menu:trouble:3", ButtonText="Беда", Body="Беда")
    assert (ours.kind, ours.tap, ours.words) == (Kind.TAP, Tap("welcome.menu", "trouble", 3), "")
    other = await outside.message(ButtonPayload="yes", ButtonText="Да")
    assert (other.kind, other.tap, other.words) == (Kind.TEXT, None, "Да")


async def test_the_door_opens_to_whatsapp_alone_and_only_under_its_own_signature(outside, whatsapp):
    fields = {"MessageSid": "SM" + "b" * 32, "From": f"whatsapp:{THEM}", "Body": "x"}
    assert await outside.post("/twilio/wa/whatsapp", fields | {"From": THEM}) == 400
    assert await outside.post("/twilio/wa/whatsapp", fields, url="https://other.example") == 403
    assert await outside.post("/twilio/wa/sms", fields) == 404
    sms = Outside(TwilioDoor(TwilioConfig("wa", ACCOUNT, AUTH_TOKEN, PUBLIC, SENDER)))
    assert await sms.post("/twilio/wa/sms", fields) == 400
    assert outside.heard == sms.heard == []
    await sms.http.aclose()


async def test_a_read_receipt_is_handed_on(outside):
    sent = {"MessageSid": "SM" + "b" * 32, "MessageStatus": "read"}
    assert await outside.post("/twilio/wa/status", sent) == 204
    assert outside.receipts == [("wa", "SM" + "b" * 32, "read", "")]


def test_the_config_says_which_door_it_is(twilio_config):
    assert type(twilio_door(twilio_config)) is TwilioDoor
    door = twilio_door(config())
    assert type(door) is WhatsAppDoor
    assert (door.abilities.gsm, door.abilities.buttons, door.abilities.signs) == (False, False, True)
    assert (door.abilities.longest, door.abilities.session_hours) == (1600, 24)
