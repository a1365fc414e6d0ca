"""`safar talk` keeps its contract; a help word gets a number in that one turn, in all languages."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from bot.commands.talk import talk
from bot.core.message import LANGUAGES

HELP = {
    "ru": "помогите",
    "ky": "жардам",
    "tg": "ёрӣ",
    "uz": "yordam",
    "uz-Cyrl": "ёрдам",
    "kk": "көмек",
    "tk": "kömek",
}
MENU = ("2", "1", "3", "4")  # trouble, check, someone else, numbers


def play(script: list[str], *options: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(talk, ["--json", *options], input="\n".join(script) + "\n")
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_number_in_the_first_answer_to_a_help_word(locale: str, channel: str) -> None:
    (turn,) = play([HELP[locale]], "--channel", channel)
    assert len(turn["out"]) == 1
    assert "112" in turn["out"][0]["text"]
    assert turn["case"]["tier"] == "T1"


@pytest.mark.parametrize("key", MENU)
@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_number_from_the_middle_of_any_flow(locale: str, channel: str, key: str) -> None:
    turns = play(
        ["/menu", key, "1", HELP[locale]], "--channel", channel, "--locale", locale, "--country", "TR"
    )
    assert "112" in turns[-1]["out"][0]["text"]
    assert turns[-1]["case"]["tier"] == "T1"


def test_the_shape_of_a_turn() -> None:
    (turn,) = play(["салом"], "--channel", "sms")
    assert set(turn) == {"in", "out", "flow", "step", "case"}
    assert set(turn["out"][0]) == {"id", "text", "choices", "encoding", "segments"}
    assert (turn["flow"], turn["step"], turn["case"]) == ("welcome", "language", None)
    assert turn["out"][0]["encoding"] == "UCS-2"
    assert turn["out"][0]["segments"] >= 1


def test_taps_and_time() -> None:
    turns = play(["помогите", "@wait 2m", "@tap 2", "@wait 24h", "привет"], "--locale", "ru")
    assert turns[1]["out"] == []
    assert turns[2]["case"] == {"tier": "T3", "reason": "no_danger"}
    assert turns[4]["flow"] is not None
    assert turns[0]["out"][0]["choices"][0]["key"] == "1"


def test_the_same_script_gives_the_same_talk() -> None:
    script = ["привет", "1", "1", "2", "1", "3"]
    assert play(script) == play(script)


@pytest.mark.parametrize(
    ("script", "options"),
    [(["@tap 5"], ()), (["x"], ("--country", "XX")), (["x"], ("--locale", "de"))],
)
def test_wrong_use_is_exit_2(script: list[str], options: tuple[str, ...]) -> None:
    result = CliRunner().invoke(talk, ["--json", *options], input="\n".join(script))
    assert result.exit_code == 2
