"""The real server, attacked with raw bytes: nothing is smuggled, nothing hangs, nothing is told."""

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.app.impatient import LARGEST_HEAD, Impatient, web_config
from bot.web.server import LARGEST, SmallBodies

HOST = b"Host: localhost\r\n"


class Quick(Impatient):
    """The same in less time."""

    head_seconds = 0.3


class Raw:
    """The real web server before a small application that says which requests it saw."""

    def __init__(self) -> None:
        self.saw: list[str] = []
        self.port = 0

    async def app(self, request: Request) -> Response:
        body = await request.body()
        self.saw.append(f"{request.method} {request.url.path} {len(body)}")
        return PlainTextResponse("answered")

    async def say(self, raw: bytes, patience: float = 5.0) -> bytes:
        """Send these bytes; everything that comes back until the server closes or falls silent."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(raw)
        back = b""
        try:
            async with asyncio.timeout(patience):
                while piece := await reader.read(65536):
                    back += piece
        except TimeoutError:
            back += b"<silent>"
        writer.close()
        return back


@pytest.fixture
async def raw() -> AsyncIterator[Raw]:
    here = Raw()
    methods = ["GET", "POST"]
    app = Starlette(routes=[Route("/{path:path}", here.app, methods=methods)])
    config = web_config(SmallBodies(app, LARGEST, slowest=0.3), "127.0.0.1", 0, ())
    config.http = Quick
    config.timeout_keep_alive = 1
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        here.port = listening.getsockname()[1]
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started:  # noqa: ASYNC110  the library has no event for it
            await asyncio.sleep(0.01)
        yield here
        server.should_exit = True
        await serving


async def test_d26_a_length_and_chunks_together_hide_no_second_request(raw: Raw) -> None:
    hidden = b"GET /hidden HTTP/1.1\r\n" + HOST + b"\r\n"
    both = b"Content-Length: %d\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" % (5 + len(hidden))
    back = await raw.say(b"POST /open HTTP/1.1\r\n" + HOST + both + hidden)
    assert back.startswith(b"HTTP/1.1 400")
    assert back.count(b"HTTP/1.1 ") == 1
    assert raw.saw == []


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: 5\r\nContent-Length: 6\r\n",
        b"Content-Length: +5\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 5, 6\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"X: a\x00b\r\n",
        b"X: a\nInjected: yes\r\r\n",
    ],
)
async def test_d26_a_head_that_two_servers_read_differently_is_refused(raw: Raw, head: bytes) -> None:
    back = await raw.say(b"POST /open HTTP/1.1\r\n" + HOST + head + b"\r\nhello")
    assert back.split(b" ")[1] in (b"400", b"413", b"501")
    assert raw.saw == []


@pytest.mark.parametrize(
    "line",
    [
        b"GET /a b HTTP/1.1",
        b"GET /\x00 HTTP/1.1",
        b"GET /\xd0\xb0 HTTP/1.1",
        b"GET / HTTP/9.9",
        b"GARBAGE",
        b"",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ],
)
async def test_d26_a_line_that_is_no_request_is_refused_and_the_server_lives(raw: Raw, line: bytes) -> None:
    await raw.say(line + b"\r\n" + HOST + b"\r\n", 1.5)
    assert raw.saw == [] or raw.saw == ["GET / 0"]
    assert b"answered" in await raw.say(b"GET / HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n")


async def test_d26_a_huge_head_is_refused_before_it_is_whole(raw: Raw) -> None:
    back = await raw.say(b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 2 * LARGEST_HEAD)
    assert back.startswith(b"HTTP/1.1 400")
    assert raw.saw == []


@pytest.mark.parametrize("begun", [b"", b"G", b"GET / HTTP/1.1\r\n" + HOST + b"X: "])
async def test_d26_who_connects_and_says_nothing_whole_is_hung_up_on(raw: Raw, begun: bytes) -> None:
    assert await raw.say(begun) == b""
    assert raw.saw == []


async def test_d26_a_second_head_that_never_ends_is_hung_up_on_too(raw: Raw) -> None:
    back = await raw.say(b"GET /one HTTP/1.1\r\n" + HOST + b"\r\nGET /two HTTP/1.1\r\nX: ")
    assert back.endswith(b"answered")
    assert raw.saw == ["GET /one 0"]


async def test_d26_a_body_that_never_ends_is_given_up(raw: Raw) -> None:
    back = await raw.say(b"POST /slow HTTP/1.1\r\n" + HOST + b"Content-Length: 9\r\n\r\nhal")
    assert back.startswith(b"HTTP/1.1 408")
    assert raw.saw == []


async def test_d26_crowds_of_silent_connections_do_not_keep_others_out(raw: Raw) -> None:
    silent = [await asyncio.open_connection("127.0.0.1", raw.port) for _ in range(200)]
    back = await raw.say(b"GET / HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n")
    assert back.endswith(b"answered")
    for reader, writer in silent:
        assert await asyncio.wait_for(reader.read(), 10) == b""
        writer.close()
