"""A small HTTP server for tests that can also stall, break off and talk nonsense, on 127.0.0.1 only."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit


@dataclass
class Asked:
    """One request: `form` holds the last value of each field of the query and the body."""

    method: str
    path: str
    headers: dict[str, str]
    form: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass
class Answer:
    """`stall` never answers, `reset` breaks the connection off; else status and body."""

    body: object = None
    status: int = 200
    raw: bytes | None = None
    stall: bool = False
    reset: bool = False
    headers: dict[str, str] = field(default_factory=dict)


Handler = Callable[[Asked], Awaitable[Answer]]


class TinyHttp:
    """One server; `async with` gives it a free port."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._busy: set[asyncio.Task] = set()

    async def __aenter__(self) -> "TinyHttp":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_exc: object) -> None:
        self._server.close()
        for task in self._busy:
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._busy.add(task)
        try:
            while await self._one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._busy.discard(task)
            writer.transport.abort()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        line = await reader.readline()
        if not line:
            return False
        method, target, _version = line.decode().split()
        headers = {}
        while (header := (await reader.readline()).decode().strip()) != "":
            name, _, value = header.partition(":")
            headers[name.lower()] = value.strip()
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        url = urlsplit(target)
        fields = {**parse_qs(url.query), **parse_qs(body.decode())}
        answer = await self._handler(
            Asked(method, url.path, headers, {name: values[-1] for name, values in fields.items()}, body)
        )
        if answer.stall:
            await asyncio.Event().wait()
        if answer.reset:
            return False
        payload = answer.raw if answer.raw is not None else json.dumps(answer.body).encode()
        more = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        writer.write(
            f"HTTP/1.1 {answer.status} X\r\nContent-Type: application/json\r\n{more}"
            f"Content-Length: {len(payload)}\r\n\r\n".encode()
            + payload
        )
        await writer.drain()
        return True
