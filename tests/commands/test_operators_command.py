"""safar operators: accounts made, listed, disabled and reset on the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.staff import operators
from bot.core.faults import Fault


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(CONFIG.format(folder=tmp_path), encoding="utf-8")
    return path


CONFIG = """
[service]
name = "A hotline"

[store]
url = "sqlite:///{folder}/safar.db"
keys = "{folder}/safar.keys"
"""


def run(config: Path, *words: str) -> Result:
    return CliRunner().invoke(operators, [*words, "--config", str(config)])


def test_an_account_is_made_with_a_password_shown_once_and_listed_without_it(config: Path) -> None:
    made = run(config, "add", "Aigul", "--role", "supervisor", "--languages", "ky, ru")
    assert made.exit_code == 0, made.output
    password = made.output.split("password: ")[1].strip()
    assert len(password) >= 20
    listed = run(config, "list").output
    assert listed == "Aigul\tsupervisor\tky ru\tpassword only\tactive\n"
    assert password not in listed
    stored = b"".join(file.read_bytes() for file in config.parent.iterdir() if file.is_file())
    assert password.encode() not in stored


def test_a_code_app_gets_its_secret_and_a_reset_takes_it_away(config: Path) -> None:
    assert "secret for the code app: " in run(config, "add", "Timur", "--code-app").output
    assert "code app" in run(config, "list").output
    assert "password: " in run(config, "reset", "Timur").output
    assert "password only" in run(config, "list").output


def test_a_disabled_account_is_listed_as_such(config: Path) -> None:
    run(config, "add", "Aigul")
    assert run(config, "disable", "Aigul").exit_code == 0
    assert run(config, "list").output.endswith("disabled\n")


@pytest.mark.parametrize(
    "words", [("add", "A", "--languages", "xx"), ("add", "A", "--role", "chief"), ("add",)]
)
def test_wrong_use_exits_with_2(config: Path, words: tuple[str, ...]) -> None:
    assert run(config, *words).exit_code == 2


@pytest.mark.parametrize("words", [("disable", "Nobody"), ("reset", "Nobody")])
def test_an_unknown_name_is_a_fault_in_plain_words(config: Path, words: tuple[str, ...]) -> None:
    result = run(config, *words)
    assert isinstance(result.exception, Fault)
    assert "Nobody" in str(result.exception)
