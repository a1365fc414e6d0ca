"""Times and counts of cases, worked out from events alone (D-37): claim, first reply, close.

A case counts under the tier it had when it was first answered, and its clock starts when it rose there: what
was a question at noon and danger at one waits since one. Who was not answered yet counts with the time
waited so far, so that no figure looks better than it is. Percentiles are times that really occurred (nearest
rank). A case that an operator opened during a call was answered from the start and has no such times.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from bot.core.case import Tier
from bot.core.message import Millis
from bot.core.queue import MINUTE
from bot.store.figures import Step

MEASURES = ("claim", "reply", "close")
GOALS = {Tier.T1: 5 * MINUTE, Tier.T2: 30 * MINUTE, Tier.T3: 240 * MINUTE, Tier.T4: 2880 * MINUTE}
MOST_T1_MS = 5 * MINUTE  # D-37: two weeks above that, and the service is promoted no further
OWN_DOOR = "desk"  # the channel of a case an operator opened


@dataclass(frozen=True, slots=True)
class Life:
    """One case, as its events tell it; 0 = that has not happened."""

    case_id: int
    opened: Millis
    tier: Tier
    since: Millis
    locale: str = ""
    channel: str = ""
    claimed: int = 0
    replied: int = 0
    closed: int = 0
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """What a group of cases took: how many, half of them at most `median`, nine of ten at most `p90` (ms).

    `open` = how many of them still wait for it.
    """

    count: int = 0
    median: int = 0
    p90: int = 0
    open: int = 0


def lives(steps: Iterable[Step]) -> list[Life]:
    """The cases of those steps, which come in the order of time."""
    found: dict[int, Life] = {}
    for step in steps:
        life = found.get(step.case_id)
        if step.verb == "open":
            found.setdefault(step.case_id, _opened(step))
        elif life is not None:
            found[step.case_id] = _after(life, step)
    return list(found.values())


def _opened(step: Step) -> Life:
    words = step.codes.split()
    tier = Tier(words[0]) if words and words[0] in tuple(Tier) else Tier.T4
    locale, channel = (*words[2:4], "", "")[:2]
    locale = "" if locale == "-" else locale
    channel = OWN_DOOR if step.actor.isdecimal() else channel
    return Life(step.case_id, step.at, tier, step.at, locale, channel)


def _after(life: Life, step: Step) -> Life:
    match step.verb:
        case "raise" | "lower" if not life.replied:
            return _moved(life, step)
        case "told":
            spoken = [word for word in step.codes.split() if word.startswith("locale:")]
            return replace(life, locale=spoken[-1].partition(":")[2]) if spoken else life
        case "claim" if not life.claimed:
            return replace(life, claimed=step.at)
        case "reply" if not life.replied:
            return replace(life, replied=step.at, claimed=life.claimed or step.at)
        case "close":
            return replace(life, closed=step.at, outcome=outcome_of(step))
        case "reopen":
            return replace(life, closed=0, outcome="")
    return life


def _moved(life: Life, step: Step) -> Life:
    """Its tier changed before anybody answered. A lower one ends the hurry, not the wait since it began."""
    tier = step.codes.partition(" ")[0]
    if tier not in tuple(Tier) or tier == life.tier:
        return life
    graver = tier < life.tier
    return replace(life, tier=Tier(tier), since=step.at if graver else life.opened)


def outcome_of(step: Step) -> str:
    """The outcome in a closing's codes: "active closed helped T3"."""
    words = step.codes.split()
    return words[2] if len(words) > 2 else ""


def took(life: Life, measure: str, now: Millis) -> tuple[int, bool] | None:
    """How long that took, and whether it still goes on; None when it says nothing."""
    if life.channel == OWN_DOOR and measure != "close":
        return None
    if measure == "close":
        return (life.closed - life.opened, False) if life.closed else None
    done = life.claimed if measure == "claim" else life.replied
    if done:
        return max(0, done - life.since), False
    return max(0, (life.closed or now) - life.since), not life.closed


def figure(cases: Iterable[Life], measure: str, now: Millis) -> Figure:
    """Count, median and p90 of those cases."""
    found = [each for each in (took(life, measure, now) for life in cases) if each is not None]
    times = sorted(time for time, _ in found)
    if not times:
        return Figure()
    return Figure(len(times), rank(times, 0.5), rank(times, 0.9), sum(going for _, going in found))


def rank(times: Sequence[int], share: float) -> int:
    """The smallest of the sorted times that at least this share of them does not exceed."""
    return times[max(1, math.ceil(round(share * len(times), 9))) - 1]


def counted(cases: Iterable[Life], of: Callable[[Life], str]) -> list[tuple[str, int]]:
    """How many of each, the most frequent first."""
    return sorted(Counter(map(of, cases)).items(), key=lambda pair: (-pair[1], pair[0]))


def monday(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def week_of(at: Millis, zone: tzinfo) -> date:
    """The Monday of the week that moment belongs to, on the clock of the house."""
    return monday(datetime.fromtimestamp(at / 1000, zone).date())


def in_week(cases: Iterable[Life], week: date, zone: tzinfo) -> list[Life]:
    """The cases that were opened in that week."""
    return [life for life in cases if week_of(life.opened, zone) == week]


def too_slow(weeks: Sequence[Figure]) -> bool:
    """Were the last two of these weeks both above five minutes? Weeks without a T1 case say nothing."""
    return len(weeks) > 1 and all(week.count and week.p90 > MOST_T1_MS for week in weeks[-2:])
