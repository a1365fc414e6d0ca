"""What a provider handed us before, asked for many at once. `people.first_time` notes it."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from bot.store.database import Tx
from bot.store.tables import seen

AT_ONCE = 500
_SEEN_OF = select(seen.c.provider_id).where(
    seen.c.door == bindparam("door"), seen.c.provider_id.in_(bindparam("ids", expanding=True))
)


def seen_of(tx: Tx, door: str, provider_ids: Sequence[str]) -> set[str]:
    """Which of these the provider handed us before."""
    found: set[str] = set()
    for start in range(0, len(provider_ids), AT_ONCE):
        wanted = {"door": door, "ids": list(provider_ids[start : start + AT_ONCE])}
        found.update(row.provider_id for row in tx.all(_SEEN_OF, wanted))
    return found
