"""The duty phone at Twilio: what is asked of it, what its answers mean, and who may press a digit."""

import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from tiny_http import Answer, Asked, TinyHttp
from twilio.request_validator import RequestValidator
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, refusal

from bot.channels.ring import RING_SECONDS, Ring, RingConfig, Words
from bot.core.faults import StoreDown
from bot.core.waking import RING_EVERY
from bot.service.door import NotSent, Why

PUBLIC = "https://safar.example/base"
DUTY = "+15005550009"
WORDS = Words("thanks", "taken", "failed")


class CallsApi:
    """A small Calls resource. `forget` = place the call, but stall instead of saying so."""

    def __init__(self) -> None:
        self.created: list[dict[str, str]] = []
        self.say: Callable[[Asked], Answer | None] = lambda _asked: None
        self.forget = False
        self._http = TinyHttp(self._handle)

    async def __aenter__(self) -> "CallsApi":
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._http.__aexit__(*exc)

    @property
    def port(self) -> int:
        return self._http.port

    async def _handle(self, asked: Asked) -> Answer:
        if answer := self.say(asked):
            return answer
        if (asked.method, asked.path) != ("POST", f"/2010-04-01/Accounts/{ACCOUNT}/Calls.json"):
            return refusal(404, 20404)
        self.created.append(asked.form)
        body = {"sid": f"CA{len(self.created):032x}", "status": "queued", "account_sid": ACCOUNT}
        return Answer(stall=True) if self.forget else Answer(body, 201)


@dataclass
class Desk:
    """What came back from the phone."""

    waits: bool = True
    down: bool = False
    pressed: list[int] = field(default_factory=list)
    ended: list[tuple[int, str]] = field(default_factory=list)

    async def press(self, alert: int) -> bool:
        if self.down:
            raise StoreDown
        self.pressed.append(alert)
        return self.waits

    async def end(self, alert: int, status: str) -> None:
        if self.down:
            raise StoreDown
        self.ended.append((alert, status))


@pytest.fixture
async def api() -> AsyncIterator[CallsApi]:
    async with CallsApi() as made:
        yield made


@pytest.fixture
async def ring(api: CallsApi) -> AsyncIterator[Ring]:
    config = RingConfig("sms", ACCOUNT, AUTH_TOKEN, PUBLIC, SENDER)
    made = Ring(config, WORDS, ToLoopback(api.port, patience=0.5))
    yield made
    await made.close()


async def test_a_call_says_its_words_twice_and_waits_for_any_digit(ring: Ring, api: CallsApi) -> None:
    assert await ring.call(7, DUTY, "safar: номер 12") == f"CA{1:032x}"
    (asked,) = api.created
    assert (asked["To"], asked["From"], asked["Timeout"]) == (DUTY, SENDER, str(RING_SECONDS))
    assert asked["StatusCallback"] == f"{PUBLIC}/twilio/sms/ring/7/status"
    gathers = ET.fromstring(asked["Twiml"]).findall("Gather")
    assert len(gathers) == 2
    for gather in gathers:
        assert gather.attrib["action"] == f"{PUBLIC}/twilio/sms/ring/7/digit"
        assert (gather.attrib["numDigits"], gather.attrib["finishOnKey"]) == ("1", "")
        assert [(say.text, say.attrib["language"]) for say in gather] == [("safar: номер 12", "ru-RU")]
    talk = sum(int(gather.attrib["timeout"]) for gather in gathers)
    assert RING_SECONDS + talk + 10 < RING_EVERY / 1000  # it is over before the next one begins


@pytest.mark.parametrize(
    ("status", "code", "why"),
    [
        (400, 21211, Why.UNREACHABLE),
        (401, 20003, Why.OURS),
        (400, 21215, Why.LATER),
        (429, 20429, Why.LATER),
        (500, 20500, Why.UNKNOWN),
        (503, 20503, Why.UNKNOWN),
    ],
)
async def test_what_a_refusal_means(ring: Ring, api: CallsApi, status: int, code: int, why: Why) -> None:
    """A server that broke may have placed the call; a refusal did not."""
    api.say = lambda _asked: refusal(status, code)
    with pytest.raises(NotSent) as failed:
        await ring.call(7, DUTY, "x")
    assert (failed.value.why, failed.value.code) == (why, str(code))
    assert DUTY not in str(failed.value)


