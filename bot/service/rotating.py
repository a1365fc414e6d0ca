"""A new key while safar runs (decision 0052), and an old one taken away when nothing needs it any more.

The order is what makes it safe. First the new key *waits* in the file: it opens and finds, and nothing is
made with it. When every process that serves the store says that it knows it, it comes into use; when every
process uses it, the old rows follow. Each step is written in the key file or seen in the rows, so whatever
is broken off is gone on with by giving the command again.
"""

import asyncio
import fcntl
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.core.message import Millis
from bot.service.keeping import NotDone
from bot.store import resealing, ring_known
from bot.store.database import Store, Tx
from bot.store.resealing import Key, Step
from bot.store.ring import LOOKUP, SEAL, SINCE, UNUSED, KeyRing

DAY = 24 * 3600 * 1000
KEPT_DAYS = 35  # as long as a backup may hold what the key sealed
PATIENCE_SECONDS, LOOK_SECONDS = 60.0, 0.5
REST_SECONDS = 0.002  # between two small steps: whoever writes to us goes first
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Work:
    """What rotating works with. `tell` hears in plain words how far it is."""

    store: Store
    keys: Path
    clock: Callable[[], Millis]
    tell: Tell
    patience: float = PATIENCE_SECONDS


async def rotate(work: Work, kind: str = SEAL) -> KeyRing:
    """Put a new key of that kind into use and let the old rows follow; or go on where that was broken off.

    Raises NotDone when a process does not know the key, or somebody else is at it; nothing is lost then.
    """
    with alone_at(work.keys):
        if await _unfinished(work, kind):
            work.tell("An earlier rotation was broken off. It is gone on with; no further key is made.")
        else:
            await _begin(work, kind)
        return await _follow(work, kind)


async def _unfinished(work: Work, kind: str) -> bool:
    """Does a key wait, or do readable rows stand that an earlier one made?"""
    ring = KeyRing.load(work.keys)
    if ring.waiting(kind):
        await _take_into_use(work, kind)
        return True
    return kind == SEAL and any(
        number != ring.in_use(SEAL) for number in (await work.store.read(resealing.used))[SEAL]
    )


async def _begin(work: Work, kind: str) -> None:
    KeyRing.load(work.keys).with_new(kind, work.clock()).save(work.keys)
    await _take_into_use(work, kind)


async def _take_into_use(work: Work, kind: str) -> None:
    number = KeyRing.load(work.keys).waiting(kind)
    await _everybody(work, f"{kind}:{number}", "does not know the new key yet")
    KeyRing.load(work.keys).begun(kind, work.clock()).save(work.keys)
    work.tell(f"{kind} key {number} is in use from now on. Save the key file again, apart from the backups.")


async def _follow(work: Work, kind: str) -> KeyRing:
    ring = KeyRing.load(work.keys)
    (await work.store.read(lambda tx: tx.seal)).refresh()
    await _everybody(work, f"{kind}:{ring.in_use(kind)}*", "does not use the new key yet")
    if kind == LOOKUP:
        steps = await _walk(work, "addresses", resealing.rehash)
        work.tell(f"{steps} addresses are found by the new key. The others follow as people write.")
        return ring
    before = (await work.store.read(resealing.used))[SEAL]
    for table in resealing.TABLES:
        done = await _walk(work, table.name, partial(resealing.reseal, table))
        if done:
            work.tell(f"  {table.name}: {done} sealed anew")
    return await _note_unused(work, before)


async def _walk(work: Work, name: str, step: Callable[[Tx, Key | None], Step]) -> int:
    """Through one table in small units of work; how many values changed."""
    done = damaged = 0
    after: Key | None = None
    while True:
        went = await work.store.write(partial(_one, step, after))
        done, damaged, after = done + went.done, damaged + went.damaged, went.last
        if after is None:
            break
        await asyncio.sleep(REST_SECONDS)
    if damaged:
        work.tell(f"LOOK: {damaged} values of {name} open with no key; they stay as they are.")
    return done


def _one(step: Callable[[Tx, Key | None], Step], after: Key | None, tx: Tx) -> Step:
    return step(tx, after)


async def _note_unused(work: Work, before: Counter[int]) -> KeyRing:
    """From now on nothing in the store needs the old keys; backups may, for 35 days."""
    left = (await work.store.read(resealing.used))[SEAL]
    ring = KeyRing.load(work.keys)
    for number in sorted(ring.seals):
        fresh = before[number] or not ring.note(SEAL, number, UNUSED)
        if number != ring.in_use(SEAL) and not left[number] and fresh:
            ring = ring.noted(SEAL, number, **{UNUSED: work.clock()})
    ring.save(work.keys)
    return ring


async def _everybody(work: Work, known: str, lack: str) -> None:
    """Wait until every process that serves the store says so. Raises NotDone."""
    looks = max(1, int(work.patience / LOOK_SECONDS))
    for _ in range(looks):
        found = await work.store.read(lambda tx: ring_known.standings(tx, work.clock()))
        lacking = [each for each in found if not {known, f"{known}*"} & set(each.split())]
        if not lacking:
            return
        await asyncio.sleep(LOOK_SECONDS)
    mend = "Copy the key file to every machine that serves this store, then give this command again."
    raise NotDone(f"a safar that runs on this store {lack}. {mend} Nothing is lost meanwhile.")


@contextmanager
def alone_at(keys: Path) -> Iterator[None]:
    """One command at a time changes the key file. Raises NotDone."""
    handle = os.open(keys.with_name(keys.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise NotDone("another command changes the keys at this moment. Let it end first.") from None
    finally:
        os.close(handle)


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One key, and what needs it. `rows` = values it sealed, or addresses it hashed."""

    kind: str
    number: int
    since: Millis
    unused: Millis
    state: str
    rows: int


async def listed(store: Store, keys: Path) -> list[KeyLine]:
    """Every key of the ring, the newest first."""
    ring = KeyRing.load(keys)
    used = await store.read(resealing.used)
    return [
        KeyLine(
            kind,
            number,
            ring.note(kind, number, SINCE),
            ring.note(kind, number, UNUSED),
            _state(ring, kind, number),
            used[kind][number],
        )
        for kind in (SEAL, LOOKUP)
        for number in sorted(ring.keys(kind), reverse=True)
    ]


def _state(ring: KeyRing, kind: str, number: int) -> str:
    if number == ring.in_use(kind):
        return "in use"
    return "waits" if number == ring.waiting(kind) else "old"
