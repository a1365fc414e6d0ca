"""Over any timeline nothing but a reply, an agreed message or a knock leaves (design decision 9).

People write and fall silent, operators write, doors fail, clocks jump both ways. The judge here is no code of
ours: it knows when the person last wrote, until when they said it is safe, and what left when.
"""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from app.conftest import begin
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from outbox_parts import HOUR, MINUTE, SECOND, Play, Post, drained, operator_says, rows
from sqlalchemy import select, update

from bot.core.message import Millis, Outgoing, ProviderId
from bot.core.window import Leave
from bot.service import dispatch
from bot.service.door import NotSent, Sent, Why
from bot.store import tables
from bot.store.database import open_store
from bot.store.migrations.run import migrate
from bot.store.seal import KeyRing

WINDOW = 15 * MINUTE
SECRET = "я с вами, ждите у ворот"


@cache
def empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate(path)
        return path.read_bytes()


@dataclass
class Witness(Post):
    """A door that notes when each message left, fails as told, and may have sent what it says it did not."""

    left: list[tuple[int, Outgoing]] = field(default_factory=list)
    play: Any = None

    async def send(self, out: Outgoing) -> Sent:
        error = self.failing.pop(0) if self.failing else None
        if error is None or error.why is Why.UNKNOWN:  # an answer that is lost says nothing of the message
            self.left.append((self.play.now, out))
        if error is not None:
            raise error
        return Sent(ProviderId(f"p{len(self.left)}"), (f"r{len(self.left)}",))

    async def find(self, out: Outgoing) -> ProviderId | None:
        return self.found


