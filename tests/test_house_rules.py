"""The habits of the house that no linter knows: sizes, walls, honesty, and what may never be switched on."""

import ast
import sys
from pathlib import Path

import pytest
from transcripts.replay import LOADED, files, replay

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "bot").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
# The core decides; whatever touches the world or chance stays outside.
WORLDLY = frozenset(
    {"asyncio", "logging", "random", "secrets", "time", "os", "sqlite3", "threading", "socket", "subprocess"}
)
UNDONE = ("TO" + "DO", "FIX" + "ME", "X" * 3 + ":", "NotImplemented")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def long_file(text: str) -> list[str]:
    count = len(text.splitlines())
    return [f"{count} lines"] if count > LONGEST_FILE else []


def long_functions(text: str) -> list[str]:
    functions = (
        node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    sizes = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    return [f"{each}: {size} lines" for each, size in sizes.items() if size > LONGEST_FUNCTION]


def undone(text: str) -> list[str]:
    return [word for word in UNDONE if word in text]


def headless(text: str) -> list[str]:
    return [] if ast.get_docstring(ast.parse(text)) else ["begins without a docstring"]


def printed(text: str) -> list[str]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return [
        f"line {call.lineno}" for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"
    ]


def dropping(text: str) -> list[str]:
    """Messages that came while we were away are never thrown away: each may be a cry for help."""
    given = [
        (each.arg, each.value)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        for each in node.keywords
    ]
    tables = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Dict)]
    given += [
        (key.value, value)
        for table in tables
        for key, value in zip(table.keys, table.values, strict=True)
        if isinstance(key, ast.Constant)
    ]
    return [
        "drop_pending_updates"
        for key, value in given
        if key == "drop_pending_updates" and not (isinstance(value, ast.Constant) and value.value is False)
    ]


def imported(text: str) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    return found


def worldly(text: str) -> list[str]:
    """Imports that the core may not have."""
    own = {each for each in imported(text) if each == "bot.core" or each.startswith("bot.core.")}
    tops = {each: each.partition(".")[0] for each in imported(text) - own}
    return [each for each, top in tops.items() if top not in sys.stdlib_module_names or top in WORLDLY]


RULES = {
    "file": long_file,
    "functions": long_functions,
    "undone": undone,
    "docstring": headless,
    "print": printed,
    "dropping": dropping,
    "core": worldly,
}
BROKEN = [
    ("file", "x = 1\n" * 301),
    ("functions", "class A:\n    async def f(self):\n" + "        x = 1\n" * 40),
    ("undone", "# TO" + "DO: later\n"),
    ("undone", "def f():\n    raise NotImplementedError\n"),
    ("docstring", "import os\n"),
    ("docstring", ""),
    ("print", "def f():\n    print(1)\n"),
    ("dropping", "bot.delete_webhook(drop_pending_updates=True)\n"),
    ("dropping", "bot.delete_webhook(drop_pending_updates=settings.drop)\n"),
    ("dropping", "options = {'drop_pending_updates': True}\n"),
    ("core", "import telegram\n"),
    ("core", "from bot.store import people\n"),
    ("core", "from bot.corelike import x\n"),
    ("core", "def f():\n    import asyncio\n"),
    ("core", "import os.path\n"),
    ("core", "from . import faults\n"),
]
GOOD = {
    "file": "x = 1\n" * 300,
    "functions": "def f():\n" + "    x = 1\n" * 39,
    "undone": "todos = 1\n",
    "docstring": '"""What stands here."""\n',
    "print": "click.echo('print(1)')\n",
    "dropping": "bot.delete_webhook(drop_pending_updates=False)\n",
    "core": "import re\nfrom collections.abc import Mapping\nfrom bot.core.faults import Fault\n",
}


@pytest.mark.parametrize(("rule", "text"), BROKEN)
def test_each_rule_finds_what_it_forbids(rule: str, text: str) -> None:
    assert RULES[rule](text)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_leaves_the_rest_alone(rule: str) -> None:
    assert RULES[rule](GOOD[rule]) == []


@pytest.mark.parametrize("rule", ["file", "functions", "undone", "docstring", "dropping"])
def test_every_file_keeps_the_rule(rule: str) -> None:
    """A migration is one list of tables, and no function of ours."""
    judged = [file for file in FILES if rule != "functions" or file.parent.name != "versions"]
    found = {name(file): RULES[rule](file.read_text(encoding="utf-8")) for file in judged}
    assert {file: wrong for file, wrong in found.items() if wrong} == {}


def test_only_the_command_line_and_the_house_print() -> None:
    rooms = [file for file in FILES if not name(file).startswith(("bot/commands/", "bot/app/"))]
    found = {name(file): printed(file.read_text(encoding="utf-8")) for file in rooms}
    assert {file: lines for file, lines in found.items() if lines} == {}


def test_the_core_imports_the_standard_library_and_itself_only() -> None:
    core = [file for file in FILES if name(file).startswith("bot/core/")]
    assert len(core) > 20
    found = {name(file): worldly(file.read_text(encoding="utf-8")) for file in core}
    assert {file: wrong for file, wrong in found.items() if wrong} == {}


def test_every_flow_has_a_transcript() -> None:
    """A flow nobody has read aloud is a flow nobody knows: its steps are spoken in some conversation."""
    texts = {step.text: flow.name for flow in LOADED.flows.values() for step in flow.steps if step.text}
    spoken: set[str] = set()
    for file in files():
        for say in replay(file.read_text(encoding="utf-8")).said:
            spoken |= {texts[part.text] for part in say.parts if part.text in texts}
            spoken.add(say.step.partition(".")[0])
    assert set(LOADED.flows) - spoken == set()


def test_every_transcript_lies_where_it_is_replayed() -> None:
    assert {file.parent.name for file in files()} == {
        "doubt",
        "know",
        "privacy",
        "someone_else",
        "stories",
        "talks",
        "trips",
    }


@pytest.mark.parametrize("file", [*(ROOT / "flows").rglob("*.*"), *(ROOT / "locales").rglob("*.*")], ids=name)
def test_files_for_people_hold_nothing_undone(file: Path) -> None:
    if file.suffix in (".yaml", ".toml", ".ftl", ".md"):
        assert not {"TO" + "DO", "FIX" + "ME"} & set(
            file.read_text(encoding="utf-8").replace(":", " ").split()
        )
