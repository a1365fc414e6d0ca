"""Who writes of somebody else is asked about them, and is told the truth about who is called for them."""

from dataclasses import replace

import pytest

from bot.app import load
from bot.core.case import CaseState, Tier
from bot.core.effects import LowerCase, OpenCase, PassOn, Say, Turn
from bot.core.engine import advance
from bot.core.meaning import Whom
from bot.core.message import Address, CaseId, Heard, Millis, Network, PersonId
from bot.core.moment import CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person

LOADED = load()
NOW = Millis(1_767_268_800_000)
BOOK = LOADED.book
WAITING = CaseNow(CaseId(1), Tier.T1, CaseState.WAITING, held=False)
HELD = CaseNow(CaseId(1), Tier.T3, CaseState.ACTIVE, held=True)
READ = LOADED.understanding.read

OF_ANOTHER = [
    "соседку заперли и не выпускают",
    "брата бьют на работе, забрали паспорт",
    "akamni ishda urishyapti, pasportini olib qo'yishdi",
    "акамни ишда уришяпти, паспортини олиб қўйишди",
    "байкемди жумушта сабап жатышат, паспортун алып коюшту",
    "ағамды жұмыста ұрып жатыр, паспортын алып қойды",
    "бародарамро дар кор мезананд, шиносномаашро гирифтанд",
    "doganymy işde urýarlar, pasportyny aldylar",
]
OF_ONESELF = [
    "меня заперли и не выпускают",
    "муж меня бьет",
    "meni uyga qamab qo'yishdi",
    "мени камап коюшту",
    "мені қамап қойды",
    "маро мезананд",
    "meni gulplap goýdular",
]
SILENT = [
    "муж не отвечает",
    "erim javob bermayapti",
    "эрим жавоб бермаяпти",
    "күйөөм жооп бербейт",
    "күйеуім жауап бермейді",
    "бародарам ҷавоб намедиҳад",
    "adamym jogap berenok",
]
NOT_I = [
    "не я, а мой брат",
    "мен эмес, агам",
    "men emas, ukam",
    "мен емес, інім",
    "я в порядке, а брат нет",
    "men däl, doganym",
]
THANKS = ["рахмат", "спасибо большое", "раҳмат", "sag boluň", "көп рақмет сізге", "ташаккур", "katta rahmat"]


def standing(flow: str = "welcome", step: str = "menu", network: Network = Network.TELEGRAM) -> Person:
    return Person(
        PersonId("p"),
        network,
        locale="ru",
        locale_from="chosen",
        stays_in="KG",
        comes_from="KG",
        last_at=NOW,
        turn=3,
        stack=(Frame(flow, step),),
        facts={"safe": "yes"},
    )


def hear(person: Person, words: str, case: CaseNow | None = None, staffed: bool = True) -> Turn:
    heard = Heard("d", "1", Address(person.network, "a"), NOW, words=words, meaning=READ(words, NOW))
    return advance(BOOK, person, heard, Moment(NOW, Checked(everything=True), staffed=staffed, case=case))


def texts(turn: Turn) -> list[str]:
    return [part.text for effect in turn.effects if isinstance(effect, Say) for part in effect.parts]


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("words", OF_ANOTHER)
def test_danger_of_another_is_asked_about_them_and_their_yes_says_who_is_called(
    words: str, network: Network
) -> None:
    assert READ(words, NOW).whom is Whom.OTHER
    for staffed, text in ((True, "trouble-urgent_staffed"), (False, "trouble-urgent_closed")):
        turn = hear(standing(network=network), words)
        assert "trouble-sos_danger_other" in texts(turn)
        (opened,) = {each.tags for each in turn.effects if isinstance(each, OpenCase)}
        assert opened == ("third_party",)
        turn = hear(turn.person, "да", WAITING, staffed)
        assert any(each.alarm for each in turn.effects if isinstance(each, OpenCase))
        said = texts(turn) + texts(hear(turn.person, "Россия", WAITING, staffed))
        assert text in said
        assert "trouble-urgent_action" not in said, "nothing is told them to do for themself"


@pytest.mark.parametrize("words", OF_ONESELF)
def test_danger_of_ones_own_is_asked_as_before(words: str) -> None:
    assert READ(words, NOW).whom is Whom.SELF
    assert "trouble-sos_danger" in texts(hear(standing(), words))


