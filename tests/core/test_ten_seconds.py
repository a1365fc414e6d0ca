"""Promise 8 and rule D-01: from every step, in every language, a help word gets one message with a number."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import load
from bot.core import sms
from bot.core.effects import LANE_EMERGENCY, OpenCase, Say
from bot.core.engine import advance
from bot.core.flow import StepKind
from bot.core.meaning import Meaning
from bot.core.message import FIVE, LANGUAGES, Address, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.service.door import Abilities
from bot.service.render import as_sms

LOADED = load()
NOW = Millis(1_767_268_800_000)
WORDS = {
    "ru": "помогите",
    "ky": "жардам",
    "tg": "кӯмак",
    "uz": "yordam",
    "uz-Cyrl": "ёрдам",
    "kk": "көмек",
    "tk": "kömek",
}
STEPS = [
    (flow.name, step.name)
    for flow in LOADED.flows.values()
    for step in flow.steps
    if step.kind is StepKind.ASK
]
DOORS = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True),
    Network.SMS: Abilities(gsm=True),
    Network.WHATSAPP: Abilities(signs=True),
}


def standing(flow: str, step: str, locale: str, network: Network) -> Person:
    return Person(
        PersonId("p"),
        network,
        locale=locale,
        locale_from="chosen",
        stays_in="TR",
        comes_from="KG",
        last_at=NOW,
        stack=(Frame(flow, step),),
        facts={"safe": "yes"},
    )


def cry(words: str, network: Network) -> Heard:
    heard = Heard("d", "1", Address(network, "a"), Millis(NOW + 1000), words=words)
    return replace(heard, meaning=LOADED.understanding.read(words, heard.at))


def answer(person: Person, heard: Heard) -> Say:
    """The one message of the turn."""
    turn = advance(LOADED.book, person, heard, Moment(heard.at, Checked(everything=True)))
    said = [effect for effect in turn.effects if isinstance(effect, Say)]
    assert len(said) == 1
    assert any(isinstance(effect, OpenCase) and effect.tier == "T1" for effect in turn.effects)
    return said[0]


def words_of(say: Say, person: Person) -> str:
    text, _ = LOADED.renderer.outgoing(say, person, DOORS[person.network], NOW, 1)
    return "\n".join(as_sms(text, person, 10)) if person.network is Network.SMS else text


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_d01_a_help_word_gets_a_number_for_the_place_from_every_step(locale: str, network: Network) -> None:
    heard = cry(WORDS[locale], network)
    for flow, step in STEPS:
        person = standing(flow, step, locale, network)
        say = answer(person, heard)
        assert say.lane == LANE_EMERGENCY
        assert say.parts[0].text == "trouble-sos_number"
        assert "112" in words_of(say, person), (flow, step)


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_d01_a_help_word_as_the_very_first_message_gets_a_number(locale: str, network: Network) -> None:
    person = Person(PersonId("new"), network)
    say = answer(person, cry(WORDS[locale], network))
    assert "112" in words_of(say, replace(person, locale=locale))


@pytest.mark.parametrize("words", ["0", "sos", "SOS!!!", "112", "help", "  помощь ", "komek", "jardam"])
def test_d02_other_spellings_count_too(words: str) -> None:
    answer(standing("check", "p5", "ky", Network.SMS), cry(words, Network.SMS))


def test_the_help_button_works_from_any_old_message() -> None:
    tap = Heard("d", "1", Address(Network.TELEGRAM, "a"), NOW, Kind.TAP, tap=Tap("_", "help", 0))
    answer(standing("check", "p5", "ky", Network.TELEGRAM), tap)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_d06_the_answer_by_sms_is_at_most_two_segments(locale: str) -> None:
    person = standing("check", "s1", locale, Network.SMS)
    say = answer(person, cry(WORDS[locale], Network.SMS))
    parts = as_sms(words_of(say, person), person, 10)
    assert sum(sms.segments(part) for part in parts) <= 2


def test_d05_without_the_classifier_the_digit_zero_still_works() -> None:
    heard = replace(cry("0", Network.SMS), meaning=Meaning(digit="0"))
    answer(standing("trouble", "s3", "tg", Network.SMS), heard)


@pytest.mark.parametrize("home", FIVE)
@pytest.mark.parametrize("land", sorted(LOADED.directory.countries))
def test_d06_by_sms_a_cry_gets_the_numbers_it_gets_on_telegram(home: str, land: str) -> None:
    """Every number of the SMS stands on Telegram too, and the first, the one to dial now, is the same."""
    given = {}
    for network in (Network.TELEGRAM, Network.SMS):
        person = replace(standing("welcome", "menu", "ru", network), stays_in=land, comes_from=home)
        text = words_of(answer(person, cry("помогите", network)), person)
        given[network] = [re.sub(r"\D", "", each) for each in re.findall(r"\+?\d[\d ()-]{1,}\d", text)]
    assert given[Network.SMS][0] == given[Network.TELEGRAM][0]
    assert set(given[Network.SMS]) <= set(given[Network.TELEGRAM])


def test_d04_nobody_is_asked_for_a_contact_and_for_a_place_only_in_danger() -> None:
    """Telegram can ask for a phone number with one tap; safar never does. A place it asks for in T1 alone."""
    bot = Path(__file__).parents[2] / "bot"
    asking = [path.name for path in bot.rglob("*.py") if "request_contact" in path.read_text("utf-8")]
    assert asking == []
    person = Person(PersonId("new"))
    heard = cry("салам", Network.TELEGRAM)
    turn = advance(LOADED.book, person, heard, Moment(heard.at, Checked(everything=True)))
    [say] = [effect for effect in turn.effects if isinstance(effect, Say)]
    out = LOADED.renderer.outgoing(say, turn.person, DOORS[Network.TELEGRAM], NOW, 1)[0]
    assert {part.text for part in say.parts} <= {"languages", "common-sure", "welcome-safe"}, out
