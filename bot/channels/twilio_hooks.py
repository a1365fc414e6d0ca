"""What Twilio posts to us: messages that came in, and what became of those we sent.

The signature is computed over the URL that Twilio was given, which only the configuration knows: behind a
proxy the Host header and the scheme say something else, and a stranger may write there what they like.
Twilio waits 15 s and does not come back by itself, so a message is committed first and answered then; when
the store is down an emergency gets its number in this very answer, and the message waits in the spool, or is
fetched again by the reconciliation. Place and profile fields are never read.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.request_validator import SIGNATURE_HEADER, RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from bot.channels.twilio_files import media_of
from bot.core.faults import StoreDown
from bot.core.message import Address, Heard, Kind, Media, Millis, Network

log = logging.getLogger(__name__)

Take = Callable[[Heard], Awaitable[bool]]  # True = in the store, False = in the spool
Receipt = Callable[[str, str, str, str], Awaitable[None]]  # door, sid, status, error code ("" = none)
Lifeline = Callable[[Heard], str | None]
Form = ImmutableMultiDict[str, str]

WHATSAPP = "whatsapp:"  # before a number: at this border alone
PROBE = "probe"  # no id that Twilio gives
LARGEST_BODY = 64 * 1024
MOST_FIELDS = 200


class Hooks:
    """The two routes of one door. Another network of Twilio's has its own `network`, `path` and `read`.

    auth_tokens  the account's, and the next one while it is changed: what either signed is believed
    """

    network: Network = Network.SMS

    def __init__(
        self, door: str, auth_tokens: Sequence[str], public_url: str, now: Callable[[], Millis]
    ) -> None:
        self._door, self._now = door, now
        self._public_url = public_url.rstrip("/")
        self._validators = [RequestValidator(each) for each in auth_tokens if each]  # type: ignore[no-untyped-call]

    def routes(self, take: Take, receipt: Receipt, lifeline: Lifeline) -> list[Route]:
        """`take` keeps a message or raises StoreDown; `lifeline` has the answer when it is not in the store
        yet, or None.
        """

        path = self.path(self._door)

        async def message(request: Request) -> Response:
            form = await self.form(request, path)
            return form if isinstance(form, Response) else await self._heard(form, take, lifeline)

        async def status(request: Request) -> Response:
            form = await self.form(request, status_path(self._door))
            return form if isinstance(form, Response) else await self._receipt(form, receipt)

        return [
            Route(path, message, methods=["POST"]),
            Route(status_path(self._door), status, methods=["POST"]),
        ]

    async def form(self, request: Request, path: str) -> Form | Response:
        """The signed form, or the refusal."""
        body = await _body(request)
        if body is None:
            return self._refuse(413, "too large")
        form = _parse(body)
        if form is None:
            return self._refuse(400, "unreadable")
        query = request.scope["query_string"].decode("latin-1")
        url = f"{self._public_url}{path}" + (f"?{query}" if query else "")
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if not signature:
            return self._refuse(403, "no signature", form)
        if not any(each.validate(url, form, signature) for each in self._validators):  # type: ignore[no-untyped-call]
            return self._refuse(403, "wrong signature", form)
        return form

    @staticmethod
    def path(door: str) -> str:
        """Where Twilio posts what people write."""
        return sms_path(door)

    def read(self, form: Form) -> Heard:
        """The message in a signed form. Place and profile fields are left where they are."""
        return Heard(
            door=self._door,
            provider_id=form["MessageSid"],
            address=Address(self.network, form["From"]),
            at=self._now(),
            kind=kind_of(form),
            words=form.get("Body", ""),
            answered=form.get("OptOutType", ""),
            media=attached(form, kind_of(form)),
        )

    async def _heard(self, form: Form, take: Take, lifeline: Lifeline) -> Response:
        sid, sender = form.get("MessageSid", ""), form.get("From", "")
        if not sid or not sender:
            return self._refuse(400, "no MessageSid or From", form)
        if network_of(sender) is not self.network:
            return self._refuse(400, "another network's message", form)
        heard = self.read(form)
        if is_service(sender):
            log.info("door %s: passed over %s of a service", self._door, _loggable(sid))
            return _twiml()
        try:
            in_store = await take(heard)
        except StoreDown:
            log.error("door %s: %s not kept (StoreDown)", self._door, _loggable(sid))
            number = _number(heard, lifeline)
            return _twiml(number) if number else Response(status_code=503)
        return _twiml("" if in_store else _number(heard, lifeline))

    async def _receipt(self, form: Form, receipt: Receipt) -> Response:
        sid, status = form.get("MessageSid", ""), form.get("MessageStatus", "")
        if not sid or not status:
            return self._refuse(400, "no MessageSid or MessageStatus", form)
        if sid == PROBE:  # `safar doctor` asks whether it gets this far: there is nothing to keep
            return Response(status_code=204)
        try:
            await receipt(self._door, sid, status, form.get("ErrorCode", ""))
        except StoreDown:
            log.error("door %s: receipt of %s not kept (StoreDown)", self._door, _loggable(sid))
        return Response(status_code=204)

    def _refuse(self, status: int, why: str, form: Form | None = None) -> Response:
        sid = _loggable(form.get("MessageSid", "") if form else "")
        log.warning("door %s: refused %s with %d (%s)", self._door, sid, status, why)
        return Response(status_code=status)


def network_of(sender: str) -> Network:
    """On which of Twilio's networks that address is."""
    return Network.WHATSAPP if sender.startswith(WHATSAPP) else Network.SMS


