"""Twilio's client over httpx, because its own asynchronous transport waits for ever on a stalled answer.

The client's `AsyncTwilioHttpClient` passes "no timeout" to each request whatever it was configured with.
"""

import logging
from typing import Any

import httpx
from twilio.http import AsyncHttpClient
from twilio.http.response import Response


class HttpxForTwilio(AsyncHttpClient):
    """`patience` in seconds holds for connecting and for each answer. Raises httpx's own errors."""

    def __init__(self, patience: float) -> None:
        super().__init__(logging.getLogger("twilio"), True, patience)
        self._client = httpx.AsyncClient(timeout=patience)

    async def request(  # type: ignore[override]  # noqa: PLR0913, PLR0917
        self,
        method: str,
        uri: str,
        params: dict[str, Any] | None = None,
        data: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        allow_redirects: bool = False,
    ) -> Response:
        """One request; the signature is the client's, whose base class knows no asynchronous kind."""
        answer = await self._client.request(
            method,
            uri,
            params=params,
            data=data,
            headers=headers,
            auth=auth,
            timeout=timeout or self.timeout,
            follow_redirects=allow_redirects,
        )
        return Response(answer.status_code, answer.text, answer.headers)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
