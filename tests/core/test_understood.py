"""What people write besides answers: danger, wishes, doubts, other languages, noise, words meant to harm."""

from dataclasses import replace
from functools import cache

import pytest

from bot.app import load
from bot.core.case import CaseState, Tier
from bot.core.effects import Earlier, Effect, LowerCase, OpenCase, PassOn, Say, Stop, Turn, WakeLater
from bot.core.engine import advance
from bot.core.flow import Form, StepKind
from bot.core.meaning import Command, Intent, Meaning, Script, Whom
from bot.core.message import LANGUAGES, Address, CaseId, Heard, Kind, Millis, Network, PersonId, Tap, TimeUp
from bot.core.moment import CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person
from bot.core.standing import SOS, base, holds
from bot.core.strangers import HAVE_LINES
from bot.service.door import Abilities
from bot.service.render import as_sms

LOADED = load()
BOOK = LOADED.book
NOW = Millis(1_767_268_800_000)
S, MIN, H = 1_000, 60_000, 3_600_000
DOORS = {
    Network.TELEGRAM: Abilities(buttons=True, signs=True),
    Network.SMS: Abilities(gsm=True),
    Network.WHATSAPP: Abilities(signs=True),
}
ASKS = [
    (flow.name, step.name)
    for flow in LOADED.flows.values()
    for step in flow.steps
    if step.kind is StepKind.ASK
]
URGENT = Meaning(intent=Intent.DANGER_NOW, urgent=True, whom=Whom.SELF)
LIKELY = Meaning(likely=True, whom=Whom.SELF)
WAITING = CaseNow(CaseId(1), Tier.T1, CaseState.WAITING, held=False)


def standing(flow: str = "check", step: str = "p5", **more: object) -> Person:
    known: dict[str, object] = {
        "network": Network.TELEGRAM,
        "locale": "ru",
        "locale_from": "chosen",
        "stays_in": "TR",
        "comes_from": "KG",
        "facts": {"safe": "yes"},
        "stack": (Frame(flow, step),) if flow else (),
        "last_at": NOW,
        "turn": 3,
    }
    if flow.startswith("extras_"):
        known["stack"] = (Frame("check", "after_extra"), Frame(flow, step))
    return Person(PersonId("p"), **(known | more))  # type: ignore[arg-type]


def says(turn: Turn) -> list[Say]:
    return [effect for effect in turn.effects if isinstance(effect, Say)]


def texts(turn: Turn) -> list[str]:
    return [part.text for say in says(turn) for part in say.parts]


def kinds(turn: Turn, kind: type[Effect]) -> list[Effect]:
    return [effect for effect in turn.effects if isinstance(effect, kind)]


def hear(
    person: Person, read: Meaning, words: str = "слова", after: int = 5 * S, case: CaseNow | None = None
) -> Turn:
    at = Millis(person.last_at + after)
    heard = Heard("d", "1", Address(person.network, "a"), at, words=words, meaning=read)
    turn = advance(BOOK, person, heard, Moment(at, Checked(everything=True), True, case=case))
    return replace(turn, person=replace(turn.person, last_at=at))


def tap(person: Person, choice: str, after: int = 5 * S, case: CaseNow | None = None) -> Turn:
    at = Millis(person.last_at + after)
    top = person.stack[-1]
    press = Tap(f"{top.flow}.{top.step}", choice, person.turn)
    heard = Heard("d", "2", Address(person.network, "a"), at, Kind.TAP, tap=press)
    turn = advance(BOOK, person, heard, Moment(at, Checked(everything=True), True, case=case))
    return replace(turn, person=replace(turn.person, last_at=at))


@cache
def read(words: str) -> Meaning:
    return LOADED.understanding.read(words, NOW)


def shown(say: Say, person: Person) -> str:
    text, _ = LOADED.renderer.outgoing(say, person, DOORS[person.network], NOW, 1)
    return "\n".join(as_sms(text, person, 10)) if person.network is Network.SMS else text