@asynccontextmanager
async def one_life() -> AsyncIterator[tuple[Play, Witness]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "safar.db"
        path.write_bytes(empty())
        store = await open_store(path, KeyRing.create())
        witness = Witness()
        try:
            play = await begin(store, witness)
            witness.play = play
            yield play, witness
        finally:
            await store.close()


@dataclass
class Judge:
    """What was known when each message left."""

    heard_at: int = 0
    safe_until: int = 0
    knocks: int = 0

    def wrote(self, at: int) -> None:
        self.heard_at, self.knocks = at, 0

    def there(self, now: int) -> bool:
        """They wrote lately, or said that it is safe; a clock that went back proves neither."""
        replied = abs(now - self.heard_at) <= WINDOW
        return replied or (self.heard_at - WINDOW <= now <= self.safe_until)

    def judge(self, now: int, row: Any, words: str, knock: tuple[str, ...]) -> None:
        if row.text_id == "common-knock":
            self.knocks += 1
            assert words in knock, "a knock is one fixed neutral line"
            assert self.knocks <= 2, "nobody is knocked at a third time"
        elif row.lane == 0:
            assert -WINDOW <= now - row.at <= HOUR, "a number belongs to its cry"
        else:
            assert self.there(now), (row.author, row.cause, now - self.heard_at)
            assert row.author != "bot" or abs(now - row.at) <= WINDOW or now <= self.safe_until


async def check(play: Play, witness: Witness, judge: Judge) -> None:
    """Everything that left since the last look."""
    by_id = {row.id: row for row in await rows(play)}
    book = play.house.loaded.words
    knock = tuple(book.text(each, "common-knock", short=short) for each in ("ru", "en") for short in (0, 1))
    for now, out in witness.left:
        judge.judge(now, by_id[out.said_id], "\n".join(out.parts), knock)
        if not judge.there(now):
            assert SECRET not in "\n".join(out.parts)
    witness.left.clear()


async def say_safe(play: Play, minutes: int) -> int:
    until = play.now + minutes * MINUTE

    def work(tx: Any) -> int:
        tx.conn.execute(update(tables.cases).values(safe_until=until))
        return len(tx.conn.execute(select(tables.cases.c.id)).all())

    return until if await play.house.store.write(work) else 0


WORDS = ("помогите", "привет", "оператор", "1", "2", "да", "нет", "меня заперли", "9", "номер")
FAILURES = (
    NotSent(Why.LATER, "5xx"),
    NotSent(Why.LATER, "429", None),
    NotSent(Why.UNKNOWN, "timeout"),
    NotSent(Why.OURS, "20003"),
    NotSent(Why.LATER, "30003", None, once=True),
)
STEP = st.one_of(
    st.tuples(st.just("says"), st.sampled_from(WORDS)),
    st.tuples(st.just("says"), st.sampled_from(WORDS)),
    st.tuples(st.just("desk"), st.just(SECRET)),
    st.tuples(st.just("safe"), st.sampled_from([10, 60, 600])),
    st.tuples(st.just("wait"), st.sampled_from([SECOND, 20 * SECOND, 5 * MINUTE, 14 * MINUTE, 2 * MINUTE])),
    st.tuples(st.just("wait"), st.sampled_from([16 * MINUTE, 40 * MINUTE, 2 * HOUR, 7 * HOUR, 80 * HOUR])),
    st.tuples(st.just("back"), st.sampled_from([MINUTE, HOUR, 5 * HOUR, 30 * HOUR])),
    st.tuples(st.just("fails"), st.lists(st.sampled_from(FAILURES), min_size=1, max_size=4)),
    st.tuples(st.just("silent"), st.booleans()),
    st.tuples(st.just("lost"), st.booleans()),
)
TALKING = [("says", "помогите"), ("desk", SECRET)]


async def live(play: Play, witness: Witness, judge: Judge, step: tuple[str, Any]) -> None:
    """One step of a timeline. What is not delivered at once waits for the next one that delivers."""
    match step:
        case ("says", words):
            event = play.heard(words)
            await play.house.intake.take(event)
            await check(play, witness, judge)
            judge.wrote(event.at)
        case ("desk", words):
            if any(row.state != "closed" for row in await rows(play, tables.cases)):
                await operator_says(play, words)
        case ("safe", minutes):
            judge.safe_until = max(judge.safe_until, await say_safe(play, minutes))
        case ("wait", millis):
            play.now += millis
        case ("back", millis):
            play.now -= millis
        case ("fails", errors):
            witness.failing = list(errors)
        case ("lost", found):
            witness.found = ProviderId("there") if found else None
            await play.house.outbox.look_up_lost()
    if step != ("silent", True):
        await play.house.tick_timers()
        await drained(play)
    await check(play, witness, judge)


@given(st.sampled_from([[], TALKING]), st.lists(STEP, min_size=3, max_size=14))
@settings(
    deadline=None,
    max_examples=60,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink over real stores takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
async def test_d13_no_case_content_leaves_outside_a_window(
    before: list[tuple[str, Any]], steps: list[tuple[str, Any]]
) -> None:
    async with one_life() as (play, witness):
        judge = Judge()
        for step in [*before, *steps]:
            await live(play, witness, judge, step)


async def test_a_clock_that_was_set_back_knocks_at_nobody() -> None:
    """Its knocks counted as older than the person's last words, so a third one went."""
    async with one_life() as (play, witness):
        judge = Judge()
        waits: list[tuple[str, Any]] = [("wait", 7 * HOUR)] * 3
        for step in [*TALKING, ("back", 30 * HOUR), ("desk", SECRET), *waits]:
            await live(play, witness, judge, step)
        assert judge.knocks == 0
        for step in [("wait", 10 * HOUR), ("wait", 7 * HOUR), ("wait", 7 * HOUR)]:
            await live(play, witness, judge, step)
        assert judge.knocks == 2, "when the clock is right again the words that waited are told of"


async def test_the_judge_would_find_words_that_leave_outside_a_window() -> None:
    """A property that cannot fail proves nothing: with the window thrown open, this one does."""
    asked, dispatch.may_leave = dispatch.may_leave, lambda *_: Leave.REPLY
    found = ""
    try:
        async with one_life() as (play, witness):
            judge = Judge()
            for step in [*TALKING, ("wait", 40 * MINUTE), ("desk", SECRET)]:
                await live(play, witness, judge, step)
    except AssertionError as error:
        found = str(error)
    finally:
        dispatch.may_leave = asked
    assert found


async def test_words_do_leave_while_the_person_is_there() -> None:
    async with one_life() as (play, witness):
        judge = Judge()
        for step in [("says", "помогите"), ("wait", MINUTE)]:
            await live(play, witness, judge, step)
        await operator_says(play, SECRET)
        await drained(play)
        assert [out.parts for _, out in witness.left] == [(SECRET,)]


async def test_the_time_of_a_failure_is_no_excuse(play: Play) -> None:
    """A retry whose window has closed becomes a knock."""
    await play.say("помогите")
    await operator_says(play, SECRET)
    play.post.failing = [NotSent(Why.LATER, "429", Millis(play.now + 20 * MINUTE))]
    await drained(play)
    before = len(play.post.sent)
    play.now += 20 * MINUTE
    await drained(play)
    knock = play.house.loaded.words.text("ru", "common-knock")
    assert play.post.texts[before:] == [knock]
