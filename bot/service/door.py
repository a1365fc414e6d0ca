"""What every way out has in common. Two things fit a Door in tests already, seven in the house."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from bot.core.faults import Fault
from bot.core.message import Millis, Network, Outgoing, ProviderId
from bot.core.reach import FREE, Carriage


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a door can show.

    buttons    choices as buttons under the text (otherwise digits inside it)
    signs      emoji signs before yes and no (SMS would pay double for them)
    gsm        texts are converted and counted as SMS; `max_parts` caps one message
    replaces   an earlier message can be overwritten
    wipes      messages can be deleted on both sides
    paced      at most six messages a minute to one address (Twilio takes more for a loop of two machines)
    per_hour   SMS of the bot's own that may leave in an hour, parts counted (0 = no such limit)
    receipts   it tells afterwards what became of each part, under the ids in `Sent.refs`
    own_ids    messages bear an id of ours under which they leave once only: what `find` does not find was
               never taken, and to send it again doubles nothing
    calls_back an emergency that the store cannot keep is answered by `send`, though it is SMS: the provider's
               own request has no room for an answer
    longest    UTF-16 units of one message; longer texts leave as several, in order (0 = no such limit)
    session_hours  free words pass for so long after the person's last message (0 = always); outside, only
               a text of `templates`, which the network approved: (purpose, locale)
    twilio     its SMS leave through Twilio, whose routes have rules of their own (flows/reach.toml)
    carriage   what the road of the message in hand demands; a door itself demands nothing
    """

    buttons: bool = False
    signs: bool = False
    gsm: bool = False
    max_parts: int = 10
    replaces: bool = False
    wipes: bool = False
    paced: bool = False
    per_hour: int = 0
    receipts: bool = False
    own_ids: bool = False
    calls_back: bool = False
    longest: int = 0
    session_hours: int = 0
    templates: frozenset[tuple[str, str]] = frozenset()
    twilio: bool = False
    carriage: Carriage = FREE


PACED = "paced"  # code of what a door holds back by itself, for a moment: nothing is wrong with it


class Why(StrEnum):
    """Why a message did not leave; each says who must act."""

    LATER = "later"  # try again at `at`
    NEVER = "never"  # this message can never be sent
    UNREACHABLE = "unreachable"  # the person blocked us or is gone: mark the address
    FORBIDDEN = "forbidden"  # the provider was told that nothing may come from us: never try again
    UNKNOWN = "unknown"  # the request left, the answer did not come: it may have been sent
    OURS = "ours"  # our account or configuration is at fault: an administrator must act
    ROUTE = "route"  # the same for this country or sender alone; others still pass
    SESSION = "session"  # the network takes no free words now: not again as they are, perhaps a template


class NotSent(Fault):
    """A send that did not succeed. `code` is the provider's own code, safe to log.

    `once` = one more try is worth it, and no third.
    """

    def __init__(self, why: Why, code: str = "", at: Millis | None = None, once: bool = False) -> None:
        self.why, self.code, self.at, self.once = why, code, at, once
        super().__init__(f"{why} {code}".strip())


@dataclass(frozen=True, slots=True)
class Sent:
    """What the provider gave us for a message that left. `refs` are needed to delete or overwrite it."""

    provider_id: ProviderId
    refs: tuple[str, ...] = ()
    segments: int = 0


class Door(Protocol):
    """One configured way to people: its name is an entry in the config, not a kind."""

    @property
    def name(self) -> str:
        """The entry in the config."""
        ...

    @property
    def network(self) -> Network:
        """Which people it reaches."""
        ...

    @property
    def abilities(self) -> Abilities:
        """What it can show."""
        ...

    async def send(self, out: Outgoing) -> Sent:
        """Send one message. Raises NotSent."""
        ...

    async def find(self, out: Outgoing) -> ProviderId | None:
        """Was it sent after all? None = it is not there, or nobody can ever say.

        Raises NotSent when it cannot be asked now.
        """
        ...


@runtime_checkable
class Reports(Protocol):
    """A door whose provider tells afterwards what became of a message."""

    def verdict(self, code: str, now: Millis, chance: float) -> NotSent:
        """What that code of a failed message means. The same arguments always give the same verdict."""
        ...


@runtime_checkable
class Names(Protocol):
    """A door that knows what its messages come from."""

    def sender(self, to: str) -> str:
        """The number, service or name of letters that a message to that phone comes from."""
        ...


@runtime_checkable
class Wipes(Protocol):
    """A door that can delete messages on both sides."""

    async def wipe(self, address: str, refs: Sequence[str]) -> Sequence[str]:
        """Delete what can be deleted; returns what stayed."""
        ...


class NotFetched(Fault):
    """A person's file could not be fetched. `why`: gone, large, slow, away (not now) or ours."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"not fetched: {why}")


@runtime_checkable
class Fetches(Protocol):
    """A door that can bring the files people sent."""

    def fetch(self, ref: str, most: int) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """The file, piece by piece; it breaks off after `most` bytes. Raises NotFetched."""
        ...
