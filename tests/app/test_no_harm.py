"""What must not happen to a person, whatever the order of events: each test is a way it once could."""

import itertools

from app.conftest import Play
from sqlalchemy import select

from bot.core.meaning import Command, Meaning
from bot.core.message import CaseId, Kind, Millis
from bot.service.desk import Desk, Draft, Hand
from bot.store import cases, staff, story, tables
from bot.store.database import Tx
from bot.store.story import QueueRow, StoryLine

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

    async def reply(self, words: str) -> list[str]:
        """Answer; what reached the phone."""
        before = len(self.play.post.sent)
        seen = (await self.desk.file(self.case_id, self.number)).seen
        await self.desk.reply(self.hand(), Draft(words, seen))
        await self.play.deliver()
        return self.play.post.texts[before:]


async def operator(play: Play) -> Operator:
    """On duty for eight hours, at a desk over the same store."""

    def work(tx: Tx) -> int:
        number = staff.add(tx, staff.NewOperator("op", "operator", ("ru",), (), "x"))
        staff.add_shift(tx, number, play.time(), Millis(play.now + 8 * HOUR))
        return number

    house = play.house
    number = await house.store.write(work)
    return Operator(play, Desk(house.store, house.intake.take, house.bell.ring, house.clock), number)


async def open_case(play: Play) -> QueueRow:
    (row,) = await play.house.store.read(lambda tx: cases.waiting(tx, play.time()))
    return row


async def heard_lines(play: Play) -> list[StoryLine]:
    row = await open_case(play)
    lines = await play.house.store.read(lambda tx: story.story(tx, row.id))
    return [line for line in lines if line.what == "heard"]


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
    await op.desk.close(op.hand(), "no_answer", "T3")
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
