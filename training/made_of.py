"""What the tables are made of beside the written messages."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ROOT / "tests" / "understanding" / "places_tuning.tsv"


def inputs() -> list[Path]:
    """All other files the tables are made of: spellings and word lists.

    The words of the product lend vocabulary too, but they change weekly and a table need not follow at once. Code is
    not asked for either: what a change of code does to the reading, the floors of the tests say.
    """
    return [PLACES, *sorted((ROOT / "bot" / "understanding" / "words").rglob("*.toml"))]
