"""How each door fares: what an administrator must mend, and when a door is better left alone for a moment.

One broken account makes every message fail. So a code that is ours to mend is told once, not once a message,
and the door rests between tries; likewise in a storm, when the provider refuses everybody. The first message
that passes ends it. Trouble with one country or sender lets the others pass, so nothing rests for it and no
success clears it: it is forgotten when it has not been met for an hour.
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.service.door import PACED, NotSent, Why

log = logging.getLogger(__name__)
STORM = 10  # failures in a row, whoever they were for
OURS_REST, STORM_REST, LONGEST_REST, URGENT_REST = 5.0, 1.0, 60.0, 5.0
ROUTE_SECONDS = 3600.0
OF_THE_DOOR = (Why.OURS, Why.LATER, Why.UNKNOWN)


@dataclass(slots=True)
class _Door:
    """One door. `mend` and `routes`: codes and when they were met last."""

    mend: dict[str, float] = field(default_factory=dict)
    routes: dict[str, float] = field(default_factory=dict)
    row: int = 0  # failures in a row
    rests: float = 0.0
    until: float = 0.0


class Troubles:
    """The troubles of all doors of one process. Time is seconds that never jump."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._doors: dict[str, _Door] = {}

    def passed(self, name: str) -> None:
        """A message left by that door."""
        door = self._of(name)
        if door.mend or door.row >= STORM:
            log.warning("door %s sends again", name)
        door.mend.clear()
        door.row, door.rests, door.until = 0, 0.0, 0.0

    def failed(self, name: str, error: NotSent) -> None:
        """A message did not leave, or its receipt says that it came to nothing."""
        door, now = self._of(name), self._ticks()
        if error.code == PACED:
            return
        if error.why is Why.ROUTE:
            self._met(name, door.routes, error.code, now)
        elif error.once or error.why not in OF_THE_DOOR:
            door.row = 0  # the provider answered for this one person: the door itself is well
        elif error.why is Why.OURS:
            self._met(name, door.mend, error.code, now)
            self._rest(door, now, OURS_REST)
        else:
            door.row += 1
            if door.row >= STORM:
                self._met(name, door.mend, error.code, now)
                self._rest(door, now, STORM_REST)

    def rests(self, name: str, urgent: bool) -> bool:
        """Is the door better left alone now? A number in danger is tried again sooner."""
        door, now = self._of(name), self._ticks()
        until = min(door.until, door.until - door.rests + URGENT_REST) if urgent else door.until
        return now < until

    def ails(self, name: str) -> bool:
        """Does it have a trouble of its own? Then one message at a time shows whether it has passed."""
        return bool(self._of(name).mend)

    def codes(self) -> Mapping[str, tuple[str, ...]]:
        """What must be mended, by door; doors that are well are not in it."""
        now = self._ticks()
        for door in self._doors.values():
            door.routes = {code: at for code, at in door.routes.items() if now - at < ROUTE_SECONDS}
        found = {name: tuple(sorted({**door.mend, **door.routes})) for name, door in self._doors.items()}
        return {name: codes for name, codes in found.items() if codes}

    def _of(self, name: str) -> _Door:
        return self._doors.setdefault(name, _Door())

    @staticmethod
    def _met(name: str, codes: dict[str, float], code: str, now: float) -> None:
        if code not in codes:
            log.error("door %s: %s must be mended; messages wait", name, code)
        codes[code] = now

    @staticmethod
    def _rest(door: _Door, now: float, first: float) -> None:
        if now >= door.until:  # what was in flight together counts as one try
            door.rests = min(LONGEST_REST, max(first, door.rests * 2))
            door.until = now + door.rests
