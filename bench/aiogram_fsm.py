"""The same survey with aiogram's finite state machine, as its documentation writes it.

It keeps the step and the answers, nothing else. In SQLite both go into one commit an update; with more in
flight, one update's commit carries whatever the others had written by then. Whatever it answers costs
nothing.
"""

import json
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import aiosqlite
from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.session.base import BaseSession
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, TelegramObject

from bench.survey import JSON, STEPS
from bench.words import CHOICES, QUESTIONS

KEYBOARDS = {
    step: InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=each, callback_data=f"{step}:{each}:1")] for each in own]
    )
    for step, own in CHOICES.items()
}


class Silent(BaseSession):
    """Requests go nowhere, at no cost."""

    async def make_request(self, *_: Any, **__: Any) -> Any:
        """Sent."""
        return True

    async def stream_content(self, *_: Any, **__: Any) -> Any:
        """There is nothing to read."""
        yield b""

    async def close(self) -> None:
        """There is nothing to close."""


class Asks(StatesGroup):
    """Where a person stands."""

    language = State()
    safe = State()
    menu = State()
    work = State()
    age = State()


async def ask(bot: Bot, chat: int, step: str, locale: str) -> None:
    """Put a question."""
    await bot.send_message(chat, QUESTIONS[step][locale], reply_markup=KEYBOARDS.get(step))


async def start(message: Message, state: FSMContext, bot: Bot) -> None:
    """The first question."""
    await state.set_data({"begun": "yes"})
    await state.set_state(Asks.language)
    await ask(bot, message.chat.id, "language", "ru")


def tapped(step: str, following: str, next_state: State) -> Callable[..., Awaitable[None]]:
    """Handler of a pressed button."""

    async def handle(query: CallbackQuery, state: FSMContext, bot: Bot) -> None:
        answers = await state.update_data({step: str(query.data).split(":")[1]})
        await state.set_state(next_state)
        await ask(bot, query.from_user.id, following, answers["language"])

    return handle


def written(step: str, following: str, next_state: State | None) -> Callable[..., Awaitable[None]]:
    """Handler of an answer in words."""

    async def handle(message: Message, state: FSMContext, bot: Bot) -> None:
        answers = await state.update_data({step: message.text})
        await state.set_state(next_state)
        await ask(bot, message.chat.id, following, answers["language"])

    return handle


def survey() -> Router:
    """Five questions."""
    router = Router()
    router.message.register(start, CommandStart())
    router.callback_query.register(
        tapped("language", "safe", Asks.safe), Asks.language, F.data.startswith("welcome.language:")
    )
    router.callback_query.register(
        tapped("safe", "menu", Asks.menu), Asks.safe, F.data.startswith("welcome.safe:")
    )
    router.callback_query.register(
        tapped("menu", "work", Asks.work), Asks.menu, F.data.startswith("welcome.menu:")
    )
    router.message.register(written("work", "age", Asks.age), Asks.work, F.text)
    router.message.register(written("age", "thanks", None), Asks.age, F.text)
    return router


