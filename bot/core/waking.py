"""Who is woken for a case that nobody takes, by what, and when a phone rings again (do-no-harm section G).

The rungs and their times are data in `queue.py`. A rung on which nobody stands hands on to the next at once:
a lone operator has no second, and a danger must not wait five minutes for a supervisor who is not there. With
nobody at the desk an alarm rings the duty phone straight away; without an alarm (design decision 11: an
urgent answer, a phrase, a "1", or a minute without an answer) even a dangerous case takes the ladder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from bot.core.case import Tier
from bot.core.message import Millis
from bot.core.queue import CLOCKS, MINUTE, Wake

RING_EVERY = Millis(MINUTE)  # from the beginning of one call to the next (design decision 23)
TRIES_EACH = 5  # calls to one phone before the next one's turn
ANSWER_HOLDS = Millis(15 * MINUTE)  # who pressed a digit is on their way; then it rings again
MUTE_MS = Millis(2 * MINUTE)
NEVER = Millis(0)


class By(StrEnum):
    """What wakes somebody."""

    DESK = "desk"  # the open pages of whoever is on duty
    GROUP = "group"
    PHONE = "phone"


BY: Mapping[Wake, tuple[By, ...]] = {
    Wake.FIRST: (By.DESK, By.GROUP),
    Wake.SECOND_OPERATOR: (By.DESK, By.GROUP),
    Wake.SUPERVISOR: (By.DESK, By.GROUP),
    Wake.DUTY_MANAGER: (By.PHONE,),
}


@dataclass(frozen=True, slots=True)
class Wait:
    """A case that nobody has. `since` = when this wait began; `alarm` = it may ring the duty phone."""

    tier: Tier
    since: Millis
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """How many are really at the desk, and how many of them are supervisors."""

    ready: int = 0
    supervisors: int = 0

    def stands_on(self, rung: Wake) -> bool:
        """Is somebody there whom this rung would wake? The duty phone is tried in any case."""
        needed = {Wake.SECOND_OPERATOR: self.ready >= 2, Wake.SUPERVISOR: self.supervisors >= 1}
        return needed.get(rung, True)


def woken(wait: Wait, duty: Duty, now: Millis) -> tuple[Wake, ...]:
    """Everybody who is to have been woken by now, in the order of the ladder."""
    clock = CLOCKS[wait.tier]
    waited = max(0, now - wait.since)
    rungs = [rung for _, rung in clock.ladder]
    reached = {rung for after, rung in clock.ladder if waited >= after}
    if clock.at_once:
        rungs.insert(0, Wake.FIRST)
        reached.add(Wake.FIRST)
    if wait.alarm and not duty.ready and Wake.DUTY_MANAGER in rungs:
        reached.add(Wake.DUTY_MANAGER)
    for rung, above in pairwise(rungs):
        if rung in reached and not duty.stands_on(rung):
            reached.add(above)
    return tuple(rung for rung in rungs if rung in reached)


@dataclass(frozen=True, slots=True)
class Rang:
    """The last call for a case. `refusals` = so many in a row never left, so no phone rang."""

    turn: int
    began: Millis
    under_way: bool = False
    answered_at: Millis = NEVER
    refusals: int = 0


def passed(since: Millis, now: Millis, span: int) -> bool:
    """Is that span over? A clock that was set back has no say in it: then it is over."""
    return not 0 <= now - since < span


def next_turn(last: Rang | None, phones: int, now: Millis) -> int | None:
    """The number of the call that is due now; None = none yet. `phones` = how many can be called.

    A phone that cannot even be dialled passes its turn on at once, until all of them refused.
    """
    if last is None:
        return 0
    if last.under_way:
        return None
    if last.answered_at:
        return last.turn + 1 if passed(last.answered_at, now, ANSWER_HOLDS) else None
    if last.refusals and last.refusals % max(1, phones):
        return (last.turn // TRIES_EACH + 1) * TRIES_EACH
    if not passed(last.began, now, RING_EVERY):
        return None
    return (last.turn // TRIES_EACH + 1) * TRIES_EACH if last.refusals else last.turn + 1


def whose_turn(turn: int, phones: int) -> int:
    """Which of so many phones that call is for."""
    return turn // TRIES_EACH % phones
