"""The road from a phone to a human over a real store: nothing lost, nothing doubled, never silence."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from app.conftest import Play
from sqlalchemy import func, select

from bot.core.faults import StoreDown
from bot.core.message import Kind, Millis, Network, Outgoing, ProviderId
from bot.service import intake as intake_room
from bot.service.door import NotSent, Sent, Why
from bot.store import cases, staff, story, tables, talk
from bot.store.database import Tx


async def count(play: Play, table: Any) -> int:
    def work(tx: Tx) -> int:
        row = tx.one(select(func.count()).select_from(table))
        return int(row[0]) if row else 0

    return await play.house.store.read(work)


async def open_cases(play: Play) -> list[story.QueueRow]:
    return await play.house.store.read(lambda tx: cases.waiting(tx, play.time()))


async def test_the_same_message_twenty_times_at_once_is_one_message(play: Play) -> None:
    event = play.heard("привет")
    await asyncio.gather(*(play.house.intake.take(event) for _ in range(20)))
    await play.deliver()
    assert len(play.post.sent) == 1
    assert await count(play, tables.heard) == 1


async def test_two_equal_texts_are_two_messages(play: Play) -> None:
    await play.say("привет")
    await play.say("привет")
    assert await count(play, tables.heard) == 2


async def test_a_cry_opens_a_case_and_keeps_the_words_for_the_operator(play: Play) -> None:
    texts = await play.say("помогите, меня заперли в Стамбуле")
    assert "112" in texts[0]
    (row,) = await open_cases(play)
    assert row.tier == "T1"
    assert row.alarm_at
    assert row.stays_in == "TR"
    lines = await play.house.store.read(lambda tx: story.story(tx, row.id))
    assert "помогите, меня заперли в Стамбуле" in [line.words for line in lines]


async def test_ordinary_words_are_not_kept(play: Play) -> None:
    await play.say("здравствуйте, я Бакыт")

    def work(tx: Tx) -> list[Any]:
        return list(tx.all(select(tables.heard.c.words)))

    assert [row.words for row in await play.house.store.read(work)] == [None]


async def test_no_danger_lowers_the_case_and_danger_rings(play: Play) -> None:
    await play.say("помогите")
    assert (await open_cases(play))[0].alarm_at == 0
    await play.press("Нет")
    assert (await open_cases(play))[0].tier == "T3"
    await play.say("помогите")
    await play.press("Да")
    (row,) = await open_cases(play)
    assert row.tier == "T1"
    assert row.alarm_at


async def test_sixty_seconds_without_an_answer_ring(play: Play) -> None:
    await play.say("помогите")
    play.now += 59_000
    await play.house.tick_timers()
    assert (await open_cases(play))[0].alarm_at == 0
    play.now += 2_000
    await play.house.tick_timers()
    assert (await open_cases(play))[0].alarm_at


async def test_d05_with_the_store_gone_the_number_still_comes_and_the_event_is_not_confirmed(
    play: Play,
) -> None:
    await play.house.store.close()
    event = play.heard("көмек! мені қамап қойды")
    for _ in range(3):  # the provider hands it over again and again
        with pytest.raises(StoreDown):
            await play.house.intake.take(event)
    assert len(play.post.sent) == 1
    assert "112" in play.post.texts[0]
    with pytest.raises(StoreDown):
        await play.house.intake.take(play.heard("сәлем"))
    assert len(play.post.sent) == 1


async def test_with_the_store_gone_an_sms_is_answered_in_the_providers_own_request(sms_play: Play) -> None:
    answer = sms_play.house.last_words(sms_play.heard("ёрӣ"))
    assert answer is not None
    assert "112" in answer
    assert sms_play.house.last_words(sms_play.heard("салом")) is None


async def test_a_failing_turn_becomes_a_case_and_an_honest_line(
    play: Play, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await play.say("привет")

    def broken(*_: object) -> None:
        raise ZeroDivisionError("секрет 4711")

    monkeypatch.setattr(intake_room, "advance", broken)
    texts = await play.say("мне плохо")
    assert len(texts) == 1
    assert "сохран" in texts[0].lower()
    (row,) = await open_cases(play)
    assert row.reason == "failure"
    lines = await play.house.store.read(lambda tx: story.story(tx, row.id))
    assert "мне плохо" in [line.words for line in lines]
    assert "4711" not in caplog.text


async def test_stop_says_one_last_line_and_nothing_more_until_they_write(play: Play) -> None:
    await play.say("привет")
    texts = await play.say("стоп")
    assert len(texts) == 1
    await play.house.store.write(lambda tx: None)
    assert await play.say("привет")


async def test_delete_is_receipted_and_leaves_nothing_of_the_person(play: Play) -> None:
    await play.say("привет")
    await play.press("Русский")
    await play.say("удалить")
    texts = await play.press("Да")
    assert len(texts) == 1
    assert await count(play, tables.people) == 0
    assert await count(play, tables.heard) == 0
    assert await count(play, tables.said) == 0
    assert await count(play, tables.addresses) == 0


async def test_retry_later_keeps_the_order(play: Play) -> None:
    play.post.failing = [NotSent(Why.LATER, "429", Millis(play.now + 4000))]
    assert await play.say("привет") == []
    play.now += 2000
    await play.deliver()
    assert play.post.sent == []
    play.now += 3000
    await play.deliver()
    assert len(play.post.sent) == 1


async def test_an_unknown_send_that_is_found_is_not_repeated(play: Play) -> None:
    play.post.failing = [NotSent(Why.UNKNOWN, "timeout")]
    play.post.found = ProviderId("there")
    await play.say("привет")
    play.now += 60_000
    await play.deliver()
    assert play.post.sent == []


async def test_an_unknown_send_that_nobody_can_find_goes_once_more(play: Play) -> None:
    play.post.failing = [NotSent(Why.UNKNOWN, "timeout"), NotSent(Why.UNKNOWN, "timeout")]
    await play.say("привет")
    for _ in range(5):
        play.now += 10_000
        await play.deliver()
    assert play.post.sent == []
    assert play.post.failing == []


async def test_a_door_that_breaks_does_not_take_the_message_or_the_outbox_with_it(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(out: Outgoing) -> Sent:
        raise RuntimeError("wire cut")

    with monkeypatch.context() as patched:
        patched.setattr(play.post, "send", broken)
        assert await play.say("привет") == []
    assert await play.say("помогите")


async def test_blocked_means_nothing_more_is_tried_until_they_write(play: Play) -> None:
    play.post.failing = [NotSent(Why.UNREACHABLE, "403")]
    await play.say("привет")
    assert play.post.sent == []
    assert await play.say("помогите")


async def test_d13_late_words_do_not_leave_and_at_most_one_knock_does(play: Play) -> None:
    """Design decision 9: outside the window no case content leaves."""
    play.post.failing = [NotSent(Why.LATER, "down", Millis(play.now + 3_600_000))]
    await play.say("привет")
    play.now += 4_000_000
    await play.deliver()
    knock = play.house.loaded.words.text("ru", "common-knock", short=True)
    long_knock = play.house.loaded.words.text("ru", "common-knock")
    assert [text for text in play.post.texts if text not in (knock, long_knock)] == []
    assert len(play.post.sent) <= 1


async def test_sms_goes_out_as_segments_and_digits_answer(sms_play: Play) -> None:
    sms_play.post.sent.clear()
    await sms_play.say("салом")
    texts = await sms_play.say("3")
    assert "1 ҳа" in texts[0].lower()


async def test_eleven_starts_after_an_outage_make_one_welcome(play: Play) -> None:
    for _ in range(11):
        await play.house.intake.take(play.heard("/start"))
    await play.deliver()
    assert len(play.post.sent) == 1


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.TEXT, Kind.TAP)])
async def test_every_kind_of_message_gets_an_answer(play: Play, kind: Kind) -> None:
    texts = await play.take(replace(play.heard(""), kind=kind))
    assert len(texts) == 1


async def test_people_on_two_networks_are_two_people(play: Play) -> None:
    await play.say("привет", "a")
    await play.say("привет", "b")
    assert await count(play, tables.people) == 2
    assert play.post.network is Network.TELEGRAM


async def operator_says(play: Play, words: str) -> None:
    """An operator takes the one open case, if they have not yet, and answers."""
    (row,) = await open_cases(play)
    now = play.time()

    def work(tx: Tx) -> None:
        if staff.named(tx, "op") is None:
            staff.add(tx, staff.NewOperator("op", "operator", ("ru",), (), "x"))
        operator = staff.named(tx, "op")
        assert operator is not None
        cases.claim(tx, row.id, operator.id, now, 3_600_000)
        talk.say_from_desk(tx, row.id, operator.id, words, Millis(now + 72 * 3_600_000), now)

    await play.house.store.write(work)
    await play.deliver()


async def test_d10_d14_after_leave_an_operators_words_wait_until_it_is_safe_again(play: Play) -> None:
    """The foreman takes the phone; the person pressed 9 just in time (D-10, D-14)."""
    await play.say("привет")
    await play.press("Русский")
    await play.press("Да")
    await play.say("помогите")
    await operator_says(play, "я с вами")
    assert play.post.texts[-1] == "я с вами"
    await play.say("9")
    await operator_says(play, "вы ещё там?")
    assert "вы ещё там?" not in play.post.texts
    asked = await play.say("привет")
    assert "вы ещё там?" not in play.post.texts
    assert len(asked) == 1, "whoever writes is asked whether it is safe to read, and nothing else"
    await play.press("Да")
    play.now += 40_000
    await play.deliver()
    assert "вы ещё там?" in play.post.texts


async def test_a_number_that_could_not_leave_for_an_hour_does_not_light_up_the_phone(play: Play) -> None:
    play.post.failing = [NotSent(Why.LATER, "down", Millis(play.now + 2 * 3_600_000))]
    await play.say("помогите")
    play.now += 3 * 3_600_000
    await play.deliver()
    assert play.post.sent == []


async def test_leaving_after_a_cry_does_not_end_the_alarm(play: Play) -> None:
    """Help, then 9 because somebody comes, then a word by whoever took the phone."""
    await play.say("помогите")
    await play.say("9")
    await play.say("привет")
    play.now += 70_000
    await play.house.tick_timers()
    assert (await open_cases(play))[0].alarm_at
