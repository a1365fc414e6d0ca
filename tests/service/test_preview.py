"""The editors' preview: every step of every flow can be seen in every language, on every kind of phone."""

from dataclasses import replace

import pytest

from bot.app.editing import edition_of
from bot.app.loading import ROOT, load
from bot.core import sms
from bot.core.flow import Form, StepKind
from bot.core.message import Millis
from bot.phrasebook import LOCALES
from bot.service.comparing import compared, costs
from bot.service.made_up import Wish
from bot.service.preview import SIDES, view
from bot.service.workshop import Workshop

NOW = Millis(1_767_268_800_000)
EDITION = edition_of(load(), ROOT)
TELEGRAM, QUIET, SMS = SIDES
STEPS = [(flow.name, step) for flow in EDITION.flows.values() for step in flow.steps]


@pytest.mark.parametrize("longest", [False, True])
@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_can_be_seen_in_every_language_on_every_phone(locale: str, longest: bool) -> None:
    place = "KR" if longest else ""
    failed = [
        f"{flow}.{step.name} {side.name}: {seen.failed}"
        for flow, step in STEPS
        for side in SIDES
        for seen in [view(EDITION, Wish(flow, step.name, locale, place, longest=longest), side, NOW)]
        if seen.failed or "{" in "".join(message.text for message in seen.messages)
    ]
    assert failed == []


@pytest.mark.parametrize("staffed", [True, False])
def test_a_step_that_speaks_is_the_first_thing_seen(staffed: bool) -> None:
    """Whatever its `when` asks for has been made up."""
    for flow, step in STEPS:
        for side in SIDES:
            form = Form.SHORT if side.discreet else Form.FULL
            if step.kind is StepKind.NUMBERS or not step.text or step.form not in (None, form):
                continue
            seen = view(EDITION, Wish(flow, step.name, staffed=staffed), side, NOW)
            texts = [paragraph.part.text for message in seen.messages for paragraph in message.paragraphs]
            assert texts[:1] == [step.text], (flow, step.name, side.name)


def test_both_sides_of_a_step_in_kyrgyz() -> None:
    wish = Wish("trouble", "g0", "ky")
    telegram, short = view(EDITION, wish, TELEGRAM, NOW), view(EDITION, wish, SMS, NOW)
    assert [button.key for button in telegram.messages[0].buttons] == ["1", "2", "3", "0", "9"]
    piece = short.messages[0].pieces[0]
    assert piece.words.startswith(EDITION.words.text("ky", "trouble-g0", short=True))
    assert (piece.encoding, piece.segments) == (sms.encoding(piece.words), sms.segments(piece.words))
    assert sms.encoding(short.messages[0].latin[0].words) == "GSM-7"


def test_answers_go_on_where_their_question_stands_and_nowhere_else() -> None:
    path = ("trouble.g0:yes", "trouble.g1:no", "trouble.s1:unsure")
    wish = Wish("trouble", "g0", path=path)
    assert [view(EDITION, wish, side, NOW).standing.stands for side in SIDES] == [
        "trouble.g2",
        "trouble.s2",
        "trouble.s2",
    ]
    assert [view(EDITION, wish, side, NOW).standing.missed for side in SIDES] == [1, 1, 1]


def test_help_is_pressed_and_a_country_typed() -> None:
    seen = view(EDITION, Wish("check", "going_to", path=("_:help",)), SMS, NOW)
    assert seen.standing.stands == "trouble.sos_danger"
    assert seen.standing.deeds[0].startswith("open_case T1")
    typed = view(EDITION, Wish("check", "going_to", "en", path=("check.going_to=Turkey",)), SMS, NOW)
    assert typed.standing.person.facts["going_to"] == "TR"


def test_the_longest_values_are_longer() -> None:
    for step in ("stop", "stop_number"):
        wish = Wish("check", step, "kk")
        usual, longest = (view(EDITION, replace(wish, longest=each), SMS, NOW) for each in (False, True))
        assert len(longest.messages[0].text) > len(usual.messages[0].text)
    assert (
        len(
            view(EDITION, replace(wish, step="stop", longest=True), TELEGRAM, NOW)
            .messages[0]
            .paragraphs[0]
            .reasons
        )
        == 6
    )


def test_an_sms_obeys_the_road_to_the_chosen_country() -> None:
    there = view(EDITION, Wish("numbers", "found", "ru", stays_in="AE"), SMS, NOW)
    assert not there.standing.road.numbers
    assert "+" not in there.messages[0].text
    assert "bare" in there.standing.road.coded()
    assert view(EDITION, Wish("numbers", "found", "ru", stays_in="KG"), SMS, NOW).standing.road.numbers


def test_a_card_of_rules_is_seen_with_its_date() -> None:
    seen = view(EDITION, Wish("know", "show", "tg"), SMS, NOW)
    texts = [paragraph.part.text for paragraph in seen.messages[0].paragraphs]
    assert texts[0].startswith("know-card_")
    assert texts[1] == "know-as_of"


def test_a_way_that_leads_nowhere_is_said_and_breaks_nothing() -> None:
    flow = EDITION.flows["privacy"]
    step = replace(flow.steps[0], jumps={"*": "nowhere"})
    flows = {**EDITION.flows, "privacy": replace(flow, steps=(step, *flow.steps[1:]))}
    broken = replace(EDITION, flows=flows, book=replace(EDITION.book, flows=flows))
    choice = f"privacy.{step.name}:{step.choices[0]}" if step.choices else ""
    seen = view(broken, Wish("privacy", step.name, path=(choice,) if choice else ()), TELEGRAM, NOW)
    assert "nowhere" in seen.failed
    assert view(EDITION, Wish("privacy", "gone"), TELEGRAM, NOW).failed


def test_all_languages_stand_beside_english_with_file_and_line() -> None:
    wish = Wish("trouble", "likely_offer")
    rows = list(compared(Workshop(EDITION), [view(EDITION, wish, side, NOW) for side in SIDES], NOW))
    assert [row.name for row in rows][:2] == ["trouble-likely_offer", "trouble-likely_offer.talk"]
    assert all(len(row.wordings) == len(LOCALES) for row in rows)
    for wording in rows[0].wordings:
        file, _, line = wording.source.rpartition(":")
        assert (ROOT / file).read_text().splitlines()[int(line) - 1].startswith("trouble-likely_offer =")
    assert [wording.flags for row in rows for wording in row.wordings if wording.flags] == []


def test_what_it_costs_stands_for_every_language() -> None:
    found = dict(costs(EDITION, Wish("trouble", "s3"), NOW))
    assert list(found) == list(LOCALES)
    assert {locale: each.segments for locale, each in found.items()} == dict.fromkeys(LOCALES, 1)
