"""A flow file is read as it is written, or refused with file, line and mend."""

import pytest

from bot import flowbook
from bot.app import ROOT
from bot.core.faults import BadFiles
from bot.core.flow import YES_NO, Form, Parser, StepKind

HEAD = "flow: talk\nsteps:\n"


def read(steps):
    return flowbook.read(HEAD + steps, "flows/talk.yaml")


def refused(text):
    with pytest.raises(BadFiles) as bad:
        flowbook.read(text, "flows/talk.yaml")
    return bad.value.problems


@pytest.mark.parametrize("word", ["no", "NO", "yes", "on", "0123", "12:30", "~", "null", "1e3", "2025-11-30"])
def test_a_word_stays_the_word_it_is(word):
    (step,) = read(f"- {{ask: {word}, choices: [{word}], if: {{{word}: {word}}}, keeps: {word}}}\n").steps
    assert (step.name, step.choices, step.jumps, step.keeps) == (word, (word,), {word: word}, word)


def test_a_step_becomes_its_value():
    flow = read(
        "- {ask: place, parser: country, choices: [NO, RU], labels: countries, keeps: stays_in,"
        " when: {level: [urgent, '!likely'], child: yes}, if: {NO: bye}, then: end}\n"
        "- form: short\n  steps:\n"
        "  - {ask: sure, answers: yes_no, bad: no, weight: stop, scores: s1}\n"
        "  - {say: bye, form: full, text: other-words, apart: yes}\n"
        "- {remember: quiet, set: {discreet: yes}}\n"
    )
    place, sure, bye, quiet = flow.steps
    assert (place.kind, place.text, place.labels) == (StepKind.ASK, "talk-place", "countries")
    assert (place.parser, place.keeps, place.choices) == (Parser.COUNTRY, "stays_in", ("NO", "RU"))
    assert place.when == {"level": ("urgent", "!likely"), "child": ("yes",)}
    assert place.jumps == {"NO": "bye", "*": "end"}
    assert (sure.form, sure.choices, sure.labels) == (Form.SHORT, YES_NO, "common-yes_no")
    assert (sure.bad, sure.scores) == ({"no": "stop"}, ("s1",))
    assert (bye.form, bye.text, bye.apart) == (Form.FULL, "other-words", True)
    assert (quiet.text, quiet.args) == ("", {"set.discreet": "yes"})
    assert [step.line for step in flow.steps] == [3, 6, 7, 8]


def test_the_head_of_a_flow():
    flow = flowbook.read(
        "flow: talk\nscorer: safety\nwatch: {stop: b}\nmoved: {old: b}\ncloses: yes\nsteps:\n- {say: bye}\n",
        "f.yaml",
    )
    assert (flow.name, flow.scorer, flow.watch, flow.moved) == (
        "talk",
        "safety",
        {"stop": "b"},
        {"old": "b"},
    )
    assert flow.closes


