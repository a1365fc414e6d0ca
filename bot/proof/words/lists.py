"""forbidden.toml and locales/glossary.tsv -> patterns to look for. Read once per process, not at import."""

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("forbidden.toml")


@lru_cache
def tables() -> dict[str, dict[str, list[str]]]:
    """Every list of forbidden.toml: name of the list -> locale -> entries."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@lru_cache
def listed(name: str, locale: str) -> re.Pattern[str] | None:
    """One list of one language as a pattern; None where the language has no such list."""
    entries = tables()[name].get(locale)
    return pattern(tuple(entries)) if entries else None


@lru_cache
def pattern(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Entries in which * stands for the rest of a word, as one pattern over small letters."""
    each = (re.escape(small(entry)).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for entry in entries)
    return re.compile(rf"(?<![\w])(?:{'|'.join(each)})(?!\w)")


@lru_cache(maxsize=4096)
def small(text: str) -> str:
    """The text as lists are compared with it: small letters, one piece each, without apostrophes."""
    return re.sub("['’‘`´ʻʼ]", "", unicodedata.normalize("NFC", text).casefold())


def met(name: str, locale: str, text: str) -> str:
    """What of this list stands in the text first, in small letters; "" when nothing does."""
    wanted = listed(name, locale)
    found = wanted.search(small(text)) if wanted else None
    return found.group() if found else ""
