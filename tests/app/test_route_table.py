"""Every route of the service as `safar run` composes it, by every method, for whoever must not come in.

A new route fails until it asks for a permission, or stands in the table of those that ask for none.
"""

import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from run_parts import BotApi, Site, TwilioApi, kept_log
from starlette.routing import Mount, Route

from bot.app import serving
from bot.core.roles import May
from bot.web.server import create_app

# What asks for no session: who may come, and by what they are known.
OPEN = {"/", "/sign-in", "/healthz", "/readyz"}
SIGNED = {"/twilio/sms/sms", "/twilio/sms/status", "/twilio/wa/whatsapp", "/twilio/wa/status"}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO")
BARE = {"", "sign in", "Method Not Allowed"}
FAILED = "Попробуйте снова."
MADE_UP: dict[str, dict[str, str]] = {
    "none": {},
    "made up": {"Cookie": "__Host-safar=" + "x" * 43},
    "without its prefix": {"Cookie": "safar=" + "x" * 43},
}


@pytest.fixture
async def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            made = Site(tmp_path, api, twilio, log)
            made.write_config(doors=("telegram", "twilio", "whatsapp"))

            def kept(*args: Any, **more: Any) -> Any:
                made.app = create_app(*args, **more)  # type: ignore[attr-defined]
                return made.app  # type: ignore[attr-defined]

            monkeypatch.setattr(serving, "create_app", kept)
            await made.start()
            yield made
            await made.close()


def routes(site: Site) -> Iterator[tuple[Route, str]]:
    """Each route, and an address of it."""
    for route in site.app.routes:  # type: ignore[attr-defined]
        if isinstance(route, Route):
            path = route.path
            for name in route.param_convertors:
                start = path.index("{" + name)
                path = path[:start] + "1" + path[path.index("}", start) + 1 :]
            yield route, path


async def test_d26_every_route_of_the_service_has_its_place(site: Site) -> None:
    unguarded = {route.path for route, _ in routes(site) if getattr(route.endpoint, "needs", None) is None}
    assert unguarded == OPEN | SIGNED
    mounts = [route.path for route in site.app.routes if not isinstance(route, Route)]  # type: ignore[attr-defined]
    assert mounts == ["/static"]
    assert all(isinstance(route, Route | Mount) for route in site.app.routes)  # type: ignore[attr-defined]
    paths = {route.path for route, _ in routes(site)}
    assert not {path for path in paths if path.startswith(("/phone", "/metrics", "/docs", "/openapi"))}


@pytest.mark.timeout(300)
async def test_d26_d34_no_method_of_any_route_tells_a_stranger_anything(site: Site) -> None:
    asked = 0
    for route, path in routes(site):
        served: set[str] = set()
        for other, _ in routes(site):
            if other.path == route.path:
                served |= other.methods or set()
        needs: May | None = getattr(route.endpoint, "needs", None)
        for method in METHODS:
            for cookie in MADE_UP.values():
                answer = await site.outside.request(method, path, headers=cookie)
                judge(answer, method, served, route.path if needs is None else "")
                asked += 1
    assert asked > 1000


def judge(answer: httpx.Response, method: str, served: set[str], unguarded: str) -> None:
    what = f"{method} {answer.request.url.path}"
    if not unguarded.startswith("/sign-in") or method not in ("GET", "HEAD", "POST"):
        no_page = answer.status_code == 405 and FAILED in answer.text  # the same words for every path
        assert answer.text in BARE or no_page or unguarded in ("/healthz", "/readyz"), what
        assert "set-cookie" not in answer.headers, what
    if method not in served:
        assert answer.status_code == 405, what
    elif not unguarded:
        assert answer.status_code in ((303, 401) if method == "GET" else (401,)), what
        assert answer.headers.get("location", "/sign-in?").startswith("/sign-in?"), what
    elif unguarded in SIGNED:
        assert answer.status_code in (400, 403), what
    assert "default-src 'none'" in answer.headers["content-security-policy"], what
    assert answer.headers["strict-transport-security"], what
    assert answer.headers["cache-control"] == "no-store", what
    assert "server" not in answer.headers, what


RAW = [
    (b"GET http://evil.example/desk HTTP/1.1\r\nHost: localhost\r\n", (b"303", b"400", b"404")),
    (b"GET http://localhost/desk HTTP/1.1\r\nHost: evil.example\r\n", (b"400", b"404")),
    (b"GET //desk HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET //evil.example/desk HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /desk/ HTTP/1.1\r\nHost: evil.example\r\n", (b"400",)),
    (b"GET /desk/ HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"POST /twilio/sms/sms/ HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n", (b"404",)),
    (b"GET /desk%2fcase%2f1 HTTP/1.1\r\nHost: localhost\r\n", (b"303", b"404")),
    (b"GET /static/..%2f..%2fserver.py HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /static/../server.py HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /static/%2e%2e/%2e%2e/server.py HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /static//etc/passwd HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /static/desk.js%00.css HTTP/1.1\r\nHost: localhost\r\n", (b"404", b"500")),
    (b"GET /static HTTP/1.1\r\nHost: localhost\r\n", (b"404",)),
    (b"GET /desk/texts/x%0d%0aSet-Cookie:%20a=b/y HTTP/1.1\r\nHost: localhost\r\n", (b"303", b"404")),
    (b"GET /desk/case/1 HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n", (b"400",)),
    (b"GET /desk HTTP/1.1\r\n", (b"400",)),
    (b"GET /desk HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\n", (b"303",)),
    (b"GET /desk HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n", (b"303",)),
    (b"CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n", (b"400", b"404", b"405")),
    (b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n", (b"400", b"404", b"405")),
    (b"PRI * HTTP/2.0\r\n\r\nSM\r\n", (b"400", b"404", b"505")),
]


def say(port: int, raw: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(raw + b"Connection: close\r\n\r\n")
        back = b""
        while piece := line.recv(65536):
            back += piece
    return back


async def test_d26_the_running_service_stands_raw_requests(tmp_path: Path) -> None:
    """`safar run` in a process of its own, spoken to as no browser does."""
    with kept_log() as log:
        async with BotApi() as api, TwilioApi() as twilio:
            made = Site(tmp_path, api, twilio, log)
            process = await made.spawn()
            for raw, statuses in RAW:
                back = say(made.port, raw)
                head, _, body = back.partition(b"\r\n\r\n")
                assert head.split(b" ")[1] in statuses, raw
                assert b"evil.example" not in head, raw
                assert b"\r\nSet-Cookie: a=b" not in head, raw
                assert b"root:" not in body and b"def create_app" not in body, raw
            assert (await made.outside.get("/healthz")).status_code == 200
            process.terminate()
            await process.wait()
            await made.outside.aclose()
        assert "Traceback" not in made.journal.read_text()
