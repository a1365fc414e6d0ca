"""Emptying chats: what falls due is deleted by its door, and what stayed is tried again (D-11)."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bot.core.message import Millis
from bot.service.door import Door, Wipes
from bot.store import wiped
from bot.store.database import Store
from bot.store.wiped import WipeDue

log = logging.getLogger(__name__)
AT_ONCE = 30


async def wipe(store: Store, doors: Mapping[str, Door], clock: Callable[[], Millis]) -> None:
    """Delete what is due. The store forgets no message before it is gone. Raises StoreDown."""
    for due in await store.read(partial(wiped.due, now=clock(), limit=AT_ONCE)):
        stayed = await _stayed(doors.get(due.door), due)
        lost = await store.write(partial(wiped.done, wipe=due, stayed=stayed, now=clock()))
        if lost:
            log.warning("door %s: %d messages stay in a chat, they are too old to delete", due.door, lost)


async def _stayed(door: Door | None, due: WipeDue) -> Sequence[str]:
    """What could not be deleted. A door that is configured no more, or breaks, deletes nothing."""
    refs = tuple(due.refs)
    if not refs or not isinstance(door, Wipes):
        return refs
    try:
        return tuple(await door.wipe(due.to, refs))
    except Exception as error:  # noqa: BLE001  whatever broke, the messages are still there
        log.error("door %s failed to delete: %s", due.door, type(error).__name__)
        return refs
