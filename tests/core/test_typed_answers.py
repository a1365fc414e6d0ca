"""Every question of every flow hears its answers typed: labels, digits, ordinals, yes and no.

A typed answer must lead exactly where the button leads, with nothing in between.
"""

from functools import cache

import pytest

from bot.app import load
from bot.core.answers import answer
from bot.core.engine import advance
from bot.core.flow import Step, StepKind
from bot.core.meaning import Intent, Meaning, Whom
from bot.core.message import LANGUAGES, Address, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.core.spoken import begins_with
from bot.core.standing import ordered

LOADED = load()
NOW = Millis(1_767_268_800_000)
ASKS = [
    (flow.name, step) for flow in LOADED.flows.values() for step in flow.steps if step.kind is StepKind.ASK
]
LABELLED = [(flow, step) for flow, step in ASKS if step.choices and step.labels != "countries"]
ORDINALS = {
    "ru": ("первое", "второе", "третье"),
    "ky": ("биринчи", "экинчи", "үчүнчү"),
    "tg": ("якум", "дуюм", "сеюм"),
    "uz": ("birinchi", "ikkinchi", "uchinchi"),
    "uz-Cyrl": ("биринчи", "иккинчи", "учинчи"),
    "kk": ("бірінші", "екінші", "үшінші"),
    "tk": ("birinji", "ikinji", "üçünji"),
}
SPOKEN = {
    "ru": {
        "yes": "да|Да.|ДА!|ага|конечно",
        "no": "нет|неа|Нет.",
        "unsure": "не знаю|незнаю",
    },
    "ky": {"yes": "ооба|ова|Ооба.", "no": "жок|жоок", "unsure": "билбейм"},
    "tg": {"yes": "ҳа|ха|бале|бали", "no": "не|Не.", "unsure": "намедонам|намедонум"},
    "uz": {"yes": "ha|xa|Ha.|albatta", "no": "yo'q|yoq|yo‘q|yok", "unsure": "bilmayman|bilmadim"},
    "uz-Cyrl": {"yes": "ҳа|ха", "no": "йўқ|йук", "unsure": "билмайман"},
    "kk": {"yes": "иә|ия", "no": "жоқ|жок", "unsure": "білмеймін|білмейм"},
    "tk": {"yes": "hawa|howa", "no": "ýok|yok", "unsure": "bilemok|bilmeýärin"},
}
MORE = [
    ("да, забрали паспорт", "yes"),
    ("да забрали паспорт", "yes"),
    ("ооба, паспортумду алып койду", "yes"),
    ("ҳа, ҳуҷҷатҳоямро гирифт", "yes"),
    ("ha, pasportimni olib qo'ydi", "yes"),
    ("ҳа паспортимни олиб қўйди", "yes"),
    ("иә, құжатымды алып қойды", "yes"),
    ("hawa, pasportymy aldylar", "yes"),
    ("нет, паспорт у меня", "no"),
    ("жок, паспорт өзүмдө", "no"),
    ("yo'q, o'zimda", "no"),
    ("ýok, özümde", "no"),
    ("нет нет, всё хорошо", "no"),
    ("нет паспорта", None),
    ("не забрали", None),
    ("да нет наверное", None),
    ("да не знаю я", None),
    ("да ладно вам", None),
    ("жок болуп калды паспортум", None),
    ("хаммаси яхши", None),
    ("да", None),
    ("", None),
]


@cache
def read(words: str) -> Meaning:
    return LOADED.understanding.read(words, NOW)


def standing(flow: str, step: Step, locale: str, network: Network = Network.TELEGRAM) -> Person:
    frames = (Frame(flow, step.name),)
    if flow.startswith("extras_"):
        frames = (Frame("check", "after_extra"), *frames)
    if flow == "language":
        frames = (Frame("check", "p5"), *frames)
    facts = {"safe": "yes", "doubt": "danger,trouble,check"}
    return Person(
        PersonId("p"), network, locale=locale, locale_from="chosen", stays_in="TR", comes_from="KG",
        last_at=NOW, stack=frames, facts=facts, turn=3,
    )  # fmt: skip


