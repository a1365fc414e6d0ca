"""The whole chain under a real `safar run` with its store away: everybody is heard, whoever wrote before.

Telegram shows the oldest hundred unconfirmed updates and no more. So what is written while the store is away
is put into the spool and confirmed; once the store is back it is taken in.
"""

import asyncio
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import pytest
from app.run_parts import CHAT, Site, found_in, kept_log
from app.test_never_silent import on_server, ready
from bot_api import BotApi
from channel_parts import until
from postgres_server import named, run_sql
from sqlalchemy import select
from twilio_api import TwilioApi

from bot.store import tables
from bot.store.database import open_store
from bot.store.seal import KeyRing

CRY = "помогите, меня заперли в Стамбуле"
PEOPLE = 150
CRIES = 140


@dataclass
class Place:
    """An installation whose store can be taken away and put back; `url` = PostgreSQL, "" = SQLite."""

    site: Site
    url: str
    _file: bytes = field(default=b"", repr=False)

    async def store_goes(self) -> None:
        """Before a start: nobody can open it then."""
        if self.url:
            await self._database("ALTER DATABASE {} ALLOW_CONNECTIONS false")
        else:
            self._file = self.site.database.read_bytes()
            self.site.database.write_bytes(b"this was a database once " * 400)

    async def store_comes_back(self) -> None:
        if self.url:
            await self._database("ALTER DATABASE {} ALLOW_CONNECTIONS true")
        else:
            self.site.database.write_bytes(self._file)

    async def _database(self, statement: str) -> None:
        name = self.url.partition("?")[0].rpartition("/")[2]
        await asyncio.to_thread(run_sql, named(self.url, "postgres"), statement.format(name))

    async def heard(self) -> list[list[int]]:
        """The updates in the store, person by person, each person's in the order they were taken."""
        store = await open_store(self.url or self.site.database, KeyRing.load(self.site.keys))
        try:
            columns = select(tables.heard.c.person_id, tables.heard.c.message_ref)
            rows = await store.read(lambda tx: list(tx.all(columns.order_by(tables.heard.c.id))))
        finally:
            await store.close()
        people: dict[str, list[int]] = {}
        for row in rows:
            people.setdefault(row.person_id, []).append(int(row.message_ref))
        return list(people.values())

    @property
    def spool(self) -> Path:
        return self.site.home / "spool"

    def waits(self) -> int:
        """How many lines the spool holds."""
        return self.spool.read_bytes().count(b"\n") if self.spool.exists() else 0


@pytest.fixture(params=["sqlite", "postgres"])
def server_url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("postgres_url")) if request.param == "postgres" else ""


@pytest.fixture
async def place(tmp_path: Path, server_url: str) -> AsyncIterator[Place]:
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            site = Site(tmp_path, api, twilio, log)
            if server_url:
                on_server(site, server_url)
            yield Place(site, server_url)
            await site.close()
        assert found_in(log.getvalue(), site.secrets) == []


def a_crowd_writes(site: Site, people: int = PEOPLE) -> dict[int, list[int]]:
    """Each of them once, some of them three times, one of them for help; who wrote which updates."""
    wrote: dict[int, list[int]] = {}
    for number in range(1, people + 1):
        chat = CHAT + number
        site.secrets.append(str(chat))
        words = CRY if number == CRIES else "Привет, вы тут"
        wrote[chat] = [site.writes(words, chat)]
    for line in ("я на стройке", "паспорт у хозяина"):
        for chat in list(wrote)[::10]:
            wrote[chat].append(site.writes(line, chat))
    return wrote


