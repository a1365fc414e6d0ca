"""SMS Gateway for Android, after its public description: a server (or the phone's own) and the phone.

It takes messages, moves them through their states, and posts signed webhooks that come back until they are
answered with 2xx. It can lose an answer after taking a message, be slow, refuse, and forget.
"""

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tiny_http import Answer, Asked, TinyHttp

USER, PASSWORD, KEY = "planted-user", "planted-password", "planted-signing-key"
DEVICE = "dev_0123456789abcdefg"
EVENTS = (
    *("sms:received", "sms:data-received", "mms:received", "sms:sent", "sms:delivered"),
    *("sms:failed", "system:ping"),
)
Poster = Callable[[str, bytes, dict[str, str]], Awaitable[int]]


def iso(ms: int) -> str:
    """A time as the app writes it: with milliseconds and the phone's own zone."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds")


class AndroidApi:
    """`say` decides an answer instead of the usual one; `poster` brings webhooks to whoever registered them.

    prefix   "/api/3rdparty/v1" for a private server, "" for the phone's own
    inbox    rows of GET /inbox, None = this version offers no list
    """

    def __init__(self, prefix: str = "/api/3rdparty/v1") -> None:
        self.prefix = prefix
        self.messages: dict[str, dict[str, Any]] = {}
        self.posted: list[dict[str, Any]] = []
        self.hooks: dict[str, dict[str, Any]] = {}
        self.inbox: list[dict[str, Any]] | None = []
        self.again: list[dict[str, Any]] = []
        self.asked: list[Asked] = []
        self.say: Callable[[Asked], Answer | None] = lambda _asked: None
        self.lose_answers = 0
        self.last_seen = time.time() * 1000
        self.health: dict[str, Any] = {"status": "pass", "checks": {}}
        self.health_status = 200
        self.poster: Poster | None = None
        self.key = KEY
        self.clock: Callable[[], float] = time.time
        self._events = count(1)
        self._http = TinyHttp(self._handle)

    async def __aenter__(self) -> "AndroidApi":
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._http.__aexit__(*exc)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._http.port}{self.prefix}"

    @property
    def texts(self) -> list[str]:
        """What the phone was given to send, oldest first, each message once."""
        return [each["textMessage"]["text"] for each in self.messages.values()]

    async def _handle(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        told = self.say(asked)
        if told is not None:
            return told
        path = asked.path.removeprefix(self.prefix)
        if path == "/health":
            return Answer(self.health, self.health_status)
        if asked.headers.get("authorization") != basic():
            return Answer({"message": "unauthorized"}, 401)
        body = json.loads(asked.body) if asked.body else {}
        return self._routed(asked, path, body)

    def _routed(self, asked: Asked, path: str, body: dict[str, Any]) -> Answer:
        if path == "/messages" and asked.method == "POST":
            return self._take(body)
        if path.startswith("/messages/") and asked.method == "GET":
            found = self.messages.get(path.rpartition("/")[2])
            return Answer(found) if found else Answer({"message": "not found"}, 404)
        if path == "/webhooks":
            return self._webhooks(asked.method, body)
        if path == "/devices" and self.prefix:
            return Answer([{"id": DEVICE, "name": "phone", "lastSeen": iso(int(self.last_seen))}])
        if path == "/inbox" and self.inbox is not None:
            return Answer(self.inbox)
        if path in ("/inbox/refresh", "/messages/inbox/export") and asked.method == "POST":
            self.again.append(body)
            return Answer(None, 202)
        return Answer({"message": "no such route"}, 404)

    def _take(self, body: dict[str, Any]) -> Answer:
        self.posted.append(body)
        assert set(body) <= {
            *("id", "textMessage", "phoneNumbers", "simNumber", "ttl", "withDeliveryReport"),
            *("priority", "deviceId"),
        }
        assert len(body["id"]) <= 36, body["id"]
        if body["id"] in self.messages:  # a server says so; the phone's own passes it over in silence
            return Answer({"message": "exists"}, 409 if self.prefix else 202)
        self.messages[body["id"]] = body | {"state": "Pending", "recipients": []}
        if self.lose_answers:
            self.lose_answers -= 1
            return Answer(stall=True)
        return Answer({"id": body["id"], "state": "Pending"}, 202)

    def _webhooks(self, method: str, body: dict[str, Any]) -> Answer:
        if method == "GET":
            return Answer(list(self.hooks.values()))
        if body.get("event") not in EVENTS:
            return Answer({"message": "unsupported event"}, 400)
        assert len(body["id"]) <= 36
        self.hooks[body["id"]] = body
        return Answer(body, 201)

    # The phone behind it

    def event(self, event: str, id_: str | None = None, **payload: Any) -> dict[str, Any]:
        """One event as the app words it; a new id unless one is given."""
        name = id_ or f"event-{next(self._events):06d}"
        return {
            "deviceId": DEVICE,
            "event": event,
            "id": name,
            "payload": payload,
            "webhookId": "w",
        }

    def received(
        self, words: str, sender: str, at: float | None = None, sim: int | None = 1, id_: str | None = None
    ) -> dict[str, Any]:
        """An SMS came in; `at` = what the operator's centre says, in milliseconds."""
        return self.event(
            "sms:received",
            id_,
            messageId=f"{abs(hash(words)) % 2**32:x}",
            message=words,
            sender=sender,
            recipient=None,
            phoneNumber=sender,
            simNumber=sim,
            receivedAt=iso(int(at if at is not None else self.clock() * 1000)),
        )

    def sent(self, id_: str, parts: int = 1) -> dict[str, Any]:
        self.messages[id_]["state"] = "Sent"
        return self.event("sms:sent", messageId=id_, partsCount=parts, simNumber=1, sentAt=iso(0))

    def delivered(self, id_: str) -> dict[str, Any]:
        """One part arrived: the app calls the whole message delivered from then on."""
        self.messages[id_]["state"] = "Delivered"
        return self.event("sms:delivered", messageId=id_, simNumber=1, deliveredAt=iso(0))

    def failed(self, id_: str, reason: str) -> dict[str, Any]:
        self.messages[id_]["state"] = "Failed"
        return self.event("sms:failed", messageId=id_, simNumber=1, reason=reason, failedAt=iso(0))

    def ping(self, level: int = 90, charging: int = 5, failed: str = "pass") -> dict[str, Any]:
        checks = {
            "messages:failed": {"observedValue": 0, "status": failed},
            "battery:level": {"observedValue": level, "status": "pass"},
            "battery:charging": {"observedValue": charging, "status": "pass"},
        }
        return self.event("system:ping", health={"status": "pass", "checks": checks, "version": "1"})

    async def bring(self, event: dict[str, Any], path: str, tries: int = 15) -> int:
        """Post a webhook as the app does: signed anew at each try, until 2xx; the last status."""
        assert self.poster is not None
        status = 0
        for _ in range(tries):
            body = json.dumps(event, ensure_ascii=False).encode()
            status = await self.poster(path, body, signed(body, self.key, self.clock()))
            if 200 <= status < 300:
                break
            await asyncio.sleep(0)
        return status


def signed(body: bytes, key: str = KEY, at: float | None = None) -> dict[str, str]:
    """The headers of a webhook: computed here by the letter of the app's own page, not by our code."""
    timestamp = str(int(time.time() if at is None else at))
    digest = hmac.new(key.encode(), (body.decode() + timestamp).encode(), hashlib.sha256).hexdigest()
    return {"X-Signature": digest, "X-Timestamp": timestamp, "Content-Type": "application/json"}


def basic() -> str:
    return "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
