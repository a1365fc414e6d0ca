"""Where a turn's time goes: reading the words, deciding, sealing, the database's statements, the commit.

One update in flight, so that the parts add up to the whole. Each part is counted without what it calls of the
others; what is left is the event loop, the hop to the store's thread and the service's own code.
"""

import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

from bench.ours import Ours
from bench.stopwatch import run
from bench.survey import WARM_UP, updates
from bot.service import intake
from bot.store.seal import Seal
from bot.store.thread import Thread
from bot.store.work import Tx
from bot.understanding import Understanding

PARTS: tuple[tuple[str, object, tuple[str, ...]], ...] = (
    ("reading the words", Understanding, ("read",)),
    ("the engine", intake, ("advance",)),
    ("statements", Tx, ("one", "all", "run", "add")),
    ("sealing and hashing", Seal, ("close", "open", "hash", "hashes", "mark")),
    ("begin, commit, fsync", Thread, ("keep",)),
)
REST = "loop, thread, the rest"


class Meter:
    """Milliseconds and calls of each part; `on` while it counts."""

    def __init__(self) -> None:
        self.spent = {name: 0.0 for name, _, _ in PARTS}
        self.calls = {name: 0 for name, _, _ in PARTS}
        self.on = False
        self._local = threading.local()

    def around(self, name: str, deed: Callable[..., Any]) -> Callable[..., Any]:
        """The deed, counted. What other parts take inside it is theirs."""

        @wraps(deed)
        def timed(*args: Any, **more: Any) -> Any:
            if not self.on:
                return deed(*args, **more)
            stack: list[tuple[str, list[float]]] = self._local.__dict__.setdefault("stack", [])
            if not stack or stack[-1][0] != name:  # a part that calls itself is one call
                self.calls[name] += 1
            stack.append((name, [0.0]))
            begun = time.perf_counter()
            try:
                return deed(*args, **more)
            finally:
                whole = time.perf_counter() - begun
                _, (inner,) = stack.pop()
                self.spent[name] += (whole - inner) * 1000
                if stack:
                    stack[-1][1][0] += whole

        return timed

    @contextmanager
    def wrapped(self) -> Any:
        """All parts under the meter."""
        kept = [(home, each, getattr(home, each)) for _, home, names in PARTS for each in names]
        for name, home, names in PARTS:
            for each in names:
                setattr(home, each, self.around(name, getattr(home, each)))
        try:
            yield
        finally:
            for home, each, deed in kept:
                setattr(home, each, deed)


async def shares(data: Path, people: int) -> dict[str, Any]:
    """Milliseconds a turn of each part, and how many statements a turn has."""
    meter = Meter()
    with meter.wrapped():
        ours = Ours(data)
        await ours.open()
        await run(ours.take, updates(WARM_UP), 1)
        meter.on = True
        timed = await run(ours.take, updates(people, WARM_UP), 1)
        meter.on = False
        await ours.close()
    turns = len(timed.each_ms)
    each = {name: spent / turns for name, spent in meter.spent.items()}
    each[REST] = max(0.0, sum(timed.each_ms) / turns - sum(each.values()))
    return {"parts": each, "statements": meter.calls["statements"] / turns}
