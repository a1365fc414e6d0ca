"""A chat on Telegram as both sides see it, behind a real client: what stands in it is what a second reader
sees. It deletes as Telegram does: nothing older than 48 hours, whoever wrote it; what is gone is passed by.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "channels"))

from bot_api import TOKEN, BotApi, message, message_answer, refusal, tap
from tiny_http import Answer

from bot.app import House, build_house, load
from bot.channels.telegram import TelegramDoor, open_bot
from bot.channels.telegram_heard import heard
from bot.channels.wire import Clock
from bot.core.message import Millis
from bot.store.database import Store

LOADED = load()
SECOND, MINUTE, HOUR = 1000, 60_000, 3_600_000
START = 1_767_268_800_000
CANNOT = "Bad Request: message can't be deleted for everyone"


@dataclass
class Stands:
    """One message in a chat; `quiet` = it came without a sound."""

    number: int
    mine: bool
    at: int
    text: str
    buttons: list[dict[str, Any]] = field(default_factory=list)
    quiet: bool = False


@dataclass
class Watched:
    """People at Telegram, the bot behind it, and time. `refuses` answers deletions while it is set."""

    store: Store
    api: BotApi
    door: TelegramDoor = field(init=False)
    house: House = field(init=False)
    now: int = START
    chats: dict[int, dict[int, Stands]] = field(default_factory=dict)
    refuses: Answer | None = None
    numbers: int = 1000

    def time(self) -> Millis:
        return Millis(self.now)

    def texts(self, chat: int = 7) -> list[str]:
        """What stands in that chat, oldest first."""
        return [each.text for _, each in sorted(self.chats.get(chat, {}).items())]

    def oldest(self, chat: int = 7) -> int:
        """For how long the oldest message has stood there (ms)."""
        return max((self.now - each.at for each in self.chats.get(chat, {}).values()), default=0)

    async def say(self, words: str, chat: int = 7) -> list[str]:
        """They write; what stands there anew afterwards."""
        self.numbers += 1
        self.now += SECOND
        self.chats.setdefault(chat, {})[self.numbers] = Stands(self.numbers, True, self.now, words)
        await self._take(message(self.numbers, chat, text=words, date=self.now // 1000))
        return [each.text for each in self._bots(chat) if each.number > self.numbers - 1]

    async def choose(self, *choices: str, chat: int = 7) -> None:
        """They press the buttons of these choices, one after the other, where they stand last."""
        for choice in choices:
            keys = [key["callback_data"] for each in self._bots(chat) for key in each.buttons]
            data = [each for each in keys if each.split(":")[1] == choice][-1]
            self.numbers += 1
            self.now += SECOND
            await self._take(tap(self.numbers, data, chat))

    async def pass_by(self, millis: int, step: int = HOUR) -> None:
        """Time passes, and the clock of the house with it."""
        end = self.now + millis
        while self.now < end:
            self.now = min(end, self.now + step)
            await self.tick()

    async def tick(self) -> None:
        """Whatever is due."""
        await self.house.outbox.wipe()
        await self.house.tick_timers()
        await self.deliver()
        await self.house.forget_the_due()

    async def deliver(self) -> None:
        while await self.house.outbox.deliver():
            pass

    async def restart(self) -> None:
        """The process ends and begins anew over the same store."""
        self.house = await build_house(LOADED, self.store, everything=True, now=self.time)
        self.house.doors[self.door.name] = self.door

    async def _take(self, update: dict[str, Any]) -> None:
        event = heard(update, self.door.name, self.time())
        assert event is not None
        await self.house.intake.take(event)
        await self.deliver()

    def _bots(self, chat: int) -> list[Stands]:
        return [each for _, each in sorted(self.chats.get(chat, {}).items()) if not each.mine]

    def answer(self, method: str, fields: dict[str, Any]) -> Answer | None:
        """Telegram's side of it."""
        chat = self.chats.setdefault(int(fields.get("chat_id", 0)), {})
        if method == "sendMessage":
            self.numbers += 1
            chat[self.numbers] = _stands(self.numbers, self.now, fields)
            return message_answer(self.numbers, fields)
        if method == "editMessageText":
            old = chat.get(int(fields["message_id"]))
            if old is None:
                return refusal(400, "Bad Request: message to edit not found")
            old.text, old.buttons = fields["text"], _stands(0, 0, fields).buttons
            return message_answer(old.number, fields)
        if method == "deleteMessages":
            return self.refuses or self._delete(chat, fields["message_ids"])
        return None

    def _delete(self, chat: dict[int, Stands], numbers: list[int]) -> Answer | None:
        there = [chat[number] for number in numbers if number in chat]
        if any(self.now - each.at > 48 * HOUR for each in there):
            return refusal(400, CANNOT)
        for each in there:
            del chat[each.number]
        return None


def _stands(number: int, now: int, fields: dict[str, Any]) -> Stands:
    rows = (fields.get("reply_markup") or {}).get("inline_keyboard", [])
    keys = [key for row in rows for key in row]
    return Stands(number, False, now, fields["text"], keys, bool(fields.get("disable_notification")))


@asynccontextmanager
async def watched_chat(store: Store) -> AsyncIterator[Watched]:
    """The bot over that store, talking to its counterpart over HTTP."""
    async with BotApi() as api, open_bot(TOKEN, api.base_url, patience=5.0) as bot:
        chat = Watched(store, api)

        async def sleep(seconds: float) -> None:
            chat.now += round(seconds * 1000)

        chat.door = TelegramDoor("tg", bot, clock=Clock(chat.time, lambda: chat.now / 1000, sleep))
        api.say = chat.answer
        await chat.restart()
        yield chat
