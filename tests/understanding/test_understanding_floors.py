"""How well safar reads what nobody taught it: the floors below which no change may fall.

The messages are training/check: other situations and other authors than training/learn. What
docs/understanding.md says is measured by the same code.
"""

import json
import logging

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.understand import understand
from bot.core.meaning import Intent
from bot.understanding import WEIGHTS, Understanding, text
from bot.understanding.concepts import Concepts
from bot.understanding.lists import thesaurus
from bot.understanding.model import Head, Model, pack, shares
from training.made_of import inputs
from training.material import OURS, TAGS, origin, read
from training.measure import Read, bells, orders, places, reading, right

FOUND = reading("check")
READER = Understanding({}, {})
CONTRACT = {"language", "script", "intent", "urgent", "confidence"}


def of_ours() -> list[Read]:
    return [each for each in FOUND if each.example.language in OURS]


def test_every_half_is_large_told_apart_and_of_its_own_situations() -> None:
    halves = {half: read(half) for half in ("learn", "check", "last")}
    for code in OURS:
        sizes = {half: sum(each.language == code for each in found) for half, found in halves.items()}
        assert sum(sizes.values()) >= 400, (code, sizes)
        assert min(sizes.values()) >= 200, (code, sizes)
        written = [each for found in halves.values() for each in found if each.language == code]
        assert sum("help" in each.tags for each in written) >= 200, code
        assert {tag for each in written for tag in each.tags} == TAGS, code
    assert sum("help" in each.tags for found in halves.values() for each in found) >= 300
    for one, other in (("learn", "check"), ("learn", "last"), ("check", "last")):
        same = {each.words.casefold() for each in halves[one]} & {
            each.words.casefold() for each in halves[other]
        }
        strangers = {each.words.casefold() for each in halves[one] if each.language not in OURS}
        assert same - strangers == set(), (one, other)


@pytest.mark.parametrize("code", OURS)
def test_danger_is_heard_in_each_language(code: str) -> None:
    bell = bells(of_ours(), lambda each: [each.example.language])[code]
    assert bell.recall >= FLOOR_EACH
    assert bell.precision >= 0.78
    assert (bell.heard + bell.likely) / bell.urgent >= 0.92, "or at least the number is given"


def test_danger_is_heard_in_all_and_wolf_is_not_cried() -> None:
    bell = bells(of_ours(), lambda _: ["all"])["all"]
    assert bell.recall >= FLOOR_ALL
    assert bell.precision >= 0.85


@pytest.mark.parametrize("style", ["nospecial", "translit", "typos", "mix", "third", "indirect", "short"])
def test_danger_is_heard_however_it_is_written(style: str) -> None:
    assert bells(of_ours(), lambda each: each.example.tags)[style].recall >= 0.84


def test_who_says_all_is_well_or_asks_for_help_with_a_paper_is_not_rung_for() -> None:
    by_style = bells(of_ours(), lambda each: each.example.tags)
    assert by_style["help"].false <= 0.06 * by_style["help"].calm
    assert by_style["negation"].false <= 0.08 * by_style["negation"].calm


def test_the_language_is_right_and_strangers_are_not_taken_for_ours() -> None:
    ours = [each for each in of_ours() if "mix" not in each.example.tags]
    assert sum(map(right, ours)) >= 0.97 * len(ours)
    turned = [each for each in ours if "translit" in each.example.tags]
    assert sum(map(right, turned)) >= 0.93 * len(turned)
    strangers = [each for each in FOUND if each.example.language not in OURS]
    sure = [
        each.example.words for each in strangers if each.meaning.language and each.meaning.confidence >= 0.8
    ]
    assert sure == []


def test_cries_in_the_eight_languages_with_a_line_of_their_own_are_heard() -> None:
    eight = ("tr", "fa", "en", "ar", "zh", "ko", "hi", "uk")
    bell = bells((e for e in FOUND if e.example.language in eight), lambda _: ["all"])["all"]
    assert bell.recall >= 0.5
    assert (bell.heard + bell.likely) / bell.urgent >= 0.6, "or at least the number is given"
    assert bell.false <= 0.09 * bell.calm


