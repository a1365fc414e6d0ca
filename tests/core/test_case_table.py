"""A case's life: the table allows, anything else is refused, nothing but reopening wakes a closed case."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import HELD, OPEN, TABLE, CaseState, CaseVerb, after
from bot.core.faults import Refused


@pytest.mark.parametrize(("state", "verb"), list(product(CaseState, CaseVerb)))
def test_every_verb_is_in_the_table_or_refused(state, verb):
    if verb in TABLE[state]:
        assert after(state, verb) is TABLE[state][verb]
    else:
        with pytest.raises(Refused) as refusal:
            after(state, verb)
        assert refusal.value.why == "desk-not-now"


def live(state, verbs):
    """The state after the verbs; refused ones change nothing."""
    for verb in verbs:
        try:
            state = after(state, verb)
        except Refused:
            continue
    return state


@given(st.lists(st.sampled_from([verb for verb in CaseVerb if verb is not CaseVerb.REOPEN])))
def test_no_order_of_actions_revives_a_closed_case(verbs):
    assert live(CaseState.CLOSED, verbs) is CaseState.CLOSED


@pytest.mark.parametrize("state", sorted(OPEN))
def test_only_closing_closes(state):
    closing = {verb for verb, target in TABLE[state].items() if target is CaseState.CLOSED}
    assert closing <= {CaseVerb.CLOSE}


def test_reopening_puts_a_case_back_in_the_queue_and_fits_closed_cases_only():
    assert after(CaseState.CLOSED, CaseVerb.REOPEN) is CaseState.WAITING
    assert not any(CaseVerb.REOPEN in TABLE[state] for state in OPEN)


@pytest.mark.parametrize("state", sorted(OPEN))
def test_a_person_may_write_at_any_time_of_an_open_case_and_it_stays_open(state):
    assert after(state, CaseVerb.HEAR) in OPEN


@pytest.mark.parametrize("state", sorted(HELD))
def test_a_vanished_operators_case_returns_to_be_claimed(state):
    returned = after(state, CaseVerb.EXPIRE)
    assert returned not in HELD
    assert after(returned, CaseVerb.CLAIM) in HELD


@pytest.mark.parametrize("state", sorted(OPEN - HELD))
def test_a_case_nobody_holds_can_be_claimed_and_not_answered(state):
    assert after(state, CaseVerb.CLAIM) in HELD
    assert CaseVerb.REPLY not in TABLE[state]


def test_every_state_can_be_reached_from_waiting():
    reached, found = set(), {CaseState.WAITING}
    while found - reached:
        reached |= found
        found = reached | {target for state in reached for target in TABLE[state].values()}
    assert reached == set(CaseState)
