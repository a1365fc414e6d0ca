"""The agreed word is known again however its owner types it, and by nobody who only guesses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.spelling import SHORT, fits

SAME = (
    ("ромашка", "Ромашка."),
    ("ромашка", "romashka"),
    ("ромашка", "romawka"),
    ("ромашка", "это ромашка"),
    ("ромашка", "ромажка"),
    ("ромашка", "рамашка"),
    ("облако", "обалко"),
    ("солнышко", "солныко"),
    ("кот", " К О Т "),
    ("ёлка", "елка"),
    ("жылдыз", "jyldyz"),
    ("жылдыз", "zhyldyz"),
    ("күн", "кун"),
    ("күн", "kun"),
    ("ҷон", "jon"),
    ("oʻrik", "o'rik"),
    ("oʻrik", "ўрик"),
    ("ýyldyz", "yyldyz"),
    ("hawa", "хава"),
    ("мой кот", "мойкот"),
    ("7777", "7777"),
    ("🙂", "🙂"),
)
OTHER = (
    ("кот", "кит"),
    ("дом", "дам"),
    ("лампа", "лама"),
    ("облако", "окно"),
    ("ромашка", "роза"),
    ("мой кот", "кот"),
    ("1234567", "1234568"),
    ("🙂", "🙃"),
    ("🙂", ""),
    ("", ""),
    ("", "."),
    ("ромашка", "мама папа дом роза ромашка"),
)


@pytest.mark.parametrize(("agreed", "typed"), SAME)
def test_the_same_word_in_another_coat_fits(agreed: str, typed: str) -> None:
    assert fits(agreed, typed)
    assert fits(agreed, typed.upper())


@pytest.mark.parametrize(("agreed", "typed"), OTHER)
def test_another_word_and_a_list_of_guesses_do_not_fit(agreed: str, typed: str) -> None:
    assert not fits(agreed, typed)


@given(st.text(min_size=1, max_size=40))
def test_whatever_somebody_agreed_on_fits_as_they_wrote_it(word: str) -> None:
    assert fits(word, word) == bool(word.strip())


@given(st.text("абвгдеиклмнопрст", min_size=2, max_size=SHORT), st.data())
def test_in_a_short_word_every_letter_counts(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("абвгдеиклмнопрст").filter(lambda each: each != word[place]))
    other = word[:place] + letter + word[place + 1 :]
    doubled = {"".join(a for a, b in zip(w, " " + w, strict=False) if a != b) for w in (word, other)}
    assert fits(word, other) == (len(doubled) == 1)
