"""`safar check` keeps its contract: exit 0 and nothing to say, or exit 1 with every problem and its mend."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.app import ROOT
from bot.commands.prove import check
from bot.core.message import LANGUAGES

KEYS = ["file", "line", "rule", "problem", "mend"]
FLOW = """flow: talk
steps:
- {say: hello}
- {ask: sure, choices: ["yes", "no"], if: {"no": bye}}
- {say: bye}
"""
ENGLISH = """talk-hello = Good day
    .short = Good day
talk-sure = Shall we go on?
    .short = Go on?
    .yes = Agreed
    .no = Not now
talk-bye = Until next time
    .short = Until next time
"""
WORDS = {  # one neutral line in the letters of each language is all that this little project needs
    "ru": "Добрый день",
    "ky": "Саламатсызбы",
    "kk": "Сәлеметсіз бе",
    "tg": "Салом ба шумо",
    "uz": "Assalomu alaykum",
    "uz-Cyrl": "Ассалому алайкум",
    "tk": "Salam size",
}
EXAMPLE = """[service]
name = "X"

[web]
port = 8080
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A little project that is in order: one flow, all languages, our numbers, a config."""
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "talk.yaml").write_text(FLOW, encoding="utf-8")
    shutil.copytree(ROOT / "flows" / "directory", tmp_path / "flows" / "directory")
    for name in ("countries.toml", "reach.toml", "prices.toml"):
        shutil.copy(ROOT / "flows" / name, tmp_path / "flows")
    for code in ("en", *LANGUAGES):
        (tmp_path / "locales" / code).mkdir(parents=True)
        lines = [line.partition("= ") for line in ENGLISH.splitlines()]
        words = "".join(f"{head}{equals}{WORDS.get(code, said)}\n" for head, equals, said in lines)
        (tmp_path / "locales" / code / "talk.ftl").write_text(words, encoding="utf-8")
    (tmp_path / "config.example.toml").write_text(EXAMPLE, encoding="utf-8")
    return tmp_path


def run(root: Path, *options: str) -> Result:
    return CliRunner().invoke(check, [*options, "--root", str(root)])


def problems(root: Path) -> list[dict[str, Any]]:
    result = run(root, "--json")
    assert result.exit_code == 1, result.output
    found: list[dict[str, Any]] = json.loads(result.output)
    return found


def change(root: Path, file: str, old: str, new: str) -> int:
    """Change one place; the line it stands in."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_a_project_in_order_is_exit_0_with_an_empty_list(small: Path) -> None:
    result = run(small, "--json")
    assert (result.exit_code, json.loads(result.output)) == (0, [])
    result = run(small)
    assert (result.exit_code, result.output) == (0, "flows, words, numbers and config: all right\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "named"),
    [
        ("flows/talk.yaml", '{"no": bye}', '{"no": gone}', "target", "talk.sure: leads to 'gone'"),
        ("flows/talk.yaml", "- {say: hello}", "- {sya: hello}", "kind", "'sya'"),
        ("flows/talk.yaml", "- {say: bye}", "- {say: bye", "yaml", "not YAML"),
        ("locales/ky/talk.ftl", "talk-hello", "talk-hallo", "extra", "talk-hallo is not in English"),
        ("locales/kk/talk.ftl", "talk-bye = ", "talk-bye ", "fluent", "cannot be read"),
        ("locales/ru/talk.ftl", "Добрый", "Добрый!", "marks", "an exclamation mark"),
        ("flows/directory/KG.toml", 'country = "KG"', 'country = "XX"', "unknown-country", "XX"),
        ("flows/countries.toml", 'calling_code = "', 'calling_code = "9', "calling-code", "called with"),
        ("config.example.toml", "port = 8080", "prot = 8080", "config", "web.prot"),
        ("config.example.toml", "port = 8080", "port = 0", "config", "web.port"),
        ("config.example.toml", "[web]", "[web", "toml", ""),
    ],
)
def test_one_mistake_anywhere_is_exit_1_with_file_line_rule_and_mend(
    file: str, old: str, new: str, rule: str, named: str, small: Path
) -> None:
    line = change(small, file, old, new)
    found = problems(small)
    assert all(list(each) == KEYS for each in found)
    (told,) = [each for each in found if each["rule"] == rule]
    assert told["file"] == file
    assert told["line"] in (line, line + 1)  # an open bracket is noticed where the next line begins
    assert named in told["problem"]
    assert all(each["mend"] and not Path(each["file"]).is_absolute() for each in found)


