"""Typed answers become a country, a date, a digit, a choice, whatever their spelling."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import load
from bot.core.message import Millis
from bot.understanding import Understanding

COUNTRIES = {
    "RU": ("Россия", "Rossiya", "Русия", "Ресей", "Москва", "Moskva", "Маскав", "Екатеринбург"),
    "TR": ("Турция", "Türkiye", "Turkiya", "Стамбул", "Stambul"),
    "AE": ("ОАЭ", "UAE", "Дубай", "Объединённые Арабские Эмираты"),
    "KR": ("Южная Корея", "Корея"),
    "KG": ("Кыргызстан", "Бишкек", "Ош"),
    "UZ": ("Oʻzbekiston", "Ташкент", "Тошкент"),
    "SA": ("Саудовская Аравия", "Рияд"),
}
LABELS = {
    "welcome-menu.check": {
        "ru": "Проверить предложение",
        "ky": "Сунушту текшерүү",
        "uz": "Taklifni tekshirish",
    },
    "check-papers.yes": {"ru": "Да", "tk": "Hawa"},
    "trouble-now.yes": {"ru": "Да", "tk": "Hawa"},
}
READER = Understanding(COUNTRIES, LABELS)
NOON = Millis(int(datetime(2026, 12, 23, 12, tzinfo=UTC).timestamp() * 1000))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("в Стамбуле", "TR"),
        ("Дубайдамын", "AE"),
        ("Москвада", "RU"),
        ("Rossiyada", "RU"),
        ("Русияда", "RU"),
        ("дар Маскав ҳастам", "RU"),
        ("Türkiýede", "TR"),
        ("turkiyaga", "TR"),
        ("в Южной Корее", "KR"),
        ("оаэ", "AE"),
        ("Ozbekistondaman", "UZ"),
        ("Ош", "KG"),
        ("в Саудовской Аравии", "SA"),
    ],
)
def test_places_are_known_in_their_case_forms(words: str, code: str) -> None:
    assert READER.read(words, NOON).country == code


def test_a_misspelt_place_is_only_a_guess() -> None:
    meaning = READER.read("Екатеринбруг", NOON)
    assert (meaning.country, meaning.misspelt_country) == (None, "RU")


@pytest.mark.parametrize(
    "words", ["ақша", "кайра", "никого", "баъди", "хорошо", "сырын", "турсин", "байке", "ба", "indi", "юк"]
)
def test_ordinary_words_are_no_countries(words: str) -> None:
    """Read with the real directory: a cry must not be sent to another country's number."""
    reader = load().understanding
    assert reader.read(words, NOON).country is None
    assert reader.read(f"мени {words} камап коюшту", NOON).country is None


@pytest.mark.parametrize("words", ["из Турции в Москву", "Стамбул, потом Россия"])
def test_of_two_countries_the_first_counts(words: str) -> None:
    assert READER.read(words, NOON).country == "TR"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("я из Оша, сейчас в Москве", "RU"),
        ("Бишкектен, азыр Стамбулдамын", "TR"),
        ("Ташкентданман, Кореяда ишлайман", "KR"),
        ("ман аз Тошкент, дар Маскав", "RU"),
        ("приехал из Оша в Москву", "RU"),
        ("еду из Бишкека в Москву", "KG"),
        ("не в России, в Турции", "TR"),
        ("Россияда эмас, Туркияда", "TR"),
        ("был в Дубае, теперь в Турции", "TR"),
        ("Москва шаарында", "RU"),
        ("дар шаҳри Маскав", "RU"),
    ],
)
def test_the_place_of_stay_counts_before_the_place_of_origin(words: str, code: str) -> None:
    assert READER.read(words, NOON).country == code


@pytest.mark.parametrize("words", ["рядом с домом", "не знаю", "русский язык", "салом", "123", ""])
def test_other_words_are_no_country(words: str) -> None:
    assert READER.read(words, NOON).country is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12.03.2027", "2027-03-12"),
        ("12/3/27", "2027-03-12"),
        ("2027-03-12", "2027-03-12"),
        ("12 марта", "2027-03-12"),
        ("15-mart kuni", "2027-03-15"),
        ("5 қаңтар", "2027-01-05"),
        ("1.5", "2027-05-01"),
        ("24.12", "2026-12-24"),
        ("сегодня", "2026-12-23"),
        ("эртең", "2026-12-24"),
        ("fardo", "2026-12-24"),
        ("ertaga ketaman", "2026-12-24"),
        ("ertir", "2026-12-24"),
        ("послезавтра", "2026-12-25"),
        ("31.02.2027", None),
        ("99.99", None),
        ("через год", None),
    ],
)
def test_dates_are_read_day_first_and_lie_ahead(words: str, day: str | None) -> None:
    assert READER.read(words, NOON).date == day


def test_today_is_the_day_in_central_asia() -> None:
    late = Millis(int(datetime(2026, 12, 23, 20, tzinfo=UTC).timestamp() * 1000))
    assert READER.read("сегодня", late).date == "2026-12-24"


@pytest.mark.parametrize(
    ("words", "digit"),
    [
        ("1", "1"),
        (" 2. ", "2"),
        ("3️⃣", "3"),
        ("٤", "4"),
        ("первое", "1"),
        ("birinchi", "1"),
        ("экинчи", "2"),
        ("сеюм", "3"),
        ("12", None),
        ("1 2", None),
        ("первое число", None),
    ],
)
def test_a_digit_is_the_whole_message(words: str, digit: str | None) -> None:
    assert READER.read(words, NOON).digit == digit


def test_labels_are_met_whole_or_nearly() -> None:
    assert READER.read("проверит предложение", NOON).choices == {"welcome-menu.check"}
    assert READER.read("СУНУШТУ ТЕКШЕРУУ", NOON).choices == {"welcome-menu.check"}
    assert READER.read("howa", NOON).choices == frozenset()
    assert READER.read("hawa!", NOON).choices == {"check-papers.yes", "trouble-now.yes"}
    assert READER.read("я хочу проверить предложение о работе", NOON).choices == frozenset()


@pytest.mark.parametrize(
    "name", ["Мария", "Марию", "Марям", "Роман", "Романа", "Герман", "Турсун", "Турсунай", "Исраил"]
)
def test_a_persons_name_is_not_the_place_they_are_in(name):
    """The number follows the country of a cry: Maria in Moscow must not get the numbers of Mary."""
    words = load().understanding
    assert words.read(f"{name} меня бьёт, помогите", NOON).country is None
    assert words.read(f"помогите, {name} не выпускает меня, я в Москве", NOON).country == "RU"


def test_a_station_of_moscow_is_not_china():
    assert load().understanding.read("я на Китай-городе, меня заперли", NOON).country == "RU"
    assert load().understanding.read("я в Китае, меня заперли", NOON).country == "CN"


REAL = load().understanding
PLACES = [
    line.split("\t") for line in (Path(__file__).parent / "places_tuning.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "code", "words"), PLACES)
def test_places_of_the_tuning_list(language: str, code: str, words: str) -> None:
    meaning = REAL.read(words, NOON)
    assert (meaning.country or meaning.misspelt_country or "none") == code, language
