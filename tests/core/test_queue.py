"""Danger first, children before others, then who waits longest; and a clock that wakes people."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import Tier
from bot.core.message import LANGUAGES, Millis
from bot.core.queue import (
    CLOCKS,
    WHO,
    Wake,
    Wish,
    came_from,
    offer_key,
    order_key,
    overdue,
    place,
    reply_due,
)

MINUTE, HOUR = 60_000, 3_600_000
NOW = Millis(10**13)
ages = st.integers(0, 5 * 24 * HOUR).map(lambda ago: NOW - ago)
cases = st.tuples(st.sampled_from(Tier), st.booleans(), ages)
waiting = st.lists(cases, min_size=1)


@given(waiting)
def test_d36_an_urgent_case_is_always_first(cases):
    first = min(cases, key=lambda case: order_key(*case, NOW))
    if any(tier is Tier.T1 for tier, _, _ in cases):
        assert first[0] is Tier.T1


@given(waiting, st.lists(st.booleans(), min_size=1))
def test_danger_is_offered_next_whatever_the_operator_speaks(cases, speaks):
    spoken = {case: speaks[number % len(speaks)] for number, case in enumerate(cases)}
    first = min(cases, key=lambda case: offer_key(*case, NOW, spoken[case]))
    if any(tier is Tier.T1 for tier, _, _ in cases):
        assert first[0] is Tier.T1


@given(waiting)
def test_d36_the_queue_of_one_day_is_tier_then_child_then_longest_wait(cases):
    young = [case for case in cases if NOW - case[2] < 12 * HOUR and case[0] is not Tier.T1]
    queue = sorted(young, key=lambda case: order_key(*case, NOW))
    for (tier, child, since), (next_tier, next_child, next_since) in pairwise(queue):
        assert tier <= next_tier
        if tier == next_tier:
            assert child or not next_child
            if child == next_child:
                assert since <= next_since


@given(cases, st.integers(0, 5 * 24 * HOUR), st.integers(0, 5 * 24 * HOUR))
def test_waiting_longer_never_loses_a_place(case, sooner, later):
    tier, child, since = case
    first, second = sorted((sooner, later))
    assert place(tier, child, since, Millis(since + second)) <= place(
        tier, child, since, Millis(since + first)
    )


@given(cases, cases, st.integers(0, 30 * 24 * HOUR))
def test_nobody_waits_for_ever_behind_newcomers(case, newcomer, later):
    """Four days old, a case stands before every newcomer but danger."""
    tier, child, _ = case
    new_tier, new_child, _ = newcomer
    now = Millis(NOW + later)
    old = order_key(tier, child, Millis(now - 4 * 24 * HOUR), now)
    new = order_key(new_tier, new_child, now, now)
    assert old < new or new_tier is Tier.T1


@given(cases)
def test_only_danger_stands_at_the_places_of_danger(case):
    tier, child, since = case
    assert (place(tier, child, since, NOW) <= 1) == (tier is Tier.T1)


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ((Tier.T3, False, 24 * HOUR), (Tier.T2, False, HOUR)),
        ((Tier.T3, False, 36 * HOUR), (Tier.T2, True, HOUR)),
        ((Tier.T4, False, 48 * HOUR), (Tier.T3, False, HOUR)),
        ((Tier.T4, False, 84 * HOUR), (Tier.T2, True, HOUR)),
        ((Tier.T2, False, 12 * HOUR), (Tier.T2, True, HOUR)),
    ],
)
def test_age_lifts_a_quiet_case_when_its_clock_is_over_and_not_before(older, newer):
    tier, child, waited = older
    new_tier, new_child, new_waited = newer
    new = order_key(new_tier, new_child, Millis(NOW - new_waited), NOW)
    assert order_key(tier, child, Millis(NOW - waited), NOW) < new
    assert order_key(tier, child, Millis(NOW - waited + 1), NOW) > new


def test_what_nobody_who_speaks_it_took_in_time_is_offered_to_everybody():
    mine = offer_key(Tier.T4, False, NOW, NOW, True)
    assert offer_key(Tier.T2, False, Millis(NOW - 29 * MINUTE), NOW, False) > mine
    assert offer_key(Tier.T2, False, Millis(NOW - 30 * MINUTE), NOW, False) < mine


def test_who_never_had_an_answer_keeps_the_place_of_the_first_cry():
    assert came_from(Millis(10), Millis(99), Millis(0)) == 10
    assert came_from(Millis(10), Millis(99), Millis(50)) == 99
    assert came_from(Millis(10), Millis(0), Millis(50)) == 10


kept = st.builds(
    Wish,
    st.sampled_from(["", *Tier]),
    st.sampled_from(["", *LANGUAGES]),
    st.sampled_from(["", "RU", "KG"]),
    st.booleans(),
    st.sampled_from(["", *WHO]),
)


@given(kept)
def test_a_wish_survives_the_browser(wish):
    assert Wish.read(str(wish)) == wish


@given(st.text())
def test_whatever_a_browser_hands_in_is_a_wish_of_ours(text):
    assert Wish.read(str(Wish.read(text))) == Wish.read(text)
    assert len(str(Wish.read(text))) < 40


def test_every_tier_has_its_clock():
    assert set(CLOCKS) == set(Tier)
    for clock in CLOCKS.values():
        assert list(clock.ladder) == sorted(clock.ladder)


SECOND, SUPERVISOR, MANAGER = Wake.SECOND_OPERATOR, Wake.SUPERVISOR, Wake.DUTY_MANAGER


@pytest.mark.parametrize(
    ("tier", "waited", "woken", "due"),
    [
        (Tier.T1, 2 * MINUTE - 1, (), ()),
        (Tier.T1, 2 * MINUTE, (), (SECOND,)),
        (Tier.T1, 5 * MINUTE, (SECOND,), (SUPERVISOR,)),
        (Tier.T1, 10 * MINUTE, (SECOND, SUPERVISOR), (MANAGER,)),
        (Tier.T1, 11 * MINUTE, (), (SECOND, SUPERVISOR, MANAGER)),  # after an outage, everybody at once
        (Tier.T1, 11 * MINUTE, (SECOND, SUPERVISOR, MANAGER), ()),
        (Tier.T2, 60 * MINUTE - 1, (), ()),
        (Tier.T2, 60 * MINUTE, (), (SUPERVISOR,)),
        (Tier.T3, 24 * HOUR - 1, (), ()),
        (Tier.T3, 24 * HOUR, (), (SUPERVISOR,)),
        (Tier.T4, 1000 * HOUR, (), ()),
    ],
)
def test_an_unclaimed_case_wakes_the_next_person_in_time(tier, waited, woken, due):
    since = Millis(10**12)
    assert overdue(tier, since, Millis(since + waited), woken) == due


def test_a_first_human_message_is_due_by_tier_and_hour():
    since = Millis(10**12)
    assert reply_due(Tier.T1, since, staffed=True) == since + 5 * MINUTE
    assert reply_due(Tier.T1, since, staffed=False) == since + 15 * MINUTE
    assert reply_due(Tier.T2, since, staffed=True) == since + 30 * MINUTE
    assert reply_due(Tier.T2, since, staffed=False) == since + 12 * HOUR
    assert reply_due(Tier.T3, since, staffed=True) == since + 4 * HOUR
    assert reply_due(Tier.T3, since, staffed=False) is None