async def test_the_hundred_and_fortieth_cries_for_help_with_the_store_away_and_gets_the_number(
    place: Place,
) -> None:
    site = place.site
    await site.start()
    await site.stop()
    await place.store_goes()
    await site.start()
    wrote = a_crowd_writes(site)
    assert "112" in await site.answer(0, CHAT + CRIES)
    await until(lambda: not site.api.updates)  # every one of them is confirmed
    assert place.waits() == sum(map(len, wrote.values()))
    assert site.told(CHAT + 1) == [], "nobody else is told anything"
    await place.store_comes_back()
    await ready(site)
    async with asyncio.timeout(60):  # thirty messages a second, as Telegram allows
        while not all(site.told(chat) for chat in wrote):  # noqa: ASYNC110  their phones have no bell for us
            await asyncio.sleep(0.05)
    await until(lambda: place.waits() == 0)
    await site.stop()
    assert sorted(await place.heard()) == sorted(wrote.values())
    assert len(site.told(CHAT + 2)) == 1, "who wrote once is answered once"


async def test_killed_with_the_store_away_the_next_start_takes_in_what_waits(
    tmp_path: Path, server_url: str
) -> None:
    async with BotApi() as api, TwilioApi() as twilio:
        site = Site(tmp_path, api, twilio, StringIO())
        site.write_config(doors=("telegram",))
        if server_url:
            on_server(site, server_url)
        place = Place(site, server_url)
        await site.start()
        await site.stop()
        await place.store_goes()
        first = await site.spawn()
        wrote = a_crowd_writes(site, 30)
        await until(lambda: not site.api.updates)
        first.send_signal(signal.SIGKILL)
        await first.wait()
        waiting = place.waits()
        assert waiting == sum(map(len, wrote.values()))
        second = await site.spawn()  # the store is away still: nobody jumps the queue
        wrote[CHAT + 10].append(site.writes("ещё", CHAT + 10))
        await until(lambda: place.waits() == waiting + 1)
        second.send_signal(signal.SIGKILL)
        await second.wait()
        await place.store_comes_back()
        third = await site.spawn()
        await until(lambda: place.waits() == 0)
        third.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(third.wait(), 20) == 0
        assert sorted(await place.heard()) == sorted(wrote.values())
        await site.close()
        assert found_in(site.journal.read_text(), site.secrets) == []


async def test_an_sms_with_the_store_away_is_acknowledged_kept_and_a_cry_answered_in_its_own_request(
    place: Place,
) -> None:
    site = place.site
    await site.start()
    await site.stop()
    await place.store_goes()
    await site.start()
    hello = {"MessageSid": "SM" + "a" * 32}
    answer = await site.texts("салом", "+992900000001", **hello)
    assert (answer.status_code, "<Message>" in answer.text) == (200, False)
    cry = await site.texts(CRY, "+992900000002")
    assert cry.status_code == 200
    assert "112" in cry.text
    assert place.waits() == 2
    assert (await site.outside.get("/readyz")).json()["findings"][0] == "store"
    await place.store_comes_back()
    await ready(site)
    await until(lambda: place.waits() == 0)
    assert (await site.texts("салом", "+992900000001", **hello)).status_code == 200, "Twilio's list brings it"
    await until(lambda: len({sent["To"] for sent in site.twilio.created}) == 2)
    store = await open_store(place.url or site.database, KeyRing.load(site.keys))
    tiers = await store.read(lambda tx: [row.tier for row in tx.all(select(tables.cases.c.tier))])
    people = await store.read(lambda tx: len(tx.all(select(tables.heard.c.id))))
    await store.close()
    assert (tiers, people) == (["T1"], 2)


async def test_with_keys_that_do_not_fit_nothing_is_confirmed(tmp_path: Path) -> None:
    """Sealed with them, no store would ever take it in."""
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            site = Site(tmp_path, api, twilio, log)
            await site.start()
            await site.texts("салом")
            await site.stop()
            right = site.keys.read_bytes()
            KeyRing.create().save(site.keys)
            await site.start()
            await until(lambda: "keys:" in log.getvalue())
            assert (await site.texts("салом")).status_code == 503
            site.writes("Привет")
            await until(lambda: "update 1 not kept" in log.getvalue())
            assert Place(site, "").waits() == 0
            site.keys.write_bytes(right)
            await ready(site)
            assert await site.answer(0)
            await site.close()
