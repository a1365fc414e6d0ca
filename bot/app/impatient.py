"""What the web server asks of whoever connects: come to the point.

The library waits for the head of a request for ever, so a few hundred silent connections would keep everybody
else out. Here a head must come within seconds, is small, and there is an end to how many are served at once.
The time for a body is judged in `web/server.py`.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0
IDLE_SECONDS = 5  # between two requests of one connection
LARGEST_HEAD = 16 * 1024  # bytes: request line and headers
AT_ONCE = 800  # connections; a process may open 1,024 files, and the store needs some
GRACE_SECONDS = 2  # an open desk page is an endless stream: do not wait for it at the end


class Impatient(H11Protocol):
    """HTTP/1.1 with a time in which the head of each request must have come."""

    head_seconds = HEAD_SECONDS
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The time for the first head begins."""
        super().connection_made(transport)
        self._begin()

    def data_received(self, data: bytes) -> None:
        """A head that is whole ends its time; a piece of the next one begins it."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._end()
        elif self._late is None:
            self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._end()
        super().connection_lost(exc)

    def _begin(self) -> None:
        self._late = self.loop.call_later(self.head_seconds, self._give_up)

    def _end(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _give_up(self) -> None:
        self._late = None
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self.transport.close()


def web_config(app: Any, host: str, port: int, proxies: Sequence[str]) -> uvicorn.Config:
    """How the web server runs. Only `proxies` may say where a request came from and that it came by https."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=Impatient,
        ws="none",
        log_config=None,  # its own would print a traceback, and with it what a request broke on
        log_level="warning",
        access_log=False,  # paths and addresses of people do not belong into a log
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        limit_concurrency=AT_ONCE,
        h11_max_incomplete_event_size=LARGEST_HEAD,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
