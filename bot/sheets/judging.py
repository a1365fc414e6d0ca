"""A filled sheet comes back: what it would change, and everything that stands in the way.

Nothing is taken over from a sheet of which one row is refused: half a reading is harder to mend than none.
The proofs of `safar check` read the words as they would be, in a copy; only what is newly wrong is held
against a row.
"""

import difflib
import re
import runpy
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bot.core.faults import BadFiles, Problem
from bot.core.message import LANGUAGES
from bot.proof import words as proof
from bot.sheets import table
from bot.sheets.back import BEHIND
from bot.sheets.mending import mended
from bot.sheets.placeables import lost
from bot.sheets.rows import Mark, Row, digest, plain, rows, source_of
from bot.sheets.table import Line
from bot.sheets.tidying import tidy

NEEDED = ("id", "english", "text", "proposal", "remark", "digest")
AGAIN = "Make a new sheet (safar locales sheet LANGUAGE) and move the proposal there."
SCRIPT = Path("scripts") / "uz_cyrl.py"
NEAR = 20  # faults after which nobody looks for the id that was meant
_ID = re.compile(r"[\w.-]+")
# What a program for tables took for a formula, or left where it could not work one out.
_SPOILT = re.compile(r"[=+@＝＋＠]|-(?=\S)|#[\w/]+[!?/]|(?:Err|Ошибка):\d")


@dataclass
class _Texts:
    """The texts of one language as they stand."""

    rows: dict[str, Row]

    @cached_property
    def owners(self) -> dict[str, str]:
        """Mark -> id."""
        return {str(row.mark): row.id for row in self.rows.values()}


