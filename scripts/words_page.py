"""The table of docs/words.md, made from the rules themselves: `python scripts/words_page.py` rewrites it."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.proof.words import RULES, glossary  # noqa: E402
from bot.proof.words.text import Rule  # noqa: E402

PAGE = ROOT / "docs" / "words.md"
BEGIN, END = "<!-- rules: made by scripts/words_page.py -->\n", "<!-- end of rules -->\n"


def table() -> str:
    """One line a rule: its name, what it wants, what it does not, where it comes from."""
    lines = ["| Rule | What it wants | Not so | From |", "|---|---|---|---|"]
    for rule in (*RULES, *glossary.rules(glossary.load(ROOT))):
        wants, _, wrong = " ".join((rule.find.__doc__ or "").split()).partition(" Not: ")
        lines.append(f"| {_name(rule)} | {_cell(wants)} | {_cell(wrong)} | {rule.source} |")
    return "\n".join(lines) + "\n"


def page(text: str) -> str:
    """The page with the table as it is now."""
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + table() + END + rest.partition(END)[2]


def _name(rule: Rule) -> str:
    return f"`{rule.name}`" + (" (warning)" if rule.level == "warning" else "")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
