"""`safar check` on the flows as a graph: circles and dead ends are found, with the line and what to do."""

from pathlib import Path

import pytest

from bot import flowbook
from bot.app import ROOT
from bot.core.flow import Form
from bot.proof import flows, ways

WAY = 'labels: common-sure, choices: ["yes", "no"]'


def project(root: Path, *lines: str, **others: str) -> Path:
    """A project of one flow, `talk`, whose first step stands in line 3; and others of one step each."""
    (root / "flows").mkdir()
    (root / "locales" / "en").mkdir(parents=True)
    texts = {"talk": "\n".join(["flow: talk", "steps:", *lines]), **others}
    for name, text in texts.items():
        (root / "flows" / f"{name}.yaml").write_text(text + "\n", encoding="utf-8")
    book = flowbook.load(root)
    said = {step.text for flow in book.values() for step in flow.steps if step.text}
    words = "".join(f"{text} = Words\n    .short = Words\n" for text in sorted(said))
    labels = "common-sure = Yes or no\n    .yes = Yes\n    .no = No\n"
    (root / "locales" / "en" / "all.ftl").write_text(words + labels, encoding="utf-8")
    return root


def found(root: Path) -> list[tuple[str, int, str]]:
    problems = flows.check(root)
    assert all(problem.mend and problem.file == "flows/talk.yaml" for problem in problems)
    return [(problem.rule, problem.line, problem.problem) for problem in problems]


def test_a_flow_that_ends_is_left_alone(tmp_path: Path) -> None:
    lines = [f"- {{ask: a, {WAY}, if: {{'no': a}}}}", "- {say: bye}"]
    assert found(project(tmp_path, *lines)) == []


@pytest.mark.parametrize(
    ("lines", "rule", "line", "named"),
    [
        (["- {say: a}", "- {say: b, then: a}"], "silent-loop", 3, "talk.a, talk.b"),
        (["- {say: a, then: a}"], "silent-loop", 3, "talk.a"),
        (["- {say: a}", "- {remember: b, set: {x: 'yes'}}", "- {go: c, to: a}"], "silent-loop", 3, "talk.c"),
        ([f"- {{ask: a, {WAY}, then: a}}"], "loop", 3, "talk.a"),
        ([f"- {{ask: a, {WAY}}}", f"- {{ask: b, {WAY}, then: a}}"], "loop", 3, "talk.a, talk.b"),
        ([f"- {{ask: a, {WAY}}}", "- {ask: b, parser: text, then: b}"], "loop", 4, "talk.b"),
    ],
)
def test_a_circle_is_told_once_at_its_first_line(
    lines: list[str], rule: str, line: int, named: str, tmp_path: Path
) -> None:
    told = found(project(tmp_path, *lines))
    (mine,) = [each for each in told if each[0] == rule]
    assert mine[1] == line
    assert named in mine[2]


def test_what_leads_only_into_a_circle_has_no_way_out(tmp_path: Path) -> None:
    lines = ["- {say: hello}", f"- {{ask: a, {WAY}}}", "- {ask: b, parser: text, then: b}"]
    assert [(rule, line) for rule, line, _ in found(project(tmp_path, *lines))] == [
        ("no-way-out", 3),
        ("no-way-out", 4),
        ("loop", 5),
    ]


def test_a_way_out_of_the_other_form_is_none(tmp_path: Path) -> None:
    """In the short form the last question is passed over, and the talk goes round for ever."""
    lines = [
        f"- {{ask: a, {WAY}}}",
        f"- {{ask: b, {WAY}, form: full, if: {{'no': end}}, then: a}}",
        "- {go: c, to: a}",
    ]
    told = found(project(tmp_path, *lines))
    assert [(rule, line) for rule, line, _ in told] == [("loop", 3)]
    assert "talk.b" not in told[0][2]


def test_the_menu_is_a_way_out_and_a_visit_comes_back(tmp_path: Path) -> None:
    menu = f"flow: welcome\nsteps:\n- {{ask: menu, {WAY}, if: {{'yes': talk}}, then: menu}}"
    lines = [f"- {{ask: a, {WAY}}}", "- {go: b, to: side, back: 'yes'}", "- {go: c, to: welcome}"]
    side = f"flow: side\nsteps:\n- {{ask: s, {WAY}}}"
    assert found(project(tmp_path, *lines, welcome=menu, side=side)) == []


def test_a_circle_through_a_visit_is_found(tmp_path: Path) -> None:
    side = f"flow: side\nsteps:\n- {{ask: s, {WAY}}}"
    lines = ["- {go: b, to: side, back: 'yes'}", "- {go: c, to: b}"]
    (told,) = found(project(tmp_path, *lines, side=side))
    assert told[:2] == ("loop", 3)


@pytest.mark.parametrize("form", Form)
def test_of_our_own_flows_every_question_leads_somewhere(form: Form) -> None:
    book = flowbook.load(ROOT)
    drawn = ways.graph(book, form)
    assert len(drawn) > 100
    assert all(drawn.values())
    known = {*drawn, ways.OUT}
    assert all(onward <= known for onward in drawn.values())
