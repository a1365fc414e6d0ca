"""Who watches from outside is told when something grave begins and ends, and misses us when we are silent."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from app.run_parts import kept_log
from pydantic import SecretStr
from tiny_http import Answer, Asked, TinyHttp

from bot.app.watching import BEAT_SECONDS, LOUD, Watcher, watching
from bot.channels.outside import Outside
from bot.settings import Watch
from bot.web.health import GRAVE

TOKEN = "planted-token-of-the-watcher"


@dataclass
class Watchman:
    """The outside: what it was asked and told, and what it answers."""

    status: int = 200
    beats: int = 0
    told: list[dict[str, object]] = field(default_factory=list)
    port: int = 0

    async def answer(self, asked: Asked) -> Answer:
        if self.status == 200 and asked.method == "GET":
            self.beats += 1
        if self.status == 200 and asked.method == "POST":
            self.told.append(json.loads(asked.body))
        return Answer({"ok": True}, self.status)


@dataclass
class Night:
    """A watcher looking at findings we choose."""

    watchman: Watchman
    watcher: Watcher
    found: list[str]
    seconds: float = 0.0

    async def look(self, *found: str, after: float = 10.0) -> None:
        self.found[:] = found
        self.seconds += after
        await self.watcher.look(self.seconds)


@pytest.fixture
async def night() -> AsyncIterator[Night]:
    found: list[str] = []

    async def findings() -> list[str]:
        return list(found)

    watchman = Watchman()
    async with TinyHttp(watchman.answer) as http, Outside() as outside:
        base = f"http://127.0.0.1:{http.port}/{TOKEN}"
        watch = Watch(heartbeat_url=SecretStr(f"{base}/beat"), alarm_url=SecretStr(f"{base}/alarm"))
        yield Night(watchman, Watcher(watch, findings, outside), found)


async def test_the_heartbeat_comes_each_minute_and_stops_while_anything_grave_holds(night: Night) -> None:
    await night.look()
    assert night.watchman.beats == 1
    await night.look(after=BEAT_SECONDS / 2)
    assert night.watchman.beats == 1
    await night.look(after=BEAT_SECONDS / 2)
    assert night.watchman.beats == 2
    for code in sorted(GRAVE):
        await night.look(code, after=BEAT_SECONDS)
    assert night.watchman.beats == 2
    await night.look("rota", "numbers", after=BEAT_SECONDS)
    assert night.watchman.beats == 3, "what is not grave wakes nobody"


async def test_what_begins_and_what_ends_is_told_once_each(night: Night) -> None:
    await night.look("rota")
    assert night.watchman.told == []
    await night.look("store", "numbers")
    await night.look("store", "telegram")
    await night.look("store", "telegram")
    await night.look()
    began_and_ended = [(one["began"], one["ended"], one["now"]) for one in night.watchman.told]
    assert began_and_ended == [
        (["store"], [], ["store"]),
        (["telegram"], [], ["store", "telegram"]),
        ([], ["store", "telegram"], []),
    ]
    assert {key for one in night.watchman.told for key in one} == {"what", "began", "ended", "now", "at"}


async def test_an_alarm_that_was_not_taken_is_told_again(night: Night) -> None:
    night.watchman.status = 503
    with kept_log() as log:
        await night.look("store")
        await night.look("store")
    assert log.getvalue().count("the alarm does not get through (503)") == 1
    assert TOKEN not in log.getvalue()
    night.watchman.status = 200
    await night.look("store")
    assert [one["began"] for one in night.watchman.told] == [["store"]]


async def test_nobody_outside_is_asked_when_no_address_is_given() -> None:
    async def findings() -> list[str]:
        return ["store"]

    async with watching(Watch(), findings):
        pass
    assert GRAVE < LOUD


async def test_an_address_that_is_none_costs_nothing_but_a_line_in_the_log() -> None:
    async with Outside() as outside:
        assert await outside.get("http://127.0.0.1:1/") == "ConnectError"
        assert await outside.get("http://[bad") != ""
