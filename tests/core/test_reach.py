"""Which road leads where: by the number of the phone, and never more than a source says."""

import pytest

from bot.app import ROOT, load
from bot.core.reach import FREE, NOWHERE, Carriage, Land, Reach, Road, State, carriage
from bot.proof import roads
from bot.service import health_reach

REACH = load().directory.reach


@pytest.mark.parametrize(
    ("phone", "code"),
    [
        ("+77011234567", "KZ"),
        ("+76011234567", "KZ"),
        ("+79161234567", "RU"),
        ("+996555123456", "KG"),
        ("+992900123456", "TJ"),
        ("+99365123456", "TM"),
        ("+998901234567", "UZ"),
        ("+971501234567", "AE"),
        ("+821012345678", "KR"),
        ("+905321234567", "TR"),
        ("+48600123456", ""),
        ("996555123456", ""),
        ("", ""),
        ("SAFAR", ""),
    ],
)
def test_a_phones_own_number_names_its_country(phone, code):
    assert REACH.of(phone).code == code


def test_what_no_source_says_is_unknown():
    assert {REACH.of("+48600123456").road(road).state for road in Road} == {State.UNKNOWN}
    assert all(land.road(Road.LOCAL_SIM).state is State.UNKNOWN for land in REACH.lands.values())
    assert all(land.road(Road.MISSED_CALL).state is State.UNKNOWN for land in REACH.lands.values())
    assert REACH.lands["TJ"].road(Road.TWILIO_IN).state is State.UNKNOWN
    assert all(fact.as_of and fact.source for land in REACH.lands.values() for fact in land.roads.values())


def of(code, twilio=True, sender="+15005550006", heard_here=True):
    return carriage(REACH.lands.get(code, NOWHERE), twilio, sender, heard_here)


def test_no_number_goes_to_the_emirates_through_twilio_and_by_a_local_sim_it_does():
    assert not of("AE").numbers
    assert of("AE", twilio=False).numbers
    assert all(of(code).numbers for code in REACH.lands if code != "AE")


def test_korea_gets_plain_letters_and_kyrgyz_networks_numbered_parts():
    assert of("KR").latin
    assert of("KG").apart
    assert of("KG", twilio=False).apart
    assert of("RU") == of("") == FREE


def test_answers_arrive_where_one_came_or_nothing_speaks_against_it():
    assert of("RU", heard_here=True).answers
    assert not of("RU", heard_here=False).answers
    assert of("RU", twilio=False, heard_here=False).answers
    assert of("TJ", heard_here=False).answers
    assert of("", heard_here=False).answers


def test_nobody_can_answer_a_name_of_letters():
    for code in ("RU", ""):
        assert not of(code, sender="SAFAR", heard_here=False).answers
        assert of(code, sender="SAFAR") == Carriage(answers=True, elsewhere=True)
    assert of("", sender="MG" + "0" * 32, heard_here=False) == FREE


@pytest.mark.parametrize("marks", range(32))
def test_a_carriage_is_kept_as_marks(marks):
    bits = [bool(marks & 1 << place) for place in range(5)]
    assert Carriage.read(Carriage(*bits).coded()) == Carriage(*bits)


def test_the_longest_prefix_wins_whatever_the_order():
    lands = {"A": Land("A", ("77",)), "B": Land("B", ("7",)), "C": Land("C", ("771",))}
    assert [Reach(lands).of(phone).code for phone in ("+7716", "+7726", "+7916")] == ["C", "A", "B"]


def test_readme_says_what_the_file_says_and_no_more():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    said = health_reach.told(REACH, Road.TWILIO_IN)
    (line,) = [
        line for line in readme.splitlines() if "SMS through Twilio" in line and line.startswith("- **")
    ]
    assert said in line
    for code in REACH.lands:
        assert line.count(f" {code}") == said.count(f" {code}"), code


def test_the_doctor_says_what_the_file_says_for_the_doors_there_are():
    assert health_reach.findings(REACH, []) == []
    (one,) = health_reach.findings(REACH, [Road.TELEGRAM])
    assert one.words == f"Telegram: {health_reach.told(REACH, Road.TELEGRAM)}."
    said = " ".join(str(each) for each in health_reach.findings(REACH, [Road.TWILIO_OUT, Road.TWILIO_IN]))
    assert "no way in RU, TR, AE, KR, KZ, KG, TM, UZ" in said
    assert "no phone number and no link may stand in an SMS through Twilio to AE" in said
    empty = " ".join(str(each) for each in health_reach.findings(Reach(), [Road.TWILIO_OUT]))
    assert "nobody knows where it works" in empty
    assert not any(code in empty for code in REACH.lands)


def test_the_page_for_technicians_shows_the_file():
    page = (ROOT / "docs" / "sms.md").read_text(encoding="utf-8")
    shown = page.split(roads.BEGIN)[1].split(roads.END)[0].strip()
    assert shown == roads.table(REACH), "Run: safar cost --write"
