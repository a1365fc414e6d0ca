"""The staff's group on Telegram: a message with buttons that open a page, and a message crossed out.

It uses the bot's client beside the door that talks with people, and shares nothing with it: a group is no
person, has no lane, and what is said in it is not heard (the door hears private chats only).
"""

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated

from bot.channels.telegram import NO_PREVIEW
from bot.channels.telegram_errors import FAILURES, judge, seconds_to_wait, unchanged
from bot.channels.wire import CLOCK
from bot.core.message import Millis
from bot.service.door import NotSent, Why
from bot.service.posting import Moved

log = logging.getLogger(__name__)


class Link(Protocol):
    """A button: its words and the page it opens."""

    @property
    def label(self) -> str:
        """What stands on it."""
        ...

    @property
    def url(self) -> str:
        """What it opens."""
        ...


class StaffGroup:
    """Posts by one bot. `now` = the wall clock."""

    def __init__(self, bot: Bot, now: Callable[[], Millis] = CLOCK.now) -> None:
        self._bot, self._now = bot, now

    async def post(self, chat: str, words: str, buttons: Sequence[Link]) -> str:
        """The new message's number. Raises NotSent, or Moved with the group's new number."""
        try:
            message = await self._bot.send_message(
                _number(chat), words, reply_markup=_rows(buttons), link_preview_options=NO_PREVIEW
            )
        except BadRequest as err:
            if not buttons or "button" not in err.message.lower():
                raise self._not_sent(err) from None
            return await self.post(
                chat, words, ()
            )  # an address Telegram will not open must not cost the alert
        except FAILURES as err:
            raise self._not_sent(err) from None
        return str(message.message_id)

    async def edit(self, chat: str, message: str, words: str, buttons: Sequence[Link]) -> None:
        """Write over that message. Raises NotSent."""
        try:
            await self._bot.edit_message_text(
                words,
                chat_id=_number(chat),
                message_id=int(message),
                reply_markup=_rows(buttons),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as err:
            if not unchanged(err):
                raise self._not_sent(err) from None
        except FAILURES as err:
            raise self._not_sent(err) from None

    async def look(self, chat: str) -> str:
        """Are we still in it? "" = yes, else the kind of the failure. Raises Moved."""
        try:
            found = await self._bot.get_chat_member(_number(chat), self._bot_id())
        except FAILURES as err:
            failed = self._not_sent(err)
            if isinstance(failed, Moved):
                raise failed from None
            return failed.code
        return "out" if found.status in ("left", "kicked") else ""

    def _bot_id(self) -> int:
        return int(self._bot.token.partition(":")[0])

    def _not_sent(self, err: Exception) -> NotSent:
        if isinstance(err, ChatMigrated):
            return Moved(str(err.new_chat_id))
        why, code = judge(err)
        wait = seconds_to_wait(err)
        return NotSent(why, code, Millis(self._now() + round(wait * 1000)) if wait else None)


def _number(chat: str) -> int:
    """The chat as Telegram numbers it. Raises NotSent when the config names none."""
    try:
        return int(chat)
    except ValueError:
        raise NotSent(Why.OURS, "chat") from None


def _rows(buttons: Sequence[Link]) -> InlineKeyboardMarkup | None:
    """Three in a row; None when there are none, which also takes away those that stood there."""
    links = [InlineKeyboardButton(each.label, url=each.url) for each in buttons]
    rows = [links[start : start + 3] for start in range(0, len(links), 3)]
    return InlineKeyboardMarkup(rows) if rows else None
