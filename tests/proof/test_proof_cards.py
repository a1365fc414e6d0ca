"""`safar check` finds cards without words, without a way to them, too long, or past their day."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.app import ROOT
from bot.proof import cards

TODAY = date(2026, 11, 22)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "flows", tmp_path / "flows")
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def rules(root: Path, today: date = TODAY) -> set[tuple[str, str]]:
    return {(problem.rule, problem.level) for problem in cards.check(root, today)}


def test_our_own_cards_are_all_right_on_the_day_they_were_looked_at() -> None:
    assert cards.check(ROOT, TODAY) == []


def test_a_card_past_its_day_is_a_warning_at_its_line() -> None:
    found = cards.check(ROOT, date(2027, 2, 21))
    (permit,) = [each for each in found if each.problem.startswith("ru_permit_patent")]
    assert (permit.file, permit.rule, permit.level) == ("flows/know/RU.toml", "card-stale", "warning")
    assert (ROOT / permit.file).read_text().splitlines()[permit.line - 1] == 'id = "ru_permit_patent"'
    assert rules(ROOT, date(2027, 2, 1)) == {("card-soon", "warning")}


def test_a_card_without_words_or_without_a_way_to_it_is_an_error(root: Path) -> None:
    change(root / "flows/know/KZ.toml", 'id = "kz_far_place"', 'id = "kz_new"')
    assert rules(root) == {("text", "error")}
    change(root / "flows/know/KZ.toml", 'id = "kz_new"', 'id = "kz_far_place"')
    change(root / "flows/know.yaml", "choices: [RU, KZ, TR]", "choices: [RU, KZ]")
    assert rules(root) == {("card-reach", "error")}


def test_a_card_step_that_offers_nothing_known_or_waits_for_what_cannot_come(root: Path) -> None:
    change(
        root / "flows/know.yaml",
        "topics, if: {none: none_here",
        "topics, if: {never: none_here",
    )
    assert rules(root) == {("outcomes", "error")}
    change(root / "flows/know.yaml", "offers: places", "offers: sweets")
    assert ("setting", "error") in rules(root)


def test_a_short_card_of_more_than_two_parts_and_a_card_of_four_sentences(root: Path) -> None:
    file = root / "locales/ky/know.ftl"
    change(file, "    .short = Уруксат керек эмес.", f"    .short = {'Уруксат керек эмес. ' * 20}")
    assert rules(root) == {("size", "error")}
    change(root / "locales/ru/know.ftl", "Нужен трудовой договор.\n", "Нужен договор. Да. Да.\n")
    assert rules(root) == {("size", "error"), ("card-long", "error")}


def test_a_folder_that_cannot_be_read_is_told_and_none_is_no_fault(root: Path, tmp_path: Path) -> None:
    change(root / "flows/know/RU.toml", 'country = "RU"', "country = RU")
    assert [(each.file, each.rule) for each in cards.check(root)] == [("flows/know/RU.toml", "not-toml")]
    assert cards.check(tmp_path / "elsewhere") == []
