"""`flows/steps.lock`: what was released is kept, or has moved or retired; and people land where it says."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import flowbook
from bot.app import ROOT, load
from bot.commands.prove import check
from bot.core.effects import Part, Say
from bot.core.engine import advance
from bot.core.faults import Problem
from bot.core.message import Address, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.core.returning import settle
from bot.phrasebook import load as load_words
from bot.proof import flows, lock

FLOW = """flow: talk
steps:
- {say: hello}
- {ask: place, parser: country, choices: [RU, KZ], labels: countries, keeps: stays_in}
- {ask: sure, choices: ["yes", "no"], labels: common-sure, keeps: sure}
- {ask: way, choices: ["yes", "no"], labels: common-sure}
"""
OLD = """flow: old
steps:
- {ask: what, choices: ["yes"], labels: common-sure}
"""
ENGLISH = """talk-hello = Hello
    .short = Hello
talk-place = Where?
    .short = Where?
talk-sure = Sure?
    .short = Sure?
talk-way = Which way?
    .short = Which way?
talk-new = New?
    .short = New?
old-what = What?
    .short = What?
common-sure = Yes or no
    .yes = Yes
    .no = No
    .later = Later
"""
DESK = """desk-reason = Why
    .asked = Asked
desk-title = Desk
"""


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A small project whose steps and texts were released."""
    (tmp_path / "flows").mkdir()
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "flows" / "talk.yaml").write_text(FLOW, encoding="utf-8")
    (tmp_path / "flows" / "old.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "locales" / "en" / "talk.ftl").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "locales" / "en" / "desk.ftl").write_text(DESK, encoding="utf-8")
    assert flows.check(tmp_path) == []
    assert lock.add(tmp_path, flowbook.load(tmp_path)) == 5 + 8
    assert flows.check(tmp_path) == []
    return tmp_path


def change(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def errors(root: Path) -> list[Problem]:
    return [problem for problem in flows.check(root) if problem.level == "error"]


def test_what_the_lock_does_not_hold_is_told_once_a_flow_and_once_for_all_texts(released: Path) -> None:
    change(released, TALK, SURE, f"{SURE}\n{RENAMED}")
    change(released, WORDS, "talk-new = New?", "talk-other = Other?\n    .short = Other?\ntalk-new = New?")
    texts, step = flows.check(released)
    assert (texts.file, texts.line, texts.rule, texts.level) == (lock.FILE, 0, "lock-new", "warning")
    assert texts.problem == "texts not locked: talk-other"
    assert (step.file, step.line, step.problem) == (TALK, 6, "talk.new: not locked: new")
    assert "--lock" in step.mend
    lock.add(released, flowbook.load(released))
    assert flows.check(released) == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<<<<<<< ours", "no step and no text"),
        ("talk.other", "no step and no text"),
        ("text:talk-hello ask yes", "no step and no text"),
        ("talk.sure ask yes", "stands already at line"),
    ],
)
def test_a_line_no_command_wrote_is_found(line: str, said: str, released: Path) -> None:
    path = released / lock.FILE
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    (problem,) = flows.check(released)
    assert (problem.rule, problem.line) == ("lock-line", len(path.read_text(encoding="utf-8").splitlines()))
    assert said in problem.problem
    assert problem.mend


