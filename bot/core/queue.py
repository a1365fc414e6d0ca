"""Who is next, and who must be woken (do-no-harm section G, D-36; design decision 22).

The order is tier, then child, then time waiting: no age lifts a case over a more dangerous one. What keeps a
quiet case from being forgotten is its clock, which wakes somebody, not a better place in the list.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.case import Tier
from bot.core.message import Millis

MINUTE = 60 * 1000
HOUR = 60 * MINUTE


class Wake(StrEnum):
    """Who is woken when nobody claims a case."""

    SECOND_OPERATOR = "second_operator"
    SUPERVISOR = "supervisor"
    DUTY_MANAGER = "duty_manager"


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of one tier, all counted from when the case began to wait.

    staffed      the first human message is due within this time of staffed hours
    off_hours    and within this when nobody is on duty; None = in the next staffed hours, whenever they are
    ladder       after how long without a claim who is woken, in order
    """

    staffed: Millis
    off_hours: Millis | None
    ladder: tuple[tuple[Millis, Wake], ...] = ()


# T4 is answered within two working days if an answer was asked for; here they are 48 hours.
CLOCKS: Mapping[Tier, Clock] = {
    Tier.T1: Clock(
        Millis(5 * MINUTE),
        Millis(15 * MINUTE),
        (
            (Millis(2 * MINUTE), Wake.SECOND_OPERATOR),
            (Millis(5 * MINUTE), Wake.SUPERVISOR),
            (Millis(10 * MINUTE), Wake.DUTY_MANAGER),
        ),
    ),
    Tier.T2: Clock(Millis(30 * MINUTE), Millis(12 * HOUR), ((Millis(60 * MINUTE), Wake.SUPERVISOR),)),
    Tier.T3: Clock(Millis(4 * HOUR), None, ((Millis(24 * HOUR), Wake.SUPERVISOR),)),
    Tier.T4: Clock(Millis(48 * HOUR), None),
}


def order_key(tier: Tier, child: bool, waiting_since: Millis) -> tuple[int, int, Millis]:
    """Sort waiting cases by this, smallest first: tier, then children, then who waits longest."""
    return list(Tier).index(tier), 0 if child else 1, waiting_since


def overdue(tier: Tier, waiting_since: Millis, now: Millis, woken: Collection[Wake] = ()) -> tuple[Wake, ...]:
    """Who must be woken now for an unclaimed case and was not yet, in the order of the ladder."""
    waited = now - waiting_since
    return tuple(wake for after, wake in CLOCKS[tier].ladder if waited >= after and wake not in woken)


def reply_due(tier: Tier, waiting_since: Millis, staffed: bool) -> Millis | None:
    """When the first human message is due; None when it is due in the next staffed hours."""
    within = CLOCKS[tier].staffed if staffed else CLOCKS[tier].off_hours
    return None if within is None else Millis(waiting_since + within)
