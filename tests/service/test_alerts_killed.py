"""Killed between two steps, doubled, with clocks that leap: no call is lost, or made twice in a minute."""

import asyncio
from itertools import pairwise
from random import Random

import pytest
from alarm_parts import World, a_world, wake_up
from desk_scene import Somebody
from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.queue import CLOCKS, Wake
from bot.core.waking import Duty, Rang, Wait, next_turn, whose_turn, woken
from bot.service.desk import Hand
from bot.service.door import NotSent, Why
from bot.store.database import Store

ONE = Somebody("one", "ky")
MINUTE = 60_000


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


class Killed(BaseException):
    """The process is gone at this very point."""


async def killed_while(world: World, channel: str, before: bool) -> None:
    """The process dies just before, or just after, that channel took what it was given."""
    send = getattr(world, channel)

    async def dies(*args: object) -> str:
        if not before:
            await send(*args)
        raise Killed

    name = {"post": "post", "call": "call"}[channel]
    object.__setattr__(world.alerts.channels, name, dies)
    with pytest.raises(Killed):
        await world.tick()


@pytest.mark.parametrize("before", [True, False])
async def test_killed_around_a_call_the_next_one_comes_a_minute_later(world: World, before: bool) -> None:
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    began = world.clock.now
    await killed_while(world, "call", before)
    again = await world.again()
    await again.seconds(59)
    assert len(again.calls) == (0 if before else 1)
    await again.seconds(5)
    times = [at for at, *_ in again.calls]
    assert len(times) == (1 if before else 2)
    assert MINUTE <= times[-1] - began <= MINUTE + 3_000


@pytest.mark.parametrize("before", [True, False])
async def test_killed_around_a_post_the_group_is_told_again(world: World, before: bool) -> None:
    await world.scene.opens(ONE, Tier.T1)
    await killed_while(world, "post", before)
    again = await world.again()
    await again.seconds(40)
    assert len(again.posts) == (1 if before else 2)  # twice told wakes nobody less


async def test_an_outcome_nobody_knows_does_not_ring_twice_in_a_minute(world: World) -> None:
    world.fails["phone"] = [NotSent(Why.UNKNOWN, "ReadTimeout")]
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.seconds(58)
    assert world.calls == []
    await world.seconds(6)
    assert len(world.calls) == 1


async def test_a_post_of_unknown_outcome_is_told_once_more_and_no_third_time(world: World) -> None:
    world.fails["group"] = [NotSent(Why.UNKNOWN, "ReadTimeout")] * 2
    case = await world.scene.opens(ONE, Tier.T1)
    await world.seconds(90)
    assert world.posts == []
    assert ("first", "group", "sent") in await world.steps(case)


async def test_two_replicas_that_both_think_they_lead_take_each_step_once(
    world: World,
) -> None:
    other = wake_up(world.scene, world.alerts.channels, world)
    for number in range(5):
        await world.scene.opens(Somebody(f"p{number}"), Tier.T1, alarm=True)
    for _ in range(10):
        await asyncio.gather(world.tick(), other.tick())
        world.clock.forward(1 / 60)
        world.ticks[0] += 1
    assert len(world.calls) == 1
    told = [line for _, words, _ in world.posts for line in words.splitlines()]
    assert len(told) == len(set(told)) == 5


@pytest.mark.parametrize("leap", [-3 * 3600, -90, 90, 3 * 3600])
async def test_a_leap_of_the_clock_rings_no_phone_twice_and_stops_no_alarm(world: World, leap: int) -> None:
    await world.scene.opens(ONE, Tier.T1, alarm=True)
    await world.tick()
    world.clock.forward(leap / 60)
    await world.seconds(50)
    assert len(world.calls) == 1
    await world.seconds(75)
    assert len(world.calls) >= 2


tiers, spans = st.sampled_from(list(Tier)), st.integers(0, 48 * 60 * MINUTE)


@given(tiers, spans, st.booleans(), st.integers(0, 4), st.integers(0, 2))
def test_the_ladder_only_ever_climbs(tier: Tier, waited: int, alarm: bool, ready: int, leaders: int) -> None:
    wait, duty = Wait(tier, 0, alarm), Duty(ready, min(ready, leaders))
    before, after = (set(woken(wait, duty, at)) for at in (waited, waited + MINUTE))
    assert before <= after
    due = {wake for span, wake in CLOCKS[tier].ladder if waited >= span}
    assert due <= before
    if Wake.DUTY_MANAGER in before and waited < 10 * MINUTE:
        assert (alarm and not ready) or not duty.stands_on(Wake.SECOND_OPERATOR) or waited >= 5 * MINUTE
    if tier is Tier.T1:
        assert Wake.FIRST in before
    else:
        assert Wake.DUTY_MANAGER not in before


@given(st.integers(0, 60), st.integers(1, 4), st.integers(-MINUTE, 5 * MINUTE))
def test_calls_are_a_minute_apart_and_no_phone_is_forgotten(turn: int, phones: int, later: int) -> None:
    following = next_turn(Rang(turn, 0), phones, later)  # type: ignore[arg-type]
    if 0 <= later < MINUTE:
        assert following is None
    else:
        assert following == turn + 1
    assert {whose_turn(each, phones) for each in range(turn, turn + 5 * phones)} == set(range(phones))


DEEDS = ("wait", "wait", "wait", "claim", "back", "press", "kill", "busy", "unknown", "refuse")


@pytest.mark.parametrize("seed", range(8))
async def test_whatever_happens_calls_are_a_minute_apart_and_go_on_while_nobody_comes(
    world: World, seed: int
) -> None:
    """A digit, or a case that comes back, may let the next call come sooner; nothing else may."""
    chance = Random(seed)
    case = await world.scene.opens(ONE, Tier.T1, alarm=True)
    await Timeline(world, case).play([(chance.choice(DEEDS), chance.randint(1, 200)) for _ in range(12)])


class Timeline:
    """One story, and what must be true at its end."""

    def __init__(self, world: World, case: int) -> None:
        self.world, self.case, self.soon = world, case, False

    async def play(self, what: list[tuple[str, int]]) -> None:
        for deed, many in what:
            if deed == "wait":
                await self.world.seconds(many, 2)
            else:
                await self.do(deed)
        times = [at for at, *_ in self.world.calls]
        if not self.soon:
            assert all(b - a >= MINUTE - 2_000 for a, b in pairwise(times))
        brief = (await self.world.scene.desk.file(self.case, self.world.scene.ids["Aigul"])).row
        if not brief.held:
            self.world.fails.clear()
            before = len(self.world.calls)
            await self.world.seconds(16 * 60 + 70, 10)
            assert len(self.world.calls) > before

    async def do(self, deed: str) -> None:
        world, desk = self.world, self.world.scene.desk
        hand = Hand(world.scene.ids["Aigul"], self.case, f"{deed}{world.clock.now}{len(world.calls)}")
        try:
            if deed == "claim":
                await desk.claim(hand)
            elif deed == "back":
                self.soon = True
                await desk.hand_back(hand)
        except Refused:
            return
        if deed == "press" and world.calls:
            self.soon = True
            await world.alerts.pressed(world.calls[-1][1])
        elif deed == "busy" and world.calls:
            await world.alerts.ended(world.calls[-1][1], "busy")
        elif deed == "kill":
            self.world = await world.again()
        elif deed in ("unknown", "refuse"):
            why = Why.UNKNOWN if deed == "unknown" else Why.OURS
            world.fails.setdefault("phone", []).append(NotSent(why, deed))
