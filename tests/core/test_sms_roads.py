"""What a road demands of an SMS: numbered parts, pure letters, and no phone number."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.sms import encoding, has_number, numbered, only_ascii, segments

LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөүәғқұһіӣӯҳҷўʻʼçäžňöşüý"
MARK = re.compile(r"^(\d)/(\d) ")
texts = st.text(st.sampled_from("аяЖ abc.!? \n0123456789+-()😀€ёň"), max_size=700) | st.text(max_size=300)


@given(texts)
def test_numbered_parts_rejoin_to_the_whole_and_each_is_one_segment(text):
    parts = numbered(text)
    if len(parts) <= 1:
        assert "".join(parts) == text
        return
    if not MARK.match(parts[0]):  # longer than nine parts: loose, whole, and never said by us
        assert "".join(parts) == text
        return
    assert [MARK.match(part).groups() for part in parts] == [
        (str(place), str(len(parts))) for place in range(1, len(parts) + 1)
    ]
    assert "".join(MARK.sub("", part, count=1) for part in parts) == text
    assert all(segments(part) == 1 for part in parts)


@pytest.mark.parametrize("number", ["+992 37 221-12-22", "8 (800) 200 01 22", "https://example.org/a?b=c"])
@pytest.mark.parametrize("before", range(40, 71))
def test_no_number_and_no_link_is_cut_by_a_numbered_part(number, before):
    text = "я" * (before - 1) + " " + number + " круглосуточно и бесплатно для всех людей"
    assert any(number in part for part in numbered(text))


def test_one_part_bears_no_number():
    assert numbered("Жардам") == ("Жардам",)
    assert numbered("") == ()
    assert numbered("а" * 65 + " " + "б" * 20) == ("1/2 " + "а" * 65 + " ", "2/2 " + "б" * 20)


@pytest.mark.parametrize("locale", ["ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk"])
def test_korea_gets_nothing_but_a_to_z(locale):
    words = only_ascii(f"«{LETTERS}» – {LETTERS.upper()} № 5… ä ö ü", locale)
    assert words.isascii()
    assert encoding(words) == "GSM-7"
    assert "a o u" in words


@pytest.mark.parametrize(
    "text",
    [
        "112",
        "999",
        "+996 312 64-13-64",
        "8 (800) 200",
        "https://x.kg",
        "www.x.org",
        "migrate.kg",
        "Тел:\n112",
    ],
)
def test_a_number_or_a_link_is_seen(text):
    assert has_number(text)


@pytest.mark.parametrize(
    "text", ["1 да 2 нет 3 ?", "24/7", "12.03 14:00", "90 күн", "1/5 Сиз?", "0 9", "да.нет"]
)
def test_keys_times_and_days_are_no_number(text):
    assert not has_number(text)
