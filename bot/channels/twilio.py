"""SMS through Twilio: send, look up, list what came in; what Twilio posts to us is read in `twilio_hooks`.

A text leaves as one message, which phones join, as far as Twilio takes it (1600 characters). Where it takes
several, the next leaves only when a receipt says that the one before was sent, or none came for a while:
parts that travel side by side arrive in any order. Creating a message is not repeatable at Twilio, so one of
unknown outcome is looked up by its address, time and words before anybody thinks of sending it again.
"""

import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import SystemRandom
from typing import Any, ClassVar, NoReturn

import httpx
from starlette.routing import Route
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.base.values import unset
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance, MessageList

from bot.channels.news import News
from bot.channels.twilio_errors import judge
from bot.channels.twilio_files import Files, media_in
from bot.channels.twilio_hooks import Hooks, Lifeline, Receipt, Take, is_service, network_of, status_path
from bot.channels.twilio_wire import HttpxForTwilio
from bot.channels.wire import CLOCK, NEVER_LEFT, Begun, Clock, Progress, quiet
from bot.core.message import Address, Heard, Kind, Millis, Network, Outgoing, ProviderId
from bot.service.door import Abilities, NotSent, Sent, Why

log = logging.getLogger(__name__)

REFUSALS = (TwilioRestException, TwilioServiceException)
ODD = (ValueError, KeyError, TypeError, AttributeError)  # an answer that is not what Twilio promises
FAILURES = (TwilioException, *ODD, httpx.HTTPError)

LOOK_BACK = Millis(10 * 60_000)  # for a message of which this process knows nothing
SKEW = Millis(60_000)  # Twilio's clock and ours may differ
MOST_LOOKED_AT = 200
PAGE = 500  # of a list; all its pages are read


@dataclass(frozen=True, slots=True)
class TwilioConfig:
    """One sender. Raises ValueError naming the key that does not fit.

    public_url  the address Twilio was given, with scheme, port and path prefix if any
    next_token  the account's next token: what is signed with it is believed already (Twilio: secondary)
    per_hour    SMS of the bot's own that may leave in an hour, parts counted (0 = no limit)
    validity    seconds after which an undelivered message is dropped: a late SMS can endanger the person
    patience    seconds to wait for Twilio
    between     seconds to wait for the receipt of one part before the next leaves
    senders     another sender for numbers that begin so: "7" -> "SAFAR" (the longest beginning counts)
    """

    name: str
    account_sid: str
    auth_token: str = field(repr=False)
    public_url: str
    from_number: str = ""
    next_token: str = field(default="", repr=False)
    per_hour: int = 0
    messaging_service_sid: str = ""
    validity: int = 1800
    patience: float = 15.0
    between: float = 8.0
    senders: Mapping[str, str] = field(default_factory=dict)

    @property
    def tokens(self) -> tuple[str, str]:
        """Those whose signatures are believed."""
        return self.auth_token, self.next_token

    def __post_init__(self) -> None:
        if bool(self.from_number) == bool(self.messaging_service_sid):
            raise ValueError("from_number or messaging_service_sid: exactly one of them is needed")
        if not 600 <= self.validity <= 1800:
            raise ValueError("validity: between 600 and 1800 seconds")


