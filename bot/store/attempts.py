"""Wrong sign-ins, counted by where they came from: an account, an address, a known browser, or two of them.

A budget is a key, kept as a keyed hash, and how many wrong attempts it bears. Each further one shuts it for
a while that doubles: five minutes, ten, at most an hour. After a day without one the count is forgotten.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import TextClause, bindparam, delete, select, update

from bot.core.message import Millis
from bot.store.database import Tx
from bot.store.tables import attempts, spelled, upsert

MINUTE = 60_000
FIRST_MS, LONGEST_MS = 5 * MINUTE, 60 * MINUTE
FORGOTTEN_MS = 24 * 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Budget:
    """What is counted, and how many wrong attempts it bears."""

    key: str
    free: int


_A = attempts.c
_ROW = select(attempts).where(_A.source == bindparam("source"))
_SET = (
    update(attempts)
    .where(_A.source == bindparam("b_source"))
    .values(failures=bindparam("b_failures"), at=bindparam("b_at"), until=bindparam("b_until"))
)
_DROP = delete(attempts).where(_A.source == bindparam("source"))


@cache
def _new(dialect: str) -> TextClause:
    return spelled(dialect, upsert(dialect, attempts).on_conflict_do_nothing(), "source")


def there(tx: Tx, source: bytes) -> None:
    """That source has a row, whoever of two at once made it."""
    tx.run(_new(tx.dialect), {"source": source})


def shut_for(failures: int, free: int) -> int:
    """For how long so many wrong attempts shut a budget, in milliseconds."""
    over = failures - free
    return 0 if over < 0 else min(FIRST_MS * 2 ** min(over, 10), LONGEST_MS)


def count(tx: Tx, budgets: Sequence[Budget], now: Millis) -> Millis:
    """Count one attempt on each of these before it is judged; 0. Where one is shut: until when, uncounted."""
    held = []
    named = {_source(tx, each): each for each in budgets}
    for source, budget in sorted(named.items(), key=lambda each: each[0]):  # all lock them in one order
        there(tx, source)
        held.append((source, budget, tx.hold(_ROW, {"source": source})))
    shut = max((row.until for _, _, row in held if row is not None), default=0)
    if shut > now:
        return Millis(shut)
    for source, budget, row in held:
        before = row.failures if row is not None and now - row.at < FORGOTTEN_MS else 0
        wait = shut_for(before + 1, budget.free)
        values = {"failures": before + 1, "at": now, "until": now + wait if wait else 0}
        tx.run(_SET, {"b_source": source} | {f"b_{name}": value for name, value in values.items()})
    return Millis(0)


def forgive(tx: Tx, own: Budget | None, shared: Sequence[Budget]) -> None:
    """It was the right one: their own count is forgotten, a shared one gets this attempt back."""
    if own is not None:
        tx.run(_DROP, {"source": _source(tx, own)})
    for source in sorted(_source(tx, each) for each in shared):
        row = tx.hold(_ROW, {"source": source})
        if row is not None:
            values = {"b_failures": max(0, row.failures - 1), "b_at": row.at, "b_until": 0}
            tx.run(_SET, {"b_source": source} | values)


def _source(tx: Tx, budget: Budget) -> bytes:
    return tx.seal.hash("attempt", budget.key)[0]
