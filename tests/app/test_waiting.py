"""The truth to who waits: told when somebody comes, when the last one leaves, and no oftener than helps."""

from dataclasses import replace

import pytest
from app.conftest import Play
from app.test_word import facts
from sqlalchemy import select

from bot.core.message import Millis
from bot.core.rota import LATE, quartiles
from bot.service.duty import ABSENT, ENDS
from bot.store import events, people, shifts, staff, tables, waits
from bot.store.database import Tx

MINUTE, HOUR = 60_000, 3_600_000
STAFFED, CLOSED = "дежурит человек", "никто не дежурит"


async def asks(play: Play, who: str = "anna") -> str:
    """They ask for a person, and no more than that; the last text they got."""
    said: list[str] = []
    for words in ("/start", "1", "человек", "да", "4", "да", "пропустить"):
        said = await play.say(words, who) or said
    return said[-1]


async def hears(play: Play) -> list[str]:
    """What the clock lets everybody know now."""
    before = len(play.post.sent)
    await play.house.duty.tell_who_waits()
    await play.deliver()
    return play.post.texts[before:]


async def planned(play: Play, begins: int = 0, hours: float = 8) -> int:
    """Somebody's shift, not ready yet."""

    def work(tx: Tx) -> int:
        known = staff.named(tx, "op")
        number = known.id if known else staff.add(tx, staff.NewOperator("op", "operator", ("ru",)))
        start = Millis(play.now + begins)
        return shifts.add(tx, number, start, Millis(start + int(hours * HOUR)))

    return await play.house.store.write(work)


async def ready(play: Play, shift: int) -> None:
    await play.house.store.write(lambda tx: shifts.ready(tx, shift, play.time()))


async def leaves(play: Play, shift: int) -> None:
    def end(tx: Tx) -> None:
        found = shifts.get(tx, shift)
        assert found is not None
        shifts.move(tx, shift, found.starts_at, play.time())

    await play.house.store.write(end)


async def test_from_closed_to_staffed_and_back_each_is_told_once(play: Play) -> None:
    assert CLOSED in await asks(play)
    assert await hears(play) == []
    shift = await planned(play)
    play.now += 3 * MINUTE
    assert await hears(play) == []  # planned, and nobody has heard the test alarm
    await ready(play, shift)
    (told,) = await hears(play)
    assert STAFFED in told
    assert await hears(play) == []
    await leaves(play, shift)
    (told,) = await hears(play)  # at once: what was said is no longer true
    assert CLOSED in told
    assert "0" in told
    assert await hears(play) == []


async def test_a_shift_that_ends_by_the_clock_is_told_with_the_next_opening(play: Play) -> None:
    shift = await planned(play, hours=0.2)
    await ready(play, shift)
    await planned(play, begins=10 * HOUR)
    assert STAFFED in await asks(play)
    play.now += 12 * MINUTE
    (told,) = await hears(play)
    following = await play.house.store.read(lambda tx: shifts.next_shift(tx, play.time()))
    assert play.house.loaded.renderer.moment(following) in told
    assert STAFFED not in told


async def test_nothing_leaves_outside_the_window_and_the_next_words_hear_the_truth(play: Play) -> None:
    shift = await planned(play)
    await ready(play, shift)
    assert STAFFED in await asks(play)
    play.now += 16 * MINUTE
    await leaves(play, shift)
    assert await hears(play) == []
    before = len(play.post.sent)
    await play.say("вы здесь?")
    texts = "".join(play.post.texts[before:])
    assert STAFFED not in texts
    assert "передали" not in texts.lower()


@pytest.mark.parametrize("why", ["left", "shut", "locked", "stopped"])
async def test_who_may_not_hold_the_phone_is_told_nothing(play: Play, why: str) -> None:
    await asks(play)
    if why == "left":
        await play.say("9")
    elif why == "stopped":
        await play.say("стоп")
    else:
        await play.house.store.write(lambda tx: _with_fact(tx, why))
    shift = await planned(play)
    await ready(play, shift)
    play.now += 3 * MINUTE
    assert await hears(play) == []


def _with_fact(tx: Tx, name: str) -> None:
    (row,) = tx.all(select(tables.people.c.id))
    here = people.here(tx, row.id)
    assert here is not None
    facts = {**here.person.facts, name: "not_now" if name == "shut" else "yes"}
    people.keep(tx, replace(here.person, facts=facts))


