"""The sheet of one language, for a reader who checks it."""

from collections.abc import Callable, Collection
from pathlib import Path

from bot.sheets import back, table
from bot.sheets.places import Places
from bot.sheets.rows import Row, rows

COLUMNS = (
    *("id", "english", "text", "back-translation", "back-translated by", "where it appears", "picture"),
    *("proposal", "remark", "digest"),
)
Picture = Callable[[Row, str], str]  # the row and the first flow.step that uses it, "" where none does


def made(root: Path, locale: str, only: Collection[str], picture: Picture, separator: str = ",") -> str:
    """The table as text, its first character the mark by which Excel knows UTF-8."""
    found = rows(root, locale, only)
    places = Places(root, {row.id: row.words for row in rows(root, "en")})
    backs = back.load(root, locale, found)
    lines = [
        (
            *(
                row.id,
                row.english,
                row.words,
                *back.of(backs, row),
                places.of(row),
                picture(row, places.first(row)),
            ),
            *("", "", str(row.mark)),
        )
        for row in found
    ]
    return table.written(COLUMNS, lines, separator)
