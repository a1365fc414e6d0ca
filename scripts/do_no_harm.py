"""Makes docs/do-no-harm.md of docs/do-no-harm.toml and the names of tests: `python scripts/do_no_harm.py`.

A test proves a rule when its name says so: `test_d11_a_chat_is_wiped_within_a_day`. So the page cannot name a
test that is gone, and a rule that lost its last test is seen. Ends with 1 when a rule has neither test nor
people.
"""

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
RULES, PAGE = ROOT / "docs" / "do-no-harm.toml", ROOT / "docs" / "do-no-harm.md"
NAME = re.compile(r"test((?:_d\d\d)+)_(\w+)")
FIRST, LAST = 1, 40
HEAD = ["| Rule | What must hold | Proved by | What people do |", "|---|---|---|---|"]
BEGIN, END = "<!-- rules: made by scripts/do_no_harm.py -->\n", "<!-- end of rules -->\n"


class Proof(NamedTuple):
    """One test."""

    file: Path
    name: str
    says: str


def proofs(tests: Path) -> dict[str, list[Proof]]:
    """Rule -> the tests whose names carry its number."""
    found: dict[str, list[Proof]] = {}
    for file in sorted(tests.rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (
                named := NAME.fullmatch(node.name)
            ):
                for number in re.findall(r"\d\d", named[1]):
                    proof = Proof(file, node.name, named[2].replace("_", " "))
                    found.setdefault(f"D-{number}", []).append(proof)
    return found


def parts() -> list[dict[str, Any]]:
    """The rules as written. Raises ValueError when one of the forty is missing, twice or in disorder."""
    told: list[dict[str, Any]] = tomllib.loads(RULES.read_text("utf-8"))["part"]
    ids = [rule["id"] for part in told for rule in part["rule"]]
    if ids != [f"D-{number:02}" for number in range(FIRST, LAST + 1)]:
        raise ValueError(f"{RULES.name}: the rules are not D-{FIRST:02} to D-{LAST} in order")
    return told


def table(found: dict[str, list[Proof]]) -> str:
    """All parts as tables."""
    lines = []
    for part in parts():
        lines += [
            f"\n## {part['name']}\n",
            "| Rule | What must hold | Proved by | What people do |",
            "|---|---|---|---|",
        ]
        lines += [_row(rule, found.get(rule["id"], [])) for rule in part["rule"]]
    return "\n".join(lines).lstrip("\n") + "\n"


def _row(rule: dict[str, str], tests: list[Proof]) -> str:
    must = rule["rule"] + (f" *{rule['changed']}*" if "changed" in rule else "")
    by = (
        "<br>".join(f"[{proof.says}](../{proof.file.relative_to(ROOT)})" for proof in tests)
        or "no test: people"
    )
    return f"| {rule['id']} | {must} | {by} | {rule.get('people', '')} |"


def page(text: str) -> str:
    """The page with the tables as they are now."""
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + table(proofs(ROOT / "tests")) + END + rest.partition(END)[2]


def bare() -> list[str]:
    """Rules that nothing and nobody keeps."""
    found = proofs(ROOT / "tests")
    return [
        rule["id"]
        for part in parts()
        for rule in part["rule"]
        if rule["id"] not in found and "people" not in rule
    ]


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
    if missing := bare():
        print("no test and no people:", ", ".join(missing))
        sys.exit(1)
