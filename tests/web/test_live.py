"""The live feed: numbers only, nothing missed, over when the session is."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import PASSWORD, Scene, Somebody, scene_over
from starlette.requests import Request
from starlette.responses import StreamingResponse

from bot.service.desk import Hand
from bot.service.staff import SESSION_MS, Attempt
from bot.store import events
from bot.web.console import Gate
from bot.web.live import BEAT_MS, live

NOW = 1_800_000_000_000


@pytest.fixture
async def scene(store: "object") -> AsyncIterator[Scene]:
    made = await scene_over(store, NOW)  # type: ignore[arg-type]
    object.__setattr__(made.console, "wait", lambda _seconds: asyncio.sleep(0.005))
    yield made


class Feed:
    """One page's feed, read event by event."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.gate = scene, Gate(scene.console)

    async def open(self, last: str = "") -> "Feed":
        self.token = await self.scene.staff.sign_in(Attempt("Aigul", PASSWORD))
        headers = [(b"cookie", f"safar={self.token}".encode())]
        headers += [(b"last-event-id", last.encode())] if last else []
        scope = {
            "type": "http",
            "method": "GET",
            "path": "/desk/live",
            "query_string": b"",
            "headers": headers,
        }
        request = Request(scope, receive=asyncio.Event().wait)  # type: ignore[arg-type]
        visitor = await self.gate.visitor(request)
        assert visitor is not None
        answer = await live(request, self.scene.console, visitor, self.gate)
        assert isinstance(answer, StreamingResponse)
        self.chunks = answer.body_iterator.__aiter__()
        assert "event: beat" in await self.next()
        return self

    async def next(self) -> str:
        return str(await asyncio.wait_for(self.chunks.__anext__(), 5))


async def test_a_change_arrives_as_the_cases_number_and_nothing_else(scene: Scene) -> None:
    feed = await Feed(scene).open()
    case = await scene.opens(Somebody("canary-name"), words="canary-words")
    last = await scene.store.read(events.last_event)
    assert await feed.next() == f"id: {last}\nevent: change\ndata: {case}\n\n"


async def test_looking_at_a_case_is_no_change(scene: Scene) -> None:
    case = await scene.opens(Somebody("a"))
    feed = await Feed(scene).open()
    await scene.desk.file(case, scene.ids["Timur"])
    await scene.desk.claim(Hand(scene.ids["Timur"], case, "t"))
    last = await scene.store.read(events.last_event)
    assert f"id: {last}\n" in await feed.next()


async def test_a_page_that_was_away_is_told_what_changed_meanwhile(scene: Scene) -> None:
    first = await scene.opens(Somebody("a"))
    last = await scene.store.read(events.last_event)
    second = await scene.opens(Somebody("b"))
    third = await scene.opens(Somebody("c"))
    told = await (await Feed(scene).open(str(last))).next()
    assert told.splitlines()[2] == f"data: {second} {third}"
    assert first not in (second, third)


@pytest.mark.parametrize("last", ["-1", "abc", "9" * 40, "1 OR 1=1"])
async def test_a_made_up_place_to_resume_from_means_now(scene: Scene, last: str) -> None:
    await scene.opens(Somebody("a"))
    feed = await Feed(scene).open(last)
    case = await scene.opens(Somebody("b"))
    assert f"data: {case}\n" in await feed.next()


async def test_the_link_beats_while_nothing_happens(scene: Scene) -> None:
    feed = await Feed(scene).open()
    scene.clock.forward(BEAT_MS / 60_000)
    assert await feed.next() == "event: beat\ndata: .\n\n"


@pytest.mark.parametrize("end", ["signed out", "expired", "disabled"])
async def test_the_feed_ends_with_the_session(scene: Scene, end: str) -> None:
    feed = await Feed(scene).open()
    if end == "signed out":
        await scene.staff.sign_out(feed.token)
    elif end == "disabled":
        await scene.staff.disable("Aigul")
    scene.clock.forward((SESSION_MS if end == "expired" else BEAT_MS) / 60_000)
    with pytest.raises(StopAsyncIteration):
        await feed.next()