BROKEN = [
    (HEAD + "- {say: a}\n- {say: b, say: c}\n", "yaml", 4, "'say' stands twice"),
    ("flow: talk\nflow: walk\nsteps: [{say: a}]\n", "yaml", 2, "'flow' stands twice"),
    (HEAD + "- {ask: a, if: {no: b, no: c}}\n", "yaml", 3, "'no' stands twice"),
    (HEAD + "- {say: a}\n- {sya: b}\n", "kind", 4, "'sya'"),
    (HEAD + "- {say: a, tex: b}\n", "step-key", 3, "'tex'"),
    ("flow: talk\nscorers: safety\nsteps: [{say: a}]\n", "flow-key", 1, "'scorers'"),
    (HEAD + "- form: ful\n  steps:\n  - {say: a}\n", "form", 3, "'ful'"),
    (HEAD + "- {say: a, form: long}\n", "form", 3, "'long'"),
    (HEAD + "- {form: full, frm: short, steps: [{say: a}]}\n", "group-key", 3, "'frm'"),
    (HEAD + "- {ask: a, parser: land}\n", "parser", 3, "'land'"),
    (HEAD + "- {ask: a, answers: maybe}\n", "answers", 3, "'maybe'"),
    (HEAD + "- {say: a}\n- {say: a}\n", "step-twice", 4, "also at line 3"),
    ("flow: talk\nsteps: [\n", "yaml", 3, "not YAML"),
    ("flow: talk\n\tsteps: x\n", "yaml", 2, "not YAML"),
    (HEAD + "- {say: \x07}\n", "yaml", 3, "not YAML"),
    (HEAD + "- {[a]: b}\n", "yaml", 3, "not a word"),
    ("", "flow-name", 1, "flow: name"),
    ("- a\n", "flow-name", 1, "flow: name"),
    ("steps:\n- {say: a}\n", "flow-name", 1, "flow: name"),
    ("flow: talk\n", "steps", 1, "no steps"),
    ("flow: talk\nsteps: []\n", "steps", 1, "no steps"),
    (HEAD + "- form: full\n  steps: []\n", "steps", 1, "no steps"),
    (HEAD + "- hello\n", "step", 1, "'hello'"),
    (HEAD + "- {ask: a, choices: yes}\n", "shape", 3, "'choices' is not a list"),
    (HEAD + "- {ask: a, choices: [[x]]}\n", "shape", 3, "'choices' is not a list"),
    (HEAD + "- {ask: a, if: b}\n", "shape", 3, "'if' is not a mapping"),
    (HEAD + "- {ask: a, when: b}\n", "shape", 3, "'when' is not a mapping"),
    (HEAD + "- {ask: a, bad: [x]}\n", "shape", 3, "'bad' is not a word or a mapping"),
    (HEAD + "- {remember: a, set: b}\n", "shape", 3, "'set' is not a mapping"),
    (HEAD + "- {say: {a: b}}\n", "shape", 3, "'say' is not a word"),
    (HEAD + "- {ask: a, answers: [x]}\n", "shape", 3, "'answers' is not a word"),
    ("flow: talk\nwatch: a\nsteps: [{say: a}]\n", "shape", 1, "'watch' is not a mapping"),
    ("flow: talk\nmoved: a\nsteps: [{say: a}]\n", "shape", 1, "'moved' is not a mapping"),
]


@pytest.mark.parametrize(("text", "rule", "line", "words"), BROKEN)
def test_a_mistake_is_refused_with_file_line_and_mend(text, rule, line, words):
    (problem,) = refused(text)
    assert (problem.file, problem.rule, problem.line) == ("flows/talk.yaml", rule, line)
    assert words in problem.problem
    assert problem.mend


def test_everything_wrong_is_told_not_only_the_first():
    found = refused(HEAD + "- {sya: a}\n- {say: b, tex: c}\n- {ask: d, parser: e}\n")
    assert [(problem.rule, problem.line) for problem in found] == [
        ("kind", 3),
        ("step-key", 4),
        ("parser", 5),
    ]


def test_two_flows_with_one_name_are_refused(tmp_path):
    folder = tmp_path / "flows" / "deeper"
    folder.mkdir(parents=True)
    for file in (tmp_path / "flows" / "a.yaml", folder / "b.yaml"):
        file.write_text(HEAD + "- {say: a}\n", encoding="utf-8")
    with pytest.raises(BadFiles) as bad:
        flowbook.load(tmp_path)
    (problem,) = bad.value.problems
    assert (problem.file, problem.line, problem.rule) == ("flows/deeper/b.yaml", 1, "flow-twice")
    assert "talk" in problem.problem
    assert problem.mend


def test_the_flows_we_ship_are_read_whole():
    flows = flowbook.load(ROOT)
    assert {file.stem for file in (ROOT / "flows").glob("*.yaml")} <= flows.keys()
    assert {f"extras_{file.stem}" for file in (ROOT / "flows" / "extras").glob("*.yaml")} <= flows.keys()


def test_a_file_in_another_encoding_is_named(tmp_path):
    folder = tmp_path / "flows"
    folder.mkdir()
    (folder / "x.yaml").write_bytes("flow: приезд".encode("cp1251"))
    with pytest.raises(BadFiles, match=r"flows/x\.yaml:0: this file is not UTF-8"):
        flowbook.load(tmp_path)
