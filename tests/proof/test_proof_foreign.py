"""The lines for people who write in another language are refused with file and line when one is wrong."""

import shutil
from pathlib import Path

import pytest

from bot.app import ROOT
from bot.proof import foreign

CALL = "foreign-tr-call = Acil durum numarasını arayın: { $number }"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    (tmp_path / "flows").mkdir()
    shutil.copy(ROOT / "flows" / "trouble.yaml", tmp_path / "flows")
    return tmp_path


def test_the_lines_as_they_are_are_right(root: Path) -> None:
    assert foreign.check(root) == []


@pytest.mark.parametrize(
    ("instead", "rule", "has_line"),
    [
        ("", "missing", False),
        ("foreign-tr-call = Acil durum numarasını arayın", "variables", True),
        ("foreign-tr-call = Acil numara 112: { $number }", "number", True),
        ("foreign-tr-call = Acil\u200b numarayı arayın: { $number }", "invisible", True),
        ("foreign-tr-call = " + "Acil numarayı hemen arayın. " * 6 + "{ $number }", "size", True),
        (f"{CALL}\nforeign-xx-call = {{ $number }}", "extra", True),
    ],
)
def test_a_wrong_line_is_named(root: Path, instead: str, rule: str, has_line: bool) -> None:
    file = root / "locales" / "foreign.ftl"
    text = file.read_text(encoding="utf-8")
    assert CALL in text
    file.write_text(text.replace(CALL, instead), encoding="utf-8")
    (problem,) = foreign.check(root)
    assert (problem.file, problem.rule, problem.line > 0) == ("locales/foreign.ftl", rule, has_line)
    assert problem.mend


def test_the_file_itself_must_be_there(root: Path) -> None:
    (root / "locales" / "foreign.ftl").unlink()
    assert [problem.rule for problem in foreign.check(root)] == ["missing"]
