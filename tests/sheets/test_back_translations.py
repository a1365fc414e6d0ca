"""Back-translations: by somebody who saw no English, marked by who made them, stale when the words change."""

from pathlib import Path

import pytest
from sheet_parts import changed, copied, filled, lines, run, sheet, snapshot, written

from bot.app import ROOT
from bot.core.message import LANGUAGES
from bot.proof import files
from bot.sheets import back
from bot.sheets.rows import rows


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path / "root")


def blind(root: Path, locale: str = "ky", only: str = "doubt") -> list[dict[str, str]]:
    result = run("blind", locale, "--only", only, root=root)
    assert result.exit_code == 0, result.output
    return lines(result.stdout_bytes)


def give(root: Path, tmp_path: Path, table: list[dict[str, str]], *who: str) -> int:
    (tmp_path / "blind.csv").write_bytes(written(table))
    return run("back", tmp_path / "blind.csv", *(who or ("--by", "A Reader")), root=root).exit_code


def shown(root: Path, locale: str, name: str) -> tuple[str, str]:
    (row,) = [each for each in lines(sheet(root, locale, "doubt")) if each["id"] == name]
    return row["back-translation"], row["back-translated by"]


def test_the_blind_sheet_shows_neither_english_nor_ids(root: Path) -> None:
    table = blind(root)
    assert list(table[0]) == ["number", "text", "back-translation", "digest"]
    flat = str(table)
    assert "doubt" not in flat
    assert not [
        row.english for row in rows(root, "ky", ("doubt",)) if len(row.english) > 4 and row.english in flat
    ]


def test_what_was_understood_stands_in_the_sheet_with_who_understood_it(root: Path, tmp_path: Path) -> None:
    table = blind(root)
    table[0]["back-translation"] = "Which of these do you want?"
    table[2]["back-translation"] = "I am in danger"
    before = snapshot(root)
    assert give(root, tmp_path, table, "--by", "A Reader", "--date", "2026-11-03") == 0
    assert changed(before, root) == {"locales/ky/back.csv"}
    assert list(files.check(root)) == [], "what safar keeps, safar check reads"
    assert shown(root, "ky", "doubt-which") == ("Which of these do you want?", "A Reader, 2026-11-03")
    assert shown(root, "ky", "doubt-which.short") == ("", "nobody yet")
    assert give(root, tmp_path, table[:1], "--not-a-person", "--date", "2026-11-04") == 0
    assert shown(root, "ky", "doubt-which")[1] == "not a person, 2026-11-04"
    assert shown(root, "ky", "doubt-which.danger")[1] == "A Reader, 2026-11-03"


def test_words_that_change_make_it_stale(root: Path, tmp_path: Path) -> None:
    table = blind(root)
    for row in table:
        row["back-translation"] = "something"
    assert give(root, tmp_path, table) == 0
    file = root / "locales/ky/doubt.ftl"
    text = file.read_text(encoding="utf-8")
    (words,) = [row.words for row in rows(root, "ky", ("doubt",)) if row.id == "doubt-which"]
    file.write_text(text.replace(f"doubt-which = {words}", "doubt-which = Эмне керек?"), encoding="utf-8")
    assert shown(root, "ky", "doubt-which")[1].startswith("STALE, the text has changed since; A Reader")
    assert not shown(root, "ky", "doubt-which.short")[1].startswith("STALE")
    (line,) = [
        each for each in run("status", root=root).output.split("\n") if each.startswith("ky        doubt")
    ]
    assert f"{len(table)}, 1 stale" in line
    assert give(root, tmp_path, table) == 1  # the old sheet is about words that are gone
    (row,) = [each for each in blind(root) if each["text"] == "Эмне керек?"]
    assert give(root, tmp_path, [row | {"back-translation": "What is needed?"}]) == 0
    assert not shown(root, "ky", "doubt-which")[1].startswith("STALE")


def test_cyrillic_uzbek_shows_what_readers_of_the_latin_words_understood(root: Path, tmp_path: Path) -> None:
    table = blind(root, "uz")
    table[0]["back-translation"] = "What do you need?"
    assert give(root, tmp_path, table) == 0
    assert shown(root, "uz-Cyrl", "doubt-which")[0] == "What do you need?"
    assert run("blind", "uz-Cyrl", root=root).exit_code == 2


@pytest.mark.parametrize("who", [("--by", " "), ("--by", "A", "--not-a-person")])
def test_it_is_always_said_who_translated(who: tuple[str, ...], root: Path, tmp_path: Path) -> None:
    assert give(root, tmp_path, blind(root), *who) == 2


def test_an_unknown_digest_is_refused_and_nothing_kept(root: Path, tmp_path: Path) -> None:
    table = blind(root)
    for row in table:
        row["back-translation"] = "something"
    table[1]["digest"] = "ky.0000000000"
    table[2]["digest"] = "../..x"
    before = snapshot(root)
    assert give(root, tmp_path, table) == 1
    assert changed(before, root) == set()


def test_a_filled_sheet_never_changes_them(root: Path, tmp_path: Path) -> None:
    """That column is for reading: who has the English beside it cannot translate back."""
    file = tmp_path / "ky.csv"
    file.write_bytes(filled(sheet(root, "ky", "doubt"), doubt_which={"back-translation": "Mine"}))
    before = snapshot(root)
    assert run("import", file, root=root).exit_code == 0
    assert changed(before, root) == set()


@pytest.mark.parametrize("locale", LANGUAGES)
def test_our_own_files_can_be_read_and_name_texts_there_are(locale: str) -> None:
    found = back.load(ROOT, locale, rows(ROOT, locale))
    assert all(each.words and each.by and each.date for each in found.values())
