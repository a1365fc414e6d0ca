"""The built-in phone of the demo: a page in the browser that is also a Door.

It looks like Telegram or like plain SMS and asks the same of the rest of the house as the real networks do:
every inbound has its own id, is answered only after the commit, and may come twice. Its addresses begin with
"demo-", so none can be taken for a chat id or a phone number. Mounted by the demo and nothing else.
"""

import asyncio
import json
import re
import secrets
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.core.faults import Fault
from bot.core.message import Address, Event, Heard, Kind, Millis, Network, Outgoing, ProviderId, Tap
from bot.service.door import Abilities, NotSent, Sent, Why
from bot.web.handset import Bubble, Count, Handset

MOST_BYTES = 16_000
MOST_WORDS = 4096  # Telegram's own limit for one message
MOST_PHONES = 1000
STILL_HERE = 15.0  # seconds between signs of life on a quiet line, so that proxies keep it open

NO_STORE = {"Cache-Control": "no-store"}
TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")
ID = re.compile(r"c[0-9a-z]{8,40}|[0-9a-f]{8}\.[0-9]{1,9}")  # made by the page, or by the handset
HINT = re.compile(r"[a-z]{2}(-[A-Za-z]{2,8})?")
MOSCOW = (55.7522, 37.6156)  # the middle of the city: a browser's real place is never asked for
ATTACHED = (Kind.VOICE, Kind.PHOTO, Kind.DOCUMENT, Kind.LOCATION, Kind.CONTACT, Kind.STICKER, Kind.EDIT)

Take = Callable[[Event], Awaitable[object]]
Body = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Note:
    """What the person did on the page, before it has an id and a time."""

    kind: Kind
    words: str = field(default="", repr=False)
    shown: str = field(default="", repr=False)  # the person's own bubble: words, or the label they pressed
    tap: Tap | None = None
    edits: str = ""  # the id of the person's own message these words replace


@dataclass(frozen=True, slots=True)
class Look:
    """What differs between the two networks: paths, addresses, what the person can send, what we can show."""

    path: str
    prefix: str
    sends: tuple[Kind, ...]
    abilities: Abilities


LOOKS = {
    Network.TELEGRAM: Look(
        path="/phone/{phone}",
        prefix="demo-",
        sends=ATTACHED,
        abilities=Abilities(buttons=True, signs=True, replaces=True, wipes=True),
    ),
    Network.SMS: Look(
        path="/phone/sms/{phone}",
        prefix="demo-sms-",
        sends=(Kind.MISSED_CALL,),
        abilities=Abilities(gsm=True),
    ),
}


@dataclass(frozen=True, slots=True)
class PhoneAt:
    """One phone of the demonstration: its door, its address there, and its page."""

    door: str
    address: str
    page: str

    @staticmethod
    def new(network: Network) -> "PhoneAt":
        """A phone nobody has used yet."""
        look, token = LOOKS[network], secrets.token_hex(12)
        return PhoneAt(f"phone_{network}", look.prefix + token, f"/phone?look={network}&phone={token}")