async def test_a_call_that_was_placed_and_not_told_is_unknown(ring: Ring, api: CallsApi) -> None:
    api.forget = True
    with pytest.raises(NotSent) as failed:
        await ring.call(7, DUTY, "x")
    assert failed.value.why is Why.UNKNOWN
    assert len(api.created) == 1


async def test_a_connection_that_never_came_about_rang_nobody(free_port: int) -> None:
    ring = Ring(RingConfig("sms", ACCOUNT, AUTH_TOKEN, PUBLIC, SENDER), WORDS, ToLoopback(free_port))
    with pytest.raises(NotSent) as failed:
        await ring.call(7, DUTY, "x")
    assert failed.value.why is Why.LATER
    await ring.close()


async def post(ring: Ring, desk: Desk, path: str, token: str = AUTH_TOKEN, **form: Any) -> httpx.Response:
    app = Starlette(routes=[*ring.routes(desk.press, desk.end)])
    signature = RequestValidator(token).compute_signature(f"{PUBLIC}{path}", form)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://inside") as client:
        return await client.post(path, data=form, headers={"X-Twilio-Signature": signature})


@pytest.mark.parametrize("digit", list("0123456789*#"))
async def test_any_digit_counts(ring: Ring, digit: str) -> None:
    desk = Desk()
    answer = await post(ring, desk, "/twilio/sms/ring/7/digit", Digits=digit)
    assert desk.pressed == [7]
    assert ET.fromstring(answer.text).findtext("Say") == "thanks"


async def test_who_comes_too_late_is_told_and_what_is_not_kept_is_not_confirmed(ring: Ring) -> None:
    late = await post(ring, Desk(waits=False), "/twilio/sms/ring/7/digit", Digits="1")
    assert ET.fromstring(late.text).findtext("Say") == "taken"
    down = await post(ring, Desk(down=True), "/twilio/sms/ring/7/digit", Digits="1")
    assert ET.fromstring(down.text).findtext("Say") == "failed"
    silent = Desk()
    assert (await post(ring, silent, "/twilio/sms/ring/7/digit", Digits="")).status_code == 200
    assert silent.pressed == []


async def test_the_end_of_a_call_is_passed_on(ring: Ring) -> None:
    desk = Desk()
    for status in ("busy", "no-answer", "completed"):
        answer = await post(ring, desk, "/twilio/sms/ring/7/status", CallStatus=status)
        assert answer.status_code == 204
    assert desk.ended == [(7, "busy"), (7, "no-answer"), (7, "completed")]
    assert (
        await post(ring, Desk(down=True), "/twilio/sms/ring/7/status", CallStatus="busy")
    ).status_code == 204


@pytest.mark.parametrize("path", ["/twilio/sms/ring/7/digit", "/twilio/sms/ring/7/status"])
async def test_a_stranger_answers_nothing(ring: Ring, path: str) -> None:
    desk = Desk()
    answer = await post(ring, desk, path, token="not the token", Digits="1", CallStatus="busy")
    assert answer.status_code == 403
    assert (desk.pressed, desk.ended) == ([], [])


async def test_a_signature_is_good_for_its_own_call_only(ring: Ring) -> None:
    desk, form = Desk(), {"Digits": "1"}
    app = Starlette(routes=[*ring.routes(desk.press, desk.end)])
    signature = RequestValidator(AUTH_TOKEN).compute_signature(f"{PUBLIC}/twilio/sms/ring/7/digit", form)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://inside") as client:
        headers = {"X-Twilio-Signature": signature}
        assert (await client.post("/twilio/sms/ring/8/digit", data=form, headers=headers)).status_code == 403
        huge = f"/twilio/sms/ring/{10**40}/digit"
        assert (await client.post(huge, data=form, headers=headers)).status_code == 403
    assert desk.pressed == []
