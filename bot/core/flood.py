"""How much one person may write before safar answers less (do-no-harm D-01: a cry for help always counts).

A prankster, or a phone that answers us by itself, must fill neither the store nor the bill, and nobody else
may wait for them. People who tap fast, or cry out many times, stay below all of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.message import Network

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
BEYOND = 3  # times its bounds: from there on not even the desk is given the words


class Heed(StrEnum):
    """What a message gets: its turn; a place in the open case and no answer; a mark that it came."""

    FULL = "full"
    QUIET = "quiet"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Messages of one address in one minute and in one hour of the clock."""

    minute: int
    hour: int


ORDINARY: Mapping[Network, Bounds] = {Network.SMS: Bounds(20, 120)}
ELSEWHERE = Bounds(60, 600)
CRIES = Bounds(20, 60)


def heed(cry: bool, network: Network, minute: int, hour: int) -> Heed:
    """What the message gets that is the so-many-th of its address in this minute and in this hour.

    Cries are counted apart from everything else, and the first of each minute always gets its number.
    """
    bounds = CRIES if cry else ORDINARY.get(network, ELSEWHERE)
    if minute <= bounds.minute and (hour <= bounds.hour or (cry and minute == 1)):
        return Heed.FULL
    within = minute <= BEYOND * bounds.minute and hour <= BEYOND * bounds.hour
    return Heed.QUIET if within else Heed.MARK
