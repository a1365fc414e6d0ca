"""What is past its term goes by the clock, and its bytes with it (do-no-harm D-22, D-23; decision 0053)."""

from functools import partial

from bot.core.message import Millis
from bot.store import keeping
from bot.store.database import Store


async def forget(store: Store, now: Millis, whole: bool = False) -> dict[str, int]:
    """Erase what is past its term; rows of each kind that went. Then no old bytes of it stay in the log of
    writes, and with `whole` in no page of the file either. Raises StoreDown.
    """
    counts = await store.write(partial(keeping.purge, now=now))
    went = counts
    while went["people"] or went["addresses"]:
        went = await store.write(partial(keeping.purge_people, now=now))
        counts |= {name: counts[name] + number for name, number in went.items()}
    await store.tidy(whole)
    return counts
