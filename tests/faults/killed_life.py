"""One life of the service: the real poller, intake, outbox and Telegram client, until it is done or killed.

The house is the one `safar run` builds. Only waiting is shortened: a second of Telegram's pace passes in a
hundredth, and rests after a failure are small; the clock by which messages are judged is the true one. At the
end of the last life the clock moves on past the timers of a minute, so that every run settles the same way.
"""

import asyncio
import json
import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
from bot_api import TOKEN
from rows_of_people import portraits
from sqlalchemy import func, select

from bot.app import build_house, load, running
from bot.app.house import House
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_poll import Waits
from bot.channels.wire import Clock
from bot.core.message import Millis
from bot.store import tables
from bot.store.database import Store, Tx, open_store
from bot.store.seal import KeyRing

T = TypeVar("T")
FASTER = 100
WAITS = Waits(poll=1, slack=2.0, first=0.02, last=0.2)
PAST_THE_MINUTE = 62_000
QUIET = ("ready", "sending")


@dataclass(frozen=True)
class StoreShot:
    """Die at the n-th write: before it, inside the unit before the commit, or after it."""

    left: int
    moment: str


@dataclass(frozen=True)
class Life:
    """Where this life finds its store and its town, and how it may end. `first` = nobody told us before."""

    url: str
    keys: Path
    port: int
    result: Path
    shot: StoreShot | None = None
    first: bool = False


class Shaky:
    """The store, dying with the whole process where it is told to."""

    def __init__(self, store: Store, shot: StoreShot) -> None:
        self._store, self._left, self._moment = store, shot.left, shot.moment

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, work: Callable[[Tx], T]) -> T:
        self._left -= 1
        if self._left != 0:
            return await self._store.write(work)
        if self._moment == "before":
            die()

        def dying(tx: Tx) -> T:
            work(tx)
            die()
            raise AssertionError

        value = await self._store.write(dying if self._moment == "inside" else work)
        die()
        return value


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Hands:
    """The true clock, which can be moved on."""

    def __init__(self) -> None:
        self.ahead = 0

    def now(self) -> Millis:
        return Millis(time.time_ns() // 1_000_000 + self.ahead)


def unsettled(tx: Tx) -> int:
    row = tx.one(select(func.count()).select_from(tables.said).where(tables.said.c.state.in_(QUIET)))
    return int(row[0]) if row else 0


class Watch:
    """Looks at the town and the store, and says when nothing is left to do."""

    def __init__(self, life: Life, store: Store, hands: Hands) -> None:
        self._life, self._store, self._hands = life, store, hands
        self._outside = httpx.AsyncClient(base_url=f"http://127.0.0.1:{life.port}/town", verify=False)
        self.rounds: list[dict[str, int]] = []

    async def ask(self, order: str) -> Any:
        return (await self._outside.get(f"/{order}")).json()

    async def quiet(self) -> None:
        """Until every update is confirmed, everybody is content and nothing waits to leave."""
        while True:
            left = await self.ask("left")
            talked = self._life.first or not left["waiting"]
            if not left["updates"] and talked and not await self._store.read(unsettled):
                return
            await asyncio.sleep(0.04)

    async def first_rounds(self) -> None:
        """The first time, everybody goes on together, when all is quiet."""
        while True:
            await self.quiet()
            await self.note_round()
            if not (await self.ask("left"))["waiting"]:
                return
            await self.ask("next")

    async def note_round(self) -> None:
        report = await self.ask("report")
        self.rounds.append({chat: len(one["phone"]) for chat, one in report.items()})

    async def settle(self, house: House) -> None:
        """Past the minute, until no timer of it is left and its words have gone too."""
        self._hands.ahead = PAST_THE_MINUTE
        await house.tick_timers()
        house.bell.ring()
        await self.quiet()
        await self.note_round()


async def live(life: Life) -> None:
    """Serve until everybody is content; then leave what the store says in `life.result`."""
    ring, hands, loaded = KeyRing.load(life.keys), Hands(), load()
    store: Any = await open_store(life.url, ring)
    if life.shot:
        store = Shaky(store, life.shot)
    house = await build_house(loaded, store, everything=True, now=hands.now)
    house.share("the same after each kill")
    fast = Clock(hands.now, lambda: time.monotonic() * FASTER, lambda wait: asyncio.sleep(wait / FASTER))
    stop, watch = asyncio.Event(), Watch(life, store, hands)
    async with open_bot(TOKEN, f"http://127.0.0.1:{life.port}/bot", patience=5.0) as bot:
        door = TelegramDoor("tg", bot, clock=fast)
        house.doors[door.name] = door
        async with running(house):
            polling = asyncio.create_task(door.poll(house.intake.take, stop, WAITS))
            if life.first:
                await watch.first_rounds()
            await watch.quiet()
            await watch.settle(house)
            stop.set()
            await polling
        rows = await store.read(portraits)
    life.result.write_text(json.dumps({"rows": rows, "rounds": watch.rounds}, ensure_ascii=False))


def in_a_child(life: Life, journal: Path) -> int:
    """Fork; the child lives this life and never returns. Its number."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        logging.basicConfig(filename=journal, level=logging.WARNING, force=True)
        asyncio.run(live(life))
        code = 0
    except BaseException:
        logging.exception("a life failed")
        raise
    finally:
        os._exit(code)
