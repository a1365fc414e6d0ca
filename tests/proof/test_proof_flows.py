"""`safar check` on flows: each rule finds its own mistake and leaves a good flow alone."""

from pathlib import Path

import pytest

from bot import flowbook, phrasebook
from bot.app import ROOT
from bot.proof import flows as proof

GOOD = """flow: talk
scorer: screening
watch: {urgent: urgent, skipped: bye}
steps:
- {ask: first, answers: yes_no, scores: g1, if: {"no": bye}}
- {ask: land, parser: country, choices: [RU], labels: countries, keeps: stays_in}
- {go: extra, to: "extras_{stays_in}", back: "yes", missing: level}
- {decide: level, if: {urgent: urgent, likely: urgent, possible: bye, none_seen: bye}}
- {open_case: urgent, tier: T1, reason: screening}
- {numbers: number, purpose: child_danger, then: other.deep}
- {say: bye}
"""
OTHER = """flow: other
steps:
- {say: hello, then: end}
- {say: deep}
"""
EXTRA = """flow: extras_RU
steps:
- {ask: ban, answers: yes_no_na, bad: "no", weight: 3, scores: ru_ban, valid_as_of: "2025-11", source: "x"}
"""


def judged(rule, *texts):
    """What the rule says of the first flow, with all of them in the book."""
    flows = [flowbook.read(text, f"flows/{text[6:10]}.yaml") for text in texts]
    return list(rule(flows[0], {flow.name: flow for flow in flows}))


def changed(old, new, text=GOOD):
    assert text.count(old) == 1
    return text.replace(old, new)


BROKEN = [
    (proof.unknown_targets, changed("if: {\"no\": bye}", "if: {\"no\": nowhere}"), "target", 5, "'nowhere'"),
    (proof.unknown_targets, changed("other.deep", "other.gone"), "target", 10, "'other.gone'"),
    (proof.unknown_targets, changed("other.deep", "gone"), "target", 10, "'gone'"),
    (proof.unknown_targets, changed("missing: level", "missing: gone"), "target", 7, "'gone'"),
    (proof.unknown_targets, changed("extras_{", "further_{"), "target", 7, "further_"),
    (proof.unknown_targets, changed("watch: {urgent: urgent", "watch: {urgent: gone"), "target", 5, "'gone'"),
    (proof.unreachable, GOOD + "- {end: over}\n- {say: lost}\n", "unreachable", 13, "talk.lost"),
    (proof.unreachable, changed("missing: level}", "missing: level}\n- {end: x}\n- {say: lost, then: level}"),
     "unreachable", 9, "talk.lost"),
    (proof.outcomes, changed(", none_seen: bye", ""), "outcomes", 8, "'possible'"),
    (proof.outcomes, changed("none_seen: bye", "none_seen: bye, red: bye"), "outcomes", 8, "'red'"),
    (proof.outcomes, changed("decide: level", "decide: level, scorer: x"), "scorer", 8, "no such scorer"),
    (proof.outcomes, changed("watch: {urgent:", "watch: {urgnt:"), "outcomes", 5, "'urgnt'"),
    (proof.facts, changed("- {say: bye}", '- {say: bye, when: {chlid: ["yes"]}}'), "fact", 11, "'chlid'"),
    (proof.facts, changed("- {say: bye}", '- {say: bye, when: {item.g9: ["yes"]}}'), "fact", 11, "'item.g9'"),
    (proof.choices, changed("parser: country, choices: [RU], ", ""), "choices", 6, "no answer"),
    (proof.choices, changed("[RU]", "[RU, KZ, TR, AE, KR, PL, KG, UZ, TJ]"), "choices", 6, "9 choices"),
    (proof.choices, changed("[RU]", f"[{'R' * 60}]"), "tap", 6, "64 bytes"),
    (proof.choices, changed("\"no\": bye", "\"never\": bye"), "choices", 5, "'never'"),
    (proof.choices, changed('bad: "no"', 'bad: "never"', EXTRA), "choices", 3, "'never'"),
    (proof.choices, changed("weight: 3", "weight: 4", EXTRA), "weight", 3, "'4'"),
    (proof.complete, changed("tier: T1, ", ""), "setting", 9, "needs tier"),
    (proof.complete, changed(", reason: screening", ""), "setting", 9, "needs reason"),
    (proof.complete, changed('to: "extras_{stays_in}", ', ""), "setting", 7, "needs to"),
    (proof.complete, changed("purpose: child_danger, ", ""), "setting", 10, "needs purpose"),
    (proof.complete, changed(', source: "x"', "", EXTRA), "source", 3, "no source"),
    (proof.complete, changed(', valid_as_of: "2025-11"', "", EXTRA), "source", 3, "no valid_as_of"),
    (proof.settings, changed("T1", "T5"), "setting", 9, "'T5'"),
    (proof.settings, changed("child_danger", "dangr"), "setting", 10, "'dangr'"),
    (proof.complete, GOOD + '- {go: last, to: other, back: "yes"}\n', "setting", 12, "there is none"),
    (proof.moved, changed("steps:", "moved: {once: gone}\nsteps:"), "moved", 6, "'gone'"),
    (proof.moved, changed("steps:", "moved: {once: bye}\nsteps:"), "moved", 6, "asks nothing"),
    (proof.moved, changed("steps:", "moved: {land: first}\nsteps:"), "moved", 6, "still there"),
    (proof.moved, changed("steps:", "moved: {other.deep: first}\nsteps:"), "moved", 6, "still there"),
    (proof.one_rule_an_item, changed("scores: g1", "scores: ru_ban, bad: \"yes\""), "item", 5, "ru_ban"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "name", "line", "words"), BROKEN)
