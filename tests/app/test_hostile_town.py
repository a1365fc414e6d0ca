"""A small share of what `scripts/fuzz.py` throws at a whole installation; its 100,000 are run by hand."""

from pathlib import Path
from random import Random

import pytest
from hostile import verdict
from hostile.grammar import update
from hostile.verdict import LEAK, run

CASES = 250


@pytest.mark.parametrize("seed", [11])
async def test_d22_hostile_updates_and_forms_crash_nothing_lose_nothing_and_show_in_no_log(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every answer leaves through the real clients; what its pace holds back at the end is not waited for."""
    monkeypatch.setattr(verdict, "DRAIN_SECONDS", 10.0)
    totals = await run(tmp_path, CASES, seed)
    assert totals.fine, "\n".join(totals.lines())
    assert totals.kept > CASES // 4
    assert totals.answers > CASES // 4
    assert totals.cases_open > 0
    kinds = {what for what, _ in totals.statuses}
    assert kinds >= {"sms", "wa", "status", "android", "desk"}


def test_the_same_seed_draws_the_same_things_and_most_of_them_bear_a_mark() -> None:
    first, second = ([update(Random(seed), 5, 1_800_000_000) for seed in range(200)] for _ in range(2))
    assert first == second
    assert sum(LEAK.search(str(each)) is not None for each in first) > 150
