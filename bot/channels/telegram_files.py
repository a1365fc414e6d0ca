"""A person's file, from Telegram through us to whoever opened it: in pieces, never whole, never kept.

The address of a file holds the bot's token, so it stays in here: no page, no log and no error ever has it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TimedOut

from bot.channels.files import fits, pieces
from bot.channels.telegram_errors import FAILURES
from bot.service.door import NotFetched

PATIENCE = 10.0  # seconds for connecting, and for each piece


@asynccontextmanager
async def fetched(
    bot: Bot, ref: str, most: int, patience: float = PATIENCE
) -> AsyncIterator[AsyncIterator[bytes]]:
    """The pieces of that file. Raises NotFetched."""
    url = await _address(bot, ref, most)
    async with httpx.AsyncClient(timeout=patience, follow_redirects=False) as client:
        try:
            async with client.stream("GET", url) as answer:
                fits(answer, most)
                yield pieces(answer, most)
        except httpx.TimeoutException:
            raise NotFetched("slow") from None
        except httpx.HTTPError:
            raise NotFetched("away") from None


async def _address(bot: Bot, ref: str, most: int) -> str:
    try:
        file = await bot.get_file(ref)
    except BadRequest as err:
        raise NotFetched("large" if "too big" in err.message.lower() else "gone") from None
    except InvalidToken:
        raise NotFetched("ours") from None
    except TimedOut:
        raise NotFetched("slow") from None
    except FAILURES:
        raise NotFetched("away") from None
    if (file.file_size or 0) > most:
        raise NotFetched("large")
    url = file.file_path or ""
    if not url.startswith(bot.base_file_url):
        raise NotFetched("ours")  # a local server's own path: nothing of this machine's disk is shown
    return url
