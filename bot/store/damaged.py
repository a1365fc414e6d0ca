"""Rows that cannot be read: whether our keys open anything, and how a person goes on without what is lost.

A disk that turned a bit, or a restored file of another store, must not make somebody unreachable for ever.
"""

from sqlalchemy import bindparam, select, update

from bot.core.message import Address
from bot.store.database import Tx
from bot.store.seal import BadSeal
from bot.store.tables import addresses, people

_P, _A = people.c, addresses.c
_THERE = (_A.network == bindparam("b_network"), _A.hash.in_(bindparam("b_hashes", expanding=True)))
_FORGET_STATE = update(people).where(_P.id.in_(select(_A.person_id).where(*_THERE))).values(state=None)
_PART = update(addresses).where(*_THERE).values(person_id=None)
_SOME_STATES = select(_P.state).where(_P.state.is_not(None)).order_by(_P.last_at.desc()).limit(5)


def begin_anew(tx: Tx, address: Address) -> None:
    """Forget where the person at that address stands: it cannot be read. Language and case stay."""
    tx.run(_FORGET_STATE, _there(tx, address))


def part(tx: Tx, address: Address) -> None:
    """Whoever writes from that address is somebody new; the rows of the person before stay as they are."""
    tx.run(_PART, _there(tx, address))


def keys_fit(tx: Tx) -> bool:
    """Do our keys open what is there? One damaged row proves nothing, only that none of several opens."""
    rows = tx.all(_SOME_STATES)
    return not rows or any(_opens(tx, row.state) for row in rows)


def _opens(tx: Tx, sealed: bytes) -> bool:
    try:
        tx.seal.open("people", "state", sealed)
    except BadSeal:
        return False
    return True


def _there(tx: Tx, address: Address) -> dict[str, object]:
    hashes = tx.seal.hashes(address.network, address.value)
    return {"b_network": address.network, "b_hashes": hashes}
