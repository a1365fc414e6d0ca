"""Who read the words whose mistakes can cost a life, in which language, and whether they are still the same.

A signature is of the words as they stood: it keeps their digest, and words that change are unread again. Only
a person signs, in their own session, one part of one language at a time; nothing here signs by itself.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import ast

from bot.core.faults import Refused
from bot.core.message import LANGUAGES, Millis
from bot.core.roles import May
from bot.phrasebook.reading import read, written
from bot.service.permission import allowed
from bot.store import signed
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.signed import Signature
from bot.store.staff import Operator

CRITICAL = ("common", "numbers", "trouble", "human")  # files of words whose mistakes can cost a life
Sealed = tuple[str, str, str]  # locale, part, digest


@dataclass(frozen=True, slots=True)
class Wording:
    """One text beside the English: "" names the whole text, "short" what leaves by SMS, else a choice."""

    text_id: str
    form: str
    words: str
    english: str


@dataclass(frozen=True, slots=True)
class Signing:
    """Somebody says that they have read a part. `digest` = of the words that stood on their page."""

    locale: str
    part: str
    digest: str
    agreed: bool


def _sources(root: Path, locale: str, part: str) -> Mapping[str, dict[str, str]]:
    """Every text of a part in the order of its file, with its forms."""
    file = root / "locales" / locale / f"{part}.ftl"
    if not file.exists():
        return {}
    found = read(file.read_text(encoding="utf-8")).messages
    return {each.message.id.name: _spelled(each.message) for each in found}


@lru_cache(maxsize=10_000)
def _spelled(message: ast.Message) -> dict[str, str]:
    """Its forms in one spelling: how a file lays out its lines is no matter of a signature."""
    return written(message)


def wordings(root: Path, locale: str, part: str) -> tuple[Wording, ...]:
    """Everything of that part in that language, in the order of the file."""
    english = _sources(root, "en", part)
    return tuple(
        Wording(name, form, words, english.get(name, {}).get(form, ""))
        for name, forms in _sources(root, locale, part).items()
        for form, words in forms.items()
    )


def digest(found: Collection[Wording]) -> str:
    """A mark of exactly these words in their own language."""
    rows = sorted((each.text_id, each.form, each.words) for each in found)
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def each_digest(found: Collection[Wording]) -> dict[str, str]:
    """The same of each text, short, so that later one can tell which changed."""
    ids = dict.fromkeys(each.text_id for each in found)
    return {name: digest([each for each in found if each.text_id == name])[:10] for name in ids}


def unsigned_parts(root: Path, locale: str, known: Collection[Sealed]) -> list[str]:
    """The parts nobody has signed as they stand now."""
    return [part for part in CRITICAL if (locale, part, digest(wordings(root, locale, part))) not in known]


def changed(root: Path, signature: Signature) -> list[str]:
    """Ids of texts that are not as they were signed, or were not there."""
    now = each_digest(wordings(root, signature.locale, signature.part))
    then: Mapping[str, str] = json.loads(signature.texts or "{}")
    return [name for name, mark in now.items() if then.get(name) != mark]


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with one part of one language: the signature that counts, if there ever was one.

    `good` = it is under the words as they stand; else `changed` = the texts that are not as they were signed.
    """

    digest: str
    last: Signature | None
    good: bool
    changed: tuple[str, ...] = ()


def standing(root: Path, signatures: Iterable[Signature], locale: str, part: str) -> Standing:
    """Who signed these words, and what changed since."""
    now = digest(wordings(root, locale, part))
    own = [each for each in signatures if (each.locale, each.part) == (locale, part)]
    good = [each for each in own if each.digest == now]
    last = max(good or own, key=lambda each: each.at, default=None)
    since = () if good or last is None else tuple(changed(root, last))
    return Standing(now, last, bool(good), since)


def reads(operator: Operator, locale: str) -> bool:
    """Does their account say that they read this language? Who reads Uzbek reads both of its alphabets."""
    return locale in operator.languages or locale.partition("-")[0] in operator.languages


async def sign(store: Store, root: Path, signing: Signing, by: Operator, now: Millis) -> None:
    """Keep their signature.

    Raises Refused: "desk_lead-sign-language" when their account has no such language, "desk_lead-sign-agree"
    without the explicit sentence, "desk_lead-sign-changed" when other words stand there by now.
    """
    if signing.locale not in LANGUAGES or signing.part not in CRITICAL:
        raise Refused("desk-no-case")
    found = wordings(root, signing.locale, signing.part)
    if not reads(by, signing.locale):
        raise Refused("desk_lead-sign-language")
    if not signing.agreed:
        raise Refused("desk_lead-sign-agree")
    if signing.digest != digest(found):
        raise Refused("desk_lead-sign-changed")
    texts = json.dumps(each_digest(found), sort_keys=True)
    kept = Signature(signing.locale, signing.part, signing.digest, by.name, by.id, now, texts)
    await store.write(lambda tx: _keep(tx, kept))


def _keep(tx: Tx, kept: Signature) -> None:
    allowed(tx, kept.operator_id, May.SIGN)
    signed.add(tx, kept)
    event(tx, str(kept.operator_id), "signed", None, f"{kept.locale} {kept.part} {kept.digest[:12]}", kept.at)
