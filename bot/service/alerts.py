"""Whoever must be woken when nobody takes a case: the open desks, the staff group, the duty phone.

Three ticks: one finds the steps that are due and writes them down, the other two let them out, each by its
own channel, so that a Telegram that hangs holds up no call. Words leave in the staff's language and name a
case's number, tier and language; nothing else ever.
"""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.core.waking import By
from bot.phrasebook import Phrasebook
from bot.service import ladder, posting, ringing, sounding
from bot.service.door import NotSent, Why
from bot.service.ladder import Means, Standing
from bot.service.posting import Line, Moved, Post
from bot.service.ringing import Call
from bot.service.sounding import Sounding
from bot.store import alerts, remembered
from bot.store.alerts import Alert
from bot.store.database import Store, Tx

log = logging.getLogger(__name__)
GUARD_SECONDS = 55.0  # by a clock that never jumps: no phone of ours is rung twice in it
GONE = ("out", "400", "403", "401", "404")
STUCK_MS = 2 * 60_000
EDIT_LATER_MS = 60_000
LAST = 50


@dataclass(frozen=True, slots=True)
class Button:
    """What is pressed under a message in the group: it opens the case, and takes nothing."""

    label: str
    url: str


Posting = Callable[[str, str, Sequence[Button]], Awaitable[str]]  # chat, words, buttons: the message's number
Editing = Callable[[str, str, str, Sequence[Button]], Awaitable[None]]  # chat, message, words, buttons
Looking = Callable[[str], Awaitable[str]]  # chat: "" = we are in it, else why not
Calling = Callable[[int, str, str], Awaitable[str]]  # alert, number, words: the call's number


@dataclass(frozen=True, slots=True)
class Channels:
    """What this installation can wake with; what is None is not configured.

    chat      the staff group, as the config names it
    numbers   duty phones of the config, in order
    link      as people reach the desk
    locale    of what is written to the group and said on the phone
    """

    post: Posting | None = None
    edit: Editing | None = None
    look: Looking | None = None
    call: Calling | None = None
    chat: str = ""
    numbers: tuple[str, ...] = field(default=(), repr=False)
    link: str = ""
    locale: str = "ru"

    @property
    def means(self) -> Means:
        """The same without the way there."""
        return Means(self.post is not None, self.call is not None, self.numbers)