def test_orders_and_places_are_read() -> None:
    rows = orders("check")
    real = [row for row in rows if row.wanted != "none"]
    assert sum(row.got == row.wanted for row in real) >= 0.95 * len(real)
    assert sum(row.got != "none" for row in rows if row.wanted == "none") <= 4
    rows = places("check")
    real = [row for row in rows if row.wanted != "none"]
    assert sum(row.got == row.wanted for row in real) >= 0.97 * len(real)
    assert [row.words for row in rows if row.wanted == "none" and row.got != "none"] == []


@pytest.mark.parametrize("name", ["meaning", "language"])
def test_the_tables_are_made_of_the_material_as_it_is(name: str) -> None:
    made = Model.load(WEIGHTS / f"{name}.bin").head.origin
    assert made == origin(inputs()), "word lists or messages changed: run make understanding"


def test_the_thesaurus_is_the_same_in_every_language_and_compiled() -> None:
    files = thesaurus()
    assert set(files) == set(OURS)
    concepts = {frozenset(file) for file in files.values()}
    assert len(concepts) == 1
    lists = Concepts.load(WEIGHTS / "concepts.bin", "x")
    for words in ("заперли", "қамап қойды", "qamab qo'ydi", "камап койду", "маҳкам карданд", "gulplady"):
        assert "@lock" in lists.features(text.split(text.clean(words))), words


def test_danger_is_not_talked_away_in_a_long_message() -> None:
    calm = (
        "здравствуйте хочу спросить про патент и регистрацию сколько стоит и куда идти какие нужны справки "
    )
    danger = "меня заперли в подвале и бьют, выпустите "
    assert not READER.read(calm * 6, 0).urgent
    for words in (danger + calm * 6, calm * 6 + danger, calm * 3 + danger + calm * 3):
        assert READER.read(words, 0).urgent


@pytest.mark.parametrize("broken", [b"", b"no table", bytes(range(64)), b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_broken_table_is_refused_with_its_mend(tmp_path: object, broken: bytes) -> None:
    file = tmp_path / "meaning.bin"  # type: ignore[operator]
    file.write_bytes(broken)
    with pytest.raises(ValueError, match=r"meaning\.bin is no table.*make understanding"):
        Model.load(file)
    with pytest.raises(ValueError, match=r"meaning\.bin is no thesaurus"):
        Concepts.load(file, "x")


def test_a_table_comes_back_as_it_was_packed(tmp_path: object) -> None:
    head = Head(("one", "two"), 0.01, (0.5, -0.5), "mark")
    file = tmp_path / "t.bin"  # type: ignore[operator]
    file.write_bytes(pack(head, {"a": [1.0, -2.0], "б": [0.25, 400.0]}))
    model = Model.load(file)
    assert model.head == head
    assert model.scores([]) == [0.5, -0.5]
    assert model.scores(["unknown", "a"]) == pytest.approx([1.5, -2.5])
    assert model.weight("б", 1) == pytest.approx(327.67)
    assert shares([0.0, 0.0]) == [0.5, 0.5]


@given(st.lists(st.binary(max_size=200).map(lambda raw: raw.replace(b"\n", b" ")), max_size=6))
@settings(max_examples=60, deadline=None)
def test_the_command_answers_each_line_of_any_bytes(lines: list[bytes]) -> None:
    result = CliRunner().invoke(understand, input=b"".join(line + b"\n" for line in lines))
    assert result.exit_code == 0
    told = [json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines()]
    assert len(told) == len(lines)
    for each in told:
        assert set(each) == CONTRACT
        assert isinstance(each["urgent"], bool)
        assert 0 <= each["confidence"] <= 1
        assert each["script"] in {"latin", "cyrillic", "other", "none"}


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_and_nothing_of_it_is_logged(words: str) -> None:
    seen: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = seen.append  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    try:
        meaning = READER.read(words, 0)
    finally:
        logging.getLogger().removeHandler(handler)
    assert seen == []
    assert meaning.urgent <= (meaning.intent in (Intent.DANGER_NOW, Intent.SELF_HARM))
    assert not (meaning.urgent and meaning.likely)
    assert set(meaning.doubtful) <= set(Intent) - {Intent.OTHER, Intent.STOP}


FLOOR_EACH, FLOOR_ALL = 0.90, 0.94
