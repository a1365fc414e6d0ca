"""What lies on one demo phone, and how open pages follow it.

Every change of a handset has a number. A page that lost its line names the last number it saw and is told
what came after; one that was away too long, or talks to a process started anew, is told everything. Nothing
is kept on disk: the demo's phones are gone when the process ends.
"""

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Literal

from bot.core import sms
from bot.core.message import Button, Millis, SaidId

MOST_BUBBLES = 300
MOST_CHANGES = 300

State = Literal["", "sending", "sent", "failed"]


@dataclass(frozen=True, slots=True)
class Count:
    """What one SMS takes: its encoding, its size in septets or UTF-16 units, its parts on the bill."""

    encoding: str
    units: int
    segments: int

    @staticmethod
    def of(text: str) -> "Count":
        """Count a text as the provider would."""
        return Count(sms.encoding(text), sms.units(text), sms.segments(text))


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as the phone shows it. `state` is empty for messages the person received."""

    id: str
    mine: bool
    at: Millis
    words: str = field(default="", repr=False)
    kind: str = "text"
    state: State = ""
    buttons: tuple[Button, ...] = ()
    locale: str = ""
    ask_place: bool = False
    edited: bool = False
    sms: Count | None = None
    said: SaidId | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One server-sent event. `put` adds or overwrites a bubble, `gone` deletes, `reset` shows all anew."""

    id: str
    verb: Literal["put", "gone", "reset"]
    data: str = field(repr=False)

    def wire(self) -> str:
        """As it travels. JSON holds no line breaks, so one data line is enough."""
        return f"id: {self.id}\nevent: {self.verb}\ndata: {self.data}\n\n"


class Handset:
    """The messages of one phone, oldest first, and the changes a page may have missed."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.bell = asyncio.Event()  # rung once by the next change, then replaced: hold it before reading
        self._epoch = secrets.token_hex(4)
        self._bubbles: dict[str, Bubble] = {}
        self._changes: deque[tuple[int, Change]] = deque(maxlen=MOST_CHANGES)
        self._changed = 0
        self._named = 0

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """All messages, oldest first."""
        return tuple(self._bubbles.values())

    @property
    def last(self) -> str:
        """The name of the last change."""
        return f"{self._epoch}-{self._changed}"

    def new_id(self) -> str:
        """An id no other message has, not even one of an earlier process."""
        self._named += 1
        return f"{self._epoch}.{self._named}"

    def get(self, bubble_id: str) -> Bubble | None:
        """One message, None when it is not (or no longer) here."""
        return self._bubbles.get(bubble_id)

    def put(self, bubble: Bubble) -> None:
        """Add a message, or overwrite the one with its id where it stands."""
        self._bubbles[bubble.id] = bubble
        while len(self._bubbles) > MOST_BUBBLES:
            del self._bubbles[next(iter(self._bubbles))]
        self._note("put", asdict(bubble))

    def settle(self, bubble_id: str, state: State) -> None:
        """Say what became of the person's own message, unless it was wiped meanwhile."""
        if bubble := self.get(bubble_id):
            self.put(replace(bubble, state=state))

    def remove(self, ids: Iterable[str]) -> None:
        """Delete messages; ids that are not here are gone already."""
        for bubble_id in ids:
            if self._bubbles.pop(bubble_id, None):
                self._note("gone", {"id": bubble_id})

    def label(self, data: str) -> str | None:
        """The words of the newest button with this callback data."""
        buttons = (button for bubble in reversed(self.bubbles) for button in bubble.buttons)
        return next((button.label for button in buttons if button.data == data), None)

    def everything(self) -> dict[str, object]:
        """All messages and the name of the last change, as a page reads them."""
        return {"last": self.last, "messages": [asdict(bubble) for bubble in self.bubbles]}

    def since(self, seen: str) -> list[Change]:
        """What a page missed that last saw the change `seen`; one `reset` when that cannot be told."""
        epoch, _, number = seen.partition("-")
        first = self._changes[0][0] if self._changes else self._changed + 1
        known = epoch == self._epoch and number.isdecimal() and first - 1 <= int(number) <= self._changed
        if not known:
            return [Change(self.last, "reset", json.dumps(self.everything()))]
        return [change for at, change in self._changes if at > int(number)]

    def _note(self, verb: Literal["put", "gone"], data: dict[str, object]) -> None:
        self._changed += 1
        self._changes.append((self._changed, Change(self.last, verb, json.dumps(data))))
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()
