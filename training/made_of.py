"""What the tables are made of beside the written messages."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ROOT / "tests" / "understanding" / "places_tuning.tsv"


def inputs() -> list[Path]:
    """All other files the tables are made of: spellings and word lists.

    The words of the product lend vocabulary too, but they change weekly and a table need not follow at once.
    """
    here = ROOT / "bot" / "understanding"
    return [
        PLACES,
        *sorted((here / "words").rglob("*.toml")),
        *(here / name for name in ("concepts.py", "features.py", "text.py", "phrases.py", "intents.py")),
    ]
