"""Who is next, and who must be woken (do-no-harm section G, D-36; design decision 22; decision 32).

The order is tier, then child, then time waiting. So that nobody waits for ever, a quiet case rises with age:
first beside the tier above its own, at last beside the children of T2. From there nothing new passes it but
T1: no age lifts any case over danger, and no newcomer but danger is put before who waited longest. What wakes
somebody is the clock of the tier a case was given, whatever its place in the list.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.case import Tier
from bot.core.message import LANGUAGES, Millis

MINUTE = 60 * 1000
HOUR = 60 * MINUTE


WHO = ("mine", "free", "others")


@dataclass(frozen=True, slots=True)
class Wish:
    """What an operator wants to see of the queue: codes, "" = everything. Danger is never hidden.

    who  "mine", "free" or "others": one kind of case alone
    """

    tier: str = ""
    locale: str = ""
    country: str = ""
    child: bool = False
    who: str = ""

    def __str__(self) -> str:
        """As a browser keeps it."""
        return ".".join((self.tier, self.locale, self.country, "child" if self.child else "", self.who))

    @staticmethod
    def read(kept: str) -> "Wish":
        """What a browser kept; whatever is not one of ours counts as no wish."""
        parts = kept.split(".")
        if len(parts) != len(("tier", "locale", "country", "child", "who")):
            return Wish()
        tier, locale, country, child, who = parts
        return Wish(
            tier if tier in tuple(Tier) else "",
            locale if locale in LANGUAGES else "",
            country if len(country) == 2 and country.isascii() and country.isupper() else "",
            child == "child",
            who if who in WHO else "",
        )

    def __bool__(self) -> bool:
        """Is anything wished for?"""
        return self != Wish()


class Wake(StrEnum):
    """Who is woken when nobody claims a case."""

    FIRST = "first"  # whoever is there, at once
    SECOND_OPERATOR = "second_operator"
    SUPERVISOR = "supervisor"
    DUTY_MANAGER = "duty_manager"


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of one tier, all counted from when the case began to wait.

    staffed      the first human message is due within this time of staffed hours
    off_hours    and within this when nobody is on duty; None = in the next staffed hours, whenever they are
    ladder       after how long without a claim who is woken, in order
    at_once      whoever is there is woken as soon as the case waits
    """

    staffed: Millis
    off_hours: Millis | None
    ladder: tuple[tuple[Millis, Wake], ...] = ()
    at_once: bool = False


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
        at_once=True,
    ),
    Tier.T2: Clock(Millis(30 * MINUTE), Millis(12 * HOUR), ((Millis(60 * MINUTE), Wake.SUPERVISOR),)),
    Tier.T3: Clock(Millis(4 * HOUR), None, ((Millis(24 * HOUR), Wake.SUPERVISOR),)),
    Tier.T4: Clock(Millis(48 * HOUR), None),
}


@dataclass(frozen=True, slots=True)
class Rise:
    """From this age on a case stands at that place; see `place`."""

    after: Millis
    place: int
    child: int


# Places: 0 and 1 are T1, 2 and 3 T2, 4 and 5 T3, 6 and 7 T4; of each two the first is the children's. An
# adult rises beside the children of the place when even the slowest clock of that tier is over.
RISES: Mapping[Tier, tuple[Rise, ...]] = {
    Tier.T1: (Rise(Millis(0), 1, 0),),  # danger waits for no age: its clock wakes people
    Tier.T2: (Rise(Millis(0), 3, 2), Rise(Millis(12 * HOUR), 2, 2)),
    Tier.T3: (Rise(Millis(0), 5, 4), Rise(Millis(24 * HOUR), 3, 2), Rise(Millis(36 * HOUR), 2, 2)),
    Tier.T4: (
        Rise(Millis(0), 7, 6),
        Rise(Millis(48 * HOUR), 5, 4),
        Rise(Millis(72 * HOUR), 3, 2),
        Rise(Millis(84 * HOUR), 2, 2),
    ),
}


def place(tier: Tier, child: bool, since: Millis, now: Millis) -> int:
    """How near the front its tier and its age put a case; 0 is the very front, 0 and 1 are T1 alone."""
    rise = next(each for each in reversed(RISES[tier]) if now - since >= each.after or not each.after)
    return rise.child if child else rise.place


def order_key(tier: Tier, child: bool, since: Millis, now: Millis) -> tuple[int, Millis]:
    """Sort waiting cases by this, smallest first: the place, and within it who waits longest."""
    return place(tier, child, since, now), since


def offer_key(
    tier: Tier, child: bool, since: Millis, now: Millis, spoken: bool = True
) -> tuple[int, int, Millis]:
    """Sort by this for "take the next one": danger first whatever the language, then what the operator can
    speak, or what nobody who speaks it took in the time of its tier (D-32); then the order of the queue.
    """
    late = now - since >= CLOCKS[tier].staffed
    group = 0 if tier is Tier.T1 else 1 if spoken or late else 2
    return group, *order_key(tier, child, since, now)


def came_from(opened_at: Millis, waits_from: Millis, replied_at: Millis) -> Millis:
    """Since when its place in the queue counts: who never had an answer keeps the place of their first cry,
    however often the case was handed back; who had one counts from when it came back.
    """
    return waits_from if waits_from and replied_at else opened_at


def overdue(tier: Tier, waiting_since: Millis, now: Millis, woken: Collection[Wake] = ()) -> tuple[Wake, ...]:
    """Who must be woken now for an unclaimed case and was not yet, in the order of the ladder."""
    waited = now - waiting_since
    return tuple(wake for after, wake in CLOCKS[tier].ladder if waited >= after and wake not in woken)


def reply_due(tier: Tier, waiting_since: Millis, staffed: bool) -> Millis | None:
    """When the first human message is due; None when it is due in the next staffed hours."""
    within = CLOCKS[tier].staffed if staffed else CLOCKS[tier].off_hours
    return None if within is None else Millis(waiting_since + within)
