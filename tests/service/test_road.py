"""What leaves by SMS fits the road to that phone: no number, question or letter that it does not carry."""

import re
from dataclasses import replace

import pytest

from bot.app import load
from bot.core import sms
from bot.core.effects import LANE_EMERGENCY, Part, Say
from bot.core.looks import Look
from bot.core.message import LANGUAGES, AddressId, CaseId, Millis, Network, PersonId, SaidId
from bot.core.person import Person
from bot.core.reach import FREE, Carriage
from bot.service.door import Abilities
from bot.service.render import as_sms
from bot.service.wording import worded
from bot.store.said import Due

LOADED = load()
NOW = Millis(1_767_268_800_000)
NUMBER = Part("trouble-sos_number", (("from", "AE"), ("numbers", "ae-police#0")))
QUESTION = Part("trouble-sos_danger")


class SmsDoor:
    """A door that sends nothing."""

    name, network = "sms", Network.SMS

    def __init__(self, twilio=True, sender="+15005550006"):
        self.abilities = Abilities(gsm=True, twilio=twilio)
        self._sender = sender

    def sender(self, to):
        return self._sender


def numbers_of(country):
    service = next(
        each
        for each in LOADED.directory.services.values()
        if each.country == country and each.kind == "emergency"
    )
    return Part("trouble-sos_number", (("from", country), ("numbers", f"{service.id}#0")))


DUE = Due(
    said_id=SaidId(1),
    person_id=PersonId("p"),
    address_id=AddressId(1),
    door="sms",
    to="+971501234567",
    network=Network.SMS,
    author="bot",
    cause="heard",
    lane=LANE_EMERGENCY,
    words=None,
    parts=(numbers_of("AE"), QUESTION),
    step="trouble.sos_danger",
    turn=1,
    choices=("yes", "no"),
    labels="common-sure",
    replaces_ref="",
    ask_place=False,
    tries=1,
    again=False,
    doubt=False,
    at=NOW,
    expires_at=Millis(0),
    tried_at=Millis(0),
    person=Person(PersonId("p"), Network.SMS, "ru", "chosen"),
    last_heard_at=NOW,
    case_id=CaseId(1),
    safe_until=Millis(0),
)
KEYS = re.compile(r"1 \S+ 2 \S+")


def said(locale="ru", door=None, **changes):
    person = Person(PersonId("p"), Network.SMS, locale, "chosen")
    return worded(LOADED.renderer, replace(DUE, person=person, **changes), door or SmsDoor(), NOW)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_to_the_emirates_no_number_leaves_through_twilio_and_the_question_stays(locale):
    ready = said(locale)
    words = "\n".join(ready.out.parts)
    assert not sms.has_number(words)
    assert KEYS.search(words)
    assert (
        LOADED.renderer.line("common-no_number", locale, short=True).split()[0] in sms.plain(words) or words
    )
    assert ready.bare
    assert sum(map(sms.segments, ready.out.parts)) <= 3


def test_by_a_local_sim_or_elsewhere_the_number_leaves():
    assert sms.has_number(said(door=SmsDoor(twilio=False)).out.parts[0])
    elsewhere = said(to="+996555123456", parts=(numbers_of("KG"), QUESTION))
    assert sms.has_number(elsewhere.out.parts[0])
    assert not elsewhere.bare


@pytest.mark.parametrize("words", ["Позвоните 999", "Пишите на https://example.org", "+996 312 64-13-64"])
def test_an_operators_number_for_the_emirates_is_kept_back_and_told(words):
    ready = said(author="7", words=words, parts=(), step="", choices=())
    assert ready.out.parts == (LOADED.renderer.line("common-no_number", "ru", short=True),)
    assert ready.bare
    assert not ready.softened


def test_an_operators_other_words_leave_as_they_are():
    ready = said(author="7", words="Вы можете выйти?", parts=(), step="", choices=())
    assert (ready.out.parts, ready.bare) == (("Вы можете выйти?",), False)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_to_korea_all_is_a_to_z(locale):
    ready = said(locale, to="+821012345678", parts=(numbers_of("KR"), QUESTION))
    assert all(part.isascii() for part in ready.out.parts)
    assert KEYS.search(ready.out.parts[0])


@pytest.mark.parametrize("locale", LANGUAGES)
def test_to_kyrgyzstan_what_takes_several_parts_is_numbered_and_each_is_one(locale):
    parts = (Part("human-consent"), Part("check-plan"))
    ready = said(locale, to="+996555123456", parts=parts, step="", choices=())
    assert len(ready.out.parts) > 1
    for place, part in enumerate(ready.out.parts, 1):
        assert part.startswith(f"{place}/{len(ready.out.parts)} ")
        assert sms.segments(part) == 1


def test_who_wrote_by_this_door_is_asked_whatever_the_sources_say():
    ready = said(to="+79161234567", parts=(numbers_of("RU"), QUESTION))
    assert KEYS.search(ready.out.parts[0])


@pytest.mark.parametrize("locale", LANGUAGES)
def test_who_never_did_gets_the_number_and_no_question_where_none_can_be_answered(locale):
    ready = said(locale, to="+79161234567", parts=(numbers_of("RU"), QUESTION), last_heard_at=Millis(0))
    words = "\n".join(ready.out.parts)
    assert sms.has_number(words)
    assert not KEYS.search(words)
    plain = said(locale, door=SmsDoor(twilio=False), to="+79161234567", last_heard_at=Millis(0))
    assert KEYS.search(plain.out.parts[0])


def test_from_a_name_of_letters_people_are_told_where_to_answer():
    named = SmsDoor(sender="SAFAR")
    line = LOADED.renderer.line("common-answer_there", "ru", short=True)
    asked = said(door=named, to="+79161234567", parts=(numbers_of("RU"), QUESTION))
    assert line in asked.out.parts[0]
    told = said(door=named, to="+79161234567", parts=(numbers_of("RU"),), step="", choices=())
    assert line not in told.out.parts[0]
    never = said(door=named, to="+48600123456", last_heard_at=Millis(0))
    assert not KEYS.search(never.out.parts[0])


def test_the_phone_is_shown_again_as_it_was():
    for road in (FREE, Carriage(latin=True, apart=True), Carriage(numbers=False, answers=False)):
        assert Look.read(Look("tg", True, road=road).coded()).road == road
    assert Look.read(said().look).road == Carriage(numbers=False)
    assert Look.read("tg short").road == FREE


def test_telegram_is_bound_by_none_of_it():
    class Telegram(SmsDoor):
        network = Network.TELEGRAM

        def __init__(self):
            super().__init__()
            self.abilities = Abilities(buttons=True)

    ready = said(door=Telegram(), network=Network.TELEGRAM)
    assert sms.has_number(ready.out.parts[0])
    assert ready.out.buttons


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("road", [FREE, Carriage(apart=True), Carriage(latin=True)])
def test_each_language_is_told_from_the_others_in_whatever_letters_the_list_leaves(locale, road):
    """Both ways of writing Uzbek read alike in Latin letters, unless one says which it is."""
    person = Person(PersonId("p"), Network.SMS, locale)
    ask = Say((Part("languages"),), "language.change", "languages", LANGUAGES)
    text, _ = LOADED.renderer.outgoing(ask, person, Abilities(gsm=True, carriage=road), NOW, 1)
    lines = "\n".join(as_sms(text, person, 10, road)).splitlines()
    names = [line.partition(" ")[2] for line in lines if line[:1].isdigit()]
    assert len(names) == len(LANGUAGES) == len(set(names))
