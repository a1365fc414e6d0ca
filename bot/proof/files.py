"""What `safar check` proves before anything else: every file is there, is text, and stands where it is read.

A file nobody can read, or nobody reads, makes every other proof worthless: a list of promises that is gone
finds no promise. So what is found here is told alone.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bot.core.faults import Problem
from bot.phrasebook import LOCALES, SHARED

# Without these a proof would pass because it has nothing to compare with, or a flow would do nothing.
NEEDED = (
    *("board", "clashes", "countries", "prices", "promises", "reach"),
    *("know/asked", "directory/ZZ"),
)
NEEDED_FILES = (
    *(f"flows/{name}.toml" for name in NEEDED),
    "flows/steps.lock",
    "locales/glossary.tsv",
    *(f"locales/{name}" for name in SHARED),
)
READ = {
    "flows": ("*.yaml", "*.toml", "*.lock", "*.md"),
    "locales": ("*.ftl", "*.toml", "*.tsv", "*.csv", "*.md"),
}
OF_THE_DEMO = "phone.ftl"  # a page for its visitors, in English and Russian
BOM = b"\xef\xbb\xbf"
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_AT_LINE = re.compile(r"at line (\d+)")


def check(root: Path) -> list[Problem]:
    """Every file that is missing, stands where nobody reads it, or cannot be read as text."""
    found = [problem for folder in READ for file in _all(root / folder) for problem in _file(root, file)]
    whole = (root / "flows" / "trouble.yaml").exists()  # a project that answers cries for help
    return sorted([*found, *_locales(root), *(_missing(root) if whole else ())])


def _all(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return sorted(file for file in files if not file.name.startswith("."))


def _file(root: Path, file: Path) -> Iterator[Problem]:
    name = file.relative_to(root).as_posix()
    top = name.partition("/")[0]
    if not any(file.match(each) for each in READ[top]):
        mend = f"Move it away, or give it one of these endings: {', '.join(READ[top])}."
        yield Problem(name, 0, "unread", "nobody reads a file of this name", mend)
        return
    data = file.read_bytes()
    if data.startswith(BOM):
        what = "the file begins with an invisible mark (BOM)"
        yield Problem(name, 1, "bom", what, "Save it as UTF-8 without BOM.")
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = _line(data, error.start)
        yield Problem(name, line, "utf-8", "this file is not UTF-8: see this line", "Save it as UTF-8.")
        return
    odd = _CONTROL.search(data)
    if odd:
        what = f"a control character (U+{odd.group()[0]:04X}) stands in it"
        yield Problem(name, _line(data, odd.start()), "control", what, "Delete it.")
    elif file.suffix == ".toml":
        yield from _toml(name, text)


def _toml(name: str, text: str) -> Iterator[Problem]:
    try:
        tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        yield Problem(name, line, "not-toml", f"not TOML: {error}", "Mend this line.")


def _line(data: bytes, place: int) -> int:
    return data.count(b"\n", 0, place) + 1


def _locales(root: Path) -> Iterator[Problem]:
    """A folder for each of our languages with the files English has, and no other folder."""
    there = {folder.name for folder in (root / "locales").glob("*") if folder.is_dir()}
    for name in sorted(there - set(LOCALES)):
        mend = f"Move it away; safar speaks {', '.join(LOCALES)}."
        yield Problem(f"locales/{name}", 0, "locale", f"{name} is no language of ours", mend)
    wanted = {file.name for file in (root / "locales" / "en").glob("*.ftl")} - {OF_THE_DEMO}
    for code in LOCALES if there else ():
        own = {file.name for file in (root / "locales" / code).glob("*.ftl")}
        if code not in there:
            yield Problem(f"locales/{code}", 0, "locale", "the folder is missing", "Put it back.")
            continue
        for name in sorted(wanted - own):
            mend = "Put it back, or copy the English file and translate it."
            yield Problem(f"locales/{code}/{name}", 0, "missing-file", "the file is missing", mend)


def _missing(root: Path) -> Iterator[Problem]:
    for name in NEEDED_FILES:
        file = root / name
        if not file.exists():
            yield Problem(name, 0, "missing-file", "the file is missing", "Put it back.")
        elif not file.read_bytes().strip():
            yield Problem(name, 0, "empty-file", "the file is empty", "Put back what stood in it.")
