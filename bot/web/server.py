"""One web application: the console behind its gate, sign-in, health, and the routes that doors hand over.

Every answer carries the same headers: nothing is loaded from anywhere else, nothing runs inside a page but
our own files, nothing is kept by caches. Requests for another host, or with a large body, go no further.
"""

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.core.faults import Fault, StoreDown
from bot.web import accounts, alarms, desk, enrol, health, interpret, lead, me, partners, rota, signin, unmask
from bot.web.console import Console, Gate, say

log = logging.getLogger(__name__)
STATIC = Path(__file__).parent / "static"
LOCAL = ("localhost", "127.0.0.1")
SIGNED = ("/twilio/", "/hooks/")  # a provider's or a phone's: the door judges the signature
SLOWEST_S = 20.0  # a body must be here by then
LARGEST = 64 * 1024  # bytes of a request's body: a provider's form has a few thousand
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
A_YEAR = "max-age=31536000"


class DemoOnly(Fault):
    """Something of the demonstration was asked for in service: a mistake in the code, not in the config."""


def create_app(
    console: Console,
    routes: Sequence[BaseRoute] = (),
    *,
    demo: bool = False,
    demo_operator_id: int | None = None,
) -> Starlette:
    """The application. `routes` are the doors' own. Raises DemoOnly when a signed-in operator is asked for
    without `demo`: in service nobody enters the desk without a password.
    """
    if demo_operator_id is not None and not demo:
        raise DemoOnly("a signed-in operator exists only in the demonstration")
    gate = Gate(console, demo_operator_id)
    rooms = (desk, partners, lead, rota, alarms, enrol, me, accounts, unmask, interpret)
    pages = [route for room in rooms for route in room.routes(gate)]
    own = [*signin.routes(console, gate), *pages, *health.routes(console, metrics=demo)]
    static = Mount("/static", StaticFiles(directory=STATIC), name="static")
    app = Starlette(
        routes=[*own, static, *routes],
        middleware=[
            Middleware(SafeAnswers, secure=console.secure),
            Middleware(KnownHosts, allowed_hosts=_hosts(console)),
            Middleware(SmallBodies, largest=LARGEST),
        ],
        exception_handlers=_handlers(console),
    )
    app.router.redirect_slashes = False  # it would send people to whatever host the request named
    return app


def _hosts(console: Console) -> list[str]:
    public = urlsplit(console.public_url).hostname
    return [*LOCAL, *console.hosts, *([public] if public else [])]


def _handlers(console: Console) -> dict[Any, Any]:
    def refused(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        if not request.url.path.startswith(("/desk", "/sign")):
            return PlainTextResponse("", status_code=status)
        return say(request, console, "desk-no-case" if status == 404 else "desk-failed", status)

    def down(request: Request, _error: Exception) -> Response:
        return say(request, console, "desk-store-down", 503)

    return {HTTPException: refused, StoreDown: down, 500: refused}


class KnownHosts(TrustedHostMiddleware):
    """Refuses other hosts, except where a provider signs the configured address: a proxy may rename the host,
    and a hotline must not refuse an SMS for that."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass provider's paths on; their signature is judged by the door."""
        inner = self.app if scope.get("path", "").startswith(SIGNED) else super().__call__
        await inner(scope, receive, send)


class SafeAnswers:
    """Puts the headers on every answer."""

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self._app = app
        self._headers = HEADERS | ({"Strict-Transport-Security": A_YEAR} if secure else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and dress what comes back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        kept = "no-cache" if scope["path"].startswith("/static/") else "no-store"

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                headers["Cache-Control"] = kept
            await send(message)

        await self._app(scope, receive, dressed)


class SmallBodies:
    """Refuses bodies larger than anything we are ever sent, told or untold, and those that never end."""

    def __init__(self, app: ASGIApp, largest: int, slowest: float = SLOWEST_S) -> None:
        self._app, self._largest, self._slowest = app, largest, slowest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count while the body arrives, so that a missing Content-Length helps nobody."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        told = headers.get("content-length", "0")
        if "content-length" in headers and "transfer-encoding" in headers:  # a second request may hide there
            await PlainTextResponse("", 400, {"Connection": "close"})(scope, receive, send)
            return
        if not told.isdecimal() or int(told) > self._largest:
            await PlainTextResponse("", status_code=413)(scope, receive, send)
            return
        arrived, whole = 0, False
        late = asyncio.get_running_loop().time() + self._slowest

        async def counted() -> Message:
            nonlocal arrived, whole
            message = await receive() if whole else await _by(late, receive)
            whole = whole or not message.get("more_body", False)
            arrived += len(message.get("body", b""))
            if arrived > self._largest:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)


async def _by(late: float, receive: Receive) -> Message:
    """The next piece of a body. Raises HTTPException(408) when its time is over."""
    try:
        async with asyncio.timeout_at(late):
            return await receive()
    except TimeoutError:
        raise HTTPException(408) from None
