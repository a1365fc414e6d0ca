"""The web console over the house: which services its pages are given, in service and in the demo alike."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.app.house import House
from bot.service.board import Phrases
from bot.service.desk import Desk
from bot.service.moving import Moving
from bot.service.partnering import Partnering
from bot.service.queueing import Queueing
from bot.service.rota import Rota
from bot.service.staff import Rules, Staff
from bot.service.talking import make_talk
from bot.service.walk_in import WalkIn
from bot.store.database import Store
from bot.web.console import Console

Findings = Callable[[], Awaitable[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the web server listens, how the world calls it, what it asks of accounts (the demo: nothing)."""

    host: str
    port: int
    public_url: str
    zone: str
    proxies: tuple[str, ...] = ()
    rules: Rules | None = None


def make_console(house: House, place: Place, findings: Findings) -> Console:
    """Everything the pages may ask for."""
    store: Store = house.store
    desk = Desk(store, house.intake.tell, house.bell.ring, house.clock)
    return Console(
        store=store,
        desk=desk,
        talk=make_talk(desk, store, house.loaded.renderer, house.doors, house.clock),
        walk_in=WalkIn(store, desk, house.loaded.book, house.intake.understood, house.intake.everything),
        rota=Rota(store, house.bell.ring, house.clock, ZoneInfo(place.zone)),
        staff=Staff(store, house.clock, rules=place.rules),
        book=house.loaded.words,
        renderer=house.loaded.renderer,
        clock=house.clock,
        wait=house.bell.wait,
        findings=findings,
        queueing=Queueing(store, desk, house.clock),
        moving=Moving(store, desk, house.clock),
        partnering=Partnering(store, house.clock, house.loaded.directory.countries),
        directory=house.loaded.directory,
        cards=house.loaded.book.cards,
        phrases=Phrases(house.loaded.board, house.loaded.renderer, desk),
        zone=ZoneInfo(place.zone),
        public_url=place.public_url,
        alerts=house.alerts,
    )
