"""A person's file (WhatsApp, MMS), from Twilio through us to whoever opened it: in pieces, never kept.

Twilio's hook names an address; we take two ids from it and make the address ourselves, so nobody can send us
anywhere. Twilio answers with the file, or with a link to its store that is good for some hours (its help page
on protecting media): such a link is followed to Twilio's own hosts alone, over TLS, without our credentials.
A message found in the list afterwards names no file: then Twilio is asked for the first it has.
"""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.channels.files import fits, pieces
from bot.core.message import Media
from bot.service.door import NotFetched

API = "https://api.twilio.com/2010-04-01/Accounts"
ADDRESS = re.compile(r"/Messages/((?:SM|MM)[0-9a-f]{32})/Media/(ME[0-9a-f]{32})$")
REF = re.compile(r"((?:SM|MM)[0-9a-f]{32})/(ME[0-9a-f]{32})?")
MEDIA_SID = re.compile(r"ME[0-9a-f]{32}")
STORES = re.compile(r"(?:[a-z0-9-]+\.)*twiliocdn\.com")
# Files from before an account asked for a password lie here, under this folder.
OLD_STORE, OLD_FOLDER = "s3-external-1.amazonaws.com", "/media.twiliocdn.com/"
MOST_LINKS = 3
KINDS = {"audio": "voice", "image": "photo", "video": "video"}


def media_of(url: str, content_type: str) -> Media | None:
    """What the hook says of the first file; None when the address is none of Twilio's."""
    found = ADDRESS.search(url.partition("?")[0])
    if found is None:
        return None
    mime = content_type.partition(";")[0].strip().lower()
    return Media(f"{found[1]}/{found[2]}", KINDS.get(mime.partition("/")[0], "file"), mime)


def media_in(message_sid: str) -> Media | None:
    """The same of a message that was found in the list: which files it has is asked when one is opened."""
    return Media(f"{message_sid}/", "file") if REF.fullmatch(f"{message_sid}/") else None


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one account. `transport` = another way out, for tests."""

    account_sid: str
    auth_token: str = field(repr=False)
    patience: float = 10.0
    transport: httpx.AsyncBaseTransport | None = None

    @asynccontextmanager
    async def fetched(self, ref: str, most: int) -> AsyncIterator[AsyncIterator[bytes]]:
        """The pieces of that file. Raises NotFetched."""
        client = httpx.AsyncClient(timeout=self.patience, follow_redirects=False, transport=self.transport)
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(client)
            try:
                answer = await self._answer(client, stack, await self._address(client, ref))
                fits(answer, most)
                yield pieces(answer, most)
            except httpx.TimeoutException:
                raise NotFetched("slow") from None
            except (httpx.HTTPError, httpx.InvalidURL):
                raise NotFetched("away") from None

    async def _address(self, client: httpx.AsyncClient, ref: str) -> str:
        named = REF.fullmatch(ref)
        if named is None:
            raise NotFetched("ours")
        base = f"{API}/{self.account_sid}/Messages/{named[1]}/Media"
        return f"{base}/{named[2] or await self._first(client, base)}"

    async def _first(self, client: httpx.AsyncClient, base: str) -> str:
        """The first file of the message."""
        answer = await client.get(f"{base}.json", auth=(self.account_sid, self.auth_token))
        if answer.status_code in (401, 403):
            raise NotFetched("ours")
        if answer.status_code != 200:
            raise NotFetched("gone" if answer.status_code == 404 else "away")
        sid = _first_sid(answer)
        if not MEDIA_SID.fullmatch(sid):
            raise NotFetched("gone")
        return sid

    async def _answer(self, client: httpx.AsyncClient, stack: AsyncExitStack, url: str) -> httpx.Response:
        """The answer that holds the file. Our credentials go to the first address and to no other."""
        auth: Any = httpx.BasicAuth(self.account_sid, self.auth_token)
        for _ in range(MOST_LINKS):
            answer = await stack.enter_async_context(client.stream("GET", url, auth=auth))
            if auth is not None and answer.status_code in (401, 403):
                raise NotFetched("ours")
            if answer.status_code == 403:  # a link that has run out
                raise NotFetched("gone")
            if not answer.has_redirect_location:
                return answer
            url, auth = _allowed(httpx.URL(url).join(answer.headers["location"])), None
        raise NotFetched("away")


def _first_sid(answer: httpx.Response) -> str:
    try:
        told = answer.json()
        return str(told["media_list"][0]["sid"])
    except (ValueError, KeyError, IndexError, TypeError):
        return ""


def _allowed(url: httpx.URL) -> str:
    """Where Twilio keeps files, and nowhere else: no plain HTTP, no port or name of somebody's choosing."""
    plain = url.scheme == "https" and url.port is None and not url.userinfo
    old = url.host == OLD_STORE and url.path.startswith(OLD_FOLDER) and "/../" not in url.path
    if not plain or not (old or STORES.fullmatch(url.host)):
        raise NotFetched("ours")
    return str(url)