class TwilioDoor:
    """One sender at Twilio. Another network of Twilio's puts `prefix` before its addresses."""

    network: Network = Network.SMS
    abilities = Abilities(gsm=True, paced=True, receipts=True, twilio=True)
    prefix: ClassVar[str] = ""
    hooks: ClassVar[type[Hooks]] = Hooks

    def __init__(
        self, config: TwilioConfig, http_client: AsyncHttpClient | None = None, clock: Clock = CLOCK
    ) -> None:
        quiet()
        self.name = config.name
        if config.per_hour:
            self.abilities = replace(self.abilities, per_hour=config.per_hour)
        self._config, self._clock = config, clock
        self._chance: Callable[[], float] = SystemRandom().random
        self._http = http_client or HttpxForTwilio(config.patience)
        client = Client(config.account_sid, config.auth_token, http_client=self._http)  # type: ignore[no-untyped-call]
        self._messages: MessageList = client.messages
        self._begun = Begun(clock)
        self._news = News()
        self.files = Files(config.account_sid, config.auth_token)
        self._given: deque[str] = deque(maxlen=10_000)  # accepted lately: no other message may claim them

    def routes(self, take: Take, receipt: Receipt, lifeline: Lifeline) -> list[Route]:
        """The way in: what Twilio posts for this sender."""
        hooks = self.hooks(self.name, self._config.tokens, self._config.public_url, self._clock.now)

        async def noted(door: str, sid: str, status: str, code: str) -> None:
            self._news.came(sid, status)
            await receipt(door, sid, status, code)

        return hooks.routes(take, noted, lifeline)

    async def close(self) -> None:
        """Close the connections."""
        if isinstance(self._http, HttpxForTwilio):
            await self._http.close()

    def sender(self, to: str) -> str:
        """The number, service or name of letters that a message to that phone comes from."""
        fits = [start for start in self._config.senders if to.removeprefix("+").startswith(start)]
        usual = self._config.from_number or self._config.messaging_service_sid
        return self._config.senders[max(fits, key=len)] if fits else usual

    async def send(self, out: Outgoing) -> Sent:
        """Send all parts in order. Raises NotSent; parts already accepted are not sent again by the next try.

        `refs` are the SIDs of all parts; the provider id is the last one's.
        """
        if not out.parts:
            raise NotSent(Why.NEVER, "empty")
        progress, segments = self._begun.of(out), 0
        for number in range(len(progress.refs), len(out.parts)):
            if progress.refs:
                await self._news.settled(progress.refs[-1], self._config.between)
            message = await self._create(out.to, self._content(out, out.parts[number]))
            self._accept(progress, str(message.sid))
            segments += int(message.num_segments or 0)
        self._begun.close(out)
        return Sent(ProviderId(progress.refs[-1]), tuple(progress.refs), segments)

    async def find(self, out: Outgoing) -> ProviderId | None:
        """The SID of the last part if all parts are at Twilio; None = they are not.

        Parts that are found count as sent, so that a new try does not repeat them. Raises NotSent while
        Twilio cannot be asked.
        """
        progress = self._begun.of(out, since=out.at or Millis(self._clock.now() - LOOK_BACK))
        since = Millis(progress.since - SKEW)
        try:
            messages = await self._messages.list_async(to=self.prefix + out.to, limit=MOST_LOOKED_AT)
        except FAILURES as err:
            log.warning("door %s: looking up %d failed (%s)", self.name, out.said_id, code_of(err))
            raise NotSent(Why.LATER, code_of(err)) from None
        self._match(out, progress, [message for message in messages if _ours(message, since)])
        if len(progress.refs) < len(out.parts):
            return None
        self._begun.close(out)
        return ProviderId(progress.refs[-1])

    def fetch(self, ref: str, most: int) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """A file somebody sent, piece by piece. Raises NotFetched."""
        return self.files.fetched(ref, most)

    def verdict(self, code: str, now: Millis, chance: float) -> NotSent:
        """What that code of a receipt means; one we cannot read is unknown."""
        return judge(int(code) if code.isdecimal() else 0, 0, now, chance)

    async def list_inbound(self, since: Millis) -> AsyncIterator[Heard]:
        """What Twilio received for us since then, oldest first. Raises NotSent when it cannot be asked."""
        try:
            messages = await self._messages.list_async(
                to=self._sender,
                date_sent_after=datetime.fromtimestamp(since / 1000, UTC),
                page_size=PAGE,
            )
        except FAILURES as err:
            self._raise(err)
        heard = [self._heard(message) for message in messages if self._came_in(message)]
        for one in sorted(heard, key=lambda one: one.at):
            if one.at >= since:
                yield one

    @property
    def _sender(self) -> Any:
        number = self._config.from_number
        return self.prefix + number if number else unset

    def _content(self, out: Outgoing, words: str) -> dict[str, Any]:  # noqa: ARG002  of use where templates are
        """What one part of it says, as arguments of the client. Raises NotSent."""
        return {"body": words, "smart_encoded": True, "shorten_urls": False}

    async def _create(self, to: str, content: dict[str, Any]) -> MessageInstance:
        """One accepted message. Raises NotSent."""
        config, sender = self._config, self.sender(to)
        try:
            message = await self._messages.create_async(
                to=self.prefix + to,
                from_=unset if sender.startswith("MG") else self.prefix + sender,
                messaging_service_sid=sender if sender.startswith("MG") else unset,
                status_callback=config.public_url.rstrip("/") + status_path(config.name),
                validity_period=config.validity,
                **content,
            )
        except FAILURES as err:
            self._raise(err)
        if not message.sid:
            raise NotSent(Why.UNKNOWN, "odd")
        if message.error_code and str(message.status) in ("failed", "undelivered"):
            raise judge(message.error_code, 0, self._clock.now(), self._chance())
        return message

    def _raise(self, err: Exception) -> NoReturn:
        """The client's error as ours. Its own text names addresses and is left behind."""
        if isinstance(err, TwilioException):
            code, status = _refusal(err)
            raise judge(code, status, self._clock.now(), self._chance()) from None
        why = Why.LATER if isinstance(err, NEVER_LEFT) else Why.UNKNOWN
        raise NotSent(why, code_of(err)) from None

    def _accept(self, progress: Progress, sid: str) -> None:
        progress.refs.append(sid)
        self._given.append(sid)

    def _match(self, out: Outgoing, progress: Progress, messages: list[MessageInstance]) -> None:
        """Give each part not yet accepted, in order, a message with its words that belongs to nobody else."""
        free = [message for message in reversed(messages) if message.sid not in self._given]
        for part in out.parts[len(progress.refs) :]:
            match = next((message for message in free if (message.body or "").strip() == part.strip()), None)
            if match is None:
                return
            free.remove(match)
            self._accept(progress, str(match.sid))

    def _came_in(self, message: MessageInstance) -> bool:
        service = self._config.messaging_service_sid
        return (
            str(message.direction) == "inbound"
            and bool(message.sid and message.from_)
            and network_of(str(message.from_)) is self.network  # one service may have senders on both
            and not is_service(str(message.from_))
            and (not service or message.messaging_service_sid == service)
        )

    def _heard(self, message: MessageInstance) -> Heard:
        file = (message.num_media or "0") != "0"
        return Heard(
            door=self.name,
            provider_id=str(message.sid),
            address=Address(self.network, str(message.from_).removeprefix(self.prefix)),
            at=_created(message) or self._clock.now(),
            kind=Kind.DOCUMENT if file else Kind.TEXT,
            words=message.body or "",
            media=media_in(str(message.sid)) if file else None,
        )


def _ours(message: MessageInstance, since: Millis) -> bool:
    created = _created(message)
    return str(message.direction).startswith("outbound") and created is not None and created >= since


def _created(message: MessageInstance) -> Millis | None:
    return Millis(int(message.date_created.timestamp() * 1000)) if message.date_created else None


def _refusal(err: TwilioException) -> tuple[int, int]:
    """Twilio's code and the HTTP status; a refused list tells the status alone, in the answer it carries."""
    if isinstance(err, REFUSALS):
        return (err.code if isinstance(err.code, int) else err.status), err.status
    status = next((one.status_code for one in err.args if isinstance(one, Response)), 0)
    return status, status


def code_of(err: Exception) -> str:
    """A code that is safe to log."""
    return str(_refusal(err)[0]) if isinstance(err, TwilioException) else type(err).__name__
