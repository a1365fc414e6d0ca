"""The composition root: the only file that knows every room. Opens in order, closes in reverse.

`load` reads everything that is fixed (flows, words, numbers) and refuses bad files; `open_house` puts the
moving parts together over an open store. The demo, the service and the terminal differ only in their doors.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot import directory, flowbook, phrasebook, settings
from bot.core.faults import BadFiles, Problem
from bot.core.flow import Flow, StepKind
from bot.core.lines import Directory
from bot.core.message import LANGUAGES, Event, Millis
from bot.core.moment import Book
from bot.core.numbers import Checked
from bot.phrasebook import Phrasebook
from bot.service.bell import Bell
from bot.service.door import Door
from bot.service.intake import Intake, Parts
from bot.service.lifeline import Lifeline
from bot.service.outbox import Outbox
from bot.service.render import Renderer
from bot.settings import Settings
from bot.store import cases, keeping, numbers, people
from bot.store.database import Store, open_store
from bot.store.seal import KeyRing
from bot.timetable import Tick, start
from bot.understanding import Understanding

ROOT = Path(__file__).resolve().parent.parent
TIMERS_AT_ONCE = 200
T = TypeVar("T")
log = logging.getLogger(__name__)


def clock() -> Millis:
    """The one clock of the house: milliseconds UTC."""
    return Millis(time.time_ns() // 1_000_000)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything read from files, judged and frozen."""

    words: Phrasebook
    directory: Directory
    flows: Mapping[str, Flow]
    book: Book
    renderer: Renderer
    understanding: Understanding


def load(root: Path = ROOT, zone: str = "Asia/Bishkek", own: tuple[str, ...] = ()) -> Loaded:
    """Read flows, words and numbers. Raises BadFiles with everything that is wrong in any of them."""
    problems: list[Problem] = []

    def attempt(read: Callable[[Path], T]) -> T | None:
        try:
            return read(root)
        except BadFiles as bad:
            problems.extend(bad.problems)
            return None

    flows, words, lines = attempt(flowbook.load), attempt(phrasebook.load), attempt(directory.load)
    if flows is None or words is None or lines is None:
        raise BadFiles(problems)
    unknown = [key for key in own if not _known(lines, key)]
    if unknown:
        mend = "Use keys that `safar numbers list` prints."
        raise BadFiles([Problem("config.toml", 0, "own_numbers", f"no such number: {unknown[0]}", mend)])
    return Loaded(
        words,
        lines,
        flows,
        Book.bound(flows, lines, own),
        Renderer(words, lines, flows, zone),
        Understanding(
            {code: country.spellings for code, country in lines.countries.items()}, _labels(words, flows)
        ),
    )


def _known(lines: Directory, key: str) -> bool:
    try:
        lines.number(key)
    except KeyError:
        return False
    return True


def _labels(words: Phrasebook, flows: Mapping[str, Flow]) -> dict[str, dict[str, str]]:
    """Every label a person may type instead of pressing it, in every language and both wordings."""
    found: dict[str, dict[str, str]] = {}
    asks = (step for flow in flows.values() for step in flow.steps if step.kind is StepKind.ASK)
    for step in asks:
        for choice in step.choices if step.labels != "countries" else ():
            for locale in LANGUAGES:
                row = found.setdefault(f"{step.labels}.{choice}", {})
                row[locale] = words.label(locale, step.labels, choice)
                row[f"{locale} short"] = words.label(locale, step.labels, choice, short=True)
    return found


@dataclass(slots=True)
class House:
    """The moving parts over one open store."""

    loaded: Loaded
    store: Store
    intake: Intake
    outbox: Outbox
    lifeline: Lifeline
    bell: Bell
    doors: dict[str, Door] = field(default_factory=dict)
    clock: Callable[[], Millis] = clock

    async def tick_timers(self) -> None:
        """Hand what is due to the engine."""
        now = self.clock()
        for event in await self.store.read(lambda tx: people.due_timers(tx, now, TIMERS_AT_ONCE)):
            await self.intake.take(event)

    async def take_back_cases(self) -> None:
        """Cases whose operator vanished go back into the queue."""
        now = self.clock()
        await self.store.write(lambda tx: cases.take_back_expired(tx, now))

    async def forget_the_due(self) -> None:
        """Erase what is past its term (D-23)."""
        now = self.clock()
        await self.store.write(lambda tx: keeping.purge(tx, now))

    def ticks(self) -> list[Tick]:
        """Everything that happens by the clock."""
        return [
            Tick("timers", 1, self.tick_timers),
            Tick("cases", 10, self.take_back_cases),
            Tick("lost", 30, self.outbox.look_up_lost),
            Tick("wipes", 30, self.outbox.wipe),
            Tick("forget", 3600, self.forget_the_due),
        ]


async def build_house(
    loaded: Loaded, store: Store, everything: bool = False, now: Callable[[], Millis] = clock
) -> House:
    """Put the parts together. Doors are added afterwards: they need `intake.take`."""
    bell = Bell()
    doors: dict[str, Door] = {}
    known = await store.read(lambda tx: numbers.checked(tx, now()))
    checked = Checked(everything, known.numbers, known.stale)
    lifeline = Lifeline(loaded.renderer, loaded.directory, checked)

    async def rescue(event: Event) -> None:
        await lifeline.answer(event, doors)

    parts = Parts(store, loaded.book, loaded.understanding, bell, now, everything)
    intake = Intake(parts, rescue)
    outbox = Outbox(store, loaded.renderer, doors, bell, now)
    return House(loaded, store, intake, outbox, lifeline, bell, doors, now)


@asynccontextmanager
async def running(house: House) -> AsyncIterator[House]:
    """The outbox delivering and the clock ticking, until the block ends; then both stop cleanly."""
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        worker = asyncio.create_task(house.outbox.run(stop), name="outbox")
        stack.push_async_callback(partial(asyncio.gather, worker, return_exceptions=True))
        stack.callback(house.bell.ring)
        stack.callback(stop.set)
        scheduler = start(house.ticks())
        stack.callback(scheduler.shutdown, wait=False)
        yield house


@asynccontextmanager
async def opened_store(path: Path, keys: Path) -> AsyncIterator[Store]:
    """The store with its key ring; both are made when they are not there, never one without the other."""
    ring = _ring(path, keys)
    store = await open_store(path, ring)
    try:
        yield store
    finally:
        await store.close()


def _ring(path: Path, keys: Path) -> KeyRing:
    path.parent.mkdir(parents=True, exist_ok=True)
    if keys.exists():
        return KeyRing.load(keys)
    if path.exists():
        mend = "Put the key file back: without it nothing in the database can be read."
        raise BadFiles([Problem(str(keys), 0, "keys", f"{path} is there but its keys are not", mend)])
    keys.parent.mkdir(parents=True, exist_ok=True)
    ring = KeyRing.create()
    ring.save(keys)
    return ring


async def open_store_for(config: Path | None) -> Store:
    """The store a command works on: the one the config names. The caller closes it."""
    chosen: Settings = settings.load(config or Path("config.toml"))
    stack = AsyncExitStack()
    return await stack.enter_async_context(opened_store(chosen.store.path, chosen.store.keys))
