"""SMS arithmetic, splitting and the Latin table, against counts of the GSM alphabet and the facts' table."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.message import LANGUAGES
from bot.core.sms import BASIC, EXTENSION, encoding, for_sms, plain, segments, split, to_latin, units

ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "uz-Cyrl": "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ",
    "uz": "abdefghijklmnopqrstuvxyzʻʼ",
    "tk": "abçdeäfghijžklmnňoöprsştuüwyýz",
}


def test_the_gsm_alphabet_has_127_characters_and_an_escape():
    assert len(BASIC) == 127
    assert len(EXTENSION) == 10
    assert not BASIC & EXTENSION


@pytest.mark.parametrize(
    ("text", "kind", "count", "parts"),
    [
        ("", "GSM-7", 0, 0),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 153 * 2, "GSM-7", 306, 2),
        ("a" * (153 * 2 + 1), "GSM-7", 307, 3),
        ("ж" * 70, "UCS-2", 70, 1),
        ("ж" * 71, "UCS-2", 71, 2),
        ("ж" * 67 * 2, "UCS-2", 134, 2),
        ("ж" * (67 * 2 + 1), "UCS-2", 135, 3),
        ("ж" * 1600, "UCS-2", 1600, 24),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 80 + "a", "GSM-7", 161, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),  # the pair does not straddle two parts
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        ("😀" * 67, "UCS-2", 134, 3),  # 33 pairs a part, the 67th unit stays empty
        ("a" * 159 + "ň", "UCS-2", 160, 3),
        ("äöüÄÖÜñÑÇß", "GSM-7", 10, 1),
    ],
)
def test_texts_count_as_the_network_counts(text, kind, count, parts):
    assert (encoding(text), units(text), segments(text)) == (kind, count, parts)


@pytest.mark.parametrize("character", "ňşýžçŇŞÝŽғқʻʼ«»“”‘’–—…№•´`\u00a0\u2068")
def test_one_foreign_character_makes_a_text_ucs2(character):
    assert encoding(f"text {character}") == "UCS-2"


@pytest.mark.parametrize("locale", ALPHABETS)
def test_every_letter_of_every_language_fits_gsm7_in_latin(locale):
    letters = ALPHABETS[locale]
    assert encoding(to_latin(letters + letters.upper(), locale)) == "GSM-7"
    for strange in LANGUAGES:
        assert encoding(to_latin(letters, strange)) == "GSM-7"


@pytest.mark.parametrize(
    ("locale", "text", "latin"),
    [
        ("ru", "Помощь: жалоба, щит, объявление, ёж", "Pomoshch': zhaloba, shchit, obyavlenie, yozh"),
        ("ky", "Жардам жөнүндө, Кыргызстаның", "Jardam jönündö, Kyrgyzstanyng"),
        ("kk", "Қауіпсіз жұмыс, әже, шаңғы, Һ", "Qauipsiz jumys, äje, shangghy, H"),
        ("tg", "Ҷумҳурии Тоҷикистон, кӯмаки фаврӣ, ғалат", "Jumhurii Tojikiston, kumaki favri, ghalat"),
        ("tg", "исҳол, фикҳ, мазҳаб, маъно", "is'hol, fik'h, maz'hab, ma'no"),
        ("uz-Cyrl", "Ўзбекистон, ғоя, ҳужжат, хабар", "O'zbekiston, g'oya, hujjat, xabar"),
        ("uz-Cyrl", "Ер, бердим, поезд, исҳоқ, маълумот", "Yer, berdim, poyezd, is'hoq, ma'lumot"),
        ("uz", "yoʻq, maʼlumot, gʻoya", "yo'q, ma'lumot, g'oya"),
        ("tk", "Çäge, işçi, ýyldyz, žurnal, täze öý, ňňň", "Chäge, ishchi, yyldyz, zhurnal, täze öy, nnn"),
        ("ru", "Ш, ШУ, ШШ, Шуша, УШ", "Sh, SHU, SHSH, Shusha, USH"),
        ("uz-Cyrl", "ЕР, Ер, ЎЗ", "YER, Yer, O'Z"),
        ("ru", "Помощь 112, https://x.kg/a", "Pomoshch' 112, https://x.kg/a"),
    ],
)
def test_the_latin_table_follows_each_language(locale, text, latin):
    assert to_latin(text, locale) == latin


def test_a_letter_written_in_two_code_points_is_one_letter():
    assert to_latin("\u0438\u0306\u0435", "ru") == "ye"
    assert to_latin("n\u030c", "tk") == "n"


def test_marks_become_plain_and_letters_stay():
    assert plain("«Да» – “нет” „или“… № 5\u00a0\u2068x\u2069 o‘z o’z oʻz maʼno") == (
        '"Да" - "нет" "или"... N 5 x o\'z o\'z o\'z ma\'no'
    )
    assert plain("й") == "й"


@pytest.mark.parametrize("locale", ["uz", "tk"])
def test_uzbek_and_turkmen_leave_in_gsm7_always(locale):
    assert encoding(for_sms("Oʻzbek «ýok» – №", locale, latin=False)) == "GSM-7"


def test_cyrillic_stays_cyrillic_up_to_three_parts_and_turns_latin_above():
    three, four = "ж" * 67 * 3, "ж" * (67 * 3 + 1)
    assert for_sms(three, "kk", latin=False) == three
    assert for_sms(four, "kk", latin=False) == "j" * len(four)
    assert for_sms("Да", "ru", latin=True) == "Da"
    assert for_sms("№ «Да»", "ru", latin=False) == 'N "Да"'


def test_messages_are_cut_between_sentences_and_lines():
    text = "Первая фраза тут. Вторая фраза тоже.\nТретья строка здесь. Конец"
    assert split(text, limit=40) == ("Первая фраза тут. Вторая фраза тоже.\n", "Третья строка здесь. Конец")
    assert split(text, limit=20) == (
        "Первая фраза тут. ",
        "Вторая фраза тоже.\n",
        "Третья строка ",
        "здесь. Конец",
    )


@pytest.mark.parametrize("number", ["+992 37 221-12-22", "8 (800) 200 01 22", "112", "+7 495 000-00-00"])
@pytest.mark.parametrize("before", range(60, 71))
def test_a_number_is_never_cut(number, before):
    text = "я" * (before - 1) + " " + number + " круглосуточно и бесплатно для всех"
    assert any(number in piece for piece in split(text, max_parts=1))


@pytest.mark.parametrize("before", range(60, 71))
def test_a_link_is_never_cut(before):
    text = "я" * before + "https://example.org/a?b=c,d.e и ещё"
    assert any("https://example.org/a?b=c,d.e" in piece for piece in split(text, max_parts=1))


def test_a_short_text_is_one_message_and_nothing_is_none():
    assert split("Да") == ("Да",)
    assert split("") == ()


texts = st.text(st.sampled_from("аяЖ abc.!? \n0123456789+-()😀€ёň"), max_size=400) | st.text(max_size=200)


@given(texts, st.integers(2, 80), st.none() | st.integers(1, 3))
def test_split_messages_rejoin_to_the_whole_and_each_fits(text, limit, parts):
    pieces = split(text, limit, parts)
    assert "".join(pieces) == text
    for piece in pieces:
        assert piece
        assert sum(2 if ord(character) > 0xFFFF else 1 for character in piece) <= limit
        assert parts is None or segments(piece) <= parts


@given(
    st.lists(st.sampled_from(["+992 37 221 12 22", "слово", "да.", "8 800 200-01-22,", "нет\n"]), max_size=40)
)
def test_numbers_survive_every_split_whole(words):
    text = " и ".join(words)
    joined = "\0".join(split(text, limit=40))
    for number in ("+992 37 221 12 22", "8 800 200-01-22"):
        assert joined.count(number) == text.count(number)


@given(st.text(max_size=300))
def test_plain_marks_and_latin_letters_are_final(text):
    assert plain(plain(text)) == plain(text)
    for locale in LANGUAGES:
        latin = to_latin(text, locale)
        assert to_latin(latin, locale) == latin


@given(st.text(st.sampled_from("".join(ALPHABETS.values()) + " .,«»–…№1"), max_size=300))
def test_latin_is_gsm7_whatever_our_alphabets_mix(text):
    for locale in LANGUAGES:
        assert re.fullmatch(r"[^\u0400-\u04ff]*", to_latin(text, locale))
        assert encoding(for_sms(text, locale, latin=True)) == "GSM-7"
