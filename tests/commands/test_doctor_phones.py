"""safar doctor looks at phones with SIM cards: each fault is named with its mend, and nothing is changed."""

import asyncio
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from android_api import DEVICE, KEY, PASSWORD, USER, AndroidApi
from app.run_parts import free_port
from channel_parts import until
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from tiny_http import Answer

from bot import settings
from bot.app.examining import Patient, examine
from bot.app.phones import phone_config
from bot.channels.android_checkup import ask_our_hook
from bot.channels.android_hooks import EVENTS
from bot.channels.android_phone import Phone, hook_url
from bot.core.message import Millis
from bot.service.keeping import Place
from bot.store import tables
from bot.store.database import open_store
from bot.store.spent import Spent


class Ward:
    """An installation with one phone, and its gateway."""

    def __init__(self, folder, url, ring, api) -> None:
        self.folder, self.url, self.ring, self.api = folder, url, ring, api
        self.config = folder / "config.toml"
        self.keys = folder / "safar.keys"
        ring.save(self.keys)
        self.keys.chmod(0o600)
        self.public = f"http://127.0.0.1:{free_port()}"
        self.write()

    def write(self, **changed) -> None:
        keys = {
            "base_url": self.api.base_url,
            "username": USER,
            "password": PASSWORD,
            "signing_key": KEY,
            "device_id": DEVICE,
        } | changed
        rows = "\n".join(f'{key} = "{value}"' for key, value in keys.items())
        self.config.write_text(
            f'[service]\nname = "A hotline"\n[store]\nurl = "{self.url}"\nkeys = "{self.keys}"\n'
            f'[web]\npublic_url = "{self.public}"\n[[android]]\nname = "kg"\n{rows}\n'
            '[[android.sims]]\nname = "kg_sim"\nnumber = "+996000000000"\ncountry = "KG"\nper_day = 10\n'
        )

    @property
    def place(self):
        return Place(self.url, self.keys, self.folder / "erased.log", self.folder / "backups")

    def hooks(self, events=EVENTS, url="") -> None:
        self.api.hooks = {
            str(number): {"id": str(number), "event": event, "url": url or hook_url(self.public, "kg")}
            for number, event in enumerate(events)
        }

    async def look(self):
        patient = Patient(settings.load(self.config), Millis(time.time_ns() // 1_000_000))
        self.found = await examine(patient)
        for secret in (USER, PASSWORD, KEY, DEVICE, "+996000000000", "elsewhere"):
            assert not any(secret in str(each) for each in self.found)
        mine = [each for each in self.found if each.about in ("kg", "kg_sim", "phones")]
        return [(each.state.value, each.words) for each in mine]


@pytest.fixture(params=["/api/3rdparty/v1", ""], ids=["private", "local"])
async def ward(request, tmp_path, ring):
    async with AndroidApi(request.param) as api:
        if not request.param:
            api.say = lambda asked: None
        yield Ward(tmp_path, f"sqlite:///{tmp_path / 'safar.db'}", ring, api)


@pytest.fixture
async def private(tmp_path, ring):
    async with AndroidApi() as api:
        yield Ward(tmp_path, f"sqlite:///{tmp_path / 'safar.db'}", ring, api)


@pytest.fixture
async def served(ward):
    """safar's way in for the phone at its address; what it would keep is listed."""
    kept = []

    async def keep(*what):
        kept.append(what)
        return True

    async def count(*_what):
        return Spent(0, Millis(0))

    chosen = settings.load(ward.config)
    phone = Phone(phone_config(chosen.android[0], ward.public), count)
    before = phone.pulse.heard_at
    async with serving(ward, phone.routes(keep, keep)):
        yield SimpleNamespace(kept=kept, phone=phone, before=before)
    await phone.close()


class serving:
    """A web server at the public address with these routes."""

    def __init__(self, ward, routes) -> None:
        port = int(ward.public.rpartition(":")[2])
        config = uvicorn.Config(Starlette(routes=routes), port=port, log_level="error", lifespan="off")
        self.server = uvicorn.Server(config)

    async def __aenter__(self):
        self.task = asyncio.create_task(self.server.serve())
        await until(lambda: self.server.started)

    async def __aexit__(self, *_exc):
        self.server.should_exit = True
        await self.task


async def test_where_all_is_well_only_the_hints_are_left(ward, served) -> None:
    ward.hooks()
    found = await ward.look()
    assert [state for state, _ in found] == ["OK", "OK", "LOOK"]
    assert "RCS" in found[2][1]
    assert served.kept == [] and served.phone.pulse.heard_at == served.before, "a probe is no sign of life"
    assert ward.api.posted == [] and len(ward.api.hooks) == len(EVENTS), "nothing was changed"


async def test_what_the_service_registers_the_doctor_finds_well(ward, served) -> None:
    await served.phone.look()
    found = await ward.look()
    assert [state for state, _ in found] == ["OK", "OK", "LOOK"]


@pytest.mark.parametrize("status", [401, 403])
async def test_refused_credentials(ward, status) -> None:
    ward.api.say = lambda _asked: Answer({}, status)
    found = await ward.look()
    assert found[0] == ("BAD", "the gateway refuses username or password.")


async def test_a_gateway_out_of_reach(ward) -> None:
    ward.write(base_url=f"http://127.0.0.1:{free_port()}/3rdparty/v1")
    state, words = (await ward.look())[0]
    assert state == "BAD" and "ConnectError" in words


async def test_another_phone_and_a_silent_one(private) -> None:
    private.hooks()
    private.write(device_id="another")
    assert ("BAD", "the server does not know the phone.") in await private.look()
    private.write()
    private.api.last_seen -= 25 * 60_000
    assert ("BAD", "its server has not heard of the phone for 25 minutes.") in await private.look()


async def test_webhooks_that_are_missing_and_those_of_others(ward) -> None:
    ward.hooks([event for event in EVENTS if event != "sms:received"])
    ward.api.hooks["x"] = {"id": "x", "event": "sms:received", "url": "https://elsewhere.example"}
    found = dict(map(reversed, await ward.look()))
    assert found["it does not tell us of sms:received."] == "BAD"
    assert found["it also posts people's SMS to 1 other addresses."] == "BAD"
    ward.hooks([event for event in EVENTS if event != "mms:received"])
    found = await ward.look()
    assert [state for state, words in found if "mms:received" in words] == ["LOOK"]


async def test_a_phone_says_what_ails_it(tmp_path, ring) -> None:
    async with AndroidApi("") as api:
        ward = Ward(tmp_path, f"sqlite:///{tmp_path / 'safar.db'}", ring, api)
        ward.hooks()
        api.health = api.ping(level=9, charging=0, failed="fail")["payload"]["health"]
        api.health_status = 500
        found = [state for state, words in await ward.look() if "battery" in words or "failed" in words]
        assert found == ["LOOK", "BAD"]


ANSWERS = [
    (204, 204, "BAD", "was not refused"),
    (401, 401, "BAD", "refuses what the phone signs"),
    (502, 502, "LOOK", "does not answer (502)"),
    (404, 404, "BAD", "answers 404"),
]


@pytest.mark.parametrize(("signed", "wrong", "state", "said"), ANSWERS)
async def test_our_own_address(private, signed, wrong, state, said) -> None:
    private.hooks()

    async def answer(request):
        false = request.headers["x-signature"].strip("0") == ""
        return Response(status_code=wrong if false else signed)

    async with serving(private, [Route("/hooks/android/kg", answer, methods=["POST"])]):
        found = await private.look()
    assert [words for each, words in found if each == state and said in words]


async def test_an_address_where_nobody_listens(private) -> None:
    config = phone_config(settings.load(private.config).android[0], private.public)
    assert await ask_our_hook(config, Millis(1)) == ("ConnectError", "ConnectError")


@pytest.mark.parametrize(("many", "state"), [(3, "OK"), (8, "LOOK"), (10, "BAD")])
async def test_what_a_card_sent_today(private, store_url, many, state) -> None:
    private.url = store_url
    private.write()
    store = await open_store(store_url, private.ring)
    now = time.time_ns() // 1_000_000

    def work(tx) -> None:
        tx.run(tables.people.insert(), {"id": "p", "network": "sms"})
        row = {"person_id": "p", "network": "sms", "hash": b"h", "hash_key": 1, "door": "kg_sim"}
        address = tx.add(tables.addresses.insert(), row)
        said = {"person_id": "p", "address_id": address, "door": "kg_sim", "state": "sent", "at": now}
        tx.run(tables.said.insert(), said | {"segments": many, "sent_at": now - 1000})
        tx.run(tables.said.insert(), said | {"segments": 50, "sent_at": now - 25 * 3_600_000})
        tx.run(tables.said.insert(), said | {"segments": 50, "sent_at": now, "door": "another"})

    try:
        await store.write(work)
    finally:
        await store.close()
    private.hooks()
    assert (state, f"{many} of 10 SMS in 24 hours.") in await private.look()
