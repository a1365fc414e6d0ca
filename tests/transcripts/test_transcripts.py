"""Every conversation goes exactly as its transcript says; journeys end at the level they deserve."""

import itertools
from pathlib import Path

import pytest
from transcripts.replay import LOADED, files, replay

from bot.core.message import LANGUAGES

# So many questions are answered before it counts as a talk of that flow; one elsewhere.
LONG = {"check": 3, "trouble": 3, "someone_else": 3, "human": 2}
# The menu ends nearly every talk and makes none of them one of `welcome`; its languages count as `language`.
NOT_FIRST = frozenset(("menu", "change_language"))


@pytest.mark.parametrize("file", files(), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_the_conversation_goes_as_written(file: Path, request: pytest.FixtureRequest) -> None:
    text = file.read_text(encoding="utf-8")
    now = "\n".join(replay(text).lines) + "\n"
    if request.config.getoption("--rewrite"):
        file.write_text(now, encoding="utf-8")
    assert now == text, "run pytest --rewrite and read the diff"


def test_of_24_ordinary_trips_none_is_stopped_and_at_least_20_are_green_or_amber() -> None:
    levels = [replay(file.read_text(encoding="utf-8")).level for file in files("trips")]
    assert len(levels) == 24
    assert "stop" not in levels
    assert sum(level in ("green", "amber") for level in levels) >= 20


def test_of_24_recruitment_stories_none_is_below_red() -> None:
    levels = {file.stem: replay(file.read_text(encoding="utf-8")).level for file in files("stories")}
    assert len(levels) == 24
    assert {name: level for name, level in levels.items() if level not in ("red", "stop")} == {}


@pytest.mark.parametrize("file", files("trips") + files("stories"), ids=lambda file: file.stem)
def test_a_check_puts_at_most_eight_questions(file: Path) -> None:
    assert replay(file.read_text(encoding="utf-8")).questions <= 8


def test_every_flow_has_two_transcripts_in_every_language_and_every_country_two() -> None:
    long = [flow for flow in LOADED.flows if not flow.startswith("extras_")]
    count = dict.fromkeys(itertools.product(long, LANGUAGES), 0)
    count |= {(flow, ""): 0 for flow in LOADED.flows if flow not in long}
    for file in files():
        answered = replay(file.read_text(encoding="utf-8")).answered
        walked = {key for key, steps in answered.items() if len(steps - NOT_FIRST) >= LONG.get(key[0], 1)}
        walked |= {
            ("language", locale) for (_, locale), steps in answered.items() if "change_language" in steps
        }
        walked |= {(flow, "") for flow, _ in walked}
        for key in walked & count.keys():
            count[key] += 1
    assert {" ".join(key): number for key, number in count.items() if number < 2} == {}
