"""safar doctor: what is wrong is said with the mend, what is well is said too, and nothing is changed."""

import asyncio
import json
import os
import re
import time
from email.utils import formatdate
from pathlib import Path

import pytest
import uvicorn
from app.run_parts import ACCOUNT, AUTH_TOKEN, ROOT, SENDER, free_port
from bot_api import TOKEN, BotApi, refusal
from channel_parts import until
from click.testing import CliRunner
from keeping_parts import WORDS, aged, furnish, put_old_store
from starlette.applications import Starlette
from tiny_http import Answer
from twilio_api import ToLoopback, TwilioApi

from bot import settings
from bot.__main__ import safar
from bot.app import clock
from bot.app.examining import Patient, examine
from bot.channels.twilio import TwilioConfig, TwilioDoor
from bot.core.message import Millis
from bot.service import health, keeping
from bot.service.keeping import Place
from bot.store import numbers, shifts, swap
from bot.store.database import open_store
from bot.store.seal import KeyRing

HOUR = 3_600_000
ACCOUNT_PATH = f"/2010-04-01/Accounts/{ACCOUNT}.json"
NUMBERS_PATH = f"/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers.json"


class Ward:
    """An installation beside counterparts of both providers, and a web server on its public address."""

    def __init__(self, folder, url, ring, api, twilio):
        self.folder, self.url, self.ring, self.api, self.twilio = folder, url, ring, api, twilio
        self.config, self.keys = folder / "config.toml", folder / "keys" / "safar.keys"
        self.keys.parent.mkdir()
        ring.save(self.keys)
        self.public = f"http://127.0.0.1:{free_port()}"
        self.now = clock()
        self.hook = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self.ahead = 0.0
        here = {"sms_url": f"{self.public}/twilio/sms/sms", "sms_method": "POST"}
        self.at_number = [here | {"sid": "PN1", "sms_fallback_url": "https://elsewhere.example/sms-ru.xml"}]
        self.at_service = {}
        api.say, twilio.say = self.telegram_says, self.twilio_says
        self.write()

    def write(self, service='mode = "pilot"', token=TOKEN, public=None):
        self.config.write_text(
            f'[service]\nname = "A hotline"\n{service}\n[store]\nurl = "{self.url}"\nkeys = "{self.keys}"\n'
            f'backups = "{self.folder}/backups"\n[web]\npublic_url = "{public or self.public}"\n'
            f'[[telegram]]\nname = "tg"\ntoken = "{token}"\n'
            f'base_url = "{self.api.base_url.removesuffix("/bot")}"\n'
            f'[[twilio]]\nname = "sms"\naccount_sid = "{ACCOUNT}"\nauth_token = "{AUTH_TOKEN}"\n'
            f'from_number = "{SENDER}"\n'
        )

    def date(self):
        return {"Date": formatdate(time.time() - self.ahead, usegmt=True)}

    def telegram_says(self, method, _fields):
        known = {
            "getMe": {
                "id": 4242,
                "is_bot": True,
                "first_name": "planted-bot-name",
                "username": "planted_bot",
            },
            "getWebhookInfo": self.hook,
        }
        return Answer({"ok": True, "result": known[method]}, headers=self.date())

    def twilio_says(self, asked):
        if asked.path == NUMBERS_PATH:
            assert asked.form["PhoneNumber"] == SENDER
            return Answer({"incoming_phone_numbers": self.at_number, "next_page_uri": None, "page": 0})
        if asked.path.startswith("/v1/Services/"):
            return Answer(self.at_service, 200 if "sid" in self.at_service else 404)
        assert asked.path == ACCOUNT_PATH
        return Answer({"sid": ACCOUNT, "status": "active", "friendly_name": "planted"}, headers=self.date())

    async def look(self):
        """What doctor finds, as lines by subject."""
        port = self.twilio.port
        patient = Patient(settings.load(self.config), self.now, ROOT, lambda: ToLoopback(port))
        self.found = await examine(patient)
        return {(each.state.value, each.about) for each in self.found}

    def of(self, about):
        return [each for each in self.found if each.about == about]

    async def do(self, work):
        store = await open_store(self.url, self.ring)
        try:
            return await store.write(work)
        finally:
            await store.close()

    @property
    def place(self):
        return Place(self.url, self.keys, self.folder / "erased.log", self.folder / "backups")


