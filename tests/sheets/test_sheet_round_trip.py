"""A sheet out and in again changes nothing; a proposal changes its own words and no other byte."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet_parts import changed, copied, filled, lines, run, sheet, snapshot, written

from bot.app import ROOT
from bot.core.message import LANGUAGES
from bot.phrasebook.reading import read
from bot.sheets import table
from bot.sheets.mending import mended
from bot.sheets.rows import Mark, parts_of, rows, source_of, spelled

OWN = "Сиз азыр коркунучтасызбы?"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path / "root")


@pytest.mark.parametrize("locale", LANGUAGES)
def test_an_untouched_sheet_of_everything_changes_no_byte(locale: str, root: Path, tmp_path: Path) -> None:
    file = tmp_path / "back.csv"
    result = run("sheet", locale, root=root)
    file.write_bytes(result.stdout_bytes)
    assert len(lines(result.stdout_bytes)) == len(rows(ROOT, locale))
    before = snapshot(root)
    assert run("import", file, root=root).exit_code == 0
    assert changed(before, root) == set()


@pytest.mark.parametrize("locale", ["en", *LANGUAGES])
def test_every_text_can_be_laid_anew_and_stays_as_it_was(locale: str) -> None:
    """Each text is replaced by another and then by itself: the file is what it was, byte by byte."""
    for part in parts_of(ROOT, locale):
        text = (ROOT / "locales" / locale / f"{part}.ftl").read_bytes().decode()
        own = {(row.message, row.attribute): row.words for row in rows(ROOT, locale, (part,))}
        other = mended(
            text, {key: "two\nlines" if "\n" in words else "Other words" for key, words in own.items()}
        )
        assert other != text
        assert mended(other, own) == text


def test_the_text_given_back_as_its_own_proposal_changes_no_byte(root: Path, tmp_path: Path) -> None:
    table_ = lines(sheet(root, "tg", "trouble,check,human"))
    for row in table_:
        row["proposal"] = row["text"]
    (tmp_path / "back.csv").write_bytes(written(table_))
    before = snapshot(root)
    result = run("import", tmp_path / "back.csv", root=root)
    assert (result.exit_code, changed(before, root)) == (0, set())


def test_a_proposal_changes_its_own_line_alone(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ky.csv"
    file.write_bytes(filled(sheet(root, "ky"), trouble_g1_again={"proposal": OWN}))
    before = snapshot(root)
    shown = run("import", file, "--dry-run", root=root)
    assert f"+ {OWN}" in shown.output
    assert changed(before, root) == set()
    result = run("import", file, root=root)
    assert result.exit_code == 0, result.output
    assert "safar check" in result.output
    names = {"locales/ky/trouble.ftl", "locales/ky/readings.csv"}
    assert changed(before, root) == names
    old = before["locales/ky/trouble.ftl"].decode().split("\n")
    new = (root / "locales/ky/trouble.ftl").read_text(encoding="utf-8").split("\n")
    assert [line for line in new if line not in old] == [f"trouble-g1_again = {OWN}"]
    assert len(old) == len(new)


def test_several_lines_and_braces_are_laid_as_the_file_lays_them(root: Path, tmp_path: Path) -> None:
    (found,) = [row for row in lines(sheet(root, "ru")) if row["id"] == "trouble-urgent_closed"]
    words = found["text"].replace("Сейчас", "В этот час")
    assert "{ $at ->\n    [none]" in words
    file = tmp_path / "ru.csv"
    file.write_bytes(
        filled(
            sheet(root, "ru"),
            trouble_urgent_closed={"proposal": words},
            trouble_tired__short={"proposal": "На этом хватит.\nВсё хорошо."},
        )
    )
    result = run("import", file, root=root)
    assert result.exit_code == 0, result.output
    text = (root / "locales/ru/trouble.ftl").read_text(encoding="utf-8")
    assert "    .short =\n        На этом хватит.\n        Всё хорошо.\n" in text
    now = {row.id: row.words for row in rows(root, "ru", ("trouble",))}
    assert now["trouble-urgent_closed"] == words
    assert now["trouble-tired.short"] == "На этом хватит.\nВсё хорошо."


def test_a_line_under_its_name_stays_under_it_and_several_become_one() -> None:
    text = "a =\n    one\nb = one\nc =\n    one\n    two\n"
    new = mended(text, {("a", ""): "x", ("b", ""): "x\ny", ("c", ""): "x"})
    assert new == "a =\n    x\nb =\n    x\n    y\nc = x\n"


def test_new_latin_uzbek_is_new_cyrillic_uzbek_too(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "uz.csv"
    file.write_bytes(
        filled(sheet(root, "uz"), trouble_tired={"proposal": "Bo'ldi, to`xtaymiz. Shu ham yaxshi."})
    )
    before = snapshot(root)
    result = run("import", file, root=root)
    assert result.exit_code == 0, result.output
    assert {"locales/uz/trouble.ftl", "locales/uz-Cyrl/trouble.ftl"} <= changed(before, root)
    latin = (root / "locales/uz/trouble.ftl").read_text(encoding="utf-8")
    assert "trouble-tired = Boʻldi, toʻxtaymiz. Shu ham yaxshi." in latin
    cyrillic = (root / "locales/uz-Cyrl/trouble.ftl").read_text(encoding="utf-8")
    assert "trouble-tired = Бўлди, тўхтаймиз. Шу ҳам яхши." in cyrillic


def test_all_languages_into_a_folder(root: Path, tmp_path: Path) -> None:
    result = run("sheet", "--all", tmp_path / "all", "--only", "doubt", root=root)
    assert result.exit_code == 0, result.output
    assert {file.stem for file in (tmp_path / "all").iterdir()} == set(LANGUAGES)
    assert (tmp_path / "all" / "kk.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@given(st.text(max_size=40))
def test_no_cell_is_a_formula_and_every_cell_comes_back(cell: str) -> None:
    safe = table.guarded(cell)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert table.unguarded(safe) == cell


@given(st.lists(st.text(alphabet="aж =+-@'\"\n;,\t", max_size=8), min_size=2, max_size=2))
def test_any_words_survive_the_table(cells: list[str]) -> None:
    text = table.written(("a", "b"), [cells])
    found = table.read_text("x.csv", text.encode(), ("a", "b"))
    expected = [cell for cell in cells if cell.strip()]
    assert [row.cells[name] for row in found for name in ("a", "b") if row.cells[name].strip()] == expected


def test_the_sheet_says_where_each_text_appears(root: Path) -> None:
    where = {
        row["id"]: row["where it appears"] for row in lines(sheet(root, "tk", "trouble,check,desk,common"))
    }
    assert "question, full form (Telegram); after “" in where["trouble-q9_again"]
    assert "short form" in where["trouble-s1"]
    assert "an answer to “What do you need?”" in where["trouble-sos_offer.talk"]
    assert "because of the answer to “Are you under 18?”" in where["check-a0-why"]
    assert "may come at any time" in where["trouble-sos_number"]
    assert "(verdict: none_seen)" in where["trouble-none_seen_line"]
    assert where["desk-claim"].startswith("the operators' desk")
    assert all(where.values())


def test_marks_of_all_texts_differ_and_are_read_back() -> None:
    for locale in LANGUAGES:
        marks = [row.mark for row in rows(ROOT, locale)]
        assert len({mark.words for mark in marks}) == len(marks)
        assert all(Mark.read(f" {mark} ") == mark for mark in marks)
    assert Mark.read("ky.123.456") is None


@pytest.mark.parametrize("words", ["{", "a }", ".a = b", "a\n.b = c", "[x] y", "", "# x", "a\n# b = {"])
def test_what_fluent_would_read_otherwise_is_no_text(words: str) -> None:
    found = source_of(words)
    assert found is None or spelled(read(f"x =\n    {words}").messages[0].message)[""] == found


def test_line_ends_of_windows_stay(tmp_path: Path) -> None:
    text = "# note\r\na = one\r\nb =\r\n    two\r\n    three\r\nc = four\r\n"
    new = mended(text, {("b", ""): "five\nsix", ("c", ""): "seven"})
    assert new == "# note\r\na = one\r\nb =\r\n    five\r\n    six\r\nc = seven\r\n"
    assert io.StringIO(new, newline="").read().count("\r\n") == new.count("\n")
