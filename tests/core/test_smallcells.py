"""Nothing small leaves the house, and nobody who subtracts, however long, gets a small number out of it."""

from collections import defaultdict
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.smallcells import LEAST, OTHERS, Line, Path, publish

COUNTS = st.dictionaries(
    st.tuples(st.sampled_from(["m1", "m2"]), st.sampled_from("ABCDE"), st.sampled_from("xyz")),
    st.integers(1, 40),
    max_size=20,
)


def total(counts: dict[Path, int], path: Path) -> int:
    return sum(count for key, count in counts.items() if key[: len(path)] == path)


def children(lines: list[Line]) -> dict[Path, dict[Path, int]]:
    """Published lines by the line they are part of."""
    found: dict[Path, dict[Path, int]] = defaultdict(dict)
    for line in lines:
        found[line.path[:-1]][line.path] = line.count
    return found


@given(COUNTS)
def test_d25_what_is_given_is_true_and_never_small(counts: dict[Path, int]) -> None:
    for line in publish(counts.items()):
        assert line.count >= LEAST
        if line.path[-1] != OTHERS:
            assert line.count == total(counts, line.path)


@given(COUNTS)
def test_d25_subtracting_any_published_lines_from_their_total_gives_nothing_small(
    counts: dict[Path, int],
) -> None:
    lines = publish(counts.items())
    for parent, below in children(lines).items():
        if not parent:
            continue  # there is no total of all months to subtract from
        whole = next(line.count for line in lines if line.path == parent)
        known = list(below.values())
        for size in range(1, len(known) + 1):
            for taken in combinations(known, size):
                rest = whole - sum(taken)
                assert rest == 0 or rest >= LEAST


@given(COUNTS)
def test_what_is_left_out_below_a_published_total_is_at_least_two_things(counts: dict[Path, int]) -> None:
    """One thing alone would be known exactly, by subtracting."""
    lines = publish(counts.items())
    shown = {line.path for line in lines}
    for parent, below in children(lines).items():
        hidden = {
            key[: len(parent) + 1]
            for key in counts
            if parent and key[: len(parent)] == parent and key[: len(parent) + 1] not in shown
        }
        if below and parent:
            assert len(hidden) != 1
            if hidden:
                assert below[*parent, OTHERS] == sum(total(counts, each) for each in hidden)


@given(COUNTS, st.data())
def test_another_truth_gives_the_very_same_lines(counts: dict[Path, int], data: st.DataObject) -> None:
    """The reconstruction fails: two hidden numbers swapped between their owners are published alike."""
    lines = publish(counts.items())
    shown = {line.path for line in lines}
    by_parent: dict[Path, list[Path]] = defaultdict(list)
    for key in counts:
        if key not in shown and key[:-1] in shown:
            by_parent[key[:-1]].append(key)
    for hidden in by_parent.values():
        if len(hidden) > 1:
            first, second = data.draw(st.permutations(hidden))[:2]
            other = counts | {first: counts[second], second: counts[first]}
            assert publish(other.items()) == lines


def test_a_small_one_takes_a_larger_one_into_hiding() -> None:
    lines = publish([(("m", "A"), 40), (("m", "B"), 12), (("m", "C"), 3)])
    assert lines == [Line(("m",), 55), Line(("m", "A"), 40), Line(("m", OTHERS), 15)]


def test_of_two_as_large_none_is_shown_where_one_hides() -> None:
    """Shown alone, B would tell that C, and not A, is the 11 of the 12 that are left."""
    assert publish([(("m", "A"), 1), (("m", "B"), 11), (("m", "C"), 11)]) == [Line(("m",), 23)]
    shown = publish([(("m", "A"), 1), (("m", "B"), 11), (("m", "C"), 11), (("m", "D"), 12)])
    assert shown == [Line(("m",), 35), Line(("m", "D"), 12), Line(("m", OTHERS), 23)]


def test_nothing_is_said_of_a_small_month_and_all_of_one_kind_stays_whole() -> None:
    assert publish([(("m", "A"), 10)]) == []
    assert publish([(("m", "A"), 11)]) == [Line(("m",), 11), Line(("m", "A"), 11)]
    assert publish([(("m", "A"), 6), (("m", "B"), 6)]) == [Line(("m",), 12)]
