"""`safar run` with its real parts: both providers' clients, the web server, a SQLite file, a config file."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pyotp
import pytest
from app.run_parts import FORM, OTHER_CHAT, PHONE, PUBLIC, SENDER, Site, found_in, kept_log
from bot_api import BotApi
from channel_parts import until
from desk_scene import Browser
from twilio_api import TwilioApi

from bot.app import ROOT, load, readiness
from bot.core.faults import BadFiles
from bot.core.message import LANGUAGES

WORDS = load(ROOT).words


@pytest.fixture
async def site(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> AsyncIterator[Site]:
    """An installation whose logs are searched at the end for everything that must not stand in them."""
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            made = Site(tmp_path, api, twilio, log)
            yield made
            await made.close()
        printed = "".join(capfd.readouterr())
        assert found_in(log.getvalue() + printed, made.secrets) == []
        assert "ERROR" not in log.getvalue()
        assert "Traceback" not in printed


async def at_the_menu(site: Site) -> None:
    """Somebody new chooses Russian and may read safely."""
    site.writes("Привет")
    await site.answer(0)
    site.taps(site.buttons()["Русский"])
    await site.answer(1)
    site.taps(site.buttons()["✅ Да"])
    await site.answer(2)


async def test_a_telegram_user_writes_and_taps_and_nothing_is_confirmed_before_it_is_committed(
    site: Site,
) -> None:
    confirmed: list[int] = []
    early: set[str] = set()

    def look(method: str, fields: dict[str, Any]) -> None:
        if method == "getUpdates" and fields.get("offset"):
            committed = {number for (number,) in site.rows("SELECT provider_id FROM seen")}
            early.update({f"u{number}" for number in range(1, fields["offset"])} - committed)
            confirmed.append(fields["offset"])

    site.api.say = look  # type: ignore[assignment]
    await site.start()
    number = site.writes("Привет")
    assert "Выберите язык" in await site.answer(0)
    tapped = site.taps(site.buttons()["Русский"])
    assert await site.answer(1) == WORDS.text("ru", "welcome-safe")
    assert set(site.buttons()) >= {"✅ Да", "❌ Нет"}
    await until(lambda: bool(confirmed) and max(confirmed) == tapped + 1)
    assert number + 1 in confirmed
    assert not early
    assert [call["callback_query_id"] for call in site.api.calls("answerCallbackQuery")] == [f"q{tapped}"]


async def test_an_sms_is_committed_answered_empty_and_the_words_leave_through_the_rest_api(
    site: Site,
) -> None:
    await site.start()
    answer = await site.texts("салом")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert re.fullmatch(r"<\?xml[^>]*\?><Response ?/>", answer.text.strip())
    assert site.rows("SELECT count(*) FROM heard") == [(1,)]
    await until(lambda: len(site.twilio.created) == 1)
    (sent,) = site.twilio.created
    assert (sent["To"], sent["From"]) == (PHONE, SENDER)
    assert sent["StatusCallback"] == f"{PUBLIC}/twilio/sms/status"
    assert "1 Russkiy" in sent["Body"], "long SMS are not joined in Kyrgyzstan, so it leaves in Latin letters"


async def test_the_same_webhook_again_is_answered_and_not_taken_twice(site: Site) -> None:
    await site.start()
    for _ in range(3):
        assert (await site.texts("салом", MessageSid="SM" + "e" * 32)).status_code == 200
    await until(lambda: len(site.twilio.created) == 1)
    assert site.rows("SELECT count(*) FROM heard") == [(1,)]


async def test_a_status_callback_only_climbs(site: Site) -> None:
    await site.start()
    await site.texts("салом")
    await until(lambda: bool(site.rows("SELECT 1 FROM said WHERE state = 'sent'")))
    sid = site.twilio.messages[0]["sid"]
    for status in ("sent", "delivered", "queued"):
        answer = await site.post("status", {"MessageSid": sid, "MessageStatus": status})
        assert answer.status_code == 204
    ((mine, rank),) = site.rows("SELECT provider_id, rank FROM receipts")
    ((said,),) = site.rows("SELECT provider_id FROM said")
    assert mine == said == sid
    await site.post("status", {"MessageSid": "SM" + "d" * 32, "MessageStatus": "delivered"})
    assert site.rows("SELECT rank FROM receipts WHERE provider_id <> ?", sid) == [(rank,)]


async def test_a_forged_signature_is_refused_and_logged_by_its_message_id_alone(site: Site) -> None:
    await site.start()
    sid = site.sid()
    site.secrets.append("меня зовут")
    fields = {"MessageSid": sid, "From": PHONE, "To": SENDER, "Body": "меня зовут Айгуль"}
    for hook in ("sms", "status"):
        assert (await site.post(hook, fields, signature="made up")).status_code == 403
        assert (await site.post(hook, fields, signature="")).status_code == 403
    lines = [line for line in site.log.getvalue().splitlines() if sid in line]
    assert len(lines) == 4
    assert all(" WARNING " in line and "403" in line for line in lines)
    assert site.rows("SELECT count(*) FROM heard") == [(0,)]


MALFORMED = (
    (b"", 403),
    (b"\xff\xfe\x00", 400),
    (b"Body=%ff%fe&MessageSid=SM1", 400),
    (b"&&&==%%%", 403),
    (b"{" * 1000, 403),
    (b"a=b&" * 5000, 400),
    (b"Body=" + b"x" * 70_000, 413),
    (b"x" * 5_000_000, 413),
)


async def test_malformed_and_huge_bodies_never_raise(site: Site) -> None:
    await site.start()
    for hook in ("sms", "status"):
        for body, status in MALFORMED:
            answer = await site.outside.post(f"/twilio/sms/{hook}", content=body, headers=FORM)
            assert answer.status_code == status, body[:30]
    assert (await site.post("sms", {"Body": "signed, yet no message"})).status_code == 400
    assert (await site.texts("салом")).status_code == 200


async def enrolled(site: Site, desk: Browser) -> None:
    """Whoever signs in for the first time chooses a password and sets up the second factor first."""
    assert (await desk.look("/desk")).headers["location"] == "/sign-in/password"
    await desk.look("/sign-in/password")
    chosen = {"csrf": desk.field("csrf"), "new": "a password of my own", "again": "a password of my own"}
    site.secrets.append(chosen["new"])
    assert (await site.outside.post("/sign-in/password", data=chosen)).status_code == 303
    page = (await desk.look("/sign-in/factor")).text
    found = re.search(r'id="secret"[^>]*>([^<]+)<', page)
    assert found is not None
    code = pyotp.TOTP(found.group(1).replace(" ", "")).now()
    answer = await site.outside.post("/sign-in/factor", data={"csrf": desk.field("csrf"), "code": code})
    assert answer.status_code in (200, 303)


async def test_a_person_in_danger_reaches_an_operator_who_answers_on_their_phone(site: Site) -> None:
    await site.start()
    exit_code, printed, _ = await site.safar("operators", "add", "Aigul", "--languages", "ru,ky")
    assert exit_code == 0
    password = printed.removeprefix("password: ").strip()
    site.secrets.append(password)
    cry = "помогите, меня заперли в Стамбуле"
    site.writes(cry, OTHER_CHAT)
    assert "112" in await site.answer(0, OTHER_CHAT)
    desk = Browser(site.outside)
    await desk.look("/sign-in")
    form = {"csrf": desk.field("csrf"), "name": "Aigul", "password": password, "code": "", "to": "/desk"}
    assert (await site.outside.post("/sign-in", data=form)).headers["location"] == "/desk"
    await enrolled(site, desk)
    page = (await desk.look("/desk")).text
    assert 'href="/desk/case/1"' in page
    assert cry in (await desk.look("/desk/case/1")).text
    assert (await desk.do(1, "claim")).status_code == 303
    await desk.look("/desk/case/1")
    words = "Я с вами, вижу ваше сообщение."
    site.secrets.append(words)
    assert (await desk.do(1, "reply", words=words)).status_code == 303
    await until(lambda: words in site.told(OTHER_CHAT))


async def test_nothing_of_the_demonstration_is_there_and_the_desk_demands_a_sign_in(site: Site) -> None:
    await site.start()
    for path in ("/phone", "/phone/telegram", "/phone/preview", "/phone/preview/news", "/metrics", "/start"):
        assert (await site.outside.get(path)).status_code == 404
    for path in ("/desk", "/desk/queue", "/desk/case/1"):
        answer = await site.outside.get(path)
        assert answer.status_code in (303, 401)
        assert answer.headers.get("location", "/sign-in").startswith("/sign-in")
    assert (await site.outside.get("/desk", headers={"host": "elsewhere.example"})).status_code == 400


async def test_d03_only_numbers_somebody_verified_are_given(site: Site) -> None:
    await site.start()
    await at_the_menu(site)
    site.taps(site.buttons()[WORDS.label("ru", "welcome-menu", "numbers")])
    await site.answer(3)
    site.taps(site.buttons()["Россия"])
    await site.answer(4)
    site.taps(site.buttons()["Кыргызстан"])
    before = await site.answer(5)
    assert "112" in before
    assert WORDS.text("ru", "numbers-note-no_checked") in before
    assert not re.search(r"\+?\d{6,}", before)
    exit_code, _, complaint = await site.safar(
        "numbers", "verify", "kg-ct-189#2", "--by", "Aigul", "--from", "RU"
    )
    assert (exit_code, complaint) == (0, "")
    site.writes("номер")
    assert "+996312641364" in await site.answer(6)
    assert set(re.findall(r"\+\d{6,}", site.told()[6])) == {"+996312641364"}


async def test_readiness_names_what_is_missing_and_fails_only_when_nobody_is_heard(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    await site.start()
    answer = await site.outside.get("/readyz")
    assert (answer.status_code, answer.json()) == (
        200,
        {"ready": True, "findings": ["rota", "numbers", "alarms"]},
    )
    monkeypatch.setattr(readiness, "DEAF_MS", -1)
    answer = await site.outside.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"ready": False, "findings": ["telegram", "rota", "numbers", "alarms"]}
    assert (await site.outside.get("/healthz")).status_code == 200


async def test_d18_the_public_is_not_served_in_unsigned_words_or_without_a_rota(site: Site) -> None:
    site.write_config(mode="public")
    with pytest.raises(BadFiles) as refused:
        await site.start()
    told = str(refused.value)
    for locale in LANGUAGES:
        assert f"nobody has signed the {locale} words" in told
    assert "nobody is on duty and nobody is planned" in told
    assert site.api.asked == []


async def test_a_service_nobody_could_write_to_is_refused_before_anything_is_made(site: Site) -> None:
    site.write_config(doors=())
    with pytest.raises(BadFiles, match="no door is configured"):
        await site.start()
    assert not site.database.exists()
    assert not site.keys.exists()


@pytest.mark.parametrize("door", ["telegram", "twilio"])
async def test_one_door_is_enough(site: Site, door: str) -> None:
    site.write_config(doors=(door,))
    await site.start()
    assert (await site.outside.get("/readyz")).json()["ready"] is True
