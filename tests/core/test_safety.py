"""The safety check's published vectors, the short form's own, and what must hold for every answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.safety import Danger, Rule, assess

YES, NO = "yes", "no"
CORE = {
    "a0": Rule({"yes": "stop", "unsure": "stop"}),
    "p1": Rule({"no": "2"}),
    "p2": Rule({"no": "3"}),
    "p3": Rule({"no": "2", "there": "2"}),
    "p4": Rule({"no": "3"}),
    "p5": Rule({"yes": "3"}),
    "p6": Rule({"yes": "3"}),
    "p7": Rule({"yes": "2"}),
    "p8": Rule({"yes": "stop"}),
    "p9": Rule({"club": "3", "online": "3", "parcels": "3", "war": "stop"}),
    "p10": Rule({"no": "2"}),
    "p11": Rule({"no": "1"}),
    "p12": Rule({"no": "1"}),
    "p13": Rule({"yes": "stop"}),
}
SHORT = {
    "s1": Rule({"no": "3"}),
    "s2": Rule({"yes": "3"}),
    "s3": Rule({"yes": "stop"}),
    "s4": Rule({"no": "1"}),
}
CORE_VECTORS = {
    "none bad": ("", "green", 0),
    "P11 bad": ("p11=no", "green", 1),
    "P11 and P12 bad": ("p11=no p12=no", "amber", 2),
    "P2 not sure": ("p2=unsure", "amber", 2),
    "P5 bad": ("p5=yes", "red", 3),
    "P5 and P6 bad": ("p5=yes p6=yes", "stop", 6),
    "P8 bad": ("p8=yes", "stop", 3),
    "P1, P3 and P7 bad": ("p1=no p3=no p7=yes", "red", 6),
    "A0 yes": ("a0=yes", "stop", 3),
    "A0 not sure": ("a0=unsure", "stop", 3),
    "all not sure": (" ".join(f"p{n}=unsure" for n in range(1, 14)), "red", 20),
    "P10 and P11 bad": ("p10=no p11=no", "amber", 3),
    "contract to be signed there": ("p3=there", "amber", 2),
    "P8 not sure is no stop": ("p8=unsure", "amber", 2),
    "club": ("p9=club", "red", 3),
    "war": ("p9=war", "stop", 3),
    "one heavy and many light": ("p5=yes p1=no p3=no p7=yes", "stop", 9),
    "nine points, a doubt among them": ("p5=yes p1=no p3=no p8=unsure", "red", 9),
}
SHORT_VECTORS = {
    "none bad": ("", "green", 0),
    "no plan left with anyone": ("s4=no", "green", 1),
    "papers not checked": ("s1=no", "red", 3),
    "papers to be kept or a debt": ("s2=yes", "red", 3),
    "both": ("s1=no s2=yes", "stop", 6),
    "secret or pressed": ("s3=yes", "stop", 3),
    "perhaps pressed": ("s3=unsure", "amber", 2),
    "papers perhaps not in order": ("s1=unsure", "amber", 2),
    "a doubt and no plan": ("s1=unsure s4=no", "amber", 3),
    "two doubts": ("s1=unsure s2=unsure", "amber", 4),
    "two doubts and no plan": ("s1=unsure s2=unsure s4=no", "red", 5),
    "all not sure": ("s1=unsure s2=unsure s3=unsure s4=unsure", "red", 7),
    "all skipped": ("s1=skip s2=skip s3=skip s4=skip", "green", 0),
}


def answered(text):
    return dict(pair.split("=") for pair in text.split())


@pytest.mark.parametrize(("text", "level", "points"), CORE_VECTORS.values(), ids=CORE_VECTORS.keys())
def test_every_published_vector_gets_its_level(text, level, points):
    assessed = assess(answered(text), CORE)
    assert (assessed.level, assessed.points) == (level, points)


@pytest.mark.parametrize(("text", "level", "points"), SHORT_VECTORS.values(), ids=SHORT_VECTORS.keys())
def test_every_vector_of_the_short_form_gets_its_level(text, level, points):
    assessed = assess(answered(text), SHORT)
    assert (assessed.level, assessed.points) == (level, points)


def test_reasons_are_the_bad_and_unsure_questions_heaviest_first():
    answers = answered("p11=no p1=no p2=unsure p5=yes p8=yes p7=no p4=skip")
    assert assess(answers, CORE).reasons == ("p8", "p5", "p1", "p2", "p11")


def test_an_answer_the_flow_gives_no_weight_says_nothing():
    assert assess({"p2": "nobody", "other.step": "yes"}, CORE) == assess({}, CORE)


def test_levels_rise_from_green_to_stop():
    assert sorted(Danger, key=lambda level: level.rank) == ["green", "amber", "red", "stop"]


@pytest.mark.parametrize("bad", [{}, {"yes": "4"}, {"yes": "0"}, {"yes": "Stop"}])
def test_a_rule_with_an_unknown_weight_is_refused(bad):
    with pytest.raises(ValueError, match="weights must be"):
        Rule(bad)


weights = st.sampled_from(["1", "2", "3", "stop"])
rule_books = st.dictionaries(
    st.sampled_from([f"p{n}" for n in range(12)]), weights.map(lambda w: Rule({"bad": w}))
)
steps = st.sampled_from([("good", "unsure"), ("skip", "unsure"), ("unsure", "bad"), ("good", "bad")])


@given(rule_books, st.data(), steps)
def test_a_worse_answer_never_lowers_the_level(rules, data, step):
    choices = st.sampled_from(["good", "unsure", "bad", "skip"])
    answers = {item: data.draw(choices) for item in rules}
    for item in rules:
        better, worse = (assess(answers | {item: choice}, rules) for choice in step)
        assert better.level.rank <= worse.level.rank
        assert better.points <= worse.points


@given(
    st.fixed_dictionaries({item: st.sampled_from(["yes", "no", "unsure", "skip", "war"]) for item in CORE})
)
def test_the_core_rules_hold_for_every_answer(answers):
    assessed = assess(answers, CORE)
    bad = [item for item, rule in CORE.items() if answers[item] in rule.bad]
    assert set(bad) <= set(assessed.reasons)
    if any(CORE[item].bad[answers[item]] == "stop" for item in bad):
        assert assessed.level is Danger.STOP
