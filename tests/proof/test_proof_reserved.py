"""Words that Twilio takes for itself: never asked for by us, and answered there in our words."""

import pytest
from click.testing import CliRunner

from bot.__main__ import safar
from bot.app import ROOT, load
from bot.core import discreet, sms
from bot.core.numbers import Checked
from bot.proof import reserved
from bot.service.lifeline import Ground
from bot.service.optout import LOCALES, answers, countries

LOADED = load()
GROUND = Ground(LOADED.renderer, LOADED.directory)


def test_none_of_our_texts_asks_for_one():
    assert reserved.check(ROOT) == []


@pytest.mark.parametrize("words", ["Напишите STOP", "Answer YES or 2", "Жазыңыз: 'help'", "«end»"])
def test_a_text_that_does_is_found(words):
    assert reserved.TAKEN.search(words)


@pytest.mark.parametrize("words", ["Yes", "The end of it", "Stop here", "HELPER", "1 yes 2 no"])
def test_ordinary_words_are_left_alone(words):
    assert not reserved.TAKEN.search(words)


def test_help_brings_a_number_in_every_countrys_language_and_nothing_gives_us_away():
    found = answers(GROUND, Checked())
    assert {(each.country, each.keyword) for each in found} == {
        (country, keyword) for country in countries(GROUND) for keyword in ("STOP", "START", "HELP")
    }
    assert set(countries(GROUND)) == {*LOCALES, "AE", "KR"}
    for each in found:
        numbered = each.keyword == "HELP" and each.country != "AE"
        assert not discreet.hits(each.text, each.locale), each
        assert len(each.text) <= 320, each
        assert sms.has_number(each.text) == numbered, each
        assert ("112" in each.text) == numbered, each
        assert each.text.isascii() or each.country != "KR", each


@pytest.mark.parametrize("country", ["", "AE", "KG", "KZ", "TJ", "TM", "UZ", "KR"])
def test_help_ends_with_the_question_at_which_the_person_then_stands(country):
    """Twilio says it in our place, so a "1" that follows must mean what was asked."""
    found = {(each.country, each.keyword): each for each in answers(GROUND, Checked())}
    said, locale = found[country, "HELP"].text, found[country, "HELP"].locale
    yes, no = (LOADED.words.label(locale, "common-sure", choice, short=True) for choice in ("yes", "no"))
    ending = sms.for_sms(f"1 {yes} 2 {no}", locale)
    assert said.endswith(sms.only_ascii(ending, locale) if country == "KR" else ending)


def test_the_command_prints_them():
    shown = CliRunner().invoke(safar, ["export", "optout"], catch_exceptions=False)
    assert shown.exit_code == 0
    assert "KG (ky)" in shown.output
    assert shown.output.count("HELP") == len(countries(GROUND))