# ── danger ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_sounds_like_danger_gets_the_number_and_one_question_and_no_ring(
    locale: str, network: Network
) -> None:
    for flow, step in ASKS:
        if step in SOS:
            continue
        person = standing(flow, step, locale=locale, network=network)
        turn = hear(person, LIKELY)
        (say,) = says(turn)
        assert say.parts[0].text == "trouble-sos_number", (flow, step)
        assert say.step == ("trouble.sos_danger_both" if flow == "someone_else" else "trouble.sos_danger")
        opened = [effect for effect in kinds(turn, OpenCase) if isinstance(effect, OpenCase)]
        assert [each.tier for each in opened] == [Tier.T1]
        assert not any(each.alarm for each in opened), (flow, step)
        assert kinds(turn, WakeLater), "60 s of silence ring"
        assert "112" in shown(say, turn.person)


@pytest.mark.parametrize("network", Network)
def test_danger_told_rings_from_every_question_at_once(network: Network) -> None:
    for flow, step in ASKS:
        turn = hear(standing(flow, step, network=network), URGENT)
        assert any(effect.alarm for effect in turn.effects if isinstance(effect, OpenCase)), (flow, step)
        assert len(says(turn)) == 1
        assert kinds(turn, PassOn), (flow, step)


def test_nobody_in_danger_is_asked_the_same_again_and_again() -> None:
    """More of the same at "danger now?" is kept; danger said plainly there is the answer; then words wait."""
    turn = hear(standing(), LIKELY)
    turn = hear(turn.person, LIKELY, case=WAITING)
    assert kinds(turn, PassOn)
    assert "trouble-sos_number" not in texts(turn)
    turn = hear(turn.person, LIKELY, case=WAITING)
    assert texts(turn) == []
    turn = hear(turn.person, URGENT, case=WAITING)
    assert turn.person.answers["trouble.sos_danger"] == "yes"
    assert "trouble-sos_danger" not in texts(turn)
    for _ in range(3):
        turn = hear(turn.person, URGENT, case=WAITING)
        assert kinds(turn, PassOn)
        assert any(effect.alarm for effect in turn.effects if isinstance(effect, OpenCase))
        assert not {"trouble-sos_number", "trouble-sos_danger"} & set(texts(turn))


def test_a_help_word_is_answered_with_the_number_however_often() -> None:
    person = standing()
    for _ in range(4):
        turn = hear(person, Meaning(command=Command.EMERGENCY), case=WAITING)
        assert "trouble-sos_number" in texts(turn)
        person = turn.person


def test_an_hour_later_danger_gets_the_number_anew() -> None:
    person = hear(hear(standing(), URGENT).person, URGENT, case=WAITING).person
    turn = hear(person, URGENT, after=H, case=WAITING)
    assert "trouble-sos_number" in texts(turn)


def test_a_place_named_in_danger_gets_its_number_without_another_question() -> None:
    turn = hear(standing(), LIKELY)
    turn = hear(turn.person, replace(URGENT, country="RU"), case=WAITING)
    (say,) = says(turn)
    assert dict(say.parts[0].args)["from"] == "RU"
    assert "trouble-sos_danger" not in texts(turn)


def test_with_an_operator_danger_rings_and_is_the_answer_to_danger_now() -> None:
    held = replace(WAITING, tier=Tier.T3, held=True)
    person = standing("trouble", "sos_danger", facts={"safe": "yes", "sos": "open"})
    turn = hear(person, URGENT, case=held)
    assert any(effect.alarm for effect in turn.effects if isinstance(effect, OpenCase))
    assert turn.person.stack == ()
    assert not turn.person.facts.get("sos")
    turn = hear(standing("", ""), LIKELY, case=held)
    assert kinds(turn, PassOn)
    assert says(turn) == []


def test_danger_in_the_screening_keeps_what_was_answered_and_goes_on_there() -> None:
    answers = {"trouble.g1": "no", "trouble.g2": "no", "trouble.q1": "yes"}
    turn = hear(standing("trouble", "q2", answers=answers), URGENT)
    assert turn.person.answers == answers
    turn = tap(turn.person, "no", case=WAITING)
    assert kinds(turn, LowerCase)
    turn = tap(turn.person, "trouble", case=WAITING)
    assert turn.person.stack == (Frame("trouble", "q2"),)


# ── wishes ──────────────────────────────────────────────────────────────────────────────────────────────

WISHED = {
    Intent.SAFETY_CHECK: "check",
    Intent.EXPLOITED: "trouble",
    Intent.HOTLINE_NUMBER: "numbers",
    Intent.TALK_TO_HUMAN: "human",
}
SAFE_TO_ASK = {"welcome", "language", "privacy", "doubt"}


