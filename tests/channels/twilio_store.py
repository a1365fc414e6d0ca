"""Twilio's files: its API, which sends on to a store, both played by one small server on this machine."""

import base64
from collections.abc import Callable

import httpx
from tiny_http import Answer, Asked, TinyHttp
from twilio_api import ACCOUNT, AUTH_TOKEN

from bot.channels.twilio_files import API, Files

MESSAGE, MEDIA = "MM" + "b" * 32, "ME" + "c" * 32
VOICE = b"OggS" + bytes(range(256)) * 1000
LINK = f"https://mms.twiliocdn.com/{ACCOUNT}/d41d8?Expires=1&Signature=planted-signature"


def address(message: str = MESSAGE, media: str = MEDIA) -> str:
    """As Twilio's hook names a file."""
    return f"{API}/{ACCOUNT}/Messages/{message}/Media/{media}"


class ToStore(httpx.AsyncHTTPTransport):
    """Every request goes to this machine; where it was meant to go is written down."""

    def __init__(self, store: "FileStore") -> None:
        super().__init__()
        self._store = store

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._store.wanted.append(
            (str(request.url.copy_with(query=None)), "authorization" in request.headers)
        )
        here = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._store.http.port)
        return await super().handle_async_request(
            httpx.Request(
                request.method,
                here,
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        )


class FileStore:
    """`say` decides an answer instead. `wanted` = each address, and whether it came with our credentials."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, bool]] = []
        self.asked: list[Asked] = []
        self.say: Callable[[Asked], Answer | None] = lambda _asked: None
        self.http = TinyHttp(self._handle)

    async def __aenter__(self) -> "FileStore":
        await self.http.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.http.__aexit__(*exc)

    def files(self, patience: float = 5.0) -> Files:
        """The files of the account, fetched from here."""
        return Files(ACCOUNT, AUTH_TOKEN, patience, ToStore(self))

    async def _handle(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        told = self.say(asked)
        if told is not None:
            return told
        if asked.path.startswith(f"/{ACCOUNT}/"):
            return Answer(raw=VOICE)
        basic = base64.b64encode(f"{ACCOUNT}:{AUTH_TOKEN}".encode()).decode()
        if asked.headers.get("authorization") != f"Basic {basic}":
            return Answer({"code": 20003}, 401)
        if asked.path.endswith("/Media.json"):
            return Answer({"media_list": [{"sid": MEDIA, "content_type": "audio/ogg"}]})
        if asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{MESSAGE}/Media/{MEDIA}":
            return Answer(None, 307, headers={"Location": LINK})
        return Answer({"code": 20404}, 404)
