"""Back-translations: what a reader who has not seen the English understands, put into English again.

`locales/LANGUAGE/back.csv` keeps them, a row a text: what it says, who says so, when, and the digest of the
words that were read. Of words that changed since, it is shown as stale. Uzbek in Cyrillic letters is made by
code, so it shows what readers of the Latin words understood.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.core.faults import BadFiles, Problem
from bot.sheets import table
from bot.sheets.rows import Row, digest, rows

COLUMNS = ("id", "digest", "by", "date", "back-translation")
BLIND = ("number", "text", "back-translation", "digest")
NO_PERSON = "not a person"
BEHIND = {"uz-Cyrl": "uz"}


@dataclass(frozen=True, slots=True)
class Back:
    """What somebody, or something, understood. `stale` = the words have changed since."""

    words: str
    by: str
    date: str
    stale: bool

    def __str__(self) -> str:
        return f"{'STALE, the text has changed since; ' if self.stale else ''}{self.by}, {self.date}"


def path(root: Path, locale: str) -> Path:
    """Where the back-translations of a language are kept."""
    return root / "locales" / locale / "back.csv"


def load(root: Path, locale: str, now: Iterable[Row]) -> dict[str, Back]:
    """By id; `now` = the texts as they stand. Raises BadFiles when the file is no such table."""
    behind = BEHIND.get(locale, locale)
    words = {row.id: row for row in (now if behind == locale else rows(root, behind))}
    kept = _kept(root, behind)
    return {
        each: Back(line.get("back-translation"), line.get("by"), line.get("date"), _stale(line, words[each]))
        for each, line in kept.items()
        if each in words
    }


def blind(found: Iterable[Row], separator: str = ",") -> str:
    """The sheet for whoever translates back: no English, and no id that would give it away."""
    lines = [(str(n), row.words, "", _token(row)) for n, row in enumerate(found, 1)]
    return table.written(BLIND, lines, separator)


def take(root: Path, file: Path, by: str, date: str) -> dict[str, int]:
    """Keep the back-translations of a filled blind sheet; how many of each language.

    Raises BadFiles, and keeps none, when a row cannot be placed or its text has changed since.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    tokens: dict[str, dict[str, Row]] = {}
    problems = []
    for line in table.read(file, ("back-translation", "digest")):
        words, token = line.get("back-translation"), line.get("digest")
        locale = token.rpartition(".")[0]
        if not words:
            continue
        if locale not in tokens and (root / "locales" / locale).is_dir():
            tokens[locale] = {_token(row): row for row in rows(root, locale)}
        row = tokens.get(locale, {}).get(token)
        if row is None or locale in BEHIND:
            problems.append(_unplaced(file.name, line.number, token, BEHIND.get(locale, "")))
        else:
            found.setdefault(locale, {})[row.id] = (row.id, token.rpartition(".")[2], by, date, words)
    if problems:
        raise BadFiles(problems)
    for locale, new in found.items():
        _keep(root, locale, new)
    return {locale: len(new) for locale, new in found.items()}


def _keep(root: Path, locale: str, new: dict[str, tuple[str, ...]]) -> None:
    """In the order of the texts; what was said of a text before is replaced."""
    kept = {each: tuple(line.get(name) for name in COLUMNS) for each, line in _kept(root, locale).items()}
    both = {**kept, **new}
    ids = [row.id for row in rows(root, locale)]
    lines = [both[each] for each in ids if each in both]
    whole = table.written(COLUMNS, lines).removeprefix("\ufeff")  # that mark is for Excel
    path(root, locale).write_bytes(whole.encode())


def _kept(root: Path, locale: str) -> dict[str, table.Line]:
    file = path(root, locale)
    return {line.get("id"): line for line in table.read(file, COLUMNS)} if file.exists() else {}


def _stale(line: table.Line, row: Row) -> bool:
    return line.get("digest") != digest(row.locale, row.id, row.words)


def _token(row: Row) -> str:
    return f"{row.locale}.{row.mark.words}"


def _unplaced(name: str, number: int, token: str, behind: str) -> Problem:
    if behind:
        mend = f"Translate the {behind} texts back: safar locales blind {behind}"
        return Problem(name, number, "derived", f"{token}: this language is made by code", mend)
    what = f"no text has the digest {token!r}: it changed since this sheet was made"
    return Problem(name, number, "digest", what, "Make a new sheet: safar locales blind LANGUAGE")


def of(found: dict[str, Back], row: Row) -> tuple[str, str]:
    """The two cells of a row: what it says, and who says so."""
    back = found.get(row.id)
    return (back.words, str(back)) if back else ("", "nobody yet")


def share(found: dict[str, Back], asked: Collection[Row]) -> tuple[int, int]:
    """How many of these texts are translated back, and how many of those are stale."""
    own = [found[row.id] for row in asked if row.id in found]
    return len(own), sum(each.stale for each in own)