class PhoneDoor:
    """One network of the built-in phone. `take` may be set after construction: app.py closes the circle."""

    def __init__(self, name: str, network: Network, take: Take | None = None) -> None:
        self.name, self.network, self.take = name, network, take
        self.abilities = LOOKS[network].abilities
        self._look = LOOKS[network]
        self._handsets: OrderedDict[str, Handset] = OrderedDict()

    def routes(self) -> list[Route]:
        """What the page talks to; the page itself is in start.py."""
        path = self._look.path
        return [
            Route(f"{path}/say", self._say, methods=["POST"]),
            Route(f"{path}/tap", self._tap, methods=["POST"]),
            Route(f"{path}/kind", self._kind, methods=["POST"]),
            Route(f"{path}/messages", self._messages),
            Route(f"{path}/events", self._events),
        ]

    async def send(self, out: Outgoing) -> Sent:
        """Show one message on its phone, new or in place of an earlier one. Raises NotSent."""
        token = out.to.removeprefix(self._look.prefix)
        if not out.parts or token == out.to or not TOKEN.fullmatch(token):
            raise NotSent(Why.NEVER, "address" if out.parts else "empty")
        handset = self._handset(token)
        refs = tuple(self._show(handset, out, number) for number in range(len(out.parts)))
        return Sent(ProviderId(f"{token}:{refs[-1]}"), refs, self._segments(out))

    async def find(self, out: Outgoing) -> ProviderId | None:
        """The message on the phone, if it got there."""
        token = out.to.removeprefix(self._look.prefix)
        handset = self._handsets.get(token)
        found = [bubble.id for bubble in handset.bubbles if bubble.said == out.said_id] if handset else []
        return ProviderId(f"{token}:{found[-1]}") if found else None

    async def wipe(self, address: str, refs: Sequence[str]) -> tuple[str, ...]:
        """Delete messages from the phone, the person's own too; the refs that stayed: none ever do."""
        if handset := self._handsets.get(address.removeprefix(self._look.prefix)):
            handset.remove(refs)
        return ()

    def _show(self, handset: Handset, out: Outgoing, number: int) -> str:
        """Put one part on the phone; its id. Choices stand under the last part."""
        last = number == len(out.parts) - 1
        old = handset.get(out.replaces) if number == 0 and self.abilities.replaces else None
        bubble = Bubble(
            id=old.id if old else handset.new_id(),
            mine=False,
            at=old.at if old else _now(),
            words=out.parts[number],
            buttons=out.buttons if last and self.abilities.buttons else (),
            locale=out.locale,
            ask_place=last and out.ask_place and self.abilities.buttons,
            edited=old is not None,
            sms=Count.of(out.parts[number]) if self.abilities.gsm else None,
            said=out.said_id,
        )
        handset.put(bubble)
        return bubble.id

    def _segments(self, out: Outgoing) -> int:
        return sum(Count.of(part).segments for part in out.parts) if self.abilities.gsm else 0

    def _handset(self, token: str) -> Handset:
        """The phone with this token, made when new; the one used longest ago goes when there are too many."""
        handset = self._handsets.setdefault(token, Handset(token))
        self._handsets.move_to_end(token)
        while len(self._handsets) > MOST_PHONES:
            self._handsets.popitem(last=False)
        return handset

    def _at(self, request: Request) -> Handset:
        token = str(request.path_params["phone"])
        if not TOKEN.fullmatch(token):
            raise HTTPException(404, "a phone's id is 1 to 64 letters, digits, - or _")
        return self._handset(token)

    async def _say(self, request: Request) -> Response:
        body = await _body(request)
        words = _words(body, "words")
        return await self._hear(self._at(request), body, Note(Kind.TEXT, words, words))

    async def _tap(self, request: Request) -> Response:
        body, handset = await _body(request), self._at(request)
        data = _words(body, "data")
        tap = Tap.read(data)
        if tap is None:
            raise HTTPException(400, "data is not step:choice:turn")
        return await self._hear(handset, body, Note(Kind.TAP, shown=handset.label(data) or "", tap=tap))

    async def _kind(self, request: Request) -> Response:
        body = await _body(request)
        kind = next((kind for kind in self._look.sends if kind == body.get("kind")), None)
        if kind is None:
            raise HTTPException(400, f"kind is one of {', '.join(self._look.sends)}")
        if kind is not Kind.EDIT:
            return await self._hear(self._at(request), body, Note(kind))
        words = _words(body, "words")
        return await self._hear(self._at(request), body, Note(kind, words, words, edits=_id(body, "of")))

    async def _hear(self, handset: Handset, body: Body, note: Note) -> Response:
        """Show the person's message, hand it in, and say that it was kept only when it was."""
        ref = _id(body, "ref") or handset.new_id()
        shown_id = self._show_own(handset, note, ref)
        hint = body.get("hint")
        heard = Heard(
            door=self.name,
            provider_id=f"{handset.token}:{ref}",
            address=Address(self.network, self._look.prefix + handset.token),
            at=_now(),
            kind=note.kind,
            words=note.words,
            tap=note.tap,
            place=MOSCOW if note.kind is Kind.LOCATION else None,
            hint=hint if isinstance(hint, str) and HINT.fullmatch(hint) else "",
            message_ref=shown_id,
        )
        if not await self._kept(handset, heard):
            raise HTTPException(503, "not kept; send it again with the same ref")
        return JSONResponse({"id": shown_id}, headers=NO_STORE)

    async def _kept(self, handset: Handset, heard: Heard) -> bool:
        """Has the event been committed? Whatever goes wrong, the bubble says so."""
        kept = False
        try:
            if self.take is not None:
                await self.take(heard)
                kept = True
        except Fault:
            return False
        finally:
            handset.settle(heard.message_ref, "sent" if kept else "failed")
        return kept

    def _show_own(self, handset: Handset, note: Note, ref: str) -> str:
        """The id of the bubble that stands for what the person did. Raises HTTPException 400."""
        old = handset.get(note.edits) if note.edits else handset.get(ref)
        if old and not old.mine:
            raise HTTPException(400, "that message is not the person's own")
        if old:
            edited = old.edited or bool(note.edits)
            handset.put(replace(old, words=note.shown, edited=edited, state="sending"))
            return old.id
        count = Count.of(note.words) if self.abilities.gsm and note.words else None
        handset.put(Bubble(ref, True, _now(), note.shown, note.kind, "sending", sms=count))
        return ref

    async def _messages(self, request: Request) -> Response:
        return JSONResponse(self._at(request).everything(), headers=NO_STORE)

    async def _events(self, request: Request) -> Response:
        feed = follow(self._at(request), request.headers.get("last-event-id", ""))
        return StreamingResponse(feed, media_type="text/event-stream", headers=NO_STORE)


async def follow(handset: Handset, seen: str) -> AsyncIterator[str]:
    """Server-sent events of one phone from the change after `seen` on; everything when that is unknown."""
    yield "retry: 2000\n\n"
    while True:
        bell = handset.bell
        for change in handset.since(seen):
            seen = change.id
            yield change.wire()
        try:
            await asyncio.wait_for(bell.wait(), STILL_HERE)
        except TimeoutError:
            yield ": still here\n\n"


async def _body(request: Request) -> Body:
    """The JSON object sent by our own page. Raises HTTPException 400, 403 or 413."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise HTTPException(403, "another site may not use this phone")
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MOST_BYTES:
            raise HTTPException(413, f"more than {MOST_BYTES} bytes")
    try:
        body = json.loads(raw)
        json.dumps(body, ensure_ascii=False).encode()  # half a character pair cannot be stored
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise HTTPException(400, "the body is not a JSON object")
    return body


def _words(body: Body, key: str) -> str:
    words = body.get(key)
    if not isinstance(words, str) or not words.strip() or len(words) > MOST_WORDS:
        raise HTTPException(400, f"{key} is a text of 1 to {MOST_WORDS} characters")
    return words


def _id(body: Body, key: str) -> str:
    """A message id the page gave, "" when it gave none. Raises HTTPException 400."""
    value = body.get(key, "")
    if not isinstance(value, str) or not (value == "" or ID.fullmatch(value)):
        raise HTTPException(400, f"{key} is not a message id")
    return value


def _now() -> Millis:
    return Millis(time.time_ns() // 1_000_000)
