"""A whole `safar run` under the load of a bad night: people write, operators answer, some cry for help.

It runs in a process of its own with its config file, its store and the real Telegram client; Telegram is
played by `telegram_stub`, operators by a client of the desk's own pages. Everything is timed from outside:
from the moment a person's message reaches Telegram.
"""

import asyncio
import random
import re
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from bench.ours import DOOR, Ours
from bench.rounds import ROOT
from bench.stopwatch import percentile, run
from bench.survey import FIRST_CHAT, JSON, STEPS, update
from bench.telegram_stub import Stub
from bot.app.house import clock
from bot.service.passwords import drawn
from bot.service.staff import Attempt, Staff
from bot.store.staff import NewOperator

WAITING = 500  # people whose case waits for an operator
A_SECOND = 10  # messages of people: ten times the peak of a national line
CLAIMED = 20
URGENT_EVERY_S = 0.4
CRY = "помогите, меня заперли"
REPLY = "Мы здесь. Ответьте, когда сможете."
TOKEN = "1:bench"
CASES, URGENT, BACKLOG = 7_000_000_000, 7_100_000_000, 7_200_000_000
PATIENCE_S = 240.0


@dataclass
class Night:
    """The running service and everybody around it."""

    stub: Stub
    desk: httpx.AsyncClient
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    steps: dict[int, int] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(20260101))
    replies: int = 0

    def write(self, chat: int, step: int) -> None:
        """That person takes that step of the survey."""
        self.steps[chat] = step
        self.stub.put(chat, update(next(self.numbers), chat, step, int(time.time())))

    def cry(self, chat: int) -> None:
        """That person needs help at once."""
        self.stub.put(chat, words(next(self.numbers), chat, CRY))

    def ready(self) -> list[int]:
        """Who has had their answer for a second and has not finished."""
        now, answered = time.perf_counter(), self.stub.answered_at
        return [
            chat
            for chat, step in self.steps.items()
            if step + 1 < len(STEPS) and chat not in self.stub.waiting and now - answered.get(chat, now) > 1.0
        ]


def words(number: int, chat: int, text: str) -> JSON:
    """An update with words."""
    made = update(number, chat, len(STEPS) - 1, int(time.time()))
    made["message"]["text"] = text
    return made


async def night(waiting: int, seconds: float, urgent: int, outage: int) -> dict[str, Any]:
    """The figures of `seconds` of load, so many people who wrote during an outage, so many urgent cases."""
    async with open_night(waiting) as scene:
        found: dict[str, Any] = {"reply": await busy(scene, seconds), "operators": scene.replies}
        found["backlog"] = await after_outage(scene, outage)
        found["urgent"] = await to_the_page(scene, urgent)
        found["refused"] = scene.stub.refused
    return found