class Direct:
    """What `Committing` uses of aiosqlite, done in the loop's own thread: faster with one in flight."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path)

    async def execute(self, statement: str, values: tuple[Any, ...] = ()) -> None:
        """Carry it out."""
        self._db.execute(statement, values)

    async def execute_fetchall(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """Carry it out; its rows."""
        return self._db.execute(statement, values).fetchall()

    async def commit(self) -> None:
        """Put it on disk."""
        self._db.commit()

    async def close(self) -> None:
        """Close it."""
        self._db.close()


class Committing(BaseStorage):
    """One row for each person; `commit` puts what was written on disk."""

    def __init__(self, path: Path, direct: bool) -> None:
        self._path, self._direct = path, direct

    async def open(self) -> None:
        """Open the file."""
        self._db: Any = Direct(self._path) if self._direct else await aiosqlite.connect(self._path)
        for pragma in ("journal_mode=wal", "synchronous=full"):
            await self._db.execute_fetchall(f"PRAGMA {pragma}")
        await self._db.execute(
            "CREATE TABLE IF NOT EXISTS fsm (id INTEGER PRIMARY KEY, state TEXT, data TEXT)"
        )
        await self._db.commit()

    async def commit(self) -> None:
        """Put it on disk."""
        await self._db.commit()

    async def set_state(self, key: StorageKey, state: Any = None) -> None:
        name = state.state if isinstance(state, State) else state
        await self._db.execute(
            "INSERT INTO fsm (id, state) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET state = ?2",
            (key.user_id, name),
        )

    async def get_state(self, key: StorageKey) -> str | None:
        rows = await self._db.execute_fetchall("SELECT state FROM fsm WHERE id = ?", (key.user_id,))
        return next((row[0] for row in rows), None)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._db.execute(
            "INSERT INTO fsm (id, data) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET data = ?2",
            (key.user_id, json.dumps(dict(data))),
        )

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        rows = await self._db.execute_fetchall("SELECT data FROM fsm WHERE id = ?", (key.user_id,))
        return next((json.loads(row[0]) for row in rows if row[0]), {})

    async def all(self) -> list[dict[str, Any]]:
        """Everybody's answers."""
        rows = await self._db.execute_fetchall("SELECT data FROM fsm WHERE data IS NOT NULL")
        return [json.loads(row[0]) for row in rows]

    async def close(self) -> None:
        await self._db.close()


class CommitEach(BaseMiddleware):
    """An update is done once it is on disk."""

    def __init__(self, storage: Committing) -> None:
        self._storage = storage

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Handle, then commit."""
        result = await handler(event, data)
        await self._storage.commit()
        return result


class Survey:
    """One dispatcher. `keep` is memory, redis, sqlite (one in flight) or sqlite_64 (through aiosqlite)."""

    def __init__(self, data: Path, keep: str, server: str) -> None:
        self._keep, self._data, self._server = keep, data, server

    async def open(self) -> None:
        """Open the storage and put the dispatcher together."""
        self._storage = await self._opened()
        self._dispatcher = Dispatcher(storage=self._storage)
        if isinstance(self._storage, Committing):
            self._dispatcher.update.outer_middleware(CommitEach(self._storage))
        self._dispatcher.include_router(survey())
        self._bot = Bot("1:x", session=Silent())

    async def _opened(self) -> BaseStorage:
        if self._keep.startswith("sqlite"):
            storage = Committing(self._data / "aiogram.db", direct=self._keep == "sqlite")
            await storage.open()
            return storage
        if self._keep == "redis":
            from aiogram.fsm.storage.redis import RedisStorage

            return RedisStorage.from_url(self._server)
        return MemoryStorage()

    async def take(self, update: JSON) -> None:
        """From Telegram's JSON to what the variant calls kept."""
        await self._dispatcher.feed_raw_update(self._bot, update)

    async def close(self) -> None:
        """End it properly."""
        await self._storage.close()

    async def _answers(self) -> list[dict[str, Any]]:
        if isinstance(self._storage, Committing):
            return await self._storage.all()
        if isinstance(self._storage, MemoryStorage):
            return [dict(record.data) for record in self._storage.storage.values()]
        redis: Any = self._storage.redis  # type: ignore[attr-defined]
        keys = [key async for key in redis.scan_iter("fsm:*:data", count=1000)]
        return [json.loads(each) for each in await redis.mget(keys)] if keys else []

    async def kept(self) -> int:
        """How many updates left a trace: each start, and each answer."""
        return sum(len(answers) for answers in await self._answers())

    async def judge(self, whole: int) -> None:
        """Did so many people really answer everything? Raises LookupError."""
        answered = [answers for answers in await self._answers() if len(answers) == len(STEPS)]
        if len(answered) < whole:
            raise LookupError(f"{len(answered)} of {whole} people came through the survey")
