"""Nobody waits for somebody else's message, and nobody for one that a process left in hand."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from outbox_parts import Play, Post, another_outbox, operator_says, rows

from bot.core.message import Outgoing, ProviderId
from bot.service import outbox as room
from bot.service.door import Sent
from bot.service.lanes import Lane, kept_running
from bot.service.outbox import Outbox


class Sticky(Post):
    """Messages to `stuck` people hang until somebody lets them go."""

    def __init__(self) -> None:
        super().__init__(name="tg")
        self.stuck: set[str] = set()
        self.hanging = 0
        self.free = asyncio.Event()

    async def send(self, out: Outgoing) -> Sent:
        if out.to in self.stuck:
            self.hanging += 1
            await self.free.wait()
        return await super().send(out)


@pytest.fixture
async def sticky(store) -> Play:
    from app.conftest import begin

    return await begin(store, Sticky())


@asynccontextmanager
async def serving(play: Play, outbox: Outbox | None = None) -> AsyncIterator[asyncio.Task]:
    """The outbox running; stopped cleanly at the end, or broken off if it cannot stop."""
    stop = asyncio.Event()
    task = asyncio.create_task((outbox or play.house.outbox).run(stop), name="outbox")
    yield task
    stop.set()
    play.house.bell.ring()
    await asyncio.wait([task], timeout=0.5)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def until(so) -> None:
    async with asyncio.timeout(30):
        while not so():  # noqa: ASYNC110  what is waited for happens in other tasks
            await asyncio.sleep(0.005)


def reached(play: Play) -> list[str]:
    return [out.to for out in play.post.sent]


async def test_one_that_hangs_holds_up_nobody(sticky: Play) -> None:
    sticky.post.stuck = {"slow"}
    async with serving(sticky):
        await sticky.house.intake.take(sticky.heard("привет", "slow"))
        await until(lambda: sticky.post.hanging == 1)
        for who in ("a", "b", "c"):
            await sticky.house.intake.take(sticky.heard("привет", who))
        await until(lambda: set(reached(sticky)) == {"a", "b", "c"})
        sticky.post.free.set()
        await until(lambda: "slow" in reached(sticky))


async def test_a_number_arrives_though_every_ordinary_place_hangs(sticky: Play, monkeypatch) -> None:
    monkeypatch.setattr(room, "PLACES", 3)
    sticky.post.stuck = {f"slow{n}" for n in range(8)}
    async with serving(sticky):
        for who in sorted(sticky.post.stuck):
            await sticky.house.intake.take(sticky.heard("привет", who))
        await until(lambda: sticky.post.hanging == 3)
        await sticky.house.intake.take(sticky.heard("помогите", "anna"))
        await until(lambda: "anna" in reached(sticky))
        assert sticky.post.hanging == 3, "no more are taken than there are places"
        sticky.post.free.set()
        await until(lambda: len(reached(sticky)) >= 9)


async def test_the_same_person_gets_a_number_while_an_ordinary_message_hangs(sticky: Play) -> None:
    """Lane 0 overtakes, also what is leaving."""
    send, held = sticky.post.send, asyncio.Event()

    async def first_hangs(out: Outgoing) -> Sent:
        if not out.urgent:
            held.set()
            await sticky.post.free.wait()
        return await send(out)

    sticky.post.send = first_hangs
    async with serving(sticky):
        await sticky.house.intake.take(sticky.heard("привет"))
        await held.wait()
        await sticky.house.intake.take(sticky.heard("помогите"))
        await until(lambda: bool(sticky.post.sent))
        assert "112" in sticky.post.texts[0]
        sticky.post.free.set()


@pytest.mark.parametrize("name", ["outbox post", "outbox post urgent", "outbox lives"])
async def test_a_loop_that_somebody_ends_begins_again(play: Play, name: str) -> None:
    async with serving(play):
        await until(lambda: len(play.house.outbox.beats) == 3)
        (loop,) = [task for task in asyncio.all_tasks() if task.get_name() == name]
        loop.cancel()
        await asyncio.wait([loop])
        play.house.outbox.beats.clear()
        await play.house.intake.take(play.heard("помогите", "a"))
        await play.house.intake.take(play.heard("привет", "b"))
        await until(lambda: set(reached(play)) == {"a", "b"})
        await until(lambda: name in play.house.outbox.beats)


async def test_a_loop_that_breaks_or_returns_begins_again_and_stops_when_told(caplog) -> None:
    begun: list[int] = []

    async def fragile(stop: asyncio.Event) -> None:
        begun.append(len(begun))
        if len(begun) == 1:
            raise ZeroDivisionError("секрет")
        if len(begun) == 2:
            return
        await stop.wait()

    stop = asyncio.Event()
    keeping = asyncio.create_task(kept_running({"fragile": fragile}, stop))
    await until(lambda: len(begun) == 3)
    stop.set()
    await asyncio.wait_for(keeping, 10)
    assert "ZeroDivisionError" in caplog.text
    assert "секрет" not in caplog.text


async def test_a_store_that_fails_is_asked_again_and_told_once(play: Play, monkeypatch, caplog) -> None:
    read, failures = play.house.store.read, [ZeroDivisionError(), ZeroDivisionError()]

    async def failing(work):
        if failures:
            raise failures.pop()
        return await read(work)

    monkeypatch.setattr(play.house.store, "read", failing)
    monkeypatch.setattr("bot.service.lanes.REST_SECONDS", 0.01)
    await play.house.intake.take(play.heard("помогите"))
    async with serving(play):
        await until(lambda: bool(play.post.sent))


async def test_while_nothing_waits_nothing_is_written(play: Play, monkeypatch) -> None:
    """An idle night costs a look a second and loop, and no transaction."""
    written = []
    write = play.house.store.write

    async def counted(work):
        written.append(work)
        return await write(work)

    monkeypatch.setattr(play.house.store, "write", counted)
    for urgent in (True, False):
        assert list(await play.house.outbox._take("post", urgent, 10)) == []
    assert written == []
    await play.house.intake.take(play.heard("привет"))
    written.clear()
    assert len(await play.house.outbox._take("post", False, 10)) == 1
    assert len(written) == 1


async def test_a_lane_takes_its_kind_alone(play: Play) -> None:
    await play.house.intake.take(play.heard("помогите", "a"))
    await play.house.intake.take(play.heard("привет", "b"))
    assert [due.lane for due in await play.house.outbox._take("post", True, 10)] == [0]
    assert [due.lane > 0 for due in await play.house.outbox._take("post", False, 10)] == [True]


# ── what a process leaves in hand ───────────────────────────────────────────────────────────────────────


async def broken_off(sticky: Play, words: str = "помогите") -> None:
    """A process is ended in the middle of a send."""
    sticky.post.stuck = {"anna"}
    async with serving(sticky):
        if words:
            await sticky.house.intake.take(sticky.heard(words))
        await until(lambda: sticky.post.hanging == 1)
    sticky.post.stuck = set()


async def test_what_was_broken_off_at_the_end_leaves_at_once_with_the_next_start(sticky: Play) -> None:
    """No clock is moved here: nobody waits 90 s for a lease to run out."""
    await broken_off(sticky)
    assert sticky.post.sent == []
    async with serving(sticky, another_outbox(sticky)):
        await until(lambda: bool(sticky.post.sent))
    (row,) = [row for row in await rows(sticky) if row.lane == 0]
    assert (row.state, row.doubt, row.again) == ("sent", True, True)
    assert len(sticky.post.sent) == 1


async def test_what_was_broken_off_and_is_found_is_not_said_twice(sticky: Play) -> None:
    await broken_off(sticky)
    sticky.post.found = ProviderId("there")
    outbox = another_outbox(sticky)
    await outbox.look_up_lost()
    while await outbox.deliver():
        pass
    (row,) = [row for row in await rows(sticky) if row.lane == 0]
    assert (row.state, row.provider_id, row.tries) == ("sent", "there", 1)
    assert sticky.post.sent == []


async def test_an_operators_words_that_were_broken_off_are_never_repeated(sticky: Play) -> None:
    await sticky.say("помогите")
    said = await operator_says(sticky, "я с вами")
    await broken_off(sticky, words="")
    before = len(sticky.post.sent)
    outbox = another_outbox(sticky)
    await outbox.look_up_lost()
    while await outbox.deliver():
        pass
    assert "я с вами" not in sticky.post.texts[before:]
    (row,) = [row for row in await rows(sticky) if row.id == said]
    assert (row.state, row.doubt) == ("unknown", True)


async def test_a_process_killed_again_and_again_still_says_it_and_not_for_ever(play: Play) -> None:
    """kill -9 in the middle of the send, four times: each life looks up what the one before it held."""
    await play.house.intake.take(play.heard("помогите"))
    hands = []
    for life in range(4):
        outbox = another_outbox(play, "r")
        stop = asyncio.Event()
        stop.set()
        await outbox._show_life(f"life:{life}")
        await outbox.look_up_lost()
        hands.append([due.tries for due in await outbox._take("post", True, 10)])
    assert hands == [[1], [2], [3], [4]]
    last = another_outbox(play, "r")
    await last._show_life("life:5")
    await last.look_up_lost()
    assert list(await last._take("post", True, 10)) == []
    (row,) = [row for row in await rows(play) if row.lane == 0]
    assert (row.state, row.doubt) == ("unknown", True)


async def test_what_a_living_process_has_in_hand_is_its_own(sticky: Play) -> None:
    sticky.post.stuck = {"anna"}
    one, other = another_outbox(sticky, "one"), another_outbox(sticky, "two")
    async with serving(sticky, one):
        await until(lambda: bool(one._life))
        await sticky.house.intake.take(sticky.heard("помогите"))
        await until(lambda: sticky.post.hanging == 1)
        await other.look_up_lost()
        (row,) = [row for row in await rows(sticky) if row.lane == 0]
        assert (row.state, row.doubt, row.tries) == ("sending", False, 1)
        sticky.post.free.set()
        await until(lambda: len(sticky.post.sent) >= 1)


async def test_what_a_dead_process_has_in_hand_is_everybodys(play: Play) -> None:
    """Another replica that is killed leaves a life that runs out; its lease on the row still stands."""
    one, other = another_outbox(play, "one"), another_outbox(play, "two")
    await one._show_life("life:one")
    await play.house.intake.take(play.heard("помогите"))
    assert len(await one._take("post", True, 10)) == 1
    await other.look_up_lost()
    assert (await rows(play))[0].doubt is False
    play.now += room.LIFE_MS + 1_000
    await other.look_up_lost()
    assert (await rows(play))[0].doubt is True
    assert len(await other._take("post", True, 10)) == 1


async def test_a_clock_set_back_by_hours_keeps_no_row_in_a_dead_hand(play: Play) -> None:
    await play.house.intake.take(play.heard("помогите"))
    one = another_outbox(play)
    assert len(await one._take("post", True, 10)) == 1
    play.now -= 60_000
    await another_outbox(play).look_up_lost()
    assert (await rows(play))[0].doubt is False, "a minute back is nothing"
    play.now -= 10 * 60_000
    await another_outbox(play).look_up_lost()
    assert (await rows(play))[0].doubt is True


def test_the_lanes_know_what_they_have_in_hand() -> None:
    lane = Lane("x", 1, None, None)  # type: ignore[arg-type]
    assert lane.in_hand == ()
    assert list(lane.break_off()) == []
