"""What every way out has in common. Two things fit a Door in tests already, seven in the house."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.core.faults import Fault
from bot.core.message import Millis, Network, Outgoing, ProviderId


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a door can show.

    buttons    choices as buttons under the text (otherwise digits inside it)
    signs      emoji signs before yes and no (SMS would pay double for them)
    gsm        texts are converted and counted as SMS; `max_parts` caps one message
    replaces   an earlier message can be overwritten
    wipes      messages can be deleted on both sides
    paced      at most six messages a minute to one address (Twilio takes more for a loop of two machines)
    """

    buttons: bool = False
    signs: bool = False
    gsm: bool = False
    max_parts: int = 10
    replaces: bool = False
    wipes: bool = False
    paced: bool = False


class Why(StrEnum):
    """Why a message did not leave; each says who must act."""

    LATER = "later"  # try again at `at`
    NEVER = "never"  # this message can never be sent
    UNREACHABLE = "unreachable"  # the person blocked us or is gone: mark the address
    UNKNOWN = "unknown"  # the request left, the answer did not come: it may have been sent
    OURS = "ours"  # our account or configuration is at fault: an administrator must act


class NotSent(Fault):
    """A send that did not succeed. `code` is the provider's own code, safe to log."""

    def __init__(self, why: Why, code: str = "", at: Millis | None = None) -> None:
        self.why, self.code, self.at = why, code, at
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
        """Was it sent after all? None = cannot know."""
        ...
