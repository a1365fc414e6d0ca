"""D-20: never the police alone; where the state may be the threat others come first and the risk is named.

Asked of the directory as it is, for every country of stay and every nationality. Danger to life is different
by decision 13: the emergency code first, and another line in the same message.
"""

from dataclasses import replace
from itertools import product

import pytest

from bot import directory as reading
from bot.app import ROOT, load
from bot.core.effects import Say
from bot.core.engine import advance
from bot.core.meaning import Meaning
from bot.core.message import LANGUAGES, Address, Heard, Millis, Network, PersonId
from bot.core.moment import Moment
from bot.core.numbers import (
    COUNTRY_UNKNOWN,
    NO_CHECKED,
    PAPERS,
    Checked,
    Directory,
    Found,
    Purpose,
    Query,
    choose,
    find,
)
from bot.core.person import Frame, Person
from bot.phrasebook import load as load_words

LOADED = load()
DIRECTORY = reading.load(ROOT)
NOON = Millis(1_767_268_800_000)
DEMO = Checked(everything=True)
POLICE_ALONE = Checked(
    numbers=frozenset(
        f"{service.id}#{place}"
        for service in DIRECTORY.services.values()
        if service.kind == "police"
        for place in range(len(service.numbers))
    )
)
THREATS = ("RU", "TM")  # do_no_harm.md D-20
PLACES = tuple(DIRECTORY.countries)
CALM = (Purpose.HELP, Purpose.CHILD, Purpose.LABOUR)
ANSWERS = pytest.mark.parametrize("answer", [choose, find], ids=["choose", "find"])


def asked(where: str, home: str, purpose: Purpose) -> Query:
    return Query(where, home, purpose, "ru", NOON)


def kinds(found: Found, directory: Directory = DIRECTORY) -> list[str]:
    return [directory.number(key)[0].kind for key in found.picks]


def of_the_state(found: Found, where: str, directory: Directory = DIRECTORY) -> list[bool]:
    """Of each pick: may the state of that country answer it?"""
    services = [directory.number(key)[0] for key in found.picks]
    return [
        service.kind in ("police", "emergency")
        or (service.run_by == "state" and service.country == where and service.kind != "consular")
        for service in services
    ]


def another_way(where: str, home: str, checked: Checked) -> bool:
    """Is there any line there that is neither the police nor an emergency code?"""
    everything = find(DIRECTORY, asked(where, home, Purpose.HELP), checked)
    return any(kind not in ("police", "emergency") for kind in kinds(everything))


@ANSWERS
@pytest.mark.parametrize("purpose", Purpose)
def test_d20_the_police_are_never_the_only_route_between_any_two_countries(answer, purpose):
    """Where there is no other line at all, that is said in words, and a person is offered by the flow."""
    for where, home in product(("", *PLACES), ("", *PLACES)):
        for checked in (DEMO, POLICE_ALONE, Checked()):
            found = answer(DIRECTORY, asked(where, home, purpose), checked)
            alone = set(kinds(found)) <= {"police", "emergency"}
            assert not (alone and "police" in kinds(found)), (where, home)
            if alone and purpose is not Purpose.SELF_HARM:
                said = {NO_CHECKED, COUNTRY_UNKNOWN} & set(found.notes)
                assert said or not another_way(where, home, checked), (where, home)


@ANSWERS
@pytest.mark.parametrize("purpose", CALM)
def test_d20_no_police_and_no_emergency_code_before_any_other_line(answer, purpose):
    for where, home in product(PLACES, ("", *PLACES)):
        told = kinds(answer(DIRECTORY, asked(where, home, purpose), DEMO))
        official = [kind in ("police", "emergency") for kind in told]
        assert official == sorted(official), (where, home, told)


def test_d20_in_danger_another_line_stands_beside_the_emergency_code_wherever_one_can_be_dialled():
    grown_up = [place for place in product(PLACES, ("", *PLACES)) if helped(*place)]
    assert len(grown_up) > 500
    for where, home in grown_up:
        told = kinds(choose(DIRECTORY, asked(where, home, Purpose.DANGER), DEMO))
        assert told[0] == "emergency"
        assert set(told[1:]) - {"police", "emergency"}, (where, home)


def helped(where: str, home: str) -> bool:
    """Does somebody there who is not in danger get a line of their own?"""
    told = kinds(choose(DIRECTORY, asked(where, home, Purpose.HELP), DEMO))
    return bool(set(told) - {"police", "emergency"})


@pytest.mark.parametrize("where", THREATS)
def test_d20_where_the_state_may_be_the_threat_it_comes_last_and_the_risk_is_named(where):
    assert DIRECTORY.countries[where].papers_checked
    for home, purpose, answer in product(("", *PLACES), Purpose, (choose, find)):
        found = answer(DIRECTORY, asked(where, home, purpose), DEMO)
        state = of_the_state(found, where)
        if purpose in CALM:
            assert state == sorted(state), (home, found.picks)
            assert not state[0], (home, found.picks)
        if {"police", "emergency"} & set(kinds(found)):
            assert PAPERS in found.notes, (home, found)


@ANSWERS
@pytest.mark.parametrize("purpose", CALM)
def test_d20_there_a_consulate_comes_before_a_line_of_the_state_too(answer, purpose):
    """Both are held back today; nobody may turn the order round by confirming them."""
    shown = {
        name: replace(DIRECTORY.services[name], show="candidate", confidence="high")
        for name in ("ru-mvd", "uz-cons-vladivostok")
    }
    directory = replace(DIRECTORY, services={**DIRECTORY.services, **shown})
    told = find(directory, asked("RU", "UZ", purpose), DEMO)
    assert {"ru-mvd#0", "uz-cons-vladivostok#0"} <= set(told.picks)
    found = answer(directory, asked("RU", "UZ", purpose), DEMO)
    state = of_the_state(found, "RU", directory)
    assert state == sorted(state), found.picks


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("where", THREATS)
def test_d20_a_cry_for_help_there_names_the_risk_in_the_same_message_by_every_road(where, network):
    person = Person(
        PersonId("p"), network, "ru", "chosen", stays_in=where, comes_from="KG", last_at=NOON, turn=1,
        facts={"safe": "yes"}, stack=(Frame("welcome", "menu"),),
    )  # fmt: skip
    heard = Heard("d", "1", Address(network, "a"), NOON, words="sos", meaning=Meaning(digit="0"))
    turn = advance(LOADED.book, person, heard, Moment(NOON, DEMO, staffed=True))
    (said,) = [effect for effect in turn.effects if isinstance(effect, Say)]
    assert f"numbers-note-{PAPERS}" in [part.text for part in said.parts]


@pytest.mark.parametrize("locale", ("en", *LANGUAGES))
def test_d20_the_risk_has_words_in_every_language_and_both_forms(locale):
    words = load_words(ROOT)
    for attribute in ("", "short"):
        assert words.has(locale, f"numbers-note-{PAPERS}", attribute)
