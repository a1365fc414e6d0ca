"""The bill of SMS: counted by the real engine and renderer, within its limits in every language."""

import json
from itertools import product

import pytest
from click.testing import CliRunner

from bot.__main__ import safar
from bot.app import ROOT, load
from bot.app.costing import SMS, costs
from bot.core import sms
from bot.core.effects import Part, Say
from bot.core.engine import advance
from bot.core.meaning import Command, Meaning, Script
from bot.core.message import FIVE, LANGUAGES, Address, Heard, Network, PersonId
from bot.core.moment import Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.directory import prices
from bot.proof import bill
from bot.proof.cost import COLUMNS, NOW, ROWS, Edge, Graph, Row, walk
from bot.proof.cost import bill as reckon
from bot.service.render import as_sms

LOADED = load()
LIMITED = [row for row in ROWS if row.most]


@pytest.fixture(scope="module")
def found():
    return costs(LOADED)


def parts(say, person):
    text, _ = LOADED.renderer.outgoing(say, person, SMS, NOW, 1)
    return as_sms(text, person, SMS.max_parts)


@pytest.mark.parametrize("row", LIMITED, ids=lambda row: row.name)
def test_no_path_costs_more_than_its_limit_in_any_language_and_alphabet(found, row):
    """Design 6: a full screening and a safety check at most twelve segments, the number one message."""
    bills = [cost for cost in found if cost.row is row]
    assert {cost.column for cost in bills} == set(COLUMNS)
    over = {cost.column.name: cost.worst for cost in bills if cost.worst.segments > row.most}
    assert not over


@pytest.mark.parametrize("row", LIMITED, ids=lambda row: row.name)
def test_nor_in_the_demonstration_with_numbers_nobody_has_checked(row):
    graph = walk(LOADED.book, row, Checked(everything=True))
    for column in COLUMNS:
        assert reckon(graph, row, column, parts).worst.segments <= row.most, column


def test_the_help_word_brings_its_number_in_one_message(found):
    for cost in found:
        if cost.row.name == "help word":
            assert cost.worst.messages == 1
            assert cost.worst.segments <= 2


def numbered(say):
    return any("numbers" in dict(part.args) for part in say.parts)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_d15_a_message_with_numbers_takes_two_segments_at_most(locale):
    reader = Person(PersonId("p"), Network.SMS, locale)
    for checked in (Checked(), Checked(everything=True)):
        for row in (ROWS[1], ROWS[2]):
            graph = walk(LOADED.book, row, checked)
            edges = [graph.first, *(edge for edges in graph.edges.values() for edge in edges)]
            says = {
                say
                for edge in edges
                for say in edge.says
                if any("numbers" in dict(p.args) for p in say.parts)
            }
            assert says
            for say in says:
                assert sum(map(sms.segments, parts(say, reader))) <= 2, parts(say, reader)


def every_pair(command):
    """What that word brings by SMS between any two countries, whatever is verified."""
    keys = [f"{one.id}#{at}" for one in LOADED.directory.services.values() for at in range(len(one.numbers))]
    address, meaning = Address(Network.SMS, "a"), Meaning(command=command)
    found = set()
    for checked in (Checked(), Checked(everything=True), Checked(numbers=frozenset(keys))):
        moment = Moment(NOW, checked, staffed=True)
        for where, home in product(("", *LOADED.directory.countries), ("", *FIVE)):
            person = Person(
                PersonId("p"), Network.SMS, "ru", "chosen", stays_in=where, comes_from=home, last_at=NOW,
                facts={"safe": "yes"}, stack=(Frame("welcome", "menu"),), turn=1,
            )  # fmt: skip
            heard = Heard("d", "1", address, NOW, words="x", meaning=meaning)
            turn = advance(LOADED.book, person, heard, moment)
            found |= {say for say in turn.effects if isinstance(say, Say) and numbered(say)}
    return found


