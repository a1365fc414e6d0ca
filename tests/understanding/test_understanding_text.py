"""Spellings of one word sound alike, and no text whatever breaks the reader."""

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.understand import understand
from bot.core.faults import BadFiles
from bot.understanding import Understanding
from bot.understanding.lists import SPOKEN, load
from bot.understanding.phrases import Rules, Shelf
from bot.understanding.text import LONGEST, clean, sounds_of, split

READER = Understanding({"RU": ("Россия",)}, {"a.b": {"ru": "Да, это так"}})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("помощь", "pomosh"),
        ("помощь", "pomoshch"),
        ("көмек", "комек"),
        ("кӯмак", "kumak"),
        ("йўқ", "yo‘q"),
        ("бањс", "баҳс"),
        ("ќишлоќ", "қишлоқ"),
        ("привeт", "привет"),
        ("мaмa", "мама"),
        ("п0мощь", "помощь"),
        ("помогитеееее", "помогите"),
        ("по\u200bмощь", "помощь"),
        ("мени́", "мени"),
        ("менинг", "mening"),
        ("Қазақша", "казакша"),
        ("иә", "ия"),
        ("emes", "емес"),
        ("4to", "что"),
    ],
)
def test_two_spellings_sound_alike(one: str, other: str) -> None:
    heard = [word.sounds for word in split(clean(one))]
    again = [word.sounds for word in split(clean(other))]
    assert all(not set(a).isdisjoint(b) for a, b in zip(heard, again, strict=True)), (heard, again)


@pytest.mark.parametrize(
    ("listed", "typed"),
    [
        ("gaçyş", "gacys"),
        ("gaçyş", "gachysh"),
        ("ҷомеа", "чомеа"),
        ("yoʻq", "йук"),
        ("ёрдам", "ердам"),
        ("žurnal", "zurnal"),
    ],
)
def test_a_listed_word_is_met_with_its_letters_dropped(listed: str, typed: str) -> None:
    assert split(clean(typed))[0].sounds[0] in sounds_of(listed)


def test_letters_spelled_apart_are_one_word() -> None:
    assert [word.raw for word in split(clean("S.O.S"))] == ["sos"]


@given(st.text())
def test_any_text_is_read(words: str) -> None:
    meaning = READER.read(words, 0)
    assert 0 <= meaning.confidence <= 1
    assert READER.read(words, 0) == meaning


@given(
    st.text(alphabet="0123456789./- әғқңөұүҳҷӣӯўёяё'ʻwxqçşžýňабвгдежзabcd\u200b\u0301\ud800", max_size=200)
)
def test_any_mix_of_our_letters_is_read(words: str) -> None:
    READER.read(words, 0)


def test_endless_text_is_read_up_to_the_cap() -> None:
    assert READER.read("а " * 1_000_000, 0).command is None
    assert not READER.read("а " * LONGEST + "меня убивают", 0).urgent


def test_every_list_is_written_for_every_language() -> None:
    lists = load()
    for code in SPOKEN:
        assert {"language", "commands", "plea", "sets", "phrases", "answers"} <= lists.languages[code].keys()
        assert lists.languages[code]["commands"].keys() == lists.languages["ru"]["commands"].keys(), code
        assert lists.languages[code]["phrases"].keys() == lists.languages["ru"]["phrases"].keys(), code


def test_every_rule_can_hold() -> None:
    """A rule that mentions an unknown set, or only emptiness, would never fire: refuse it."""
    lists = load()
    known = {name for language in lists.languages.values() for name in language.get("sets", {})}
    for language in lists.languages.values():
        for text in language["phrases"].values():
            for line in text.splitlines():
                named = {item[1:] for item in line.replace("|", " ").split() if item.startswith("@")}
                assert named <= known, line
                assert "  " not in line, line
                assert not line.startswith(("+", "-")), line


def test_a_missing_list_names_its_file(tmp_path: object) -> None:
    with pytest.raises(BadFiles, match=r"ru\.toml"):
        load(tmp_path)  # type: ignore[arg-type]


def test_rules_know_order_gap_span_and_negation() -> None:
    guards = {"before": "не.", "after": "эмес", "inside": "^ma[iy]", "conditional": "sa"}
    shelf = Shelf({"who": ["меня"]}, guards)
    rules = Rules(shelf, ["не выпуска", "@who + запер - @who", "бьют. + @who", "ur"])

    def met(words: str) -> list[str]:
        found = split(clean(words))
        return rules.met(shelf.places(found), found)

    assert met("они не нас выпускают") == ["не выпуска"]
    assert met("выпускают не") == []
    assert met("не раз два три выпускают") == []
    assert met("меня бьют") == met("бьют опять меня") == ["бьют. + @who"]
    assert met("меня не бьют") == []
    assert met("бьют раз два три четыре пять шесть семь восемь меня") == []
    assert met("меня заперли") == []
    assert met("urdi") == ["ur"]
    assert met("urmaydi") == met("ursa") == met("ur emes") == []


def test_the_command_prints_one_json_line_per_message() -> None:
    result = CliRunner().invoke(understand, ["--why"], input="меня заперли и бьют\nпомощь\nменю\n\nsalom\n")
    read = [json.loads(line) for line in result.output.splitlines()]
    assert [line["intent"] for line in read] == [
        "danger_now",
        "help",
        "menu",
        "greeting_or_other",
        "greeting_or_other",
    ]
    assert read[0]["urgent"] is True
    assert read[0]["why"]
    contract = {"language", "script", "intent", "urgent", "confidence"}
    assert contract | {"likely", "why", "phrases"} == read[0].keys()
    assert "заперли" in " ".join(read[0]["phrases"])
    assert read[0]["phrases"] != read[4]["phrases"]
