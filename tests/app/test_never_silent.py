"""Store, keys, desk and outbox fail one by one under a real `safar run`: the number still arrives.

Design decision 7, rule D-05. Arrival is waited for with patience; that it is in time is a matter of the
constants, which are added up in the last test.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from app.run_parts import Site, found_in, kept_log
from bot_api import BotApi
from channel_parts import until
from postgres_server import named, run_sql
from twilio_api import TwilioApi

from bot.app import House, serving
from bot.app.house import NET_SECONDS
from bot.channels.telegram_poll import Waits
from bot.service import intake, lifeline, outbox
from bot.service.outbox import Outbox
from bot.service.staff import Staff
from bot.store.database import Tx
from bot.store.seal import KeyRing
from bot.understanding import Understanding

CRY = "помогите, меня заперли в Стамбуле"
DOORS = ("telegram", "twilio")


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """An installation in which things break; its log may hold errors, but no words, numbers or tokens."""
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            made = Site(tmp_path, api, twilio, log)
            yield made
            await made.close()
        assert found_in(log.getvalue(), made.secrets) == []


async def the_number(site: Site, door: str, cry: str = CRY) -> str:
    """Somebody cries for help; what stands on their phone then."""
    if door == "telegram":
        before = len(site.told())
        site.writes(cry)
        return await site.answer(before)
    before = len(site.twilio.created)
    answer = await site.texts(cry)
    if "<Message>" in answer.text:
        assert answer.status_code == 200
        return answer.text
    assert answer.status_code == 200, "the message was not kept, and no number was given"
    await until(lambda: len(site.twilio.created) > before)
    return site.twilio.created[before]["Body"]


async def findings(site: Site) -> tuple[int, list[str]]:
    answer = await site.outside.get("/readyz")
    return answer.status_code, answer.json()["findings"]


async def ready(site: Site) -> None:
    """Wait until nothing grave holds any more."""
    async with asyncio.timeout(60):
        while (await findings(site))[0] != 200:  # noqa: ASYNC110  it is another's clock that heals
            await asyncio.sleep(0.05)


async def kept(site: Site, count: int) -> None:
    """Wait until that many messages are in the store."""
    await until(lambda: site.rows("SELECT count(*) FROM heard") == [(count,)])


def not_a_database(site: Site) -> None:
    site.database.write_bytes(b"this was a database once " * 400)


@pytest.mark.parametrize("door", DOORS)
async def test_a_corrupt_database_at_the_start_leaves_nobody_in_silence_and_heals_without_a_restart(
    site: Site, door: str
) -> None:
    await site.start()
    await site.stop()
    whole = site.database.read_bytes()
    not_a_database(site)
    await site.start()
    assert "112" in await the_number(site, door)
    status, found = await findings(site)
    assert (status, found[0]) == (503, "store")
    site.database.write_bytes(whole)
    await ready(site)
    assert "the store is back" in site.log.getvalue()
    await kept(site, 1)  # it waited in the spool; a person then sees it
    assert site.rows("SELECT tier, state FROM cases") == [("T1", "waiting")]


@pytest.mark.parametrize("door", DOORS)
async def test_a_start_without_the_key_file_answers_and_says_so(site: Site, door: str) -> None:
    await site.start()
    await site.stop()
    away = site.keys.rename(site.home / "moved.keys")
    await site.start()
    assert "112" in await the_number(site, door)
    assert (await findings(site))[1][0] == "keys"
    assert not site.keys.exists(), "no other keys may be made for a store that has some"
    away.rename(site.keys)
    await ready(site)


async def test_keys_of_another_store_are_told_apart_from_a_damaged_row(site: Site) -> None:
    await site.start()
    await the_number(site, "telegram")
    await kept(site, 1)
    await site.stop()
    right = site.keys.read_bytes()
    site.keys.unlink()
    KeyRing.create().save(site.keys)
    await site.start()
    assert "112" in await the_number(site, "twilio")
    assert (await findings(site))[1][0] == "keys"
    site.keys.write_bytes(right)
    await ready(site)


@pytest.mark.parametrize("door", DOORS)
async def test_a_database_server_that_is_down_leaves_nobody_in_silence(site: Site, door: str) -> None:
    on_server(site, "postgresql://nobody:planted-password@127.0.0.1:1/none")
    site.secrets.append("planted-password")
    await site.start()
    assert "112" in await the_number(site, door)
    assert (await findings(site))[1][0] == "store"


@pytest.mark.parametrize("door", DOORS)
async def test_a_database_server_that_goes_and_comes_back_is_found_again(
    site: Site, door: str, postgres_url: str
) -> None:
    on_server(site, postgres_url)
    await site.start()
    home, name = named(postgres_url, "postgres"), postgres_url.partition("?")[0].rpartition("/")[2]
    await asyncio.to_thread(run_sql, home, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    end = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    await asyncio.to_thread(run_sql, home, end)
    assert "112" in await the_number(site, door)
    await until_found(site, "store")
    await asyncio.to_thread(run_sql, home, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    await ready(site)
    assert "112" in await the_number(site, "twilio")


def on_server(site: Site, url: str) -> None:
    """Write that store into the config."""
    lines = [
        f'url = "{url}"' if line.startswith("url =") else line
        for line in site.config.read_text().splitlines()
    ]
    site.config.write_text("\n".join(lines))


async def until_found(site: Site, code: str) -> None:
    async with asyncio.timeout(60):
        while code not in (await findings(site))[1]:  # noqa: ASYNC110  it is another's clock that notices
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("door", DOORS)
async def test_d05_with_the_classifier_and_the_store_gone_the_key_zero_still_gets_the_number(
    site: Site, door: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("planted words")

    monkeypatch.setattr(Understanding, "read", broken)
    site.database.write_bytes(b"no database " * 400)
    KeyRing.create().save(site.keys)
    await site.start()
    assert "112" in await the_number(site, door, "0")


@pytest.mark.parametrize("door", DOORS)
async def test_a_locked_database_does_not_keep_the_number_back(site: Site, door: str) -> None:
    """It hangs for seconds before it fails: the lifeline answers meanwhile, and the words are kept later."""
    await site.start()
    locker = sqlite3.connect(site.database, isolation_level=None)
    locker.execute("BEGIN IMMEDIATE")
    try:
        assert "112" in await the_number(site, door)
    finally:
        locker.rollback()
        locker.close()
    await kept(site, 1)
    await ready(site)


@pytest.mark.parametrize("door", DOORS)
async def test_a_store_that_hangs_is_passed_by_and_what_was_written_before_it_woke_is_kept_once(
    site: Site, door: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that stalls: nobody is told anything, and the work goes on when it wakes."""
    house = await started(site, monkeypatch)
    wake = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stall(_tx: Tx) -> None:
        asyncio.run_coroutine_threadsafe(wake.wait(), loop).result(60)

    stalled = asyncio.create_task(house.store.write(stall))
    assert "112" in await the_number(site, door)
    wake.set()
    await asyncio.gather(stalled, return_exceptions=True)
    await kept(site, 1)
    assert site.rows("SELECT count(*) FROM cases") == [(1,)]


