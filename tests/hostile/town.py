"""`safar run` with every door, in this process, and a town of people, machines and operators who mean it ill.

Requests travel over real sockets to the real web server; Telegram and Twilio are small servers that the real
clients talk to. Their limits on speed are lifted, or 100,000 messages would take the town an hour by
themselves; a phone's caps likewise.
"""

import asyncio
import hashlib
import hmac
import logging
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from io import StringIO
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from android_api import KEY, PASSWORD, USER, AndroidApi, iso
from app.run_parts import PUBLIC, Site
from bot_api import BotApi
from starlette.applications import Starlette
from starlette.routing import Route
from twilio.request_validator import RequestValidator
from twilio_api import AUTH_TOKEN, ToLoopback, TwilioApi

from bot import settings
from bot.app import serving
from bot.channels import telegram
from bot.channels.android import SimDoor
from bot.channels.pace import Pace
from bot.channels.twilio import TwilioDoor
from bot.channels.whatsapp import twilio_door
from bot.core.faults import Fault
from bot.core.message import Outgoing, ProviderId
from bot.logs import Wall
from bot.service.door import Sent
from bot.service.staff import Attempt
from bot.store.staff import NewOperator
from bot.web.console import Console, csrf_for
from hostile import grammar
from hostile.grammar import Case

ROLES = ("operator", "supervisor", "administrator", "interpreter")
SLOW = ("StoreDown", "the store is down", "numbers were left lying")
LINES = 6  # connections that post side by side
PHONE_PASSWORD = "a long enough password"


SPOKEN: Counter[str] = Counter()  # by the doors without a wire
NUMBERS = count(1)


class Quick(Pace):
    """No limits: they are Telegram's and tested elsewhere."""

    def __init__(self, clock: Any) -> None:
        super().__init__(clock, per_second=100_000, per_chat=0.0)


