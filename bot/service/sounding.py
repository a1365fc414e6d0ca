"""The alarm on the pages of whoever is on duty: for which cases it sounds, and who muted it. Units of work.

Muting is an event, so it needs no row of its own, holds on every page of that operator, and is in the audit.
It covers the cases that were waiting then: another danger sounds again at once.
"""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from bot.core.case import Tier
from bot.core.message import CaseId, Millis
from bot.core.roles import May
from bot.core.waking import MUTE_MS
from bot.service.permission import allowed
from bot.store import alerts, shifts
from bot.store.database import Tx
from bot.store.events import event
from bot.store.tables import events

MUTED = "alarm_muted"
_E = events.c
_MUTED = (
    select(_E.codes, _E.at)
    .where(_E.at > bindparam("since"), _E.verb == MUTED, _E.actor == bindparam("actor"))
    .order_by(_E.at.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Sounding:
    """Danger cases that nobody has. `on_duty` = this operator is to hear of them; `muted_until` 0 = aloud."""

    on_duty: bool
    cases: tuple[CaseId, ...]
    muted_until: Millis

    @property
    def aloud(self) -> bool:
        """Does it sound on their pages now?"""
        return self.on_duty and bool(self.cases) and not self.muted_until


def sounding(tx: Tx, operator_id: int, now: Millis) -> Sounding:
    """What that operator's pages are to do at this moment."""
    there = any(shift.operator_id == operator_id for shift in shifts.on_duty(tx, now))
    danger = tuple(each.id for each in alerts.waiters(tx, now) if each.wait.tier is Tier.T1)
    row = tx.one(_MUTED, {"since": now - MUTE_MS, "actor": str(operator_id)})
    known = {int(each) for each in row.codes.split()} if row is not None else set()
    covered = row is not None and known.issuperset(danger) and row.at <= now
    return Sounding(there, danger, Millis(row.at + MUTE_MS) if row is not None and covered else Millis(0))


def mute(tx: Tx, operator_id: int, now: Millis) -> None:
    """They heard it and need quiet for two minutes, for the cases that wait now."""
    allowed(tx, operator_id, May.CASES)
    here = sounding(tx, operator_id, now)
    if here.aloud:
        event(tx, str(operator_id), MUTED, None, " ".join(map(str, here.cases)), now)
