"""Every path of `trouble` and `check`, in both forms and all corridors, ends with a number or a plan.

Paths are counted in the billions, so places that are the same are walked on from once. That nothing is lost
by this is compared with walks that remember nothing: all of them where they are few, else a sample.
"""

import random
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app import load
from bot.core.effects import Say, Turn
from bot.core.flow import Step, StepKind
from bot.core.message import Millis, Network, PersonId
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.core.person import Person
from bot.core.standing import SOS
from bot.proof.sameness import numberless
from bot.proof.walked import ALONE, GOOD, NOTHING, NUMBER, PLAN, Spot, Walked, Walker, check

LOADED = load()
NOW = Millis(1_767_268_800_000)
DAY = Moment(NOW, Checked(everything=True), staffed=True)
# Typed besides the choices: home of two more, a country of locked doors (P9), one with no rule of its own.
COUNTRIES = ("TJ", "TM", "TH", "DE")
FORMS = [(flow, network) for flow in ("trouble", "check") for network in (Network.SMS, Network.TELEGRAM)]


def someone(network: Network, **more: object) -> Person:
    return Person(PersonId("p"), network, locale="ru", locale_from="chosen", last_at=NOW, **more)  # type: ignore[arg-type]


def walker(flow: str, book: Book = LOADED.book) -> Walker:
    return Walker(book, flow, DAY, COUNTRIES)


@cache
def walked(flow: str, network: Network) -> Walked:
    return walker(flow).walk(someone(network))


@pytest.mark.parametrize(("flow", "network"), FORMS)
def test_every_path_ends_with_a_number_or_a_plan(flow: str, network: Network) -> None:
    found = walked(flow, network)
    assert found.dead == []
    paths = found.paths()
    assert set(paths) <= {*GOOD, ALONE}
    assert paths[ALONE] == 1  # who says at once that it is not safe to read
    assert sum(paths.values()) > {Network.SMS: 10**4, Network.TELEGRAM: 10**8}[network]
    met = {(spot.person.stack[-1].flow, spot.person.stack[-1].step) for spot in found.spots.values()}
    assert {own for own, _ in met} >= {flow}


OFFERS = ("sos_offer", "sos_offer_both", "sos_offer_other")


def test_both_forms_together_meet_every_question() -> None:
    """But those only a cry for help leads to."""
    met = {
        f"{frame.flow}.{frame.step}"
        for flow, network in FORMS
        for spot in walked(flow, network).spots.values()
        for frame in spot.person.stack
    }
    asked = {
        f"{flow.name}.{step.name}"
        for flow in LOADED.flows.values()
        if flow.name in ("trouble", "check") or flow.name.startswith("extras_")
        for step in flow.steps
        if step.kind is StepKind.ASK
    }
    cries = {f"trouble.{name}" for name in (*SOS, *OFFERS, "self_harm_where")}
    assert asked - met == cries


def test_every_corridor_was_walked() -> None:
    """Who wants to go where, with which passport, and who arranges it: each with each."""
    found, met = walked("check", Network.TELEGRAM), set()
    for key, spot in found.spots.items():
        if spot.person.stack[-1].step == "arranged":
            met |= {(spot.person.facts["going_to"], choice) for choice in found.ways[key]}
    goals, passports = (
        ("RU", "KZ", "TR", "AE", "KR", "PL", "KG", "UZ", *COUNTRIES),
        ["KZ", "KG", "TJ", "TM", "UZ", "ZZ"],
    )
    step = LOADED.flows["check"].step("arranged")
    assert step is not None
    assert met == {(goal, choice) for goal in goals for choice in step.choices}
    asked = [key for key, spot in found.spots.items() if spot.person.stack[-1].step == "comes_from"]
    assert all(set(found.ways[key]) == set(passports) for key in asked)
    assert {found.spots[key].person.facts["going_to"] for key in asked if found.spots[key].path} >= set(goals)


def test_between_any_two_countries_there_is_a_number_for_everything() -> None:
    """What the walk takes for granted when it does not tell countries apart."""
    countries = (*LOADED.directory.countries, "BR", "XX")
    assert list(numberless(LOADED.book, DAY, countries)) == []


# ── nothing is lost ─────────────────────────────────────────────────────────────────────────────────────


def texts(turn: Turn) -> list[str]:
    """What was said, but for remarks on the numbers of a country."""
    parts = [part.text for effect in turn.effects if isinstance(effect, Say) for part in effect.parts]
    return [text for text in parts if not text.startswith("numbers-note-")]