class Counted(logging.Handler):
    """Keeps the lines that say that something broke. A store that is slow for a moment is no crash: what it
    did not keep was not confirmed and comes again, and is counted as lost if it does not. Neither is it one
    that the web server has already broken off with somebody who speaks no HTTP when our answer comes.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.setFormatter(Wall("%(name)s %(message)s"))
        self.lines: Counter[str] = Counter()
        self.slow = self.no_http = 0

    def emit(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        if any(each in line for each in SLOW):
            self.slow += 1
        elif "LocalProtocolError" in line:
            self.no_http += 1
        else:
            self.lines[line] += 1

    def __enter__(self) -> "Counted":
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_exc: object) -> None:
        logging.getLogger().removeHandler(self)


class Town(Site):
    """One installation; `statuses` counts what each kind of request was answered with."""

    def __init__(
        self, home: Path, api: BotApi, twilio: TwilioApi, gateway: AndroidApi, log: StringIO
    ) -> None:
        self.gateway = gateway
        super().__init__(home, api, twilio, log)
        self.statuses: Counter[tuple[str, int]] = Counter()
        self.broken: list[str] = []
        self.accepted: set[tuple[str, str]] = set()
        self.leaked: list[str] = []
        self.updates_put: set[int] = set()
        self.offset = 0
        api.say = self._asked
        self.console: Any = None
        self.routes: list[tuple[str, str]] = []
        self.tokens: dict[str, str] = {}
        self._validator = RequestValidator(AUTH_TOKEN)
        self._lines: asyncio.Queue[Line] = asyncio.Queue()

    def write_config(self, mode: str = "pilot", doors: tuple[str, ...] = ()) -> None:
        super().write_config(mode, ("telegram", "twilio", "whatsapp"))
        text = self.config.read_text().replace("[web]\n", "[web]\nrequire_totp = false\n")
        self.config.write_text(
            f'{text}[[android]]\nname = "kg_phone"\nbase_url = "{self.gateway.base_url}"\n'
            f'username = "{USER}"\npassword = "{PASSWORD}"\nsigning_key = "{KEY}"\n'
            '[[android.sims]]\nname = "kg_sim"\nnumber = "+996000000000"\ncountry = "KG"\n'
            "per_minute = 60\nper_day = 9000\n"
        )

    async def start(self) -> None:
        """Serve in this process, the caps of the phone lifted; operators of every role sign in."""
        chosen = settings.load(self.config)
        for sim in chosen.android[0].sims:
            sim.__dict__.update(per_minute=10**6, per_day=10**6)
        serve = serving.serve(chosen, lambda config: twilio_door(config, ToLoopback(self.twilio.port)))
        self._task = asyncio.create_task(serve)
        while self.console is None or not await self._alive():
            if self._task.done():
                self._task.result()
            await asyncio.sleep(0.02)
        for role in ROLES:
            await self.console.staff.accounts.add(NewOperator(role, role, ("ru", "ky")), PHONE_PASSWORD)
        for _ in range(LINES):
            self._lines.put_nowait(Line(self.port))

    def built(self, console: Console, routes: Any, app: Starlette) -> None:
        """What the service has just put together."""
        self.console = console
        own = {getattr(each, "path", "") for each in routes}
        self.routes = sorted(
            (method, route.path)
            for route in app.routes
            if isinstance(route, Route) and route.path not in own and not route.path.endswith("/live")
            for method in (route.methods or set()) - {"HEAD"}
            if (method, route.path) != ("POST", "/sign-in")  # it costs a tenth of a second by design
        )

    async def token(self, role: str) -> str:
        """A session of somebody with that role, opened anew when it is over."""
        known = self.tokens.get(role, "")
        try:
            if not known or await self.console.staff.signed_in(known) is None:
                self.tokens[role] = await self.console.staff.sign_in(Attempt(role, PHONE_PASSWORD))
        except Fault:  # a colleague closed that account, or the store is slow: then they go on without
            self.tokens.setdefault(role, "")
        return self.tokens[role]

    async def close(self) -> None:
        """The connections first, then the service."""
        while not self._lines.empty():
            await self._lines.get_nowait().close()
        await super().close()

    def _asked(self, method: str, fields: dict[str, Any]) -> None:
        if method == "getUpdates":
            self.offset = max(self.offset, fields.get("offset", 0))

    def sign(self, path: str, fields: dict[str, str]) -> str:
        return str(self._validator.compute_signature(f"{PUBLIC}{path}", fields))

    async def does(self, case: Case) -> None:
        """Somebody sends that; what came back is counted, and judged."""
        headers = dict(case.headers)
        line = await self._lines.get()
        try:
            status, answer = await line.send(case, headers)
        finally:
            self._lines.put_nowait(line)
        self.statuses[case.what, status] += 1
        if status >= 500 and status != 503:  # 503: the store was slow, and it was not confirmed
            self.broken.append(f"{status} {case.what} {case.method} {case.path} {case.body[:1000]!r}")
        if case.what != "desk" and grammar.MARK.encode() in answer:
            self.leaked.append(f"answer to {case.what} {case.path}: {answer[:200]!r}")
        if case.sid and case.signed and status in (200, 204):
            self.accepted.add((case.what, case.sid))


async def said_without_a_wire(door: Any, out: Outgoing) -> Sent:
    """A message of ours that leaves no further than this process, for long runs."""
    SPOKEN[door.name] += 1
    refs = tuple(str(next(NUMBERS)) for _ in out.parts)
    return Sent(ProviderId(refs[-1]), refs)


class Line:
    """One connection that stays open from request to request, and is made anew when it broke."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def send(self, case: Case, headers: dict[str, str]) -> tuple[int, bytes]:
        """Status and body; status 0 = the server closed the connection without a word."""
        if case.what == "raw":
            return await self._raw(case.body)
        head = f"{case.method} {case.path} HTTP/1.1\r\nHost: {PUBLIC.removeprefix('https://')}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head += f"Content-Length: {len(case.body)}\r\n\r\n"
        for _ in range(2):
            if self._ends is None:
                self._ends = await asyncio.open_connection("127.0.0.1", self._port, limit=2**20)
            reader, writer = self._ends
            try:
                writer.write(head.encode("latin-1", "replace") + case.body)
                await writer.drain()
                status, fields = await _head(reader)
                body = await reader.readexactly(int(fields.get("content-length", 0)))
            except (ConnectionError, asyncio.IncompleteReadError):
                await self.close()
                continue
            if fields.get("connection") == "close":
                await self.close()
            return status, body
        return 0, b""

    async def _raw(self, sent: bytes) -> tuple[int, bytes]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            async with asyncio.timeout(2):
                writer.write(sent)
                await writer.drain()
                status, _ = await _head(reader)
                return status, await reader.read(2000) if status != 200 else b""
        except (TimeoutError, ConnectionError, asyncio.IncompleteReadError):
            return 0, b""
        finally:
            await _closed(writer)

    async def close(self) -> None:
        """End it."""
        if self._ends is not None:
            await _closed(self._ends[1])
            self._ends = None


