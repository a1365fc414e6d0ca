"""`safar check`: no promise of a person without the rota, and no word that means two things unknown to us."""

import shutil
from pathlib import Path

import pytest

from bot import flowbook, phrasebook
from bot.app import ROOT
from bot.core.faults import Problem
from bot.core.message import LANGUAGES
from bot.proof import clashes, flows, promises
from bot.understanding.lists import Lists


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A copy of our flows and words."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def change(root: Path, file: str, old: str, new: str) -> int:
    """Change one place; the line it stands in."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def found(root: Path, rule: str) -> list[Problem]:
    return [problem for problem in flows.check(root) if problem.rule == rule]


def test_d38_our_own_words_promise_nobody_and_mean_one_thing() -> None:
    book, words = flowbook.load(ROOT), phrasebook.load(ROOT)
    assert promises.check(ROOT, book) == []
    assert clashes.check(ROOT, book, words) == []


@pytest.mark.parametrize(
    ("step", "when"),
    [
        ("waiting_staffed", ', when: {staffed: ["yes"]}, then: waiting_pace'),
        ("waiting_pace", ', pace: "yes", when: {pace: ["yes"]}'),
    ],
)
def test_d38_a_promise_at_any_hour_is_found_at_its_step(step: str, when: str, whole: Path) -> None:
    if step == "waiting_pace":
        change(whole, "flows/human.yaml", "waiting_pace" + when, "waiting_pace, text: human-waiting_staffed")
    else:
        change(whole, "flows/human.yaml", f"{step}{when}", step)
    told = found(whole, "promise")
    lines = (whole / "flows" / "human.yaml").read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines, 1) if f"{{say: {step}" in line)
    assert {(problem.file, problem.line) for problem in told} == {("flows/human.yaml", place)}
    assert len(told) == len(LANGUAGES)  # English, and every language but the one made by code
    assert all("staffed" in problem.mend for problem in told)


@pytest.mark.parametrize(
    ("locale", "old", "new"),
    [
        ("ru", "human-not_here_line = ", "human-not_here_line = Сейчас дежурит человек. "),
        ("ky", "human-not_here_line = ", "human-not_here_line = Жазганыңызды адам окуйт, аны адам окуйт. "),
        ("kk", "human-not_here_line = ", "human-not_here_line = Кезекші адам бар. "),
        ("tg", "human-not_here_line = ", "human-not_here_line = Одами навбатдор дар ҷояш аст. "),
        ("uz", "human-not_here_line = ", "human-not_here_line = Navbatchi xodim shu yerda. "),
        ("tk", "human-not_here_line = ", "human-not_here_line = Nobatçy adam bar. "),
    ],
)
def test_a_promise_in_one_language_is_found(locale: str, old: str, new: str, whole: Path) -> None:
    change(whole, f"locales/{locale}/human.ftl", old, new)
    (problem,) = found(whole, "promise")
    assert "human.not_here_line" in problem.problem
    assert f"({locale}:" in problem.problem


def test_a_promise_that_no_step_says_needs_a_reason(whole: Path) -> None:
    change(whole, "flows/promises.toml", 'common-noted = "', 'common-other = "')
    told = found(whole, "promise")
    assert {problem.file for problem in told} >= {"locales/en/common.ftl", "locales/ru/common.ftl"}
    assert all("common-noted" in problem.problem and "promises.toml" in problem.mend for problem in told)
    assert all(problem.line for problem in told)


def test_a_label_that_stops_the_talk_is_never_accepted(whole: Path) -> None:
    old = change(whole, "locales/ru/trouble.ftl", ".keep_short = нет, спасибо", ".keep_short = стоп")
    assert old
    accepted = (whole / "flows" / "clashes.toml").read_text(encoding="utf-8")
    more = '[[label]]\nchoice = "keep"\norders = ["stop"]\nwhy = "It is meant so."\n'
    (whole / "flows" / "clashes.toml").write_text(accepted + more, encoding="utf-8")
    (problem,) = found(whole, "clash")
    step = flowbook.load(whole)["trouble"].step("likely_offer")
    assert step is not None
    assert (problem.file, problem.line) == ("flows/trouble.yaml", step.line)
    assert "'стоп'" in problem.problem
    assert problem.mend


def test_a_label_that_is_another_order_needs_a_reason(whole: Path) -> None:
    change(whole, "flows/clashes.toml", 'choice = "wipe"', 'choice = "wiped"')
    told = found(whole, "clash")
    assert {problem.file for problem in told} == {"flows/privacy.yaml"}
    assert all("also the order delete" in problem.problem for problem in told)


def test_two_choices_that_sound_alike_need_a_reason(whole: Path) -> None:
    change(whole, "flows/clashes.toml", 'choices = ["uz", "uz-Cyrl"]', 'choices = ["uz", "kk"]')
    told = found(whole, "clash")
    assert told
    assert all("sounds like" in problem.problem for problem in told)


def test_a_word_that_is_one_order_in_one_language_and_another_in_the_next_is_found() -> None:
    lists = Lists({"ru": {"commands": {"no": "не надо"}}, "tg": {"commands": {"stop": "Не надо\nбас"}}})
    (problem,) = clashes.orders(lists)
    assert problem.file.endswith(("ru.toml", "tg.toml"))
    assert "stop" in problem.problem
    assert "no" in problem.problem
    assert problem.mend
