"""A copy of the words to plant faults in, and sheets filled in as a reader would."""

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

from bot.__main__ import safar
from bot.app import ROOT

Fill = Callable[[dict[str, str]], None]


def copied(folder: Path) -> Path:
    """All words and flows, and what they are proven by."""
    for name in ("locales", "flows", "scripts", "docs"):
        ignore = shutil.ignore_patterns("__pycache__", "pictures", "*.png")
        shutil.copytree(ROOT / name, folder / name, ignore=ignore)
    return folder


def run(*arguments: object, root: Path | None = None) -> Result:
    """`safar locales ...` over that copy."""
    own = ["locales", *map(str, arguments), *(["--root", str(root)] if root else [])]
    return CliRunner().invoke(safar, own)


def sheet(root: Path, locale: str, only: str = "trouble") -> bytes:
    """The sheet as it is sent to a reader."""
    result = run("sheet", locale, "--only", only, root=root)
    assert result.exit_code == 0, result.output
    return result.stdout_bytes


def lines(raw: bytes) -> list[dict[str, str]]:
    """Its rows, read by the library alone."""
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def filled(raw: bytes, **by_id: dict[str, str]) -> bytes:
    """The same sheet with other cells: id with _ for - and __ for . -> column -> words."""
    table = lines(raw)
    left = set(by_id)
    for row in table:
        name = row["id"].replace("-", "_").replace(".", "__")
        row.update(by_id.get(name, {}))
        left.discard(name)
    assert not left, f"no such row: {left}"
    return written(table)


def written(table: list[dict[str, str]], delimiter: str = ",", ending: str = "\r\n") -> bytes:
    """As a program for tables saves it."""
    out = io.StringIO()
    writer = csv.DictWriter(
        out, list(table[0]), delimiter=delimiter, lineterminator=ending, quoting=csv.QUOTE_ALL
    )
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue().encode("utf-8-sig")


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file of words, byte by byte."""
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted((root / "locales").rglob("*"))
        if file.is_file()
    }


def changed(before: dict[str, bytes], root: Path) -> set[str]:
    """Names of the files that are not as they were."""
    now = snapshot(root)
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
