"""Wrong files of cards are refused with file, line and mend; right ones become values."""

from datetime import date
from pathlib import Path

import pytest

from bot import cardbook
from bot.app import ROOT
from bot.core.cards import TOPICS
from bot.core.faults import BadFiles

FILE = "flows/know/RU.toml"
GOOD = """country = "RU"

[[card]]
id = "ru_one"
topic = "permit"
passports = ["UZ", "TJ"]
valid_as_of = "2025-11"
looked_at = 2026-11-22
review_by = 2027-02-20
source = "klerk.ru 659016"
where = "consulate"
doubt = "moves"

[[card]]
id = "ru_two"
topic = "entry_ban"
passports = ["any"]
valid_as_of = "2022"
looked_at = 2026-11-22
review_by = 2027-05-21
source = "24.kg 350464"
where = "site"
site = "migrate.kg"
"""


def test_a_card_becomes_a_value() -> None:
    one, two = cardbook.read(GOOD, FILE)
    assert (one.text, one.passports, one.month, one.line) == (
        "know-card_ru_one",
        frozenset({"UZ", "TJ"}),
        "11.2025",
        4,
    )
    assert (two.passports, two.site, two.review_by) == (frozenset(), "migrate.kg", date(2027, 5, 21))


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ('topic = "permit"', 'topic = "fees"', "card-value", 4),
        ('where = "consulate"', 'where = "police"', "card-value", 4),
        ('doubt = "moves"', 'doubt = "rumour"', "card-value", 4),
        ("review_by = 2027-02-20", "review_by = 2027-02-21", "card-review", 4),
        ("review_by = 2027-05-21", "review_by = 2027-05-22", "card-review", 15),
        ("review_by = 2027-02-20", "review_by = 2026-11-22", "card-review", 4),
        ("review_by = 2027-02-20\n", "", "card-shape", 3),
        ("looked_at = 2026-11-22", 'looked_at = "lately"', "card-shape", 3),
        ('valid_as_of = "2025-11"', 'valid_as_of = "11.2025"', "card-shape", 3),
        ('valid_as_of = "2025-11"', 'valid_as_of = "2027-01"', "card-date", 4),
        ('source = "klerk.ru 659016"\n', "", "card-shape", 3),
        ('passports = ["UZ", "TJ"]', 'passports = ["US"]', "card-shape", 3),
        ('passports = ["UZ", "TJ"]', "passports = []", "card-shape", 3),
        ('passports = ["UZ", "TJ"]', 'passports = ["any", "UZ"]', "card-passports", 4),
        ('site = "migrate.kg"\n', "", "card-site", 15),
        ('where = "consulate"', 'where = "consulate"\nfee = "12"', "card-shape", 3),
        ('id = "ru_one"', 'id = "RU-1"', "card-shape", 3),
        (
            'topic = "entry_ban"\npassports = ["any"]',
            'topic = "permit"\npassports = ["UZ"]',
            "card-clash",
            15,
        ),
        ('country = "RU"', 'country = "KZ"', "card-country", 1),
        ('topic = "permit"', 'topic = "permit', "not-toml", 5),
    ],
)
def test_a_wrong_file_is_refused_with_its_line_and_its_mend(old: str, new: str, rule: str, line: int) -> None:
    assert old in GOOD
    with pytest.raises(BadFiles) as bad:
        cardbook.read(GOOD.replace(old, new, 1), FILE)
    problem = bad.value.problems[0]
    assert (problem.file, problem.rule, problem.line) == (FILE, rule, line)
    assert problem.mend


def test_nine_topics_for_one_person_are_more_than_there_are_keys() -> None:
    topics = TOPICS
    assert len(topics) == 9
    head, one = GOOD.split("[[card]]")[:2]
    cards = [one.replace("ru_one", f"ru_{topic}").replace('"permit"', f'"{topic}"') for topic in topics]
    assert len(cardbook.read("[[card]]".join([head, *cards[:8]]), FILE)) == 8
    with pytest.raises(BadFiles, match="card-topics"):
        cardbook.read("[[card]]".join([head, *cards]), FILE)


def test_one_id_in_two_countries_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / cardbook.FOLDER
    folder.mkdir(parents=True)
    (folder / "RU.toml").write_text(GOOD)
    (folder / "KZ.toml").write_text(GOOD.replace('country = "RU"', 'country = "KZ"'))
    with pytest.raises(BadFiles, match="card-twice"):
        cardbook.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('permit = ["патент"]\nfees = ["цена"]\n', 2),
        ('permit = "патент"\n', 1),
        ('permit = ["патент"]\nregistration = ["патент"]\n', 2),
        ('permit = ["патент"\n', 2),
    ],
)
def test_messages_that_ask_for_cards_have_a_topic_and_only_one(tmp_path: Path, text: str, line: int) -> None:
    folder = tmp_path / cardbook.FOLDER
    folder.mkdir(parents=True)
    (folder / cardbook.ASKED).write_text(text)
    with pytest.raises(BadFiles) as bad:
        cardbook.asked(tmp_path)
    assert (bad.value.problems[0].file, bad.value.problems[0].line) == ("flows/know/asked.toml", line)


def test_a_row_that_grows_old_first_is_looked_at_within_ninety_days() -> None:
    """safety_check.md, section 7: all rows of Russia, and the registration in Kazakhstan."""
    cards = cardbook.load(ROOT)
    first = [card for card in cards if card.country == "RU" or card.id == "kz_registration"]
    assert len(first) == 13
    assert all((card.review_by - card.looked_at).days <= 90 for card in first)
    assert {card.country for card in cards} == {"RU", "KZ", "TR"}
