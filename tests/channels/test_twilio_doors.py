"""The rest of the matrix: what proxies and strangers do to a request, and tokens that are being changed."""

from urllib.parse import urlencode

import pytest
from test_twilio_hooks import SID, SMS, THEM, House
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER

from bot.channels.twilio import TwilioConfig, TwilioDoor

NEXT = "the-next-token-of-the-account"


HOOK = "https://safar.example/twilio/us/sms"


def signed(token: str, fields: list[tuple[str, str]], url: str = HOOK) -> str:
    return str(RequestValidator(token).compute_signature(url, dict(fields)))


@pytest.fixture
async def house():
    house = House()
    yield house
    await house.close()


HOSTILE = [
    {"X-Forwarded-Proto": "https"},
    {"X-Forwarded-Proto": "http, https"},
    {"X-Forwarded-Host": "evil.example", "X-Forwarded-Port": "1", "X-Forwarded-Prefix": "/x"},
    {"Forwarded": "for=1.2.3.4;proto=http;host=evil.example"},
    {"X-Original-URL": "/elsewhere", "X-Rewrite-URL": "/elsewhere"},
    {"X-HTTP-Method-Override": "DELETE"},
    {"Host": ""},
    {"Host": "SAFAR.EXAMPLE:443"},
    {"Content-Type": "application/json"},
    {"Content-Type": "multipart/form-data; boundary=x"},
]


@pytest.mark.parametrize("headers", HOSTILE)
async def test_d26_headers_neither_open_nor_shut_the_door(house, headers) -> None:
    assert (await house.knock(headers=headers)).status_code == 200
    assert (await house.knock(headers=headers, signature="x" * 28)).status_code == 403
    assert len(house.heard) == 1


@pytest.mark.parametrize(
    ("public_url", "signed_for"),
    [
        ("https://Safar.Example", "https://Safar.Example/twilio/us/sms"),
        ("https://safar.example", "https://safar.example:443/twilio/us/sms"),
        ("https://safar.example:8443", "https://safar.example/twilio/us/sms"),
        ("http://safar.example:80/", "http://safar.example/twilio/us/sms"),
    ],
)
async def test_d26_twilio_may_leave_a_port_out_or_write_it(public_url, signed_for) -> None:
    house = House(public_url)
    answer = await house.knock(signature=signed(AUTH_TOKEN, SMS, signed_for))
    await house.close()
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "signed_for",
    [
        "http://safar.example/twilio/us/sms",
        "https://safar.example/twilio/us/sms/",
        "https://safar.example/twilio/us/SMS",
        "https://safar.example//twilio/us/sms",
        "https://safar.example/twilio/us/%73ms",
        "https://safar.example/twilio/us/sms?",
        "https://safar.example/twilio/us/sms#x",
        "https://safar.example.evil/twilio/us/sms",
        "https://user@safar.example/twilio/us/sms",
    ],
)
async def test_d26_a_signature_for_another_spelling_of_the_address_is_none(house, signed_for) -> None:
    assert (await house.knock(signature=signed(AUTH_TOKEN, SMS, signed_for))).status_code == 403


@pytest.mark.parametrize("path", ["/twilio/us/sms/", "/twilio/us/SMS", "/twilio//us/sms", "/twilio/US/sms"])
async def test_d26_another_spelling_of_the_path_leads_nowhere(house, path) -> None:
    headers = {"X-Twilio-Signature": signed(AUTH_TOKEN, SMS)}
    answer = await house.http.post(path, content=urlencode(SMS), headers=headers)
    assert answer.status_code in (307, 404)
    assert house.heard == []


async def test_d26_a_signed_body_of_json_is_no_form(house) -> None:
    body = b'{"MessageSid": "SM", "From": "+1"}'
    query = f"?bodySHA256={RequestValidator(AUTH_TOKEN).compute_hash(body.decode())}"
    url = f"https://safar.example/twilio/us/sms{query}"
    signature = RequestValidator(AUTH_TOKEN).compute_signature(url, {})
    answer = await house.knock(query=query, body=body, signature=signature)
    assert answer.status_code in (400, 403)
    assert house.heard == []


@pytest.mark.parametrize(
    "fields",
    [
        [("MessageSid", SID), ("From", THEM), ("Body", "")],
        [*SMS, ("Empty", ""), ("AlsoEmpty", "")],
        [*SMS, ("Media", "b"), ("Media", "a"), ("Media", "")],
        [*SMS[:3], ("Body", "%2B+&= \u2028 ' \" < >")],
        [*SMS, ("ключ", "значение")],
    ],
)
async def test_d26_odd_fields_are_signed_as_they_are(house, fields) -> None:
    assert (await house.knock(fields)).status_code == 200
    assert (await house.knock(fields, signature=house.sign(fields[:-1]))).status_code == 403


@pytest.mark.parametrize(
    ("tokens", "by", "status"),
    [
        ((AUTH_TOKEN, ""), AUTH_TOKEN, 200),
        ((AUTH_TOKEN, NEXT), AUTH_TOKEN, 200),
        ((AUTH_TOKEN, NEXT), NEXT, 200),
        ((NEXT, ""), AUTH_TOKEN, 403),
        ((AUTH_TOKEN, ""), NEXT, 403),
        ((AUTH_TOKEN, ""), "", 403),
        ((AUTH_TOKEN, NEXT), "", 403),
        (("", ""), "", 403),
    ],
)
async def test_d26_while_the_token_is_changed_both_are_believed_and_no_other(tokens, by, status) -> None:
    house = House()
    config = TwilioConfig(
        "us", ACCOUNT, tokens[0] or "unused", house.public_url, from_number=SENDER, next_token=tokens[1]
    )
    door = TwilioDoor(config)
    hooks = door.hooks("us", tokens, house.public_url, door._clock.now)
    house.http._transport.app.routes[:] = hooks.routes(house.take, house.receipt, lambda _words: None)
    answer = await house.knock(signature=signed(by, SMS))
    await house.close()
    await door.close()
    assert answer.status_code == status
