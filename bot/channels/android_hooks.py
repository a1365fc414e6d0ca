"""What a phone posts to us: SMS that came in, what became of those we sent, and that it lives.

Each request is signed over its body and its time with a key that only the phone and the configuration know.
The phone comes back until it is told 2xx, for about two days, so nothing is confirmed before it is committed;
a cry for help that cannot be kept is answered by the lifeline through the phone meanwhile. What is signed but
says nothing to us is confirmed as well: repeating it would change nothing.
"""

import hashlib
import hmac
import json
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.android import Line
from bot.channels.android_errors import code_of
from bot.channels.android_heard import KINDS, heard, sim_of
from bot.core.faults import StoreDown
from bot.core.message import Heard, Millis
from bot.store.pieces import Piece

log = logging.getLogger(__name__)

Take = Callable[[Heard], Awaitable[bool]]  # True = in the store, False = in the spool
Receipt = Callable[[str, str, str, str, Piece | None], Awaitable[None]]

SIGNATURE, TIMESTAMP = "X-Signature", "X-Timestamp"
WINDOW_S = 5 * 60
LARGEST_BODY = 64 * 1024
REMEMBERED = 1_000
STATUS = {"sms:sent": "sent", "sms:delivered": "delivered", "sms:failed": "failed", "sms:cancelled": "failed"}
PING = "system:ping"
PROBE = "safar:probe"  # no event of the app's: `safar doctor` asks whether it gets this far
EVENTS = (*KINDS, "sms:sent", "sms:delivered", "sms:failed", PING)
NEEDED = ("sms:received", "sms:sent", "sms:delivered", "sms:failed", PING)  # an older app knows only these
PLAIN_ID = re.compile(r"[A-Za-z0-9_.:-]{0,64}")
OURS = re.compile(r"s([1-3])-\d+-[0-9a-f]+-\d+-\d+")


def path_of(phone: str) -> str:
    """Where that phone posts."""
    return f"/hooks/android/{phone}"


def signature(key: str, body: bytes, timestamp: str) -> str:
    """As the app computes it: over the body and, behind it, the time."""
    return hmac.new(key.encode(), body + timestamp.encode(), hashlib.sha256).hexdigest()


class Hooks:
    """The way in for one phone."""

    def __init__(self, phone: str, line: Line, take: Take, receipt: Receipt) -> None:
        self._phone, self._line, self._take, self._receipt = phone, line, take, receipt
        self._sent_away: OrderedDict[str, None] = OrderedDict()

    def routes(self) -> list[Route]:
        """One route for all events."""
        return [Route(path_of(self._phone), self._post, methods=["POST"])]

    async def _post(self, request: Request) -> Response:
        body = await _body(request)
        if body is None:
            return self._refuse(413, "too large")
        if why := self._unsigned(request, body):
            return self._refuse(401, why)
        told = _parse(body)
        if told is None:
            return self._refuse(400, "unreadable")
        if told.get("event") != PROBE:
            self._line.pulse.alive()
        event, id_ = str(told.get("event", "")), _id(str(told.get("id", "")))
        payload = told.get("payload")
        try:
            await self._take_in(event, id_, payload if isinstance(payload, Mapping) else {})
        except StoreDown:
            log.error("phone %s: %s not kept (StoreDown)", self._phone, event if event in EVENTS else "?")
            self._sent_away[id_] = None
            if len(self._sent_away) > REMEMBERED:
                self._sent_away.popitem(last=False)
            return Response(status_code=503)
        return Response(status_code=204)

    def _unsigned(self, request: Request, body: bytes) -> str:
        """Why it is not believed; "" = it is the phone's, and of now."""
        line = self._line
        timestamp, given = request.headers.get(TIMESTAMP, ""), request.headers.get(SIGNATURE, "")
        if not re.fullmatch(r"\d{1,12}", timestamp) or not given:
            return "not signed"
        right = signature(line.key, body, timestamp)
        if not hmac.compare_digest(right.encode(), given.strip().lower().encode()):
            return "wrong signature"
        off = abs(line.clock.now() / 1000 - int(timestamp))
        line.pulse.clock_wrong = off > WINDOW_S
        return f"its time is {off:.0f} seconds off ours" if off > WINDOW_S else ""

    async def _take_in(self, event: str, id_: str, payload: Mapping[str, Any]) -> None:
        """Raises StoreDown: then the phone must come again."""
        if event == PING:
            self._line.pulse.says(payload.get("health"))
        elif event in STATUS:
            await self._status(event, id_, payload)
        elif event in KINDS:
            await self._heard(event, id_, payload)

    async def _heard(self, event: str, id_: str, payload: Mapping[str, Any]) -> None:
        line = self._line
        sim = sim_of(line.sims, payload)
        message = heard(sim, line.key, event, id_, payload)
        if message is None:
            log.info("door %s: passed over the message of a service", sim.name)
            return
        await self._take(replace(message, at=self._when(message.at, id_)))

    def _when(self, told: Millis, id_: str) -> Millis:
        """When it was written. The operators' clocks may be hours off, so theirs holds only for what can have
        waited: what we sent away before, and what came before the phone was last out of touch.
        """
        now = self._line.clock.now()
        waited = id_ in self._sent_away or told < self._line.pulse.since
        return told if told and told < now and waited else now

    async def _status(self, event: str, id_: str, payload: Mapping[str, Any]) -> None:
        ref = str(payload.get("messageId", ""))
        ours = OURS.fullmatch(ref)
        sim = next((sim for sim in self._line.sims if ours and sim.slot == int(ours.group(1))), None)
        if sim is None or not id_:
            return  # somebody else sent it by this phone
        parts = payload.get("partsCount")
        piece = Piece(id_, parts if isinstance(parts, int) and parts > 0 else 0)
        reason = "cancelled" if event == "sms:cancelled" else str(payload.get("reason", ""))
        code = code_of(reason) if STATUS[event] == "failed" else ""
        self._line.news.came(ref, STATUS[event])
        await self._receipt(sim.name, ref, STATUS[event], code, piece)

    def _refuse(self, status: int, why: str) -> Response:
        log.warning("phone %s: refused with %d (%s)", self._phone, status, why)
        return Response(status_code=status)


def _id(told: str) -> str:
    """An event's id as the app makes them; of anything else a hash, for it is stored, and may be logged."""
    return told if PLAIN_ID.fullmatch(told) else hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


async def _body(request: Request) -> bytes | None:
    """The body, or None when it is larger than any event; a broken off one counts as empty."""
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                return None
    except ClientDisconnect:
        return b""
    return body


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):  # not JSON, not even text, or brackets without end
        return None
    return told if isinstance(told, dict) else None