async def started(site: Site, monkeypatch: pytest.MonkeyPatch) -> House:
    """Start, and keep the house in hand."""
    houses: list[House] = []
    build = serving.build_house

    async def built(*args: Any, **kwargs: Any) -> House:
        houses.append(await build(*args, **kwargs))
        return houses[0]

    monkeypatch.setattr(serving, "build_house", built)
    await site.start()
    return houses[0]


@pytest.mark.parametrize("door", DOORS)
async def test_a_store_whose_writer_was_killed_is_opened_again(site: Site, door: str) -> None:
    await site.start()
    for task in asyncio.all_tasks():
        if task.get_name() == "store writer":
            task.cancel()
    assert "112" in await the_number(site, door)
    await ready(site)
    await the_number(site, "telegram", "помогите")
    await until(lambda: site.rows("SELECT count(*) FROM cases") != [(0,)])


async def test_a_cry_behind_words_that_cannot_be_kept_is_heard(site: Site) -> None:
    """The same person's words wait in a row; the row must not hide the cry."""
    await site.start()
    await site.stop()
    not_a_database(site)
    for words in ("Привет", "я на стройке", "помогите"):
        site.writes(words)
    await site.start()
    assert "112" in await site.answer(0)


async def test_verified_numbers_outlive_the_store(site: Site) -> None:
    await site.start()
    exit_code, _, complaint = await site.safar(
        "numbers", "verify", "tr-yimer157#0", "--by", "A", "--from", "TR"
    )
    assert (exit_code, complaint) == (0, "")
    await site.stop()
    not_a_database(site)
    await site.start()
    number = await the_number(site, "twilio")
    assert "157" in number
    assert "112" in number
    assert "641364" not in number, "a number that nobody verified"
    assert "157" in await the_number(site, "telegram")


