"""A small Messages resource of Twilio: creates, lists and pages messages, and fails on demand."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

from tiny_http import Answer, Asked, TinyHttp
from twilio.http.response import Response

from bot.channels.twilio_wire import HttpxForTwilio

ACCOUNT = "AC" + "1" * 32
AUTH_TOKEN = "planted-auth-token"
SENDER = "+15005550006"


class TwilioApi:
    """`messages` is newest first, as Twilio lists them. `say` decides an answer instead of the usual one."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.created: list[dict[str, str]] = []
        self.asked: list[Asked] = []
        self.say: Callable[[Asked], Answer | None] = lambda _asked: None
        self.approved: dict[str, str] = {}  # Content SID -> the words WhatsApp approved
        self.forget_answer = False  # create the message, but stall instead of saying so
        self.in_flight = self.most_in_flight = 0
        self._http = TinyHttp(self._handle)

    async def __aenter__(self) -> "TwilioApi":
        await self._http.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._http.__aexit__(*exc)

    @property
    def port(self) -> int:
        return self._http.port

    def keep(self, **fields: Any) -> dict[str, Any]:
        """A message stands at Twilio."""
        now = format_datetime(datetime.now(UTC))
        record = {
            "sid": f"SM{len(self.messages) + 1:032x}",
            "account_sid": ACCOUNT,
            "status": "queued",
            "direction": "outbound-api",
            "num_segments": "1",
            "num_media": "0",
            "date_created": now,
            "date_sent": now,
            **fields,
        }
        self.messages.insert(0, record)
        return record

    async def _handle(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await asyncio.sleep(0)
            return self.say(asked) or self._usual(asked)
        finally:
            self.in_flight -= 1

    def _usual(self, asked: Asked) -> Answer:
        if asked.path != f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json":
            return refusal(404, 20404)
        if asked.method == "GET":
            wanted = asked.form.get("To")
            found = [one for one in self.messages if wanted in (None, one["to"])]
            return Answer({"messages": found, "page": 0, "page_size": 50, "next_page_uri": None})
        form = asked.form
        self.created.append(form)
        body = form.get("Body", self.approved.get(form.get("ContentSid", ""), ""))
        record = self.keep(to=form["To"], body=body, **{"from": form.get("From")})
        return Answer(stall=True) if self.forget_answer else Answer(record, 201)


class ToLoopback(HttpxForTwilio):
    """The client's transport with scheme and host rewritten: its own `edge` cannot reach this machine."""

    def __init__(self, port: int, patience: float = 5.0) -> None:
        super().__init__(patience)
        self._port = port

    async def request(self, method: str, uri: str, *args: Any, **kwargs: Any) -> Response:
        url = urlsplit(uri)._replace(scheme="http", netloc=f"127.0.0.1:{self._port}")
        return await super().request(method, url.geturl(), *args, **kwargs)


def refusal(status: int, code: int) -> Answer:
    """An error as Twilio words it; its text names the number, so it must never be logged."""
    return Answer({"code": code, "message": "The number +996555000111 ...", "status": status}, status)
