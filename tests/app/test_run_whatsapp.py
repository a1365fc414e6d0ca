"""`safar run` with a WhatsApp sender: the number, an operator's answer, and nothing of a profile anywhere."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from app.run_parts import PHONE, SENDER, Site, found_in, kept_log
from app.test_run import enrolled
from bot_api import BotApi
from channel_parts import until
from desk_scene import Browser
from twilio_api import TwilioApi

PROFILE = {
    "ProfileName": "planted-profile-name",
    "WaId": PHONE[1:],
    "Latitude": "42.874621",
    "Longitude": "74.569762",
    "Address": "planted-street-7",
}


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            made = Site(tmp_path, api, twilio, log)
            made.write_config(doors=("twilio", "whatsapp"))
            made.secrets += PROFILE.values()
            yield made
            await made.close()
        assert found_in(log.getvalue(), made.secrets) == []


async def writes(site: Site, words: str, **more: str) -> str:
    """Somebody writes on WhatsApp; what Twilio gets back."""
    site.secrets.append(words)
    fields = {
        "MessageSid": site.sid(),
        "From": f"whatsapp:{PHONE}",
        "To": f"whatsapp:{SENDER}",
        "Body": words,
    }
    answer = await site.post("whatsapp", fields | {"Body": words} | more, door="wa")
    assert answer.status_code == 200
    return answer.text


def told(site: Site) -> list[str]:
    """What stands on the phone, in WhatsApp alone."""
    return [form["Body"] for form in site.twilio.created if form["To"] == f"whatsapp:{PHONE}"]


async def arrived(site: Site, status: str) -> None:
    """Twilio tells so of every message."""
    for each in list(site.twilio.messages):
        told = {"MessageSid": each["sid"], "MessageStatus": status}
        assert (await site.post("status", told, door="wa")).is_success


async def test_a_person_in_trouble_gets_the_number_and_then_an_operator(site: Site) -> None:
    await site.start()
    exit_code, printed, _ = await site.safar("operators", "add", "Aigul", "--languages", "ru,ky")
    assert exit_code == 0
    password = printed.removeprefix("password: ").strip()
    cry = "помогите, меня заперли в Стамбуле"
    await writes(site, cry, **PROFILE)
    await writes(site, cry, MessageSid="SM" + "f" * 32, ProfileName=PROFILE["ProfileName"])
    await writes(site, cry, MessageSid="SM" + "f" * 32)
    await until(lambda: bool(told(site)))
    assert "112" in told(site)[0]
    assert site.rows("SELECT count(*) FROM heard") == [(2,)]
    desk = Browser(site.outside)
    await desk.look("/sign-in")
    form = {"csrf": desk.field("csrf"), "name": "Aigul", "password": password, "code": "", "to": "/desk"}
    await site.outside.post("/sign-in", data=form)
    await enrolled(site, desk)
    page = (await desk.look("/desk/case/1")).text
    assert re.search(r"<dd[^>]*>\s*WhatsApp\s*</dd>", page)
    assert not any(value in page for value in PROFILE.values())
    assert (await desk.do(1, "claim")).status_code == 303
    assert "WhatsApp" in (await desk.look("/desk/case/1/phone")).text
    await desk.look("/desk/case/1")
    words = "Я с вами, вижу ваше сообщение."
    site.secrets.append(words)
    assert (await desk.do(1, "reply", words=words)).status_code == 303
    while words not in told(site):  # each leaves when the one before it arrived
        await arrived(site, "delivered")
        await asyncio.sleep(0.05)
    await until(lambda: site.rows("SELECT 1 FROM said WHERE author <> 'bot' AND state = 'sent'") != [])
    await arrived(site, "read")
    page = (await desk.look("/desk/case/1")).text
    assert 'class="delivery read"' in page


async def test_with_the_store_gone_a_cry_is_answered_once_and_in_its_own_request(site: Site) -> None:
    await site.start()
    await site.stop()
    whole = site.database.read_bytes()
    site.database.write_bytes(b"this was a database once " * 400)
    await site.start()
    assert "112" in await writes(site, "помогите, меня заперли в Стамбуле")
    assert told(site) == []
    site.database.write_bytes(whole)
    await until(lambda: site.rows("SELECT network FROM addresses") == [("whatsapp",)])


async def test_without_the_table_there_is_no_whatsapp(site: Site) -> None:
    site.write_config(doors=("twilio",))
    await site.start()
    fields = {"MessageSid": site.sid(), "From": f"whatsapp:{PHONE}", "Body": "x"}
    assert (await site.post("whatsapp", fields, door="wa")).status_code == 404
    assert (await site.post("sms", fields)).status_code == 400
    assert site.rows("SELECT count(*) FROM heard") == [(0,)]
