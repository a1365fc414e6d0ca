"""flows/reach.toml is refused with file and line when it says what it cannot know."""

import shutil

import pytest

from bot.app import ROOT
from bot.core.faults import BadFiles
from bot.directory import reach


@pytest.fixture
def copy(tmp_path):
    (tmp_path / "flows").mkdir()
    shutil.copy(ROOT / "flows" / "reach.toml", tmp_path / "flows")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('numbers = "no"', 'numbers = "never"', "numbers is 'never'"),
        ('sender = "number"', 'sender = "shortcode"', "sender is 'shortcode'"),
        ('charset = "ascii"', 'charset = "euc"', "charset is 'euc'"),
        ('prefixes = ["996"]', 'prefixes = ["992"]', "'992' is not of KG"),
        ('prefixes = ["76", "77"]', 'prefixes = ["7"]', "7 means RU already"),
        ('prefixes = ["90"]', "prefixes = []", "no prefixes"),
        ('code = "TR"', 'code = "QQ"', "no country QQ"),
        ('code = "TR"', 'code = "AE"', "stands here twice"),
        ('state = "blocked", as_of = "2022"', 'state = "shut", as_of = "2022"', "telegram is 'shut'"),
        ('state = "blocked", as_of = "2022"', 'state = "blocked", as_of = ""', "no date or no source"),
        ('joined = "no"', 'joined = "no"\nimo = "works"', "`imo` is not known"),
        ('joined = "no"', 'joined = "no"\nwhatsapp = "works"', "whatsapp is no fact"),
    ],
)
def test_a_wrong_line_is_named(copy, old, new, says):
    file = copy / "flows" / "reach.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = reach.check(copy)
    assert any(says in problem.problem for problem in problems), problems
    for problem in problems:
        assert problem.file == "flows/reach.toml"
        assert problem.line > 0
        assert problem.mend
    with pytest.raises(BadFiles):
        reach.load(copy)


def test_a_lost_file_is_named(tmp_path):
    assert [problem.file for problem in reach.check(tmp_path)] == ["flows/reach.toml"]


def test_ours_is_right():
    assert reach.check(ROOT) == []