async def test_coming_and_going_by_the_minute_is_not_told_by_the_minute(play: Play) -> None:
    await asks(play)
    told = 0
    for _ in range(10):
        shift = await planned(play, hours=1)
        await ready(play, shift)
        told += len(await hears(play))
        play.now += 30_000
        await leaves(play, shift)
        told += len(await hears(play))
        play.now += 30_000
    assert 2 <= told <= 10  # ten minutes: at most one pair in two minutes


async def test_the_place_is_told_when_it_is_much_better_and_every_ten_minutes_at_most(play: Play) -> None:
    shift = await planned(play)
    await ready(play, shift)
    for number in range(4):
        await asks(play, f"other-{number}")
    assert "Перед вами ждут: 4" in await asks(play)
    first, second, third, fourth, own = await _open(play)
    await play.house.store.write(lambda tx: tx.run(_close(first)))
    await play.house.store.write(lambda tx: tx.run(_close(second)))
    play.now += 9 * MINUTE
    assert not any("Перед вами" in text for text in await hears(play))
    play.now += 2 * MINUTE
    mine = [text for text in await hears(play) if "ждут: 2" in text]
    assert len(mine) == 1
    assert (third, fourth) < (own, own)


async def _open(play: Play) -> list[int]:
    rows = await play.house.store.read(lambda tx: tx.all(select(tables.cases.c.id)))
    return sorted(row.id for row in rows)


def _close(case_id: int):  # type: ignore[no-untyped-def]
    return tables.cases.update().where(tables.cases.c.id == case_id).values(state="closed")


async def test_a_standing_question_and_its_buttons_survive_what_is_told_between(play: Play) -> None:
    await asks(play)
    await play.say("меню")
    shift = await planned(play)
    await ready(play, shift)
    play.now += 3 * MINUTE
    (told,) = await hears(play)
    assert STAFFED in told
    answer = await play.press("номер")
    assert play.house.loaded.words.text("ru", "common-old_button") not in "".join(answer)
    assert answer


async def test_in_danger_the_number_comes_again_when_the_last_one_leaves(play: Play) -> None:
    shift = await planned(play)
    await ready(play, shift)
    for words in ("помогите, меня заперли, я в Москве", "да", "1"):
        await play.say(words)
    before = (await facts(play)).get("wait", "")
    assert before.startswith("open")
    await leaves(play, shift)
    (told,) = await hears(play)
    assert CLOSED in told
    assert "112" in told


async def test_how_long_people_waited_is_told_only_when_it_was_measured(play: Play) -> None:
    shift = await planned(play)
    await ready(play, shift)
    assert "ждали" not in await asks(play)
    assert quartiles([MINUTE] * 9) is None
    assert quartiles([12 * MINUTE] * 5 + [34 * MINUTE] * 5) == (10, 35)
    assert quartiles([0] * 10) == (1, 5)
    assert quartiles([4 * HOUR] * 10) is None

    def measure(tx: Tx) -> None:
        (row,) = tx.all(select(tables.cases.c.id, tables.cases.c.tier))
        for number in range(10):
            at = Millis(play.now + number)
            events.event(tx, "bot", "open", row.id, "", at)
            events.event(tx, "1", "claim", row.id, "", Millis(at + (12 + 2 * number) * MINUTE))

    await play.house.store.write(measure)
    play.now += HOUR
    assert "15-30 минут" in await asks(play, "bella")


async def test_waits_of_a_night_without_anybody_are_not_measured(play: Play) -> None:
    await asks(play)

    def measure(tx: Tx) -> list[int]:
        (row,) = tx.all(select(tables.cases.c.id, tables.cases.c.tier))
        events.event(tx, "1", "claim", row.id, "", Millis(play.now + HOUR))
        return waits.lately(tx, row.tier, Millis(play.now + 2 * HOUR))

    assert await play.house.store.write(measure) == []


async def test_what_is_wrong_with_the_rota_leaves_one_event(play: Play) -> None:
    await planned(play)
    play.now += LATE
    for _ in range(3):
        await play.house.duty.watch()
    rows = await play.house.store.read(lambda tx: tx.all(select(tables.events)))
    assert sorted(row.verb for row in rows) == [ABSENT, ENDS]
