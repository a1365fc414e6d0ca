"""Ask the providers, for `safar doctor`: do they know us, what waits, what time is it, are we reachable?

With the real clients, and with nothing that changes anything. What comes back is codes: no token, no name.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import SIGNATURE_HEADER, RequestValidator
from twilio.rest import Client

from bot.channels.telegram import open_bot
from bot.channels.telegram_errors import FAILURES as TELEGRAM_FAILURES
from bot.channels.telegram_errors import judge
from bot.channels.twilio import FAILURES, code_of
from bot.channels.twilio_hooks import PROBE, status_path
from bot.channels.twilio_wire import HttpxForTwilio
from bot.channels.wire import quiet

PATIENCE = 10.0


@dataclass(slots=True)
class Clocks:
    """How far our clock is ahead of those that answered, in seconds."""

    now: Callable[[], float]
    ahead: list[float] = field(default_factory=list)

    def note(self, headers: Mapping[str, str]) -> None:
        """Compare with the Date of an answer; one that has none tells nothing."""
        try:
            told = parsedate_to_datetime(headers.get("date", ""))
        except ValueError:
            return
        told = told if told.tzinfo else told.replace(tzinfo=UTC)
        self.ahead.append(self.now() - told.timestamp())


@dataclass(frozen=True, slots=True)
class BotState:
    """What Telegram says of a bot. `failure` = the kind of it, "" = it answered."""

    failure: str = ""
    webhook: bool = False
    pending: int = 0


async def ask_telegram(token: str, base_url: str, clocks: Clocks) -> BotState:
    """Who are we there, is a webhook set, how many messages wait?"""

    async def note(answer: httpx.Response) -> None:
        clocks.note(answer.headers)

    async with open_bot(token, base_url, PATIENCE, note) as bot:
        try:
            await bot.get_me()
            hook = await bot.get_webhook_info()
        except TELEGRAM_FAILURES as error:
            return BotState(judge(error)[1])
    return BotState("", bool(hook.url), hook.pending_update_count or 0)


class _Noting(AsyncHttpClient):
    """The client's transport, with an eye on the time that answers tell."""

    def __init__(self, inner: AsyncHttpClient, clocks: Clocks) -> None:
        super().__init__(inner.logger, True, PATIENCE)
        self._inner, self._clocks = inner, clocks

    async def request(self, *args: Any, **more: Any) -> Response:  # type: ignore[override]
        answer: Response = await self._inner.request(*args, **more)
        self._clocks.note({str(name).lower(): str(value) for name, value in (answer.headers or {}).items()})
        return answer


async def ask_twilio(account: str, token: str, wire: AsyncHttpClient, clocks: Clocks) -> tuple[str, str]:
    """The kind of the failure ("" = it answered) and the account's status."""
    quiet()
    client = Client(account, token, http_client=_Noting(wire, clocks))  # type: ignore[no-untyped-call]
    try:
        found = await client.api.v2010.accounts(account).fetch_async()
    except FAILURES as error:
        return code_of(error), ""
    finally:
        if isinstance(wire, HttpxForTwilio):
            await wire.close()
    return "", str(found.status)


async def ask_hookup(
    account: str, token: str, sender: str, wire: AsyncHttpClient
) -> tuple[str, str, str] | bool | None:
    """Where that number or service brings what people write: address, method, fallback address.

    None = the account has no such sender; False = it could not be asked.
    """
    quiet()
    client = Client(account, token, http_client=wire)  # type: ignore[no-untyped-call]
    try:
        if sender.startswith("MG"):
            service = await client.messaging.v1.services(sender).fetch_async()
            if service.use_inbound_webhook_on_number:
                return False
            return (
                _text(service.inbound_request_url),
                _text(service.inbound_method),
                _text(service.fallback_url),
            )
        rows = await client.incoming_phone_numbers.list_async(phone_number=sender, limit=1)
    except FAILURES as error:
        return None if code_of(error) in ("404", "20404") else False
    finally:
        if isinstance(wire, HttpxForTwilio):
            await wire.close()
    return (
        (_text(rows[0].sms_url), _text(rows[0].sms_method), _text(rows[0].sms_fallback_url)) if rows else None
    )


def _text(told: object) -> str:
    return str(told or "")


async def ask_ourselves(public_url: str, door: str, token: str) -> tuple[str, str]:
    """Post to our own status route as Twilio would, signed rightly and wrongly: the codes of both answers."""
    quiet()
    url = public_url.rstrip("/") + status_path(door)
    form = {"MessageSid": PROBE, "MessageStatus": datetime.now(UTC).isoformat()}
    right = RequestValidator(token).compute_signature(url, form)  # type: ignore[no-untyped-call]
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        return await _post(client, url, form, right), await _post(client, url, form, "wrong")


async def _post(client: httpx.AsyncClient, url: str, form: dict[str, str], signature: str) -> str:
    try:
        answer = await client.post(url, data=form, headers={SIGNATURE_HEADER: signature})
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return type(error).__name__
    return str(answer.status_code)