def test_a_mistake_is_found_with_file_line_and_mend(rule, text, name, line, words):
    (problem,) = judged(rule, text, *(each for each in (OTHER, EXTRA, GOOD) if each[:11] != text[:11]))
    assert (problem.rule, problem.line, problem.file) == (name, line, f"flows/{text[6:10]}.yaml")
    assert words in problem.problem
    assert problem.mend


@pytest.mark.parametrize("rule", proof.RULES)
@pytest.mark.parametrize("text", [GOOD, EXTRA])
def test_a_good_flow_is_left_alone(rule, text):
    assert judged(rule, text, *(each for each in (GOOD, OTHER, EXTRA) if each != text)) == []


def test_a_flow_reached_from_elsewhere_counts_as_reached():
    assert judged(proof.unreachable, OTHER, GOOD) == []
    assert [problem.line for problem in judged(proof.unreachable, OTHER)] == [4]


def test_every_rule_has_a_broken_example():
    assert {rule for rule, *_ in BROKEN} == set(proof.RULES)


FTL = {
    "talk-first": "First\n    .short = First",
    "talk-land": "Land\n    .short = Land",
    "talk-number": "Number\n    .short = Number",
    "talk-bye": "Bye\n    .short = Bye",
    "desk-reason": "Reason\n    .screening = Asked",
    "common-yes_no": "Yes or no\n    .yes = Yes\n    .no = No\n    .unsure = Not sure\n    .skip = Skip",
}
EXTRA_FTL = {
    "extras_RU-ban": "Ban\n    .short = Ban",
    "extras_RU-ban-why": "There may be a ban.",
    "common-yes_no_na": "Yes or no\n    .yes = Yes\n    .no = No\n    .unsure = Not sure\n    .skip = None",
}


def project(root: Path, flow: str, messages: dict[str, str]) -> Path:
    """A tiny project: one flow, one locale."""
    (root / "flows").mkdir()
    (root / "flows" / "one.yaml").write_text(flow, encoding="utf-8")
    (root / "locales" / "en").mkdir(parents=True)
    text = "".join(f"{name} = {words}\n" for name, words in messages.items())
    (root / "locales" / "en" / "one.ftl").write_text(text, encoding="utf-8")
    return root


def texts(root: Path, flow: str, messages: dict[str, str]):
    project(root, flow, messages)
    (read,) = flowbook.load(root).values()
    return list(proof.texts(read, phrasebook.load(root)))


def test_a_flow_with_all_its_words_is_left_alone(tmp_path):
    assert texts(tmp_path, GOOD, FTL) == []


@pytest.mark.parametrize(
    ("flow", "messages", "lost", "line", "named"),
    [
        (GOOD, FTL, "Bye\n    ", 11, "talk-bye is missing"),
        (GOOD, FTL, ".short = Bye", 11, "talk-bye.short is missing"),
        (GOOD, FTL, ".screening = Asked", 9, "desk-reason.screening is missing"),
        (GOOD, FTL, ".unsure = Not sure", 5, "common-yes_no.unsure is missing"),
        (EXTRA, EXTRA_FTL, "There may be a ban.", 3, "extras_RU-ban-why is missing"),
    ],
)
def test_a_text_label_or_reason_nobody_wrote_is_found(flow, messages, lost, line, named, tmp_path):
    poor = {name: words.replace(lost, "") for name, words in messages.items()}
    poor = {name: words for name, words in poor.items() if words and not words.startswith(".")}
    (problem, *rest) = texts(tmp_path, flow, poor)
    assert (problem.rule, problem.line) == ("text", line)
    assert problem.problem.endswith(f"{named} in English")
    assert all(each.line == line for each in rest)


def test_a_step_of_the_short_form_needs_no_short_wording(tmp_path):
    short = "flow: talk\nsteps:\n- form: short\n  steps:\n  - {say: bye}\n"
    assert texts(tmp_path, short, {"talk-bye": "Bye"}) == []


def test_files_that_cannot_be_read_are_all_told_flows_and_words(tmp_path):
    project(tmp_path, "flow: talk\nsteps: [\n", {"1": "not an id"})
    found = proof.check(tmp_path)
    assert {(problem.file, problem.rule) for problem in found} == {
        ("flows/one.yaml", "yaml"),
        ("locales/en/one.ftl", "fluent"),
    }


def test_the_flows_we_ship_have_no_problem():
    assert proof.check(ROOT) == []
