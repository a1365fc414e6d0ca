"""How fast a door may speak: Telegram allows about 30 messages a second in all and one a second to a chat.

A slot is reserved before it is waited for, so callers who wait at the same time never share one. A chat that
was told to wait (429) waits alone.
"""

from bot.channels.wire import Clock

FULL = 1_000  # chats remembered before those whose time has passed are dropped


class Pace:
    """Slots in time: `per_second` for everybody together, one every `per_chat` seconds for one chat."""

    def __init__(self, clock: Clock, per_second: float = 30, per_chat: float = 1.0) -> None:
        self._clock, self._gap, self._per_chat = clock, 1 / per_second, per_chat
        self._next = 0.0
        self._chats: dict[str, float] = {}
        self._held: dict[str, float] = {}

    async def turn(self, chat: str, urgent: bool = False) -> None:
        """Wait until one message may leave to this chat. An urgent one waits behind nobody.

        There are few of those, and Telegram's limits allow short bursts; should one meet a limit after all,
        it is told to wait like any other.
        """
        if urgent:
            return
        at = max(self._clock.ticks(), self._chats.get(chat, 0.0))
        self._chats[chat] = at + self._per_chat
        self._forget()
        await self._wait(at)
        await self.any_turn()

    async def any_turn(self) -> None:
        """Wait until one request that is not a message may leave."""
        at = max(self._clock.ticks(), self._next)
        self._next = at + self._gap
        await self._wait(at)

    def hold(self, chat: str, seconds: float) -> None:
        """The provider asked us to leave this chat alone for so long."""
        self._held[chat] = max(self._held.get(chat, 0.0), self._clock.ticks() + seconds)

    def held(self, chat: str) -> float:
        """Seconds this chat must still be left alone; 0 when it need not."""
        left = self._held.get(chat, 0.0) - self._clock.ticks()
        if left <= 0:
            self._held.pop(chat, None)
        return max(left, 0.0)

    async def _wait(self, at: float) -> None:
        left = at - self._clock.ticks()
        if left > 0:
            await self._clock.sleep(left)

    def _forget(self) -> None:
        if len(self._chats) > FULL:
            now = self._clock.ticks()
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
            self._held = {chat: at for chat, at in self._held.items() if at > now}
