"""What is counted for the statistics: an hour, a place, a language, and no person in it."""

from sqlalchemy import insert

from bot.core.effects import Count
from bot.core.message import Millis
from bot.core.person import Person
from bot.store.database import Tx
from bot.store.tables import tally

HOUR = 60 * 60 * 1000
_COUNT = insert(tally)


def count(tx: Tx, person: Person, effect: Count, now: Millis) -> None:
    """One more of that kind."""
    row = {
        "hour": now - now % HOUR,
        "kind": effect.kind,
        "flow": effect.flow,
        "level": effect.level,
        "country": person.stays_in,
        "origin": person.comes_from,
        "locale": person.locale,
        "network": person.network,
    }
    tx.run(_COUNT, row)
