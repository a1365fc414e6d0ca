"""A TOML file of tables that still knows its lines.

TOML readers give values without line numbers. A table's line is found by counting its headers, a value's by
looking for it below the header.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.faults import Problem

Row = dict[str, Any]
_AT_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong with one table. `near` = words to look for in it, "" = the table itself."""

    rule: str
    problem: str
    mend: str
    near: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file: its path from the project's root, its lines, its tables, and what kept it from being read."""

    file: str
    lines: tuple[str, ...]
    table: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()

    def problem(self, index: int, complaint: Complaint) -> Problem:
        """The complaint about the table of that index, at its line."""
        line = self._line(index, complaint.near)
        return Problem(self.file, line, complaint.rule, complaint.problem, complaint.mend)

    def _line(self, index: int, near: str) -> int:
        heads = [place for place, line in enumerate(self.lines, 1) if line.strip() == f"[[{self.table}]]"]
        if index >= len(heads):
            return 0
        end = heads[index + 1] if index + 1 < len(heads) else len(self.lines) + 1
        below = (place for place in range(heads[index], end) if near and near in self.lines[place - 1])
        return next(below, heads[index])


def read(root: Path, path: Path, table: str) -> Sheet:
    """Read a file that holds tables of that name only. What is wrong with it as TOML stands in `problems`."""
    file = path.relative_to(root).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        return Sheet(file, (), table, (), (Problem(file, 0, "unreadable", str(error), "Put the file back."),))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else len(text.splitlines())
        return Sheet(file, (), table, (), (Problem(file, line, "not-toml", str(error), "Mend this line."),))
    rows = content.get(table)
    tables = isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
    found_rows = tuple(rows) if tables and isinstance(rows, list) else ()
    lines = tuple(text.splitlines())
    return Sheet(file, lines, table, found_rows, tuple(_strays(file, lines, table, content, tables)))


def _strays(file: str, lines: tuple[str, ...], table: str, content: Row, tables: bool) -> Iterator[Problem]:
    """Keys outside the tables, and a file without tables."""
    for key in content:
        if key != table:
            line = next((place for place, words in enumerate(lines, 1) if re.match(rf"\W*{key}\b", words)), 0)
            mend = f"Only [[{table}]] tables may stand here."
            yield Problem(file, line, "unknown-key", f"`{key}` is not known here", mend)
    if not tables:
        yield Problem(
            file, 0, "empty", f"there is no [[{table}]] in this file", f"Write one [[{table}]] or more."
        )
