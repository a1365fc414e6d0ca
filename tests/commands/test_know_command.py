"""safar know: which cards people are shown, and exit 1 when one is past its day."""

import json

from click.testing import CliRunner

from bot.__main__ import safar


def run(*args: str):
    return CliRunner().invoke(safar, ["know", *args])


def test_nothing_is_stale_on_the_day_the_cards_were_looked_at() -> None:
    result = run("stale", "--at", "2026-11-22")
    assert (result.exit_code, "No card is past its day" in result.output) == (0, True)


def test_what_is_past_its_day_is_listed_with_file_line_and_source() -> None:
    result = run("stale", "--at", "2027-02-21")
    assert result.exit_code == 1
    assert "flows/know/RU.toml:" in result.output
    assert "Source: klerk.ru 659016" in result.output
    assert "tr_permit" not in result.stdout
    everything = json.loads(run("stale", "--json", "--at", "2028-01-01").stdout)
    assert {each["country"] for each in everything} == {"RU", "KZ", "TR"}
    assert all(each["stale"] for each in everything)


def test_what_is_about_to_go_is_told_and_is_no_failure() -> None:
    result = run("stale", "--at", "2027-02-01")
    assert (result.exit_code, "ru_ban disappears after 2027-02-20" in result.stderr) == (0, True)


def test_the_list_says_for_whom_of_when_and_until_when() -> None:
    result = run("list", "--at", "2026-11-22")
    line = "ru_permit_patent: permit, passport TJ,UZ, as of 2026-11 (moves), shown until 2027-02-20"
    assert line in result.output
    assert run("list", "--at", "soon").exit_code == 2
