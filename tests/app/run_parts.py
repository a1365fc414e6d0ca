"""`safar run` as a technician has it: a config file, a store, counterparts on this machine, people outside.

The way in from outside goes through `Proxy`, which does what a web server with HTTPS before safar does.
"""

import asyncio
import logging
import os
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from urllib.parse import urlencode

import httpx
from twilio.request_validator import RequestValidator

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from bot_api import TOKEN, BotApi, message, tap
from channel_parts import until
from twilio_api import ACCOUNT, AUTH_TOKEN, SENDER, ToLoopback, TwilioApi

from bot import settings
from bot.app.serving import serve
from bot.channels.whatsapp import twilio_door
from bot.logs import STAMPED, Wall

ROOT = Path(__file__).parents[2]
PUBLIC = "https://safar.example.org"
CHAT, OTHER_CHAT = 4_207_310_055, 4_207_310_066
PHONE = "+996555000111"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Proxy(httpx.AsyncHTTPTransport):
    """Takes https from outside and hands it to safar on this machine; the Host header stays."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._port = port

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        inner = httpx.Request(
            request.method,
            request.url.copy_with(scheme="http", host="127.0.0.1", port=self._port),
            headers=request.headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        return await super().handle_async_request(inner)


class Site:
    """One installation in a directory of its own, started in this process or as one of its own."""

    def __init__(self, home: Path, api: BotApi, twilio: TwilioApi, log: StringIO) -> None:
        self.home, self.api, self.twilio, self.log = home, api, twilio, log
        self.port = free_port()
        self.config, self.journal = home / "config.toml", home / "safar.log"
        self.database, self.keys = home / "safar.db", home / "safar.keys"
        self.secrets: list[str] = [TOKEN, AUTH_TOKEN, PHONE, PHONE[1:], str(CHAT), str(OTHER_CHAT)]
        self.outside = httpx.AsyncClient(transport=Proxy(self.port), base_url=PUBLIC, timeout=10)
        self._updates = 0
        self._sids = 0
        self._task: asyncio.Task[None] | None = None
        self.write_config()

    def write_config(
        self,
        mode: str = "pilot",
        doors: tuple[str, ...] = ("telegram", "twilio"),
        invitations: bool = False,
    ) -> None:
        """The config a technician writes: each key stands in config.example.toml."""
        parts = {
            "telegram": f'[[telegram]]\nname = "tg"\ntoken = "{TOKEN}"\n'
            f'base_url = "{self.api.base_url.removesuffix("/bot")}"\n',
            "twilio": f'[[twilio]]\nname = "sms"\naccount_sid = "{ACCOUNT}"\n'
            f'auth_token = "{AUTH_TOKEN}"\nfrom_number = "{SENDER}"\n',
            "whatsapp": f'[[whatsapp]]\nname = "wa"\naccount_sid = "{ACCOUNT}"\n'
            f'auth_token = "{AUTH_TOKEN}"\nfrom_number = "{SENDER}"\n'
            f'knock = {{ru = "HX{"7" * 32}"}}\n',
        }
        self.config.write_text(
            f'[service]\nname = "Test"\nmode = "{mode}"\ninvitations = {str(invitations).lower()}\n'
            f'[store]\nurl = "sqlite:///{self.database}"\nkeys = "{self.keys}"\n'
            f'[web]\nport = {self.port}\npublic_url = "{PUBLIC}"\n' + "".join(parts[name] for name in doors)
        )

    async def start(self) -> None:
        """Serve in this process; returns once it answers. Raises what the start raised."""
        chosen = settings.load(self.config)
        port = self.twilio.port
        self._task = asyncio.create_task(serve(chosen, lambda config: twilio_door(config, ToLoopback(port))))
        while not await self._alive():
            if self._task.done():
                self._task.result()
            await asyncio.sleep(0.02)

    async def _alive(self) -> bool:
        try:
            return (await self.outside.get("/healthz")).status_code == 200
        except httpx.TransportError:
            return False

    async def stop(self) -> None:
        """SIGTERM, as the system ends a service; what went wrong inside comes out."""
        if self._task is not None and not self._task.done():
            os.kill(os.getpid(), signal.SIGTERM)
            async with asyncio.timeout(20):
                await self._task

    async def close(self) -> None:
        await self.stop()
        await self.outside.aclose()

    async def safar(self, *words: str) -> tuple[int, str, str]:
        """A command in a process of its own, as in a second terminal: exit code, stdout, stderr."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *words, "--config", str(self.config)),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, out.decode(), err.decode()

    async def spawn(self) -> "asyncio.subprocess.Process":
        """`safar run` in a process of its own, its log in a file; returns once it answers."""
        with self.journal.open("ab") as journal:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", "--config", str(self.config)),
                cwd=ROOT,
                stdout=journal,
                stderr=journal,
            )
        while not await self._alive():
            assert process.returncode is None, self.journal.read_text()
            await asyncio.sleep(0.05)
        return process

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """What is committed, read past the service."""
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    # People on Telegram

    def writes(self, words: str, chat: int = CHAT) -> int:
        """Somebody writes to the bot now; the update's number."""
        self._updates += 1
        self.secrets.append(words)
        self.api.put(message(self._updates, chat, text=words, date=int(time.time())))
        return self._updates

    def taps(self, data: str, chat: int = CHAT) -> int:
        self._updates += 1
        self.api.put(tap(self._updates, data, chat))
        return self._updates

    def told(self, chat: int = CHAT) -> list[str]:
        """What stands on the phone of that chat, oldest first."""
        return [fields["text"] for fields in self.api.calls("sendMessage") if fields["chat_id"] == chat]

    async def answer(self, after: int, chat: int = CHAT) -> str:
        """The first message after so many."""
        await until(lambda: len(self.told(chat)) > after)
        return self.told(chat)[after]

    def buttons(self, chat: int = CHAT) -> dict[str, str]:
        """Label and data of each button under the newest message."""
        newest = [fields for fields in self.api.calls("sendMessage") if fields["chat_id"] == chat][-1]
        rows = newest.get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    # People by SMS, and Twilio for them

    def sid(self) -> str:
        self._sids += 1
        return f"SM{self._sids:032x}".replace("SM00", "SMff")

    async def post(
        self, hook: str, fields: dict[str, str], signature: str | None = None, door: str = "sms"
    ) -> httpx.Response:
        """What Twilio posts, signed over the public URL unless another signature is given."""
        path = f"/twilio/{door}/{hook}"
        if signature is None:
            signature = RequestValidator(AUTH_TOKEN).compute_signature(f"{PUBLIC}{path}", fields)
        headers = FORM | {"X-Twilio-Signature": signature}
        return await self.outside.post(path, content=urlencode(fields), headers=headers)

    async def texts(self, words: str, sender: str = PHONE, **more: str) -> httpx.Response:
        """Somebody sends an SMS."""
        self.secrets.append(words)
        fields = {"MessageSid": self.sid(), "From": sender, "To": SENDER, "Body": words}
        return await self.post("sms", fields | more)


def found_in(logs: str, secrets: Iterable[str]) -> list[str]:
    """Secrets that stand in a log; the shortest words are in every log by chance."""
    return sorted({secret for secret in secrets if len(secret) > 3 and secret in logs})


@contextmanager
def kept_log() -> Iterator[StringIO]:
    """Everything logged meanwhile, as `safar run` writes it."""
    kept = StringIO()
    handler = logging.StreamHandler(kept)
    handler.setFormatter(Wall(STAMPED))
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield kept
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
