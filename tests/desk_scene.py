"""A desk with people waiting: the real house over a real store, a door that keeps what it gets, operators."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from zoneinfo import ZoneInfo

import httpx
from argon2 import PasswordHasher
from starlette.applications import Starlette

from bot.app import House, Loaded, build_house, load
from bot.core.case import Tier
from bot.core.effects import Effect, OpenCase, Part, PassOn, Say, Turn
from bot.core.message import Address, CaseId, Heard, Kind, Millis, Network, Outgoing, ProviderId, Tap
from bot.service.board import Phrases
from bot.service.desk import Desk
from bot.service.door import Abilities, Sent
from bot.service.moving import Moving
from bot.service.partnering import Partnering
from bot.service.queueing import Queueing
from bot.service.rota import Rota
from bot.service.staff import SESSION_MS, Attempt, Rules, Staff
from bot.service.talking import make_talk
from bot.service.walk_in import WalkIn
from bot.store import cases, people, talk
from bot.store.database import Store, Tx
from bot.store.staff import NewOperator
from bot.web.console import Console
from bot.web.server import create_app

MINUTE = 60_000
PASSWORD = "a long enough password"
FAST = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@cache
def loaded() -> Loaded:
    return load()


class Clock:
    """Time that moves when told to."""

    def __init__(self, now: int) -> None:
        self.now = Millis(now)

    def __call__(self) -> Millis:
        return self.now

    def forward(self, minutes: float) -> None:
        self.now = Millis(self.now + int(minutes * MINUTE))


class Letterbox:
    """A door that keeps what left by it."""

    network = Network.TELEGRAM
    abilities = Abilities(buttons=True)

    def __init__(self, name: str) -> None:
        self.name, self.sent, self._ids = name, [], count(1)

    async def send(self, out: Outgoing) -> Sent:
        self.sent.append(out)
        return Sent(ProviderId(f"{self.name}-{next(self._ids)}"))

    async def find(self, out: Outgoing) -> ProviderId | None:
        return None


@dataclass
class Somebody:
    """A person who writes, with what is known of them."""

    name: str
    locale: str = "ru"
    stays_in: str = "RU"
    comes_from: str = "KG"
    discreet: bool = False
    network: Network = Network.TELEGRAM
    ids: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def door(self) -> str:
        return "telegram" if self.network is Network.TELEGRAM else "sms"


class Scene:
    """The house, its desk, its pages, and people who write to it."""

    def __init__(self, store: Store, house: House, clock: Clock) -> None:
        self.store, self.house, self.clock = store, house, clock
        self.box = Letterbox("telegram")
        house.doors["telegram"] = self.box
        self.staff = Staff(store, clock, FAST, Rules(idle_ms=SESSION_MS))
        self.desk = Desk(store, house.intake.tell, house.bell.ring, clock)
        self.phrases = Phrases(house.loaded.board, house.loaded.renderer, self.desk)
        self.talk = make_talk(self.desk, store, house.loaded.renderer, house.doors, clock)
        self.console = Console(
            store=store,
            desk=self.desk,
            talk=self.talk,
            staff=self.staff,
            walk_in=WalkIn(store, self.desk, house.loaded.book, house.intake.understood, everything=True),
            rota=Rota(store, house.bell.ring, clock, ZoneInfo("Asia/Bishkek")),
            alerts=house.alerts,
            book=house.loaded.words,
            renderer=house.loaded.renderer,
            clock=clock,
            wait=asyncio.sleep,
            findings=self._findings,
            queueing=Queueing(store, self.desk, clock),
            moving=Moving(store, self.desk, clock),
            partnering=Partnering(store, clock, house.loaded.directory.countries),
            directory=house.loaded.directory,
            cards=house.loaded.book.cards,
            phrases=self.phrases,
            zone=ZoneInfo("Asia/Bishkek"),
        )
        self.not_ready: list[str] = []
        self.ids: dict[str, int] = {}

    async def _findings(self) -> list[str]:
        return self.not_ready

    async def operator(self, name: str, *languages: str, role: str = "operator") -> int:
        await self.staff.accounts.add(NewOperator(name, role, languages), PASSWORD)
        self.ids[name] = next(key for key, value in (await self.staff.names()).items() if value == name)
        return self.ids[name]

    async def lead(self) -> int:
        """A supervisor of this house."""
        return self.ids.get("Lead") or await self.operator("Lead", "ru", role="supervisor")

    def app(self, **more: object) -> Starlette:
        return create_app(self.console, **more)  # type: ignore[arg-type]

    async def visitor(self, name: str = "", **more: object) -> "Browser":
        """A browser on the application; signed in when a name is given."""
        client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app(**more)),
            base_url="http://localhost",
            follow_redirects=False,
        )
        if name:
            token = await self.staff.sign_in(Attempt(name, PASSWORD))
            client.cookies.set("safar", token)
        return Browser(client)

    async def turn(self, who: Somebody, *effects: Effect, words: str = "", ago: float = 0) -> CaseId | None:
        """One message of theirs and what the conversation made of it, so many minutes ago."""
        await self.at(ago, lambda: self._turn(who, effects, words))
        return await self.case_of(who)

    async def at(self, ago: float, deed: Callable[[], Awaitable[object]]) -> None:
        now = self.clock.now
        self.clock.forward(-ago)
        try:
            await deed()
        finally:
            self.clock.now = now

    async def _turn(self, who: Somebody, effects: tuple[Effect, ...], words: str) -> None:
        number = next(who.ids)
        heard = Heard(
            who.door, f"{who.name}-{number}", Address(who.network, who.name), self.clock(), words=words
        )
        await self.store.write(lambda tx: self._carry(tx, who, heard, effects))

    def _carry(self, tx: Tx, who: Somebody, heard: Heard, effects: tuple[Effect, ...]) -> None:
        here = people.enter(tx, heard.address, heard.door, heard.at)
        case = cases.brief_of(tx, here.person.id)
        heard_id = talk.hear(tx, here, heard, case.id if case else None)
        person = replace(
            here.person,
            locale=who.locale,
            locale_from="chosen",
            stays_in=who.stays_in,
            comes_from=who.comes_from,
            discreet=who.discreet,
            last_at=heard.at,
        )
        talk.carry_out(tx, replace(here, person=person), Turn(person, effects), heard, heard_id, heard.at)

    async def answers(self, who: Somebody, step: str, choice: str, ago: float = 0) -> None:
        """They press a button of an earlier question."""

        async def press() -> None:
            number = next(who.ids)
            tap = Tap(step, choice, 1)
            heard = Heard(
                who.door,
                f"{who.name}-{number}",
                Address(who.network, who.name),
                self.clock(),
                kind=Kind.TAP,
                tap=tap,
            )
            await self.store.write(lambda tx: self._carry(tx, who, heard, ()))

        await self.at(ago, press)

    async def writes(self, who: Somebody, words: str, ago: float = 0) -> None:
        """They write while their case is open: the words are kept for the operator."""
        await self.turn(who, PassOn(), words=words, ago=ago)

    async def sends(self, who: Somebody, kind: Kind) -> None:
        """They send something that is no text."""
        number = next(who.ids)
        heard = Heard(
            who.door, f"{who.name}-{number}", Address(who.network, who.name), self.clock(), kind=kind
        )
        await self.store.write(lambda tx: self._carry(tx, who, heard, (PassOn(),)))

    async def opens(self, who: Somebody, tier: Tier = Tier.T3, words: str = "", **more: object) -> CaseId:
        """They reach a step that opens a case."""
        ago = float(more.pop("ago", 0))  # type: ignore[arg-type]
        reason = str(more.pop("reason", "asked"))
        opened = OpenCase(tier, reason, **more)  # type: ignore[arg-type]
        case_id = await self.turn(who, opened, *([PassOn()] if words else []), words=words, ago=ago)
        assert case_id is not None
        return case_id

    async def asked(self, who: Somebody, text: str, ago: float = 0) -> None:
        """The bot asks them something."""
        await self.turn(who, Say((Part(text),)), ago=ago)

    async def case_of(self, who: Somebody) -> CaseId | None:
        def find(tx: Tx) -> CaseId | None:
            here = people.enter(tx, Address(who.network, who.name), who.door, self.clock())
            brief = cases.brief_of(tx, here.person.id)
            return brief.id if brief else None

        return await self.store.write(find)


class Browser:
    """What a browser does with the pages: follow, fill in, send."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.page = ""

    async def look(self, path: str, **headers: str) -> httpx.Response:
        answer = await self.client.get(path, headers=headers)
        self.page = answer.text
        return answer

    def field(self, name: str, after: str = "") -> str:
        """The value of a hidden field of the page, the first after that text."""
        page = self.page[self.page.index(after) :]
        return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]

    async def do(self, case_id: int, deed: str, **form: str) -> httpx.Response:
        """Hand in one form of a case as the page last looked at carries it."""
        action = f'action="/desk/case/{case_id}/{deed}"'
        carried = {name: self.field(name, action) for name in ("csrf", "seen", "token")}
        answer = await self.client.post(f"/desk/case/{case_id}/{deed}", data=carried | form)
        self.last = answer
        return answer

    async def part(self, case_id: int, deed: str, **form: str) -> httpx.Response:
        """The same as the page's own script does it."""
        action = f'action="/desk/case/{case_id}/{deed}"'
        carried = {name: self.field(name, action) for name in ("csrf", "seen", "token")}
        return await self.client.post(
            f"/desk/case/{case_id}/{deed}", data=carried | form, headers={"x-desk": "part"}
        )


async def scene_over(store: Store, now: int, clock: Clock | None = None) -> Scene:
    clock = clock or Clock(now)
    house = await build_house(loaded(), store, everything=True, now=clock)
    scene = Scene(store, house, clock)
    await scene.operator("Aigul", "ru", "ky")
    await scene.operator("Timur", "ru", "tg")
    return scene
