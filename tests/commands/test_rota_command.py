"""A shift planned on the command line is what people hear about."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.app import load
from bot.commands.staff import operators


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    store = f'url = "sqlite:///{tmp_path}/s.db"\nkeys = "{tmp_path}/s.keys"'
    file.write_text(f'[service]\nname = "Test"\n[store]\n{store}\n', encoding="utf-8")
    return file


def call(config: Path, *args: str) -> Result:
    return CliRunner().invoke(operators, [*args, "--config", str(config)])


def test_a_planned_shift_is_listed_on_the_clock_of_the_desk(config: Path) -> None:
    assert call(config, "shifts").exit_code == 1
    assert call(config, "add", "night").exit_code == 0
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%d")
    assert call(config, "shift", "night", "--from", f"{tomorrow} 22:00", "--hours", "8").exit_code == 0
    result = call(config, "shifts")
    assert result.exit_code == 0
    assert "22:00 - " in result.output
    assert "06:00  night" in result.output


def test_a_week_is_copied_and_the_duty_phone_makes_no_staffed_hours(config: Path) -> None:
    call(config, "add", "night")
    next_monday = datetime.now(UTC) + timedelta(days=7 - datetime.now(UTC).weekday())
    day = next_monday.strftime("%Y-%m-%d")
    phone = ("shift", "night", "--from", f"{day} 22:00", "--duty-phone")
    assert call(config, *phone).exit_code == 0
    assert call(config, *phone).exit_code == 1  # a double
    result = call(config, "shifts")
    assert result.exit_code == 1
    assert "duty phone" in result.output
    assert call(config, "shift", "night", "--from", f"{day} 22:00").exit_code == 0
    result = call(config, "shifts", "--copy-week", day, "--weeks", "2")
    assert result.exit_code == 0
    assert "Copied: 4 shifts. Left as they were: 0." in result.output
    assert result.output.count("22:00 - ") == 6
    assert call(config, "shifts", "--copy-week", "2020-01-01").exit_code == 1
    assert call(config, "shifts", "--copy-week", "soon").exit_code == 2


@pytest.mark.parametrize(
    ("name", "start", "code"),
    [("nobody", "2099-01-01 09:00", 1), ("night", "tomorrow", 2), ("night", "2020-01-01 09:00", 2)],
)
def test_what_cannot_be_planned_is_refused(name: str, start: str, code: int, config: Path) -> None:
    call(config, "add", "night")
    assert call(config, "shift", name, "--from", start).exit_code == code


def test_only_the_configured_languages_are_offered() -> None:
    step = load(languages=("ky", "ru")).flows["welcome"].step("language")
    assert step is not None
    assert step.choices == ("ru", "ky")