async def test_a_damaged_file_of_numbers_costs_the_verified_ones_and_is_said(site: Site) -> None:
    await site.start()
    await site.safar("numbers", "verify", "tr-yimer157#0", "--by", "A", "--from", "TR")
    await site.stop()
    not_a_database(site)
    file = site.home / "lifeline.json"
    file.write_text(file.read_text().replace("157", "175"))
    await site.start()
    number = await the_number(site, "twilio")
    assert "112" in number
    assert "157" not in number
    assert "175" not in number
    assert "lifeline" in (await findings(site))[1]


@pytest.mark.parametrize("door", DOORS)
async def test_a_broken_desk_is_the_desks_trouble_alone(
    site: Site, door: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_args: object, **_kwargs: object) -> None:
        raise RuntimeError("the desk is broken")

    monkeypatch.setattr(Staff, "signed_in", broken)
    monkeypatch.setattr("bot.web.console.PAGES.get_template", lambda _name: 1 // 0)
    await site.start()
    site.outside.cookies.set("__Host-safar", "x", domain="safar.example.org")
    assert (await site.outside.get("/sign-in")).status_code == 500
    assert "112" in await the_number(site, door)


@pytest.mark.parametrize("door", DOORS)
async def test_an_outbox_whose_every_task_is_killed_begins_again(site: Site, door: str) -> None:
    await site.start()
    for _ in range(3):
        killed = [task for task in asyncio.all_tasks() if task.get_name().startswith("outbox")]
        assert killed
        for task in killed:
            task.cancel()
        await asyncio.sleep(0.01)
    assert "112" in await the_number(site, door)


@pytest.mark.parametrize("door", DOORS)
async def test_loops_that_hang_leave_no_number_lying_and_send_it_once(
    site: Site, door: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep: list[str] = []

    async def hang(_self: Outbox, name: str, *_rest: object) -> None:
        asleep.append(name)
        await asyncio.Event().wait()

    monkeypatch.setattr(Outbox, "_take", hang)
    await site.start()
    await until(lambda: len(asleep) == 4)
    assert "112" in await the_number(site, door)
    await until(lambda: site.rows("SELECT state FROM said WHERE lane = 0") == [("sent",)])
    sent = site.told() if door == "telegram" else [one["Body"] for one in site.twilio.created]
    assert len([text for text in sent if "112" in text]) == 1


def test_the_five_seconds_are_kept_by_the_constants() -> None:
    """D-05. What is left is for the provider and the road: our own waiting leaves it a second at least."""
    seconds, poller = 5.0 - 1.0, Waits()
    first_to_meet_a_store_that_hangs = intake.SLOW_SECONDS
    came_while_others_were_waited_for = intake.SLOW_SECONDS + poller.unkept
    known_to_hang = poller.unkept + 2 * intake.HURRIED_SECONDS
    loops_dead = outbox.LEFT_LYING_MS / 1000 + NET_SECONDS
    assert first_to_meet_a_store_that_hangs <= seconds
    assert came_while_others_were_waited_for <= seconds
    assert known_to_hang <= seconds
    assert loops_dead <= seconds
    assert poller.poll > lifeline.SEND_SECONDS, "one that stalls does not keep the next question waiting"
