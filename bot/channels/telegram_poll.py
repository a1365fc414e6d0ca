"""Hearing Telegram: one batch, one task per person, and the next offset only after the last one is kept.

Asking `getUpdates` with an offset tells Telegram to forget every update before it. So the offset never
passes an update that is not kept, in the store or the spool: it and all after it come again, those done are
passed over, and nothing is dropped. The library's own `Updater` confirms from memory and would lose what a
crash interrupts.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from random import SystemRandom
from typing import Any, TypeVar

from telegram import Bot

from bot.channels.telegram_errors import FAILURES, judge, seconds_to_wait
from bot.channels.telegram_heard import JSON, callback_id, heard, update_id
from bot.channels.wire import Clock
from bot.core.message import Event, Heard, Millis, Reach

log = logging.getLogger(__name__)
T = TypeVar("T")
Take = Callable[[Event], Awaitable[object]]

Waiting = tuple[int, Heard | Reach, str]  # update number, event, id of the tap to answer ("" = no tap)

REFUSED = ("401", "404")  # a token that is wrong, or that was taken back
WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds: how long one question may stay open, and how long to rest after a failure (doubling).

    `unkept` is the longest rest while Telegram is well and we cannot keep what it hands us: whoever cries for
    help meanwhile must be heard within it. `chance` gives 0..1 and keeps many doors from knocking at once.
    """

    poll: int = 30
    slack: float = 10.0
    first: float = 1.0
    last: float = 30.0
    unkept: float = 1.0
    chance: Callable[[], float] = SystemRandom().random


async def leave_waiting(_event: Event) -> None:
    """Do nothing for what must wait."""


class Poller:
    """One door's loop. A tap is answered once it is committed: the phone then stops showing it as pending.

    `refused` says that Telegram does not know our token. `answered_at` is when it last answered a question
    for updates; at first, when we began to ask.
    """

    def __init__(self, door: str, bot: Bot, clock: Clock, waits: Waits) -> None:
        self._door, self._bot, self._clock, self._waits = door, bot, clock, waits
        self.answered_at: Millis = clock.now()
        self.refused = False
        self._offset = 0
        self._done: set[int] = set()
        self._failed = 0
        self._unkept: set[int] = set()
        self._answers: set[asyncio.Task[None]] = set()

    async def run(self, take: Take, stop: asyncio.Event, rescue: Take = leave_waiting) -> None:
        """Hear until told to stop. A batch that was begun is finished first.

        `rescue` gets what must wait behind an update of the same person that could not be kept: it may be a
        cry for help.
        """
        try:
            while not stop.is_set():
                rest = await self._once(take, stop, rescue)
                if rest > 0:
                    await _until(stop, self._pause(rest))
        finally:
            for answer in self._answers:
                answer.cancel()
            await asyncio.gather(*self._answers, return_exceptions=True)

    async def _once(self, take: Take, stop: asyncio.Event, rescue: Take) -> float:
        """Ask once and take what came; the seconds to rest afterwards."""
        try:
            batch = await _until(stop, self._ask())
        except FAILURES as err:
            code = judge(err)[1]
            self.refused = code in REFUSED
            if self.refused:
                log.error(
                    "door %s: getUpdates failed (%s): Telegram refuses the token, correct it in the config",
                    self._door,
                    code,
                )
            else:
                log.warning("door %s: getUpdates failed (%s)", self._door, code)
            return max(self._rest(), seconds_to_wait(err))
        if batch is None:
            return 0.0
        self.answered_at, self.refused = self._clock.now(), False
        updates = [update for update in batch if update_id(update) is not None]
        if len(updates) < len(batch):
            log.warning("door %s: %d updates without a number", self._door, len(batch) - len(updates))
        whole = await self._take(updates, take, rescue)
        if whole and (updates or not batch):
            self._failed = 0
            return 0.0
        return self._rest() if whole else min(self._rest(), self._waits.unkept)

    async def _ask(self) -> list[JSON]:
        """The next batch as Telegram wrote it. Raises one of FAILURES.

        Method names are not case-sensitive. In small letters the client hands the answer over unread, unlike
        its own `get_updates`, which logs and refuses the whole batch for one update it cannot read.
        """
        asked: dict[str, Any] = {"timeout": self._waits.poll, "allowed_updates": WANTED}
        if self._offset:
            asked["offset"] = self._offset
        patience = self._waits.poll + self._waits.slack
        batch = await self._bot.do_api_request("getupdates", asked, read_timeout=patience)
        if not isinstance(batch, list):
            raise TypeError("getUpdates did not answer with a list")
        return batch

    async def _take(self, updates: list[JSON], take: Take, rescue: Take) -> bool:
        """Take a batch, each person's updates in a row; was all of it committed?"""
        rows: dict[str, list[Waiting]] = {}
        for update in updates:
            number = update_id(update) or 0
            if number in self._done:
                continue
            event = heard(update, self._door, self._clock.now())
            if event is None:
                log.info("door %s: update %d holds nothing for us", self._door, number)
                self._done.add(number)
            else:
                rows.setdefault(event.address.value, []).append((number, event, callback_id(update)))
        await asyncio.gather(*(self._row(row, take, rescue) for row in rows.values()))
        return self._confirm([update_id(update) or 0 for update in updates])

    async def _row(self, row: list[Waiting], take: Take, rescue: Take) -> None:
        """One person's updates, one after the other; at the first failure the rest waits with it."""
        for place, (number, event, tapped) in enumerate(row, 1):
            (outcome,) = await asyncio.gather(take(event), return_exceptions=True)
            if isinstance(outcome, BaseException):
                self._tell_unkept(number, outcome)
                later = (rescue(waiting) for _, waiting, _ in row[place:])
                await asyncio.gather(*later, return_exceptions=True)
                return
            self._done.add(number)
            if tapped:
                self._answer(tapped)

    def _tell_unkept(self, number: int, failure: BaseException) -> None:
        """Once for each update: it comes back every second while the store is away."""
        if number not in self._unkept:
            self._unkept.add(number)
            log.error("door %s: update %d not kept (%s)", self._door, number, type(failure).__name__)

    def _confirm(self, numbers: list[int]) -> bool:
        """Move the offset up to the first update that was not committed."""
        missing = [number for number in numbers if number not in self._done]
        if missing:
            self._offset = min(missing)
        elif numbers:
            self._offset = max(numbers) + 1
        self._done = {number for number in self._done if number >= self._offset}
        self._unkept = {number for number in self._unkept if number >= self._offset}
        return not missing

    def _answer(self, tapped: str) -> None:
        answer = asyncio.create_task(self._answer_tap(tapped))
        self._answers.add(answer)
        answer.add_done_callback(self._answers.discard)

    async def _answer_tap(self, tapped: str) -> None:
        try:
            await self._bot.answer_callback_query(tapped)
        except FAILURES as err:
            log.info("door %s: a tap was not confirmed (%s)", self._door, judge(err)[1])

    def _rest(self) -> float:
        """Seconds to rest after one more failure in a row: doubling, with half of it left to chance."""
        whole = min(self._waits.last, self._waits.first * 2.0 ** min(self._failed, 16))
        self._failed += 1
        return whole * (0.5 + self._waits.chance() / 2)

    async def _pause(self, seconds: float) -> None:
        await self._clock.sleep(seconds)


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """The work's result, or None when told to stop before it came."""
    doing, told = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({doing, told}, return_when=asyncio.FIRST_COMPLETED)
        return doing.result() if doing.done() else None
    finally:
        doing.cancel()
        told.cancel()
        await asyncio.gather(doing, told, return_exceptions=True)
