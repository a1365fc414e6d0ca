"""Words are found in the nearest language, whole or not at all, and in letters an SMS can carry."""

import re

import pytest

from bot import phrasebook
from bot.app import ROOT
from bot.core.faults import BadFiles
from bot.core.message import LANGUAGES
from bot.phrasebook import LOCALES, NoWords, chain, load, messages, written

INVISIBLE = re.compile("[\u2066-\u2069\u00a0\u202f\u200b-\u200f\u00ad\ufeff]")
BOOK = load(ROOT)


def shelf(root, **files):
    """A project with these locales; `uz_Cyrl` stands for uz-Cyrl, `shared` for the file of all."""
    for name, text in files.items():
        code = name.replace("_", "-")
        folder = root / "locales" if code == "shared" else root / "locales" / code
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ("shared.ftl" if code == "shared" else "one.ftl")).write_text(text, encoding="utf-8")
    return root


def refused(root):
    with pytest.raises(BadFiles) as bad:
        load(root)
    return [(problem.file, problem.rule, problem.line) for problem in bad.value.problems]


@pytest.mark.parametrize(
    ("locale", "codes"),
    [
        ("uz-Cyrl", ["uz-Cyrl", "uz", "ru", "en"]),
        ("tk", ["tk", "ru", "en"]),
        ("ru", ["ru", "en"]),
        ("en", ["en"]),
        ("de", ["ru", "en"]),
        ("", ["ru", "en"]),
    ],
)
def test_the_chain_of_languages(locale, codes):
    assert list(chain(locale)) == codes


def test_d19_a_missing_text_is_told_in_the_nearest_language(tmp_path):
    english = "a = en\nb = en\nc = en\nd = en\n"
    book = load(shelf(tmp_path, en=english, ru="a = ru\nb = ru\nc = ru\n", uz="a = uz\nb = uz\n"))
    assert [book.text("uz-Cyrl", each) for each in "abcd"] == ["uz", "uz", "ru", "en"]
    assert [book.text("ky", each) for each in "abcd"] == ["ru", "ru", "ru", "en"]
    with pytest.raises(NoWords, match="e in ky"):
        book.text("ky", "e")


def test_the_own_long_words_come_before_the_short_ones_of_another_language(tmp_path):
    book = load(shelf(tmp_path, ru="a = ru\n    .short = r\nb = ru\n    .short = r\n", ky="a = ky\n"))
    assert book.text("ky", "a", short=True) == "ky"
    assert book.text("ky", "b", short=True) == "r"
    assert book.text("ky", "b") == "ru"


def test_a_label_is_the_short_one_only_where_there_is_one(tmp_path):
    text = "a = A\n    .yes = Yes\n    .yes_short = y\n    .no = No\n"
    book = load(shelf(tmp_path, en=text, ru="a = A\n    .yes = Да\n"))
    assert book.label("en", "a", "yes") == "Yes"
    assert book.label("en", "a", "yes", short=True) == "y"
    assert book.label("en", "a", "no", short=True) == "No"
    assert book.label("tg", "a", "yes", short=True) == "Да"
    assert book.label("tg", "a", "no") == "No"
    with pytest.raises(NoWords, match=r"a\.maybe in tg"):
        book.label("tg", "a", "maybe")


def test_a_message_without_a_value_is_looked_for_further(tmp_path):
    book = load(shelf(tmp_path, ky="a =\n    .yes = ооба\n", ru="a = ru\n"))
    assert book.text("ky", "a") == "ru"


@pytest.mark.parametrize("short", [False, True])
def test_d19_a_missing_variable_is_no_message_and_its_name_is_never_said(short, tmp_path):
    words = "{ $secret_name } is here"
    book = load(shelf(tmp_path, en=f"a = {words}\n    .short = {words}\n    .yes = {words}\n"))
    with pytest.raises(NoWords) as refusal:
        book.text("en", "a", short=short)
    with pytest.raises(NoWords):
        book.label("en", "a", "yes")
    assert "secret_name" not in str(refusal.value)
    assert book.text("en", "a", {"secret_name": "x"}, short) == "x is here"


def test_a_text_that_asks_for_another_that_is_gone_is_no_message(tmp_path):
    book = load(shelf(tmp_path, en="a = See { b }\n"))
    with pytest.raises(NoWords):
        book.text("en", "a")


@pytest.mark.parametrize("number", ["0123", "1", "+996 312 000000", "1000000", "12.50"])
@pytest.mark.parametrize("locale", LOCALES)
def test_a_number_is_said_digit_by_digit_as_it_was_given(number, locale, tmp_path):
    book = load(shelf(tmp_path, **{locale.replace("-", "_"): "a = Tel { $dial }\n"}))
    assert book.text(locale, "a", {"dial": number}) == f"Tel {number}"


def test_no_language_says_an_invisible_mark_or_a_variables_name():
    for locale in LOCALES:
        for name, (_, _, message) in messages(ROOT, locale).items():
            sources = written(message)
            args = {each: "7" for source in sources.values() for each in re.findall(r"\$(\w+)", source)}
            said = [BOOK.text(locale, name, args, short) for short in (False, True)] if "" in sources else []
            labels = [each for each in sources if each not in ("", "short")]
            said += [BOOK.label(locale, name, each) for each in labels if "$" not in sources[each]]
            for words in said:
                assert not INVISIBLE.search(words), (locale, name)
                assert not re.search(r"[{}$]", words), (locale, name)
                assert words.strip(), (locale, name)


def test_every_language_of_ours_has_words_of_its_own():
    for locale in LANGUAGES:
        assert BOOK.has(locale, "welcome-menu", "check")
        assert BOOK.has(locale, "languages", locale)
        assert not BOOK.has(locale, "welcome-menu", "nothing")


def test_a_line_fluent_cannot_read_is_refused_with_its_line(tmp_path):
    shelf(tmp_path, ru="# head\na = A\n\nthis is no message\nb = B\n", ky="a = { $at\n", shared="c = C\n")
    assert refused(tmp_path) == [("locales/ky/one.ftl", "fluent", 1), ("locales/ru/one.ftl", "fluent", 4)]


def test_a_file_that_begins_with_an_invisible_mark_is_refused(tmp_path):
    assert refused(shelf(tmp_path, ru="\ufeffa = A\n")) == [("locales/ru/one.ftl", "bom", 1)]


def test_an_id_written_twice_is_refused_wherever_the_second_stands(tmp_path):
    shelf(tmp_path, ru="a = A\nb = B\n\na = C\n", ky="a = A\n    .yes = ооба\n    .yes = ия\n", kk="a = A\n")
    (tmp_path / "locales" / "kk" / "two.ftl").write_text("b = B\na = C\n", encoding="utf-8")
    assert refused(tmp_path) == [
        ("locales/kk/two.ftl", "twice", 2),
        ("locales/ky/one.ftl", "twice", 3),
        ("locales/ru/one.ftl", "twice", 4),
    ]


def test_one_id_in_two_languages_is_as_it_should_be(tmp_path):
    assert load(shelf(tmp_path, shared="s = S\n", ru="a = A\n", ky="a = B\n")).text("ky", "s") == "S"


def test_what_is_told_of_a_bad_line_says_how_to_mend_it():
    for text in ("junk\n", "a = A\na = B\n"):
        (problem,) = phrasebook.junk(text, "locales/ru/one.ftl", set())
        assert problem.problem
        assert problem.mend
