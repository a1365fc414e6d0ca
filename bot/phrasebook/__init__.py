"""locales/<lang>/*.ftl -> words. The only room that knows Fluent.

A question and its choices are one message: the value is the question, attributes are the labels, `.short`
is the wording for SMS and for watched phones. Missing words fall back uz-Cyrl -> uz -> ru -> en; `safar
check` refuses a missing word, but at night a Russian sentence beats silence.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from bot.core.faults import BadFiles, Fault, Problem, not_utf8
from bot.core.message import FALLBACK, LANGUAGES
from bot.phrasebook.reading import Written, line, read, written

__all__ = [
    "LOCALES",
    "SHARED",
    "NoWords",
    "Phrasebook",
    "Written",
    "chain",
    "foreign",
    "junk",
    "load",
    "messages",
    "placed",
    "written",
]

LOCALES = ("en", *LANGUAGES)
SHARED = ("shared.ftl", "foreign.ftl")  # the same words for every locale
NO_ARGS: Mapping[str, str] = {}


class NoWords(Fault):
    """No locale has this text at all, or it could not be rendered. Names the text id, never words."""


class Phrasebook:
    """All words of all locales, parsed once. In service they never change."""

    def __init__(self, bundles: Mapping[str, FluentBundle]) -> None:
        self._bundles = dict(bundles)
        self._find = lru_cache(maxsize=20_000)(self._find_uncached)

    def become(self, other: "Phrasebook") -> None:
        """Hold that one's words from now on, for all who hold this one (the demo follows its files)."""
        self._bundles, self._find = other._bundles, other._find

    def text(self, locale: str, text_id: str, args: Mapping[str, str] = NO_ARGS, short: bool = False) -> str:
        """The words of a text in the nearest locale that has them. Raises NoWords."""
        for code in chain(locale):
            found = self._find(code, text_id, "short" if short else "") or self._find(code, text_id, "")
            if found is not None:
                return self._format(code, found, args, text_id)
        raise NoWords(f"{text_id} in {locale}")

    def label(self, locale: str, text_id: str, choice: str, short: bool = False) -> str:
        """The label of one choice: the attribute named by its code. Raises NoWords."""
        for code in chain(locale):
            found = (self._find(code, text_id, f"{choice}_short") if short else None) or self._find(
                code, text_id, choice
            )
            if found is not None:
                return self._format(code, found, NO_ARGS, text_id)
        raise NoWords(f"{text_id}.{choice} in {locale}")

    def has(self, locale: str, text_id: str, attribute: str = "") -> bool:
        """Does this very locale hold the text (no falling back)?"""
        return self._find(locale, text_id, attribute) is not None

    def _find_uncached(self, code: str, text_id: str, attribute: str) -> Pattern | None:
        bundle = self._bundles.get(code)
        if bundle is None or not bundle.has_message(text_id):
            return None
        message = bundle.get_message(text_id)
        return message.attributes.get(attribute) if attribute else message.value

    def _format(self, code: str, pattern: Pattern, args: Mapping[str, str], text_id: str) -> str:
        words, errors = self._bundles[code].format_pattern(pattern, dict(args))
        if errors:
            # Fluent prints a variable's name where its value is missing: worse than no message at all.
            raise NoWords(f"{text_id} in {code}: {type(errors[0]).__name__}")
        return str(words)


def chain(locale: str) -> Iterator[str]:
    """The locale, then those to fall back to, English last."""
    code = locale if locale in LOCALES else "ru"
    while True:
        yield code
        if code not in FALLBACK:
            return
        code = FALLBACK[code]


def load(root: Path) -> Phrasebook:
    """Read every locale under `root`/locales. Raises BadFiles naming each broken line."""
    problems: list[Problem] = []
    bundles: dict[str, FluentBundle] = {}
    for code in LOCALES:
        # Isolation marks force an SMS into UCS-2 and show as boxes on old phones.
        bundle = FluentBundle([code], use_isolating=False)
        seen: set[str] = set()
        for file in _files(root, code):
            try:
                text = file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                problems.append(not_utf8(str(file.relative_to(root))))
                continue
            problems += junk(text, str(file.relative_to(root)), seen)
            bundle.add_resource(read(text).resource, allow_overrides=False)
        bundles[code] = bundle
    if problems:
        raise BadFiles(problems)
    return Phrasebook(bundles)


def _files(root: Path, code: str) -> list[Path]:
    shared = [file for name in SHARED if (file := root / "locales" / name).exists()]
    return [*shared, *sorted((root / "locales" / code).glob("*.ftl"))]


def junk(text: str, name: str, seen: set[str]) -> list[Problem]:
    """Lines Fluent could not read, and ids written twice. `seen` = the locale's ids so far; it grows."""
    if text.startswith("\ufeff"):
        return [
            Problem(
                name,
                1,
                "bom",
                "the file begins with an invisible mark (BOM)",
                "Save it as UTF-8 without BOM.",
            )
        ]
    sheet = read(text)
    problems = [_unread(each, text, name) for each in sheet.resource.body if isinstance(each, ast.Junk)]
    for each in sheet.messages:
        own = each.message.id.name
        for part, place in each.places:
            full = f"{own}.{part}" if part else own
            if full in seen:
                problems.append(Problem(name, place, "twice", f"{full} stands twice", "Keep one."))
            seen.add(full)
    return problems


def _unread(entry: ast.Junk, text: str, name: str) -> Problem:
    why = entry.annotations[0].message if entry.annotations else "not Fluent"
    return Problem(name, line(entry, text), "fluent", f"this line cannot be read: {why}", "Mend it.")


def messages(root: Path, code: str, only: Collection[str] = ()) -> dict[str, tuple[str, int, ast.Message]]:
    """Every message of one locale with its file and line. `only` = names of files without their ending."""
    found = placed(root, code, only)
    return {name: (file, each.lines[""], each.message) for name, (file, each) in found.items()}


def placed(root: Path, code: str, only: Collection[str] = ()) -> dict[str, tuple[str, Written]]:
    """Every message of one locale with its file, as it is written there, for `safar check`."""
    files = [file for file in _files(root, code) if not only or file.stem in only]
    named = [(str(file.relative_to(root)), read(file.read_text(encoding="utf-8"))) for file in files]
    return {each.message.id.name: (name, each) for name, sheet in named for each in sheet.messages}


def foreign(root: Path) -> dict[str, tuple[int, ast.Message]]:
    """The lines for people who write in a language we do not speak, each with its line in the file."""
    text = (root / "locales" / "foreign.ftl").read_text(encoding="utf-8")
    return {each.message.id.name: (each.lines[""], each.message) for each in read(text).messages}
