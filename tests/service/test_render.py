"""Codes become words: every step of every flow, in every language, for both wordings, whole or not at all."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot import phrasebook
from bot.app import ROOT, load
from bot.core import discreet, sms
from bot.core.effects import Part, Say
from bot.core.flow import YES_NO, Flow, Form, Step, StepKind
from bot.core.hours import Zone, parse
from bot.core.lines import ANYWHERE, Country, Directory, Number, Reached, Service, dialable
from bot.core.meaning import Script
from bot.core.message import FIVE, LANGUAGES, Millis, Network, PersonId, SaidId, Tap
from bot.core.moment import Moment
from bot.core.numbers import Checked, Purpose
from bot.core.person import Person
from bot.core.telling import MOST_REASONS
from bot.core.walk import Walk
from bot.phrasebook import LOCALES
from bot.service.door import Abilities
from bot.service.render import SIGNS, Reader, Renderer, as_sms, envelope

LOADED = load()
NOW = Millis(1_767_268_800_000)  # Thursday, 1 January 2026, 12:00 UTC: 18:00 in Bishkek
TELEGRAM, SMS = Abilities(buttons=True, signs=True), Abilities(gsm=True)
DOORS = {Network.TELEGRAM: TELEGRAM, Network.SMS: SMS, Network.WHATSAPP: Abilities(signs=True)}
LEFT_OVER = re.compile(r"[{}$\u2066-\u2069\u00a0\u202f]")

WORDS = """talk-hello = Hello in full words.
    .short = Hello.
talk-loud = Call the police.
    .short = Call the police.
talk-sure = Are you sure?
    .short = Sure?
talk-when =
    { $at ->
        [none] No time.
       *[other] At { $at }.
    }
talk-ahead =
    { $ahead ->
        [none] Nobody.
       *[other] Waiting: { $ahead }.
    }
talk-verdict =
    Because:
    { $reasons }
talk-why1 = The first.
    .short = first
talk-why2 = The second.
    .short = second
talk-land = You are in { $country }.
talk-numbers = You can call:
    .short = Tel:
talk-more = What next?
    .go = Go on
    .go_short = go
    .end = Leave it
common-yes_no = Yes or no
    .yes = Yes
    .no = No
    .unsure = Not sure
    .skip = Skip
    .skip_short = skip it
common-help_button = Get help
    .short = Help
common-leave_button = Leave now
    .short = Leave
common-keys = 0 help 9 leave, in full
    .short = 0 help 9 leave
common-knock = Good day.
    .short = Good day.
