"""`safar run` as a process: what it says when it cannot start, how it ends, and that it goes on."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path

import pytest
from app.run_parts import CHAT, OTHER_CHAT, Site, found_in
from bot_api import TOKEN, BotApi, refusal
from channel_parts import until
from tiny_http import Answer
from twilio_api import TwilioApi


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """An installation with a bot only: Twilio's own client would leave this machine."""
    async with BotApi() as api, TwilioApi() as twilio:
        made = Site(tmp_path, api, twilio, StringIO())
        made.write_config(doors=("telegram",))
        yield made
        await made.close()
    journal = made.journal.read_text() if made.journal.exists() else ""
    assert found_in(journal, made.secrets) == []
    assert "Traceback" not in journal


async def refused(site: Site) -> str:
    """What the start says; it must be one plain line on stderr, and exit code 1."""
    exit_code, printed, told = await site.safar("run")
    assert (exit_code, printed) == (1, "")
    (line,) = told.splitlines()
    assert TOKEN not in line
    return line


async def ended(process: "asyncio.subprocess.Process") -> int:
    """SIGTERM, then the exit code. A clean end takes a second or two; the limit is for a hanging one."""
    process.send_signal(signal.SIGTERM)
    return await asyncio.wait_for(process.wait(), 20)


async def test_a_config_that_is_not_there_is_said_with_the_mend(site: Site) -> None:
    site.config.unlink()
    assert "Copy config.example.toml" in await refused(site)


async def test_a_bad_config_is_refused_naming_file_line_key_and_mend(site: Site) -> None:
    text = site.config.read_text().replace(f'token = "{TOKEN}"', 'token = {env = "SAFAR_NOT_SET"}')
    site.config.write_text(text)
    line = await refused(site)
    assert line.startswith(f"{site.config}:13: telegram.0.token")
    assert "SAFAR_NOT_SET is not set" in line


async def test_a_number_of_ours_that_the_directory_does_not_know_is_refused(site: Site) -> None:
    text = site.config.read_text().replace("[store]", 'own_numbers = ["nobody#0"]\n[store]')
    site.config.write_text(text)
    assert "nobody#0" in await refused(site)


async def test_no_door_is_said_so(site: Site) -> None:
    site.write_config(doors=())
    assert "no door is configured" in await refused(site)


async def told_while_serving(site: Site) -> str:
    """What the journal of a start says that goes on without its store: people get the lifeline."""
    assert await ended(await site.spawn()) == 0
    return site.journal.read_text()


async def test_a_database_without_its_keys_is_left_alone(site: Site) -> None:
    site.database.write_bytes(b"what stood there")
    assert "keys are not" in await told_while_serving(site)
    assert not site.keys.exists()
    assert site.database.read_bytes() == b"what stood there"


async def test_a_key_file_that_is_none_is_named_and_left_alone(site: Site) -> None:
    site.keys.write_bytes(b"not a key file")
    assert site.keys.name in await told_while_serving(site)
    assert site.keys.read_bytes() == b"not a key file"
    assert not site.database.exists()


async def test_a_taken_port_is_said_with_the_key_to_change(site: Site) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", site.port))
        taken.listen()
        line = await refused(site)
    assert f"port {site.port} is taken" in line
    assert "[web]" in line


async def test_a_second_start_goes_on_where_the_first_was_ended(site: Site) -> None:
    site.api.say = lambda method, _: refusal(500, "Internal") if method == "sendMessage" else None
    first = await site.spawn()
    site.writes("Привет, вы тут?")
    await until(lambda: len(site.told()) > 0)
    assert await ended(first) == 0
    assert site.rows("SELECT state FROM said") == [("ready",)]
    refused_tries = len(site.told())
    site.api.say = lambda _method, _fields: None
    site.writes("Салам, жардам бересизби", OTHER_CHAT)
    second = await site.spawn()
    await site.answer(refused_tries)
    await site.answer(0, OTHER_CHAT)
    assert await ended(second) == 0
    assert sorted(site.rows("SELECT provider_id FROM seen")) == [("u1",), ("u2",)]
    assert (len(site.told()), len(site.told(OTHER_CHAT))) == (refused_tries + 1, 1)


async def test_ended_in_the_middle_of_a_crowd_it_answers_each_of_them_once(site: Site) -> None:
    chats = [CHAT + number for number in range(40)]
    site.secrets += map(str, chats)
    first = await site.spawn()
    for chat in chats:
        site.writes("Привет всем", chat)
    await until(lambda: len(site.api.calls("sendMessage")) > 0)
    assert await ended(first) == 0
    second = await site.spawn()
    await until(lambda: all(site.told(chat) for chat in chats))
    assert await ended(second) == 0
    assert site.rows("SELECT count(*) FROM heard") == [(len(chats),)]
    assert [len(site.told(chat)) for chat in chats] == [1] * len(chats)


async def test_a_send_that_hangs_does_not_hold_up_the_end_and_is_not_taken_for_sent(site: Site) -> None:
    site.api.say = lambda method, _: Answer(stall=True) if method == "sendMessage" else None
    process = await site.spawn()
    site.writes("Привет, помогите")
    await until(lambda: len(site.told()) == 1)
    assert await ended(process) == 0
    assert site.rows("SELECT state FROM said") in ([("sending",)], [("unknown",)])


async def test_it_starts_and_ends_while_telegram_is_out_of_reach(site: Site) -> None:
    text = site.config.read_text().replace(site.api.base_url.removesuffix("/bot"), "http://127.0.0.1:9")
    site.config.write_text(text)
    process = await site.spawn()
    await until(lambda: "getUpdates failed" in site.journal.read_text())
    assert (await site.outside.get("/readyz")).json()["ready"] is True
    assert await ended(process) == 0
