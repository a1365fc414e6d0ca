"""A house that wakes people: what left for the group and the phone, and what came of it, in order."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desk_scene import Clock, Scene, scene_over
from sqlalchemy import select

from bot.service.alerts import Alerts, Button, Channels
from bot.service.door import NotSent
from bot.store import shifts, staff
from bot.store.alerts import Alert
from bot.store.database import Store, Tx
from bot.store.tables import events

START = 1_800_000_000_000
HOUR = 3_600_000
DUTY, SECOND = "+15005550006", "+15005550007"
CHAT = "-1001"


@dataclass
class World:
    """A scene with a group and a phone. `fails` = what the next sends raise, by channel."""

    scene: Scene
    alerts: Alerts
    ticks: list[float] = field(default_factory=lambda: [0.0])
    posts: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    edits: list[tuple[str, str]] = field(default_factory=list)
    calls: list[tuple[int, int, str, str]] = field(default_factory=list)
    fails: dict[str, list[NotSent]] = field(default_factory=dict)

    @property
    def clock(self) -> Clock:
        return self.scene.clock

    async def post(self, chat: str, words: str, buttons: Sequence[Button]) -> str:
        self._fail("group")
        self.posts.append((chat, words, tuple(each.url for each in buttons)))
        return str(len(self.posts))

    async def edit(self, chat: str, message: str, words: str, buttons: Sequence[Button]) -> None:
        self._fail("edit")
        self.edits.append((message, words))

    async def look(self, chat: str) -> str:
        self._fail("look")
        return ""

    async def call(self, alert: int, number: str, words: str) -> str:
        self._fail("phone")
        self.calls.append((self.clock.now, alert, number, words))
        return f"CA{alert:032x}"

    def _fail(self, channel: str) -> None:
        waiting = self.fails.get(channel)
        if waiting:
            raise waiting.pop(0)

    async def tick(self) -> None:
        """What the timetable does in one second."""
        await self.alerts.climb()
        await self.alerts.tell_group()
        await self.alerts.ring()

    async def seconds(self, many: float, step: float = 1.0) -> None:
        """Time passes, tick by tick."""
        done = 0.0
        while done < many:
            await self.tick()
            self.clock.forward(step / 60)
            self.ticks[0] += step
            done += step

    async def rows(self) -> list[Alert]:
        return list(reversed(await self.alerts.newest()))

    async def steps(self, case_id: int) -> list[tuple[str, str, str]]:
        return [(row.wake, row.channel, row.state) for row in await self.rows() if row.case_id == case_id]

    async def told(self, verb: str = "alert") -> list[tuple[str, str]]:
        wanted = select(events).where(events.c.verb == verb).order_by(events.c.id)
        rows: Any = await self.scene.store.read(lambda tx: tx.all(wanted))
        return [(row.actor, row.codes) for row in rows]

    async def on_duty(self, *names: str, ready: bool = True) -> None:
        """They are at the desk for eight hours."""
        now = self.clock.now

        def plan(tx: Tx) -> None:
            for name in names:
                shift = shifts.add(tx, self.scene.ids[name], now, now + 8 * HOUR)
                if ready:
                    shifts.ready(tx, shift, now)

        await self.scene.store.write(plan)

    async def on_the_phone(self, name: str, number: str) -> None:
        now, who = self.clock.now, self.scene.ids[name]

        def plan(tx: Tx) -> None:
            staff.set_phone(tx, who, number)
            shifts.add(tx, who, now, now + 24 * HOUR, duty_phone=True)

        await self.scene.store.write(plan)

    async def again(self) -> "World":
        """Another process over the same store, after a kill."""
        return wake_up(self.scene, self.alerts.channels, self)


def wake_up(scene: Scene, channels: Channels | None = None, like: World | None = None) -> World:
    ticks = [0.0] if like is None else like.ticks
    alerts = Alerts(scene.store, scene.house.loaded.words, scene.clock, lambda: ticks[0])
    scene.house.alerts = alerts
    world = World(scene, alerts, ticks)
    if like is not None:
        world.posts, world.edits, world.calls, world.fails = like.posts, like.edits, like.calls, like.fails
    alerts.channels = replace(
        channels or Channels(chat=CHAT, numbers=(DUTY,), link="https://safar.example.org"),
        post=world.post,
        edit=world.edit,
        look=world.look,
        call=world.call,
    )
    return world


async def a_world(store: Store) -> World:
    return wake_up(await scene_over(store, START))
