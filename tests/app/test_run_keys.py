"""Keys are rotated under a running `safar run`, by the real command in a second terminal (D-22)."""

import asyncio
import signal
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path

import pytest
from app.run_parts import CHAT, Site, found_in
from bot_api import BotApi
from channel_parts import until
from twilio_api import TwilioApi

from bot.store.ring import SEAL, KeyRing


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    async with BotApi() as api, TwilioApi() as twilio:
        made = Site(tmp_path, api, twilio, StringIO())
        made.write_config(doors=("telegram",))
        yield made
        await made.close()
    journal = made.journal.read_text()
    assert found_in(journal, made.secrets) == []
    assert "Traceback" not in journal


def keys_used(site: Site) -> set[int]:
    """The numbers of the keys that sealed where people stand."""
    rows = site.rows("SELECT substr(state, 1, 2) FROM people WHERE state IS NOT NULL")
    return {int.from_bytes(bytes(row[0]), "big") for row in rows}  # type: ignore[call-overload]


async def test_d22_a_running_service_takes_up_a_new_key_without_a_restart(site: Site) -> None:
    process = await site.spawn()
    site.writes("sos")
    first = await site.answer(0)
    await until(lambda: bool(site.rows("SELECT 1 FROM leases WHERE name LIKE 'ring:%'")))
    assert keys_used(site) == {1}
    code, said, err = await site.safar("keys", "rotate")
    assert (code, "seal key 2 is in use from now on" in said) == (0, True), err
    assert keys_used(site) == {2}
    assert KeyRing.load(site.keys).in_use(SEAL) == 2
    site.writes("sos")
    assert await site.answer(1) == first
    await until(lambda: len(site.told(CHAT)) > 1)
    assert keys_used(site) == {2}, "what is written after the rotation is sealed with the new key"
    assert "the ring is now seal:1 seal:2* lookup:1*" in await asyncio.to_thread(site.journal.read_text)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 20) == 0
    assert site.rows("SELECT 1 FROM leases WHERE name LIKE 'ring:%'") == []
