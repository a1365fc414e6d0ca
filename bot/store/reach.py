"""Addresses nothing may or can go to, as the provider's answers and receipts tell, and their way back.

Older news than the person's own last message change nothing: who writes can be written to. What could not go
out because the address was out of reach goes out after all when it is back while the words are useful.
"""

from sqlalchemy import bindparam, select, update

from bot.core.message import Address, Millis
from bot.store.database import Tx
from bot.store.leaving import FORBIDDEN
from bot.store.tables import addresses, said

UNREACHABLE = "unreachable"
_A = addresses.c
_OLDER = (_A.id == bindparam("b_id"), _A.heard_at <= bindparam("b_at"))
_UNREACHABLE = update(addresses).where(*_OLDER).values(reach=UNREACHABLE)
_FORBID = update(addresses).where(*_OLDER).values(blocked=FORBIDDEN)
_BACK = select(_A.id).where(
    _A.network == bindparam("b_network"),
    _A.hash.in_(bindparam("b_hashes", expanding=True)),
    _A.blocked == "",
    _A.reach == "",
)
_RESTORE = (
    update(said)
    .where(
        said.c.address_id.in_(_BACK),
        said.c.door == bindparam("b_door"),
        said.c.state == "dropped",
        said.c.why == UNREACHABLE,
        said.c.expires_at > bindparam("b_now"),
    )
    .values(state="ready", why="", due_at=0)
)


def unreachable(tx: Tx, address_id: int, at: Millis) -> None:
    """The provider says that nobody can be reached there, of a message that left at that time."""
    tx.run(_UNREACHABLE, {"b_id": address_id, "b_at": at})


def forbid(tx: Tx, address_id: int, at: Millis) -> None:
    """Whoever holds the phone told the provider that nothing may come from us any more."""
    tx.run(_FORBID, {"b_id": address_id, "b_at": at})


def restore(tx: Tx, address: Address, door: str, now: Millis) -> int:
    """The address is back: what was dropped for its sake and is still useful waits again; how much."""
    where = {"b_network": address.network, "b_hashes": tx.seal.hashes(address.network, address.value)}
    return tx.run(_RESTORE, where | {"b_door": door, "b_now": now})
