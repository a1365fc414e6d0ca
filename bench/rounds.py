"""Contenders in processes of their own, round by round; and what each keeps when it is killed.

Each round goes through all contenders, so that a busy minute of the machine does not hit one alone; the table
shows the median round.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.contenders import ENTRIES, Entry
from bench.servers import Servers
from bench.survey import STEPS

ROOT = Path(__file__).resolve().parent.parent
KILL_AFTER = 300  # updates taken before the kill


@dataclass
class Result:
    """What is known of one contender: the middle of its rounds, and what a kill left."""

    entry: Entry
    rounds: list[dict[str, Any]] = field(default_factory=list)
    skipped: str = ""
    taken: int = 0
    lost: int = 0
    unreadable: bool = False  # a new process could not even open what was left

    def middle(self, figure: str) -> float:
        """The median of that figure over the rounds."""
        return statistics.median(each[figure] for each in self.rounds)


class ChildFailed(Exception):
    """A contender's process ended badly; its last words."""


def child(*words: str) -> dict[str, Any]:
    """One order to a process of its own. Raises ChildFailed."""
    how = [sys.executable, "-W", "ignore", "-m", *words]
    done = subprocess.run(how, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        raise ChildFailed(f"{' '.join(words[:3])}: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def place(entry: Entry, servers: Servers) -> Iterator[tuple[str, str]]:
    """A folder and, where it needs one, an empty database."""
    with tempfile.TemporaryDirectory(prefix="safar-bench-") as folder:
        url = servers.fresh(entry.needs)
        try:
            yield folder, url
        finally:
            servers.drop(entry.needs, url)


def race(servers: Servers, turns: int, rounds: int) -> list[Result]:
    """Everybody's turns, so many rounds, and then the kill."""
    results = [Result(entry, skipped=why_not(entry, servers)) for entry in ENTRIES]
    running = [result for result in results if not result.skipped]
    people = max(1, turns // len(STEPS))
    for number in range(rounds):
        for result in running:
            print(f"round {number + 1} of {rounds}: {result.entry.key}", flush=True)
            with place(result.entry, servers) as (folder, url):
                order = ("bench.child", "turns", result.entry.key, folder, url)
                result.rounds.append(child(*order, str(people)))
    for result in running:
        print(f"kill: {result.entry.key}", flush=True)
        kill(result, servers, min(KILL_AFTER, turns))
    return results


def why_not(entry: Entry, servers: Servers) -> str:
    """Why it cannot run here; "" when it can."""
    if entry.key.startswith("aiogram"):
        try:
            import aiogram  # noqa: F401  is it there?
        except ImportError:
            return "aiogram is not installed: make bench installs it"
    return servers.missing.get(entry.needs, "")


def kill(result: Result, servers: Servers, after: int) -> None:
    """Kill it with no warning once it has taken so many updates; count what a new process finds."""
    entry = result.entry
    with place(entry, servers) as (folder, url):
        taken = until_killed([entry.key, folder, url], after)
        result.taken = taken
        try:
            kept = int(child("bench.child", "kept", entry.key, folder, url)["kept"])
        except ChildFailed:
            kept, result.unreadable = 0, True
        result.lost = max(0, taken - kept)


def until_killed(words: list[str], after: int) -> int:
    """Start it, kill it when it has told of so many updates; how many it told of in all."""
    how = [sys.executable, "-W", "ignore", "-m", "bench.child", "until_killed", *words]
    taken = 0
    with subprocess.Popen(how, stdout=subprocess.PIPE, cwd=ROOT) as process:
        told = process.stdout
        while told is not None and taken < after and (dots := os.read(told.fileno(), 4096)):
            taken += len(dots)
        process.kill()
        taken += len(told.read()) if told is not None else 0
    return taken