def all_paths(own: Walker, spot: Spot) -> Counter[str]:
    """Every path from here, one by one."""
    total: Counter[str] = Counter()
    for option in own.options(spot):
        follows = own.step(spot, option)
        ended = own.ending(follows)
        total += Counter([ended]) if ended else all_paths(own, follows)
    return total


def test_where_paths_are_few_each_is_walked_and_the_count_is_the_same() -> None:
    known = someone(Network.SMS, stays_in="RU", comes_from="UZ")
    own = walker("trouble")
    found = own.walk(known)
    assert found.paths() == all_paths(own, own.begin(known))
    assert len(found.ways) * 3 < sum(found.paths().values())


@pytest.mark.parametrize(("flow", "network"), FORMS)
@given(st.sampled_from(["", "no", "yes", "unsure", "skip"]), st.randoms(use_true_random=False))
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_a_walk_without_memory_meets_the_same_places_words_and_endings(
    flow: str, network: Network, leaning: str, chance: random.Random
) -> None:
    own, found = walker(flow), walked(flow, network)
    spot = own.begin(someone(network))
    key = own.key(spot)
    for _ in range(60):
        options = list(own.options(spot))
        assert options == list(found.ways[key])
        option = leaning if leaning in options and chance.random() < 0.7 else chance.choice(options)
        assert texts(own.turn(spot, option)) == texts(own.turn(found.spots[key], option))
        spot, expected = own.step(spot, option), found.ways[key][option]
        ended = own.ending(spot)
        if ended:
            assert expected == ended
            return
        key = own.key(spot)
        assert key == expected
    assert spot.path[-1].startswith("check.stop_offer=")  # words to say no may be asked for again and again


# ── planted faults ──────────────────────────────────────────────────────────────────────────────────────


def changed(flow: str, *gone: str, **steps: Step) -> Book:
    """Our flows with steps of one of them taken out or put in the place of others."""
    own = LOADED.flows[flow]
    kept = tuple(steps.get(step.name, step) for step in own.steps if step.name not in gone)
    flows = {**LOADED.flows, flow: replace(own, steps=kept)}
    return Book.bound(flows, LOADED.directory)


@pytest.mark.parametrize(
    ("flow", "gone", "last"),
    [
        ("trouble", ("none_number",), "trouble.passport="),
        ("trouble", ("tired_number", "q9_again", *(f"q{n}" for n in range(3, 11))), "trouble.tired_offer="),
        ("trouble", ("possible_number",), "trouble.possible_offer="),
        ("check", ("child_number",), "check.child_offer="),
    ],
)
def test_a_planted_dead_end_is_found_and_its_path_is_told(
    flow: str, gone: tuple[str, ...], last: str
) -> None:
    network = Network.TELEGRAM if "tired_number" in gone else Network.SMS
    own = walker(flow, changed(flow, *gone))
    found = own.walk(someone(network, stays_in="RU", comes_from="UZ" if flow == "check" else ""))
    assert found.dead
    assert any(path[-1].startswith(last) for path in found.dead)
    spot = own.begin(someone(network, stays_in="RU", comes_from="UZ" if flow == "check" else ""))
    for answer in found.dead[0][1:]:  # the first is the menu
        spot = own.step(spot, answer.partition("=")[2])
    assert own.ending(spot) not in (*GOOD, ALONE, "")
    assert NUMBER not in spot.given
    assert PLAN not in spot.given


def test_a_planted_round_is_found() -> None:
    """The last question leads back to itself: who can only come to it never gets out."""
    offer = LOADED.flows["trouble"].step("possible_offer")
    assert offer is not None
    closed = replace(offer, jumps={"talk": "possible_offer", "keep": "possible_offer"})
    own = walker("trouble", changed("trouble", possible_offer=closed))
    found = own.walk(someone(Network.SMS, stays_in="RU", comes_from="UZ"))
    assert [path[-1].partition("=")[0] for path in found.dead] == ["trouble.s4"]


def test_check_tells_file_line_and_path_of_a_dead_end() -> None:
    assert list(check(LOADED.book, DAY)) == []
    book = changed("trouble", "none_number")
    (problem,) = check(book, DAY)
    step = book.flows["trouble"].step("passport")
    assert step is not None
    assert (problem.file, problem.line, problem.rule) == ("flows/trouble.yaml", step.line, "dead-end")
    assert "trouble.s1=no" in problem.problem
    assert NOTHING not in problem.problem
    assert problem.mend
