"""No listed word reaches a watched phone, in any spelling; ordinary words are left alone."""

import pytest

from bot.core import discreet
from bot.core.discreet import PROMISES, STEMS, WORDS, hits, promises
from bot.core.sms import for_sms, to_latin

D08 = """
traffick, victim, slave, hotline, rescue, police, exploit, violence
торговл, трафик, жертв, рабств, горячая линия, горячую линию, доверия, полиц, милиц, эксплуат, насил
сауда, құрбан, зардап шеккен, құл, сенім телефон, жедел желі, зорлық
соода, курмандык, жабырлан, жабыр тарткан, кул, ишеним телефон, ысык линия, зомбулук
савдо, қурбон, ҷабрдида, ғулом, боварӣ, зӯровар
savdo, qurbon, jabrlan, qul, ishonch telefon, zo‘ravon
савдо, қурбон, жабрлан, қул, ишонч телефон, зўравон
söwda, pida, jebir çeken, gul, ynam telefon, gyzgyn liniýa, zorluk
IOM, МОМ, XMT
"""


@pytest.mark.parametrize("word", [word.strip() for word in D08.strip().replace("\n", ",").split(",")])
def test_every_word_of_the_rule_is_found(word):
    assert hits(word)


def every(table):
    return [(lang, word.strip()) for lang, row in table.items() for word in row.split(",") if word.strip()]


@pytest.mark.parametrize(("lang", "word"), every(STEMS) + every(WORDS))
def test_d08_every_listed_word_is_found_in_both_scripts_and_any_case(lang, word):
    written = word.replace("*", "ая")
    for text in (written, written.upper(), f"«{written}»", to_latin(written, lang), f"да,\n{written}!"):
        assert hits(text), text
        assert hits(text, None if lang == "any" else lang), text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("ru", "Звоните на горячую линию"),
        ("ru", "Вы не жертва работорговли"),
        ("ru", "Полиция приедет"),
        ("ru", "телефон\u00a0доверия"),
        ("ru", "поли\u00adция"),
        ("ky", "Кулчулукта иштейт"),
        ("kk", "сенім\n  телефонына қоңырау шалыңыз"),
        ("tg", "телефони боварии мо"),
        ("uz", "Ishonch telefoniga qoʻngʻiroq qiling"),
        ("uz", "zoʻravonlik"),
        ("uz", "zo`ravonlik"),
        ("uz", "zoravonlik"),
        ("tk", "söwdasy"),
        ("tk", "sowdasy"),
        ("tk", "mejbury zahmet"),
        ("tk", "gyzgyn liniya"),
        ("kk", "адам саудасы"),
    ],
)
def test_inflected_and_stripped_words_are_found_as_they_leave_by_sms(locale, text):
    assert hits(text)
    assert hits(text, locale)
    assert hits(for_sms(text, locale, latin=True), locale)


@pytest.mark.parametrize(
    "text",
    [
        "работа", "работодатель не платит", "rabota", "рабочий день", "робот", "арабы",
        "kuldu", "күлдү", "кулдук уруу", "кулак", "gül", "güller", "gulluk", "Gulnara", "qulay",
        "quloq", "қулай",
        "Саудовская Аравия", "Saudiya Arabistoni", "Сауд Арабиясы", "Арабистони Саудӣ",
        "Saud Arabystany",
        "мама", "момент", "моим", "заносили", "пожертвование", "довериться", "линия метро", "страховой полис",
        "Братислава", "v Bratislave", "Greetings from Dilya", "112", "",
    ],
)  # fmt: skip
def test_ordinary_words_pass(text):
    assert hits(text) == ()


def test_a_short_word_counts_only_in_the_languages_that_mean_it():
    assert hits("gul", "tk") == ("gul",)
    assert hits("gul", "uz") == ()
    assert hits("gul") == ("gul",)
    assert hits("qul", "uz") == ("қул",)
    assert hits("раб", "kk") == ("раб",)
    assert hits("XMT", "ru") == ("XMT",)


def test_hits_are_named_as_the_list_spells_them_once_each():
    assert hits("POLITSIYA, полиция, zhertva") == ("полиц", "жертв")


@pytest.mark.parametrize(("lang", "word"), every(PROMISES))
def test_d16_every_promise_is_found_in_both_scripts(lang, word):
    for text in (word, word.upper(), f"Да. {word}.", to_latin(word, lang)):
        assert promises(text), text


@pytest.mark.parametrize(
    "text",
    [
        "Мы гарантируем, что всё будет хорошо",
        "Никто не узнает об этом",
        "Даём гарантию",
        "Сиз хавфсизсиз",
        "Siz xavfsizsiz",
        "Биз сизни қутқарамиз",
    ],
)
def test_d16_promises_in_sentences_are_found(text):
    assert promises(text)


@pytest.mark.parametrize(
    "text",
    [
        "Это не гарантия",
        "This is not a guarantee",
        "Бул кепилдик эмес",
        "Бұл кепілдік емес",
        "Bu kafolat emas",
        "Ин кафолат нест",
        "Bu kepillik däl",
        "Вы в безопасности?",
        "Вам сейчас безопасно писать?",
        "Служба спасения 112",
        "кепілақы",
        "Мы не звоним в полицию без вашего согласия",
    ],
)
def test_denials_and_questions_are_no_promises(text):
    assert promises(text) == ()


@pytest.mark.parametrize(
    ("text", "locale", "typed"),
    [
        ("Позвоните на горячую  линию, вы жертва", "ru", ("горячую линию", "жертва")),
        ("Politsiyaga boring", "uz", ("politsiyaga",)),
        ("Всё хорошо", "ru", ()),
    ],
)
def test_the_writer_is_shown_the_words_they_typed(text: str, locale: str, typed: tuple[str, ...]) -> None:
    assert discreet.words(text, locale) == typed
    assert len(typed) == len(discreet.hits(text, locale))
