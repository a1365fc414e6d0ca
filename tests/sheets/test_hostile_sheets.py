"""A clumsy or hostile sheet damages nothing: it is refused with row and mend, or taken whole."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from sheet_parts import changed, copied, filled, lines, run, sheet, snapshot, written

from bot.core.faults import Problem
from bot.sheets import judging, table

AGAIN = "trouble-g1_again"
GOOD = "Сиз азыр коркунучтасызбы?"
Rows = list[dict[str, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path / "root")


def _taken(root: Path, raw: bytes) -> tuple[list[Problem], set[str]]:
    """What an import complains of, and which files it changes."""
    file = root / "ky.csv"
    file.write_bytes(raw)
    before = snapshot(root)
    result = run("import", file, "--by", "A Reader", "--date", "2026-11-01", root=root)
    problems = getattr(result.exception, "problems", [])
    assert bool(problems) == (result.exit_code != 0), result.exception
    return problems, changed(before, root)


SPOILT = (
    *("#ИМЯ?", "#NAME?", "Err:509", "=Сиз коркунучтасызбы", '=HYPERLINK("http://x";"Сиз")', "@Сиз", "+Сиз"),
    "-Сиз азырбы?",
)


def test_what_programs_make_of_a_proposal_never_reaches_the_words(root: Path) -> None:
    own = lines(sheet(root, "ky"))
    for row, proposal in zip(own, SPOILT, strict=False):
        row["proposal"] = proposal
    problems, files = _taken(root, written(own))
    told = [(each.rule, each.line) for each in problems]
    assert told == [("formula", number) for number in range(2, 2 + len(SPOILT))]
    assert files == set()


def test_signs_nobody_sees_are_gone_before_anybody_judges(root: Path) -> None:
    own = [each["id"] for each in lines(sheet(root, "ky")) if each["id"].startswith("trouble-q")]
    signs = dict(zip(own, "\t\x0b\u2028\u0007\u200b\u00a0", strict=False))
    cells = {name.replace("-", "_").replace(".", "__"): f"Азыр {sign}чынбы?" for name, sign in signs.items()}
    raw = filled(sheet(root, "ky"), **{name: {"proposal": words} for name, words in cells.items()})
    (root / "ky.csv").write_bytes(raw)
    judged = judging.judge(root, root / "ky.csv")
    assert [each.row.id for each in judged.changes] == list(signs)
    assert not [each.words for each in judged.changes if set(each.words) & set(signs.values())]
    assert judged.problems == []


def test_a_choice_that_lost_its_cases_is_refused(root: Path) -> None:
    raw = filled(sheet(root, "ky", "human"), human_waiting_staffed={"proposal": "Сизден мурда: { $ahead }."})
    problems, files = _taken(root, raw)
    assert [(each.rule, each.problem) for each in problems] == [
        ("choices", "human-waiting_staffed: $ahead has no [none]")
    ]
    assert files == set()


def _one_column_sorted(rows: Rows) -> None:
    for row, name in zip(rows, sorted((row["id"] for row in rows), reverse=True), strict=True):
        row["id"] = name


def _note(rows: Rows) -> None:
    rows.append(dict.fromkeys(rows[0], "") | {"id": "Рахмат, Аида"})


def _note_under_proposal(rows: Rows) -> None:
    rows.append(dict.fromkeys(rows[0], "") | {"proposal": "Баары жакшы"})


@pytest.mark.parametrize(
    ("plant", "rule"),
    [(_one_column_sorted, "moved"), (_note, "row"), (_note_under_proposal, "row")],
    ids=lambda each: str(getattr(each, "__name__", each)),
)
def test_rows_that_are_not_ours_are_said_to_be_so(
    plant: Callable[[Rows], None], rule: str, root: Path
) -> None:
    own = lines(sheet(root, "ky"))
    plant(own)
    problems, files = _taken(root, written(own))
    assert {each.rule for each in problems} == {rule}
    assert files == set()


def _again(raw: bytes, column: str) -> bytes:
    """A second column of that name."""
    out = io.StringIO()
    own = lines(raw)
    csv.writer(out).writerows([[*own[0], column], *[[*row.values(), GOOD] for row in own]])
    return out.getvalue().encode("utf-8-sig")


def test_two_columns_of_one_name_are_no_sheet(root: Path) -> None:
    problems, files = _taken(root, _again(sheet(root, "ky"), "proposal"))
    assert [(each.line, each.problem) for each in problems] == [(1, "there are two columns 'proposal'")]
    assert files == set()


def test_a_cell_without_end_is_told_by_its_row(root: Path) -> None:
    raw = filled(sheet(root, "ky"), trouble_g2={"remark": "а " * 100_000})
    problems, files = _taken(root, raw)
    (row,) = [number for number, each in enumerate(lines(sheet(root, "ky")), 2) if each["id"] == "trouble-g2"]
    assert [(each.rule, each.line) for each in problems] == [("cell", row)]
    assert files == set()


@pytest.mark.parametrize(
    "cell",
    ["24/7", "2-3", "12-15", "09:00", "1.5", "007", "123456789012", "10 %", "+7 495", "'24/7", "''2-3"],
)
def test_no_cell_becomes_a_date_or_a_number(cell: str) -> None:
    shown = table.guarded(cell)
    assert shown.startswith("'")
    assert table.unguarded(shown) == cell


@pytest.mark.parametrize("cell", ["18", "1", "2026-12-31", "5 мүнөт", "'", "'Сиз"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert table.guarded(cell) == cell == table.unguarded(cell)


def test_no_text_of_ours_is_a_date_in_the_eyes_of_a_program(root: Path) -> None:
    own = {each["id"]: each for each in lines(sheet(root, "ky", "numbers,board"))}
    assert {own[name]["text"][0] for name in ("numbers-always.short", "board-as_floor.low_short")} == {"'"}


def test_for_excel_with_russian_settings_columns_are_parted_by_semicolons(root: Path) -> None:
    raw = run("sheet", "ky", "--only", "trouble", "--excel", root=root).stdout_bytes
    assert raw.startswith(b'\xef\xbb\xbf"id";"english";"text";')
    problems, files = _taken(root, raw)
    assert (problems, files) == ([], set())
    blind = run("blind", "ky", "--only", "trouble", "--excel", root=root).stdout_bytes
    assert blind.startswith(b'\xef\xbb\xbf"number";"text";')


def test_two_readers_of_one_sheet(root: Path) -> None:
    """The second is told which rows are in the way, and the first one's words stay."""
    raw = sheet(root, "ky")
    assert _taken(root, filled(raw, trouble_g1_again={"proposal": GOOD}))[0] == []
    problems, files = _taken(root, filled(raw, trouble_g1_again={"proposal": "Азыр коркунуч барбы?"}))
    assert ([each.rule for each in problems], files) == (["stale"], set())
    problems, files = _taken(root, filled(raw, trouble_g1_again={"proposal": GOOD}))
    assert (problems, files) == ([], set())


def test_when_the_disk_is_full_every_file_is_as_it_was(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = filled(sheet(root, "uz"), trouble_g1_again={"proposal": "Siz hozir xavfdamisiz?"})
    (root / "uz.csv").write_bytes(raw)
    judged = judging.judge(root, root / "uz.csv")
    before = snapshot(root)
    whole, seen = Path.write_bytes, []

    def full(target: Path, raw: bytes) -> int:
        seen.append(target)
        if len(seen) > 1:
            whole(target, raw[:1])
            raise OSError(28, "No space left on device")
        return whole(target, raw)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        judging.write(root, judged)
    monkeypatch.undo()
    assert {name for name in changed(before, root) if name.endswith(".ftl")} == set()
    judging.write(root, judged)
    assert {name for name in changed(before, root) if not name.endswith(".new")} == {
        "locales/uz/trouble.ftl",
        "locales/uz-Cyrl/trouble.ftl",
    }
