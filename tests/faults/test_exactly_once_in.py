"""Exactly once in: repeats have one effect, equal texts are two messages, and order holds, on both stores."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from app.conftest import Play, Post, begin
from bot_api import BotApi, message
from channel_parts import until
from fault_parts import (
    Webhook,
    at_once,
    count,
    everything,
    hearing,
    house_over,
    rows,
    sid,
    telegram_door,
    twilio_door,
)
from killed_verdict import SENDING
from rows_of_people import portraits
from twilio_api import TwilioApi

from bot.app.house import clock
from bot.core.message import Heard, Kind, Network, TimeUp
from bot.service.door import Abilities
from bot.store import tables, timers
from bot.store.database import Store, Tx

T = TypeVar("T")
HOUR = 3_600_000
ABILITIES = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True),
    Network.SMS: Abilities(gsm=True),
    Network.WHATSAPP: Abilities(signs=True),
}


@pytest.mark.parametrize("network", list(Network))
async def test_one_message_ten_times_at_once_and_again_23_hours_later_has_one_effect(
    store: Store, network: Network
) -> None:
    play = await begin(store, Post(network, abilities=ABILITIES[network]))
    await play.say("привет")
    event = play.heard("помогите, меня заперли")
    await at_once(*(play.house.intake.take(event) for _ in range(10)))
    await play.deliver()
    assert await count(store, tables.heard) == 2
    assert await count(store, tables.cases) == 1
    sent = len(play.post.sent)
    play.now += 23 * HOUR
    await play.house.forget_the_due()  # what is forgotten each hour must not invite a repeat in
    before = await everything(store)
    await at_once(*(play.house.intake.take(event) for _ in range(10)))
    await play.deliver()
    assert await everything(store) == before
    assert len(play.post.sent) == sent


async def test_an_update_handed_out_ten_times_over_and_by_two_pollers_is_heard_once(
    store: Store, bot_api: BotApi
) -> None:
    """Before the offset is confirmed, Telegram hands the same update to whoever asks, however often."""
    house = await house_over(store, clock)
    update = message(5, text="помогите", chat=41)
    bot_api.put(*[update] * 10)
    async with telegram_door(house, bot_api) as one, telegram_door(house, bot_api) as other:
        async with hearing(house, one), hearing(house, other):
            await until(lambda: not bot_api.updates)
        bot_api.put(update)  # and once more after it was confirmed, as an outage at Telegram may
        async with hearing(house, other):
            await until(lambda: not bot_api.updates)
    assert await count(store, tables.heard) == 1
    assert await count(store, tables.cases) == 1
    assert await count(store, tables.seen) == 1


async def test_a_sid_posted_ten_times_at_once_is_answered_ten_times_and_heard_once(
    store: Store, twilio_api: TwilioApi
) -> None:
    house = await house_over(store, clock)
    async with twilio_door(house, twilio_api) as door:
        webhook = Webhook(house, door)
        answers = await at_once(*(webhook.texts(sid(7), "ёрӣ диҳед") for _ in range(10)))
        assert {answer.status_code for answer in answers} == {200}
        assert await count(store, tables.heard) == 1
        assert await count(store, tables.cases) == 1
        while await house.outbox.deliver():
            pass
        sent = len(twilio_api.created)
        assert sent >= 1
        await at_once(*(webhook.texts(sid(7), "ёрӣ диҳед") for _ in range(10)))
        while await house.outbox.deliver():
            pass
        assert len(twilio_api.created) == sent


async def test_two_equal_texts_at_once_are_two_messages_and_two_turns(play: Play) -> None:
    await play.say("номер")
    first, second = play.heard("1"), play.heard("1")
    await at_once(play.house.intake.take(first), play.house.intake.take(second))
    await play.deliver()
    assert await count(play.house.store, tables.heard) == 3
    turns = [row.turn for row in await rows(play.house.store, tables.said)]
    assert turns == sorted(set(turns))
    assert len(turns) == 3


class Uneven:
    """A store whose writes wait a little, never the same."""

    def __init__(self, store: Store) -> None:
        self._store, self._chance = store, random.Random(3)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, work: Callable[[Tx], T]) -> T:
        await asyncio.sleep(self._chance.choice((0, 0, 0.001, 0.004)))
        return await self._store.write(work)


async def test_ones_own_events_keep_their_order_while_others_are_heard_beside_them(
    store: Store, bot_api: BotApi
) -> None:
    house = await house_over(Uneven(store), clock)
    bot_api.batch = 25
    bot_api.put(*[message(number, 100 + number % 7, text="1") for number in range(1, 120)])
    async with telegram_door(house, bot_api) as door, hearing(house, door):
        await until(lambda: not bot_api.updates)
    kept = defaultdict(list)
    for row in await rows(store, tables.heard):
        kept[row.person_id].append(int(row.message_ref))
    assert sum(map(len, kept.values())) == 119
    assert len(kept) == 7
    assert all(order == sorted(order) for order in kept.values())
    turns = defaultdict(list)
    for row in await rows(store, tables.said):
        turns[row.person_id].append(row.turn)
    assert all(order == sorted(order) for order in turns.values())


async def _cry(play: Play, who: str) -> TimeUp:
    """Somebody cries for help; the timer that will ring if they do not answer."""

    def work(tx: Tx) -> TimeUp:
        due = timers.due_timers(tx, play.time() + 10 * HOUR, 1000)  # type: ignore[arg-type]
        return max(due, key=lambda each: each.timer_id)

    await play.say("помогите", who)
    return await play.house.store.read(work)


async def test_a_timer_and_an_answer_at_the_same_moment_take_exactly_one_branch(play: Play) -> None:
    """Each race must end as if one of the two had come first, whole, and the other after it."""
    take = play.house.intake.take

    async def race(who: str, deeds: Callable[[TimeUp, Heard], list[list[Any]]]) -> Any:
        timer = await _cry(play, who)
        timer = replace(timer, at=play.time())
        answer = play.heard("нет", who)
        for together in deeds(timer, answer):
            await at_once(*(take(event) for event in together))
        await play.deliver()
        return _bare((await play.house.store.read(portraits))[who])

    timer_first = await race("first", lambda timer, answer: [[timer], [answer]])
    answer_first = await race("second", lambda timer, answer: [[answer], [timer]])
    assert timer_first != answer_first
    seen = []
    for number in range(40):
        around = number % 2
        seen.append(
            await race(
                f"racer {number}",
                lambda timer, answer, around=around, times=1 + number % 3: [
                    ([timer, answer] if around else [answer, timer]) * times
                ],
            )
        )
    assert all(each in (timer_first, answer_first) for each in seen)


def _bare(one: dict[str, Any]) -> dict[str, Any]:
    """Without how the sending went: an answer that was overtaken may have been replaced."""
    said = [{key: value for key, value in row.items() if key not in SENDING} for row in one["said"]]
    return one | {"said": said}


@pytest.mark.parametrize("words", ["", "помогите"])
async def test_six_pictures_and_voices_at_once_from_a_stranger_are_one_person_and_one_case(
    play: Play, words: str
) -> None:
    kinds = (Kind.PHOTO, Kind.PHOTO, Kind.PHOTO, Kind.VOICE, Kind.DOCUMENT, Kind.LOCATION)
    events = [replace(play.heard(words, "stranger"), kind=kind) for kind in kinds]
    await at_once(*(play.house.intake.take(event) for event in events))
    await play.deliver()
    store = play.house.store
    assert await count(store, tables.people) == 1
    assert await count(store, tables.addresses) == 1
    assert await count(store, tables.heard) == 6
    assert await count(store, tables.cases) == (1 if words else 0)
    assert await count(store, tables.said, tables.said.c.state.in_(("ready", "sending"))) == 0
