"""Anonymous statistics: what of the counts may leave the house, and the event that somebody took them.

Only whole months, and at most a year of them: what is given out for a month never changes afterwards, so two
downloads compared tell no more than one.
"""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from bot.core.message import Millis
from bot.core.roles import May
from bot.core.smallcells import Line, publish
from bot.service.permission import allowed
from bot.store import figures
from bot.store.database import Store, Tx
from bot.store.events import event

MONTHS = 12
CONVERSATIONS, CASES = "conversations", "cases"
Tables = dict[str, list[Line]]


def tables(tx: Tx, now: Millis, zone: tzinfo) -> Tables:
    """What may be given out: conversations by month, flow, country and level; closings by month, own level
    and outcome.
    """
    since, until = span(now, zone)
    talks = [
        ((month(each.hour, zone), each.flow, each.country or "-", each.level or "-"), each.count)
        for each in figures.decided(tx, since, until)
    ]
    ends = [((month(each.at, zone), *_ending(each.codes)), 1) for each in figures.closings(tx, since, until)]
    return {CONVERSATIONS: publish(talks), CASES: publish(ends)}


def _ending(codes: str) -> tuple[str, str]:
    """Own level and outcome out of a closing's codes."""
    outcome, level = (*codes.split()[2:4], "", "")[:2]
    return level or "-", outcome or "-"


def month(at: Millis, zone: tzinfo) -> str:
    """The month of that moment on the clock of the house."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).strftime("%Y-%m")


def span(now: Millis, zone: tzinfo) -> tuple[Millis, Millis]:
    """From the beginning of the first of twelve whole months to the end of the last."""
    here = datetime.fromtimestamp(now / 1000, UTC).astimezone(zone)
    until = datetime(here.year, here.month, 1, tzinfo=zone)
    since = until.replace(year=until.year - MONTHS // 12)
    return Millis(int(since.timestamp() * 1000)), Millis(int(until.timestamp() * 1000))


async def taken(store: Store, operator_id: int, now: Millis, read: Callable[[Tx], Tables]) -> Tables:
    """The same, for somebody who takes it out of the house: that is kept."""

    def work(tx: Tx) -> Tables:
        allowed(tx, operator_id, May.EXPORT)
        event(tx, str(operator_id), "exported", None, "statistics", now)
        return read(tx)

    return await store.write(work)
