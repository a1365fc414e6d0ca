"""docs/words.md says what the rules say."""

from bot.proof.words import RULES
from scripts.words_page import PAGE, page, table


def test_the_table_is_the_one_the_rules_make():
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(text), "run scripts/words_page.py"


def test_every_rule_says_what_it_wants_and_shows_what_it_does_not():
    rows = table().splitlines()[2:]
    assert len(rows) == len(RULES) + 2
    assert all(all(cell.strip() for cell in row.split(" | ")) for row in rows)


def test_a_rule_that_changed_changes_the_page():
    text = PAGE.read_text(encoding="utf-8")
    assert page(text.replace("No exclamation mark", "Any mark")) == text