@pytest.mark.parametrize("command", [Command.EMERGENCY, Command.NUMBER])
def test_between_any_two_countries_numbers_are_one_message_of_two_segments(command):
    """Five languages once took three, where no line is checked and the one of home is out of reach."""
    says = every_pair(command)
    assert len(says) > 50
    for column in COLUMNS:
        script = Script.LATIN if column.latin else Script.NONE
        reader = Person(PersonId("p"), Network.SMS, column.locale, script=script)
        for say in says:
            sent = parts(say, reader)
            assert len(sent) == 1, (column, sent)
            assert sms.segments(sent[0]) <= 2, (column, sent)


def test_typical_is_never_above_worst_and_latin_never_dearer(found):
    by_name = {(cost.row.name, cost.column.name): cost for cost in found}
    for cost in found:
        assert 0 < cost.typical <= cost.worst.segments
        if cost.column.latin:
            assert cost.worst.segments <= by_name[cost.row.name, cost.column.locale].worst.segments


def test_a_small_graph_is_reckoned_by_hand():
    """Two answers: one message of two segments, or two of one and three; the first message costs one."""

    def say(count):
        return Say((Part("a" * count),))

    ends = (
        Edge("dear", (say(161), say(400)), None),
        Edge("cheap", (say(1),), None),
        Edge("b", (say(2),), None),
    )
    graph = Graph(Edge("in", (say(1),), ("k",)), {("k",): ends})
    row = Row("by hand", "none")
    cost = reckon(graph, row, COLUMNS[0], lambda one, person: (one.parts[0].text,))
    assert (cost.typical, cost.worst.segments, cost.worst.messages) == (2, 6, 3)
    assert cost.worst.answers == ("in", "dear")
    assert cost.worst.encodings == {"GSM-7": 3}


def test_the_page_is_fresh(found):
    page = (ROOT / "docs" / "sms-cost.md").read_text(encoding="utf-8")
    known = prices.of(prices.load(ROOT, ROOT / "flows" / "prices.toml"))
    assert page == bill.page(found, known), "Run: safar cost --write"


def run(*args):
    return CliRunner().invoke(safar, ["cost", *args], catch_exceptions=False)


def test_the_command_tells_segments_and_money_and_never_calls_the_unknown_free(tmp_path):
    config = ("--config", str(tmp_path / "config.toml"))
    shown = run("help word", *config)
    assert shown.exit_code == 0
    assert len(shown.output.splitlines()) == len(COLUMNS)
    told = json.loads(run("help word", "--json", "--usd", "tj", *config).output)
    assert {each["locale"] for each in told} == set(LANGUAGES)
    assert all(each["usd"]["worst"] == pytest.approx(each["worst"] * 0.4505) for each in told)
    assert {each["as_of"] for each in told} == {"2025"}
    assert {each["limit"] for each in told} == {2}
    unknown = json.loads(run("help word", "--json", "--usd", "KG", *config).output)
    assert {each["usd"] for each in unknown} == {"unknown"}
    assert "unknown / unknown" in run("help word", "--usd", "KG", *config).output


def test_prices_of_this_account_count_before_ours(tmp_path):
    (tmp_path / "sms-prices.toml").write_text(
        prices.written([prices.Price("TJ", "twilio", 0.5, "2026-11-22", "asked")]), encoding="utf-8"
    )
    shown = run("help word", "--usd", "TJ", "--config", str(tmp_path / "config.toml")).output
    assert "TJ: 0.5 USD a segment (asked, 2026-11-22)" in shown


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("usd = 0.4505", "usd = 0.0"),
        ("usd = 0.4505", "usd = 45.05"),
        ("usd = 0.4505", 'usd = "0.45"'),
        ('as_of = "2025"', 'as_of = ""'),
        ('country = "TJ"', 'country = "QQ"'),
        ('provider = "twilio"\n', ""),
    ],
)
def test_a_price_that_cannot_be_is_refused_with_its_line(tmp_path, old, new):
    text = (ROOT / "flows" / "prices.toml").read_text(encoding="utf-8")
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "prices.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    (problem,) = prices.check(tmp_path)
    assert (problem.file, problem.line) == ("flows/prices.toml", 5)
    assert problem.mend