class Alerts:
    """The ladder of one process. Of several replicas the one with the clock's seat climbs it."""

    def __init__(
        self,
        store: Store,
        book: Phrasebook,
        clock: Callable[[], Millis],
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store, self._book, self._clock, self._ticks = store, book, clock, ticks
        self.channels = Channels()
        self._rang: dict[str, float] = {}
        self._outside = False  # the bot is not in the group any more

    # --- the three ticks --------------------------------------------------------------------------------

    async def climb(self) -> None:
        """Write down every step that is due; end what is no longer needed."""
        now, means = self._clock(), self.channels.means
        if await self._store.read(partial(ladder.is_due, means=means, now=now)):
            await self._store.write(partial(ladder.climb, means=means, now=now))

    async def tell_group(self) -> None:
        """One message to the group, or one crossed out."""
        if self.channels.post is None or not await self._store.read(_to_tell):
            return
        now = self._clock()
        post = await self._store.write(partial(posting.next_post, now=now))
        if post is not None:
            await self._post(post)
            return
        edit = await self._store.read(partial(posting.next_edit, now=now))
        if edit is not None:
            await self._edit(edit)

    async def ring(self) -> None:
        """One call to one phone, for every case whose turn it is there."""
        if self.channels.call is None or not await self._store.read(_to_ring):
            return
        now, means = self._clock(), self.channels.means
        rung = frozenset(target for target, at in self._rang.items() if self._ticks() - at < GUARD_SECONDS)
        call = await self._store.write(partial(ringing.next_call, means=means, now=now, spared=rung))
        if call is not None:
            self._rang[call.target] = self._ticks()
            await self._call(call)

    async def look_at_group(self) -> None:
        """Are we still in the group? It is asked between alarms, not only when one cannot be told."""
        if self.channels.look is None:
            return
        try:
            why = await self.channels.look(await self._store.read(self._chat))
        except Moved as moved:
            await self._store.write(partial(self._remember, chat=moved.chat))
            return
        if why in GONE and not self._outside:
            log.error("staff group: the bot is not in it (%s)", why)
        self._outside = why in GONE

    async def _post(self, post: Post) -> None:
        try:
            message = await self.channels.post(*await self._message(post))  # type: ignore[misc]
        except Moved as moved:
            await self._store.write(partial(self._remember, chat=moved.chat))
            log.warning("the staff group moved; its new number is remembered")
            await self._store.write(partial(_not_posted, bundle=post.id, error=moved, now=self._clock()))
        except NotSent as error:
            log.warning("staff group: %d not told (%s %s)", post.id, error.why, error.code)
            await self._store.write(partial(_not_posted, bundle=post.id, error=error, now=self._clock()))
        else:
            await self._store.write(partial(posting.posted, bundle=post.id, message=message))

    async def _edit(self, post: Post) -> None:
        """Best effort: what cannot be crossed out is left as it stands."""
        until = None
        if self.channels.edit is not None and post.message.isdecimal():
            chat, words, buttons = await self._message(post)
            try:
                await self.channels.edit(chat, post.message, words, buttons)
            except NotSent as error:
                if error.why is Why.LATER:
                    until = Millis(max(error.at or 0, self._clock() + EDIT_LATER_MS))
        await self._store.write(partial(posting.edited, bundle=post.id, until=until))

    async def _call(self, call: Call) -> None:
        words = self.words_of(call)
        try:
            sid = await self.channels.call(call.id, call.to, words)  # type: ignore[misc]
        except NotSent as error:
            unknown = error.why is Why.UNKNOWN
            if not unknown:
                self._rang.pop(call.target, None)  # nothing rang there
            log.error("duty phone: call %d not placed (%s %s)", call.id, error.why, error.code)
            failed = partial(
                ringing.not_placed, call=call.id, code=error.code, unknown=unknown, now=self._clock()
            )
            await self._store.write(failed)
        else:
            await self._store.write(partial(ringing.placed, call=call.id, sid=sid))

    # --- words ------------------------------------------------------------------------------------------

    def words_of(self, call: Call) -> str:
        """What the phone says."""
        spoken = self.channels.locale if self.channels.locale == "en" else "ru"  # as Twilio's voices do
        if not call.cases:
            return self._book.text(spoken, "desk_alarms-call_test")
        told = [self._book.text(spoken, "desk_alarms-call", {"number": str(each)}) for each in call.cases]
        return " ".join(told)

    async def _message(self, post: Post) -> tuple[str, str, list[Button]]:
        chat = await self._store.read(self._chat)
        words = "\n".join(self._line(line) for line in post.lines)
        return chat, words, [self._button(line) for line in post.lines if not line.state]

    def _line(self, line: Line) -> str:
        language = self._book.label(self.channels.locale, "languages", line.locale) if line.locale else "?"
        words = self._t("desk_alarms-line", number=str(line.case_id), tier=line.tier, language=language)
        if not line.state:
            return words
        return f"{words} · {self._book.label(self.channels.locale, 'desk_alarms-line', line.state)}"

    def _button(self, line: Line) -> Button:
        label = self._t("desk_alarms-take", number=str(line.case_id))
        return Button(label, f"{self.channels.link}/desk/case/{line.case_id}#claim")

    def _t(self, text_id: str, **args: str) -> str:
        return self._book.text(self.channels.locale, text_id, args)

    def _chat(self, tx: Tx) -> str:
        return remembered.recall(tx, self._name) or self.channels.chat

    def _remember(self, tx: Tx, chat: str) -> None:
        remembered.remember(tx, self._name, chat, self._clock())

    @property
    def _name(self) -> str:
        """A group that the config names anew is another one."""
        return f"group {self.channels.chat}"

    # --- what others ask --------------------------------------------------------------------------------

    async def pressed(self, call: int) -> bool:
        """Somebody pressed a digit in that call. True = the case still waits for them."""
        waits = await self._store.write(partial(ringing.pressed, call=call, now=self._clock()))
        self._rang.clear()  # what waits for the same phone need not wait for the minute to pass
        return waits

    async def ended(self, call: int, status: str) -> None:
        """What became of that call, as Twilio says."""
        await self._store.write(partial(ringing.ended, call=call, status=status, now=self._clock()))

    async def test(self, operator_id: int) -> None:
        """Ring the duty phone as a test. Raises Refused("desk_alarms-no_phone")."""
        means, now = self.channels.means, self._clock()
        if not await self._store.write(
            partial(ringing.ring_for_test, means=means, operator_id=operator_id, now=now)
        ):
            raise Refused("desk_alarms-no_phone")

    async def sounding(self, operator_id: int) -> Sounding:
        """What the pages of that operator are to do now."""
        return await self._store.read(partial(sounding.sounding, operator_id=operator_id, now=self._clock()))

    async def mute(self, operator_id: int) -> None:
        """Quiet for two minutes on their pages, for the cases that wait now."""
        await self._store.write(partial(sounding.mute, operator_id=operator_id, now=self._clock()))

    async def newest(self) -> list[Alert]:
        """The last steps, newest first."""
        return await self._store.read(partial(alerts.newest, many=LAST))

    async def standing(self) -> Standing:
        """Who would be woken now, and by what."""
        return await self._store.read(partial(ladder.standing, means=self.channels.means, now=self._clock()))

    def findings(self, tx: Tx, now: Millis) -> dict[str, bool]:
        """What a technician should know of: codes, and whether they hold. For use within a unit."""
        means = self.channels.means
        told = alerts.last_settled(tx, By.GROUP, ("sent", "failed", "over"))
        rung = alerts.last_settled(tx, By.PHONE, ("sent", "answered", "refused", "failed"))
        stuck = alerts.oldest_ready(tx, By.GROUP)
        late = bool(stuck) and now - stuck > STUCK_MS
        return {
            "alarms": ladder.standing(tx, means, now).nobody,
            "group": means.group and (self._outside or late or (told is not None and told.state == "failed")),
            "duty_phone": means.phone and rung is not None and rung.state == "refused",
        }


def _not_posted(tx: Tx, bundle: int, error: NotSent, now: Millis) -> None:
    posting.not_posted(tx, bundle, error, now)


def _to_tell(tx: Tx) -> bool:
    return bool(alerts.oldest_ready(tx, By.GROUP) or alerts.under_way(tx, By.GROUP))


def _to_ring(tx: Tx) -> bool:
    return bool(alerts.oldest_ready(tx, By.PHONE))
