"""Danger is heard in every language and spelling, and ordinary talk rings no bell (design decision 11)."""

import tomllib
from pathlib import Path

import pytest

from bot.core.meaning import Command, Intent
from bot.understanding import Understanding

HERE = Path(__file__).parent
READER = Understanding({}, {})


def lines(file: str) -> dict[str, list[str]]:
    with (HERE / file).open("rb") as opened:
        return {
            name: [line for line in text.splitlines() if line] for name, text in tomllib.load(opened).items()
        }


ALARMS = lines("alarms.toml")


def rounds(file: str) -> tuple[list[str], list[str]]:
    with (HERE / file).open("rb") as opened:
        tables = tomllib.load(opened).values()
    urgent = [line for table in tables for line in table.get("urgent", "").splitlines() if line]
    calm = [line for table in tables for line in table["calm"].splitlines() if line]
    return urgent, calm


def test_the_sets_are_large_enough_to_mean_something() -> None:
    assert len(ALARMS["urgent"]) >= 60
    assert len(ALARMS["calm"]) >= 60


@pytest.mark.parametrize("words", ALARMS["urgent"])
def test_danger_is_urgent(words: str) -> None:
    meaning = READER.read(words, 0)
    assert meaning.urgent
    assert meaning.intent is Intent.DANGER_NOW
    assert meaning.why


@pytest.mark.parametrize("words", ALARMS["self_harm"])
def test_d27_self_harm_is_urgent_and_named(words: str) -> None:
    meaning = READER.read(words, 0)
    assert meaning.self_harm
    assert meaning.urgent
    assert meaning.intent is Intent.SELF_HARM


@pytest.mark.parametrize("words", ALARMS["exploited"])
def test_unpaid_work_and_kept_papers_are_exploitation_without_a_bell(words: str) -> None:
    meaning = READER.read(words, 0)
    assert meaning.intent is Intent.EXPLOITED
    assert not meaning.urgent


@pytest.mark.parametrize("words", ALARMS["calm"])
def test_ordinary_talk_rings_no_bell(words: str) -> None:
    meaning = READER.read(words, 0)
    assert not meaning.urgent
    assert meaning.command is not Command.EMERGENCY


def test_shouting_and_decoration_do_not_hide_danger() -> None:
    for words in ALARMS["urgent"]:
        assert READER.read(words.upper() + "!!! 😭", 0).urgent, words
        assert READER.read("\u200b" + words.replace(" ", "  "), 0).urgent, words


def test_why_names_rules_and_never_repeats_the_words() -> None:
    meaning = READER.read("меня зовут Тест, меня заперли на складе", 0)
    assert meaning.urgent
    assert not any("Тест" in why or "склад" in why for why in meaning.why)


@pytest.mark.parametrize("file", ["first_round.toml", "held_out.toml"])
def test_what_was_once_held_out_stays_understood(file: str) -> None:
    urgent, calm = rounds(file)
    heard = sum(READER.read(words, 0).urgent for words in urgent)
    false = sum(READER.read(words, 0).urgent for words in calm)
    assert heard >= 0.95 * len(urgent)
    assert false <= 1


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("можно поговорить с живым человеком", Intent.TALK_TO_HUMAN),
        ("адам менен сүйлөшсөм болобу", Intent.TALK_TO_HUMAN),
        ("odam bilan gaplashmoqchiman", Intent.TALK_TO_HUMAN),
        ("мехоҳам бо одам гап занам", Intent.TALK_TO_HUMAN),
        ("адаммен сөйлескім келеді", Intent.TALK_TO_HUMAN),
        ("adam bilen gürleşmek isleýärin", Intent.TALK_TO_HUMAN),
        ("дайте номер горячей линии", Intent.HOTLINE_NUMBER),
        ("телефон номерин бериңизчи", Intent.HOTLINE_NUMBER),
        ("элчихона рақамини беринг", Intent.HOTLINE_NUMBER),
        ("рақами сафоратро диҳед", Intent.HOTLINE_NUMBER),
        ("елшілік нөмірін беріңізші", Intent.HOTLINE_NUMBER),
        ("ilçihananyň nomerini beriň", Intent.HOTLINE_NUMBER),
        ("предлагают работу в Дубае, можно доверять?", Intent.SAFETY_CHECK),
        ("жумуш сунуш кылышты, ишенсе болобу", Intent.SAFETY_CHECK),
        ("ish taklif qilishdi, ishonsa bo'ladimi", Intent.SAFETY_CHECK),
        ("кор пешниҳод карданд, бовар кардан мумкин аст?", Intent.SAFETY_CHECK),
        ("жұмыс ұсынды, сенуге бола ма", Intent.SAFETY_CHECK),
        ("iş teklip etdiler, ynanyp bolarmy", Intent.SAFETY_CHECK),
        ("больше не пишите мне никогда", Intent.STOP),
        ("привет, как дела", Intent.OTHER),
    ],
)
def test_calm_wishes_are_told_apart(words: str, intent: Intent) -> None:
    assert READER.read(words, 0).intent is intent