def is_service(sender: str) -> bool:
    """An operator's name or a short number, to which nobody can write back: no person's address."""
    return ":" not in sender and not re.fullmatch(r"\+\d{7,15}", sender.strip())


def sms_path(door: str) -> str:
    """Where Twilio posts what people write."""
    return f"/twilio/{door}/sms"


def status_path(door: str) -> str:
    """Where Twilio posts what became of our messages."""
    return f"/twilio/{door}/status"


async def _body(request: Request) -> bytes | None:
    """The body, or None when it is larger than any form of Twilio's; a broken off one counts as empty."""
    body = b""
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                return None
    except ClientDisconnect:
        return b""
    return body


def _parse(body: bytes) -> Form | None:
    """The form, or None when it is none. A repeated field keeps all its values, for the signature."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        return None
    return ImmutableMultiDict(pairs)


def kind_of(form: Form) -> Kind:
    """Text, or what the first attached file is."""
    if form.get("NumMedia", "0") in ("", "0"):
        return Kind.TEXT
    content = form.get("MediaContentType0", "").lower()
    kinds = {"image": Kind.PHOTO, "audio": Kind.VOICE}
    return Kind.CONTACT if "vcard" in content else kinds.get(content.partition("/")[0], Kind.DOCUMENT)


def attached(form: Form, kind: Kind) -> Media | None:
    """What is needed to fetch the first file when somebody opens it. Pictures, sounds and papers alone."""
    if kind not in (Kind.PHOTO, Kind.VOICE, Kind.DOCUMENT):
        return None
    return media_of(form.get("MediaUrl0", ""), form.get("MediaContentType0", ""))


def _number(heard: Heard, lifeline: Lifeline) -> str:
    """The number, if these words ask for it and Twilio has not answered them itself."""
    return "" if heard.answered else lifeline(heard) or ""


def _twiml(words: str = "") -> Response:
    answer = MessagingResponse()  # type: ignore[no-untyped-call]
    if words:
        answer.message(words)  # type: ignore[no-untyped-call]
    return Response(str(answer), media_type="text/xml")


def _loggable(sid: str) -> str:
    """An id as Twilio makes them; anything else could be somebody's words in our log."""
    return sid if re.fullmatch(r"[A-Z]{2}[0-9a-f]{32}", sid) else "?"