@pytest.mark.parametrize("intent", WISHED)
def test_a_clear_wish_is_followed_from_every_question_and_back_leads_to_it_again(intent: Intent) -> None:
    for flow, name in ASKS:
        step = LOADED.flows[flow].step(name)
        assert step is not None
        short = step.form is Form.SHORT
        person = standing(flow, name, stays_in="", network=Network.SMS if short else Network.TELEGRAM)
        if person.stack[0].flow.split("_")[0] == WISHED[intent] or flow in (WISHED[intent], "language"):
            continue
        if step.parser in (
            "word",
            "text",
            "phone",
        ):  # what is written there is the answer
            continue
        if intent is Intent.EXPLOITED and flow == "someone_else":  # it is told of them
            continue
        turn = hear(person, Meaning(intent=intent))
        assert turn.person.stack[-1].flow == WISHED[intent], (flow, name)
        under = base(person, BOOK)
        assert turn.person.stack[:-1] == under
        if not under:
            continue
        back = hear(turn.person, Meaning(command=Command.BACK))
        assert "common-back_to_questions" in texts(back), (flow, name)
        if holds(step, LOADED.flows[flow], person, BOOK, Moment(NOW, Checked())):  # it is asked of them
            assert texts(back)[-2:] == ["common-back_to_questions", step.text], (flow, name)
            assert back.person.stack == person.stack
            assert says(back)[-1].choices


def test_questions_with_an_answer_to_keep_are_come_back_to_and_no_others() -> None:
    assert base(standing("check", "p5"), BOOK)
    assert base(standing("trouble", "q3"), BOOK)
    assert base(standing("human", "until"), BOOK)
    assert not base(standing("check", "after_plan"), BOOK)
    assert not base(standing("trouble", "likely_offer"), BOOK)
    assert not base(standing("welcome", "menu"), BOOK)
    for facts in (
        {"level": "likely"},
        {"level": "urgent"},
        {"level": "stop"},
        {"sos": "open"},
        {"shut": "not_now"},
    ):
        assert not base(standing("trouble", "urgent_where", facts=facts), BOOK), facts


def test_visits_do_not_pile_up() -> None:
    person = standing("check", "p5", stays_in="")
    for intent in (Intent.HOTLINE_NUMBER, Intent.TALK_TO_HUMAN, Intent.EXPLOITED) * 5:
        person = hear(person, Meaning(intent=intent)).person
        assert person.stack[0] == Frame("check", "p5")
        assert len(person.stack) == 2


def test_the_answers_of_the_check_survive_a_visit() -> None:
    answers = {"check.a0": "no", "check.arranged": "agency"}
    turn = hear(standing("check", "p5", answers=answers), Meaning(intent=Intent.HOTLINE_NUMBER))
    assert "common-back_to_questions" in texts(turn)
    assert turn.person.stack == (Frame("check", "p5"),)
    assert turn.person.answers.items() >= answers.items()


def test_d14_after_silence_a_visit_to_what_is_private_shows_nothing() -> None:
    """D-12, D-14: neither the screening nor what lay under it."""
    person = hear(standing("check", "p5"), Meaning(intent=Intent.EXPLOITED)).person
    assert [frame.flow for frame in person.stack] == ["check", "trouble"]
    turn = hear(person, Meaning(), after=H)
    assert all(text.startswith(("welcome-", "common-", "languages")) for text in texts(turn))


DOUBT = Meaning(doubtful=(Intent.HOTLINE_NUMBER, Intent.TALK_TO_HUMAN, Intent.EXPLOITED, Intent.SAFETY_CHECK))


def test_only_an_order_to_stop_is_obeyed_and_never_a_likeness_of_it() -> None:
    """He says to stop writing, the phone was taken: that is told to us, and silence is not a guess."""
    assert kinds(hear(standing(), Meaning(command=Command.STOP, intent=Intent.STOP)), Stop)
    for words in ("больше не пишу маме, забрали телефон", "мага жазба дейт күйөөм", "ol gelya, yazman"):
        turn = hear(standing("trouble", "q3"), replace(read(words), intent=Intent.STOP), words)
        assert not kinds(turn, Stop), words
        assert says(turn), words
    turn = hear(standing(), Meaning(intent=Intent.STOP), case=replace(WAITING, tier=Tier.T3))
    assert not kinds(turn, Stop)
    assert kinds(turn, PassOn)


