"""Asking and telling addresses outside that are nobody's phone: who watches whether the service lives.

An address may hold a token, so it is never logged, nor is what came back; a failure is told by its kind.
"""

from collections.abc import Mapping, Sequence
from types import TracebackType

import httpx

from bot.channels.wire import quiet

PATIENCE_SECONDS = 10.0


class Outside:
    """One client for all of them."""

    def __init__(self) -> None:
        quiet()
        self._client = httpx.AsyncClient(timeout=PATIENCE_SECONDS, follow_redirects=True)

    async def __aenter__(self) -> "Outside":
        return self

    async def __aexit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(self, url: str) -> str:
        """Ask for it; "" when that went well, else the kind of the failure."""
        return await self._ask("GET", url, None)

    async def tell(self, url: str, what: Mapping[str, str | Sequence[str]]) -> str:
        """Post it as JSON; "" when that went well, else the kind of the failure."""
        return await self._ask("POST", url, what)

    async def _ask(self, method: str, url: str, what: Mapping[str, str | Sequence[str]] | None) -> str:
        try:
            answer = await self._client.request(method, url, json=what)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            return type(error).__name__
        return "" if answer.is_success else str(answer.status_code)
