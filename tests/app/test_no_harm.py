"""What must not happen to a person, whatever the order of events: each test is a way it once could."""

import asyncio
import itertools
from dataclasses import replace
from datetime import UTC
from types import SimpleNamespace
from typing import Any

import pytest
from app.conftest import Play, Post
from sqlalchemy import select, update

from bot.core.effects import Say
from bot.core.meaning import Command, Meaning
from bot.core.message import Address, CaseId, Kind, Millis, Network, Outgoing, ProviderId
from bot.core.person import Person
from bot.core.window import UNDO_MS
from bot.service.desk import Desk, Draft, Hand
from bot.service.door import Abilities, NotSent, Sent, Why
from bot.store import cases, shifts, staff, story, tables
from bot.store.database import Tx
from bot.store.story import QueueRow, StoryLine
from bot.web.console import Visitor
from bot.web.talk import lines
from bot.web.words import Words

HOUR = 3_600_000
TOKENS = itertools.count()


class Operator:
    """Somebody at the desk who has the one open case."""

    def __init__(self, play: Play, desk: Desk, number: int) -> None:
        self.play, self.desk, self.number = play, desk, number
        self.case_id = CaseId(0)

    def hand(self) -> Hand:
        return Hand(self.number, self.case_id, str(next(TOKENS)))

    async def claim(self) -> None:
        self.case_id = (await open_case(self.play)).id
        await self.desk.claim(self.hand())
        await self.play.deliver()

    async def close(self, outcome: str) -> None:
        seen = (await self.desk.file(self.case_id, self.number)).seen
        await self.desk.close(self.hand(), outcome, "T3", seen)

    async def reply(self, words: str) -> list[str]:
        """Answer; what reached the phone."""
        before = len(self.play.post.sent)
        seen = (await self.desk.file(self.case_id, self.number)).seen
        await self.desk.reply(self.hand(), Draft(words, seen))
        self.play.now += UNDO_MS
        await self.play.deliver()
        return self.play.post.texts[before:]


async def operator(play: Play) -> Operator:
    """On duty for eight hours, at a desk over the same store."""

    def work(tx: Tx) -> int:
        number = staff.add(tx, staff.NewOperator("op", "operator", ("ru",), (), "x"))
        shift = shifts.add(tx, number, play.time(), Millis(play.now + 8 * HOUR))
        shifts.ready(tx, shift, play.time())
        return number

    house = play.house
    number = await house.store.write(work)
    return Operator(play, Desk(house.store, house.intake.tell, house.bell.ring, house.clock), number)


async def open_case(play: Play) -> QueueRow:
    (row,) = await play.house.store.read(lambda tx: cases.waiting(tx, play.time()))
    return row


async def heard_lines(play: Play) -> list[StoryLine]:
    row = await open_case(play)
    lines = await play.house.store.read(lambda tx: story.story(tx, row.id))
    return [line for line in lines if line.what == "heard"]


def arrival(play: Play) -> asyncio.Event:
    """Set when a message has left by the ordinary door."""
    came, send = asyncio.Event(), play.post.send

    async def noticed(out: Outgoing) -> Sent:
        sent = await send(out)
        came.set()
        return sent

    play.post.send = noticed  # type: ignore[method-assign]
    return came


async def test_a_place_is_kept_in_danger_alone(play: Play) -> None:
    """Design decision 6: in T1 only. Otherwise the person reads "we did not keep it", and it must be true."""
    await play.say("помогите")
    await play.take(play.heard("", kind=Kind.LOCATION, place=(41.0, 29.0)))
    assert [line.words for line in await heard_lines(play)][-1] == "41.00000, 29.00000"
    await play.press("Нет")
    await play.take(play.heard("", kind=Kind.LOCATION, place=(42.0, 30.0)))
    (last,) = [line for line in await heard_lines(play)][-1:]
    assert (last.kind, last.words) == (Kind.LOCATION, None)


async def test_half_a_character_costs_neither_the_message_nor_the_queue_behind_it(play: Play) -> None:
    """JSON may carry half a pair; a message that could never be kept would come again for ever."""
    await play.say("помогите")
    await play.take(play.heard("меня \ud83d заперли"))
    assert "меня ? заперли" in [line.words for line in await heard_lines(play)]