@pytest.mark.parametrize(
    "words", ["да, муж читает телефон", "Да, здесь не безопасно", "Да, не пишите мне сюда"]
)
def test_d21_a_yes_with_more_behind_it_is_no_consent(words: str) -> None:
    turn = hear(standing("human", "safe_here"), read(words), words)
    assert "human-until" not in texts(turn)


@pytest.mark.parametrize("words", ["нет, я в опасности", "нет... боюсь", "жок, корком", "нет, не безопасно"])
def test_a_no_with_more_behind_it_lowers_no_danger_and_its_words_are_kept(words: str) -> None:
    turn = hear(standing("trouble", "sos_danger"), read(words), words, case=WAITING)
    assert not kinds(turn, LowerCase)
    assert kinds(turn, PassOn)


@pytest.mark.parametrize(
    "words",
    [
        "я в опасности",
        "мен коркунучтамын",
        "men xavfdaman",
        "ман дар хатарам",
        "мен қауіптемін",
        "I am in danger",
    ],
)
def test_who_says_to_be_in_danger_is(words: str) -> None:
    assert read(words).urgent


def test_a_likely_danger_after_a_no_brings_the_number_again() -> None:
    given = {"danger_at": str(NOW), "danger_in": "RU"}
    case = replace(WAITING, tier=Tier.T3)
    turn = hear(standing(facts=given), Meaning(likely=True), "он идёт сюда", case=case)
    assert "trouble-sos_number" in texts(turn)


def test_a_shut_phone_is_asked_about_no_wishes() -> None:
    turn = hear(standing("welcome", "safe", facts={"shut": "yes"}), DOUBT, "не то работа, не то обман")
    assert "doubt-which" not in texts(turn)
    assert not turn.person.facts.get("words")


def test_the_words_of_a_doubt_go_along_into_another_language_and_end_with_the_question() -> None:
    doubted = hear(standing(), DOUBT, "слова в сомнении").person
    assert doubted.facts["words"] == "слова в сомнении"
    named = hear(doubted, Meaning(names_language="ky"), "кыргызча")
    assert named.person.facts["words"] == "слова в сомнении"
    assert kinds(named, WakeLater)


# ── doubts ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("network", Network)
def test_a_doubt_is_one_question_with_at_most_three_wishes_and_something_else(network: Network) -> None:
    turn = hear(standing(network=network), DOUBT)
    (say,) = says(turn)
    assert say.choices == ("numbers", "human", "trouble", "other")
    assert say.step == "doubt.which"
    text = shown(say, turn.person)
    assert network is Network.TELEGRAM or ("1 " in text and "4 " in text)


def test_a_doubt_is_put_once_then_there_is_the_menu() -> None:
    turn = hear(standing(), DOUBT)
    turn = hear(turn.person, DOUBT)
    assert "doubt-which" not in texts(turn)
    assert turn.person.stack == (Frame("welcome", "menu"),)
    assert "doubt-which" not in texts(hear(turn.person, DOUBT))


@pytest.mark.parametrize("words", ["доброе утро", "сколько стоит билет", "...", "я приехал вчера"])
def test_who_goes_on_is_never_asked_about_the_old_doubt(words: str) -> None:
    person = hear(standing(), DOUBT).person
    old = Tap("doubt.which", "numbers", person.turn)
    for after in (5 * S, 20 * MIN, 3 * H):
        turn = hear(person, read(words), words, after)
        for _ in range(3):
            assert "doubt-which" not in texts(turn), (words, after)
            turn = hear(turn.person, read(words), words)
        at = Millis(turn.person.last_at + S)
        late = Heard("d", "3", Address(Network.TELEGRAM, "a"), at, Kind.TAP, tap=old)
        turn = advance(BOOK, turn.person, late, Moment(at, Checked(everything=True), True))
        assert "doubt-which" not in texts(turn)


def test_danger_now_as_the_answer_to_a_doubt_rings_at_once() -> None:
    turn = hear(standing(), Meaning(doubtful=(Intent.DANGER_NOW, Intent.EXPLOITED)))
    assert says(turn)[0].choices == ("danger", "trouble", "other")
    turn = tap(turn.person, "danger")
    assert says(turn)[0].parts[0].text == "trouble-urgent_number"
    assert any(effect.alarm for effect in turn.effects if isinstance(effect, OpenCase))
    assert [frame.flow for frame in turn.person.stack] == ["human"], "nothing pulls back"


