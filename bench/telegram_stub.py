"""Telegram as the benchmark plays it: hands out updates, takes messages at its own pace and no faster.

More than thirty messages in a second, or a second message to one chat within a second, are refused with 429
as Telegram refuses them; each request takes the time of a short way through the network. It knows who waits
for an answer since when.
"""

import asyncio
import itertools
import json
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bench.survey import JSON

PER_SECOND, PER_CHAT_S = 30, 1.0
WAY_S = 0.03  # there and back
BATCH = 100
SLACK_S = 0.05  # what is sent a second apart may arrive a little closer


@dataclass
class Stub:
    """One bot's server side. `answers` holds the chat and the seconds waited of each message answered."""

    held: bool = False
    waiting: dict[int, float] = field(default_factory=dict)
    answers: list[tuple[int, float]] = field(default_factory=list)
    refused: int = 0
    others: int = 0  # messages to somebody who did not wait: operators' words
    answered_at: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._updates: deque[JSON] = deque()
        self._news = asyncio.Event()
        self._recent: deque[float] = deque()
        self._last: dict[int, float] = {}
        self._ids = itertools.count(1)

    async def start(self) -> int:
        """Listen; the port."""
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port: int = self._runner.addresses[0][1]
        return port

    async def stop(self) -> None:
        """Listen no more."""
        await self._runner.cleanup()

    def put(self, chat: int, update: JSON) -> None:
        """Somebody writes now."""
        self._updates.append(update)
        self.waiting.setdefault(chat, time.perf_counter())
        self._news.set()

    def release(self) -> None:
        """Telegram can be reached again."""
        self.held = False
        self._news.set()

    async def _handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        fields = {name: _plain(str(value)) for name, value in (await request.post()).items()}
        if method == "getupdates":
            return _ok(await self._batch(fields))
        await asyncio.sleep(WAY_S)
        if method == "sendmessage":
            return self._message(int(fields["chat_id"]), str(fields["text"]))
        if method.startswith("getmy"):
            return _ok([] if "commands" in method else {"name": "", "description": ""})
        return _ok(True)

    async def _batch(self, fields: dict[str, Any]) -> list[JSON]:
        offset = int(fields.get("offset", 0))
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if not self._updates or self.held:
            self._news.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), min(float(fields.get("timeout", 0)), 5.0))
        return [] if self.held else list(itertools.islice(self._updates, BATCH))

    def _message(self, chat: int, text: str) -> web.Response:
        now = time.perf_counter()
        while self._recent and now - self._recent[0] > 1.0:
            self._recent.popleft()
        too_soon = now - self._last.get(chat, 0.0) < PER_CHAT_S - SLACK_S
        if too_soon or len(self._recent) >= PER_SECOND + 1:
            self.refused += 1
            body = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1"}
            return web.json_response(body | {"parameters": {"retry_after": 1}}, status=429)
        self._recent.append(now)
        self._last[chat] = self.answered_at[chat] = now
        since = self.waiting.pop(chat, None)
        if since is None:
            self.others += 1
        else:
            self.answers.append((chat, now - since))
        place = {"id": chat, "type": "private"}
        return _ok({"message_id": next(self._ids), "date": int(time.time()), "chat": place, "text": text})


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _plain(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value
