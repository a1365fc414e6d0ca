"""A number a person dialled is shown in service for 90 days, one that nobody dialled never."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands import checking
from bot.commands.numbers import numbers
from bot.core.message import Millis

DAY = 24 * 3600 * 1000


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    store = f'url = "sqlite:///{tmp_path}/s.db"\nkeys = "{tmp_path}/s.keys"'
    file.write_text(f'[service]\nname = "Test"\n[store]\n{store}\n', encoding="utf-8")
    return file


def call(*args: str) -> Result:
    return CliRunner().invoke(numbers, list(args))


def found(config: Path) -> list[str]:
    result = call("find", "--in", "KG", "--origin", "KG", "--json", "--config", str(config))
    return [row["dial"] for row in json.loads(result.output)["numbers"] if row["kind"] != "emergency"]


def test_only_a_verified_number_is_shown_in_service(config: Path) -> None:
    assert found(config) == []
    said = call("verify", "kg-ct-189#0", "--by", "A. Operator", "--from", "kg", "--config", str(config))
    assert said.exit_code == 0
    assert found(config) == ["189"]


def test_after_ninety_days_it_is_stale_and_not_shown(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = checking.clock()
    call("verify", "kg-ct-189#0", "--by", "A. Operator", "--from", "KG", "--config", str(config))
    assert call("stale", "--config", str(config)).exit_code == 0
    monkeypatch.setattr(checking, "clock", lambda: Millis(now + 91 * DAY))
    assert found(config) == []
    result = call("stale", "--config", str(config))
    assert result.exit_code == 1
    assert "kg-ct-189#0" in result.output


@pytest.mark.parametrize("number", ["nobody#0", "kg-ct-189#9", "kg-ct-189"])
def test_a_number_that_is_not_there_is_wrong_use(number: str, config: Path) -> None:
    assert call("verify", number, "--by", "x", "--from", "KG", "--config", str(config)).exit_code == 2


def test_a_number_on_hold_cannot_be_verified(config: Path) -> None:
    result = call("verify", "ru-mvd#0", "--by", "x", "--from", "RU", "--config", str(config))
    assert result.exit_code == 1
    assert "held back" in result.output


@pytest.mark.parametrize(
    ("by", "country"), [("  ", "KG"), ("A. Operator", "RU")], ids=["nobody", "a short code from abroad"]
)
def test_only_a_named_person_who_could_dial_it_verifies(by: str, country: str, config: Path) -> None:
    said = call("verify", "kg-ct-189#0", "--by", by, "--from", country, "--config", str(config))
    assert said.exit_code == 2
    assert found(config) == []


def test_a_secret_that_is_not_set_stops_no_command_that_talks_to_nobody(config: Path) -> None:
    door = '[[telegram]]\nname = "telegram"\ntoken = {env = "SAFAR_NOT_SET_ANYWHERE"}\n'
    config.write_text(config.read_text(encoding="utf-8") + door, encoding="utf-8")
    assert found(config) == []
