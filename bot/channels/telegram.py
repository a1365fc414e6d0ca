"""Telegram: the way in (`poll`) and the way out (`send`), with the library as client and nothing more.

Plain text only: a person's or a translator's stray underscore must never cost the message. A message that was
partly accepted goes on with its next part when it is tried again.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest
from telegram.request import HTTPXRequest

from bot.channels.pace import Pace
from bot.channels.telegram_errors import FAILURES, gone, judge, seconds_to_wait, unchanged
from bot.channels.telegram_face import Face, set_up
from bot.channels.telegram_files import fetched
from bot.channels.telegram_poll import Poller, Take, Waits, leave_waiting
from bot.channels.wire import CLOCK, Begun, Clock, quiet
from bot.core.message import Button, Millis, Network, Outgoing, ProviderId
from bot.service.door import Abilities, NotSent, Sent, Why

log = logging.getLogger(__name__)

MOST_TO_DELETE = 100  # ids in one deleteMessages
MOST_KEYBOARDS = 10_000
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
Heed = Callable[[httpx.Response], Awaitable[None]]
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None


class TelegramDoor:
    """One bot. `place_words` names the button that sends one's location, in the locale asked for."""

    network = Network.TELEGRAM
    abilities = Abilities(buttons=True, signs=True, replaces=True, wipes=True)

    def __init__(
        self,
        name: str,
        bot: Bot,
        place_words: Callable[[str], str] = lambda _locale: "📍",
        clock: Clock = CLOCK,
    ) -> None:
        quiet()
        self.name = name
        self._bot, self._place_words, self._clock = bot, place_words, clock
        self._pace = Pace(clock)
        self._begun = Begun(clock)
        self._poller = Poller(name, bot, clock, Waits())
        self._keyboards: dict[str, None] = {}  # chats with a location keyboard standing, oldest first

    async def poll(
        self, take: Take, stop: asyncio.Event, waits: Waits | None = None, rescue: Take = leave_waiting
    ) -> None:
        """Hear until told to stop; an update is confirmed only after `take` returned for it.

        `rescue` gets what must wait behind an update of the same person that could not be kept.
        """
        if waits is not None:
            self._poller = Poller(self.name, self._bot, self._clock, waits)
        await self._poller.run(take, stop, rescue)

    @property
    def heard_at(self) -> Millis:
        """When Telegram last answered us; before its first answer, when the door was made."""
        return self._poller.answered_at

    @property
    def refused(self) -> bool:
        """Does Telegram refuse our token?"""
        return self._poller.refused

    async def send(self, out: Outgoing) -> Sent:
        """Send all parts in order. Raises NotSent; parts already accepted are not sent again by the next try.

        `refs` are the message ids of all parts; the provider id is the last one's, since what is known of the
        last part is true of those before it.
        """
        if not out.parts or not out.to.isdecimal():
            raise NotSent(Why.NEVER, "address" if out.parts else "empty")
        refs = self._begun.of(out).refs
        for number in range(len(refs), len(out.parts)):
            refs.append(await self._part(out, number))
        self._begun.close(out)
        return Sent(ProviderId(refs[-1]), tuple(refs))

    async def find(self, out: Outgoing) -> ProviderId | None:
        """Telegram cannot be asked what a bot sent: always None."""
        del out
        return None

    def fetch(self, ref: str, most: int) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """The file a person sent, in pieces. Raises NotFetched."""
        return fetched(self._bot, ref, most)

    async def wipe(self, chat: str, refs: Sequence[str]) -> tuple[str, ...]:
        """Delete messages on both sides; the refs that could not be deleted (older than 48 h, say)."""
        odd = [ref for ref in refs if not ref.isdecimal()]
        numbers = [int(ref) for ref in refs if ref.isdecimal()]
        for start in range(0, len(numbers), MOST_TO_DELETE):
            odd += await self._delete(chat, numbers[start : start + MOST_TO_DELETE])
        return tuple(odd)

    async def set_up(self, face: Face) -> tuple[str, ...]:
        """Give the bot its face; "method:language" of each setting that failed."""
        return await set_up(self._bot, face)

    async def _delete(self, chat: str, numbers: list[int]) -> list[str]:
        """Halve what Telegram refuses as a whole, so that one old message does not save the others."""
        if self._pace.held(chat):
            return [str(number) for number in numbers]
        await self._pace.any_turn()
        try:
            await self._bot.delete_messages(int(chat), numbers)
        except FAILURES as err:
            if wait := seconds_to_wait(err):
                self._pace.hold(chat, wait)
            if not isinstance(err, BadRequest) or len(numbers) == 1:
                if gone(err):
                    return []
                log.info("door %s: %d messages not deleted (%s)", self.name, len(numbers), judge(err)[1])
                return [str(number) for number in numbers]
            half = len(numbers) // 2
            return await self._delete(chat, numbers[:half]) + await self._delete(chat, numbers[half:])
        return []

    async def _part(self, out: Outgoing, number: int) -> str:
        """Send one part; its message id. Raises NotSent."""
        self._refuse_while_held(out.to)
        await self._pace.turn(out.to, out.urgent)
        markup = self._markup(out, number)
        try:
            if number == 0 and out.replaces.isdecimal():
                if await self._overwritten(out, markup):
                    return out.replaces
                markup = markup or ReplyKeyboardRemove()
            message = await self._bot.send_message(
                int(out.to),
                out.parts[number],
                reply_markup=markup,
                link_preview_options=NO_PREVIEW,
                disable_notification=out.discreet or None,
            )
        except FAILURES as err:
            raise self._not_sent(err, out.to) from None
        self._note_keyboard(out.to, markup)
        return str(message.message_id)

    async def _overwritten(self, out: Outgoing, markup: Markup) -> bool:
        """Overwrite our earlier message; False when it cannot be, and a new one must do.

        An edit can carry buttons, not keyboards, and takes none away: with one standing the earlier message
        is deleted, and the new one removes it.
        """
        if isinstance(markup, ReplyKeyboardMarkup):
            return False
        if out.to in self._keyboards:
            await self._delete(out.to, [int(out.replaces)])
            return False
        return await self._edit(out, markup)

    async def _edit(self, out: Outgoing, markup: InlineKeyboardMarkup | ReplyKeyboardRemove | None) -> bool:
        """Edit it; False when Telegram says it cannot be."""
        buttons = None if isinstance(markup, ReplyKeyboardRemove) else markup
        try:
            await self._bot.edit_message_text(
                out.parts[0],
                chat_id=int(out.to),
                message_id=int(out.replaces),
                reply_markup=buttons,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as err:
            return unchanged(err)
        return True

    def _not_sent(self, err: Exception, chat: str) -> NotSent:
        why, code = judge(err)
        wait = seconds_to_wait(err)
        if not wait:
            return NotSent(why, code)
        self._pace.hold(chat, wait)
        return NotSent(why, code, self._after(wait))

    def _refuse_while_held(self, chat: str) -> None:
        wait = self._pace.held(chat)
        if wait:
            raise NotSent(Why.LATER, "429", self._after(wait))

    def _after(self, seconds: float) -> Millis:
        return Millis(self._clock.now() + round(seconds * 1000))

    def _markup(self, out: Outgoing, number: int) -> Markup:
        """What stands under a part: the choices under the last one only."""
        last = number == len(out.parts) - 1
        if last and out.ask_place:
            return place_keyboard(self._place_words(out.locale), out.buttons)
        if last and out.buttons:
            return button_rows(out.buttons)
        return ReplyKeyboardRemove() if out.to in self._keyboards else None

    def _note_keyboard(self, chat: str, markup: Markup) -> None:
        if isinstance(markup, ReplyKeyboardMarkup):
            self._keyboards[chat] = None
            if len(self._keyboards) > MOST_KEYBOARDS:
                del self._keyboards[next(iter(self._keyboards))]
        elif isinstance(markup, ReplyKeyboardRemove):
            self._keyboards.pop(chat, None)


def button_rows(buttons: Sequence[Button]) -> InlineKeyboardMarkup:
    """Short choices two or three in a row, long ones each in their own; help and leave share the last."""
    always = [button for button in buttons if button.data.startswith("_:")]
    own = [button for button in buttons if button not in always]
    longest = max((len(button.label) for button in own), default=0)
    wide = 3 if longest <= 8 else 2 if longest <= 16 else 1
    rows = [own[start : start + wide] for start in range(0, len(own), wide)] + ([always] if always else [])
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(each.label, callback_data=each.data) for each in row] for row in rows]
    )


