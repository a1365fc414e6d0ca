"""A file of words is read once, never stale, and exactly as the library reads it."""

import pytest
from fluent.syntax.parser import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from bot.app import ROOT
from bot.phrasebook import load, messages
from bot.phrasebook.reading import read

FILES = sorted((ROOT / "locales").rglob("*.ftl"))
HARD = [
    "a = Words { $n } more\n    .yes = Yes\n",
    "a = A\n    .yes = Yes\n    .no = { $n ->\n        [one] one\n       *[other] many\n    }\n",
    "a = Words }\nb = good\n",
    "a = { $n\n",
    "1a = no name\n",
    'a-1_b = { -term } { "\\u0041" } { NUMBER($n, useGrouping: 0) } { b.c }\n-term = words\n',
    "# comment\n\n## group\n### file\na =\n\n    two\n\n      lines\n    end   \n",
    "a = one\r\n    two\r\nb = { $n } \r\n",
    "a =\n",
    "",
]


def same(text):
    return read(text).resource.equals(FluentParser().parse(text), ignored_fields=())


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT / "locales")))
def test_our_files_are_read_as_the_library_reads_them(file):
    assert same(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", HARD)
def test_odd_and_broken_files_too(text):
    assert same(text)


@given(st.text(alphabet='ab-_1 =.{}[]*$>#"\\\n\rжў', max_size=60))
def test_and_anything_else(text):
    assert same(text)


def test_unchanged_words_are_not_read_again():
    text = FILES[0].read_text(encoding="utf-8")
    assert read(text) is read(text)


def test_a_file_that_changes_is_read_anew(tmp_path):
    file = tmp_path / "locales" / "ru" / "one.ftl"
    file.parent.mkdir(parents=True)
    for words in ("Слово", "Дело", "Слово"):
        file.write_text(f"a = {words}\n", encoding="utf-8")
        assert load(tmp_path).text("ru", "a") == words


def test_the_line_is_the_one_of_the_id_not_of_its_comment(tmp_path):
    file = tmp_path / "locales" / "ru" / "one.ftl"
    file.parent.mkdir(parents=True)
    file.write_text("# What it is.\n# And more.\na = Слово\n    .yes = Да\n", encoding="utf-8")
    assert messages(tmp_path, "ru")["a"][1] == 3
    (sheet,) = read(file.read_text(encoding="utf-8")).messages
    assert sheet.lines == {"": 3, "yes": 4}
    assert sheet.sources == {"": "Слово", "yes": "Да"}