async def test_words_that_waited_outside_the_window_end_with_their_case(play: Play) -> None:
    """Two days later somebody writes "hello", and must not read an answer out of a closed case."""
    await play.say("помогите")
    await play.press("Нет")
    play.now += HOUR
    op = await operator(play)
    await op.claim()
    await op.reply("старые слова")
    assert "старые слова" not in play.post.texts
    await op.close("no_answer")
    await play.deliver()
    play.now += 24 * HOUR
    await play.say("привет")
    play.now += 60_000
    await play.deliver()
    assert "старые слова" not in play.post.texts

    def state(tx: Tx) -> list[str]:
        return [row.state for row in tx.all(select(tables.said.c.state).where(tables.said.c.author != "bot"))]

    assert await play.house.store.read(state) == ["expired"]


async def test_with_the_store_gone_a_strange_hint_does_not_cost_the_number_of_the_place(play: Play) -> None:
    """The provider's hint may be a language we do not speak: the country named in the cry still counts."""
    lifeline = play.house.lifeline
    meaning = Meaning(command=Command.EMERGENCY, country="AE")
    hints = {hint: lifeline.words(play.heard("", hint=hint, meaning=meaning)) for hint in ("ru", "en", "")}
    assert hints["en"] == hints["ru"] == hints[""]
    assert hints["en"] != lifeline.words(play.heard("", meaning=Meaning(command=Command.EMERGENCY)))


async def test_d10_after_leave_nothing_tells_the_phone_that_an_operator_came_or_went(play: Play) -> None:
    """D-10: the phone shows a dull page, and it must not light up with "somebody is here now"."""
    await play.say("помогите")
    await play.say("9")
    op = await operator(play)
    before = len(play.post.sent)
    await op.claim()
    await op.desk.hand_back(op.hand())
    await play.deliver()
    assert play.post.texts[before:] == []


