"""Invitations to a pilot: a code for some people, for some uses, until some day (design decision 18).

A code stands nowhere but with those who were given it; here is its keyed hash. Tries are counted by the keyed
hash of the address. An invitation is forgotten 30 days after its end (`keeping.py`). Nothing here keeps
anybody from a number or a human.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.core.invitation import RIGHT, WRONG, drawn
from bot.core.message import Millis
from bot.store import attempts
from bot.store.attempts import Budget
from bot.store.database import Tx
from bot.store.desk_tables import invitations
from bot.store.people import Here

FREE_TRIES = 5


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom it is for, how many may use it and have, and until when it holds."""

    id: int
    words: str = field(repr=False)
    uses: int
    used: int
    at: Millis
    until: Millis

    def alive(self, now: Millis) -> bool:
        """Does it let anybody in?"""
        return self.used < self.uses and now < self.until


_I = invitations.c
_ALL = select(invitations).order_by(_I.id)
_FIND = select(invitations).where(_I.code.in_(bindparam("codes", expanding=True)))
_ADD = insert(invitations)
_USE = (
    update(invitations)
    .where(_I.id == bindparam("b_id"), _I.used < _I.uses, _I.until > bindparam("b_now"))
    .values(used=_I.used + 1)
)
_REVOKE = (
    update(invitations).where(_I.id == bindparam("b_id"), _I.until > bindparam("b_now")).values(until=_I.at)
)


def add(tx: Tx, words: str, uses: int, until: Millis, now: Millis) -> str:
    """A new invitation; its code, which is told once."""
    for salt in range(100):
        # Drawn from the keys, not from chance: the same unit run again draws the same code.
        code = drawn(int(tx.seal.mark("invitation", words, str(now), str(salt)), 16))
        if tx.one(_FIND, {"codes": tx.seal.hashes("invitation", code)}) is None:
            digest, _ = tx.seal.hash("invitation", code)
            sealed = tx.seal.close("invitations", "words", words)
            row = {"code": digest, "words": sealed, "uses": uses, "used": 0, "at": now, "until": until}
            tx.run(_ADD, row)
            return code
    raise LookupError("no free code was found")


def everyone(tx: Tx) -> list[Invitation]:
    """All invitations, the oldest first."""
    return [_read(tx, row) for row in tx.all(_ALL)]


def tried(tx: Tx, here: Here, code: str, now: Millis) -> str:
    """What became of a code somebody wrote: right, and one use is gone; wrong; "" = too many tries."""
    budget = Budget(f"invitation:{here.person.network}:{here.address_value}", FREE_TRIES)
    if attempts.count(tx, [budget], now):
        return ""
    row = tx.one(_FIND, {"codes": tx.seal.hashes("invitation", code)})
    if row is None or not tx.run(_USE, {"b_id": row.id, "b_now": now}):
        return WRONG
    attempts.forgive(tx, budget, ())
    return RIGHT


def revoke(tx: Tx, invitation_id: int, now: Millis) -> bool:
    """Nobody comes in by it any more; whoever did stays. False when it does not live."""
    return bool(tx.run(_REVOKE, {"b_id": invitation_id, "b_now": now}))


def _read(tx: Tx, row: Any) -> Invitation:
    words = tx.seal.open("invitations", "words", row.words)
    return Invitation(row.id, words, row.uses, row.used, row.at, row.until)