def text(words: str, network: Network = Network.TELEGRAM) -> Heard:
    return Heard("d", "1", Address(network, "a"), Millis(NOW + 1000), words=words, meaning=read(words))


def tapped(flow: str, step: Step, choice: str, network: Network = Network.TELEGRAM) -> Heard:
    tap = Tap(f"{flow}.{step.name}", choice, 3)
    return Heard("d", "1", Address(network, "a"), Millis(NOW + 1000), Kind.TAP, tap=tap)


def outcome(person: Person, heard: Heard) -> tuple[object, ...]:
    """Where it leads and what is kept, with nothing in it of how it was said."""
    turn = advance(LOADED.book, person, heard, Moment(heard.at, Checked(everything=True)))
    kept = {name: value for name, value in turn.person.facts.items() if name != "misses"}
    return turn.person.stack, dict(turn.person.answers), kept, turn.person.locale, turn.person.stopped


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_label_typed_leads_where_its_button_leads(locale: str) -> None:
    wrong = []
    for flow, step in LABELLED:
        person = standing(flow, step, locale)
        for choice in ordered(step, person):
            for short in (False, True):
                label = LOADED.words.label(locale, step.labels, choice, short=short)
                if outcome(person, text(label)) != outcome(person, tapped(flow, step, choice)):
                    wrong.append((f"{flow}.{step.name}", choice, label))
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_digits_and_ordinals_are_the_choices_in_their_order(locale: str) -> None:
    wrong = []
    for flow, step in LABELLED:
        person = standing(flow, step, locale, Network.SMS)
        for place, choice in enumerate(ordered(step, person)):
            typed = [str(place + 1), f" {place + 1}. ", f"{place + 1})"]
            typed += [ORDINALS[locale][place]] if place < 3 and step.labels != "languages" else []
            for words in typed:
                if answer(step, person, text(words)) != choice:
                    wrong.append((f"{flow}.{step.name}", choice, words))
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_yes_no_and_not_sure_are_heard_wherever_they_are_choices(locale: str) -> None:
    wrong = []
    for flow, step in LABELLED:
        person = standing(flow, step, locale)
        for choice in {"yes", "no", "unsure"} & set(step.choices):
            for words in SPOKEN[locale][choice].split("|"):
                if outcome(person, text(words)) != outcome(person, tapped(flow, step, choice)):
                    wrong.append((f"{flow}.{step.name}", choice, words))
    assert wrong == []


@pytest.mark.parametrize(("words", "meant"), MORE)
def test_yes_with_more_behind_it_is_yes_and_no_only_where_it_is_sure(words: str, meant: str | None) -> None:
    assert begins_with(words) == meant


def test_in_a_screening_a_yes_that_sounds_like_danger_is_the_answer_and_elsewhere_the_number_comes() -> None:
    step = LOADED.flows["trouble"].step("q3")
    assert step is not None
    heard = text("да, забрали паспорт и не выпускают")
    heard = Heard(
        **{
            **{name: getattr(heard, name) for name in Heard.__slots__},
            "meaning": Meaning(likely=True, whom=Whom.SELF),
        }
    )
    person = standing("trouble", step, "ru")
    assert outcome(person, heard) == outcome(person, tapped("trouble", step, "yes"))
    step = LOADED.flows["check"].step("p5")
    assert step is not None
    stack = outcome(standing("check", step, "ru"), heard)[0]
    assert stack == (Frame("trouble", "sos_danger"),)


def test_the_short_question_hears_its_question_mark() -> None:
    step = LOADED.flows["trouble"].step("s3")
    assert step is not None
    assert answer(step, standing("trouble", step, "kk", Network.SMS), text("?")) == "unsure"


def test_of_a_doubt_only_the_wishes_in_doubt_are_choices() -> None:
    step = LOADED.flows["doubt"].steps[0]
    person = standing("doubt", step, "ru")
    assert ordered(step, person) == ("danger", "trouble", "check", "other")
    assert answer(step, person, text("4")) == "other"
    assert answer(step, person, text("5")) is None
    assert Intent.OTHER == "greeting_or_other"
