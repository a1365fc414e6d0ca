"""`safar check`: from every question help is one message away; and every question shows it can be had."""

from dataclasses import replace

import pytest

from bot.app import load
from bot.core import sms
from bot.core.effects import Part, Say
from bot.core.flow import StepKind
from bot.core.message import LANGUAGES, Millis, Network, PersonId
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.core.person import Person
from bot.proof.help import check
from bot.service.door import Abilities
from bot.service.render import as_sms

LOADED = load()
NOW = Millis(1_767_268_800_000)
DAY = Moment(NOW, Checked(everything=True), staffed=True)
ASKS = [(flow, step) for flow in LOADED.flows.values() for step in flow.steps if step.kind is StepKind.ASK]
MOST_SEGMENTS = 4


def test_from_every_question_of_ours_help_is_one_message_away() -> None:
    assert list(check(LOADED.book, DAY)) == []


def changed(flow: str, gone: str) -> Book:
    own = LOADED.flows[flow]
    kept = replace(own, steps=tuple(step for step in own.steps if step.name != gone))
    return Book.bound({**LOADED.flows, flow: kept}, LOADED.directory)


def test_a_cry_that_brings_no_number_is_found_at_every_question() -> None:
    told = list(check(changed("trouble", "sos_number"), DAY))
    assert len(told) == len(ASKS)
    assert all((problem.rule, bool(problem.line)) == ("help", True) for problem in told)
    assert all("0 does not bring a number" in problem.problem and problem.mend for problem in told)


def test_a_person_nobody_calls_is_found() -> None:
    told = list(check(changed("human", "asked"), DAY))
    assert told
    assert all("brings nobody" in problem.problem for problem in told)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_question_fits_its_door_and_offers_help(locale: str) -> None:
    for flow, step in ASKS:
        say = Say((Part(step.text),), f"{flow.name}.{step.name}", step.labels, step.choices)
        person = Person(PersonId("p"), Network.TELEGRAM, locale, "chosen")
        text, buttons = LOADED.renderer.outgoing(say, person, Abilities(buttons=True, signs=True), NOW, 10**6)
        assert len(text) <= 4096
        assert all(button.label and len(button.data.encode()) <= 64 for button in buttons)
        assert not step.choices or [button.key for button in buttons][-2:] == ["0", "9"]
        by_sms = replace(person, network=Network.SMS)
        text, _ = LOADED.renderer.outgoing(say, by_sms, Abilities(gsm=True), NOW, 1)
        parts = as_sms(text, by_sms, 10)
        assert sum(sms.segments(part) for part in parts) <= MOST_SEGMENTS, (flow.name, step.name, locale)
