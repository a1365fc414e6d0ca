"""safar numbers: the contract of its output."""

import json

import pytest
from click.testing import CliRunner

from bot.commands.numbers import numbers
from bot.core.message import FIVE

SEEDS = {
    "KZ": {"11616", "8 8000 8000 15"},
    "KG": {"189", "0800 0000189", "+996 312 641364"},
    "TJ": {"918 85 34 34"},
    "TM": {"+993 12 463514", "+993 422 32229"},
    "UZ": {"+998 71 276 94 44"},
}


def run(*args):
    return CliRunner().invoke(numbers, args)


def found(*args):
    result = run("find", *args, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


@pytest.mark.parametrize("home", FIVE)
def test_at_home_the_numbers_are_found_as_they_are_printed(home):
    answer = found("--in", home, "--origin", home, "--demo")
    assert {row["dial"] for row in answer["numbers"]} >= SEEDS[home]
    assert answer["notes"] == ["not_verified"] or home == "TM"
    assert answer["numbers"][-1]["kind"] == "emergency"


def test_abroad_only_what_works_there_is_found_in_full():
    rows = found("--in", "RU", "--origin", "TJ", "--demo")["numbers"]
    assert "+992918853434" in {row["dial"] for row in rows}
    rows = found("--in", "ru", "--origin", "kz", "--demo")["numbers"]
    assert not {"11616", "8 8000 8000 15", "+78000800015"} & {row["dial"] for row in rows}


def test_the_json_has_the_promised_keys():
    answer = found("--in", "DE", "--at", "2026-11-22T12:00:00+01:00", "--demo")
    assert answer.keys() == {"in", "origin", "at", "numbers", "notes"}
    assert answer["at"] == "2026-11-22T11:00:00+00:00"
    keys = {"service", "name", "kind", "dial", "e164", "languages", "hours", "free", "verified", "open"}
    assert all(row.keys() == keys for row in answer["numbers"])
    helpline = next(row for row in answer["numbers"] if row["service"] == "de-bavaria-helpline")
    assert (helpline["hours"], helpline["open"], helpline["verified"]) == (
        "Mon-Fri 09:00-15:00",
        False,
        False,
    )


def test_the_moment_decides_what_is_open():
    rows = found("--in", "DE", "--at", "2026-11-23T10:00:00", "--demo")["numbers"]  # Monday, 11:00 there
    assert next(row for row in rows if row["service"] == "de-bavaria-helpline")["open"] is True


def test_without_demo_only_the_emergency_codes_are_shown_and_why():
    answer = found("--in", "TR", "--origin", "KG")
    assert [row["dial"] for row in answer["numbers"]] == ["112"]
    assert answer["notes"] == ["no_checked"]
    words = run("find", "--in", "TR", "--origin", "KG")
    assert words.exit_code == 0
    assert "no checked number there" in words.output


@pytest.mark.parametrize(
    "args",
    [
        ("--in", "XX"),
        ("--in", "Turkey"),
        ("--in", "KG", "--origin", "QQ"),
        ("--in", "KG", "--at", "noon"),
        (),
    ],
)
def test_wrong_use_ends_with_two_and_says_what_is_wrong(args):
    result = run("find", *args)
    assert result.exit_code == 2
    assert "Error" in result.output
    assert "Traceback" not in result.output


def test_the_list_names_every_service_of_a_country():
    result = run("list", "--in", "UZ")
    assert result.exit_code == 0
    assert "uz-ct-istiqbolli" in result.output
    assert "kg-ct-189" not in result.output
    assert len(run("list").output.splitlines()) == 96
    assert "zz-gsm-112" in run("list", "--in", "ZZ").output


def test_coverage_shows_every_pair_and_where_nobody_answers():
    rows = json.loads(run("coverage", "--demo", "--json").output)
    countries = {row["in"] for row in rows}
    assert len(countries) >= 35
    assert len(rows) == 5 * len(countries)
    assert all(row["lines"] == row["always"] + row["at_times"] + row["unknown"] for row in rows)
    pair = next(row for row in rows if (row["origin"], row["in"]) == ("UZ", "TR"))
    assert pair["lines"] >= 2
    assert "nobody but the emergency code" in run("coverage").output


def test_wrong_files_end_with_one_and_say_where(monkeypatch, tmp_path):
    monkeypatch.setattr("bot.commands.numbers.ROOT", tmp_path)
    result = run("find", "--in", "KG")
    assert result.exit_code == 1
    assert "flows/countries.toml" in result.output