async def _closed(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def _head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    raw = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in raw[1:] if line)
    return int(raw[0].split()[1]), {name.lower(): value.strip() for name, _, value in pairs}


@contextmanager
def unlimited(town: Town, wires: bool = True) -> Iterator[None]:
    """The providers' limits lifted, and a look at what the service puts together. `wires` = what we say
    travels to the providers as well; else only what we are told does.
    """
    made, pace = serving.create_app, telegram.Pace
    senders = {each: each.send for each in (telegram.TelegramDoor, TwilioDoor, SimDoor)}
    if not wires:
        for each in senders:
            each.send = said_without_a_wire  # type: ignore[assignment, method-assign]

    def create_app(console: Console, routes: Any = (), **more: Any) -> Starlette:
        app = made(console, routes, **more)
        town.built(console, routes, app)
        return app

    serving.create_app, telegram.Pace = create_app, Quick  # type: ignore[misc, assignment]
    try:
        yield
    finally:
        serving.create_app, telegram.Pace = made, pace  # type: ignore[misc]
        for each, send in senders.items():
            each.send = send  # type: ignore[assignment, method-assign]


async def storm(town: Town, r: Random, cases: int, say: Any = None) -> None:
    """So many hostile things, a hundred at a time, half of them Telegram's updates."""
    number, earlier = 0, []
    while number < cases:
        more = min(100, cases - number)
        now, made = int(time.time()), []
        for _ in range(more):
            number += 1
            repeat = bool(earlier) and r.random() < 0.04
            made.append(r.choice(earlier) if repeat else await drawn(town, r, number, now))
        earlier = [each for each in made if each.what not in ("desk", "raw")]
        updates = [each.update for each in made if each.what == "telegram"]
        town.updates_put |= {each["update_id"] for each in updates}
        town.api.put(*sorted(updates, key=lambda each: each["update_id"]))
        await asyncio.gather(*(town.does(each) for each in made if each.what != "telegram"))
        await settled(town)
        if say is not None and number % 2_000 == 0:
            say(number)


def signed_by_phone(body: bytes) -> dict[str, str]:
    """The headers of a phone's event."""
    at = str(int(time.time()))
    digest = hmac.new(KEY.encode(), body + at.encode(), hashlib.sha256).hexdigest()
    return {"X-Signature": digest, "X-Timestamp": at, "Content-Type": "application/json"}


async def drawn(town: Town, r: Random, number: int, now: int) -> Case:
    """One hostile thing."""
    kind = r.random()
    if kind < 0.5:
        return Case("telegram", update=grammar.update(r, number, now))
    if kind < 0.72:
        return grammar.form(r, number, town.sign)
    if kind < 0.82:
        return grammar.event(r, number, signed_by_phone, iso(now * 1000))
    if kind < 0.985:
        token = await town.token(r.choice(ROLES))
        case = grammar.deed(r, town.routes, csrf_for(token))
        return replace(case, headers=(*case.headers, ("Cookie", f"__Host-safar={token}")))
    return grammar.raw(r, PUBLIC.removeprefix("https://"))


async def settled(town: Town, patience: float = 600.0) -> None:
    """Until Telegram's updates of this round are confirmed."""
    newest = max(town.updates_put, default=0)
    async with asyncio.timeout(patience):
        while town.updates_put and town.offset <= newest:  # noqa: ASYNC110  the other side of a socket
            await asyncio.sleep(0.005)
