"""Signatures under the words of a language: who, which part, when, and the digest of the words they read.

They are kept for good: they tell who answers for words that people were sent.
"""

from dataclasses import dataclass

from sqlalchemy import insert, select

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.desk_tables import signed

_S = signed.c
_ADD = insert(signed)
_ALL = select(signed).order_by(_S.id)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature. `texts` = JSON, text id -> a mark of its words, to tell later which changed."""

    locale: str
    part: str
    digest: str
    by: str
    operator_id: int
    at: Millis
    texts: str = ""


def add(tx: Tx, signature: Signature) -> None:
    """Keep it."""
    row = {name: getattr(signature, name) for name in Signature.__slots__}
    tx.run(_ADD, row)


def all_of(tx: Tx) -> list[Signature]:
    """Every signature, the oldest first."""
    return [
        Signature(row.locale, row.part, row.digest, row.by, row.operator_id or 0, Millis(row.at), row.texts)
        for row in tx.all(_ALL)
    ]


def digests(tx: Tx) -> frozenset[tuple[str, str, str]]:
    """Which words were ever signed: locale, part and digest."""
    return frozenset((each.locale, each.part, each.digest) for each in all_of(tx))
