"""What was measured, as a page: docs/bench.md. Figures of one run on one machine, and ratios to one peer."""

import os
import platform
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from bench.contenders import BASE, BY_KEY
from bench.rounds import Result

HEAD = """# Measured: turns, memory, waiting

`make bench` writes this page; its options (`python -m bench --help`) make the run shorter. Each figure of the
first table is the median of {rounds} rounds in which all contenders took turns, each in a process of its own.
Ratios mean more than absolute figures, which are this machine's.

Machine: {machine}. {versions}. {day}.
"""
TURNS = """
## Turns

One turn is one update of a small survey (start, language, "is it safe now?", menu, two answers in words),
from the JSON that Telegram sends to the moment when it is on disk; nothing goes over a network. "Full" means
`synchronous=full`: each commit waits for the disk. The ratio is to `ConversationHandler` over a store that
commits each update with full synchronisation, the same promise about the same update. *CPU* is the
contender's own process; a database server's work is not in it.

{picture}

{table}

What the same promise does not show: safar writes for each update that it was seen (a repeat has no effect),
who wrote (address found by keyed hash, kept encrypted), what they chose, where they stand (encrypted) and
the answer in the outbox. The peers write the step and the answers in plain text, keep no history and no
outbox, would take a repeated update twice, and their bots' `send_message` returns at once at no cost. The
row "until the answer is at the door" adds what follows in safar: lease, wording in the person's language,
sending (at no cost here too), settling. Pickle files are written without waiting for the disk. With many in
flight, SQLite's and the outbox's commits are shared by whoever waits; `ConversationHandler` must not take
updates side by side.

*Lost* is what a new process did not find after `kill -9`, of the updates that had been taken by then.{again}
"""
SHARES = """
## Where a turn's time goes

safar on SQLite, one update in flight, {statements:.1f} statements a turn.

{table}
"""
CROWD = """
## Very many people

Each person has a state, an address, a last message and its answer; keys, hashes and sealed values are real.
Then {turns} turns are taken, by people of the crowd, one at a time, until the answer is at the door (p50 and
p95 of that). *Longest tick* is the slowest of what the clock does by itself. `ConversationHandler` reads
everybody into memory when it starts.

{table}
"""
NIGHT = """
## A bad night

A whole `safar run` on SQLite in a process of its own, with its real Telegram client, before a Telegram that
refuses more than 30 messages a second or one a second to a chat; {waiting} cases wait for an operator, an
operator's page is open, and operators answered {operators:.0f} times while the first figure was taken. All
times begin when the person's message reaches Telegram. {refused:.0f} messages were refused with 429.

{table}
"""


@dataclass
class Found:
    """Everything one run measured; what was not asked for is empty."""

    rounds: int
    versions: dict[str, str] = field(default_factory=dict)
    turns: list[Result] = field(default_factory=list)
    shares: dict[str, Any] = field(default_factory=dict)
    crowds: dict[int, dict[str, Any]] = field(default_factory=dict)
    peers: dict[int, dict[str, Any]] = field(default_factory=dict)
    night: dict[str, Any] = field(default_factory=dict)
    waiting: int = 0
    crowd_turns: int = 0
    load: float = 0.0  # of the machine, before the run


def page(found: Found, pictures: bool) -> str:
    """The whole page."""
    parts = [HEAD.format(rounds=found.rounds, machine=machine(found), versions=_versions(found), day=_day())]
    if found.turns:
        parts.append(
            TURNS.format(
                again=_again(found.turns),
                table=turns_table(found.turns),
                picture=_picture() if pictures else "",
            ).replace("\n\n\n\n", "\n\n")
        )
    if found.shares:
        rows = [(name, f"{ms:.2f}") for name, ms in found.shares["parts"].items()]
        whole = sum(found.shares["parts"].values()) or 1.0
        rows = [(name, ms, f"{float(ms) / whole:.0%}") for name, ms in rows]
        table = grid(("part", "ms a turn", "share"), rows)
        parts.append(SHARES.format(statements=found.shares["statements"], table=table))
    if found.crowds:
        parts.append(CROWD.format(turns=found.crowd_turns, table=crowd_table(found)))
    if found.night:
        about = {name: found.night[name] for name in ("operators", "refused")}
        parts.append(NIGHT.format(waiting=found.waiting, table=night_table(found.night), **about))
    return "".join(parts)


def _again(results: list[Result]) -> str:
    """How often safar's store was too slow on this machine, so that an update had to come twice."""
    times = sum(int(each.get("again", 0)) for result in results for each in result.rounds)
    return f" In {times} turns the store was too slow and the update had to come again." if times else ""


