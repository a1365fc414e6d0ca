"""`safar run` with a phone and its SIM card: killed at any moment, it answers everybody, and once."""

import asyncio
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from android_api import EVENTS, KEY, PASSWORD, USER, AndroidApi
from app.run_parts import PUBLIC, Site, found_in
from channel_parts import until
from tiny_http import Answer

CRY = "помогите, меня заперли в Стамбуле"
PATH = "/hooks/android/kg_phone"
PEOPLE = 8
KILLS = 2


class PhoneSite(Site):
    """An installation with one phone and nothing else."""

    def __init__(self, home: Path, gateway: AndroidApi) -> None:
        self.gateway = gateway
        nowhere: Any = SimpleNamespace()
        super().__init__(home, nowhere, nowhere, StringIO())
        self.secrets += [USER, PASSWORD, KEY, CRY]
        gateway.poster = self.brought

    def write_config(self, mode: str = "pilot", doors: tuple[str, ...] = ()) -> None:
        self.config.write_text(
            f'[service]\nname = "Test"\nmode = "{mode}"\n'
            f'[store]\nurl = "sqlite:///{self.database}"\nkeys = "{self.keys}"\n'
            f'[web]\nport = {self.port}\npublic_url = "{PUBLIC}"\n'
            f'[[android]]\nname = "kg_phone"\nbase_url = "{self.gateway.base_url}"\n'
            f'username = "{USER}"\npassword = "{PASSWORD}"\nsigning_key = "{KEY}"\n'
            '[[android.sims]]\nname = "kg_sim"\nnumber = "+996000000000"\ncountry = "KG"\n'
            "per_minute = 60\nper_day = 9000\n"
        )

    async def brought(self, path: str, body: bytes, headers: dict[str, str]) -> int:
        """What the phone posts; 0 = nobody was there."""
        try:
            return (await self.outside.post(path, content=body, headers=headers)).status_code
        except httpx.TransportError:
            return 0

    async def writes(self, words: str, who: str) -> None:
        """Somebody writes, and the phone comes again until that is kept."""
        event = self.gateway.received(words, who)
        while await self.gateway.bring(event, PATH, tries=1) != 204:  # noqa: ASYNC110  the phone has no event
            await asyncio.sleep(0.05)

    def answered(self) -> Counter[str]:
        """How many messages each person was sent."""
        return Counter(each["phoneNumbers"][0] for each in self.gateway.messages.values())


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[PhoneSite]:
    async with AndroidApi() as gateway:
        made = PhoneSite(tmp_path, gateway)
        yield made
        await made.close()
    journal = made.journal.read_text() if made.journal.exists() else ""
    assert found_in(journal, made.secrets) == []
    assert "Traceback" not in journal


async def test_killed_again_and_again_it_answers_everybody_once(site: PhoneSite) -> None:
    """The phone keeps what was not confirmed; the gateway knows what it has; the store knows the rest."""
    people = [f"+9965550005{number:02d}" for number in range(PEOPLE)]
    site.gateway.lose_answers = 1
    writing = [asyncio.create_task(site.writes("привет", who)) for who in people]
    for life in range(1, KILLS + 1):
        process = await site.spawn()
        await until(lambda wanted=life: len(site.gateway.messages) >= wanted)
        process.kill()
        await process.wait()
    process = await site.spawn()
    await asyncio.gather(*writing)
    await until(lambda: len(site.answered()) == PEOPLE)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0
    assert set(site.answered().values()) == {1}
    assert site.rows("SELECT count(*) FROM heard") == [(PEOPLE,)]
    assert site.rows("SELECT count(*) FROM people") == [(PEOPLE,)]


async def test_it_registers_its_webhooks_and_says_how_the_phone_does(site: PhoneSite) -> None:
    process = await site.spawn()
    await until(lambda: len(site.gateway.hooks) == len(EVENTS))
    assert {each["url"] for each in site.gateway.hooks.values()} == {f"{PUBLIC}{PATH}"}
    assert "phone_ill" not in (await site.outside.get("/readyz")).json()["findings"]
    assert await site.gateway.bring(site.gateway.ping(level=7, charging=0), PATH, tries=1) == 204
    answer = await site.outside.get("/readyz")
    assert "phone_ill" in answer.json()["findings"] and answer.status_code == 200, "nobody is less heard"
    assert await site.gateway.bring(site.gateway.ping(), PATH, tries=1) == 204
    assert "phone_ill" not in (await site.outside.get("/readyz")).json()["findings"]
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_cry_for_help_over_a_broken_store_gets_its_number_by_the_phone(site: PhoneSite) -> None:
    process = await site.spawn()
    process.send_signal(signal.SIGTERM)
    await process.wait()
    whole = site.database.read_bytes()
    site.database.write_bytes(b"this was a database once " * 400)
    process = await site.spawn()
    await site.writes(CRY, "+996555000501")
    await until(lambda: len(site.gateway.messages) == 1)
    assert "112" in site.gateway.texts[0]
    site.database.write_bytes(whole)
    await until(lambda: site.rows("SELECT count(*) FROM heard") == [(1,)])
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_a_gateway_that_refuses_us_is_a_finding(site: PhoneSite) -> None:
    site.gateway.say = lambda _asked: Answer({}, 401)
    process = await site.spawn()
    async with asyncio.timeout(20):
        while "phone" not in (await site.outside.get("/readyz")).json()["findings"]:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0
