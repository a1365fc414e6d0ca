"""One phone as a whole: its SIM cards as doors, the webhooks it must know, and whether it lives.

Safar registers the webhooks by itself, at the start and whenever one is missing: a phone that was set up anew
would otherwise send and never be heard.
"""

import hashlib
import logging
from dataclasses import dataclass, field

from starlette.routing import Route

from bot.channels.android import Count, Line, SimDoor
from bot.channels.android_heard import SimCard
from bot.channels.android_hooks import EVENTS, NEEDED, Hooks, Receipt, Take, path_of
from bot.channels.android_pulse import Pulse
from bot.channels.android_wire import Account, Wire
from bot.channels.wire import CLOCK, Clock
from bot.service.door import NotSent, Why

log = logging.getLogger(__name__)
SETTINGS = ("webhooks", "device")  # it does not take our webhooks; its server does not know the phone


@dataclass(frozen=True, slots=True)
class PhoneConfig:
    """One phone. `hook_url` = the address by which it reaches safar, without a path of ours."""

    name: str
    account: Account
    signing_key: str = field(repr=False)
    hook_url: str
    sims: tuple[SimCard, ...]
    ttl: int = 1800
    between: float = 8.0


class Phone:
    """A phone with at least one SIM card."""

    def __init__(self, config: PhoneConfig, count: Count, clock: Clock = CLOCK) -> None:
        self.name = config.name
        self._wire, self.pulse = Wire(config.account), Pulse(clock.now)
        self._url = hook_url(config.hook_url, config.name)
        self._line = Line(
            self._wire,
            config.signing_key,
            config.sims,
            self.pulse,
            count,
            config.ttl,
            config.between,
            clock,
        )
        self.doors = tuple(SimDoor(sim, self._line) for sim in config.sims)

    def routes(self, take: Take, receipt: Receipt) -> list[Route]:
        """The way in: what the phone posts."""
        return Hooks(self.name, self._line, take, receipt).routes()

    async def look(self) -> None:
        """See to its webhooks, and ask how it does. What fails is a finding, and is tried again."""
        try:
            await self._see_to_webhooks()
            await self._feel()
        except NotSent as error:
            self._note(error.code)
        else:
            self._note("")

    async def close(self) -> None:
        """Close the connections."""
        await self._wire.close()

    def _note(self, failure: str) -> None:
        """A gateway that cannot be reached shows by its silence; one that refuses us is told at once."""
        refused = failure if failure.isdecimal() or failure in SETTINGS else ""
        if failure and failure != self.pulse.refused:
            log.warning("phone %s: it cannot be looked after (%s)", self.name, failure)
        self.pulse.refused = refused

    async def _see_to_webhooks(self) -> None:
        """Raises NotSent: also when one of those is not taken without which we hear nothing."""
        known = {(each.get("url"), each.get("event")) for each in await self._wire.webhooks()}
        for event in EVENTS:
            if (self._url, event) not in known:
                taken = await self._wire.register(hook_id(self._url, event), self._url, event)
                if taken:
                    log.warning("phone %s: registered its webhook for %s", self.name, event)
                elif event in NEEDED:
                    raise NotSent(Why.OURS, "webhooks")

    async def _feel(self) -> None:
        if self._wire.account.local:
            self.pulse.says(await self._wire.health())
            self.pulse.alive()
        elif (at := await self._wire.last_seen()) is not None:
            self.pulse.seen(at)
        else:
            raise NotSent(Why.OURS, "device")


def hook_url(base: str, phone: str) -> str:
    """The whole address to which that phone posts."""
    return base.rstrip("/") + path_of(phone)


def hook_id(url: str, event: str) -> str:
    """The id of our webhook for that event: registered twice, it is still one."""
    return f"safar-{hashlib.sha256(f'{url} {event}'.encode()).hexdigest()[:24]}"
