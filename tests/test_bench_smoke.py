"""The benchmark still runs: a few turns of each kind, so that it cannot rot between two releases."""

import importlib.util
from pathlib import Path

import pytest

from bench import crowd, report
from bench.contenders import BY_KEY
from bench.rounds import Result, child, kill
from bench.servers import Servers
from bench.service import night
from bench.shares import PARTS, shares
from bench.survey import STEPS, updates

PEOPLE = 2
NO_SERVERS = Servers({}, {}, {})
SOME = ("safar_sqlite_64", "safar_sent", "ptb_sqlite", "ptb_pickle_each", "aiogram_sqlite")

pytestmark = pytest.mark.timeout(300)


def needs(key: str) -> None:
    if key.startswith("aiogram") and importlib.util.find_spec("aiogram") is None:
        pytest.skip("aiogram is not installed: it is of requirements-bench.lock, for make bench only")


def test_one_persons_updates_come_in_the_order_of_the_survey() -> None:
    taken: dict[int, list[int]] = {}
    for person, step, _ in updates(3):
        taken.setdefault(person, []).append(step)
    assert taken == {person: list(range(len(STEPS))) for person in range(3)}


@pytest.mark.parametrize("key", SOME)
def test_a_contender_brings_everybody_through_the_survey(key: str, tmp_path: Path) -> None:
    """The child itself judges that each person reached the last step, and ends badly otherwise."""
    needs(key)
    found = child("bench.child", "turns", key, str(tmp_path), "", str(PEOPLE))
    assert found["turns"] == PEOPLE * len(STEPS)
    assert 0 < found["p50"] <= found["p95"] <= found["p99"]


@pytest.mark.parametrize(("key", "keeps"), [("safar_sqlite_64", True), ("ptb_memory", False)])
def test_a_kill_shows_who_keeps_what_was_taken(key: str, keeps: bool) -> None:
    result = Result(BY_KEY[key])
    kill(result, NO_SERVERS, 10)
    assert result.taken >= 10
    assert result.lost == (0 if keeps else result.taken)
    assert not result.unreadable


async def test_the_parts_of_a_turn_are_counted(tmp_path: Path) -> None:
    found = await shares(tmp_path, PEOPLE)
    assert {name for name, _, _ in PARTS} < set(found["parts"])
    assert all(ms > 0 for ms in found["parts"].values())
    assert found["statements"] > 1


async def test_a_crowd_is_copied_and_its_people_are_answered(tmp_path: Path) -> None:
    await crowd.fill(tmp_path, 50)
    found = await crowd.measure(tmp_path, 50)
    assert found["mb"] > 0
    assert 0 < found["p50"] <= found["p95"]
    assert found["tick_ms"] > 0


async def test_a_bad_night_ends_with_everybody_answered_and_every_cry_on_the_desk() -> None:
    found = await night(waiting=3, seconds=3, urgent=3, outage=5)
    assert found["operators"] > 0
    assert found["reply"]["n"] > 0
    assert found["backlog"]["n"] == 5
    assert (
        found["urgent"]["event"]["n"] == found["urgent"]["page"]["n"] == found["urgent"]["number"]["n"] == 3
    )


def test_the_page_names_the_bar_and_shows_what_was_skipped() -> None:
    row = {"per_second": 100.0, "p50": 1.0, "p95": 2.0, "p99": 3.0, "cpu_ms": 0.5}
    results = [
        Result(BY_KEY["ptb_sqlite"], [row], taken=5),
        Result(BY_KEY["safar_sqlite"], [row | {"per_second": 250.0}], taken=5),
        Result(BY_KEY["ptb_pickle_each"], [row], taken=5, lost=5, unreadable=True),
        Result(BY_KEY["aiogram_redis"], skipped="no redis-server on this machine"),
    ]
    found = report.Found(1, turns=results)
    page = report.page(found, pictures=False)
    assert "| 250 | 2.50 |" in page
    assert "skipped: no redis-server" in page
    assert "5 of 5, its file is torn" in page
    assert "2.5" in report.sentence(found)