async def test_one_message_that_cannot_be_worded_holds_up_nobody_else(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number that an update took out of the directory once ended the outbox for everybody."""
    whole = play.house.outbox._renderer.outgoing

    def broken(say: Say, person: Person, *rest: Any) -> Any:
        if person.stays_in == "TR":
            raise KeyError("service#1")
        return whole(say, person, *rest)

    monkeypatch.setattr(play.house.outbox._renderer, "outgoing", broken)
    await play.house.intake.take(play.heard("помогите, меня заперли в Стамбуле", "a"))
    await play.house.intake.take(play.heard("помогите", "b"))
    came, stop = arrival(play), asyncio.Event()
    running = asyncio.create_task(play.house.outbox.run(stop))
    await asyncio.wait_for(came.wait(), 10)
    stop.set()
    play.house.bell.ring()
    await running
    assert [out.to for out in play.post.sent] == ["b"]


async def test_d01_a_provider_that_hangs_holds_up_no_other_door(play: Play) -> None:
    """D-01: a stalled SMS provider must not cost somebody on Telegram their five seconds."""
    asked = asyncio.Event()

    class Stalled(Post):
        async def send(self, out: Outgoing) -> Sent:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

    play.house.doors["stalled"] = Stalled(Network.SMS, "stalled", Abilities(gsm=True))
    came, stop = arrival(play), asyncio.Event()
    running = asyncio.create_task(play.house.outbox.run(stop))
    place = Address(Network.SMS, "+996555000000")
    await play.house.intake.take(replace(play.heard("помогите"), door="stalled", address=place))
    await asyncio.wait_for(asked.wait(), 10)
    await play.house.intake.take(play.heard("помогите"))
    await asyncio.wait_for(came.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_dying_while_a_doubtful_send_is_looked_up_loses_nothing(play: Play) -> None:
    """Marked "unknown" before it was looked up, a number would never have been tried again."""

    class Killed(BaseException):
        """The process ends here."""

    async def find(_out: Outgoing) -> ProviderId | None:
        raise Killed

    play.post.failing = [NotSent(Why.UNKNOWN, "timeout")]
    play.post.find = find  # type: ignore[method-assign]
    await play.house.intake.take(play.heard("помогите"))
    with pytest.raises(Killed):
        await play.house.outbox.deliver()
    del play.post.find  # type: ignore[misc]
    play.now += 91_000
    await play.house.outbox.look_up_lost()
    play.now += 3_000
    await play.deliver()
    assert len(play.post.sent) == 1


async def test_words_an_operator_may_write_in_a_language_reach_the_phone(play: Play) -> None:
    """A slave in Turkmen is a flower in Uzbek: what the desk lets pass must not be swapped on the way."""
    await play.say("yordam bering, iltimos, meni qamab qo'yishdi")
    op = await operator(play)

    def discreetly(tx: Tx) -> None:
        tx.run(update(tables.people).values(discreet=True, locale="uz"))
        tx.run(update(tables.cases).values(locale="uz"))

    await play.house.store.write(discreetly)
    await op.claim()
    assert await op.reply("Deraza oldida gul bormi?") == ["Deraza oldida gul bormi?"]


async def test_d08_the_desk_sees_that_the_neutral_line_went_in_place_of_the_words(play: Play) -> None:
    """Design decision 10. The person switched quiet mode on after the operator had pressed "send"."""
    await play.say("помогите")
    op = await operator(play)
    await op.claim()
    seen = (await op.desk.file(op.case_id, op.number)).seen
    await op.desk.reply(op.hand(), Draft("полиция уже едет", seen))
    op.play.now += UNDO_MS
    await play.house.store.write(lambda tx: tx.run(update(tables.people).values(discreet=True)))
    await play.deliver()
    assert "полиция уже едет" not in play.post.texts
    file = await op.desk.file(op.case_id, op.number)
    colleague = await play.house.store.read(lambda tx: staff.get(tx, op.number))
    house = play.house
    console = SimpleNamespace(book=house.loaded.words, renderer=house.loaded.renderer, zone=UTC)
    words = Words(console, Visitor(colleague, "ru", ""), {op.number: "op"}, play.time())  # type: ignore[arg-type]
    shown = [line for line in lines(words, file) if line["words"] == "полиция уже едет"]
    assert [line["delivery"] for line in shown] == ["withdrawn"]


async def test_d07_whoever_said_it_is_not_safe_reads_nothing_of_the_desk_until_they_say_it_is(
    play: Play,
) -> None:
    """D-07: one neutral line, no further sends. They asked for a human, then somebody came in."""
    await play.say("помогите")
    await play.press("Нет")
    await play.press("Русский")
    await play.say("человек")
    await play.press("Нет")
    op = await operator(play)
    before = len(play.post.sent)
    await op.claim()
    assert await op.reply("как вы?") == []
    assert play.post.texts[before:] == []
    await play.say("я здесь")
    await play.say("да")
    play.now += 40_000
    await play.deliver()
    assert "как вы?" in play.post.texts


async def test_a_typed_word_of_two_letters_is_no_code_and_is_not_kept_in_clear(play: Play) -> None:
    """Codes stand unsealed; the word somebody agrees on with the operator is theirs, however short."""
    await play.say("помогите")
    await play.press("Нет")
    await play.press("Русский")
    for words in ("человек", "да", "1", "да"):
        await play.say(words)
    assert "слово" in play.post.texts[-1].lower()
    await play.say("ёж")

    def choices(tx: Tx) -> list[str]:
        return [row.choice for row in tx.all(select(tables.heard.c.choice))]

    kept = await play.house.store.read(choices)
    assert "ёж" not in kept
    assert "typed" in kept


async def test_danger_told_to_an_operator_who_may_have_gone_raises_the_case(play: Play) -> None:
    """A page left open keeps the case with nobody before it: the words alone would ring nowhere."""
    await play.say("помогите")
    await play.press("Нет")
    op = await operator(play)
    await op.claim()
    assert (await open_case(play)).tier == "T3"
    await play.say("меня сейчас убьют")
    row = await open_case(play)
    assert (row.tier, bool(row.alarm_at)) == ("T1", True)
    await op.reply("я здесь")
    assert (await open_case(play)).alarm_at == 0
