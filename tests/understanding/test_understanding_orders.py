"""Orders are heard in every language; talk that only holds a help word is not an order (D-01, D-02)."""

import tomllib
from pathlib import Path

import pytest

from bot.core.meaning import Command, Intent
from bot.understanding import Understanding, text
from bot.understanding.commands import Commands
from bot.understanding.lists import load

READER = Understanding({}, {})
COMMANDS = Commands(load())
ORDERS = tomllib.loads((Path(__file__).parent / "orders.toml").read_text(encoding="utf-8"))
CASES = [(words, name) for table in ORDERS.values() for name, listed in table.items() for words in listed]


def command(words: str) -> Command | None:
    return READER.read(words, 0).command


def test_every_language_has_at_least_fifteen_orders() -> None:
    for code in ("ru", "ky", "tg", "uz", "kk", "tk"):
        assert sum(len(listed) for listed in ORDERS[code].values()) >= 15, code


@pytest.mark.parametrize(("words", "name"), CASES)
def test_order_is_heard(words: str, name: str) -> None:
    assert command(words) is Command(name)
    assert command(f"  {words.upper()} !") is Command(name)


@pytest.mark.parametrize(
    "words",
    [
        "sos",
        "112",
        "0",
        "help",
        "помощь",
        "спасите",
        "көмек",
        "жардам",
        "ёрдам",
        "yordam",
        "ёрӣ",
        "ёри",
        "кӯмак",
        "кумак",
        "kömek",
        "komek",
        "мне нужна помощь",
        "помогите",
        "жардам бергиле",
        "ёрдам беринг",
        "кӯмак кунед",
        "көмектесіңіз",
        "kömek ediň",
    ],
)
def test_d02_emergency_words_of_the_rule_are_heard(words: str) -> None:
    assert command(words) is Command.EMERGENCY


@pytest.mark.parametrize(
    "words", ["помогте", "помощьь", "памощь", "yordma", "жардем", "жрадам", "көмекк", "komekk"]
)
def test_d02_one_typo_is_forgiven_in_longer_words(words: str) -> None:
    assert command(words) is Command.EMERGENCY


@pytest.mark.parametrize(
    "words", ["sas", "113", "дам", "нит", "сто", "8", "00", "неа?я", "спасиб", "спасибо"]
)
def test_short_words_and_digits_match_only_exactly(words: str) -> None:
    assert command(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "помогите мне пожалуйста",
        "мне срочно нужна ваша помощь",
        "салом менга ёрдам керак илтимос",
        "лутфан ба ман кӯмак кунед",
        "salam maňa kömek gerek",
        "маған тез көмек керек",
        "sos help me please",
    ],
)
def test_a_plea_inside_a_short_message_counts(words: str) -> None:
    assert command(words) is Command.EMERGENCY


@pytest.mark.parametrize(
    "words",
    [
        "помощь с патентом",
        "нужна помощь с регистрацией",
        "yordam kerak patent uchun",
        "помогите найти работу",
        "помощь не нужна",
        "kömek gerek däl",
        "жардам керек эмес",
        "спасибо за помощь",
        "барои виза кӯмак лозим",
        "ёрдам керак эмас",
        "көмек керек емес",
        "виза алууга жардам керек",
        "вчера видел скорую помощь",
    ],
)
def test_ordinary_talk_with_a_help_word_is_no_emergency(words: str) -> None:
    assert command(words) is None


@pytest.mark.parametrize(("words", "expected"), [("не", Command.NO), ("ха", Command.YES)])
def test_two_letter_answers_count_only_alone(words: str, expected: Command) -> None:
    assert command(words) is expected
    assert command(f"я {words} еду") is None


def test_slash_commands_ignore_what_follows_them() -> None:
    assert command("/start f3a9xyz") is Command.START
    assert command("/stop") is Command.STOP
    assert command("/somethingelse") is None


def test_orders_that_are_wishes_carry_the_intent() -> None:
    assert READER.read("стоп", 0).intent is Intent.STOP
    assert READER.read("оператор", 0).intent is Intent.TALK_TO_HUMAN
    assert READER.read("номер", 0).intent is Intent.HOTLINE_NUMBER


def test_a_help_word_alone_is_not_yet_urgent() -> None:
    assert not READER.read("помогите", 0).urgent


@pytest.mark.parametrize(
    ("words", "locale"),
    [
        ("кыргызча", "ky"),
        ("кыргыз тилинде жазыңыз", "ky"),
        ("по-русски", "ru"),
        ("на русском пожалуйста", "ru"),
        ("можно на русском?", "ru"),
        ("ruscha gapiring", "ru"),
        ("oʻzbekcha", "uz"),
        ("ozbekcha", "uz"),
        ("узбекча", "uz-Cyrl"),
        ("тоҷикӣ", "tg"),
        ("точики", "tg"),
        ("бо забони тоҷикӣ", "tg"),
        ("қазақша", "kk"),
        ("kazaksha", "kk"),
        ("казахском", "kk"),
        ("türkmençe", "tk"),
        ("turkmen dili", "tk"),
        ("English please", "en"),
        ("кыргзча", "ky"),
        ("я кыргыз", None),
        ("ўзбек тилида", "uz-Cyrl"),
        ("узбек", None),
        ("таджик", None),
        ("я не говорю по-русски", None),
        ("плохо понимаю по-русски", None),
        ("турецкий", None),
        ("язык", None),
        ("", None),
    ],
)
def test_the_name_of_a_language_asks_for_it(words: str, locale: str | None) -> None:
    cleaned = text.clean(words)
    found = text.split(cleaned)
    commands = COMMANDS
    assert commands.language_named(found) == locale
    assert locale is None or commands.read(cleaned, found) is Command.LANGUAGE


@pytest.mark.parametrize(
    "words",
    ["помогите с переводом", "помогите написать заявление", "помогите где сдать анализы", "хочу вернуться"],
)
def test_help_with_something_and_wishes_of_life_are_no_orders(words: str) -> None:
    assert command(words) is None


@pytest.mark.parametrize(
    "words", ["помогите бьют", "помогите убежать", "qutqaring kelyapti", "спаси он войдет"]
)
def test_a_cry_with_any_other_word_is_heard(words: str) -> None:
    assert command(words) is Command.EMERGENCY
