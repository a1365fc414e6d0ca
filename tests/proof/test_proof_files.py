"""`safar check` on files themselves: missing, empty, in another encoding, in a place nobody reads."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import flowbook, phrasebook
from bot.app import ROOT
from bot.commands.prove import everything
from bot.proof import clashes, files, promises
from bot.proof.words import glossary

BOM = b"\xef\xbb\xbf"
TEXTS = (
    *("flows/board.toml", "flows/clashes.toml", "flows/countries.toml", "flows/prices.toml"),
    *("flows/promises.toml", "flows/reach.toml", "flows/steps.lock", "flows/directory/KZ.toml"),
    *("flows/know/RU.toml", "flows/know/asked.toml", "flows/human.yaml", "flows/extras/RU.yaml"),
    *("locales/exceptions.toml", "locales/glossary.tsv", "locales/foreign.ftl", "locales/shared.ftl"),
    *("locales/ky/human.ftl", "locales/en/human.ftl"),
)
FAULTS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "bom": (lambda text: BOM + text, "bom"),
    "utf-16": (lambda text: text.decode().encode("utf-16"), "utf-8"),
    "nul": (lambda text: text[:50] + b"\x00" + text[50:], "control"),
    "cp1251": (lambda text: text + "слово\n".encode("cp1251"), "utf-8"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("files")
    for folder in ("flows", "locales"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture
def whole(tree: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tree, tmp_path / "own"))


def test_our_own_files_are_all_there_and_can_be_read() -> None:
    assert files.check(ROOT) == []


@pytest.mark.parametrize("name", TEXTS)
def test_what_cannot_be_read_is_told_with_its_line_and_alone(name: str, tree: Path) -> None:
    path = tree / name
    before = path.read_bytes()
    lines = before.count(b"\n") + 1
    try:
        for fault, (change, rule) in FAULTS.items():
            path.write_bytes(change(before))
            (problem,) = everything(tree)
            assert (problem.file, problem.rule) == (name, rule), fault
            assert problem.mend
            assert problem.line == {"cp1251": lines, "nul": before.count(b"\n", 0, 50) + 1}.get(fault, 1)
    finally:
        path.write_bytes(before)


@pytest.mark.parametrize("name", [name for name in TEXTS if name.endswith(".toml")])
def test_a_file_that_is_not_toml_is_told_with_its_line(name: str, tree: Path) -> None:
    path = tree / name
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "what = is this\n", encoding="utf-8")
    (problem,) = everything(tree)
    path.write_text(before, encoding="utf-8")
    assert (problem.file, problem.rule) == (name, "not-toml")
    assert problem.line == before.count("\n") + 1


@pytest.mark.parametrize("name", files.NEEDED_FILES)
def test_a_list_that_is_gone_or_empty_would_find_nothing_and_is_missed(name: str, tree: Path) -> None:
    path = tree / name
    before = path.read_bytes()
    path.unlink()
    assert [(each.file, each.rule) for each in everything(tree)] == [(name, "missing-file")]
    path.write_bytes(b"\n")
    assert [(each.file, each.rule) for each in everything(tree)] == [(name, "empty-file")]
    path.write_bytes(before)


@pytest.mark.parametrize(
    ("name", "rule", "said"),
    [
        ("locales/xx/human.ftl", "locale", "xx is no language of ours"),
        ("locales/ky/human.txt", "unread", "nobody reads"),
        ("locales/ky/human.FTL.bak", "unread", "nobody reads"),
        ("flows/more.yml", "unread", "nobody reads"),
        ("flows/directory/KG.toml.orig", "unread", "nobody reads"),
    ],
)
def test_a_file_nobody_reads_is_told(name: str, rule: str, said: str, whole: Path) -> None:
    (whole / name).parent.mkdir(exist_ok=True)
    (whole / name).write_text("a = b\n", encoding="utf-8")
    (problem,) = everything(whole)
    assert name.startswith(problem.file)
    assert (problem.rule, problem.mend != "") == (rule, True)
    assert said in problem.problem


def test_a_language_or_a_file_of_it_that_is_gone_is_told_once(whole: Path) -> None:
    (whole / "locales" / "ky" / "human.ftl").unlink()
    shutil.rmtree(whole / "locales" / "tk")
    told = [(each.file, each.rule) for each in everything(whole)]
    assert told == [("locales/ky/human.ftl", "missing-file"), ("locales/tk", "locale")]


def test_line_ends_of_another_system_change_nothing(whole: Path) -> None:
    for name in TEXTS:
        text = (whole / name).read_bytes()
        (whole / name).write_bytes(text.replace(b"\n", b"\r\n"))
    assert [each for each in files.check(whole) if each.level == "error"] == []
    words = phrasebook.load(whole)
    assert words.text("ky", "human-consent") == phrasebook.load(ROOT).text("ky", "human-consent")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[stems]", "[stem]", "no table [stems]"),
        ("[known]", "[know]", "no table [known]"),
        ('ru = ["', 'rus = ["', "rus is no language of ours"),
        ('ru = ["', 'rus = ["', "ru has no list"),
        ('ru = ["дежурит', 'ru = ["Дежурит', "never found"),
        ("common-joined =", "common-joind =", "common-joind is no text of ours"),
    ],
)
def test_a_list_of_promises_that_would_miss_some_is_refused(
    old: str, new: str, said: str, whole: Path
) -> None:
    path = whole / promises.FILE
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    (told,) = [each for each in promises.check(whole, flowbook.load(whole)) if said in each.problem]
    gone = "no table" in said or "no list" in said
    assert (told.rule, told.line) == ("promises", 1 if gone else text[: text.index(old)].count("\n") + 1)
    assert told.mend


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('[[label]]\nchoice = "talk"\norders = ["humn"]\nwhy = "It is meant so."\n', "label.orders"),
        ('[[label]]\nchoice = "talk"\norders = ["human"]\n', "label.why"),
        ('[[labels]]\nchoice = "talk"\n', "labels"),
        ('[[label]]\nchoice = "talk"\norders = ["menu"]\nwhy = "It is meant so."\n', "no label of 'talk'"),
        ('[[alike]]\nlabels = "languages"\nchoices = ["ru", "tk"]\nwhy = "It is so."\n', "why"),
        ('[[alike]]\nlabels = "languages"\nchoices = ["ru", "tk"]\nwhy = "It is meant so."\n', "sound alike"),
    ],
)
def test_an_accepted_clash_that_is_none_is_refused_with_its_line(more: str, said: str, whole: Path) -> None:
    path = whole / clashes.FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text + more, encoding="utf-8")
    (problem,) = clashes.check(whole, flowbook.load(whole), phrasebook.load(whole))
    assert (problem.file, problem.rule) == (clashes.FILE, "clash-row")
    assert problem.line in (text.count("\n") + 1, 1)
    assert said in problem.problem
    assert problem.mend


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("english\tru\tky", "english\tky\tru", "does not name our columns"),
        ("operator*\tопера*", "\tопера*", "no English term"),
        ("operator*\tопера*", "hotline*\tопера*", "stands already"),
        ("uz:issiq liniya*", "uzb:issiq liniya*", "never of 'uzb'"),
        ("uz:issiq liniya*", "uz:", "never of 'uz'"),
    ],
)
def test_a_row_of_the_glossary_that_judges_nothing_is_told(
    old: str, new: str, said: str, whole: Path
) -> None:
    path = whole / glossary.FILE
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    (problem,) = glossary.problems(whole)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert new.split("\t")[-1] in lines[problem.line - 1] or said == "stands already"
    assert said in problem.problem
    assert problem.mend
