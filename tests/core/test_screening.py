"""The screening's published vectors, and what must hold for every sheet of answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.screening import Level, screen

QUESTIONS = tuple(f"q{n}" for n in range(1, 11))
FULL = ("g1", "g2", *QUESTIONS, "q9_again")
SHORT = tuple(f"s{n}" for n in range(1, 6))
EVERY = (*FULL, *SHORT, "emergency_word", "self_harm")
CHOICES = ("yes", "no", "unsure", "skip")

VECTORS = {
    "V01": ("g1=yes", "urgent", ""),
    "V02": ("q2=yes q3=yes q6=yes q7=yes", "likely", ""),
    "V03": ("q6=yes q8=yes", "possible", "labour_rights"),
    "V04": ("", "none_seen", ""),
    "V05": ("g2=yes q6=yes", "urgent", "child"),
    "V06": ("g2=yes q2=yes", "likely", "child"),
    "V07": ("g2=unsure q8=yes", "likely", "child"),
    "V08": ("q4=yes q9=yes q9_again=no", "urgent", ""),
    "V09": ("q9=yes q9_again=unsure", "urgent", ""),
    "V10": ("q9=yes q9_again=no", "possible", ""),
    "V11": ("q10=yes", "likely", ""),
    "V12": ("q3=yes q4=yes", "likely", "pre_exploitation"),
    "V13": ("q4=yes q6=yes", "likely", ""),
    "V14": ("g1=unsure", "possible", ""),
    "V15": ("q2=unsure", "none_seen", ""),
    "V16": ("q2=unsure q5=unsure", "possible", ""),
    "V17": ("q6=yes q7=yes q1=no", "possible", "labour_rights act_unconfirmed"),
    "V18": ("q2=yes", "possible", ""),
    "V19": ("q2=yes q6=yes", "possible", ""),
    "V20": ("q2=yes q5=yes q6=yes", "likely", ""),
    "V21": ("q3=yes q6=yes q8=yes", "likely", ""),
}
SMS_VECTORS = {
    "M1": ("2,1,2,1,2", "urgent", "child"),
    "M2": ("2,2,1,1,2", "likely", ""),
    "M3": ("2,2,2,2,1", "possible", ""),
    "M4": ("2,2,3,3,2", "possible", ""),
    "M5": ("2,1,2,2,2", "none_seen", "child"),
}
DIGITS = {"1": "yes", "2": "no", "3": "unsure"}


def sheet(text):
    """Vectors name what differs: every other question is "no", q1 is "yes"."""
    answers = dict.fromkeys(("g1", "g2", *QUESTIONS), "no") | {"q1": "yes"}
    return answers | dict(pair.split("=") for pair in text.split())


@pytest.mark.parametrize(("given_answers", "level", "tags"), VECTORS.values(), ids=VECTORS.keys())
def test_every_published_vector_gets_its_level(given_answers, level, tags):
    screened = screen(sheet(given_answers))
    assert screened.level == level
    assert set(tags.split()) <= set(screened.tags)


@pytest.mark.parametrize(("digits", "level", "tags"), SMS_VECTORS.values(), ids=SMS_VECTORS.keys())
def test_every_sms_vector_gets_its_level(digits, level, tags):
    answers = {f"s{n}": DIGITS[digit] for n, digit in enumerate(digits.split(","), 1)}
    screened = screen(answers)
    assert screened.level == level
    assert screened.tags == tuple(tags.split())


@pytest.mark.parametrize("item", ["emergency_word", "self_harm"])
def test_a_cry_for_help_outweighs_every_calm_answer(item):
    assert screen(sheet("") | {item: "yes"}).level is Level.URGENT


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ("q2=yes q6=yes q3=unsure", "likely"),  # means: one strong and a weak one
        ("q2=yes q6=yes q8=yes q7=unsure", "likely"),  # purpose: two medium and a weak one
        ("q2=yes q6=yes q8=yes", "possible"),  # purpose: two medium alone
        ("q2=yes q7=yes q6=unsure", "likely"),  # purpose: one strong and a weak one
        ("q2=yes q7=yes", "possible"),  # one strong on either side
        ("q2=yes q6=unsure q7=unsure", "possible"),  # doubts alone make nothing partial
    ],
)
def test_an_element_is_positive_by_the_delphi_rule(answers, level):
    assert screen(sheet(answers)).level == level


def test_levels_rise_from_none_seen_to_urgent():
    assert sorted(Level, key=lambda level: level.rank) == ["none_seen", "possible", "likely", "urgent"]


def test_nothing_asked_is_nothing_seen():
    assert screen({}).level is Level.NONE_SEEN
    assert screen({}).tags == ()


@pytest.mark.parametrize("choice", CHOICES)
def test_who_found_the_work_never_moves_the_level(choice):
    for text, level, _ in VECTORS.values():
        assert screen(sheet(text) | {"q1": choice}).level == level


def test_violence_that_was_taken_back_no_longer_speaks():
    assert screen(sheet("q9=no q9_again=yes")).level is Level.NONE_SEEN


def test_a_child_who_began_by_sms_stays_a_child_in_the_full_form():
    assert screen({"s2": "yes", "q6": "yes"}).level is Level.URGENT
    assert screen({"g2": "yes", "s3": "yes"}).level is Level.URGENT


def test_control_without_work_is_marked_and_with_work_is_not():
    assert "pre_exploitation" in screen(sheet("q4=yes q2=yes")).tags
    assert "pre_exploitation" not in screen(sheet("q4=yes q2=yes q6=yes")).tags


def test_a_pay_dispute_is_labour_rights_until_someone_uses_force():
    assert "labour_rights" not in screen(sheet("q6=yes q8=yes q3=yes")).tags
    assert "labour_rights" not in screen(sheet("q10=yes")).tags


def test_forced_crime_or_war_is_marked():
    assert screen(sheet("q10=yes")).tags == ("forced_crime_or_war",)


def test_skips_in_a_row_are_counted_and_an_answer_ends_the_row():
    assert screen({"g1": "no", "q1": "skip", "q2": "skip", "q3": "skip"}).skipped_in_row == 3
    assert screen({"q1": "skip", "q2": "skip", "q3": "no", "q4": "skip"}).skipped_in_row == 1
    assert screen({"q1": "skip", "q2": "no"}).skipped_in_row == 0


def test_four_skipped_questions_make_an_answer_sheet_incomplete():
    assert "incomplete" not in screen(sheet("q2=skip q4=skip q6=skip")).tags
    assert "incomplete" in screen(sheet("q2=skip q4=skip q6=skip q8=skip")).tags


answer_sheets = st.dictionaries(st.sampled_from(EVERY), st.sampled_from(CHOICES))


@given(
    answer_sheets,
    st.sampled_from(EVERY),
    st.sampled_from([("no", "unsure"), ("unsure", "yes"), ("no", "yes")]),
)
def test_a_worse_answer_never_lowers_the_level(answers, item, step):
    better, worse = (screen(answers | {item: choice}).level.rank for choice in step)
    assert better <= worse


@given(answer_sheets, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(answers, chance):
    shuffled = list(answers.items())
    chance.shuffle(shuffled)
    assert screen(dict(shuffled)) == screen(answers)


@given(answer_sheets)
def test_a_skip_costs_nothing(answers):
    unskipped = {item: choice for item, choice in answers.items() if choice != "skip"}
    with_skips, without = screen(answers), screen(unskipped)
    assert with_skips.level == without.level
    assert set(with_skips.tags) - {"incomplete"} == set(without.tags)
