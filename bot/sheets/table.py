"""CSV as Excel and LibreOffice write and read it.

Written: UTF-8 with the mark at its beginning by which Excel knows it, every cell in quotes. A cell that a
program for tables would take for a formula, a date or a number ("24/7" becomes "24.июл") begins with an
apostrophe, which goes again when it is read. Excel with Russian settings expects semicolons.
Read: commas, semicolons or tabs; UTF-8 or UTF-16; line ends of every kind.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.faults import BadFiles, Problem

# What a program for tables takes for something else: formulas, dates (not 2026-12-31), times, odd numbers.
_OTHERWISE = (
    r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
    r"|(?!\d{4}-\d\d-\d\d\Z)(?=\d[\d\s.,:/%-]*\Z)(?:\d+[\s.,:/%-]|0\d|\d{12})"
)
_FORMULA = re.compile(rf"'*(?:{_OTHERWISE})")
_GUARDED = re.compile(rf"'+(?:{_OTHERWISE})")
SEPARATORS = ",;\t"
MOST = 20_000_000  # bytes; all texts of all languages are a tenth of it


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its number as programs for tables count it, and its cells by column."""

    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """The cell, without spaces at its ends; "" where there is none."""
        return self.cells.get(column, "").strip()


def written(columns: Sequence[str], lines: Iterable[Sequence[str]], separator: str = ",") -> str:
    """The whole table as text. Encode it as UTF-8: the mark for Excel is its first character."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in line] for line in lines)
    return "\ufeff" + out.getvalue()


def guarded(cell: str) -> str:
    """The cell as no formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def read(file: Path, columns: Sequence[str]) -> list[Line]:
    """The rows of a table, empty ones left out. Raises BadFiles when it is no table with these columns."""
    return read_text(file.name, file.read_bytes(), columns)


def read_text(name: str, raw: bytes, columns: Sequence[str]) -> list[Line]:
    """The same of bytes."""
    text = _text(name, raw)
    text = (
        re.sub(r"\A[^\n]*sep=.[\r\n]+", "", text, count=1)
        if text[:8].lstrip('"').startswith("sep=")
        else text
    )
    first = text.lstrip("\r\n").splitlines()[0] if text.strip() else ""
    separator = max(SEPARATORS, key=first.count)
    found = _rows(name, text, separator)
    head = [cell.strip().lower() for cell in found[0]] if found else []
    for column in columns:
        if head.count(column) != 1:
            what = f"there are two columns {column!r}" if column in head else f"there is no column {column!r}"
            mend = "Send back the sheet that safar made, with its first row as it was."
            raise BadFiles([Problem(name, 1, "columns", what, mend)])
    return [
        Line(number, dict(zip(head, map(_cell, cells), strict=False)))
        for number, cells in enumerate(found[1:], 2)
        if any(cell.strip() for cell in cells)
    ]


def _rows(name: str, text: str, separator: str) -> list[list[str]]:
    """Raises BadFiles where a quotation mark that is missing makes one cell of half the table."""
    found: list[list[str]] = []
    try:
        found.extend(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        mend = "A quotation mark may be missing here. Open the sheet in a program for tables, save it anew."
        what = f"this row cannot be read: {error}"
        raise BadFiles([Problem(name, len(found) + 1, "cell", what, mend)]) from None
    return found


def _cell(cell: str) -> str:
    return unguarded(cell.replace("\r\n", "\n").replace("\r", "\n"))


def _text(name: str, raw: bytes) -> str:
    """Raises BadFiles when the letters cannot be read: an old table format holds none of our alphabets."""
    if len(raw) > MOST:
        raise BadFiles([Problem(name, 0, "size", "the file is too large", "Is it the right one?")])
    kind = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = raw.decode(kind)
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        what = "this is no CSV file in UTF-8: the letters cannot be read"
        mend = "In Excel: Save as, CSV UTF-8. In LibreOffice: Save as, Text CSV, Unicode (UTF-8)."
        raise BadFiles([Problem(name, 0, "letters", what, mend)])
    return text
