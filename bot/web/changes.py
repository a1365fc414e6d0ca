"""Which events one page has seen, though their numbers may be committed out of order.

PostgreSQL gives out a number when an event is written and shows the event when it is committed: number 8 may
be there before number 7. So a page's place in the feed is the highest number it has seen *and* the numbers
below it that were not there yet. Those are looked for again until they come, or until so long has passed that
whoever drew them must have given up; a number given up for good (its unit failed) never comes.

The place travels as the event's id in the feed, so a browser that comes back, to whatever replica, misses
nothing and is told nothing twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

PATIENCE_MS = 30_000  # longer than any unit of work may last
LOOK_BACK = 200  # numbers below the highest in which a hole may still be filled
MOST_TOLD = 64  # holes that travel with an id
LONGEST = 18  # digits of a number any database may hold


@dataclass(slots=True)
class Place:
    """Where one page stands. `missing` = number not seen yet -> since when it is waited for."""

    high: int = 0
    missing: dict[int, int] = field(default_factory=dict)

    @staticmethod
    def read(told: str, now: int) -> "Place | None":
        """The place a browser says it stopped at; None when it is not one of ours."""
        parts = told.split()
        if not parts or len(parts) > MOST_TOLD + 1:
            return None
        if not all(part.isascii() and part.isdecimal() and len(part) <= LONGEST for part in parts):
            return None
        high, *missing = (int(part) for part in parts)
        return Place(high, {number: now for number in missing if number < high})

    def __str__(self) -> str:
        """The place as the id of an event in the feed."""
        return " ".join(str(number) for number in (self.high, *sorted(self.missing)[-MOST_TOLD:]))

    @property
    def looked_for(self) -> Sequence[int]:
        """The numbers below the highest that may still come."""
        return sorted(self.missing)

    @staticmethod
    def beginning(lately: Iterable[int], now: int) -> "Place":
        """A new page shows all there is. These are the newest numbers; holes in them may yet be filled."""
        there = set(lately)
        place = Place(max(there, default=0))
        place._wait_for(min(there, default=0), there, now)
        return place

    def saw(self, numbers: Iterable[int], now: int) -> None:
        """These came, out of those above the highest and those that were looked for."""
        came = set(numbers)
        for number in came & self.missing.keys():
            del self.missing[number]
        above = {number for number in came if number > self.high}
        if above:
            low, self.high = self.high, max(above)
            self._wait_for(low, above, now)
        self.missing = {each: since for each, since in self.missing.items() if now - since < PATIENCE_MS}

    def _wait_for(self, low: int, there: set[int], now: int) -> None:
        for number in range(max(low + 1, self.high - LOOK_BACK), self.high):
            if number not in there:
                self.missing.setdefault(number, now)
