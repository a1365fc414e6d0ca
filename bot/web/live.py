"""The live feed: which cases changed, as server-sent events. Numbers only: the page fetches the words.

An event's id is the page's place among the rows of `events` (`changes.py`), so a browser that was away says
where it stopped (Last-Event-ID) and misses nothing, though several replicas write side by side. A beat every
few seconds lets the page notice a dead link.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.core.message import CaseId
from bot.store import events
from bot.web.changes import LOOK_BACK, Place
from bot.web.console import Console, Gate, Visitor

LOOK_EVERY_S = 0.5
BEAT_MS = 3000
MOST_EARS = 20  # open pages of one operator: each asks the store twice a second
RETRY = "retry: 1000\n\n"
BEAT = "event: beat\ndata: .\n\n"


@dataclass(frozen=True, slots=True)
class Ear:
    """Who listens: one page's request, behind its gate."""

    request: Request
    console: Console
    gate: Gate


Fresh = Sequence[tuple[int, str, CaseId | None]]


def changed_cases(fresh: Fresh) -> str:
    """Which cases changed; "" = none."""
    changed = sorted({case_id for _, verb, case_id in fresh if case_id and verb != "viewed"})
    return " ".join(map(str, changed))


async def live(  # the gate and what is told are bound where the route is made
    request: Request,
    console: Console,
    visitor: Visitor,
    gate: Gate,
    tells: Callable[[Fresh], str] = changed_cases,
) -> Response:
    """The feed of one page, until the page goes or the session ends. 429 for more pages than anybody has."""
    if request.method == "HEAD":
        return Response(media_type="text/event-stream")
    if gate.ears[visitor.operator.id] >= MOST_EARS:
        return Response(status_code=429)
    lately = await console.store.read(partial(events.last_events, many=LOOK_BACK))
    place = Place.read(request.headers.get("last-event-id", ""), console.clock())
    if place is None or place.high > max(lately, default=0):  # made up, or from before a restore
        place = Place.beginning(lately, console.clock())
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(
        _counted(visitor.operator.id, Ear(request, console, gate), place, tells),
        headers=headers,
        media_type="text/event-stream",
    )


async def _counted(
    operator_id: int, ear: Ear, place: Place, tells: Callable[[Fresh], str]
) -> AsyncIterator[str]:
    """The feed, counted among those of its operator while it lasts."""
    ear.gate.ears[operator_id] += 1
    try:
        async for chunk in _feed(ear, place, tells):
            yield chunk
    finally:
        ear.gate.ears[operator_id] -= 1


async def _feed(ear: Ear, place: Place, tells: Callable[[Fresh], str]) -> AsyncIterator[str]:
    request, console, gate = ear.request, ear.console, ear.gate
    beaten = console.clock()
    yield RETRY + BEAT
    while not await request.is_disconnected():
        since = partial(events.events_since, event_id=place.high, missing=place.looked_for)
        fresh = await console.store.read(since)
        place.saw((number for number, _, _ in fresh), console.clock())
        changed = tells(fresh)
        if changed:
            yield f"id: {place}\nevent: change\ndata: {changed}\n\n"
        if console.clock() - beaten >= BEAT_MS:
            if await gate.visitor(request) is None:
                return
            beaten = console.clock()
            yield BEAT
        await console.wait(LOOK_EVERY_S)
