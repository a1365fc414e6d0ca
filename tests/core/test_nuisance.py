"""A nuisance mark silences nobody: numbers, danger, children and help words go on as if it were not there."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import load
from bot.core.case import Tier
from bot.core.effects import OpenCase, Say
from bot.core.engine import advance
from bot.core.message import Address, Heard, Millis, Network, PersonId
from bot.core.moment import Moment
from bot.core.nuisance import GRAVE, MARKED, sunk
from bot.core.numbers import Checked
from bot.core.person import Person

LOADED = load()
NOW = Millis(1_767_268_800_000)
MOMENT = Moment(NOW, Checked(everything=True), waiting=(1, 2, 3, 4))
CRIES = (
    "помогите",
    "sos",
    "112",
    "0",
    "жардам",
    "меня заперли и бьют",
    "не хочу жить",
    "номер",
    "горячая линия",
)


def person(**facts: str) -> Person:
    known = Person(PersonId("p"), Network.TELEGRAM, locale="ru", locale_from="chosen", stays_in="RU")
    return replace(known, comes_from="KG", facts=facts)


def says(words: str) -> Heard:
    heard = Heard("telegram", "1", Address(Network.TELEGRAM, "1"), NOW, words=words)
    return replace(heard, meaning=LOADED.understanding.read(words, NOW))


@pytest.mark.parametrize("words", CRIES)
def test_a_cry_for_help_and_a_wish_for_a_number_are_answered_as_ever(words: str) -> None:
    plain = advance(LOADED.book, person(), says(words), MOMENT)
    marked = advance(LOADED.book, person(), says(words), replace(MOMENT, marked=True))
    assert marked == plain
    assert any(isinstance(effect, Say) for effect in marked.effects)


@pytest.mark.parametrize(
    ("facts", "tier"),
    [
        ({}, Tier.T4),
        ({"level": "urgent"}, Tier.T1),
        ({"level": "likely"}, Tier.T2),
        ({"level": "stop"}, Tier.T2),
        ({"level": "red"}, Tier.T3),
        ({"child": "yes"}, Tier.T3),
        ({"child": "unsure"}, Tier.T3),
    ],
)
def test_only_a_plain_wish_for_a_human_sinks_and_is_told_the_truth(facts: dict[str, str], tier: Tier) -> None:
    turns = {
        marked: advance(LOADED.book, person(**facts), says("оператор"), replace(MOMENT, marked=marked))
        for marked in (False, True)
    }
    (opened,) = [each for each in turns[True].effects if isinstance(each, OpenCase)]
    assert opened.tier is tier
    assert (MARKED in opened.tags) == (tier is Tier.T4)
    if tier is not Tier.T4:
        assert turns[True] == turns[False]


@settings(deadline=None)
@given(
    st.sampled_from(Tier),
    st.sampled_from(["", "none_seen", "possible", "green", "amber", *GRAVE]),
    st.booleans(),
    st.booleans(),
)
def test_whatever_is_grave_is_opened_as_it_came(tier: Tier, level: str, child: bool, alarm: bool) -> None:
    opening = OpenCase(tier, "asked", level, child=child, alarm=alarm)
    after = sunk(replace(MOMENT, marked=True), opening)
    if alarm or child or level in GRAVE or tier < Tier.T3:
        assert after == opening
    assert sunk(MOMENT, opening) == opening
    assert replace(after, tier=tier, tags=()) == opening