@pytest.fixture
async def ward(tmp_path, store_url, ring):
    async with BotApi() as api, TwilioApi() as twilio:
        yield Ward(tmp_path, store_url, ring, api, twilio)


@pytest.fixture
async def sqlite_ward(tmp_path, ring):
    async with BotApi() as api, TwilioApi() as twilio:
        yield Ward(tmp_path, f"sqlite:///{tmp_path / 'safar.db'}", ring, api, twilio)


@pytest.fixture
async def served(ward):
    """safar's routes for Twilio at the public address; what they would keep is listed."""
    kept = []

    async def keep(*what):
        kept.append(what)

    config = TwilioConfig("sms", ACCOUNT, AUTH_TOKEN, ward.public, from_number=SENDER)
    door = TwilioDoor(config, ToLoopback(ward.twilio.port))
    app = Starlette(routes=door.routes(keep, keep, lambda _words: None))
    port = int(ward.public.rpartition(":")[2])
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", lifespan="off"))
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    yield kept
    server.should_exit = True
    await task
    await door.close()


def at_work(tx, now):
    furnish(tx)
    shifts.ready(tx, shifts.add(tx, 1, Millis(now - HOUR), Millis(now + 10 * 24 * HOUR)), Millis(now - HOUR))
    for key in ("kg-ct-189#2",):
        numbers.verify(tx, key, "Aigul", "RU", Millis(now - HOUR))


async def test_where_all_is_well_nothing_is_bad(ward, served):
    await ward.do(lambda tx: at_work(tx, ward.now))
    keeping.back_up(ward.place, ward.place.backups, ward.now)
    found = await ward.look()
    assert [str(each) for each in ward.found if each.state is health.State.BAD] == []
    assert {about for state, about in found if state == "OK"} >= {
        *(
            "config",
            "key file",
            "version",
            "store",
            "keys",
            "rota",
            "numbers",
            "backup",
            "tg",
            "sms",
            "clock",
        ),
    }
    # What nobody can mend here is told all the same.
    assert {("LOOK", "reach"), ("LOOK", "HELP and STOP"), ("LOOK", "words")} <= found
    assert served == []  # the probe is kept nowhere


async def test_it_names_no_token_no_person_and_no_word(ward, served):
    await ward.do(lambda tx: at_work(tx, ward.now))
    await ward.look()
    told = "\n".join(map(str, ward.found))
    for secret in (TOKEN, AUTH_TOKEN, WORDS, "996555", "planted", "Aigul", "4242"):
        assert secret not in told


async def test_a_refused_token_is_said_with_where_to_get_the_right_one(ward):
    ward.api.say = lambda _method, _fields: refusal(401, "Unauthorized")
    await ward.look()
    (finding,) = ward.of("tg")
    assert (finding.state, "BotFather" in finding.mend) == (health.State.BAD, True)


async def test_a_provider_out_of_reach_is_said_so(ward):
    ward.api.say = lambda _method, _fields: Answer(reset=True)
    ward.twilio.say = lambda _asked: Answer(reset=True)
    assert {("BAD", "tg"), ("BAD", "sms"), ("LOOK", "clock")} <= await ward.look()
    assert "does not answer" in ward.of("tg")[0].words


async def test_a_webhook_takes_our_messages_and_waiting_ones_are_counted(ward):
    ward.hook |= {"url": "https://elsewhere.example/hook", "pending_update_count": 17}
    await ward.look()
    assert [each.state.value for each in ward.of("tg")] == ["OK", "BAD", "LOOK"]
    assert "17 messages wait" in ward.of("tg")[2].words
    assert "elsewhere" not in str(ward.found)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer({"code": 20003, "message": "Authenticate", "status": 401}, 401), "refuses the credentials"),
        (Answer({"sid": ACCOUNT, "status": "suspended"}), "the account is suspended"),
        (Answer({"code": 20500, "message": "x", "status": 500}, 500), "does not answer as it should"),
    ],
)
async def test_what_twilio_says_of_the_account(ward, answer, said):
    ward.twilio.say = lambda _asked: answer
    await ward.look()
    assert (ward.of("sms")[0].state, said in ward.of("sms")[0].words) == (health.State.BAD, True)


async def test_the_public_address_that_is_not_ours_is_refused_what_twilio_signs(ward, served):
    ward.write(public=ward.public.replace("127.0.0.1", "localhost"))
    await ward.look()
    assert "refuses what Twilio signs" in ward.of("sms")[1].words


