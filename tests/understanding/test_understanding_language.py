"""The language is recognised in every spelling, and never guessed for languages safar does not speak."""

import tomllib
from pathlib import Path

import pytest

from bot.core.meaning import Script
from bot.understanding import Understanding

READER = Understanding({}, {})
HERE = Path(__file__).parent
SENTENCES = {
    code: [line for line in text.splitlines() if line]
    for code, text in tomllib.loads((HERE / "languages.toml").read_text(encoding="utf-8")).items()
}
OURS = [code for code in SENTENCES if code != "foreign"]


def once_held_out(file: str) -> list[tuple[str, str]]:
    tables = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return [
        (code, line)
        for code, table in tables.items()
        for text in table.values()
        for line in text.splitlines()
        if line
    ]


@pytest.mark.parametrize("code", OURS)
def test_language_is_right_in_nineteen_of_twenty(code: str) -> None:
    assert len(SENTENCES[code]) >= 20
    right = sum(READER.read(words, 0).language == code for words in SENTENCES[code])
    assert right >= 0.95 * len(SENTENCES[code])


@pytest.mark.parametrize("code", OURS)
def test_language_is_never_confidently_wrong(code: str) -> None:
    assert {READER.read(words, 0).language for words in SENTENCES[code]} <= {code, None}


@pytest.mark.parametrize("words", SENTENCES["foreign"])
def test_foreign_text_is_not_taken_for_ours(words: str) -> None:
    meaning = READER.read(words, 0)
    assert meaning.language is None or meaning.confidence < 0.3


@pytest.mark.parametrize("file", ["first_round.toml", "held_out.toml"])
def test_language_of_what_was_once_held_out(file: str) -> None:
    cases = once_held_out(file)
    wrong = [w for code, w in cases if READER.read(w, 0).language != (None if code == "foreign" else code)]
    assert len(wrong) <= 0.05 * len(cases), wrong


@pytest.mark.parametrize(
    ("words", "script"),
    [
        ("привет", Script.CYRILLIC),
        ("salom", Script.LATIN),
        ("你好", Script.OTHER),
        ("سلام", Script.OTHER),
        ("12 !!", Script.NONE),
        ("", Script.NONE),
        ("еду в Dubai завтра", Script.CYRILLIC),
    ],
)
def test_script_is_that_of_most_letters(words: str, script: Script) -> None:
    assert READER.read(words, 0).script is script
