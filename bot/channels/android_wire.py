"""The web interface of SMS Gateway for Android, as far as safar uses it.

A private server and the phone's own local server speak alike below their base address: `messages`,
`webhooks`, `inbox`; only whether the phone lives is asked for differently. Nothing here logs an address, a
word or a password, and what could not be read is told by its kind.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from bot.channels.android_errors import refused
from bot.channels.wire import NEVER_LEFT, quiet
from bot.core.message import Millis
from bot.service.door import NotSent, Why

log = logging.getLogger(__name__)
ODD = (ValueError, RecursionError)  # an answer that is no JSON, or nested without end

PRIVATE = "/3rdparty/v1"  # how the base address of a private server ends
TAKEN = 409  # a message with that id is there already
MISSING = (404, 405, 501)  # this version of the gateway does not offer it
PAGE = 500  # the most that one page of the inbox may hold
MOST_PAGES = 20
URGENT, ORDINARY = 100, 0  # from 100 on the app's own limits and delays do not hold a message up
Json = dict[str, Any]
Note = Callable[[httpx.Response], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Sms:
    """One message to be sent. `slot` as the app counts SIM cards, from 1."""

    id: str
    to: str = field(repr=False)
    words: str = field(repr=False)
    slot: int
    ttl: int
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Where the gateway is, who we are there, and which phone of it is meant ("" = its only one)."""

    base_url: str
    username: str = field(repr=False)
    password: str = field(repr=False)
    device_id: str = ""
    patience: float = 15.0

    @property
    def local(self) -> bool:
        """Is it the phone itself, and no server?"""
        return not self.base_url.rstrip("/").endswith(PRIVATE)


class Wire:
    """One client. Its methods raise NotSent. `note` sees each answer."""

    def __init__(self, account: Account, note: Note | None = None) -> None:
        quiet()
        self.account = account
        self._client = httpx.AsyncClient(
            auth=(account.username, account.password),
            timeout=account.patience,
            follow_redirects=False,
            event_hooks={"response": [note] if note else []},
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def post(self, sms: Sms) -> None:
        """Hand a message over. One that is there already under this id is not taken twice."""
        body: Json = {
            "id": sms.id,
            "textMessage": {"text": sms.words},
            "phoneNumbers": [sms.to],
            "simNumber": sms.slot,
            "ttl": sms.ttl,
            "withDeliveryReport": True,
            "priority": URGENT if sms.urgent else ORDINARY,
        } | self._device()
        # The number is one that an operator brought us, or a person at the desk checked: ours to judge.
        answer = await self._ask("POST", "messages", params={"skipPhoneValidation": "true"}, json=body)
        if answer.status_code != TAKEN and not answer.is_success:
            raise refused(answer.status_code)
        if answer.is_success and not _names(answer, sms.id):
            raise NotSent(Why.UNKNOWN, "odd")  # a router, a proxy: ask whether it is there

    async def state(self, id_: str) -> str | None:
        """How far a message got (Pending, Processed, Sent, Delivered, Failed); None = it is not there."""
        answer = await self._ask("GET", f"messages/{id_}")
        if answer.status_code == 404:
            return None
        state = _object(answer).get("state")
        if not isinstance(state, str) or not state:
            raise NotSent(Why.LATER, "odd")  # whoever answered, it was not the gateway
        return state

    async def webhooks(self) -> list[Json]:
        """All that are registered."""
        return _objects(await self._ask("GET", "webhooks"))

    async def register(self, id_: str, url: str, event: str) -> bool:
        """Register a webhook, or put it in the place of the one with that id; False = not offered here."""
        body = {"id": id_, "url": url, "event": event} | self._device()
        answer = await self._ask("POST", "webhooks", json=body)
        if answer.status_code == 400:
            return False
        if not answer.is_success:
            raise refused(answer.status_code)
        return True

    async def inbox(self, since: Millis, until: Millis) -> list[Json] | None:
        """SMS that came in between, as far as the gateway keeps them; None = it offers no list."""
        found: list[Json] = []
        for page in range(MOST_PAGES):
            params = {"type": "SMS", "from": _iso(since), "to": _iso(until), "limit": str(PAGE)}
            params |= {"offset": str(page * PAGE)} | self._device()
            answer = await self._ask("GET", "inbox", params=params)
            if answer.status_code in MISSING:
                return None
            rows = _objects(answer)
            found += rows
            if len(rows) < PAGE:
                break
        return found

    async def send_again(self, since: Millis, until: Millis) -> bool:
        """Have the phone post once more what came in between; False = it offers no such thing."""
        span = {"since": _iso(since), "until": _iso(until)} | self._device()
        newer = span | {"triggerWebhooks": True, "webhookDelivery": "Individual"}
        for path, body in (("inbox/refresh", newer), ("messages/inbox/export", span)):
            answer = await self._ask("POST", path, json=body)
            if answer.is_success:
                return True
            if answer.status_code not in (*MISSING, 400):
                raise refused(answer.status_code)
        return False

    async def last_seen(self) -> Millis | None:
        """When the phone was last heard of by its server; None = the server does not know it."""
        devices = _objects(await self._ask("GET", "devices"))
        wanted = self.account.device_id
        seen = [millis(each.get("lastSeen")) for each in devices if wanted in ("", each.get("id"))]
        return max((each for each in seen if each), default=None)

    async def health(self) -> Json:
        """What the phone says of itself (its own server only). One that is ill answers 500 and says why."""
        answer = await self._ask("GET", "health", only_fine=False)
        try:
            told = answer.json()
        except ODD:
            raise NotSent(Why.LATER, "odd") from None
        return told if isinstance(told, dict) else {}

    def _device(self) -> dict[str, str]:
        return {"deviceId": self.account.device_id} if self.account.device_id else {}

    async def _ask(self, method: str, path: str, only_fine: bool = True, **more: Any) -> httpx.Response:
        url = f"{self.account.base_url.rstrip('/')}/{path}"
        try:
            answer = await self._client.request(method, url, **more)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            gone = isinstance(error, NEVER_LEFT) or method == "GET"
            raise NotSent(Why.LATER if gone else Why.UNKNOWN, type(error).__name__) from None
        status = answer.status_code
        broken = only_fine and method == "GET" and status >= 500 and status not in MISSING
        if status in (401, 403) or broken:
            raise refused(status)
        return answer


def _object(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        told = answer.json() if answer.is_success else None
    except ODD:
        told = None
    if not isinstance(told, dict):
        raise NotSent(Why.LATER, "odd")
    return told


def _names(answer: httpx.Response, id_: str) -> bool:
    """Is that message spoken of?"""
    try:
        told = answer.json()
    except ValueError:
        return False
    return isinstance(told, dict) and told.get("id") == id_


def _objects(answer: httpx.Response) -> list[Json]:
    try:
        told = answer.json() if answer.is_success else None
    except ODD:
        told = None
    if not isinstance(told, Sequence) or isinstance(told, str):
        raise NotSent(Why.LATER, "odd")
    return [each for each in told if isinstance(each, dict)]


def _iso(at: Millis) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def millis(told: object) -> Millis | None:
    """A time as the gateway writes it; None when it is none."""
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ODD:
        return None
    return Millis(round(at.timestamp() * 1000)) if at is not None and at.tzinfo is not None else None
