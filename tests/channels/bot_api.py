"""A small Bot API: keeps updates until they are confirmed, as Telegram does, and fails on demand."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from tiny_http import Answer, Asked, TinyHttp

TOKEN = "4242:planted-token-of-the-bot"


class BotApi:
    """`sent` holds what arrived: (method, fields). `say` decides an answer instead of the usual one."""

    def __init__(self) -> None:
        self.updates: list[Any] = []
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.say: Callable[[str, dict[str, Any]], Answer | None] = lambda _method, _fields: None
        self.texts: dict[tuple[str, str], Any] = {}
        self.batch = 100
        self._next = 100
        self._news = asyncio.Event()
        self._http = TinyHttp(self._handle)

    async def __aenter__(self) -> "BotApi":
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._http.__aexit__(*exc)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._http.port}/bot"

    def put(self, *updates: Any) -> None:
        """Somebody does something on their phone."""
        self.updates.extend(updates)
        self._news.set()

    def calls(self, method: str) -> list[dict[str, Any]]:
        """The fields of each call of one method, in order."""
        return [fields for name, fields in self.asked if name == method]

    async def _handle(self, asked: Asked) -> Answer:
        prefix, _, method = asked.path.rpartition("/")
        method = "getUpdates" if method.lower() == "getupdates" else method
        fields = {name: _plain(value) for name, value in asked.form.items()}
        self.asked.append((method, fields))
        answer = self.say(method, fields)
        if answer is not None:
            return answer
        if prefix != f"/bot{TOKEN}":
            return refusal(401, "Unauthorized")
        if method == "getUpdates":
            return Answer({"ok": True, "result": await self._updates(fields)})
        return self._act(method, fields)

    async def _updates(self, fields: dict[str, Any]) -> list[Any]:
        if offset := fields.get("offset"):
            self.updates = [one for one in self.updates if _number(one) >= offset]
        if not self.updates and fields.get("timeout"):
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), fields["timeout"])
            except TimeoutError:
                return []
        return self.updates[: self.batch]

    def _act(self, method: str, fields: dict[str, Any]) -> Answer:
        if method == "sendMessage":
            self._next += 1
            return message_answer(self._next, fields)
        if method == "editMessageText":
            return message_answer(fields["message_id"], fields)
        language = str(fields.get("language_code", ""))
        if method.startswith("getMy"):
            empty = {
                "getMyName": {"name": ""},
                "getMyDescription": {"description": ""},
                "getMyShortDescription": {"short_description": ""},
            }.get(method, [])
            return Answer({"ok": True, "result": self.texts.get((method[5:], language), empty)})
        if method.startswith("setMy"):
            value = fields.get("commands") or {
                name: fields[name] for name in ("name", "description", "short_description") if name in fields
            }
            self.texts[method[5:], language] = value
        return Answer({"ok": True, "result": True})


def refusal(status: int, description: str, **parameters: Any) -> Answer:
    """An error as Telegram words it."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Answer(body, status)


def message_answer(number: int, fields: dict[str, Any]) -> Answer:
    """A message as Telegram describes it after it was sent."""
    chat = {"id": fields["chat_id"], "type": "private"}
    return Answer(
        {"ok": True, "result": {"message_id": number, "date": 1, "chat": chat, "text": fields["text"]}}
    )


def message(update_id: int, chat: int = 7, **fields: Any) -> dict[str, Any]:
    """An update with a message from a private chat; `fields` are the message's own."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_700_000_000,
            "chat": {"id": chat, "type": "private"},
            "from": {"id": chat, "is_bot": False, "first_name": "x"},
            **fields,
        },
    }


def tap(update_id: int, data: str, chat: int = 7) -> dict[str, Any]:
    """An update with a pressed button."""
    return {
        "update_id": update_id,
        "callback_query": {
            "id": f"q{update_id}",
            "from": {"id": chat, "is_bot": False, "first_name": "x", "language_code": "uz"},
            "message": {"message_id": 5, "date": 1, "chat": {"id": chat, "type": "private"}},
            "chat_instance": "1",
            "data": data,
        },
    }


def member(update_id: int, status: str, chat: int = 7) -> dict[str, Any]:
    """An update saying that somebody blocked the bot, or came back."""
    user = {"id": 1, "is_bot": True, "first_name": "x"}
    return {
        "update_id": update_id,
        "my_chat_member": {
            "chat": {"id": chat, "type": "private"},
            "from": {"id": chat, "is_bot": False, "first_name": "x"},
            "date": 1_700_000_000,
            "old_chat_member": {"user": user, "status": "member"},
            "new_chat_member": {"user": user, "status": status},
        },
    }


def _plain(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _number(update: Any) -> int:
    return update["update_id"] if isinstance(update, dict) and "update_id" in update else 0
