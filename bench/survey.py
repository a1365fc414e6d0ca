"""The survey everybody is measured with, as Telegram would hand it over: one update per step.

Start, language, "is it safe now?", menu, two questions answered in words: the first six steps of a person in
trouble. The updates carry the buttons safar shows; the peers read the middle part of the same data.
"""

import time
from collections.abc import Iterator
from typing import Any

JSON = dict[str, Any]
STEPS: tuple[str, ...] = (
    "/start",
    "welcome.language:ru:1",
    "welcome.safe:yes:2",
    "welcome.menu:trouble:3",
    "нет",
    "нет",
)
BLOCK = 500  # people who answer at the same time; far more than are ever in flight
FIRST_CHAT = 100_000_000
WARM_UP = 20  # people whose steps are not measured


def update(number: int, chat: int, step: int, now: int) -> JSON:
    """The update by which that person takes that step."""
    said = STEPS[step]
    sender = {"id": chat, "is_bot": False, "first_name": "x", "language_code": "ru"}
    place = {"id": chat, "type": "private", "first_name": "x"}
    if ":" not in said:
        message = {"message_id": number, "date": now, "chat": place, "from": sender, "text": said}
        if said.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(said)}]
        return {"update_id": number, "message": message}
    shown = {"message_id": number, "date": now, "chat": place, "text": "?"}
    query = {"id": str(number), "from": sender, "message": shown, "chat_instance": "1", "data": said}
    return {"update_id": number, "callback_query": query}


def updates(people: int, first: int = 0) -> Iterator[tuple[int, int, JSON]]:
    """Person, step and update: a block of people takes the first step, then the second, and so on."""
    now = int(time.time())
    for start in range(first, first + people, BLOCK):
        block = range(start, min(start + BLOCK, first + people))
        for step in range(len(STEPS)):
            for person in block:
                number = 1 + person * len(STEPS) + step
                yield person, step, update(number, FIRST_CHAT + person, step, now)