common-other_country = Another
numbers-kind-emergency = Emergency
numbers-kind-ambulance = Ambulance
numbers-kind-counter_trafficking = Help line
numbers-line = { $kind }, { $country }: { $dial }
numbers-always = always
numbers-open = open now
numbers-free = free
numbers-run_by-ngo = by an NGO
numbers-run_by-state = by the state
numbers-speaks = speak: { $languages }
numbers-lang-ru = Russian
numbers-lang-ky = Kyrgyz
"""
KG = Country("KG", {"en": "Kyrgyzstan", "ru": "Кыргызстан"}, (), "996", (), (), False, False, "Asia/Bishkek")
LINE = Service(
    id="line",
    country="KG",
    name="",
    kind="counter_trafficking",
    also=(),
    origin="",
    numbers=(Number("111", "", Reached.INSIDE), Number("0 222", "+996222", Reached.BOTH)),
    hours=None,
    tz="Asia/Bishkek",
    languages=(),
    free=None,
    run_by="unknown",
    show="candidate",
    confidence="high",
    source=("x",),
    source_date="2025",
)
CODE = replace(
    LINE,
    id="code",
    kind="emergency",
    run_by="state",
    numbers=(Number("103", "", Reached.INSIDE, "ambulance"), Number("112", "", Reached.INSIDE)),
)
ANY = replace(CODE, id="any", country=ANYWHERE)
SURE = Step("sure", StepKind.ASK, "talk-sure", "common-yes_no", YES_NO)
MORE = Step("more", StepKind.ASK, "talk-more", "talk-more", ("go", "end"))
LAND = Step("land", StepKind.ASK, "talk-sure", "countries", ("KG", ANYWHERE))
FLOW = Flow("talk", (SURE, MORE, LAND))
ASKED = Say((Part("talk-hello"), Part("talk-sure")), "talk.sure", "common-yes_no", YES_NO)
TOLD = Person(PersonId("p"), locale="en")
WATCHED = replace(TOLD, discreet=True)
BY_SMS = replace(TOLD, network=Network.SMS)


def directory(*services: Service) -> Directory:
    zone = Zone("Asia/Bishkek", (0,), (6 * 60,))
    return Directory({each.id: each for each in services}, {"KG": KG}, {"Asia/Bishkek": zone})


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> phrasebook.Phrasebook:
    root = tmp_path_factory.mktemp("words")
    (root / "locales" / "en").mkdir(parents=True)
    (root / "locales" / "en" / "one.ftl").write_text(WORDS, encoding="utf-8")
    return phrasebook.load(root)


@pytest.fixture
def renderer(words: phrasebook.Phrasebook) -> Renderer:
    return Renderer(words, directory(LINE, CODE, ANY), {"talk": FLOW}, "Asia/Bishkek")


def text(renderer: Renderer, part: Part, short: bool = False) -> str:
    return renderer.paragraph(part, Reader("en", short), NOW)


# How a message looks


def test_full_words_with_a_sign_on_each_button_and_the_two_that_are_always_there(renderer):
    said, buttons = renderer.outgoing(ASKED, TOLD, TELEGRAM, NOW, 3)
    assert said == "Hello in full words.\n\nAre you sure?"
    assert [(each.key, each.label) for each in buttons] == [
        ("1", "✅ Yes"),
        ("2", "❌ No"),
        ("3", "❓ Not sure"),
        ("4", "Skip"),
        ("0", "Get help"),
        ("9", "Leave now"),
    ]
    assert [Tap.read(each.data) for each in buttons] == [
        *(Tap("talk.sure", choice, 3) for choice in YES_NO),
        Tap("_", "help", 0),
        Tap("_", "leave", 0),
    ]


def test_a_watched_phone_gets_short_words_and_short_buttons(renderer):
    said, buttons = renderer.outgoing(ASKED, WATCHED, TELEGRAM, NOW, 3)
    assert said == "Hello.\n\nSure?"
    assert [each.label for each in buttons][3:] == ["skip it", "Help", "Leave"]


def test_a_door_without_signs_shows_none(renderer):
    _, buttons = renderer.outgoing(ASKED, TOLD, Abilities(buttons=True), NOW, 1)
    assert [each.label for each in buttons][:2] == ["Yes", "No"]


def test_without_a_question_there_are_no_buttons(renderer):
    assert renderer.outgoing(Say((Part("talk-hello"),)), TOLD, TELEGRAM, NOW, 1)[1] == ()


def test_by_sms_short_answers_stand_in_the_line_of_the_question(renderer):
    said, buttons = renderer.outgoing(ASKED, BY_SMS, SMS, NOW, 1)
    assert said == "Hello.\nSure? 1 Yes 2 No 3 Not sure 4 skip it"
    assert buttons == ()


def test_by_sms_other_answers_are_listed_line_by_line(renderer):
    say = Say((Part("talk-hello"), Part("talk-more")), "talk.more", "talk-more", ("go", "end"))
    assert renderer.outgoing(say, BY_SMS, SMS, NOW, 1)[0] == "Hello.\nWhat next?\n1 go\n2 Leave it"
    lands = Say((Part("talk-sure"),), "talk.land", "countries", ("KG", ANYWHERE))
    assert renderer.outgoing(lands, BY_SMS, SMS, NOW, 1)[0] == "Sure?\n1 Kyrgyzstan\n2 Another"


def test_by_sms_the_two_keys_are_told_where_a_way_is_chosen(renderer):
    menu = replace(ASKED, step="welcome.menu")
    assert renderer.outgoing(menu, BY_SMS, SMS, NOW, 1)[0].endswith("4 skip it\n0 help 9 leave")
    assert "0 help" not in renderer.outgoing(menu, TOLD, TELEGRAM, NOW, 1)[0]


def test_on_a_watched_phone_a_paragraph_with_a_listed_word_is_left_out(renderer):
    say = Say((Part("talk-hello"), Part("talk-loud")))
    assert renderer.outgoing(say, WATCHED, TELEGRAM, NOW, 1)[0] == "Hello."
    assert renderer.outgoing(say, BY_SMS, SMS, NOW, 1)[0] == "Hello."
    assert renderer.outgoing(say, TOLD, TELEGRAM, NOW, 1)[0].endswith("Call the police.")


def test_a_message_of_listed_words_only_becomes_a_knock_and_is_never_empty(renderer):
    say = Say((Part("talk-loud"), Part("talk-loud")))
    assert renderer.outgoing(say, WATCHED, TELEGRAM, NOW, 1)[0] == "Good day."


# Arguments


def test_a_time_is_day_and_hour_on_the_clock_of_the_desk(renderer):
    assert renderer.moment(NOW + 24 * 3_600_000) == "02.01 18:00"
    assert text(renderer, Part("talk-when", (("at", str(NOW)),))) == "At 01.01 18:00."


@pytest.mark.parametrize("args", [(), (("at", ""),), (("at", "0"),)])
def test_a_time_nobody_knows_is_not_told(args, renderer):
    assert text(renderer, Part("talk-when", args)) == "No time."


@pytest.mark.parametrize(("ahead", "said"), [("0", "Nobody."), ("", "Nobody."), ("12", "Waiting: 12.")])
def test_how_many_wait(ahead, said, renderer):
    assert text(renderer, Part("talk-ahead", (("ahead", ahead),))) == said


def test_reasons_are_a_list_in_their_order(renderer):
    part = Part("talk-verdict", (("reasons", "talk-why2,talk-why1"),))
    assert text(renderer, part) == "Because:\n• The second.\n• The first."
    assert text(renderer, part, short=True) == "Because:\n- second\n- first"
    assert text(renderer, Part("talk-verdict")) == "Because:"


def test_a_country_is_named_in_the_language_of_the_reader(renderer):
    assert text(renderer, Part("talk-land", (("country", "KG"),))) == "You are in Kyrgyzstan."
    assert renderer.country("KG", "ru") == "Кыргызстан"
    assert renderer.country("KG", "tg") == "Kyrgyzstan"
    assert renderer.country(ANYWHERE, "en") == "Another"
    assert renderer.country("XX", "en") == "XX"


# Numbers


def test_a_number_is_bare_in_the_short_form(renderer):
    part = Part("talk-numbers", (("from", "KG"), ("numbers", "line#0,code#0")))
    assert text(renderer, part, short=True) == "Tel:\n111\n103"


def test_a_number_is_a_line_with_who_answers_in_the_full_form(renderer):
    part = Part("talk-numbers", (("from", "KG"), ("numbers", "line#1,code#0,any#1")))
    assert text(renderer, part).split("\n") == [
        "You can call:",
        "Help line, Kyrgyzstan: +996222",
        "Ambulance, Kyrgyzstan: 103",
        "Emergency: 112",
    ]


@pytest.mark.parametrize("short", [False, True])
def test_a_number_that_cannot_be_dialled_from_there_is_not_shown(short, renderer):
    part = Part("talk-numbers", (("from", "TR"), ("numbers", "line#0,line#1,code#0,gone#0,any#1")))
    _, line, anywhere = text(renderer, part, short).split("\n")
    assert line.endswith("+996222")
    assert anywhere.endswith("112")
    assert "111" not in line


@pytest.mark.parametrize(
    ("changes", "details"),
    [
        ({}, ""),
        ({"hours": parse("24/7")}, " (always)"),
        ({"hours": parse("Thu 17:00-19:00")}, " (open now)"),
        ({"hours": parse("Thu 09:00-17:00")}, ""),
        ({"free": True}, " (free)"),
        ({"free": False}, ""),
        ({"run_by": "ngo"}, " (by an NGO)"),
        ({"run_by": "state"}, " (by the state)"),
        ({"kind": "emergency", "run_by": "state"}, ""),
        ({"languages": ("ky", "ru")}, " (speak: Kyrgyz, Russian)"),
        ({"languages": ("xx", "ru")}, " (speak: Russian)"),
        ({"languages": ("xx",)}, ""),
        ({"hours": parse("24/7"), "free": True}, " (always, free)"),
    ],
)
def test_only_what_is_known_is_told_beside_a_number(changes, details, words):
    service = replace(LINE, **changes)
    said = Renderer(words, directory(service), {}).number("line#0", "KG", Reader("en"), NOW)
    assert said.partition(": 111")[2] == details


# The desk's story, the ready answer, the SMS


def test_the_desk_reads_full_words_in_its_own_language(renderer):
    assert renderer.said(ASKED, "en", NOW) == "Hello in full words.\nAre you sure?"


def test_the_ready_answer_is_short_words_alone(renderer):
    assert renderer.quiet(ASKED, TOLD) == "Hello.\nSure?"


@pytest.mark.parametrize(
    ("step", "choice", "label"),
    [
        ("talk.sure", "unsure", "Not sure"),
        ("talk.more", "go", "Go on"),
        ("talk.land", "KG", "Kyrgyzstan"),
        ("talk.sure", "KG", "Kyrgyzstan"),
        ("talk.sure", "typed", "…"),
        ("talk.gone", "yes", "yes"),
        ("gone.sure", "yes", "yes"),
    ],
)
def test_a_chosen_answer_is_told_again_and_typed_words_are_not(step, choice, label, renderer):
    assert renderer.answer(step, choice, "en") == label


def test_a_long_text_leaves_as_parts_that_each_fit_and_lose_nothing():
    words = " ".join(f"Слово номер {number}." for number in range(300))
    parts = as_sms(words, replace(BY_SMS, locale="ru"), 3)
    assert len(parts) > 1
    assert all(sms.segments(part) <= 3 for part in parts)
    assert " ".join(parts) == sms.for_sms(words, "ru")


def test_letters_are_those_the_person_writes_and_the_bill_allows():
    russian = replace(BY_SMS, locale="ru")
    assert as_sms("Да — «так»…", russian, 2) == ('Да - "так"...',)
    assert as_sms("Да", replace(russian, script=Script.LATIN), 2) == ("Da",)
    assert as_sms("oʻzi", replace(BY_SMS, locale="uz"), 2) == ("o'zi",)


def test_an_envelope_has_no_words_yet():
    out = envelope(SaidId(4), "sim", "+996", BY_SMS)
    assert (out.said_id, out.door, out.to, out.parts, out.locale, out.discreet) == (
        SaidId(4),
        "sim",
        "+996",
        (),
        "en",
        True,
    )


# All that we ship


def spoken(flow: Flow, step: Step, person: Person) -> list[Part]:
    """Everything a step may say: with and without a time, a queue, a reason."""
    if step.kind is StepKind.NUMBERS:
        return given(replace(step, when={}, form=None, jumps={}), person, flow.name)
    if step.kind is StepKind.SAY:
        most = ",".join(WHYS[: MOST_REASONS[person.form]])
        full = (("ahead", "3"), ("at", str(NOW)), ("reasons", most), ("pace", "20-40"))
        measured = step.text == "human-waiting_pace"  # said only when there is a figure
        return [*([] if measured else [Part(step.text)]), Part(step.text, full)]
    return [Part(step.text)] if step.kind is StepKind.ASK else []


def given(step: Step, person: Person, flow: str) -> list[Part]:
    """What a numbers step says when a person walks over it."""
    book = replace(LOADED.book, flows={**LOADED.flows, flow: Flow(flow, (step,))})
    walk = Walk(book, person, Moment(NOW, Checked(everything=True)))
    walk.jump(flow)
    _, effects = walk.finish()
    return [part for effect in effects if isinstance(effect, Say) for part in effect.parts]


WHYS = [
    step.args.get("why", f"{flow.name}-{step.name}-why")
    for flow in LOADED.flows.values()
    for step in flow.steps
    if step.bad
]


def standing(locale: str, network: Network, **facts: str) -> Person:
    known = {"going_to": "TR", "other_in": "AE", "other_from": "KG", **facts}
    return Person(
        PersonId("p"),
        network,
        locale=locale,
        locale_from="chosen",
        stays_in="TR",
        comes_from="UZ",
        facts=known,
    )


def question(flow: Flow, step: Step, person: Person) -> Say:
    parts = tuple(spoken(flow, step, person))
    if step.kind is not StepKind.ASK:
        return Say(parts)
    return Say(parts, f"{flow.name}.{step.name}", step.labels, step.choices)


def shown(network: Network) -> list[tuple[Flow, Step]]:
    form = Form.SHORT if network is Network.SMS else Form.FULL
    return [
        (flow, step)
        for flow in LOADED.flows.values()
        for step in flow.steps
        if step.text and step.form in (None, form)
    ]


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_of_every_flow_has_its_words_and_buttons(locale, network):
    person = standing(locale, network)
    for flow, step in shown(network):
        say = question(flow, step, person)
        said, buttons = LOADED.renderer.outgoing(say, person, DOORS[network], NOW, 9_999_999)
        where = f"{flow.name}.{step.name} in {locale}"
        assert said.strip(), where
        assert not LEFT_OVER.search(said), where
        assert len(said) < 4096, where
        if network is Network.SMS:
            assert buttons == (), where
            assert not discreet.hits(said, locale), where
            assert all(sms.segments(part) <= 10 for part in as_sms(said, person, 10)), where
        elif not DOORS[network].buttons:
            assert buttons == (), where
            assert all(f"{key} " in said for key in range(1, len(step.choices) + 1)), where
        elif step.choices:
            assert [each.key for each in buttons] == [*map(str, range(1, len(step.choices) + 1)), "0", "9"]
            assert all(each.label.strip() and not LEFT_OVER.search(each.label) for each in buttons), where
            assert all(len(each.data.encode()) <= 64 for each in buttons), where
            assert len({each.label for each in buttons}) == len(buttons), where


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_two_answers_of_a_question_read_alike(locale, network):
    reader = Reader(locale, network is Network.SMS)
    for flow, step in shown(network):
        if step.kind is StepKind.ASK and step.choices:
            say = Say((Part(step.text),), "", step.labels, step.choices)
            labels = [label for _, label in LOADED.renderer.labels(say, reader)]
            assert len({label.casefold() for label in labels}) == len(labels), f"{flow.name}.{step.name}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_quiet_paragraph_of_ours_has_to_be_left_out(locale):
    person = standing(locale, Network.TELEGRAM)
    person = replace(person, discreet=True)
    reader = Reader(locale, short=True)
    for flow, step in shown(Network.SMS):
        for part in spoken(flow, step, person):
            assert not discreet.hits(LOADED.renderer.paragraph(part, reader, NOW), locale), part.text


def test_every_text_the_code_itself_names_has_words_in_every_language():
    rooms = [*(ROOT / "bot" / "core").glob("*.py"), *(ROOT / "bot" / "service").glob("*.py")]
    named = {
        name
        for file in rooms
        for name in re.findall(r'"((?:common|numbers)-[\w-]+)"', file.read_text("utf-8"))
    }
    assert len(named) > 30
    for name in named - {"numbers-line", "numbers-speaks"}:
        for locale in LOCALES:
            for short in (False, True):
                assert LOADED.renderer.line(name, locale, short, country="KG"), (name, locale)


def test_every_sign_belongs_to_a_choice_there_is():
    assert set(SIGNS) <= {
        choice for flow in LOADED.flows.values() for step in flow.steps for choice in step.choices
    }


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("purpose", [*Purpose, "child_danger"])
def test_no_number_is_given_in_a_form_that_cannot_be_dialled_from_there(purpose, network):
    step = Step("n", StepKind.NUMBERS, "numbers-found", args={"purpose": purpose, "asks_country": "yes"})
    for country in ("", *LOADED.directory.countries):
        for origin in ("", *FIVE):
            person = replace(standing("ru", network), stays_in=country, comes_from=origin)
            part = given(step, person, "numbers")[0]
            keys = dict(part.args)["numbers"].split(",")
            said = LOADED.renderer.paragraph(part, Reader("ru", person.quiet), NOW).split("\n")
            for key, line in zip(keys, said[-len(keys) :], strict=True):
                service, number = LOADED.directory.number(key)
                form = dialable(number, service.country, country)
                assert form is not None, (key, country)
                assert line == form if person.quiet else f": {form}" in line, (key, country, line)


def test_the_words_of_a_message_are_never_in_a_repr(renderer):
    _, buttons = renderer.outgoing(ASKED, TOLD, TELEGRAM, NOW, 1)
    assert "Yes" not in repr(buttons)


def test_the_renderer_reads_no_file_after_it_was_made(words, monkeypatch):
    renderer = Renderer(words, directory(LINE), {"talk": FLOW})
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: pytest.fail("a file was read"))
    renderer.outgoing(ASKED, TOLD, TELEGRAM, NOW, 1)
