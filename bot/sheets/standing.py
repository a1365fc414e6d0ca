"""How it stands with the words of every language: who signed which part, what nobody has read."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.core.message import LANGUAGES
from bot.service import filed, signing
from bot.service.signing import CRITICAL, Standing
from bot.sheets import back, readings
from bot.sheets.rows import Row, parts_of, rows
from bot.store.signed import Signature

_WORD = re.compile(r"[^\W\d_]+(?:[ʻʼ'’-][^\W\d_]+)*")
_BRACES = re.compile(r"\{[^{}]*->|\{[^{}]*\}|^\s*\*?\[\w+\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PartStands:
    """One part of one language. `texts` counts values and answers, `words` what a person reads of them."""

    locale: str
    part: str
    texts: int
    words: int
    signed: Standing
    back: int
    stale: int
    remarks: int

    @property
    def critical(self) -> bool:
        """May a mistake here cost a life? Public mode asks for these."""
        return self.part in CRITICAL

    @property
    def state(self) -> str:
        """Signed, changed since, or never read, in words."""
        last = self.signed.last
        if last is None:
            return "never read"
        by = f"{last.by}, {filed.day_of(last)}"
        if self.signed.good:
            return f"signed: {by}"
        return f"changed since {by}: {len(self.signed.changed)} texts"


def parts(root: Path, locale: str, known: Collection[Signature] = ()) -> list[PartStands]:
    """Every part of a language, the safety-critical ones first. `known` = signatures given at the desk."""
    found = rows(root, locale)
    signatures = [*filed.load(root, locale), *known]
    backs = back.load(root, locale, found)
    ids = [each.id for each in readings.unheard(root, locale)]
    stands = []
    for part in ordered(parts_of(root, locale)):
        own = [row for row in found if row.part == part]
        translated, stale = back.share(backs, own)
        remarks = sum(ids.count(row.id) for row in own)
        signed = signing.standing(root, signatures, locale, part)
        stands.append(PartStands(locale, part, len(own), count(own), signed, translated, stale, remarks))
    return stands


def everything(root: Path, known: Collection[Signature] = ()) -> list[PartStands]:
    """The same of all languages."""
    return [each for locale in LANGUAGES for each in parts(root, locale, known)]


def ordered(names: Iterable[str]) -> list[str]:
    """In the order in which one reads them: what may cost a life, what people read, the desk."""
    order = ["trouble", *(part for part in CRITICAL if part != "trouble")]
    return sorted(names, key=lambda name: (order.index(name) if name in order else 99, is_desk(name), name))


def is_desk(part: str) -> bool:
    """Read by operators or visitors of the demonstration, never by the people who write to us."""
    return part.startswith("desk") or part == "phone"


def count(found: Iterable[Row]) -> int:
    """The words a person reads in these texts."""
    return sum(len(_WORD.findall(_BRACES.sub(" ", row.words))) for row in found)