@pytest.mark.parametrize("words", NOT_I)
@pytest.mark.parametrize("step", ["sos_danger", "sos_danger_both", "sos_danger_other"])
def test_not_i_but_my_brother_lowers_nothing(words: str, step: str) -> None:
    turn = hear(standing("trouble", step), words, WAITING)
    assert not any(isinstance(effect, LowerCase) for effect in turn.effects)
    assert any(isinstance(effect, PassOn) for effect in turn.effects)


@pytest.mark.parametrize("network", Network)
@pytest.mark.parametrize("words", SILENT)
def test_kin_who_do_not_answer_lead_to_the_talk_about_somebody_else(words: str, network: Network) -> None:
    for person in (standing(network=network), replace(standing(network=network), stack=())):
        turn = hear(person, words)
        assert turn.person.stack[-1] == Frame("someone_else", "other_in")
        assert turn.person.facts["what"] == "silent"
        assert not any(isinstance(effect, OpenCase) for effect in turn.effects)


@pytest.mark.parametrize("words", THANKS)
def test_thanks_get_one_kind_line_and_never_a_case(words: str) -> None:
    for flow, step in (("welcome", "menu"), ("numbers", "more"), ("trouble", "q3"), ("human", "word")):
        turn = hear(standing(flow, step), words)
        assert texts(turn)[0] == "common-thanks"
        assert turn.person.stack == (Frame(flow, step),)
        assert not any(isinstance(effect, OpenCase | PassOn) for effect in turn.effects)
    assert texts(hear(replace(standing(), stack=()), words)) == ["common-thanks", "welcome-menu"]


@pytest.mark.parametrize("words", [*OF_ANOTHER, *OF_ONESELF])
def test_danger_written_to_an_operator_begins_the_alarm(words: str) -> None:
    turn = hear(replace(standing(), stack=()), words, HELD)
    assert any(each.alarm and each.tier is Tier.T1 for each in turn.effects if isinstance(each, OpenCase))
    assert any(isinstance(effect, PassOn) for effect in turn.effects)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("0555 00 00 00", "+996555000000"),
        ("555 000 000", "+996555000000"),
        ("мой номер +7 000 000 00 00 вечером", "+70000000000"),
        ("00992 00 000 0000", "+992000000000"),
    ],
)
def test_a_number_to_call_is_kept_as_it_is_dialled(words: str, number: str) -> None:
    turn = hear(standing("human", "call_to"), words)
    assert turn.person.facts["call_number"] == number


@pytest.mark.parametrize("words", ["зачем?", "привет", "12345", "кечинде", "позвоните мужу"])
def test_what_is_no_number_is_asked_for_once_more_with_its_form(words: str) -> None:
    turn = hear(standing("human", "call_to"), words)
    assert texts(turn) == ["human-call_number_again", "human-call_number"]
    assert "call_number" not in turn.person.facts


@pytest.mark.parametrize(
    "words", ["на этот номер", "ушул номерге", "shu raqamga", "осы нөмірге", "ба ҳамин рақам", "şu belgä"]
)
def test_this_number_is_the_one_they_write_from(words: str) -> None:
    turn = hear(standing("human", "call_to_here", Network.SMS), words)
    assert turn.person.facts["call_number"] == "this"


@pytest.mark.parametrize("words", ["спасибо", "салам", "зачем это?", "эмне үчүн?"])
def test_thanks_greetings_and_questions_are_no_agreed_word(words: str) -> None:
    turn = hear(standing("human", "word"), words)
    assert turn.person.stack == (Frame("human", "word"),)
    assert "word" not in turn.person.facts


@pytest.mark.parametrize("words", ["я из Оша, в Москве", "Оштонмун, Москвадамын", "аз Ош, дар Маскав"])
def test_where_from_and_where_now_are_both_taken(words: str) -> None:
    unknown = {"stays_in": "", "comes_from": ""}
    turn = hear(replace(standing("numbers", "stays_in"), **unknown), words)
    assert (turn.person.stays_in, turn.person.comes_from) == ("RU", "KG")
    turn = hear(replace(standing("check", "comes_from"), **unknown), words)
    assert (turn.person.stays_in, turn.person.comes_from) == ("RU", "KG")