async def test_a_service_that_does_not_run_is_something_to_look_at(ward):
    await ward.look()
    assert (ward.of("sms")[1].state, "does not answer" in ward.of("sms")[1].words) == (
        health.State.LOOK,
        True,
    )


@pytest.mark.parametrize(
    ("signed", "unsigned", "state"),
    [
        ("204", "403", "OK"),
        ("204", "204", "BAD"),
        ("403", "403", "BAD"),
        ("404", "404", "BAD"),
        ("301", "301", "BAD"),
        ("200", "200", "BAD"),
        ("502", "502", "LOOK"),
        ("ConnectError", "ConnectError", "LOOK"),
    ],
)
def test_what_the_probe_means(signed, unsigned, state):
    assert health.probe("sms", signed, unsigned).state == state


@pytest.mark.parametrize(("ahead", "state"), [(0, "OK"), (3600, "BAD"), (-3600, "BAD")])
async def test_a_clock_that_differs_from_the_providers_is_told(ward, ahead, state):
    ward.ahead = ahead
    await ward.look()
    assert ward.of("clock")[0].state == state


async def test_nothing_is_made_by_looking(sqlite_ward):
    found = await sqlite_ward.look()
    assert ("LOOK", "store") in found
    assert not (sqlite_ward.folder / "safar.db").exists()


async def test_an_older_store_is_left_as_it_is_and_the_upgrade_is_named(ward):
    await ward.do(furnish)
    keeping.back_up(ward.place, ward.folder / "x.gz", ward.now)
    old = aged(ward.folder / "x.gz", "0001")
    if ward.place.file:
        swap.discard(ward.place.file)
    put_old_store(ward.url, old)
    await ward.look()
    assert (ward.of("version")[0].state, ward.of("version")[0].mend) == (
        "BAD",
        "Stop safar and run: safar upgrade",
    )


async def test_keys_of_another_store_are_told(ward):
    await ward.do(furnish)
    KeyRing.create().save(ward.keys)
    assert ("BAD", "keys") in await ward.look()
    ward.keys.write_text("not keys")
    assert ("BAD", "key file") in await ward.look()
    ward.keys.unlink()
    assert ("BAD", "key file") in await ward.look()


async def test_a_key_file_others_can_read_and_backups_beside_it_are_told(ward):
    await ward.do(furnish)
    ward.keys.chmod(0o644)
    keeping.back_up(ward.place, ward.keys.parent, ward.now)
    await ward.look()
    assert [each.state.value for each in ward.of("key file")] == ["BAD", "LOOK"]


async def test_a_damaged_file_is_told(sqlite_ward):
    await sqlite_ward.do(furnish)
    file = sqlite_ward.folder / "safar.db"
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 12] = os.urandom(4096 * 9)
    file.write_bytes(content)
    assert ("BAD", "store") in await sqlite_ward.look()
    file.write_bytes(b"no database at all, but long enough to look at" * 100)
    assert ("BAD", "store") in await sqlite_ward.look()


async def test_the_age_of_the_backups_is_told(ward):
    await ward.do(furnish)
    assert ("LOOK", "backup") in await ward.look()
    keeping.back_up(ward.place, ward.place.backups, ward.now)
    assert ("OK", "backup") in await ward.look()
    ward.now = Millis(ward.now + 49 * HOUR)
    assert ("LOOK", "backup") in await ward.look()
    ward.now = Millis(ward.now + 36 * 24 * HOUR)
    assert ("LOOK", "old backup") in await ward.look()
    keeping.backups_in(ward.place.backups)[0].write_bytes(b"hurt")
    assert ("BAD", "backup") in await ward.look()


async def test_who_is_at_the_desk_and_when_the_plan_ends(ward):
    await ward.do(furnish)
    await ward.do(lambda tx: shifts.drop(tx, 1))
    assert ("BAD", "rota") in await ward.look()
    await ward.do(lambda tx: shifts.add(tx, 1, Millis(ward.now + HOUR), Millis(ward.now + 2 * HOUR)))
    await ward.look()
    assert [each.state.value for each in ward.of("rota")] == ["LOOK", "LOOK"]
    assert "ends within three days" in ward.of("rota")[1].words
    await ward.do(lambda tx: shifts.add(tx, 1, Millis(ward.now - HOUR), Millis(ward.now + 96 * HOUR)))
    await ward.look()
    assert [each.state.value for each in ward.of("rota")] == ["LOOK"]
    assert "has not heard the test alarm" in ward.of("rota")[0].words
    await ward.do(lambda tx: shifts.ready(tx, shifts.planned_now(tx, ward.now)[0].id, ward.now))
    await ward.look()
    assert [each.state.value for each in ward.of("rota")] == ["OK"]