@dataclass(frozen=True, slots=True)
class Change:
    """One text as it stands and as it would be."""

    row: Row
    words: str
    line: int  # of the sheet


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader says of a text; `mark` = of the words they read."""

    row: Row
    words: str
    mark: Mark


@dataclass(slots=True)
class Judged:
    """A whole sheet. `read` = ids of all texts that stood in it as they stand now, changes among them."""

    changes: list[Change] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    read: set[tuple[str, str]] = field(default_factory=set)
    old: int = 0  # rows nobody wrote in, whose text has changed since

    @property
    def locales(self) -> list[str]:
        """The languages that change."""
        return list(dict.fromkeys(each.row.locale for each in self.changes))


def judge(root: Path, file: Path) -> Judged:
    """Read a filled sheet. Raises BadFiles when it is no such table at all."""
    found = Judged()
    known: dict[str, _Texts] = {}
    for line in table.read(file, NEEDED):
        for problem in _line(root, line, known, found):
            found.problems.append(Problem(file.name, line.number, *problem))
    _twice(file.name, found)
    if not found.problems:
        found.problems += _wrong(root, file.name, found.changes)
    return found


Complaint = tuple[str, str, str]  # rule, problem, mend


def _line(root: Path, line: Line, known: dict[str, _Texts], found: Judged) -> Iterator[Complaint]:
    """One row: noted in `found`, or what is wrong with it."""
    name, mark = line.get("id"), Mark.read(line.get("digest"))
    if mark is None or mark.locale not in LANGUAGES:
        yield _strange(name)
        return
    if mark.locale not in known:
        known[mark.locale] = _Texts({row.id: row for row in rows(root, mark.locale)})
    texts = known[mark.locale]
    row, owner = texts.rows.get(name), texts.owners.get(str(mark))
    if row is None:
        near = difflib.get_close_matches(name[:80], texts.rows, 1) if len(found.problems) < NEAR else []
        mend = f"Did you mean {near[0]}?" if near else AGAIN
        yield "id", f"{name[:80]!r} is no text of {mark.locale}", mend
    elif owner and owner != name:
        mend = "Columns were sorted one without the others, or cells pasted a row too far: undo that."
        yield "moved", f"{name}: in its row stands the digest of {owner}", mend
    else:
        yield from _filled(line, row, mark, found)


def _strange(name: str) -> Complaint:
    """A row without a digest: one of ours that lost it, or a note at the end."""
    if _ID.fullmatch(name):
        return "digest", f"{name[:80]}: its last column holds no digest", AGAIN
    mend = "Delete the row. A note on a text belongs beside it, under remark; any other into your letter."
    return "row", f"{name[:80]!r}: safar made no such row", mend


def _filled(line: Line, row: Row, mark: Mark, found: Judged) -> Iterator[Complaint]:
    """A row whose text is known."""
    yield from _edited(line, row, mark)
    words, remark = tidy(row.locale, line.get("proposal")), line.get("remark")
    if remark:
        found.remarks.append(Remark(row, remark, mark))
    if mark == row.mark:
        found.read.add((row.locale, row.id))
    elif not words:
        found.old += 1
    if not words or plain(words) == plain(row.words):
        return
    complaints = list(_refused(row, mark, words))
    if not complaints:
        found.changes.append(Change(row, words, line.number))
        found.read.add((row.locale, row.id))
    yield from complaints


def _edited(line: Line, row: Row, mark: Mark) -> Iterator[Complaint]:
    """The columns that were not to be written in hold what was sent."""
    if digest("en", row.id, line.get("english")) != mark.english:
        mend = "Put the English back as it was; write what you think of it under remark."
        yield "english", f"{row.id}: the cell with the English was changed", mend
    if digest(row.locale, row.id, line.get("text")) != mark.words:
        mend = "Put the text back, write yours under proposal. Letters that look like ?: save as CSV UTF-8."
        yield "text", f"{row.id}: the cell with the text was changed", mend


def _refused(row: Row, mark: Mark, words: str) -> Iterator[Complaint]:
    """Why this proposal cannot be taken."""
    if mark.words != row.mark.words:
        yield "stale", f"{row.id}: the text has changed since this sheet was made", AGAIN
    if mark.english != row.mark.english:
        yield "stale", f"{row.id}: the English has changed since this sheet was made", AGAIN
    if row.locale in BEHIND:
        behind = BEHIND[row.locale]
        other = _differing(row.words, words)
        mend = f"Change them in the sheet of {behind}, or, where only letters are wrong, in {SCRIPT}: {other}"
        yield "derived", f"{row.id}: {row.locale} is made from {behind} by code", mend
    elif _SPOILT.match(words) and words[0] != row.words[0]:
        mend = "Ask what the reader wrote: a program for tables took it for a formula."
        yield "formula", f"{row.id}: the proposal is {words[:20]!r}", mend
    elif source_of(words) is None:
        mend = "Leave what is in braces alone; a line may not begin with a dot, a star or a square bracket."
        yield "fluent", f"{row.id}: the proposal cannot be read", mend
    else:
        for gone in lost(row.words, words):
            mend = f"Put {gone} where a number, a name or a time belongs."
            yield "variables", f"{row.id}: {gone} is missing or new in the proposal", mend


def _differing(old: str, new: str) -> str:
    before = set(plain(old).split())
    return ", ".join(word for word in plain(new).split() if word not in before)[:200] or "none"


def _twice(name: str, found: Judged) -> None:
    seen: dict[tuple[str, str], Change] = {}
    for each in found.changes:
        first = seen.setdefault((each.row.locale, each.row.id), each)
        if first.words != each.words:
            what = f"{each.row.id}: row {first.line} proposes something else"
            found.problems.append(Problem(name, each.line, "twice", what, "Keep one of the two."))


def _wrong(root: Path, name: str, changes: Collection[Change]) -> list[Problem]:
    """What the proofs would find, that they do not find today."""
    if not changes:
        return []
    locales = {each.row.locale for each in changes}
    locales |= {own for own, behind in BEHIND.items() if behind in locales}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        _copied(root, copy, changes)
        problems = [
            problem
            for locale in sorted(locales)
            for problem in _new(proof.check(root, locale), proof.check(copy, locale))
        ]
    lines = {each.row.id: each.line for each in changes}
    return [
        Problem(name, lines.get(_named(each.problem), 0), each.rule, each.problem, each.mend)
        for each in problems
    ]


def _new(before: Iterable[Problem], now: Iterable[Problem]) -> list[Problem]:
    """Errors that were not there; warnings stop nobody. Lines move, so they are not compared."""
    old = {(each.file, each.rule, each.problem) for each in before}
    errors = (each for each in now if getattr(each, "level", "error") == "error")
    return [each for each in errors if (each.file, each.rule, each.problem) not in old]


def _named(problem: str) -> str:
    """The id of the text a problem begins with."""
    return problem.partition(":")[0].removesuffix(".value")


def after(root: Path, changes: Iterable[Change]) -> dict[str, str]:
    """The files as they would be, by path from the root."""
    by_file: dict[str, dict[tuple[str, str], str]] = {}
    for each in changes:
        by_file.setdefault(each.row.file, {})[each.row.message, each.row.attribute] = each.words
    return {file: mended((root / file).read_bytes().decode(), own) for file, own in by_file.items()}


def _copied(root: Path, copy: Path, changes: Collection[Change]) -> list[str]:
    """All words under `copy` as they would be; what is written: the files, and the folder made from one."""
    shutil.copytree(root / "locales", copy / "locales")
    files = after(root, changes)
    for file, text in files.items():
        (copy / file).write_bytes(text.encode())
    made = derive(root, copy, {each.row.locale for each in changes})
    return [*files, *(["locales/uz-Cyrl"] if made else [])]


def derive(root: Path, where: Path, locales: Collection[str]) -> bool:
    """Make Uzbek in Cyrillic letters anew under `where` when the Latin words change. Was it made?"""
    if "uz" not in locales or not (root / SCRIPT).exists():
        return False
    runpy.run_path(str(root / SCRIPT))["write"](where)
    return True


def write(root: Path, judged: Judged) -> list[str]:
    """Take over the changes of a sheet without problems; what was written. Raises BadFiles with problems.

    All is made elsewhere first, and a file is old or new at any moment, never half: the power may fail here.
    """
    if judged.problems:
        raise BadFiles(judged.problems)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        written = _copied(root, copy, judged.changes)
        made = [file.relative_to(copy) for file in sorted((copy / "locales").rglob("*.ftl"))]
        new = [file for file in made if _bytes(root / file) != (copy / file).read_bytes()]
        for file in new:
            (root / file).with_suffix(".new").write_bytes((copy / file).read_bytes())
    for file in new:
        (root / file).with_suffix(".new").replace(root / file)
    return written


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""
