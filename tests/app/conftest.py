"""A whole house over a real store, with a door whose post is a list and a clock moved by hand."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import pytest

from bot.app import House, build_house, load
from bot.core.message import Address, Heard, Kind, Millis, Network, Outgoing, ProviderId, Tap
from bot.service.door import Abilities, NotSent, Sent
from bot.store.database import Store

LOADED = load()


@dataclass
class Post:
    """A door that keeps what it sends; `failing` raises what it is told to, once each."""

    network: Network = Network.TELEGRAM
    name: str = "post"
    abilities: Abilities = field(default_factory=lambda: Abilities(buttons=True, signs=True, wipes=True))
    sent: list[Outgoing] = field(default_factory=list)
    failing: list[NotSent] = field(default_factory=list)
    found: ProviderId | None = None
    wiped: list[str] = field(default_factory=list)

    async def send(self, out: Outgoing) -> Sent:
        if self.failing:
            raise self.failing.pop(0)
        self.sent.append(out)
        return Sent(ProviderId(f"p{len(self.sent)}"), (f"r{len(self.sent)}",))

    async def find(self, out: Outgoing) -> ProviderId | None:
        return self.found

    async def wipe(self, address: str, refs: tuple[str, ...]) -> tuple[str, ...]:
        self.wiped += refs
        return ()

    @property
    def texts(self) -> list[str]:
        return ["\n".join(out.parts) for out in self.sent]


@dataclass
class Play:
    """Somebody at a phone, the house, and time."""

    house: House
    post: Post
    now: int = 1_767_268_800_000
    count: int = 0

    def time(self) -> Millis:
        return Millis(self.now)

    def heard(self, words: str, who: str = "anna", **more: object) -> Heard:
        self.count += 1
        self.now += 1000
        place = Address(self.post.network, who)
        return Heard(self.post.name, f"m{self.count}", place, self.time(), words=words, **more)  # type: ignore[arg-type]

    async def say(self, words: str, who: str = "anna") -> list[str]:
        """Write, and return the texts of what came back."""
        return await self.take(self.heard(words, who))

    async def take(self, event: Heard) -> list[str]:
        before = len(self.post.sent)
        await self.house.intake.take(event)
        await self.deliver()
        return self.post.texts[before:]

    async def press(self, label: str, who: str = "anna") -> list[str]:
        """Press the button with that label on the newest message."""
        buttons = next(out.buttons for out in reversed(self.post.sent) if out.buttons)
        data = next(button.data for button in buttons if label in button.label)
        return await self.take(self.heard("", who, kind=Kind.TAP, tap=Tap.read(data)))

    async def deliver(self) -> None:
        while await self.house.outbox.deliver():
            pass


@pytest.fixture
async def play(store: Store) -> AsyncIterator[Play]:
    yield await begin(store, Post())


@pytest.fixture
async def sms_play(store: Store) -> AsyncIterator[Play]:
    yield await begin(store, Post(Network.SMS, abilities=Abilities(gsm=True)))


async def begin(store: Store, post: Post) -> Play:
    playing: list[Play] = []
    tell: Callable[[], Millis] = lambda: playing[0].time()  # noqa: E731  the clock is made before the hands
    playing.append(Play(None, post))  # type: ignore[arg-type]
    house = await build_house(LOADED, store, everything=True, now=tell)
    house.doors[post.name] = post
    playing[0].house = house
    return playing[0]
