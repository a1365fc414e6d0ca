"""Every conversation goes exactly as its transcript says; journeys end at the level they deserve."""

from pathlib import Path

import pytest
from transcripts.replay import files, replay


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
