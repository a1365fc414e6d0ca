"""The directory's files are believed only when every line fits, and say where they do not."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.faults import BadFiles
from bot.core.message import FIVE, LANGUAGES, Millis
from bot.directory import check, load, too_old

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def directory():
    return load(ROOT)


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(ROOT / "flows" / "directory", tmp_path / "flows" / "directory")
    shutil.copy(ROOT / "flows" / "countries.toml", tmp_path / "flows")
    for name in ("reach.toml", "prices.toml"):
        shutil.copy(ROOT / "flows" / name, tmp_path / "flows")
    return tmp_path


def change(root, file, old, new):
    path = root / "flows" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_files_we_ship_have_no_problem():
    assert check(ROOT) == []


def test_every_researched_service_is_there(directory):
    assert len(directory.services) == 96
    assert sum(len(service.numbers) for service in directory.services.values()) == 162
    assert len({service.country for service in directory.services.values()} - {"ZZ"}) == 32


def test_every_full_number_is_valid_and_of_its_country(directory):
    for service in directory.services.values():
        for number in service.numbers:
            if number.e164:
                parsed = phonenumbers.parse(number.e164, None)
                assert phonenumbers.is_valid_number(parsed)
                assert f"{parsed.country_code}" == directory.countries[service.country].calling_code


def test_every_country_has_a_name_in_every_language(directory):
    assert set(FIVE) <= directory.countries.keys()
    for country in directory.countries.values():
        assert country.names.keys() == {"en", *LANGUAGES}
        assert country.spellings


def test_only_countries_without_a_source_lack_emergency_codes(directory):
    lacking = {
        country.code
        for country in directory.countries.values()
        if not country.violence or not country.medical
    }
    bare = "MM KH LA BY UA CZ KW BH OM EE BG RO FI SE FR ES MN ID AF"  # 112 as every phone knows it
    assert lacking == set(bare.split())


def test_the_clock_of_a_place_follows_its_summer_time(directory):
    berlin = directory.zones["Europe/Berlin"]
    winter = datetime(2026, 12, 1, 12, tzinfo=UTC).timestamp()
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC).timestamp()
    assert berlin.minute(Millis(int(winter * 1000))) % 1440 == 13 * 60
    assert berlin.minute(Millis(int(summer * 1000))) % 1440 == 14 * 60
    switch = datetime(2027, 3, 28, 1, tzinfo=UTC).timestamp()
    assert berlin.minute(Millis(int(switch * 1000))) % 1440 == 3 * 60
    assert berlin.minute(Millis(int(switch * 1000) - 60_000)) % 1440 == 1 * 60 + 59


WRONG = [
    # the mistake this project began with: a country code lost, the number read as an Indian one
    ("directory/TJ.toml", "+992918853434", "+918853434", "other-country"),
    ("directory/TJ.toml", 'e164 = "+992918853434"', 'e164 = ""', "no-e164"),
    ("directory/UZ.toml", "+998712769444", "+9987127694", "not-valid"),
    ("directory/UZ.toml", '"+998712769444"', '"998712769444"', "not-e164"),
    ("directory/UZ.toml", '"+998712769444"', '"+998 712769444"', "not-e164"),
    ("directory/KZ.toml", 'dial = "11616"', "dial = 11616", "number-not-text"),
    (
        "directory/KZ.toml",
        '"11616", e164 = "", from = "inside"',
        '"11616", e164 = "", from = "both"',
        "short-code-abroad",
    ),
    ("directory/KZ.toml", 'from = "inside"', 'from = "here"', "unknown-value"),
    ("directory/KG.toml", 'id = "kg-117"', 'id = "kg-111"', "repeated"),
    ("directory/KG.toml", 'id = "kg-117"', 'id = "ae-emergency"', "repeated"),
    ("directory/KG.toml", "source_date", "sourcedate", "unknown-key"),
    ("directory/KG.toml", 'source_date = "2021-01"\n', "", "missing"),
    ("directory/KG.toml", 'source_date = "2021-01"', 'source_date = ""', "no-date"),
    ("directory/KG.toml", 'show = "candidate"', 'show = "yes"', "unknown-value"),
    ("directory/KG.toml", 'country = "KG"', 'country = "KZ"', "wrong-file"),
    ("directory/RU.toml", 'origin = "TJ"', 'origin = "XX"', "unknown-country"),
    ("directory/KG.toml", "verified_by_phone = false", "verified_by_phone = true", "verified-here"),
    ("directory/DE.toml", "Mon-Fri 09:00-15:00", "Mon-Fri 9 to 15", "hours"),
    ("directory/DE.toml", "free =", "free", "not-toml"),
    ("countries.toml", 'calling_code = "996"', 'calling_code = "992"', "calling-code"),
    ("countries.toml", 'violence = ["999"]', 'violence = ["911"]', "no-such-code"),
    ("countries.toml", '"ашхабад"', '"бишкек"', "two-countries"),
    ("countries.toml", '"ашхабад"', '"Ашхабад"', "not-lower"),
    ("countries.toml", "Asia/Bishkek", "Asia/Bishkak", "timezone"),
    ("countries.toml", 'ky = "Казакстан", ', "", "no-name"),
]


@pytest.mark.parametrize(("file", "old", "new", "rule"), WRONG)
def test_a_mistake_is_refused_with_its_file_and_line(copy, file, old, new, rule):
    line = change(copy, file, old, new)
    problems = [problem for problem in check(copy) if problem.rule == rule]
    assert problems, check(copy)
    found = problems[0]
    assert found.file == f"flows/{file}"
    assert found.line == line or rule in ("missing", "repeated"), (found, line)
    assert found.problem
    assert found.mend
    with pytest.raises(BadFiles, match=f"flows/{file}"):
        load(copy)


def test_a_service_without_source_is_refused(copy):
    path = copy / "flows" / "directory" / "GR.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(index for index, line in enumerate(lines) if line.startswith("source ="))
    lines[place] = "source = []"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [(problem.rule, problem.line) for problem in check(copy)] == [("no-source", place + 1)]


def test_the_last_resort_cannot_be_lost(copy):
    (copy / "flows" / "directory" / "ZZ.toml").unlink()
    assert "no-last-resort" in {problem.rule for problem in check(copy)}


def test_files_that_are_missing_are_a_problem_and_not_a_crash(tmp_path):
    assert {"unreadable", "no-last-resort"} <= {problem.rule for problem in check(tmp_path)}


values = st.sampled_from(
    ["7", '""', '"x"', "true", "[]", "[1]", '["x"]', "{}", "[{}]", "[[1]]", "1979-05-27"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_in_any_place_is_answered_with_problems_never_with_a_crash(tmp_path_factory, data):
    root = tmp_path_factory.mktemp("any")
    (root / "flows" / "directory").mkdir(parents=True)
    texts = {
        "countries.toml": (ROOT / "flows" / "countries.toml").read_text(encoding="utf-8").split("\n\n[[")[1],
        "directory/KZ.toml": (ROOT / "flows" / "directory" / "KZ.toml").read_text(encoding="utf-8"),
    }
    texts["countries.toml"] = "[[" + texts["countries.toml"]
    file = data.draw(st.sampled_from(sorted(texts)))
    lines = texts[file].splitlines()
    keyed = [
        place
        for place, line in enumerate(lines)
        if " = " in line and not line.endswith("[") and line[0] != " "
    ]
    place = data.draw(st.sampled_from(keyed))
    lines[place] = f"{lines[place].split(' = ')[0]} = {data.draw(values)}"
    texts[file] = "\n".join(lines)
    for name, text in texts.items():
        (root / "flows" / name).write_text(text, encoding="utf-8")
    assert check(root)  # the last resort is missing at least


@pytest.mark.parametrize(
    ("said", "old"),
    [
        ("2025-10", False),
        ("2012-06 to 2014-12", True),
        ("undated", True),
        ("2024-12", False),
        ("2024-11-01", True),
    ],
)
def test_a_source_older_than_two_years_needs_a_call_first(directory, said, old):
    service = replace(directory.services["kg-111"], source_date=said)
    assert too_old(service, date(2026, 11, 22)) is old