def place_keyboard(place_words: str, buttons: Sequence[Button]) -> ReplyKeyboardMarkup:
    """One tap sends the location; the question's choices stand below it as words, which mean the same."""
    rows = [[KeyboardButton(place_words, request_location=True)]]
    rows += [[KeyboardButton(button.label)] for button in buttons]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)


@asynccontextmanager
async def open_bot(
    token: str,
    base_url: str = "https://api.telegram.org/bot",
    patience: float = 10.0,
    heed: Heed | None = None,
) -> AsyncIterator[Bot]:
    """A client that asks nothing at start, so that safar starts while Telegram is out of reach.

    The library's own `initialize` calls getMe, and puts the token into its error when that is refused.
    `patience` in seconds holds for connecting and for each answer; `heed` sees each answer before it is read.
    """
    quiet()
    request = HTTPXRequest(
        httpx_kwargs={"event_hooks": {"response": [heed]}} if heed else None,
        connection_pool_size=64,
        connect_timeout=patience,
        read_timeout=patience,
        write_timeout=patience,
        pool_timeout=patience,
    )
    try:
        yield Bot(
            token,
            base_url=base_url,
            base_file_url=f"{base_url.removesuffix('/bot')}/file/bot",
            request=request,
            get_updates_request=request,
        )
    finally:
        await request.shutdown()
