"""In order, one after the other arrived, not too many, and nothing taken back that the person has not got."""

import asyncio

import pytest
from outbox_parts import MINUTE, SECOND, Play, by_sms, by_telegram, drained, operator_says, rows, told
from twilio_api import TwilioApi

from bot.channels.news import News
from bot.core.message import Kind, Tap
from bot.store import cases, story
from bot.store.leaving import PER_MINUTE, SETTLES_MS

PHONE = "+15005550009"


async def texts(play: Play, words: str) -> None:
    await play.house.intake.take(play.heard(words, PHONE))


async def arrives(play: Play, api: TwilioApi, status: str = "sent") -> None:
    """A receipt of the newest message."""
    await play.house.outbox.receipt("sms", api.messages[0]["sid"], status, "")


async def two_waiting(play: Play, api: TwilioApi) -> int:
    """An operator wrote twice in a row; how many had left before."""
    await texts(play, "ёрӣ")
    await drained(play)
    play.now += 31 * SECOND
    before = len(api.created)
    await operator_says(play, "first")
    await operator_says(play, "second")
    await drained(play)
    return before


def bodies(api: TwilioApi, since: int) -> list[str]:
    return [form["Body"] for form in api.created[since:]]


@pytest.mark.parametrize("status", ["sent", "delivered", "undelivered"])
async def test_the_second_sms_leaves_when_the_first_is_settled(store, status: str) -> None:
    """A long first one would be overtaken on the way by a short second one."""
    async with by_sms(store) as (play, api):
        before = await two_waiting(play, api)
        assert bodies(api, before) == ["first"]
        for early in ("queued", "sending"):
            await arrives(play, api, early)
            await drained(play)
            assert bodies(api, before) == ["first"]
        play.house.outbox.chance = lambda: 0.0
        await arrives(play, api, status)
        await drained(play)
        # A first that fell gets its second try before the second leaves.
        assert bodies(api, before) == (["first"] if status == "undelivered" else ["first", "second"])


async def test_without_a_receipt_the_second_sms_waits_half_a_minute_and_no_longer(store) -> None:
    async with by_sms(store) as (play, api):
        before = await two_waiting(play, api)
        play.now += SETTLES_MS
        await drained(play)
        assert bodies(api, before) == ["first"]
        play.now += 1
        await drained(play)
        assert bodies(api, before) == ["first", "second"]


async def test_who_wrote_since_has_the_answer_at_once(store) -> None:
    """They answered what they got, so nothing can overtake it."""
    async with by_sms(store) as (play, api):
        await texts(play, "салом")
        await drained(play)
        await texts(play, "3")
        await drained(play)
        assert len(api.created) == 2


async def test_a_number_waits_for_no_receipt(store) -> None:
    async with by_sms(store) as (play, api):
        before = await two_waiting(play, api)
        play.now += SECOND
        await texts(play, "ёрӣ")
        await drained(play)
        assert any("112" in body for body in bodies(api, before)[1:2])


async def test_a_clock_set_back_keeps_nobody_waiting_for_a_receipt(store) -> None:
    async with by_sms(store) as (play, api):
        before = await two_waiting(play, api)
        play.now -= 5 * 60 * MINUTE
        await texts(play, "салом")
        play.now += SECOND
        await drained(play)
        assert "second" in bodies(api, before)


async def test_parts_of_one_message_leave_one_after_the_other_arrived(store) -> None:
    async with by_sms(store) as (play, api):
        await texts(play, "ёрӣ")
        await drained(play)
        play.now += 31 * SECOND
        before = len(api.created)
        door = play.house.doors["sms"]
        waited: list[str] = []

        async def settled(sid: str, _seconds: float) -> None:
            waited.append(sid)
            assert len(api.created) == before + len(waited), "the next part is not on its way"

        door._news.settled = settled
        await operator_says(play, "Слово о дороге и о доме. " * 130)
        await drained(play)
        parts = bodies(api, before)
        assert len(parts) > 1
        assert len(waited) == len(parts) - 1
        assert all(len(part) <= 1600 for part in parts)
        row = (await rows(play))[-1]
        assert row.state == "sent"
        assert len(row.refs.split(",")) == len(parts)


async def test_a_part_waits_for_the_receipt_of_the_one_before_and_not_for_ever() -> None:
    news = News()
    waiting = asyncio.create_task(news.settled("a", 30))
    await asyncio.sleep(0)
    news.came("a", "queued")
    await asyncio.sleep(0)
    assert not waiting.done()
    news.came("a", "sent")
    await asyncio.wait_for(waiting, 10)
    await news.settled("a", 30)  # it came before anybody waited
    await news.settled("b", 0.01)  # it never comes


