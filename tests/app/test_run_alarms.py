"""`safar run` with [alarms]: a cry in the night reaches the staff's group and rings the duty phone."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from app.run_parts import FORM, PUBLIC, Site, found_in, kept_log
from bot_api import BotApi
from channel_parts import until
from test_ring import CallsApi
from twilio.request_validator import RequestValidator
from twilio_api import AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot import settings
from bot.app.serving import serve
from bot.channels.ring import Ring
from bot.channels.twilio import TwilioDoor

GROUP = -1_001_234_500_099
DUTY = "+15005550009"


@pytest.fixture
async def calls() -> AsyncIterator[CallsApi]:
    async with CallsApi() as made:
        yield made


@pytest.fixture
async def site(tmp_path: Path, calls: CallsApi) -> AsyncIterator[Site]:
    async with BotApi() as api, TwilioApi() as twilio:
        with kept_log() as log:
            made = Site(tmp_path, api, twilio, log)
            with made.config.open("a") as config:
                config.write(
                    f'[alarms]\ngroup_door = "tg"\ngroup_chat = {GROUP}\nphone_door = "sms"\n'
                    f'phone_from = "{SENDER}"\nduty_numbers = ["{DUTY}"]\n'
                )
            made.secrets += [DUTY, DUTY[1:]]
            await begin(made, calls)
            yield made
            await made.close()
            assert found_in(log.getvalue(), made.secrets) == []


async def begin(site: Site, calls: CallsApi) -> None:
    sms, voice = site.twilio.port, calls.port
    served = serve(
        settings.load(site.config),
        lambda config: TwilioDoor(config, ToLoopback(sms)),
        lambda config, words: Ring(config, words, ToLoopback(voice)),
    )
    site._task = asyncio.create_task(served)
    while not await site._alive():
        if site._task.done():
            site._task.result()
        await asyncio.sleep(0.02)


async def signed(site: Site, alert: int, hook: str, fields: dict[str, str]) -> int:
    path = f"/twilio/sms/ring/{alert}/{hook}"
    mark = RequestValidator(AUTH_TOKEN).compute_signature(f"{PUBLIC}{path}", fields)
    answer = await site.outside.post(
        path, content=urlencode(fields), headers=FORM | {"X-Twilio-Signature": mark}
    )
    return answer.status_code


def posted(site: Site) -> list[dict[str, object]]:
    return [fields for fields in site.api.calls("sendMessage") if fields["chat_id"] in (GROUP, str(GROUP))]


async def test_a_cry_at_night_reaches_the_group_and_rings_until_a_digit(site: Site, calls: CallsApi) -> None:
    site.writes("помогите, меня заперли на ферме в Стамбуле")
    assert "112" in await site.answer(0)
    await until(lambda: bool(posted(site)) and bool(calls.created))
    told = posted(site)[0]
    assert "1 · T1 ·" in str(told["text"])
    assert "ферм" not in str(told["text"])
    assert f"{PUBLIC}/desk/case/1" in str(told["reply_markup"])
    (call,) = calls.created
    assert call["To"] == DUTY
    assert "1" in call["Twiml"]
    alert = int(call["StatusCallback"].split("/ring/")[1].split("/")[0])
    assert await signed(site, alert, "digit", {"CallSid": f"CA{1:032x}", "Digits": "5"}) == 200
    ((state,),) = site.rows("SELECT state FROM alerts WHERE id = ?", alert)
    assert state == "answered"
    assert await signed(site, alert, "status", {"CallSid": f"CA{1:032x}", "CallStatus": "completed"}) in (
        200,
        204,
    )


async def test_what_the_group_is_sent_never_holds_a_person(site: Site) -> None:
    site.writes("помогите, меня заперли")
    await until(lambda: bool(posted(site)))
    assert found_in(str(posted(site)), [each for each in site.secrets if each != str(GROUP)]) == []
