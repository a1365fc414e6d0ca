"""Cards on rules: who is shown which, until which day, and what is said when none is left."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.app import load
from bot.core.cards import TOPICS, Card, deal, soon, stale, topic_asked
from bot.core.engine import advance
from bot.core.flow import Step, StepKind
from bot.core.meaning import Meaning
from bot.core.message import Address, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person

LOADED = load()
DAY = 24 * 3_600_000
TODAY = date(2026, 12, 1)
OLD = Card(
    "old",
    "RU",
    "permit",
    frozenset(),
    "2025-11",
    TODAY,
    date(2026, 12, 1),
    "a page",
    "consulate",
    doubt="moves",
)
OWN = replace(OLD, id="own", passports=frozenset({"KG"}), review_by=date(2027, 1, 1), doubt="verify")
BAN = replace(OLD, id="ban", topic="entry_ban", review_by=date(2027, 1, 1), where="site", site="example.org")


def at(day: date, hour: int = 12) -> Millis:
    return Millis(int(datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp() * 1000))


def step(offers: str) -> Step:
    return Step("x", StepKind.CARD, args={"offers": offers})


def person(passport: str = "", **facts: str) -> Person:
    return Person(PersonId("p"), comes_from=passport, facts={"know_in": "RU", **facts})


def test_a_card_is_shown_to_the_end_of_its_day_and_not_a_day_longer() -> None:
    about = person(know_about="permit")
    assert deal(step("card"), about, (OLD,), at(TODAY, 23)).parts[0].text == "know-card_old"
    assert deal(step("card"), about, (OLD,), at(TODAY + timedelta(days=1), 0)).outcome == "none"


def test_the_card_for_ones_passport_goes_before_the_one_for_all_and_the_other_way_round_when_it_is_past() -> (
    None
):
    about = person("KG", know_about="permit")
    assert deal(step("card"), about, (OLD, OWN), at(TODAY)).parts[0].text == "know-card_own"
    past = replace(OWN, review_by=TODAY - timedelta(days=1))
    assert deal(step("card"), about, (OLD, past), at(TODAY)).parts[0].text == "know-card_old"
    assert deal(step("card"), person("UZ", know_about="permit"), (OWN,), at(TODAY)).outcome == "none"


def test_the_last_line_says_of_when_it_is_whether_it_is_sure_and_where_to_ask() -> None:
    (_, line) = deal(step("card"), person("KG", know_about="permit"), (OWN,), at(TODAY)).parts
    assert dict(line.args) == {"as_of": "11.2025", "site": "", "sure": "no", "where": "consulate"}
    (_, line) = deal(step("card"), person(know_about="entry_ban"), (BAN,), at(TODAY)).parts
    assert dict(line.args) == {"as_of": "11.2025", "site": "example.org", "sure": "yes", "where": "site"}
    assert replace(OLD, as_of="2022").month == "2022"
    assert replace(OLD, as_of="2025-10-27").month == "10.2025"


def test_who_may_fear_their_own_state_is_not_sent_to_its_consulate() -> None:
    (_, line) = deal(step("card"), person("TM", know_about="permit"), (OLD,), at(TODAY)).parts
    assert dict(line.args)["where"] == "numbers"


def test_the_passport_is_asked_only_where_the_cards_differ_by_it() -> None:
    assert deal(step("passport"), person(), (OLD, OWN), at(TODAY)).outcome == "ask"
    assert deal(step("passport"), person("UZ"), (OLD, OWN), at(TODAY)).outcome == "known"
    assert deal(step("passport"), person(), (OLD, BAN), at(TODAY)).outcome == "known"


def test_the_country_they_told_stands_first_and_a_country_without_a_card_is_not_there() -> None:
    turkish = replace(OLD, id="tr", country="TR")
    assert (
        deal(step("places"), person(going_to="TR"), (OLD, turkish), at(TODAY)).facts["know_places"] == "TR,RU"
    )
    later = at(TODAY + timedelta(days=9))
    assert (
        deal(step("places"), person(), (OLD, replace(turkish, review_by=date(2027, 1, 1))), later).facts[
            "know_places"
        ]
        == "TR"
    )
    assert deal(step("places"), person(), (OLD, turkish), later).outcome == "none"


def test_an_editor_is_told_of_what_is_past_and_of_what_is_about_to_go() -> None:
    assert stale((OLD, OWN, BAN), date(2026, 12, 2)) == [OLD]
    assert stale((OLD, OWN, BAN), TODAY) == []
    assert soon((OLD, OWN), date(2026, 12, 2)) == [OWN]
    assert soon((OWN,), date(2026, 11, 30)) == []


# ── the real cards, by the real engine ──────────────────────────────────────────────────────────────────


def tapped(
    who: Person, choice: str, now: Millis, book: Book = LOADED.book
) -> tuple[Person, list[str], tuple[str, ...]]:
    frame = who.stack[-1]
    tap = Tap(f"{frame.flow}.{frame.step}", choice, who.turn)
    heard = Heard("d", f"{now}{choice}", Address(who.network, "a"), now, kind=Kind.TAP, tap=tap)
    turn = advance(book, replace(who, last_at=now), heard, Moment(now, Checked(everything=True)))
    said = [effect for effect in turn.effects if hasattr(effect, "parts")]
    return turn.person, [part.text for say in said for part in say.parts], said[-1].choices if said else ()


def at_the_topics(
    passport: str, country: str, now: Millis, network: Network = Network.TELEGRAM
) -> tuple[Person, tuple[str, ...]]:
    who = Person(
        PersonId("p"),
        network,
        locale="ru",
        locale_from="chosen",
        comes_from=passport,
        turn=1,
        stack=(Frame("welcome", "menu"),),
        facts={"safe": "yes"},
    )
    who, _, _ = tapped(who, "know", now)
    who, _, choices = tapped(who, country, now)
    return who, choices


NOW = at(date(2026, 12, 1))


@pytest.mark.parametrize("network", [Network.TELEGRAM, Network.SMS])
@pytest.mark.parametrize("country", ["KZ", "RU", "TR"])
@pytest.mark.parametrize("passport", ["KG", "KZ", "TJ", "TM", "UZ", "ZZ"])
def test_every_topic_on_a_list_has_a_card_for_that_passport(
    passport: str, country: str, network: Network
) -> None:
    who, topics = at_the_topics(passport, country, NOW, network)
    assert 1 <= len(topics) <= 8
    for topic in topics:
        after, texts, choices = tapped(who, topic, NOW)
        (card,) = [each for each in LOADED.book.cards if each.text == texts[0]]
        assert (card.country, card.topic) == (country, topic)
        assert card.fits(passport)
        assert texts[1:] == ["know-as_of", "know-more"]
        assert {"topic", "human", "menu"} <= set(choices)
        assert after.facts["know_about"] == topic


def test_a_card_that_went_while_its_topic_stood_on_the_list_is_not_told() -> None:
    who, _ = at_the_topics("UZ", "RU", NOW)
    _, texts, _ = tapped(who, "permit", at(date(2027, 2, 20)))
    assert texts[0] == "know-card_ru_permit_patent"
    _, texts, choices = tapped(who, "permit", at(date(2027, 2, 21)))
    assert texts[:1] == ["know-gone"]
    assert "human" in choices


def test_the_numbers_of_the_registration_are_those_of_the_source() -> None:
    """safety_check.md, section 4: Kyrgyz and Kazakh 30 days, Tajik and Uzbek 15, others 7 working days."""
    days = {"KG": "30", "KZ": "30", "TJ": "15", "UZ": "15", "TM": "7", "ZZ": "7"}
    for passport, number in days.items():
        who, _ = at_the_topics(passport, "RU", NOW)
        _, texts, _ = tapped(who, "registration", NOW)
        for locale in ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"):
            first = LOADED.words.text(locale, texts[0]).strip().split("\n")[0]
            assert number in first.split() or f"{number} " in first, (passport, locale)


def test_on_a_watched_phone_no_card_names_what_nobody_may_read() -> None:
    from bot.core import discreet

    for locale in ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"):
        for card in LOADED.book.cards:
            assert not discreet.hits(LOADED.words.text(locale, card.text, {}, True), locale), (
                locale,
                card.id,
            )
        for topic in TOPICS:
            assert not discreet.hits(LOADED.words.label(locale, "know-topic", topic, True), locale)


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("как сделать патент", "permit"),
        ("kak sdelat patent", "permit"),
        ("регистрация", "registration"),
        ("запрет на въезд", "entry_ban"),
        ("патент кантип алам", "permit"),
        ("каттоого туруу", "registration"),
        ("патент чӣ тавр мегиранд", "permit"),
        ("бакайдгири", "registration"),
        ("patent qanday olinadi", "permit"),
        ("патент қандай олинади", "permit"),
        ("жұмысқа рұқсат", "permit"),
        ("кіруге тыйым", "entry_ban"),
        ("patenti nädip almaly", "permit"),
        ("hasaba durmak", "registration"),
    ],
)
def test_the_name_of_a_rule_is_heard_in_every_language(words: str, topic: str) -> None:
    meaning = LOADED.understanding.read(words, NOW)
    assert f"know-asked.{topic}" in meaning.choices
    who = Person(PersonId("p"), locale="ru", locale_from="chosen", comes_from="UZ", facts={"safe": "yes"})
    heard = Heard("d", "1", Address(Network.TELEGRAM, "a"), NOW, words=words, meaning=meaning)
    turn = advance(LOADED.book, who, heard, Moment(NOW, Checked(everything=True)))
    assert turn.person.stack[-1] == Frame("know", "country")
    assert turn.person.facts["know_about"] == topic


@pytest.mark.parametrize(
    "words", ["у меня забрали патент", "запрет на выезд", "menga patent bermayapti", "армия"]
)
def test_words_with_more_in_them_are_not_answered_with_a_card(words: str) -> None:
    meaning = LOADED.understanding.read(words, NOW)
    assert topic_asked(meaning.choices) == ""


def test_danger_comes_before_any_card() -> None:
    meaning = Meaning(urgent=True, choices=frozenset({"know-asked.permit"}))
    who = Person(PersonId("p"), locale="ru", locale_from="chosen", facts={"safe": "yes"})
    heard = Heard("d", "1", Address(Network.TELEGRAM, "a"), NOW, words="x", meaning=meaning)
    turn = advance(LOADED.book, who, heard, Moment(NOW, Checked(everything=True)))
    assert turn.person.stack[-1].flow == "trouble"