TALK, WORDS, AT_DESK = "flows/talk.yaml", "locales/en/talk.ftl", "locales/en/desk.ftl"
SURE = '- {ask: sure, choices: ["yes", "no"], labels: common-sure, keeps: sure}'
RENAMED = SURE.replace("ask: sure", "ask: new")


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "line", "named"),
    [
        (TALK, SURE + "\n", "", TALK, 3, "talk.sure was released and is gone"),
        (TALK, SURE, RENAMED, TALK, 3, "talk.sure was released and is gone"),
        (TALK, "[RU, KZ]", "[KZ, RU]", TALK, 4, "'ask:country RU KZ' and is 'ask:country KZ RU'"),
        (TALK, "[RU, KZ]", "[RU, KZ, TR]", TALK, 4, "is 'ask:country RU KZ TR'"),
        (TALK, "parser: country, ", "", TALK, 4, "and is 'ask RU KZ'"),
        (TALK, "parser: country", "parser: nationality", TALK, 4, "is 'ask:nationality RU KZ'"),
        (TALK, SURE, SURE.replace('"no"]', '"no", later]'), TALK, 5, "and is 'ask yes no later'"),
        (TALK, SURE, SURE.replace('"yes", "no"', '"yes"'), TALK, 5, "'ask yes no' and is 'ask yes'"),
        (TALK, "{say: hello}", "{remember: hello, set: {x: x}}", TALK, 3, "'say' and is 'remember'"),
        (WORDS, "talk-new = New?", "talk-newer = New?", lock.FILE, 12, "talk-new was released and is gone"),
        (AT_DESK, "    .asked = Asked", "    .other = X", lock.FILE, 9, "desk-reason.asked was released"),
    ],
)  # fmt: skip
def test_a_broken_promise_is_found_with_file_line_and_mend(
    file: str, old: str, new: str, where: str, line: int, named: str, released: Path
) -> None:
    change(released, file, old, new)
    (problem,) = [each for each in flows.check(released) if each.rule == "lock"]
    assert (problem.file, problem.line) == (where, line)
    assert named in problem.problem
    assert problem.mend


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (TALK, "steps:", "moved: {sure: way}\nsteps:"),
        (TALK, SURE, RENAMED),
    ],
)
def test_a_step_that_moved_has_gone_in_order(file: str, old: str, new: str, released: Path) -> None:
    if "moved" in new:
        change(released, file, SURE + "\n", "")
    else:
        change(released, file, "steps:", "moved: {sure: new}\nsteps:")
    change(released, file, old, new)
    assert errors(released) == []


def test_a_flow_that_is_gone_leads_its_people_to_another(released: Path) -> None:
    (released / "flows" / "old.yaml").unlink()
    (problem,) = flows.check(released)
    assert (problem.rule, problem.file) == ("lock", lock.FILE)
    assert "old.what" in problem.mend
    change(released, TALK, "steps:", "moved: {old.what: way}\nsteps:")
    assert flows.check(released) == []


def test_a_way_to_choose_may_get_more_choices_at_its_end_only(released: Path) -> None:
    way = 'ask: way, choices: ["yes", "no"'
    change(released, TALK, way, way + ", later")
    assert flows.check(released) == []
    change(released, TALK, way + ", later", 'ask: way, choices: [later, "yes", "no"')
    assert [problem.rule for problem in flows.check(released)] == ["lock"]


def test_other_words_and_weights_break_no_promise(released: Path) -> None:
    change(released, WORDS, "talk-sure = Sure?", "talk-sure = Are you sure?")
    change(released, AT_DESK, "desk-title", "desk-head")
    assert flows.check(released) == []


def test_a_retired_text_is_still_put_into_words_and_may_not_be_said(released: Path) -> None:
    retired = "talk-new = New?\n    .short = New?\n"
    change(released, WORDS, retired, "")
    (released / "locales" / "en" / "retired.ftl").write_text(retired, encoding="utf-8")
    assert flows.check(released) == []
    assert load_words(released).text("en", "talk-new") == "New?"
    change(released, TALK, "{say: hello}", "{say: hello, text: talk-new}")
    (problem,) = flows.check(released)
    assert (problem.rule, problem.line) == ("lock", 3)
    assert "retired" in problem.problem


def test_nothing_is_ever_taken_out_of_the_lock(released: Path) -> None:
    before = {each.name for each in lock.read(released)}
    change(released, TALK, "steps:", "moved: {sure: new}\nsteps:")
    change(released, TALK, SURE, RENAMED)
    assert lock.add(released, flowbook.load(released)) == 1
    assert {each.name for each in lock.read(released)} == before | {"talk.new"}
    assert lock.add(released, flowbook.load(released)) == 0


def test_a_project_with_a_problem_writes_no_lock(released: Path) -> None:
    text = (released / lock.FILE).read_text(encoding="utf-8")
    change(released, TALK, "[RU, KZ]", "[KZ, RU]")
    result = CliRunner().invoke(check, ["--lock", "--root", str(released)])
    assert result.exit_code == 1
    assert (released / lock.FILE).read_text(encoding="utf-8") == text


