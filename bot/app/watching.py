"""Somebody outside learns when people are not heard: by an alarm we send, and by our silence.

The alarm tells what began and what ended. The heartbeat is asked for only while people are heard and answers
kept, so that a process that is dead, or cut off with its alarm, is missed by whoever waits for it. Codes only
(`readiness.py`), no people. Of several replicas each tells for itself: give each a heartbeat of its own.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.app.tasks import finish, unbroken
from bot.channels.outside import Outside
from bot.settings import Watch
from bot.web.health import GRAVE

log = logging.getLogger(__name__)
Findings = Callable[[], Awaitable[Sequence[str]]]
LOUD = (
    GRAVE
    | {"sending", "unstaffed", "absent", "keys_file", "rota_ends", "spool", "group", "duty_phone"}
    | {"flood", "guessing", "sms_hour"}
    | {
        "phone",
        "phone_ill",
    }
)
LOOK_SECONDS = 10.0
BEAT_SECONDS = 60.0
MESSAGE = "safar: grave findings; see /readyz"


@dataclass(slots=True)
class Watcher:
    """Looks at the findings and tells. `told` = the loud ones that the alarm's address knows of."""

    watch: Watch
    findings: Findings
    outside: Outside
    told: frozenset[str] = frozenset()
    _seen: frozenset[str] = frozenset()
    _failing: set[str] = field(default_factory=set)
    _beaten: float | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Look and tell until told to stop."""
        while not stop.is_set():
            await self.look(asyncio.get_running_loop().time())
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await stop.wait()
            except TimeoutError:
                continue

    async def look(self, ticks: float) -> None:
        """Once: the alarm if anything loud began or ended; the heartbeat if due and nothing is grave."""
        found = frozenset(await self.findings())
        await self._alarm(found & LOUD)
        if GRAVE.isdisjoint(found) and (self._beaten is None or ticks - self._beaten >= BEAT_SECONDS):
            await self._beat(ticks)

    async def _alarm(self, loud: frozenset[str]) -> None:
        """What was not taken is told again at the next look, as it stands then."""
        url = self.watch.alarm_url.get_secret_value()
        if loud == self.told:
            return
        began, ended = sorted(loud - self.told), sorted(self.told - loud)
        if loud != self._seen:
            log.warning("findings: %s began, %s ended", began, ended)
            self._seen = loud
        at = datetime.now(UTC).isoformat(timespec="seconds")
        body = {"what": MESSAGE, "began": began, "ended": ended, "now": sorted(loud), "at": at}
        if not url or self._told_of("the alarm", await self.outside.tell(url, body)):
            self.told = loud

    async def _beat(self, ticks: float) -> None:
        url = self.watch.heartbeat_url.get_secret_value()
        if url and self._told_of("the heartbeat", await self.outside.get(url)):
            self._beaten = ticks

    def _told_of(self, what: str, failure: str) -> bool:
        """Did it get through? A failure is logged when it begins."""
        if failure and what not in self._failing:
            log.error("%s does not get through (%s); it is tried again", what, failure)
        (self._failing.add if failure else self._failing.discard)(what)
        return not failure


@asynccontextmanager
async def watching(watch: Watch, findings: Findings) -> AsyncIterator[None]:
    """Somebody looks, until the block ends."""
    stop = asyncio.Event()
    async with Outside() as outside:
        watcher = Watcher(watch, findings, outside)
        task = asyncio.create_task(unbroken("the watch", watcher.run, stop), name="the watch")
        try:
            yield
        finally:
            stop.set()
            await finish([task])
