"""What comes back wrong is refused with row, id and mend, and nothing at all is taken over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sheet_parts import changed, copied, filled, lines, run, sheet, snapshot, written

from bot.sheets.rows import rows

GOOD = "Сиз азыр коркунучтасызбы?"
Rows = list[dict[str, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path / "root")


def _row(table: Rows, name: str) -> dict[str, str]:
    return next(row for row in table if row["id"] == name)


def _set(name: str, **cells: str) -> Callable[[Rows], None]:
    return lambda table: _row(table, name).update(cells)


def _twice(table: Rows) -> None:
    row = _row(table, "trouble-g2")
    row["proposal"] = "Сиз он сегиз жашка толдуңузбу?"
    table.append(row | {"proposal": "Жашыңыз он сегизден кичинеби?"})


FAULTS: dict[str, tuple[Callable[[Rows], None], str, str, str]] = {
    # name: how it is planted, the rule, what is said of it, what is said to mend it
    "unknown id": (
        _set("trouble-g1", id="trouble-g11"),
        "id",
        "'trouble-g11' is no text of ky",
        "Did you mean",
    ),
    "no digest": (_set("trouble-g1", digest=""), "digest", "trouble-g1: its last column", "new sheet"),
    "digest as a number": (_set("trouble-g1", digest="1.2E+10"), "digest", "trouble-g1", "new sheet"),
    "other language": (
        _set("trouble-g1", digest="xx.ec7277c527.66b2e29da0"),
        "digest",
        "trouble-g1",
        "new sheet",
    ),
    "changed English": (_set("trouble-g1", english="Are you well?"), "english", "trouble-g1", "remark"),
    "text written over": (_set("trouble-g2", text="Жашыңыз?"), "text", "trouble-g2", "under proposal"),
    "letters lost": (_set("trouble-g2", text="??? 18 ??????"), "text", "trouble-g2", "CSV UTF-8"),
    "two proposals": (_twice, "twice", "trouble-g2: row", "Keep one"),
    "lost variable": (
        _set("trouble-urgent_closed", proposal="Азыр бул жерде эч ким жок."),
        *("variables", "trouble-urgent_closed: { $at } is missing", "Put { $at }"),
    ),
    "new variable": (
        _set("trouble-g2", proposal="Жаш: { $age }?"),
        "variables",
        "trouble-g2: { $age }",
        "{ $age }",
    ),
    "half a brace": (_set("trouble-g2", proposal="Жашыңыз { 18?"), "fluent", "trouble-g2", "in braces alone"),
    "a second text inside": (
        _set("trouble-g2", proposal="Жашыңыз?\n.short = Жаш?"),
        *("fluent", "trouble-g2", "dot"),
    ),
    "Kazakh letters": (_set("trouble-g2", proposal="Сізге 18 жас толды ма?"), "letters", "trouble-g2", ""),
    "a word no watched phone may show": (
        _set("trouble-g0.short", proposal="Полиция жанда жокпу?"),
        *("D-08", "trouble-g0.short", ""),
    ),
    "familiar address": (_set("trouble-g2", proposal="Сен канча жаштасың?"), "address", "trouble-g2", ""),
    "too long for its SMS": (
        _set("trouble-s1", proposal="1/5 Бүгүн сизге кандайдыр бир жардам керек болуп жатабы, айтыңызчы?"),
        *("", "trouble-s1", ""),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_and_nothing_is_written(name: str, root: Path, tmp_path: Path) -> None:
    plant, rule, problem, mend = FAULTS[name]
    table = lines(sheet(root, "ky"))
    _row(table, "trouble-g1_again")["proposal"] = GOOD
    plant(table)
    (tmp_path / "ky.csv").write_bytes(written(table))
    before = snapshot(root)
    result = run("import", tmp_path / "ky.csv", root=root)
    assert result.exit_code != 0
    told = [each for each in result.exception.problems if problem in each.problem]  # type: ignore[union-attr]
    assert told, result.exception.problems  # type: ignore[union-attr]
    assert [each for each in told if rule in each.rule and mend in each.mend]
    assert {each.file for each in told} == {"ky.csv"}
    named = problem.split(" is no text")[0].strip("'").split(":")[0]
    places = [number for number, row in enumerate(table, 2) if row["id"] == named]
    assert told[0].line == places[-1]
    assert changed(before, root) == set()


def test_words_that_changed_since_refuse_a_proposal_and_nothing_else(root: Path, tmp_path: Path) -> None:
    raw = sheet(root, "ky")
    file = root / "locales/ky/trouble.ftl"
    text = file.read_text(encoding="utf-8")
    (old,) = [row.words for row in rows(root, "ky", ("trouble",)) if row.id == "trouble-g2"]
    assert f"trouble-g2 = {old}" in text
    file.write_text(
        text.replace(f"trouble-g2 = {old}", "trouble-g2 = Жашыңыз 18ден кичинеби?"), encoding="utf-8"
    )
    (tmp_path / "ky.csv").write_bytes(filled(raw, trouble_g1_again={"proposal": GOOD}))
    result = run("import", tmp_path / "ky.csv", root=root)
    assert result.exit_code == 0, result.output
    assert "1 texts without a proposal have changed since" in result.output
    (tmp_path / "ky.csv").write_bytes(filled(raw, trouble_g2={"proposal": "18 жашка толо элексизби?"}))
    result = run("import", tmp_path / "ky.csv", root=root)
    (problem,) = result.exception.problems  # type: ignore[union-attr]
    assert (problem.rule, problem.problem) == (
        "stale",
        "trouble-g2: the text has changed since this sheet was made",
    )
    assert "safar locales sheet" in problem.mend


def test_english_that_changed_since_refuses_a_proposal(root: Path, tmp_path: Path) -> None:
    raw = sheet(root, "ky")
    file = root / "locales/en/trouble.ftl"
    text = file.read_text(encoding="utf-8")
    assert "trouble-g2 = Are you under 18?" in text
    file.write_text(
        text.replace("trouble-g2 = Are you under 18?", "trouble-g2 = How old are you?"), encoding="utf-8"
    )
    (tmp_path / "ky.csv").write_bytes(filled(raw, trouble_g2={"proposal": "18 жашка толо элексизби?"}))
    (problem,) = run("import", tmp_path / "ky.csv", root=root).exception.problems  # type: ignore[union-attr]
    assert problem.problem == "trouble-g2: the English has changed since this sheet was made"


def test_cyrillic_uzbek_is_mended_elsewhere(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "uz-Cyrl.csv"
    file.write_bytes(filled(sheet(root, "uz-Cyrl"), trouble_g2={"proposal": "Ёшингиз нечада?"}))
    (problem,) = run("import", file, root=root).exception.problems  # type: ignore[union-attr]
    assert (problem.rule, "made from uz by code" in problem.problem) == ("derived", True)
    assert "sheet of uz" in problem.mend
    assert "scripts/uz_cyrl.py: " in problem.mend
    file.write_bytes(filled(sheet(root, "uz-Cyrl"), trouble_g2={"remark": "Яхши"}))
    assert run("import", file, root=root).exit_code == 0


def _semicolons(raw: bytes) -> bytes:
    return written(lines(raw), ";")


def _no_mark(raw: bytes) -> bytes:
    return raw.decode("utf-8-sig").encode()


def _mac(raw: bytes) -> bytes:
    return written(lines(raw), ";", "\r")


def _unicode_text(raw: bytes) -> bytes:
    return written(lines(raw), "\t").decode("utf-8-sig").encode("utf-16")


def _separator_named(raw: bytes) -> bytes:
    return b"\xef\xbb\xbfsep=;\r\n" + _no_mark(written(lines(raw), ";"))


def _spaces(raw: bytes) -> bytes:
    table = lines(raw)
    return written([{f" {key} ".upper(): f"{cell} \n" for key, cell in row.items()} for row in table])


def _other_order(raw: bytes) -> bytes:
    return written([dict(reversed(row.items())) for row in reversed(lines(raw))])


def _empty_rows(raw: bytes) -> bytes:
    table = lines(raw)
    return written([*table, *[dict.fromkeys(table[0], "")] * 20])


def _windows_in_cells(raw: bytes) -> bytes:
    return written([{key: cell.replace("\n", "\r\n") for key, cell in row.items()} for row in lines(raw)])


QUIRKS = (
    *(_semicolons, _no_mark, _mac, _unicode_text, _separator_named, _spaces, _other_order, _empty_rows),
    _windows_in_cells,
)


@pytest.mark.parametrize("quirk", QUIRKS, ids=lambda quirk: quirk.__name__)
def test_tables_as_other_programs_save_them(
    quirk: Callable[[bytes], bytes], root: Path, tmp_path: Path
) -> None:
    raw = filled(sheet(root, "ky"), trouble_g1_again={"proposal": f"{GOOD}\u00a0"})
    (tmp_path / "ky.csv").write_bytes(quirk(raw))
    result = run("import", tmp_path / "ky.csv", root=root)
    assert result.exit_code == 0, (result.output, result.exception)
    assert f"trouble-g1_again = {GOOD}\n" in (root / "locales/ky/trouble.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (GOOD.encode("cp1251"), "letters"),
        (b"PK\x03\x04\0\0", "letters"),
        (b"", "columns"),
        (b"id,text\r\na,b\r\n", "columns"),
        (b"\xff\xfe", "columns"),
    ],
)
def test_what_is_no_sheet_is_said_to_be_none(raw: bytes, rule: str, root: Path, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(raw)
    (problem,) = run("import", tmp_path / "x.csv", root=root).exception.problems  # type: ignore[union-attr]
    assert (problem.rule, problem.file) == (rule, "x.csv")
    assert problem.mend


def test_a_remark_is_kept_once_and_open_until_the_words_change(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "ky.csv"
    file.write_bytes(filled(sheet(root, "ky"), trouble_g2={"remark": "=Түшүнүксүз; «жаш» деген эмне?"}))
    for _ in range(2):
        result = run("import", file, "--by", "A Reader", "--date", "2026-11-01", root=root)
        assert result.exit_code == 0, result.output
    kept = lines((root / "locales/ky/readings.csv").read_bytes())
    assert [(row["id"], row["by"], row["date"], row["kind"]) for row in kept] == [
        ("trouble-g2", "A Reader", "2026-11-01", "remark")
    ]
    assert kept[0]["remark"].startswith("'=")
    texts = len(rows(root, "ky", ("trouble",)))
    assert f"ky        trouble *     {texts}" in run("status", root=root).output
    assert _remarks(root) == "1"
    file.write_bytes(filled(sheet(root, "ky"), trouble_g2={"proposal": "18 жашка толо элексизби?"}))
    assert run("import", file, "--by", "A Reader", root=root).exit_code == 0
    assert _remarks(root) == "0"


def _remarks(root: Path) -> str:
    (line,) = [
        line for line in run("status", root=root).output.split("\n") if line.startswith("ky        trouble")
    ]
    return line.replace(", 1 stale", "").split()[6]  # what was translated back may be stale by then


@pytest.mark.parametrize(
    "arguments",
    [
        ("sheet",),
        ("sheet", "en"),
        ("sheet", "ky", "--all", "x"),
        ("sheet", "ky", "--only", "nothing"),
        ("blind", "uz-Cyrl"),
        ("sign", "ky", "nothing", "--by", "A"),
        ("sign", "ky", "trouble", "--by", " "),
        ("sign", "ky", "trouble"),
        ("sign", "ky", "trouble", "--by", "A", "--date", "2999-01-01"),
        ("sign", "ky", "trouble", "--by", "A", "--date", "yesterday"),
    ],
)
def test_wrong_use_is_said_to_be_wrong(arguments: tuple[str, ...], root: Path) -> None:
    before = snapshot(root)
    assert run(*arguments, root=root).exit_code == 2
    assert changed(before, root) == set()