def test_our_own_lock_holds_what_people_stand_on() -> None:
    locked = {each.name for each in lock.read(ROOT)}
    wanted = {"check.p8", "trouble.g1", "welcome.menu", "text:check-p8", "text:desk-reason.help_word"}
    assert wanted - locked == set()
    assert not any(name.startswith("text:desk_") for name in locked)
    assert [each for each in flows.check(ROOT) if each.rule == "lock"] == []


# ── people on steps that moved ──────────────────────────────────────────────────────────────────────────

LOADED = load()
NOW = Millis(1_767_268_800_000)


def renamed(names: Mapping[str, str]) -> Person:
    """Somebody in the middle of the check, on the step names of an older version."""
    older = {"p8": "yes", "p5": "no", "p6": "no"}
    answers = {f"check.{names.get(name, name)}": choice for name, choice in older.items()}
    facts = {"safe": "yes", "going_to": "IT", "arranged": "agency"}
    stack = (Frame("check", names.get("p13", "p13")),)
    return Person(
        PersonId("p"), locale="ru", locale_from="chosen", comes_from="KG", last_at=NOW, turn=3,
        stack=stack, answers=answers, facts=facts,
    )  # fmt: skip


def book(moved: Mapping[str, str]):
    flow = replace(LOADED.flows["check"], moved=moved)
    return replace(LOADED.book, flows={**LOADED.flows, "check": flow})


def tapped(person: Person, choice: str) -> Heard:
    frame = person.stack[-1]
    tap = Tap(f"{frame.flow}.{frame.step}", choice, person.turn)
    return Heard("d", "1", Address(Network.TELEGRAM, "a"), Millis(NOW + 1000), Kind.TAP, tap=tap)


def decided(moved: Mapping[str, str], person: Person) -> Say:
    """The verdict after the last question was answered with no."""
    landed, lost = settle(book(moved), person)
    assert not lost
    turn = advance(book(moved), person, tapped(landed, "no"), Moment(NOW, Checked(everything=True)))
    return next(effect for effect in turn.effects if isinstance(effect, Say))


def test_who_stands_on_a_step_that_moved_stands_on_the_new_one_with_all_they_said() -> None:
    """A hidden trip is a STOP: the answer given under the old name still counts."""
    old = {"p8": "p8_hide", "p13": "p13_pressed"}
    say = decided({new: name for name, new in old.items()}, renamed(old))
    assert say.parts[0].text == decided({}, renamed({})).parts[0].text == "check-stop"


def test_without_moved_they_stand_in_the_menu_with_one_honest_line() -> None:
    person = renamed({"p13": "p13_pressed"})
    assert settle(book({}), person)[1]
    turn = advance(book({}), person, tapped(person, "no"), Moment(NOW, Checked(everything=True)))
    said = [part for effect in turn.effects if isinstance(effect, Say) for part in effect.parts]
    assert Part("common-flow_changed") in said


def test_who_stood_in_a_flow_that_is_gone_stands_where_its_heir_says() -> None:
    person = replace(renamed({}), stack=(Frame("check_of_old", "last"),))
    landed, lost = settle(book({"check_of_old.last": "p13"}), person)
    assert (landed.stack, lost) == ((Frame("check", "p13"),), False)


def test_an_answer_that_is_no_choice_any_more_is_dropped() -> None:
    person = replace(renamed({}), answers={"check.p8_old": "perhaps", "check.gone": "yes", "check.p5": "no"})
    landed, _ = settle(book({"p8_old": "p8"}), person)
    assert landed.answers == {"check.p5": "no"}


def test_history_tells_an_answer_under_its_old_name_in_words() -> None:
    flow = replace(LOADED.flows["check"], moved={"p8_old": "p8"})
    renderer = type(LOADED.renderer)(LOADED.words, LOADED.directory, {**LOADED.flows, "check": flow})
    assert renderer.answer("check.p8_old", "yes", "ru") == renderer.answer("check.p8", "yes", "ru") != "yes"
