"""What a door that brings files needs: pieces as they arrive, and an end to what is too large."""

from collections.abc import AsyncIterator

import httpx

from bot.service.door import NotFetched

PIECE = 64 * 1024
GONE = (400, 404, 410)


async def pieces(answer: httpx.Response, most: int) -> AsyncIterator[bytes]:
    """What arrives, broken off when it is more than was told. Raises NotFetched."""
    arrived = 0
    async for piece in answer.aiter_bytes(PIECE):
        arrived += len(piece)
        if arrived > most:
            raise NotFetched("large")
        yield piece


def fits(answer: httpx.Response, most: int) -> None:
    """Is it there, and no larger than may be shown? Raises NotFetched."""
    if answer.status_code != 200:
        raise NotFetched("gone" if answer.status_code in GONE else "away")
    told = answer.headers.get("content-length", "")
    if told.isdecimal() and int(told) > most:
        raise NotFetched("large")
