"""What readers of sheets gave us: remarks nobody may lose, and whose proposals were taken over.

`locales/LANGUAGE/readings.csv`, a row each. The digest is of the words a remark is about, or of the words
that were taken over. A remark is open as long as those words stand: words that change have heard it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.sheets import table
from bot.sheets.judging import Judged
from bot.sheets.rows import digest, rows

COLUMNS = ("id", "digest", "by", "date", "kind", "remark")
REMARK, WORDS = "remark", "words"
NOBODY = "not named"


@dataclass(frozen=True, slots=True)
class Reading:
    """One remark, or one text whose words a reader gave."""

    id: str
    digest: str
    by: str
    date: str
    kind: str
    remark: str = ""


def path(root: Path, locale: str) -> Path:
    """Where the readings of a language are kept."""
    return root / "locales" / locale / "readings.csv"


def load(root: Path, locale: str) -> list[Reading]:
    """All of them, the oldest first. Raises BadFiles."""
    file = path(root, locale)
    lines = table.read(file, COLUMNS) if file.exists() else []
    return [Reading(*(line.get(column) for column in COLUMNS)) for line in lines]


def unheard(root: Path, locale: str) -> list[Reading]:
    """Remarks on words that still stand as they were read."""
    found = [each for each in load(root, locale) if each.kind == REMARK]
    now = {row.id: row.mark.words for row in rows(root, locale)} if found else {}
    return [each for each in found if now.get(each.id) == each.digest]


def keep(root: Path, judged: Judged, by: str, date: str) -> int:
    """Note a sheet that was taken over; how many rows are new. The same sheet twice adds nothing."""
    new: dict[str, list[Reading]] = {}
    for change in judged.changes:
        row = change.row
        mark = digest(row.locale, row.id, change.words)
        new.setdefault(row.locale, []).append(Reading(row.id, mark, by or NOBODY, date, WORDS))
    for each in judged.remarks:
        reading = Reading(each.row.id, each.mark.words, by or NOBODY, date, REMARK, each.words)
        new.setdefault(each.row.locale, []).append(reading)
    return sum(_add(root, locale, own) for locale, own in new.items())


def _add(root: Path, locale: str, new: Iterable[Reading]) -> int:
    kept = load(root, locale)
    known = {(each.id, each.digest, each.kind, each.remark) for each in kept}
    fresh = [each for each in new if (each.id, each.digest, each.kind, each.remark) not in known]
    if fresh:
        lines = [tuple(getattr(each, column) for column in COLUMNS) for each in [*kept, *fresh]]
        path(root, locale).write_bytes(table.written(COLUMNS, lines).encode())
    return len(fresh)
