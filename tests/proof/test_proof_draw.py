"""`safar draw`: charts that Mermaid takes, with every step and every way; the pages in docs are fresh."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot import flowbook, phrasebook
from bot.app import ROOT
from bot.commands.drawing import draw, page
from bot.core.flow import StepKind
from bot.proof.draw import draw as drawn
from bot.proof.draw import quoted, shortened

BOOK, WORDS = flowbook.load(ROOT), phrasebook.load(ROOT)
PAGES = ROOT / "docs" / "flows"
SHAPES = ("{{ }}", "([ ])", "(( ))", "[[ ]]", "[/ /]", "[( )]", "( )", "[ ]", "{ }")
PAIRS = [tuple(map(re.escape, shape.split())) for shape in SHAPES]
INSIDE = "|".join(f'{opening}(?:"[^"]*"|end){closing}' for opening, closing in PAIRS)
BOX = re.compile(rf"^ +(\w+)(?:{INSIDE}):::(\w+)$")
FLOW = re.compile(r'^ +(f\d+)\[\["[^"]*"\]\]:::flow$')
ARROW = re.compile(r'^ +(\w+)(?:\(\["[^"]*"\]\))? (-->|-\.->)(?:\|"([^"]*)"\|)? (\w+)$')
FRAME, STYLE = r'subgraph \w+\["[^"]*"\]|end', r"classDef \w+ [\w:#,-]+"
REST = re.compile(rf'^(flowchart TD| +({FRAME}|{STYLE}|click f\d+ href "\w+\.md"))$')


def parts(chart: str) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Boxes with their class, and arrows; every line of a chart is one of the kinds Mermaid knows."""
    boxes: dict[str, str] = {}
    arrows = []
    for line in chart.splitlines():
        if found := BOX.match(line) or FLOW.match(line):
            assert found[1] not in boxes, line
            boxes[found[1]] = line.rpartition(":::")[2]
        elif found := ARROW.match(line):
            arrows.append((found[1], found[3] or "", found[4]))
        else:
            assert REST.match(line), line
    return boxes, arrows


@pytest.mark.parametrize("name", sorted(BOOK))
def test_every_step_has_its_box_and_every_arrow_leads_to_one(name: str) -> None:
    boxes, arrows = parts(drawn(name, BOOK, WORDS))
    flow = BOOK[name]
    assert all(goal in boxes for _, _, goal in arrows)
    assert {key for key in boxes if key.startswith("s_")} >= {
        f"s_{step.name}" for step in flow.steps if step.kind is not StepKind.GO
    }
    assert {start for start, _, _ in arrows if start not in boxes} == {f"b{n}" for n in range(_begun(arrows))}
    assert {key for key in boxes if key.startswith("s_")} <= {goal for _, _, goal in arrows}
    assert drawn(name, BOOK, WORDS).count("subgraph") == drawn(name, BOOK, WORDS).count("\n  end\n")
    assert boxes["always"] == "other"


def _begun(arrows: list[tuple[str, str, str]]) -> int:
    return len({start for start, _, _ in arrows if re.fullmatch(r"b\d+", start)})


def test_what_each_answer_leads_to_stands_on_its_arrow() -> None:
    _, arrows = parts(drawn("trouble", BOOK, WORDS))
    assert ("s_likely_offer", "Write with a person", "f0") in arrows
    assert ("s_likely_offer", "Just keep the number", "s_keep") in arrows
    assert ("s_sos_danger", "Yes", "s_sos_yes") in arrows
    assert ("s_first", "full", "s_g1") in arrows
    assert ("s_first", "short", "s_s1") in arrows
    assert ("watch", "urgent", "s_urgent") in arrows
    assert ("s_urgent_child", "else", "s_urgent_number") in arrows
    _, arrows = parts(drawn("check", BOOK, WORDS))
    assert ("s_a0", "Yes / Not sure", "s_child") in arrows
    assert ("s_verdict", "stop", "s_stop") in arrows
    assert ("s_extra", "where there is none", "s_p10") in arrows


def test_kinds_of_steps_have_their_own_looks() -> None:
    boxes, _ = parts(drawn("trouble", BOOK, WORDS))
    looks = {boxes[key] for key in ("s_g1", "s_first", "s_urgent", "s_urgent_number", "s_verdict", "f0")}
    assert looks == {"ask", "say", "open_case", "numbers", "decide", "flow"}


def test_words_are_cut_between_words_and_their_marks_do_no_harm() -> None:
    assert shortened("one  two\nthree", 20) == "one two three"
    assert shortened("one two three four", 12) == "one two..."
    assert quoted('a "b" <c> #d') == '"a #quot;b#quot; #lt;c#gt; #35;d"'


def run(*args: str):
    return CliRunner().invoke(draw, list(args))


def test_the_command_prints_one_flow_and_names_what_there_is() -> None:
    result = run("human")
    assert (result.exit_code, result.output) == (0, drawn("human", BOOK, WORDS))
    assert run("nothing").exit_code == run().exit_code == run("human", "--all", "x").exit_code == 2
    assert "someone_else" in run("nothing").output


def test_all_flows_are_written_into_a_folder(tmp_path: Path) -> None:
    assert run("--all", str(tmp_path / "new")).exit_code == 0
    assert {file.stem for file in (tmp_path / "new").iterdir()} == set(BOOK)


def test_the_pages_in_docs_are_fresh() -> None:
    """`safar draw --all docs/flows` after a change of flows or of English words."""
    pages = {
        file.stem: file.read_text(encoding="utf-8") for file in PAGES.glob("*.md") if file.stem != "README"
    }
    assert set(pages) == set(BOOK)
    assert [name for name in pages if pages[name] != page(name, BOOK, WORDS)] == []


def test_the_index_links_every_page_and_every_link_has_a_page() -> None:
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\((\w+)\.md\)", index)) == set(BOOK)
    for file in PAGES.glob("*.md"):
        for link in re.findall(r"\]\((\w+\.md)\)|href \"(\w+\.md)\"", file.read_text(encoding="utf-8")):
            assert (PAGES / (link[0] or link[1])).exists(), (file.name, link)
