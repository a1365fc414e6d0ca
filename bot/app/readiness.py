"""What a technician should know of the running service, as codes for /readyz; words and ids are not in it.

telegram  a bot has not been answered for a quarter of an hour, or its token is refused: nobody is heard
rota      nobody is at the desk and nobody is planned
numbers   no number is verified: people get emergency codes only
"""

from collections.abc import Sequence

from bot.app.gates import planned
from bot.app.house import House
from bot.channels.telegram import TelegramDoor
from bot.core.message import Millis
from bot.store import numbers
from bot.store.database import Tx

DEAF_MS = 15 * 60_000


async def service_findings(house: House, bots: Sequence[TelegramDoor]) -> list[str]:
    """The codes that hold now. Raises StoreDown."""
    now = house.clock()
    deaf = any(bot.refused or now - bot.heard_at > DEAF_MS for bot in bots)
    found = ["telegram"] if deaf else []
    return found + await house.store.read(lambda tx: _in_store(tx, now))


def _in_store(tx: Tx, now: Millis) -> list[str]:
    lacking = {"rota": not planned(tx, now), "numbers": not numbers.checked(tx, now).numbers}
    return [code for code, holds in lacking.items() if holds]
