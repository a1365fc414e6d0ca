"""What runs beside the web server: it begins again when it breaks, and ends in good time.

A loop that died unnoticed would leave the house deaf with every light on; so it is logged by the kind
of its failure and begun anew. At the end it may finish what is in its hands, but not keep a restart waiting:
what is broken off there was not confirmed and not settled, and is taken up by the next start.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

log = logging.getLogger(__name__)
Task = asyncio.Task[None]

REST_SECONDS = 1.0
PATIENCE_SECONDS = 3.0


async def unbroken(name: str, deed: Callable[[asyncio.Event], Awaitable[None]], stop: asyncio.Event) -> None:
    """Do it until told to stop, again and again if it breaks, or if anybody but the end cancels it."""
    begun = False
    while not stop.is_set():
        try:
            if begun:
                await asyncio.sleep(REST_SECONDS)
            begun = True
            await deed(stop)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if stop.is_set() or task is None:
                raise
            task.uncancel()
            log.error("%s was cancelled and begins again", name)
        except Exception as error:  # noqa: BLE001  whatever broke it, somebody still waits for an answer
            log.error("%s broke off and begins again: %s", name, type(error).__name__)


async def finish(tasks: Sequence[Task], patience: float = PATIENCE_SECONDS) -> None:
    """Wait for tasks that were told to stop, at most so many seconds; then break them off."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=patience)
    for task in late:
        log.warning("%s was broken off", task.get_name())
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
