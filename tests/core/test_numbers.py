"""The right number: from where the person is, for what they need, and never one that fails there."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.hours import parse
from bot.core.message import FIVE, LANGUAGES, Millis
from bot.core.numbers import Checked, Directory, Number, Purpose, Query, Reached, choose, dialable, find
from bot.directory import load

DIRECTORY = load(Path(__file__).resolve().parents[2])
DEMO = Checked(everything=True)
KEYS = [
    f"{service.id}#{index}"
    for service in DIRECTORY.services.values()
    for index in range(len(service.numbers))
]
ALL = Checked(numbers=frozenset(KEYS))
COUNTRIES = ("", "XX", *DIRECTORY.countries)
GSM = "zz-gsm-112#0"


def millis(text="2026-11-18T10:00:00"):  # a Wednesday
    return Millis(int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000))


def asks(stays_in, comes_from="", purpose=Purpose.HELP, **more):
    return Query(stays_in, comes_from, purpose, more.pop("locale", "ru"), more.pop("at", millis()), **more)


def dialled(query, checked=DEMO, how=find):
    found = how(DIRECTORY, query, checked)
    rows = [DIRECTORY.number(key) for key in found.picks]
    here = query.stays_in if query.stays_in in DIRECTORY.countries else ""
    return [dialable(number, service.country, here) for service, number in rows]


# ── what must come out ────────────────────────────────────────────────────────────────────────────

ANYWHERE_ROWS = {
    "KZ": (),
    "KG": ("+996312641364",),
    "TJ": ("+992918853434",),
    "TM": ("+99312463514", "+99342232229"),
    "UZ": ("+998712769444",),
}
INSIDE_ROWS = {
    **ANYWHERE_ROWS,
    "KZ": ("11616", "+78000800015"),
    "KG": ("189", "+9968000000189", "+996312641364"),
}


@pytest.mark.parametrize("home", FIVE)
def test_inside_each_of_the_five_every_known_form_is_found(home):
    found = dialled(asks(home, home))
    assert set(INSIDE_ROWS[home]) <= set(found)


@pytest.mark.parametrize("home", FIVE)
@pytest.mark.parametrize("away", ["RU", "TR", "AE"])
def test_from_abroad_exactly_the_forms_of_home_that_work_there_are_found(home, away):
    found = dialled(asks(away, home))
    assert set(ANYWHERE_ROWS[home]) <= set(found)
    assert not {"11616", "+78000800015", "189", "+9968000000189"} & set(found)


def test_in_danger_the_code_of_the_country_comes_first_and_home_goes_with_it():
    assert dialled(asks("RU", "KG", Purpose.DANGER), how=choose) == ["112", "+996312641364"]
    assert dialled(asks("AE", "UZ", Purpose.DANGER), how=choose)[0] == "999"
    assert dialled(asks("TM", "TM", Purpose.DANGER), how=choose) == ["002", "+99312463514"]


def test_d27_self_harm_gets_the_medical_code():
    assert dialled(asks("AE", "UZ", Purpose.SELF_HARM), how=choose)[0] == "998"
    assert dialled(asks("JP", "UZ", Purpose.SELF_HARM), how=choose)[0] == "119"


@pytest.mark.parametrize("nowhere", ["", "XX"])
def test_d03_without_a_country_there_is_112_and_the_line_of_home(nowhere):
    found = choose(DIRECTORY, asks(nowhere, "KG", Purpose.DANGER), DEMO)
    assert found.picks == (GSM, "kg-ct-189#2")
    assert "country_unknown" in found.notes
    assert choose(DIRECTORY, asks(nowhere, "", Purpose.HELP), DEMO).picks == (GSM,)
    assert choose(DIRECTORY, asks(nowhere, "UZ"), DEMO).picks == ("uz-ct-istiqbolli#0", GSM)


def test_a_country_without_a_known_code_gets_what_every_mobile_knows():
    assert choose(DIRECTORY, asks("MM", "UZ", Purpose.DANGER), DEMO).picks == (GSM, "uz-ct-istiqbolli#0")


def test_otherwise_the_line_of_the_country_then_of_home_then_others():
    assert choose(DIRECTORY, asks("AE", "UZ"), DEMO).picks == (
        "ae-ct-800save#0",
        "uz-ct-istiqbolli#0",
        "ae-sharjah-women#0",
    )
    assert choose(DIRECTORY, asks("TR", "KG"), DEMO).picks == ("tr-yimer157#0", "kg-ct-189#2")


def test_a_home_line_is_for_its_own_people():
    assert "kg-ct-189#2" not in find(DIRECTORY, asks("TR", "UZ"), DEMO).picks


def test_d29_a_child_gets_the_childrens_line_first_and_a_grown_up_none():
    assert choose(DIRECTORY, asks("KG", "KG", Purpose.CHILD), DEMO).picks[0] == "kg-111#0"
    assert choose(DIRECTORY, asks("RU", "TJ", Purpose.CHILD), DEMO).picks[0] == "ru-child#0"
    assert choose(DIRECTORY, asks("KZ", "UZ", Purpose.CHILD), DEMO).picks[0] == "kz-111#0"
    assert "ru-child#0" not in choose(DIRECTORY, asks("RU", "TJ"), DEMO).picks


def test_bad_work_gets_who_handles_work_and_papers_first():
    assert choose(DIRECTORY, asks("RU", "UZ", Purpose.LABOUR), DEMO).picks[0] == "ru-civic-assistance#0"
    assert choose(DIRECTORY, asks("KR", "UZ", Purpose.LABOUR), DEMO).picks[0] == "kr-1345#0"


def test_own_lines_come_first_where_they_can_be_dialled():
    own = ("lost-line#0", "kz-111#0", "uz-iom#0")
    assert choose(DIRECTORY, asks("RU", "KG", own=own), DEMO).picks[:2] == ("uz-iom#0", "kg-ct-189#2")
    assert "uz-iom#0" in choose(DIRECTORY, asks("RU", "KG", Purpose.DANGER, own=own), DEMO).picks


def changed(name, **fields):
    services = {**DIRECTORY.services, name: replace(DIRECTORY.services[name], **fields)}
    return replace(DIRECTORY, services=services)


def test_d20_police_and_consulates_come_last():
    directory = changed("uz-mia-1102", languages=("uz", "ru"), hours=parse("24/7"))
    keys = find(directory, asks("UZ", "UZ"), DEMO).picks
    others = [key for key in keys if directory.number(key)[0].kind not in ("police", "emergency")]
    assert keys.index("uz-mia-1102#0") > max(map(keys.index, others))
    assert "uz-mia-1102#0" not in choose(directory, asks("UZ", "UZ"), DEMO).picks
    consulate = changed("uz-cons-vladivostok", show="candidate")
    keys = find(consulate, asks("RU", "UZ"), DEMO).picks
    assert keys.index("uz-cons-vladivostok#0") > keys.index("ru-civic-assistance#0")
    assert "uz-cons-vladivostok#0" not in find(consulate, asks("RU", "KG"), DEMO).picks


def test_d20_where_papers_are_checked_a_state_line_stands_behind_the_others():
    directory = changed("ru-mvd", show="candidate", confidence="high", hours=parse("24/7"))
    keys = find(directory, asks("RU", "KG", Purpose.LABOUR), DEMO).picks
    assert keys.index("ru-civic-assistance#0") < keys.index("ru-mvd#0")


def test_d20_the_risk_is_named_where_the_police_may_check_papers():
    assert "police_may_check_papers" in choose(DIRECTORY, asks("RU", "KG", Purpose.DANGER), DEMO).notes
    assert "police_may_check_papers" not in choose(DIRECTORY, asks("RU", "KG"), DEMO).notes
    assert "police_may_check_papers" not in choose(DIRECTORY, asks("KZ", "KG", Purpose.DANGER), DEMO).notes


def test_a_line_that_is_open_comes_before_one_that_is_closed():
    night, day = millis("2026-11-18T23:00:00"), millis("2026-11-18T10:00:00")
    at_night = choose(DIRECTORY, asks("DE", "UZ", at=night), DEMO)
    assert at_night.picks[0] == "uz-ct-istiqbolli#0"
    assert "closed_now" in at_night.notes
    by_day = choose(DIRECTORY, asks("DE", "UZ", at=day), DEMO)
    assert by_day.picks[0] == "de-bavaria-helpline#0"
    assert "closed_now" not in by_day.notes


def test_d39_when_nobody_answers_now_the_emergency_code_is_given_too():
    checked = Checked(numbers=frozenset({"de-bavaria-helpline#0"}))
    found = choose(DIRECTORY, asks("DE", "", at=millis("2026-11-18T23:00:00")), checked)
    assert found.picks == ("de-bavaria-helpline#0", "de-emergency#0")


def test_the_persons_own_language_is_preferred():
    one, two = DIRECTORY.services["lv-marta"], DIRECTORY.services["lv-patverums"]
    services = {"a": replace(one, id="a", languages=("de",)), "b": replace(one, id="b", languages=("uz",))}
    directory = replace(DIRECTORY, services={**services, two.id: two, **DIRECTORY.services})
    keys = choose(directory, asks("LV", "", locale="uz-Cyrl"), DEMO).picks
    assert keys.index("b#0") < keys.index("lv-marta#0")
    assert "a#0" not in keys


# ── checked and unchecked ─────────────────────────────────────────────────────────────────────────


def test_d39_in_service_an_unchecked_number_is_not_given_and_it_is_said():
    found = choose(DIRECTORY, asks("TR", "KG"), Checked())
    assert found.picks == ("tr-emergency#0",)
    assert found.notes == ("no_checked",)


def test_d03_in_service_only_the_checked_ones_are_given():
    found = find(DIRECTORY, asks("TR", "KG"), Checked(numbers=frozenset({"kg-ct-189#2"})))
    assert found.picks == ("kg-ct-189#2", "tr-emergency#0")
    assert "not_verified" not in found.notes


def test_d03_a_check_too_long_ago_is_as_good_as_none():
    found = choose(
        DIRECTORY, asks("TR", "KG"), Checked(False, frozenset({"kg-ct-189#2"}), frozenset({"kg-ct-189#2"}))
    )
    assert found.picks == ("tr-emergency#0",)


def test_the_demo_says_that_its_numbers_are_not_verified():
    assert "not_verified" in choose(DIRECTORY, asks("TR", "KG"), DEMO).notes


def test_it_is_said_when_home_cannot_be_reached_from_here():
    assert "none_from_here" in choose(DIRECTORY, asks("RU", "KZ"), DEMO).notes
    assert "none_from_here" not in choose(DIRECTORY, asks("RU", "KG"), DEMO).notes
    assert "none_from_here" not in choose(DIRECTORY, asks("KZ", "KZ"), DEMO).notes


# ── what must never come out ──────────────────────────────────────────────────────────────────────


def test_what_is_dialled_depends_on_where_one_stands():
    short, abroad = Number("189", "", Reached.INSIDE), Number("1", "+99631", Reached.ABROAD)
    full = Number("0312 64 13 64", "+996312641364", Reached.BOTH)
    assert dialable(short, "KG", "KG") == "189"
    assert dialable(short, "KG", "RU") is None
    assert dialable(short, "KG", "") is None
    assert (
        dialable(full, "KG", "KG")
        == dialable(full, "KG", "RU")
        == dialable(full, "KG", "")
        == "+996312641364"
    )
    assert dialable(abroad, "KG", "KG") is None
    assert dialable(abroad, "KG", "RU") == "+99631"


def judge(query, checked):
    """Every promise that must hold whatever was asked."""
    known = query.stays_in in DIRECTORY.countries
    short, long = choose(DIRECTORY, query, checked), find(DIRECTORY, query, checked)
    assert 1 <= len(short.picks) <= 3
    assert len(set(long.picks)) == len(long.picks)
    assert len({key.split("#")[0] for key in short.picks}) == len(short.picks)
    assert set(short.picks) <= set(long.picks)
    for key in long.picks:
        service, number = DIRECTORY.number(key)
        assert service.show != "hold"
        assert service.origin in ("", query.comes_from)
        if number.reached is Reached.INSIDE:
            assert known
            assert service.country == query.stays_in
        if service.kind != "emergency":
            assert checked.everything or key in checked.numbers
    emergency = [
        DIRECTORY.number(key)[0] for key in long.picks if DIRECTORY.number(key)[0].kind == "emergency"
    ]
    assert emergency
    if query.purpose in (Purpose.DANGER, Purpose.SELF_HARM):
        first = DIRECTORY.number(short.picks[0])[0]
        assert first.kind == "emergency"
        codes = DIRECTORY.countries[query.stays_in].violence if known else ()
        assert first.country == (query.stays_in if codes else "ZZ")
    assert ("country_unknown" in short.notes) is (not known)


@pytest.mark.parametrize("stays_in", COUNTRIES)
def test_d03_whoever_asks_wherever_the_promises_hold(stays_in):
    for comes_from in COUNTRIES:
        for purpose in Purpose:
            for checked in (DEMO, ALL, Checked()):
                judge(asks(stays_in, comes_from, purpose), checked)


@settings(max_examples=300, deadline=None)
@given(
    st.builds(
        Query,
        st.sampled_from(COUNTRIES),
        st.sampled_from(COUNTRIES),
        st.sampled_from(Purpose),
        st.sampled_from(LANGUAGES),
        st.integers(millis("2025-01-01"), millis("2035-01-01")),
        st.lists(st.sampled_from([*KEYS, "gone#0", "kg-ct-189#9", "bad"]), max_size=5).map(tuple),
    ),
    st.frozensets(st.sampled_from(KEYS)),
    st.booleans(),
)
def test_the_promises_hold_at_any_hour_for_any_checked_set(query, numbers, everything):
    judge(query, Checked(everything, numbers))


def test_an_empty_directory_has_nothing_to_give_and_does_not_fail():
    assert choose(Directory(), asks("KG", "KG"), DEMO).picks == ()