def test_a_text_missing_in_one_language_names_file_and_text(small: Path) -> None:
    path = small / "locales" / "tg" / "talk.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("talk-bye")], encoding="utf-8")
    assert problems(small) == [
        {
            "file": "locales/tg/talk.ftl",
            "line": 0,
            "rule": "missing",
            "problem": "talk-bye is missing",
            "mend": "Translate it.",
        }
    ]


@pytest.mark.parametrize(
    ("content", "rule"), [(b"talk-x = \xff\n", "utf-8"), (b"\xef\xbb\xbftalk-x = A\n", "bom")]
)
def test_a_file_of_words_that_cannot_be_read_is_named(content: bytes, rule: str, small: Path) -> None:
    (small / "locales" / "ky" / "more.ftl").write_bytes(content)
    (told,) = problems(small)
    assert (told["file"], told["rule"]) == ("locales/ky/more.ftl", rule)
    assert told["mend"].startswith("Save it as UTF-8")


def test_a_warning_stops_nothing_and_is_shown_when_asked_for(small: Path) -> None:
    long = "Сегодня мы говорим с вами о том, что важно взять с собой, когда вы поедете работать далеко"
    line = change(small, "locales/ru/talk.ftl", "talk-bye = Добрый день", f"talk-bye = {long}")
    quiet = run(small)
    assert quiet.exit_code == 0
    assert quiet.output.endswith("all right; warnings: 1 (safar check --warnings shows them)\n")
    assert json.loads(run(small, "--json").output) == []
    shown = run(small, "--warnings")
    assert shown.exit_code == 0
    assert shown.output.startswith(f"locales/ru/talk.ftl:{line}: warning: talk-bye: a sentence of 17 words")
    (told,) = json.loads(run(small, "--warnings", "--json").output)
    assert list(told) == [*KEYS, "level"]
    assert told["level"] == "warning"


def test_for_people_each_problem_is_one_line_and_they_are_counted(small: Path) -> None:
    line = change(small, "flows/talk.yaml", '{"no": bye}', '{"no": gone}')
    result = run(small)
    assert result.exit_code == 1
    first, last = result.output.splitlines()
    assert first.startswith(f"flows/talk.yaml:{line}: talk.sure: leads to 'gone'")
    assert first.endswith("(target). Name a step.")
    assert last == "Problems: 1"


def test_a_folder_that_is_not_there_is_wrong_use() -> None:
    assert run(Path("no/such/folder")).exit_code == 2


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A copy of everything that is checked."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "config.example.toml", tmp_path)
    return tmp_path


def test_all_that_we_ship_is_in_order(whole: Path) -> None:
    result = run(whole, "--json")
    assert (result.exit_code, json.loads(result.output)) == (0, [])


def test_of_all_that_we_ship_every_mistake_is_told_at_once(whole: Path) -> None:
    flow = change(whole, "flows/welcome.yaml", "then: menu}", "then: mneu}")
    change(whole, "locales/tk/human.ftl", "human-waiting_more =", "human-waited_more =")
    row = change(whole, "flows/directory/KG.toml", 'kind = "', 'kind = "un')
    key = change(whole, "config.example.toml", "validity_seconds", "valid_seconds")
    found = {(each["file"], each["line"], each["rule"]) for each in problems(whole)}
    assert {
        ("flows/welcome.yaml", flow, "target"),
        ("locales/tk/human.ftl", 0, "missing"),
        ("flows/directory/KG.toml", row, "unknown-value"),
        ("config.example.toml", key, "config"),
    } <= found
    assert {file for file, _, _ in found} == {
        "flows/welcome.yaml",
        "locales/tk/human.ftl",
        "flows/directory/KG.toml",
        "config.example.toml",
    }
