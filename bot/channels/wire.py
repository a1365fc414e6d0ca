"""What both doors know of the wire: which failures never left this machine, and who must not log.

A request that failed while connecting was surely not sent, so it may be sent again. One that failed later
may have arrived: whoever sends it again may say the same thing twice.
"""

import logging
import os
import time
from asyncio import sleep
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx

from bot.core.message import Millis, Outgoing

NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

# httpx names the URL of each request, which holds the bot's token; the clients name addresses, parameters,
# and whole bodies they could not read.
TALKATIVE = ("httpx", "httpcore", "telegram", "twilio")


def quiet() -> None:
    """Stop the libraries from logging tokens, addresses and words; our doors log what may be logged."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    # The Telegram client warns about its old way of giving `retry_after` unless it is asked for the new one.
    os.environ.setdefault("PTB_TIMEDELTA", "true")


@dataclass(frozen=True, slots=True)
class Clock:
    """Time as a door sees it, so that tests need not wait.

    now    the wall clock, for what is written down
    ticks  seconds that never jump, for pacing
    """

    now: Callable[[], Millis]
    ticks: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


CLOCK = Clock(lambda: Millis(time.time_ns() // 1_000_000), time.monotonic, sleep)


@dataclass(slots=True)
class Progress:
    """How far one message got: the provider's ids of the parts it accepted, and when we began."""

    since: Millis
    refs: list[str]


class Begun:
    """Messages of which some parts left and others did not: a new try goes on where the last broke off.

    Kept in memory: after a restart such a message is sent whole again; a doubled answer beats a lost one.
    No address and no word is kept, only a hash that tells two messages apart.
    """

    def __init__(self, clock: Clock, keep: int = 10_000) -> None:
        self._clock, self._keep = clock, keep
        self._begun: OrderedDict[tuple[int, int], Progress] = OrderedDict()

    def of(self, out: Outgoing, since: Millis | None = None) -> Progress:
        """The progress of this message; a new one, begun at `since` (or now), when nothing is known of it."""
        key = (out.said_id, hash((out.to, out.parts)))
        if key not in self._begun:
            self._begun[key] = Progress(self._clock.now() if since is None else since, [])
            if len(self._begun) > self._keep:
                self._begun.popitem(last=False)
        return self._begun[key]

    def close(self, out: Outgoing) -> None:
        """All parts left."""
        self._begun.pop((out.said_id, hash((out.to, out.parts))), None)
