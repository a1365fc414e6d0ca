"""The same survey with python-telegram-bot's `ConversationHandler`, as its examples write it.

Its persistence is called after each update where the variant promises to keep each update. It keeps the step
and the answers, nothing else: no record of updates already seen, no history, no outbox. Whatever it answers
costs nothing here, since its bot's `send_message` returns at once.
"""

import json
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update, User
from telegram.ext import (
    Application,
    BasePersistence,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    ExtBot,
    MessageHandler,
    PersistenceInput,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from bench.survey import JSON, STEPS
from bench.words import CHOICES, QUESTIONS

LANGUAGE, SAFE, MENU, WORK, AGE = range(5)
ONLY_USER_DATA = PersistenceInput(bot_data=False, chat_data=False, callback_data=False)
KEYBOARDS = {
    step: InlineKeyboardMarkup(
        [[InlineKeyboardButton(each, callback_data=f"{step}:{each}:1")] for each in own]
    )
    for step, own in CHOICES.items()
}


class Silent(ExtBot[None]):
    """A bot whose requests go nowhere, at no cost."""

    async def get_me(self, *_: Any, **__: Any) -> User:
        """Itself."""
        self._bot_user = User(1, "survey", True, username="survey")
        return self._bot_user

    async def send_message(self, *_: Any, **__: Any) -> Message:  # type: ignore[override]
        """Sent."""
        return None  # type: ignore[return-value]


async def ask(update: Update, context: Any, step: str) -> None:
    """Put the next question."""
    locale = context.user_data["answers"].get("language", "ru")
    chat = update.effective_chat
    await context.bot.send_message(
        chat.id if chat else 0, QUESTIONS[step][locale], reply_markup=KEYBOARDS.get(step)
    )


async def start(update: Update, context: Any) -> int:
    """The first question."""
    context.user_data["answers"] = {}
    await ask(update, context, "language")
    return LANGUAGE


def tapped(step: str, following: str, state: int) -> Any:
    """Handler of a pressed button."""

    async def handle(update: Update, context: Any) -> int:
        query = update.callback_query
        context.user_data["answers"][step] = str(query.data if query else "").split(":")[1]
        await ask(update, context, following)
        return state

    return CallbackQueryHandler(handle, pattern=rf"^welcome\.{step}:")


def written(step: str, following: str, state: int) -> Any:
    """Handler of an answer in words."""

    async def handle(update: Update, context: Any) -> int:
        message = update.message
        context.user_data["answers"][step] = message.text if message else ""
        await ask(update, context, following)
        return state

    return MessageHandler(filters.TEXT & ~filters.COMMAND, handle)


def conversation(persistent: bool) -> ConversationHandler[Any]:
    """Five questions."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", PTBUserWarning
        )  # it explains buttons and messages in one conversation
        return ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={
                LANGUAGE: [tapped("language", "safe", SAFE)],
                SAFE: [tapped("safe", "menu", MENU)],
                MENU: [tapped("menu", "work", WORK)],
                WORK: [written("work", "age", AGE)],
                AGE: [written("age", "thanks", ConversationHandler.END)],
            },
            fallbacks=[CommandHandler("start", start)],
            name="survey",
            persistent=persistent,
        )


class Committing(BasePersistence[Any, Any, Any]):
    """Two small rows an update in one transaction that is on disk before the next update is taken."""

    def __init__(self, path: Path) -> None:
        super().__init__(ONLY_USER_DATA)
        self._db = sqlite3.connect(path, isolation_level=None, cached_statements=64)
        for pragma in ("journal_mode=wal", "synchronous=full"):
            self._db.execute(f"PRAGMA {pragma}").fetchall()
        self._db.execute("CREATE TABLE IF NOT EXISTS conversations (key TEXT PRIMARY KEY, state INTEGER)")
        self._db.execute("CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, data TEXT)")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything within is one commit."""
        self._db.execute("BEGIN IMMEDIATE")
        yield
        self._db.execute("COMMIT")

    async def get_conversations(self, name: str) -> Any:
        del name
        rows = self._db.execute("SELECT key, state FROM conversations")
        return {tuple(json.loads(key)): state for key, state in rows}

    async def update_conversation(self, name: str, key: Any, new_state: object | None) -> None:
        del name
        row = (json.dumps(key), new_state)
        self._db.execute("INSERT OR REPLACE INTO conversations VALUES (?, ?)", row)

    async def get_user_data(self) -> dict[int, Any]:
        return {number: json.loads(data) for number, data in self._db.execute("SELECT id, data FROM users")}

    async def update_user_data(self, user_id: int, data: Any) -> None:
        self._db.execute("INSERT OR REPLACE INTO users VALUES (?, ?)", (user_id, json.dumps(data)))

    async def drop_user_data(self, user_id: int) -> None:
        self._db.execute("DELETE FROM users WHERE id = ?", (user_id,))

    async def get_chat_data(self) -> dict[int, Any]:
        return {}

    async def get_bot_data(self) -> Any:
        return {}

    async def get_callback_data(self) -> Any:
        return None

    async def update_chat_data(self, chat_id: int, data: Any) -> None:
        del chat_id, data

    async def update_bot_data(self, data: Any) -> None:
        del data

    async def update_callback_data(self, data: Any) -> None:
        del data

    async def drop_chat_data(self, chat_id: int) -> None:
        del chat_id

    async def refresh_user_data(self, user_id: int, user_data: Any) -> None:
        del user_id, user_data

    async def refresh_chat_data(self, chat_id: int, chat_data: Any) -> None:
        del chat_id, chat_data

    async def refresh_bot_data(self, bot_data: Any) -> None:
        del bot_data

    async def flush(self) -> None:
        self._db.close()


class Survey:
    """One application. `keep` is memory, pickle (written every minute), pickle_each or sqlite."""

    def __init__(self, data: Path, keep: str) -> None:
        self._keep, self._sqlite = keep, Committing(data / "ptb.db") if keep == "sqlite" else None
        builder = Application.builder().bot(Silent("1:x")).updater(None).job_queue(None)
        if self._sqlite is not None:
            builder = builder.persistence(self._sqlite)
        elif keep.startswith("pickle"):
            builder = builder.persistence(
                PicklePersistence(data / "ptb.pickle", store_data=ONLY_USER_DATA, on_flush=False)
            )
        self._app = builder.build()

    async def open(self) -> None:
        """Start the application; with the default, its minute loop too."""
        self._app.add_handler(conversation(self._keep != "memory"))
        await self._app.initialize()
        if self._keep == "pickle":
            await self._app.start()

    async def take(self, update: JSON) -> None:
        """From Telegram's JSON to what the variant calls kept."""
        await self._app.process_update(Update.de_json(update, self._app.bot))
        if self._sqlite is not None:
            with self._sqlite.transaction():
                await self._app.update_persistence()
        elif self._keep == "pickle_each":
            await self._app.update_persistence()

    async def close(self) -> None:
        """End it properly."""
        if self._app.running:
            await self._app.stop()
        await self._app.shutdown()

    async def kept(self) -> int:
        """How many updates left a trace: each start, and each answer."""
        return sum(1 + len(data["answers"]) for data in self._app.user_data.values() if "answers" in data)

    async def judge(self, whole: int) -> None:
        """Did so many people really answer everything? Raises LookupError."""
        answered = [data for data in self._app.user_data.values() if len(data["answers"]) == len(STEPS) - 1]
        if len(answered) < whole:
            raise LookupError(f"{len(answered)} of {whole} people came through the survey")
