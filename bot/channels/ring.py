"""The duty phone: a voice call by Twilio that says one neutral sentence and waits for any digit.

What the call says travels with the request, so the phone speaks even while our own address cannot be reached;
only the digit and the outcome come back to us, signed like every word of Twilio's. A call is never looked up
or repeated here: whoever asked for it knows when it began and waits its minute.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.http import AsyncHttpClient
from twilio.rest import Client
from twilio.rest.api.v2010.account.call import CallList
from twilio.twiml.voice_response import Gather, VoiceResponse

from bot.channels.twilio import FAILURES, code_of
from bot.channels.twilio_errors import judge
from bot.channels.twilio_hooks import Form, Hooks
from bot.channels.twilio_wire import HttpxForTwilio
from bot.channels.wire import CLOCK, NEVER_LEFT, Clock, quiet
from bot.core.faults import StoreDown
from bot.service.door import NotSent, Why

log = logging.getLogger(__name__)
Pressed = Callable[[int], Awaitable[bool]]
Ended = Callable[[int, str], Awaitable[None]]

RING_SECONDS = 30  # then Twilio gives up: with the words it stays inside the minute between two calls
DIGIT_SECONDS = 7
VOICES = {"ru": "ru-RU", "en": "en-US"}  # languages Twilio's voices speak, of those our staff has words in
SPOKEN_TWICE = 2
BROKEN = 500


@dataclass(frozen=True, slots=True)
class RingConfig:
    """From which number, on which account, and in which language. `public_url` as Twilio was given it."""

    name: str
    account_sid: str
    auth_token: str = field(repr=False)
    public_url: str
    from_number: str
    next_token: str = field(default="", repr=False)
    locale: str = "ru"
    patience: float = 15.0


@dataclass(frozen=True, slots=True)
class Words:
    """What is said after a digit: it counts, or somebody else was quicker, or we could not keep it."""

    thanks: str
    taken: str
    failed: str


class Ring:
    """Calls by one sender."""

    def __init__(
        self, config: RingConfig, words: Words, http: AsyncHttpClient | None = None, clock: Clock = CLOCK
    ) -> None:
        quiet()
        self._config, self._words, self._clock = config, words, clock
        self._http = http or HttpxForTwilio(config.patience)
        client = Client(config.account_sid, config.auth_token, http_client=self._http)  # type: ignore[no-untyped-call]
        self._calls: CallList = client.calls

    async def close(self) -> None:
        """Close the connections."""
        if isinstance(self._http, HttpxForTwilio):
            await self._http.close()

    async def call(self, alert: int, number: str, words: str) -> str:
        """Ring that number; the call's SID. Raises NotSent: UNKNOWN = it may be ringing."""
        base = self._config.public_url.rstrip("/") + path(self._config.name)
        try:
            call = await self._calls.create_async(
                to=number,
                from_=self._config.from_number,
                twiml=self._twiml(f"{base}/{alert}/digit", words),
                timeout=RING_SECONDS,
                status_callback=f"{base}/{alert}/status",
                status_callback_method="POST",
            )
        except FAILURES as err:
            raise self._not_sent(err) from None
        if not call.sid:
            raise NotSent(Why.UNKNOWN, "odd")
        return str(call.sid)

    def routes(self, pressed: Pressed, ended: Ended) -> list[Route]:
        """The way back: a digit, and what became of the call."""
        hooks = Hooks(
            self._config.name,
            (self._config.auth_token, self._config.next_token),
            self._config.public_url,
            self._clock.now,
        )
        base = path(self._config.name)

        async def digit(request: Request) -> Response:
            form = await hooks.form(request, f"{base}/{_alert(request)}/digit")
            return form if isinstance(form, Response) else await self._digit(_alert(request), form, pressed)

        async def status(request: Request) -> Response:
            form = await hooks.form(request, f"{base}/{_alert(request)}/status")
            return form if isinstance(form, Response) else await self._status(_alert(request), form, ended)

        return [
            Route(f"{base}/{{alert:int}}/digit", digit, methods=["POST"]),
            Route(f"{base}/{{alert:int}}/status", status, methods=["POST"]),
        ]

    async def _digit(self, alert: int, form: Form, pressed: Pressed) -> Response:
        if not form.get("Digits"):
            return _answer(VoiceResponse())  # type: ignore[no-untyped-call]
        try:
            words = self._words.thanks if await pressed(alert) else self._words.taken
        except StoreDown:
            log.error("duty phone: a digit in call %d was not kept (StoreDown)", alert)
            words = self._words.failed
        said = VoiceResponse()  # type: ignore[no-untyped-call]
        said.say(words, language=self._voice)  # type: ignore[no-untyped-call]
        return _answer(said)

    async def _status(self, alert: int, form: Form, ended: Ended) -> Response:
        try:
            await ended(alert, form.get("CallStatus", ""))
        except StoreDown:
            log.error("duty phone: the end of call %d was not kept (StoreDown)", alert)
        return Response(status_code=204)

    def _twiml(self, action: str, words: str) -> str:
        said = VoiceResponse()  # type: ignore[no-untyped-call]
        for _ in range(SPOKEN_TWICE):
            gather = Gather(  # type: ignore[no-untyped-call]
                num_digits=1, finish_on_key="", timeout=DIGIT_SECONDS, action=action, method="POST"
            )
            gather.say(words, language=self._voice)  # type: ignore[no-untyped-call]
            said.append(gather)  # type: ignore[no-untyped-call]
        return str(said)

    @property
    def _voice(self) -> str:
        return VOICES.get(self._config.locale, VOICES["ru"])

    def _not_sent(self, err: Exception) -> NotSent:
        """A refusal means that nothing rings; anything that broke off on the way may ring."""
        code, status = code_of(err), getattr(err, "status", 0)
        if isinstance(err, NEVER_LEFT):
            return NotSent(Why.LATER, code)
        if not status or status >= BROKEN:
            return NotSent(Why.UNKNOWN, code)
        return NotSent(judge(int(code), status, self._clock.now(), 0.0).why, code)


def path(door: str) -> str:
    """Where Twilio posts what becomes of our calls."""
    return f"/twilio/{door}/ring"


def _alert(request: Request) -> int:
    return min(int(request.path_params["alert"]), 2**62)


def _answer(said: VoiceResponse) -> Response:
    return Response(str(said), media_type="text/xml")