def turns_table(results: list[Result]) -> str:
    """Everybody's turns and what a kill left."""
    head = (
        "",
        "kept in",
        "in flight",
        "turns/s",
        "ratio",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "CPU ms",
        "writes for each update",
        "lost",
    )
    base = base_of(results)
    rows = []
    for result in results:
        entry = result.entry
        if result.skipped:
            rows.append(
                (entry.name, entry.store, str(entry.in_flight), f"skipped: {result.skipped}", *[""] * 7)
            )
            continue
        ratio = result.middle("per_second") / base if base else 0.0
        rows.append(
            (
                entry.name,
                entry.store,
                str(entry.in_flight),
                f"{result.middle('per_second'):,.0f}",
                f"{ratio:.2f}" if base else "",
                *(f"{result.middle(share):.2f}" for share in ("p50", "p95", "p99", "cpu_ms")),
                entry.writes,
                f"{result.lost} of {result.taken}{', its file is torn' if result.unreadable else ''}",
            )
        )
    return grid(head, rows)


def base_of(results: list[Result]) -> float:
    """Turns a second of the peer everything is compared with; 0 when it did not run."""
    return next(
        (each.middle("per_second") for each in results if each.entry.key == BASE and each.rounds), 0.0
    )


def crowd_table(found: Found) -> str:
    """Memory, file, latency and ticks by number of people."""
    head = (
        "people",
        "memory MB",
        "file MB",
        "start s",
        "p50 ms",
        "p95 ms",
        "longest tick",
        "`ConversationHandler`: memory MB",
        "start s",
    )
    rows = []
    for people, crowd in found.crowds.items():
        peer = found.peers.get(people, {})
        figures = (f"{crowd['mb']:.0f}", f"{crowd['file_mb']:.0f}", f"{crowd['opened_s']:.1f}")
        times = (f"{crowd['p50']:.1f}", f"{crowd['p95']:.1f}", f"{crowd['tick']}, {crowd['tick_ms']:.0f} ms")
        theirs = (f"{peer['mb']:.0f}", f"{peer['opened_s']:.1f}") if peer else ("", "")
        rows.append((f"{people:,}", *figures, *times, *theirs))
    return grid(head, rows)


def night_table(night: dict[str, Any]) -> str:
    """How long people and operators wait."""
    wanted = (
        ("first answer, ten messages a second", night["reply"]),
        ("first answer, everybody at once after an outage", night["backlog"]),
        ("urgent words → the number on the phone", night["urgent"]["number"]),
        ("urgent words → line on an open desk page", night["urgent"]["event"]),
        ("urgent words → queue drawn anew", night["urgent"]["page"]),
    )
    rows = [
        (name, f"{each['n']:.0f}", *(f"{each[share] / 1000:.2f}" for share in ("p50", "p95", "p99", "max")))
        for name, each in wanted
    ]
    return grid(("", "of", "p50 s", "p95 s", "p99 s", "longest s"), rows)


def sentence(found: Found) -> str:
    """What the README may say: ratios only."""
    base = base_of(found.turns)
    ratios = {
        each.entry.key: each.middle("per_second") / base for each in found.turns if each.rounds and base
    }
    said = [
        f"{BY_KEY[key].store.split(',')[0]} with {BY_KEY[key].in_flight} in flight: {ratio:.1f}"
        for key, ratio in ratios.items()
        if key in ("safar_sqlite", "safar_sqlite_64", "safar_postgres_64")
    ]
    return (
        "Turns a second, each on disk with its history and its answer, as a ratio to `ConversationHandler` "
        f"over a store that commits each update: {'; '.join(said)}."
    )


def machine(found: Found) -> str:
    """The machine in general words."""
    cores = os.cpu_count() or 1
    shared = (
        f"; it had other work too (load {found.load:.1f} before the run)" if found.load > cores / 4 else ""
    )
    return f"{cores} cores, {platform.system()}{shared}"


def _versions(found: Found) -> str:
    names = {"python-telegram-bot": "python-telegram-bot", "SQLAlchemy": "sqlalchemy"}
    listed = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    listed += [f"{name} {number}" for name, number in found.versions.items()]
    listed += [f"{name} {version(package)}" for name, package in names.items()]
    return ", ".join(listed)


def _day() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d")


def _picture() -> str:
    return (
        '<picture><source media="(prefers-color-scheme: dark)" srcset="pictures/bench-dark.svg">'
        '<img alt="Turns a second, each on disk" src="pictures/bench.svg"></picture>'
    )


def grid(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table in Markdown; figures stand right."""
    marks = ["---" if number == 0 else "--:" for number in range(len(head))]
    lines = [head, tuple(marks), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
