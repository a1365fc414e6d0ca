"""The live feed: numbers only, nothing missed or told twice, over when the session is."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from desk_scene import PASSWORD, Scene, Somebody, scene_over
from sqlalchemy import insert, text
from starlette.requests import Request
from starlette.responses import StreamingResponse

from bot.service.desk import Hand
from bot.service.staff import SESSION_MS, Attempt
from bot.store import events, tables
from bot.store.database import Tx, open_store
from bot.store.postgres import make_engine
from bot.store.seal import KeyRing
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
        await scene.staff.accounts.disable(scene.ids["Aigul"])
    scene.clock.forward((SESSION_MS if end == "expired" else BEAT_MS) / 60_000)
    with pytest.raises(StopAsyncIteration):
        await feed.next()


async def event_of(scene: Scene, number: int, case: int) -> None:
    """An event with that number is committed now."""
    row = {"id": number, "at": scene.clock(), "actor": "bot", "verb": "told", "case_id": case, "codes": ""}

    def put(tx: Tx) -> None:
        tx.run(insert(tables.events), row)
        if tx.dialect == "postgresql":  # the next number is one that nobody has
            tx.one(
                text("SELECT setval(pg_get_serial_sequence('events', 'id'), (SELECT max(id) FROM events))")
            )

    await scene.store.write(put)


def told(chunk: str) -> list[int]:
    """The cases that a piece of the feed names."""
    (data,) = [line for line in chunk.splitlines() if line.startswith("data: ")]
    return [int(number) for number in data.removeprefix("data: ").split()]


def place_in(chunk: str) -> str:
    (place,) = [line for line in chunk.splitlines() if line.startswith("id: ")]
    return place.removeprefix("id: ")


async def test_a_number_that_is_committed_late_is_still_told_and_once(scene: Scene) -> None:
    feed, last = await Feed(scene).open(), await scene.store.read(events.last_event)
    await event_of(scene, last + 3, 33)
    assert told(await feed.next()) == [33]
    await event_of(scene, last + 1, 11)
    assert told(await feed.next()) == [11]
    await event_of(scene, last + 2, 22)
    assert told(await feed.next()) == [22]
    await event_of(scene, last + 4, 44)
    assert told(await feed.next()) == [44], "nothing was told twice"


async def test_a_page_that_comes_back_is_told_what_was_committed_late_and_nothing_twice(scene: Scene) -> None:
    feed, last = await Feed(scene).open(), await scene.store.read(events.last_event)
    await event_of(scene, last + 2, 22)
    stopped = place_in(await feed.next())
    await event_of(scene, last + 1, 11)
    back = await Feed(scene).open(stopped)
    assert told(await back.next()) == [11]
    await event_of(scene, last + 4, 33)  # coming back was an event too: somebody signed in
    assert told(await back.next()) == [33]


async def test_a_page_opened_while_a_lower_number_is_on_its_way_is_told_of_it(scene: Scene) -> None:
    last = await scene.store.read(events.last_event)
    await event_of(scene, last + 1, 11)
    await event_of(scene, last + 3, 33)
    feed = await Feed(scene).open()
    await event_of(scene, last + 2, 22)
    assert told(await feed.next()) == [22]


async def test_a_place_from_before_a_restore_does_not_leave_the_page_blind(scene: Scene) -> None:
    last = await scene.store.read(events.last_event)
    feed = await Feed(scene).open(str(last + 1000))
    case = await scene.opens(Somebody("a"))
    assert told(await feed.next()) == [case]


async def test_two_transactions_that_commit_in_the_other_order_are_both_told(
    postgres_url: str, ring: KeyRing
) -> None:
    """The real thing: the first draws its number first and commits last."""
    store = await open_store(postgres_url, ring)
    made = await scene_over(store, NOW)
    object.__setattr__(made.console, "wait", lambda _seconds: asyncio.sleep(0.005))
    feed = await Feed(made).open()
    add = insert(tables.events).values(at=NOW, actor="bot", verb="told", codes="")
    engine = make_engine(postgres_url, 2)
    first, second = engine.connect(), engine.connect()
    first.execute(add.values(case_id=1))
    second.execute(add.values(case_id=2))
    second.commit()
    assert told(await feed.next()) == [2]
    first.commit()
    assert told(await feed.next()) == [1]
    first.close()
    second.close()
    engine.dispose()
    await store.close()
