"""Signatures beside the words, in `locales/LANGUAGE/reviews.toml`: who read a part, when, and its digest.

They count as those given at the desk do. A file travels with the words, to every hotline that uses them; the
desk's signatures stay in its store. Empty until a person signs.
"""

import json
import tomllib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from bot.core.faults import BadFiles, Problem, not_utf8
from bot.core.message import LANGUAGES, Millis
from bot.service import signing
from bot.store.signed import Signature

HEAD = """\
# Who has read these words as a native reader. Written by `safar locales sign`; see docs/reviews.md.
# A signature is of the words as they stood: words that change are unread again.
"""
NOON = time(12, tzinfo=UTC)  # the same day wherever the desk's clock stands


def path(root: Path, locale: str) -> Path:
    """Where the signatures of a language are kept."""
    return root / "locales" / locale / "reviews.toml"


def all_of(root: Path) -> list[Signature]:
    """Every signature of every language. Raises BadFiles."""
    return [each for locale in LANGUAGES for each in load(root, locale)]


def load(root: Path, locale: str) -> list[Signature]:
    """The signatures of a language; one without name, day or digest is none. Raises BadFiles."""
    file = path(root, locale)
    name = str(file.relative_to(root))
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    except UnicodeDecodeError:
        raise BadFiles([not_utf8(name)]) from None
    except tomllib.TOMLDecodeError as error:
        mend = "Take the file as it was before, and sign with: safar locales sign"
        raise BadFiles([Problem(name, 0, "toml", f"this is not TOML: {error}", mend)]) from None
    found = (_signature(locale, part, row) for part, row in tables.items() if isinstance(row, dict))
    return [each for each in found if each]


def _signature(locale: str, part: str, row: dict[str, Any]) -> Signature | None:
    by, digest, day = row.get("reviewer"), row.get("digest"), row.get("date")
    try:
        at = datetime.combine(date.fromisoformat(str(day)), NOON)
    except ValueError:
        return None
    if not (isinstance(by, str) and by.strip() and isinstance(digest, str) and digest):
        return None
    texts = json.dumps(row.get("texts", {}), sort_keys=True)
    return Signature(locale, part, digest, by, 0, Millis(int(at.timestamp() * 1000)), texts)


def sign(root: Path, locale: str, part: str, by: str, day: date) -> Signature:
    """Keep the signature of a person who has read this part as it stands. Raises BadFiles, KeyError.

    An earlier one of the same part goes: the history of the file keeps it.
    """
    found = signing.wordings(root, locale, part)
    if not found:
        raise KeyError(part)
    texts = json.dumps(signing.each_digest(found), sort_keys=True)
    at = Millis(int(datetime.combine(day, NOON).timestamp() * 1000))
    new = Signature(locale, part, signing.digest(found), by, 0, at, texts)
    kept = [each for each in load(root, locale) if each.part != part]
    path(root, locale).write_text(_written([*kept, new]), encoding="utf-8")
    return new


def day_of(signature: Signature) -> date:
    """The day it was given, as a file says it."""
    return datetime.fromtimestamp(signature.at / 1000, UTC).date()


def _written(signatures: Iterable[Signature]) -> str:
    """As TOML. What JSON calls a string is one in TOML too."""
    tables = [HEAD]
    for each in sorted(signatures, key=lambda each: each.part):
        rows = {"reviewer": each.by, "date": day_of(each).isoformat(), "digest": each.digest}
        lines = [f"{key} = {_string(value)}" for key, value in rows.items()]
        texts = [
            f"{_string(key)} = {_string(value)}" for key, value in json.loads(each.texts or "{}").items()
        ]
        tables.append(
            "\n".join([f"[{_string(each.part)}]", *lines, f"[{_string(each.part)}.texts]", *texts, ""])
        )
    return "\n".join(tables)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
