"""What became of everything: crashes, losses, leaks and doubled answers, counted from rows and logs."""

import asyncio
import re
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from android_api import AndroidApi
from app.run_parts import kept_log
from bot_api import BotApi
from twilio_api import TwilioApi

from hostile.grammar import MARK
from hostile.town import SPOKEN, Counted, Town, storm, unlimited

LEAK = re.compile(rf"{MARK}|77001\d{{5}}|99655512\d{{4}}")
NOTHING_FOR_US = re.compile(r"update (\d+) holds nothing for us")
DRAIN_SECONDS = 150.0
DOORS = {"sms": "sms", "wa": "wa"}
LEFT_OVER = """SELECT id, door, lane, cause, text_id, state, why, tries, due_at - at, at FROM said
WHERE author = 'bot' AND state IN ('ready', 'sending') AND NOT aside"""
UNANSWERED = """
SELECT h.id, h.door, h.kind, h.meaning, h.step FROM heard h JOIN people p ON p.id = h.person_id
LEFT JOIN addresses a ON a.id = h.address_id
WHERE h.case_id IS NULL AND NOT p.stopped AND coalesce(a.blocked, '') = ''
AND NOT EXISTS (SELECT 1 FROM said s WHERE s.person_id = h.person_id AND s.at >= h.at)
"""


@dataclass
class Totals:
    """Counts of one run; whatever is in a list must not be."""

    cases: int
    seconds: float
    statuses: Counter[tuple[str, int]]
    crashes: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    kept: int = 0
    answers: int = 0
    waiting: int = 0
    slow: int = 0
    no_http: int = 0
    cases_open: int = 0

    @property
    def fine(self) -> bool:
        return not (self.crashes or self.lost or self.leaks or self.doubled)

    def lines(self) -> list[str]:
        """For people to read."""
        told = Counter[str]()
        for (what, status), number in self.statuses.items():
            told[f"{what} {status}"] = number
        found = [f"{name}: {len(each)}" for name, each in self._bad()]
        return [
            f"{self.cases} cases in {self.seconds:.0f} s; {self.kept} messages kept, {self.answers} answers "
            f"sent, {self.waiting} held back by their pace, {self.cases_open} cases opened, "
            f"{self.slow} tries of a slow store that came again, {self.no_http} who spoke no HTTP",
            ", ".join(f"{name}: {number}" for name, number in sorted(told.items())),
            "; ".join(found),
            *(f"  {name}: {each}" for name, listed in self._bad() for each in listed[:20]),
        ]

    def _bad(self) -> list[tuple[str, list[str]]]:
        return [
            ("crashes", self.crashes),
            ("messages lost", self.lost),
            ("leaks", self.leaks),
            ("doubled answers", self.doubled),
        ]


async def run(home: Path, cases: int, seed: int, say: Any = None, wires: bool = True) -> Totals:
    """So many hostile things by every door of one installation, and what became of them."""
    began = monotonic()
    async with AsyncExitStack() as stack:
        log = stack.enter_context(kept_log())
        counted = stack.enter_context(Counted())
        api, twilio, gateway = BotApi(), TwilioApi(), AndroidApi()
        for each in (api, twilio, gateway):
            await stack.enter_async_context(each)
        town = Town(home, api, twilio, gateway, log)
        stack.enter_context(unlimited(town, wires))
        stack.push_async_callback(town.close)
        await town.start()
        await storm(town, Random(seed), cases, say)
        waiting = await drained(town)
        totals = await judged(town, counted, log, cases)
        totals.waiting = len(waiting)
    totals.seconds = monotonic() - began
    return totals


async def drained(town: Town) -> list[tuple[object, ...]]:
    """Wait until the bot has said what it has to say; how much its pace still holds back."""
    left, since = [()], monotonic()
    spool = town.keys.with_name("spool")
    while (left or (spool.exists() and spool.stat().st_size)) and monotonic() - since < DRAIN_SECONDS:
        await asyncio.sleep(0.5)
        left = town.rows(LEFT_OVER)
    return left


async def judged(town: Town, counted: Counted, log: StringIO, cases: int) -> Totals:
    """Rows, log and statuses, put together."""
    text = log.getvalue()
    totals = Totals(cases, 0.0, town.statuses)
    totals.crashes = town.broken + [f"{number} x {line}" for line, number in counted.lines.items()]
    for path in ("/readyz", "/healthz", "/metrics"):
        text += (await town.outside.get(path)).text
    totals.leaks = town.leaked + [line for line in text.splitlines() if LEAK.search(line)]
    totals.lost = lost(town, text) + [f"unanswered: {row}" for row in town.rows(UNANSWERED)]
    totals.doubled = [
        f"said {row}" for row in town.rows("SELECT id, door, tries, state FROM said WHERE tries > 1")
    ]
    totals.kept = int(str(town.rows("SELECT count(*) FROM seen")[0][0]))
    totals.slow, totals.no_http = counted.slow, counted.no_http
    totals.answers = (
        SPOKEN.total()
        + len(town.api.calls("sendMessage"))
        + len(town.twilio.created)
        + len(town.gateway.posted)
    )
    totals.cases_open = int(str(town.rows("SELECT count(*) FROM cases")[0][0]))
    return totals


def lost(town: Town, text: str) -> list[str]:
    """What was confirmed to a provider and is neither in the store nor named in the log."""
    seen = {(str(door), str(ref)) for door, ref in town.rows("SELECT door, provider_id FROM seen")}
    passed = {int(number) for number in NOTHING_FOR_US.findall(text)}
    gone = [
        f"update {number}"
        for number in sorted(town.updates_put)
        if ("tg", f"u{number}") not in seen and number not in passed
    ]
    return gone + [
        f"{what} {sid}"
        for what, sid in sorted(town.accepted)
        if what in DOORS and (DOORS[what], sid) not in seen and f"passed over {sid} " not in text
    ]