def test_with_an_operator_and_the_session_over_a_stranger_in_danger_gets_the_line_too() -> None:
    person = standing("", "", facts={"shut": "yes"})
    turn = hear(person, replace(URGENT, foreign="tr"), case=replace(WAITING, held=True))
    assert texts(turn)[:2] == ["foreign-tr-call", "trouble-sos_number"]


def test_the_chosen_wish_is_a_visit_too() -> None:
    turn = tap(hear(standing(), DOUBT).person, "numbers")
    assert turn.person.stack == (Frame("check", "p5"), Frame("numbers", "stays_in"))
    turn = tap(turn.person, "TR")
    assert "common-back_to_questions" in texts(turn)
    assert turn.person.stack == (Frame("check", "p5"),)


def test_the_words_behind_a_doubt_go_with_the_case_that_the_answer_opens_and_else_are_gone() -> None:
    asked = hear(standing(), DOUBT, "начальник странный какой-то")
    assert asked.person.facts["words"] == "начальник странный какой-то"
    assert "начальник" not in repr(asked)
    opened = tap(asked.person, "human")
    assert kinds(opened, Earlier) == [Earlier("начальник странный какой-то")]
    assert "words" not in opened.person.facts
    other = tap(asked.person, "numbers")
    assert not kinds(other, Earlier)
    assert "words" not in other.person.facts
    timer = next(effect for effect in asked.effects if isinstance(effect, WakeLater))
    late = TimeUp(1, PersonId("p"), timer.kind, timer.step, timer.due_at)
    turn = advance(BOOK, asked.person, late, Moment(timer.due_at, Checked(everything=True)))
    assert "words" not in turn.person.facts
    assert turn.effects == ()


# ── other languages ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("code", HAVE_LINES)
def test_danger_in_another_language_gets_a_line_in_it_with_the_number_first(
    code: str, network: Network
) -> None:
    new = Person(PersonId("n"), network, last_at=NOW)
    cry = replace(URGENT, foreign=code, language=None)
    for person in (new, standing(network=network, stays_in="KR"), standing("trouble", "q3", network=network)):
        turn = hear(person, cry)
        (say,) = says(turn)
        assert say.parts[0].text == f"foreign-{code}-call"
        assert say.parts[1].text == "trouble-sos_number"
        first = shown(say, turn.person).split("\n")[0]
        assert "112" in first or "119" in first, first
        assert any(effect.alarm for effect in turn.effects if isinstance(effect, OpenCase))


def test_another_language_is_offered_ours_once_a_day_and_nothing_is_guessed() -> None:
    stranger = Meaning(foreign="tr", language="tk", confidence=0.9)
    turn = hear(Person(PersonId("n"), last_at=NOW), stranger)
    assert texts(turn) == ["foreign-tr-choose", "languages"]
    assert turn.person.locale_from == ""
    for _ in range(4):
        turn = hear(turn.person, stranger)
        assert "foreign-tr-choose" not in texts(turn)
    person = standing()
    turn = hear(person, stranger)
    assert texts(turn) == ["foreign-tr-choose", "languages"]
    turn = tap(turn.person, "ky")
    assert turn.person.locale == "ky"
    assert turn.person.stack == person.stack
    assert "languages" not in texts(hear(turn.person, stranger))


def test_a_language_without_a_line_of_ours_is_offered_the_six() -> None:
    assert texts(hear(standing(), Meaning(foreign="de"))) == ["languages"]


# ── our languages ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_name_of_a_language_changes_to_it_and_puts_the_question_again(
    locale: str, network: Network
) -> None:
    for flow, name in ASKS:
        if LOADED.flows[flow].step(name).labels == "languages":  # type: ignore[union-attr]
            continue
        person = standing(flow, name, network=network, locale="tk" if locale != "tk" else "ru")
        turn = hear(person, Meaning(names_language=locale, command=Command.LANGUAGE))
        assert turn.person.locale == locale
        assert turn.person.locale_from == "chosen"
        assert turn.person.stack == person.stack, (flow, name)
        assert len(says(turn)) == 1


def test_the_name_of_a_language_answers_the_question_for_it() -> None:
    person = standing("welcome", "language", locale_from="guessed", facts={})
    turn = hear(person, Meaning(names_language="kk", command=Command.LANGUAGE))
    assert (turn.person.locale, turn.person.stack) == ("kk", (Frame("welcome", "safe"),))


