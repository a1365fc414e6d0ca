"""The demonstration follows its files: what an editor saves is on the page and the phone within a second.

The files are looked at by name, size and time of change; what has come to rest is read beside the running
house and only then put in its place. Broken files are told and change nothing. `safar run` has none of this:
it reads once, at its start.
"""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

from bot import phrasebook
from bot.app.house import House
from bot.app.loading import ROOT, Loaded, read
from bot.app.tasks import finish, unbroken
from bot.core.effects import Effect, OpenCase, Say, Turn
from bot.core.faults import BadFiles, Problem
from bot.core.message import Address, Heard
from bot.proof import flows as proof
from bot.service.preview import Side, Standing
from bot.service.workshop import Edition, Place, Workshop
from bot.store import people, talk
from bot.store.database import Tx
from bot.web.phone import PhoneAt

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.2
FOLDERS = ("locales", "flows")
KINDS = frozenset({".ftl", ".yaml", ".toml"})
# What would lead a person, or the page, to something that is not there. The rest is for the whole check.
WALKABLE = (proof.unknown_targets, proof.outcomes, proof.choices, proof.complete, proof.settings)

Stamp = tuple[tuple[str, int, int], ...]


def edition_of(loaded: Loaded, root: Path) -> Edition:
    """What was loaded, with the place of every text."""
    texts = {
        locale: {name: Place(*place) for name, place in phrasebook.placed(root, locale).items()}
        for locale in phrasebook.LOCALES
    }
    return Edition(loaded.words, loaded.flows, loaded.book, loaded.renderer, loaded.understanding, texts)


def stamp(root: Path) -> Stamp:
    """Which files there are, how large, and when they were changed last."""
    found = []
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in KINDS:
                with suppress(OSError):  # renamed under our eyes: seen at the next look
                    state = file.stat()
                    found.append((str(file), state.st_mtime_ns, state.st_size))
    return tuple(found)


class Editing:
    """Watches one tree of files for one workshop. `adopt` hands a new edition to the running house."""

    def __init__(
        self, root: Path, zone: str, workshop: Workshop, adopt: Callable[[Loaded], None], seen: Stamp
    ) -> None:
        self._root, self._zone, self._workshop, self._adopt = root, zone, workshop, adopt
        self._seen = seen
        self._unread = asyncio.Event()  # something is to be checked
        self._unread.set()

    async def watch(self, stop: asyncio.Event) -> None:
        """Look until stopped. A file that is being written is read once it has come to rest."""
        before = self._seen
        while not stop.is_set():
            now = await asyncio.to_thread(stamp, self._root)
            if now == before and now != self._seen:
                self._seen = now
                await self.renew()
            before = now
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await stop.wait()

    async def renew(self) -> None:
        """Read everything that changed, and show it or what is wrong with it."""
        try:
            loaded, edition = await asyncio.to_thread(self._read)
        except BadFiles as bad:
            self._workshop.keep(bad.problems)
        except Exception as error:  # noqa: BLE001  whatever stands in a file, the demonstration goes on
            log.warning("flows and words could not be put together: %s", type(error).__name__)
            what = f"flows and words do not fit together ({type(error).__name__})"
            self._workshop.keep([Problem("flows", 0, "load", what, "Undo the last change.")])
        else:
            self._adopt(loaded)
            self._workshop.show(edition)
        self._unread.set()

    def _read(self) -> tuple[Loaded, Edition]:
        loaded = read(self._root, self._zone)
        wrong = [
            problem
            for flow in loaded.flows.values()
            for rule in WALKABLE
            for problem in rule(flow, loaded.flows)
        ]
        wrong += [problem for flow in loaded.flows.values() for problem in proof.texts(flow, loaded.words)]
        if wrong:
            raise BadFiles(wrong)
        return loaded, edition_of(loaded, self._root)

    async def check(self, stop: asyncio.Event) -> None:
        """Judge the files as `safar check` does, after each change, once somebody has opened the page."""
        await _first(self._workshop.asked, stop)
        while not stop.is_set():
            self._unread.clear()
            judging = asyncio.create_task(self._findings())
            await _first(stop, judging)
            judging.cancel()
            findings = await _result(judging)
            if findings is not None and not self._unread.is_set():
                self._workshop.judge(findings)
            await _first(stop, self._unread)

    async def _findings(self) -> list[Problem] | None:
        """In a process of its own, which nothing in the house waits for; None = it said nothing readable."""
        command = ("-m", "bot", "check", "--json", "--warnings", "--root", str(self._root))
        pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        judge = await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=ROOT, stdin=nowhere, stdout=pipe, stderr=nowhere
        )
        try:
            said, _ = await judge.communicate()
        finally:
            if judge.returncode is None:
                judge.kill()
                await judge.wait()
        try:
            return [Problem(**each) for each in json.loads(said)]
        except (ValueError, TypeError):
            return None


async def _result(task: asyncio.Task[list[Problem] | None]) -> list[Problem] | None:
    with suppress(asyncio.CancelledError):
        return await task
    return None


async def _first(*what: asyncio.Event | asyncio.Task[list[Problem] | None]) -> None:
    """Wait for whichever happens first."""
    waits = [asyncio.create_task(each.wait()) for each in what if isinstance(each, asyncio.Event)]
    tasks = [each for each in what if isinstance(each, asyncio.Task)]
    try:
        await asyncio.wait([*waits, *tasks], return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waits:
            each.cancel()


async def begin(house: House, standing: Standing, side: Side, at: PhoneAt) -> None:
    """Put the made-up person on a phone of the demonstration: they stand there, and are told the same again.

    Of what the walk did besides speaking, the cases are real ones on the demonstration's desk.
    """
    address, now = Address(side.network, at.address), house.clock()
    turned = standing.turn.effects
    opened = [*standing.earlier, *(each for each in turned if isinstance(each, OpenCase))]
    effects: tuple[Effect, ...] = (*opened, *(each for each in turned if isinstance(each, Say)))

    def work(tx: Tx) -> None:
        here = people.enter(tx, address, at.door, now)
        person = replace(standing.person, id=here.person.id, network=side.network, last_at=now)
        heard = Heard(at.door, "", address, now)  # they are there: without it nothing may leave
        talk.carry_out(tx, here, Turn(person, effects), heard, talk.hear(tx, here, heard, None), now)

    await house.store.write(work)
    house.bell.ring()


@asynccontextmanager
async def editing(house: House, root: Path, zone: str) -> AsyncIterator[Workshop]:
    """A workshop over the files under `root`, until the block ends; the house follows it."""
    seen = await asyncio.to_thread(stamp, root)
    workshop = Workshop(await asyncio.to_thread(edition_of, house.loaded, root))
    hand = Editing(root, zone, workshop, house.adopt, seen)
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(unbroken(name, work, stop), name=name)
        for name, work in (("files", hand.watch), ("check", hand.check))
    ]
    try:
        yield workshop
    finally:
        stop.set()
        await finish(tasks)