@asynccontextmanager
async def open_night(waiting: int) -> AsyncIterator[Night]:
    """`safar run` with so many cases waiting, an operator signed in, and Telegram beside it."""
    stub = Stub()
    with tempfile.TemporaryDirectory(prefix="safar-bench-") as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        home = f"http://127.0.0.1:{port}"
        token = await prepare(Path(folder), waiting)
        config = write_config(Path(folder), port, await stub.start())
        how = [sys.executable, "-W", "ignore", "-m", "bot", "run", "--config", str(config)]
        with (Path(folder) / "log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(*how, cwd=ROOT, stdout=log, stderr=log)
            try:
                async with httpx.AsyncClient(base_url=home, timeout=30, cookies={"safar": token}) as desk:
                    await answers(desk, process, Path(folder) / "log")
                    yield Night(stub, desk)
            finally:
                if process.returncode is None:
                    process.terminate()
                await process.wait()
                await stub.stop()


async def prepare(folder: Path, waiting: int) -> str:
    """Cases that wait, and the session of an operator who is there to take them."""
    ours = Ours(folder, delivered=True)
    await ours.open()
    crying = ((each, 0, words(50_000_000 + each, CASES + each, "помогите")) for each in range(waiting))
    await run(ours.take, crying, 8)
    staff = Staff(ours.store, clock)
    password = await staff.accounts.add(NewOperator("Bench", "supervisor", ("ru",)), drawn())
    token = await staff.sign_in(Attempt("Bench", password))
    await ours.close()
    return token


def write_config(folder: Path, port: int, telegram: int) -> Path:
    """What a technician would write."""
    config = folder / "config.toml"
    config.write_text(
        f'[service]\nname = "Bench"\nmode = "pilot"\n'
        f'[store]\nurl = "sqlite:///{folder / "safar.db"}"\nkeys = "{folder / "keys"}"\n'
        f'[web]\nport = {port}\npublic_url = "http://127.0.0.1:{port}"\nrequire_totp = false\n'
        f'[[telegram]]\nname = "{DOOR}"\ntoken = "{TOKEN}"\nbase_url = "http://127.0.0.1:{telegram}"\n',
        encoding="utf-8",
    )
    return config


async def answers(desk: httpx.AsyncClient, process: asyncio.subprocess.Process, log: Path) -> None:
    """Wait until it serves. Raises RuntimeError with its last words when it ended instead."""
    while process.returncode is None:
        try:
            if (await desk.get("/healthz")).status_code == 200:
                return
        except httpx.TransportError:
            await asyncio.sleep(0.1)
    raise RuntimeError(f"safar run ended: {last_words(log)}")


def last_words(log: Path) -> str:
    """The end of its log."""
    return log.read_text(encoding="utf-8")[-500:]


async def busy(scene: Night, seconds: float) -> dict[str, float]:
    """People write, half of them for the first time; operators look, claim and reply all the while."""
    crowd = count(FIRST_CHAT)
    new: set[int] = set()
    at_desk = asyncio.create_task(operators(scene, seconds))
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        ready = scene.ready()
        if ready and scene.chance.random() < 0.5:
            chat = scene.chance.choice(ready)
            scene.write(chat, scene.steps[chat] + 1)
        else:
            chat = next(crowd)
            new.add(chat)
            scene.write(chat, 0)
        await asyncio.sleep(scene.chance.expovariate(A_SECOND))
    await at_desk
    await all_answered(scene)
    first: dict[int, float] = {}
    for chat, waited in scene.stub.answers:
        first.setdefault(chat, waited)
    return figures([waited for chat, waited in first.items() if chat in new])


async def operators(scene: Night, seconds: float) -> None:
    """Take cases, then answer one a second, looking at the case before each answer as the page does."""
    end, mine = time.perf_counter() + seconds, []
    queue = (await scene.desk.get("/desk/queue", headers={"x-desk": "part"})).text
    for case in dict.fromkeys(re.findall(r"/desk/case/(\d+)", queue)):
        if len(mine) < CLAIMED and await form(scene.desk, case, "claim"):
            mine.append(case)
    for number in count():
        if not mine or (number and time.perf_counter() > end):
            return
        scene.replies += await form(scene.desk, mine[number % len(mine)], "reply", words=REPLY)
        await asyncio.sleep(1.0)


async def form(desk: httpx.AsyncClient, case: str, deed: str, **fields: str) -> bool:
    """Open the case and hand in one of its forms, with what the page carries; was it taken?"""
    page = (await desk.get(f"/desk/case/{case}", headers={"x-desk": "part"})).text
    action = f'action="/desk/case/{case}/{deed}"'
    if action not in page:
        return False
    after = page[page.index(action) :]
    carried = {
        name: re.findall(f'name="{name}" value="([^"]*)"', after)[0] for name in ("csrf", "seen", "token")
    }
    headers = {"x-desk": "part"}
    answer = await desk.post(f"/desk/case/{case}/{deed}", data=carried | fields, headers=headers)
    return answer.status_code == 200


async def after_outage(scene: Night, people: int) -> dict[str, float]:
    """Telegram was out of reach; so many people wrote meanwhile; now all of it comes at once."""
    before = len(scene.stub.answers)
    scene.stub.held = True
    await asyncio.sleep(0.2)
    for number in range(people):
        scene.write(BACKLOG + number, 0)
    now = time.perf_counter()
    scene.stub.waiting.update(dict.fromkeys(scene.stub.waiting, now))  # counted from the end of the outage
    scene.stub.release()
    await all_answered(scene)
    return figures([waited for _, waited in scene.stub.answers[before:]])


async def to_the_page(scene: Night, urgent: int) -> dict[str, Any]:
    """From the message at Telegram to the line on an open desk page, and to the queue drawn anew."""
    told: list[float] = []
    drawn: list[float] = []
    sent: list[float] = []
    listening = asyncio.create_task(listen(scene, told, drawn, urgent))
    await asyncio.sleep(1.0)
    for number in range(urgent):
        sent.append(time.perf_counter())
        scene.cry(URGENT + number)
        await asyncio.sleep(URGENT_EVERY_S)
    await asyncio.wait_for(listening, PATIENCE_S)
    await all_answered(scene)
    replies = [waited for chat, waited in scene.stub.answers if chat >= URGENT and chat < BACKLOG]
    return {
        "event": figures([at - begun for at, begun in zip(told, sent, strict=True)]),
        "page": figures([at - begun for at, begun in zip(drawn, sent, strict=True)]),
        "number": figures(replies),
    }


async def listen(scene: Night, told: list[float], drawn: list[float], many: int) -> None:
    """One open page: the live feed, and the queue fetched at each change that names a new case."""
    known: set[str] | None = None
    async with scene.desk.stream("GET", "/desk/live", timeout=None) as feed:
        queue = (await scene.desk.get("/desk/queue", headers={"x-desk": "part"})).text
        known = set(re.findall(r"/desk/case/(\d+)", queue))
        kind = ""
        async for line in feed.aiter_lines():
            kind = line.removeprefix("event: ") if line.startswith("event: ") else kind
            if not line.startswith("data: ") or kind != "change":
                continue
            at = time.perf_counter()
            fresh = [case for case in line.removeprefix("data: ").split() if case not in known]
            known.update(fresh)
            if fresh:
                await scene.desk.get("/desk/queue", headers={"x-desk": "part"})
                told.extend(at for _ in fresh)
                drawn.extend(time.perf_counter() for _ in fresh)
            if len(told) >= many:
                return


async def all_answered(scene: Night) -> None:
    """Wait until nobody waits. Raises TimeoutError when somebody is never answered."""
    async with asyncio.timeout(PATIENCE_S):
        while scene.stub.waiting:  # noqa: ASYNC110  answers come from a server that has no event to wait for
            await asyncio.sleep(0.05)


def figures(seconds: list[float]) -> dict[str, float]:
    """How many, and how long they waited, in milliseconds."""
    each = [value * 1000 for value in seconds]
    return {"n": len(each), "max": max(each, default=0.0)} | {
        f"p{share}": percentile(each, share) for share in (50, 95, 99)
    }
