"""Floods: counted here, judged in `core/flood.py`, written down as little as possible.

The counts live in memory and say nothing of anybody: a restart forgives, and no row is written for what gets
no turn but the mark that it came. The same message brought again is the same message: it is counted once.
"""

from collections import Counter, OrderedDict

from bot.core.effects import PassOn, Turn
from bot.core.flood import HOUR_MS, MINUTE_MS, Heed, heed
from bot.core.message import Heard, Millis
from bot.service.lifeline import need
from bot.store import cases, people, talk
from bot.store.database import Tx

REMEMBERED = 20_000  # messages judged lately
COUNTED = 100_000  # counts of addresses
LOUD_MS = 10 * MINUTE_MS  # a flood is told of for so long after its last wave
CROWD = 3_000  # messages of all people together in a minute: more than any line's peak


class Flood:
    """What each message gets, and whether there is a flood now."""

    def __init__(self) -> None:
        self._judged: OrderedDict[tuple[str, str], Heed] = OrderedDict()
        self._counts: Counter[tuple[int, bool, int, int]] = Counter()
        self._last: Millis | None = None

    def judge(self, heard: Heard) -> Heed:
        """What that message gets; the same each time it is brought."""
        name = (heard.door, heard.provider_id)
        if name not in self._judged:
            self._judged[name] = self._count(heard)
            if len(self._judged) > REMEMBERED:
                self._judged.popitem(last=False)
        return self._judged[name]

    def flows(self, now: Millis) -> bool:
        """Is there a flood, or was there one a moment ago?"""
        return self._last is not None and abs(now - self._last) < LOUD_MS

    def _count(self, heard: Heard) -> Heed:
        who, cry = hash((heard.address.network, heard.address.value)), need(heard) is not None
        minute = self._more((who, cry, MINUTE_MS, heard.at // MINUTE_MS))
        hour = self._more((who, cry, HOUR_MS, heard.at // HOUR_MS))
        everybody = self._more((0, False, 0, heard.at // MINUTE_MS))
        found = heed(cry, heard.address.network, minute, hour)
        if found is not Heed.FULL or everybody > CROWD:
            self._last = heard.at
        return found

    def _more(self, key: tuple[int, bool, int, int]) -> int:
        self._counts[key] += 1
        many = self._counts[key]
        if len(self._counts) > COUNTED:  # the oldest half has long passed
            for old in list(self._counts)[: COUNTED // 2]:
                del self._counts[old]
        return many


def keep_quietly(tx: Tx, heard: Heard) -> None:
    """Its words for whoever holds the case, and no answer; without an open case nothing at all."""
    here = people.enter(tx, heard.address, heard.door, heard.at)
    case = cases.brief_of(tx, here.person.id)
    if case is not None:
        heard_id = talk.hear(tx, here, heard, case.id)
        talk.carry_out(tx, here, Turn(here.person, (PassOn(),)), heard, heard_id, heard.at)
