"""A process of its own for the crash test: hears updates and dies by SIGKILL after so many of them.

Arguments: base URL, file of what was committed, after how many it dies (0 = lives), at which moment.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot_api import TOKEN

from bot.channels.telegram import TelegramDoor, open_bot
from bot.core.message import Event, Heard


def commit(kept: Path, event: Heard) -> None:
    """Keep it durably; the same event twice is one."""
    if f" {event.provider_id}\n" in kept.read_text():
        return
    with kept.open("a") as file:
        file.write(f"{event.address.value} {event.provider_id}\n")
        file.flush()
        os.fsync(file.fileno())


async def main(base_url: str, kept: Path, dies_after: int, moment: str) -> None:
    stop, taken = asyncio.Event(), 0

    async def take(event: Event) -> None:
        nonlocal taken
        assert isinstance(event, Heard)
        taken += 1
        if moment == "before" and taken == dies_after:
            os.kill(os.getpid(), signal.SIGKILL)
        await asyncio.sleep(0.002)
        commit(kept, event)
        if moment == "after" and taken >= dies_after:
            os.kill(os.getpid(), signal.SIGKILL)
        if event.words == "last":
            stop.set()

    async with open_bot(TOKEN, base_url) as bot:
        await TelegramDoor("tg", bot).poll(take, stop)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