async def test_six_replies_a_minute_to_one_person_and_the_rest_a_minute_later(store) -> None:
    """Twilio's guard against two machines that answer each other; through the real door."""
    async with by_sms(store) as (play, api):
        for n in range(9):
            await texts(play, f"салом {n}")
            await drained(play)
        assert len(api.created) == PER_MINUTE
        await texts(play, "ёрӣ")
        await drained(play)
        assert len(api.created) == PER_MINUTE + 1, "a number is never counted out"
        await texts(play, "салом")
        await drained(play)
        assert len(api.created) == PER_MINUTE + 1
        for _ in range(2):  # one after the other: the next leaves when the one before is settled
            play.now += 61 * SECOND
            await drained(play)
        assert len(api.created) in (PER_MINUTE + 2, PER_MINUTE + 3)
        assert not [row for row in await rows(play) if row.state == "ready"]


async def test_five_quick_messages_reach_the_operator_and_are_answered_in_order(store) -> None:
    async with by_telegram(store) as (play, _):
        await play.house.intake.take(play.heard("помогите", "7"))
        await drained(play)
        for n in range(5):
            await play.house.intake.take(play.heard(f"слово {n}", "7"))
        await drained(play)

        def read(tx):
            (row,) = cases.waiting(tx, play.time())
            return [line.words for line in story.story(tx, row.id) if line.what == "heard"]

        heard = await play.house.store.read(read)
        assert [words for words in heard if words and words.startswith("слово")] == [
            f"слово {n}" for n in range(5)
        ]
        assert [row.state for row in await rows(play) if row.state not in ("sent", "replaced")] == []
        sent = [row for row in await rows(play) if row.state == "sent"]
        assert [row.sent_at for row in sent] == sorted(row.sent_at for row in sent)


async def test_five_quick_answers_one_by_one_each_get_theirs_in_order(play: Play) -> None:
    for words in ("привет", "меню", "номер", "язык", "меню"):
        assert len(await play.say(words)) >= 1
    ids = [out.said_id for out in play.post.sent]
    assert ids == sorted(ids)


async def test_eleven_starts_in_an_outage_make_one_welcome(store) -> None:
    async with by_telegram(store) as (play, api):
        for _ in range(11):
            await play.house.intake.take(play.heard("/start", "7"))
        await drained(play)
        assert len(told(api, 7)) == 1


# ── what the person has not got ─────────────────────────────────────────────────────────────────────────


VERDICT, PLAN = ("stop", "red", "amber", "green"), ("plan",)


async def to_the_verdict(play: Play, ends: tuple[str, ...] = VERDICT) -> list:
    """Go on until an answer makes a verdict (or the plan); that answer's messages stay unsent."""
    await play.say("привет")
    await play.press("Русский")
    await play.press("Да")
    for _ in range(40):
        buttons = next(out.buttons for out in reversed(play.post.sent) if out.buttons)
        choices = [tap.choice for button in buttons if (tap := Tap.read(button.data))]
        wanted = ("check", "no", "RU", "KG", "none", "nobody", "plan")
        choice = next((each for each in wanted if each in choices), choices[0])
        data = next(button.data for button in buttons if f":{choice}:" in button.data)
        await play.house.intake.take(play.heard("", kind=Kind.TAP, tap=Tap.read(data)))
        waiting = [row for row in await rows(play) if row.state == "ready"]
        if any(row.lasting and f'"check-{end}"' in row.parts for row in waiting for end in ends):
            return waiting
        await play.deliver()
    raise AssertionError("no verdict was reached")


@pytest.mark.parametrize("ends", [VERDICT, PLAN])
async def test_a_verdict_and_a_plan_are_not_taken_back_by_the_next_word(
    play: Play, ends: tuple[str, ...]
) -> None:
    """They wrote "thanks" a second too early, and the answer to eight questions was gone."""
    waiting = await to_the_verdict(play, ends)
    content = {row.id for row in waiting if row.lasting}
    assert content
    await play.house.intake.take(play.heard("спасибо"))
    states = {row.id: row.state for row in await rows(play)}
    assert {states[each] for each in content} == {"ready"}
    await play.deliver()
    left = [out.said_id for out in play.post.sent]
    assert content <= set(left)
    assert left == sorted(left), "and in order"


async def test_whoever_hides_takes_back_what_has_not_left(play: Play) -> None:
    """9: somebody comes. The verdict must not light up the phone after the dull page."""
    waiting = await to_the_verdict(play)
    before = len(play.post.sent)
    await play.house.intake.take(play.heard("9"))
    await play.deliver()
    assert {row.id for row in waiting}.isdisjoint(out.said_id for out in play.post.sent)
    assert len(play.post.sent) == before + 1


async def test_d14_a_verdict_of_a_session_that_is_over_is_shown_to_nobody(play: Play) -> None:
    """D-14: after an outage somebody writes "hello", perhaps somebody else."""
    waiting = await to_the_verdict(play)
    play.now += 16 * MINUTE
    await play.house.intake.take(play.heard("привет"))
    await play.deliver()
    assert {row.id for row in waiting if row.lasting}.isdisjoint(out.said_id for out in play.post.sent)


async def test_the_same_words_again_replace_themselves(play: Play) -> None:
    """Numbers asked for five times in an outage come once."""
    await play.say("привет")
    await play.press("Русский")
    await play.press("Да")
    before = len(play.post.sent)
    for _ in range(5):
        await play.house.intake.take(play.heard("номер"))
    await play.deliver()
    assert len(play.post.sent) == before + 1