async def test_numbers_are_counted_per_country_and_stale_ones_named(ward):
    await ward.do(lambda tx: at_work(tx, ward.now))
    await ward.look()
    assert "KG 1" in ward.of("numbers")[0].words
    assert "KZ" in ward.of("numbers")[1].words
    ward.now = Millis(ward.now + 91 * 24 * HOUR)
    await ward.look()
    assert [each.state.value for each in ward.of("numbers")] == ["BAD", "LOOK"]
    assert "kg-ct-189#2" in ward.of("numbers")[1].words


async def test_unsigned_words_are_bad_only_for_the_public(ward):
    await ward.look()
    assert ward.of("words")[0].state == "LOOK"
    ward.write(service='mode = "public"\nlanguages = ["ky"]')
    await ward.look()
    assert ward.of("words")[0].state == "BAD"
    assert "ky (4 files)" in ward.of("words")[0].words


@pytest.mark.parametrize(("free", "state"), [(10 << 30, "OK"), (500 << 20, "LOOK"), (50 << 20, "BAD")])
def test_room_on_the_disk(free, state):
    assert health.room(free).state == state


def test_on_the_command_line_each_line_has_a_state_and_a_bad_one_exits_with_1(tmp_path):
    config = tmp_path / "config.toml"
    config.write_text(
        f'[service]\nname = "A"\n[store]\nurl = "sqlite:///{tmp_path}/s.db"\nkeys = "{tmp_path}/k"\n'
    )
    result = CliRunner().invoke(safar, ["doctor", "--config", str(config)])
    assert result.exit_code == 1
    assert all(re.match(r"(OK  |LOOK|BAD )  [\w ]+: ", line) for line in result.output.splitlines())
    assert "BAD   doors: no door is configured" in result.output
    told = json.loads(CliRunner().invoke(safar, ["doctor", "--json", "--config", str(config)]).output)
    assert {tuple(sorted(each)) for each in told} == {("about", "mend", "state", "words")}
    assert [each for each in told if each["state"] != "OK" and not each["mend"]] == []


def test_a_config_that_cannot_be_read_is_a_finding_too(tmp_path):
    result = CliRunner().invoke(safar, ["doctor", "--config", str(tmp_path / "none.toml")])
    assert (result.exit_code, result.output.startswith("BAD   config: ")) == (1, True)
    assert "Copy config.example.toml" in result.output
    assert list(Path(tmp_path).iterdir()) == []


AT_THE_NUMBER = [
    ({"sms_url": "https://demo.example/welcome"}, "LOOK", "another address"),
    ({"sms_url": ""}, "LOOK", "nowhere"),
    ({"sms_method": "GET"}, "BAD", "by GET"),
    ({"sms_fallback_url": None}, "LOOK", "no fallback address"),
]


@pytest.mark.parametrize(("wrong", "state", "said"), AT_THE_NUMBER)
async def test_where_twilio_brings_messages_is_looked_up_at_the_number(ward, wrong, state, said):
    ward.at_number[0] |= wrong
    await ward.look()
    (finding,) = [each for each in ward.of("sms") if said in each.words]
    assert finding.state == state and finding.mend
    assert "demo.example" not in str(ward.found)
    if "fallback" not in said:
        assert f"{ward.public}/twilio/sms/sms" in finding.mend


async def test_a_number_of_another_account_is_said_so(ward):
    ward.at_number = []
    await ward.look()
    assert any("no such number" in each.words for each in ward.of("sms"))


SERVICE = "MG" + "1" * 32


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"inbound_request_url": "https://demo.example/x", "inbound_method": "POST"}, "another address"),
        ({"use_inbound_webhook_on_number": True}, ""),
        (None, "no such number"),
    ],
)
async def test_a_messaging_service_is_asked_in_the_numbers_place(ward, told, said):
    ward.config.write_text(
        ward.config.read_text().replace(f'from_number = "{SENDER}"', f'messaging_service_sid = "{SERVICE}"')
    )
    ward.at_service = {"sid": SERVICE} | told if told is not None else {}
    await ward.look()
    words = " ".join(each.words for each in ward.of("sms"))
    assert said in words
    assert ("Twilio brings" in words) == (said == "another address")
