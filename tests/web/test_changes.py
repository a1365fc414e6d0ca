"""A page's place among the events: in whatever order numbers are committed, each is told once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.changes import LOOK_BACK, MOST_TOLD, PATIENCE_MS, Place

STEPS = st.lists(st.sampled_from(["commit", "look", "come back"]), min_size=1, max_size=60)


def look(place: Place, there: set[int], now: int) -> list[int]:
    """What the feed finds: above the highest, and what it misses."""
    found = sorted(n for n in there if n > place.high or n in place.looked_for)
    place.saw(found, now)
    return found


@given(st.permutations(range(1, 25)), st.integers(0, 10), STEPS)
def test_in_any_order_of_commits_each_event_is_told_once_also_to_a_page_that_comes_back(
    order: list[int], before: int, steps: list[str]
) -> None:
    there = set(order[:before])
    waiting = order[before:]
    place, told, known = Place.beginning(there, 0), [], set(there)
    for step in [*steps, *["commit"] * len(waiting), "look"]:
        if step == "commit" and waiting:
            there.add(waiting.pop(0))
        elif step == "come back":
            found = Place.read(str(place), 0)
            assert found is not None
            place = found
        else:
            told += look(place, there, 0)
    lowest = min(known, default=0)
    assert sorted(told) == sorted(n for n in range(1, 25) if n not in known and n > lowest)


def test_a_number_whose_unit_failed_is_given_up() -> None:
    place = Place.beginning([1], 0)
    assert look(place, {1, 3}, 0) == [3]
    assert place.looked_for == [2]
    assert look(place, {1, 3}, PATIENCE_MS) == []
    assert place.looked_for == []


def test_what_is_looked_for_stays_small_however_long_a_page_was_away() -> None:
    place = Place(5)
    place.saw([100_000], 0)
    assert len(place.looked_for) <= LOOK_BACK
    assert len(str(place).split()) <= MOST_TOLD + 1


@pytest.mark.parametrize("told", ["", "abc", "-1", "1 x", "9" * 19, "1 OR 1=1", "1 " * 80, "\u0661"])
def test_a_made_up_place_is_none(told: str) -> None:
    assert Place.read(told, 0) is None


def test_only_numbers_below_the_highest_can_be_missing() -> None:
    place = Place.read("7 3 9 7", 0)
    assert place is not None
    assert (place.high, list(place.looked_for)) == (7, [3])
