"""Kill safar at random moments, again and again, and see that nobody is lost and nothing is done twice.

A run is a talk of twenty people, a hundred messages, held once without kills: that is the reference. Then it
is held again and again while the service dies by SIGKILL: at a random moment, at a request on the wire before
or after it counted, at a write before, inside or after its transaction; and is started anew until everybody
is content. At the end the phones and the rows of every person must equal the reference. One thing alone may
differ: a message on the wire at a kill may stand on the phone twice, one for each person and kill (and a
number for somebody in danger beside it), and the store must say of it that this may be so.

    python scripts/kill_runs.py --runs 1000 --store sqlite --seed 1

Exit code 1 when any run differs; what is known of it (numbers and codes, no words) stays in the directory
that is named at the end.
"""

import argparse
import gc
import http.client
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), *(str(ROOT / "tests" / room) for room in ("", "faults", "channels"))]

from killed_life import Life, StoreShot, in_a_child  # noqa: E402
from killed_stores import STORES, Base  # noqa: E402
from killed_town import heard_first, run_town  # noqa: E402
from killed_verdict import Verdict, judge  # noqa: E402

from bot.app import load  # noqa: E402
from bot.store.seal import KeyRing  # noqa: E402

PATIENCE = 60.0  # seconds one life may take
EACH = 50  # runs to a line of summary
WIRE = ("arrived", "accepted", "answered")
STORE = ("before", "inside", "after")


@dataclass(frozen=True)
class Reference:
    """What everybody was told and what the store said when nobody was killed."""

    told: dict[str, list[list[str]]]
    rows: dict[str, Any]


@dataclass
class Run:
    """One run and what came of it."""

    number: int
    seed: int
    kills: Counter[str] = field(default_factory=Counter)
    planned: list[str] = field(default_factory=list)
    stuck: bool = False
    seconds: float = 0.0
    verdict: Verdict = field(default_factory=Verdict)


