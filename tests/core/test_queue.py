"""Danger first, children before others, then who waits longest; and a clock that wakes people."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import Tier
from bot.core.message import Millis
from bot.core.queue import CLOCKS, Wake, order_key, overdue, reply_due

MINUTE, HOUR = 60_000, 3_600_000
waiting = st.lists(st.tuples(st.sampled_from(Tier), st.booleans(), st.integers(0, 10**13)), min_size=1)


@given(waiting)
def test_an_urgent_case_is_always_first(cases):
    first = min(cases, key=lambda case: order_key(*case))
    if any(tier is Tier.T1 for tier, _, _ in cases):
        assert first[0] is Tier.T1


@given(waiting)
def test_the_queue_is_tier_then_child_then_longest_wait(cases):
    queue = sorted(cases, key=lambda case: order_key(*case))
    for (tier, child, since), (next_tier, next_child, next_since) in pairwise(queue):
        assert tier <= next_tier
        if tier == next_tier:
            assert child or not next_child
            if child == next_child:
                assert since <= next_since


def test_age_never_lifts_a_quiet_case_over_a_dangerous_one():
    assert order_key(Tier.T1, False, Millis(10**13)) < order_key(Tier.T3, True, Millis(0))


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
