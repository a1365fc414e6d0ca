"""The live feed: which cases changed, as server-sent events. Numbers only: the page fetches the words.

An event's id is the number of the row in `events`, so a browser that was away says where it stopped
(Last-Event-ID) and misses nothing. A beat every few seconds lets the page notice a dead link.
"""

from collections.abc import AsyncIterator
from functools import partial

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.store import events
from bot.web.console import Console, Gate, Visitor

LOOK_EVERY_S = 0.5
BEAT_MS = 3000
RETRY = "retry: 1000\n\n"
BEAT = "event: beat\ndata: .\n\n"


async def live(request: Request, console: Console, _visitor: Visitor, gate: Gate) -> Response:
    """The feed of one page, until the page goes or the session ends."""
    asked = request.headers.get("last-event-id", "")
    last = (
        int(asked) if asked.isdecimal() and len(asked) < 19 else await console.store.read(events.last_event)
    )
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(
        _feed(request, console, gate, last), headers=headers, media_type="text/event-stream"
    )


async def _feed(request: Request, console: Console, gate: Gate, last: int) -> AsyncIterator[str]:
    beaten = console.clock()
    yield RETRY + BEAT
    while not await request.is_disconnected():
        fresh = await console.store.read(partial(events.events_since, event_id=last))
        changed = sorted({case_id for _, verb, case_id in fresh if case_id and verb != "viewed"})
        last = max((number for number, _, _ in fresh), default=last)
        if changed:
            yield f"id: {last}\nevent: change\ndata: {' '.join(map(str, changed))}\n\n"
        if console.clock() - beaten >= BEAT_MS:
            if await gate.visitor(request) is None:
                return
            beaten = console.clock()
            yield BEAT
        await console.wait(LOOK_EVERY_S)