class Town:
    """The people and Telegram in a process of their own."""

    def __init__(self, told_then: dict[str, list[list[str]]] | None) -> None:
        reads, writes = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            try:
                run_town(told_then, lambda port: os.write(writes, b"%d\n" % port))
            finally:
                os._exit(1)
        os.close(writes)
        with os.fdopen(reads) as ready:
            self.port = int(ready.readline())

    def ask(self, order: str) -> Any:
        """Tell it something, or ask how it stands."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        line.request("GET", f"/town/{order}")
        answer = json.loads(line.getresponse().read())
        line.close()
        return answer

    def end(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


class Field:
    """Where runs take place: one directory, one key file, one kind of store."""

    def __init__(self, home: Path, store: str) -> None:
        self.home, self.keys = home, home / "safar.keys"
        KeyRing.create().save(self.keys)
        self.base: Base = STORES[store](home)

    def reference(self) -> Reference:
        """The run without kills."""
        town, url = Town(None), self.base.fresh()
        result = self.home / "reference.json"
        try:
            code, _ = wait(in_a_child(self._life(url, town.port, result, first=True), self._log()), None)
            if code != 0:
                raise SystemExit(f"the run without kills failed; see {self._log()}")
            found = json.loads(result.read_text())
            return Reference(heard_first(town.ask("report"), found["rounds"]), found["rows"])
        finally:
            town.end()

    def run(self, number: int, seed: int, most: int, reference: Reference) -> Run:
        """One run with one to `most` kills."""
        chance, began = random.Random(seed), time.monotonic()
        run, town, url = Run(number, seed), Town(reference.told), self.base.fresh()
        result = self.home / "result.json"
        result.unlink(missing_ok=True)
        try:
            for left in reversed(range(chance.randint(1, most) + 1)):
                if self._one_life(run, town, self._life(url, town.port, result), chance if left else None):
                    break
            report = town.ask("report")
        finally:
            town.end()
        run.seconds = time.monotonic() - began
        found = json.loads(result.read_text())["rows"] if result.exists() else {}
        run.stuck = run.stuck or not found
        run.verdict = judge(reference.rows, found, report, sum(run.kills.values()))
        return run

    def _one_life(self, run: Run, town: Town, life: Life, chance: random.Random | None) -> bool:
        """Start it, kill it as chance will; True when it came to its end by itself, or will never."""
        after = None
        kind = chance.choice(("clock", "wire", "wire", "store", "store")) if chance else "end"
        if chance and kind == "clock":
            after = chance.uniform(0.0, 1.2)
        if chance and kind == "store":
            shot = StoreShot(chance.randint(1, 120), chance.choice(STORE))
            life = Life(life.url, life.keys, life.port, life.result, shot)
            kind = f"store {shot.moment}"
        pid = in_a_child(life, self._log())
        if chance and kind == "wire":
            method, most = chance.choice((("sendMessage", 70), ("sendMessage", 25), ("getUpdates", 8)))
            moment, left = chance.choice(WIRE), chance.randint(1, most)
            town.ask(f"aim?pid={pid}&method={method}&left={left}&moment={moment}")
            kind = f"{method} {moment}"
        run.planned.append(kind)
        code, stuck = wait(pid, after)
        town.ask("disarm")
        if code == -signal.SIGKILL and not stuck:
            run.kills[kind] += 1
            return False
        run.stuck = stuck or code != 0
        return True

    def _life(self, url: str, port: int, result: Path, first: bool = False) -> Life:
        return Life(url, self.keys, port, result, first=first)

    def _log(self) -> Path:
        return self.home / "safar.log"


def wait(pid: int, kill_after: float | None) -> tuple[int, bool]:
    """Until it ends, or is killed after so many seconds; its exit code, and whether our patience ended."""
    eye, ended = os.pidfd_open(pid), []
    try:
        watch = select.poll()
        watch.register(eye, select.POLLIN)
        ended = watch.poll(1000 * (PATIENCE if kill_after is None else kill_after))
    finally:  # also when we are told to stop: no life outlives us
        os.close(eye)
        if not ended:
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status), not ended and kill_after is None


def keep_evidence(home: Path, run: Run) -> Path:
    """Numbers and codes of a run that went wrong, and the log of its lives."""
    place = home / f"run_{run.seed}"
    place.mkdir()
    facts = {"seed": run.seed, "planned": run.planned, "kills": run.kills, "stuck": run.stuck}
    (place / "facts.json").write_text(json.dumps(facts | {"differs": run.verdict.differs}, indent=1))
    if (home / "safar.log").exists():
        shutil.copy(home / "safar.log", place)
    return place


def summary(runs: list[Run]) -> str:
    """One line about these runs."""
    kills = sum(sum(run.kills.values()) for run in runs)
    wrong = sum(bool(run.verdict.differs) or run.stuck for run in runs)
    twice = sum(run.verdict.twice for run in runs)
    mean = sum(run.seconds for run in runs) / len(runs)
    return (
        f"{len(runs)} runs, {kills} kills, {wrong} differ, {sum(run.stuck for run in runs)} stuck, "
        f"{twice} messages may be repeated, {mean:.2f} s a run"
    )


def table(runs: list[Run], store: str) -> str:
    """What came of all of it, in Markdown."""
    kills: Counter[str] = Counter()
    for run in runs:
        kills.update(run.kills)
    twice, on_phone = (sum(getattr(run.verdict, name) for run in runs) for name in ("twice", "doubled"))
    lines = [
        ("store", store),
        ("runs", len(runs)),
        ("messages heard", 100 * len(runs)),
        ("kills", sum(kills.values())),
        *((f"– {kind}", many) for kind, many in sorted(kills.items())),
        ("people or messages lost", sum(run.verdict.lost for run in runs)),
        ("effects doubled", sum(run.verdict.effects for run in runs)),
        ("marked: may be repeated", twice),
        ("of these twice on the phone", on_phone),
        ("runs that differ", sum(bool(run.verdict.differs) for run in runs)),
        ("runs that never ended", sum(run.stuck for run in runs)),
    ]
    return "\n".join(["", "| | |", "|---|--:|", *(f"| {name} | {value} |" for name, value in lines)])


def chosen() -> argparse.Namespace:
    words = argparse.ArgumentParser(description="Kill safar again and again; see that nobody is lost.")
    words.add_argument("--runs", type=int, default=50)
    words.add_argument("--store", choices=sorted(STORES), default="sqlite")
    words.add_argument("--seed", type=int, default=int(time.time()))
    words.add_argument("--kills", type=int, default=3, help="at most so many in a run")
    words.add_argument("--keep", type=Path, help="where the evidence goes; a directory under /tmp otherwise")
    return words.parse_args()


def main() -> int:
    asked = chosen()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # leave no server behind
    home = asked.keep or Path(tempfile.mkdtemp(prefix="kill_runs_"))
    home.mkdir(parents=True, exist_ok=True)
    place, runs, wrong = Field(home, asked.store), [], []
    load()
    gc.freeze()  # what is loaded now is shared by every life
    try:
        reference = place.reference()
        for number in range(asked.runs):
            run = place.run(number, asked.seed + number, asked.kills, reference)
            runs.append(run)
            if run.verdict.differs or run.stuck:
                wrong.append(run)
                print(
                    f"seed {run.seed} differs: {run.verdict.differs[:3]} {keep_evidence(home, run)}",
                    flush=True,
                )
            (home / "safar.log").unlink(missing_ok=True)
            if len(runs) % EACH == 0:
                print(summary(runs[-EACH:]), flush=True)
    finally:
        place.base.close()
    print(table(runs, asked.store))
    if not wrong and not asked.keep:
        shutil.rmtree(home)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