def test_a_language_we_do_not_offer_leads_to_the_choice() -> None:
    assert texts(hear(standing(), Meaning(names_language="en"))) == ["languages"]


def test_a_guess_orders_the_languages_and_locks_nothing() -> None:
    person = Person(PersonId("n"), last_at=NOW)
    turn = hear(person, Meaning(language="kk", confidence=0.95))
    assert turn.person.locale_from == "guessed"
    assert says(turn)[0].choices[0] == "kk"
    turn = hear(turn.person, Meaning(language="tg", confidence=0.95))
    assert says(turn)[0].choices[0] == "tg"


def test_in_a_language_half_sure_the_question_comes_in_russian_too() -> None:
    person = Person(PersonId("n"), last_at=NOW)
    for confidence, twice in ((0.65, True), (0.95, False)):
        turn = hear(person, replace(URGENT, language="ky", confidence=confidence))
        (say,) = says(turn)
        assert (texts(turn).count("trouble-sos_danger") == 2) is twice
        text = shown(say, turn.person)
        assert ("Вам сейчас грозит опасность?" in text) is twice
        assert "Азыр сизге коркунуч барбы?" in text


# ── noise and harm ──────────────────────────────────────────────────────────────────────────────────────

NOISE = ("asdfgh", "...", "🙂", "ъ", "ыва", "?", "\u200b", "  ", "}{", "zzzz")


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("noise", NOISE)
def test_noise_is_asked_about_once_and_no_question_is_put_a_third_time(noise: str, network: Network) -> None:
    for start in (standing("check", "p5", network=network), Person(PersonId("n"), network, last_at=NOW)):
        person, asked = start, []
        for _ in range(6):
            turn = hear(person, read(noise), noise)
            assert says(turn)
            asked += [say.step for say in says(turn) if say.step]
            person = turn.person
        repeats = [step for step in asked if step not in ("", "welcome.menu")]
        assert all(repeats.count(step) <= 2 for step in repeats), asked
        assert asked.count("welcome.menu") <= 2, asked


def test_noise_and_other_languages_do_not_change_the_letters_we_write_in() -> None:
    person = standing(script=Script.CYRILLIC, network=Network.SMS)
    for meaning in (Meaning(script=Script.LATIN), Meaning(script=Script.LATIN, foreign="en")):
        assert hear(person, meaning, "asdf").person.script is Script.CYRILLIC
    known = Meaning(script=Script.LATIN, language="ru", confidence=0.9)
    assert hear(person, known, "privet").person.script is Script.LATIN


def test_noise_at_the_choice_of_a_language_ends_in_the_menu_wherever_it_was_asked() -> None:
    person = standing("trouble", "g0", locale_from="guessed", facts={})
    person = hear(person, Meaning(command=Command.LANGUAGE)).person
    assert person.stack[-1] == Frame("language", "change")
    for _ in range(2):
        person = hear(person, Meaning(), "asdf").person
    assert person.stack == (Frame("welcome", "menu"),)


HOSTILE = (
    "{ $number } { trouble-sos_number } {0} {} %s %(x)s ${x} #{x}",
    "<script>alert(1)</script><img src=x onerror=y><b>",
    "*b* _i_ [a](tg://user?id=1) `c` ||d||",
    "'; DROP TABLE people; -- \" OR 1=1",
    "\x00\x01\x07\x1b[31m\r\n\x7f\ufeff",
    "\u202eabc\u202d\u2066x\u2069\u200f",
    '{"a":' * 400 + "1" + "}" * 400,
    "а" * 20_000,
    "ю\u0301" * 3_000,
    "\ud83d".encode("utf-8", "replace").decode(),
    "../../etc/passwd ; rm -rf / $(id) `id`",
    "check.p5:yes:3",
    "_:help:0",
)


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_words_meant_to_harm_are_never_said_again_and_change_nothing(place: int, network: Network) -> None:
    words = HOSTILE[place]
    for flow, step in ASKS:
        step_here = LOADED.flows[flow].step(step)
        person = standing(flow, step, network=network)
        turn = hear(person, read(words), words)
        for say in says(turn):
            text = shown(say, turn.person)
            assert len(words) < 4 or words.strip()[:12] not in text
            assert "<script" not in text
            assert "{" not in text
        taken = step_here is not None and step_here.parser in ("word", "text")
        assert taken or len(words) < 4 or words not in str(turn.person.state()), (flow, step)
