"""`safar check`: flows, words, numbers and the config example, proven before anybody reads them."""

import gc
import json
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import click

from bot import directory, flowbook, settings
from bot.core.faults import BadFiles, Problem
from bot.core.message import LANGUAGES, Millis
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.proof import board, cards, files, flows, foreign, help, lock, reserved, walked, words

ALL_RIGHT = "flows, words, numbers and config: all right"
UNREAD = ("bom", "fluent", "utf-8")
ROOT = Path(__file__).resolve().parents[2]  # importing the house for it would take half a second
MOST_HANDS = 3
NOON = Millis(1_767_268_800_000)  # some hour, always the same: what is walked does not hang on it
NAMES = ("TELEGRAM_TOKEN", "TWILIO_TOKEN", "ANDROID_USER", "ANDROID_PASSWORD", "ANDROID_KEY")
SECRETS = {f"SAFAR_{name}": "example" for name in NAMES}


def everything(root: Path = ROOT) -> list[Problem]:
    """All that is wrong in the files under `root`."""
    unread = files.check(root)
    if unread:
        return unread
    with _beside(root) as words_judged:
        found = [*flows.check(root), *board.check(root), *directory.check(root), *_example(root)]
        found += [*foreign.check(root), *cards.check(root)]
        if any(problem.rule in UNREAD for problem in found):  # words are compared once all can be read
            return sorted({*found})
        found += reserved.check(root)
        ways = _walked(root) if not any(p.level == "error" for p in found) else []
        found += words.check_all(root, words_judged())
    return sorted({*found, *(ways if not any(p.level == "error" for p in found) else ())})


@contextmanager
def _beside(root: Path) -> Iterator[Callable[[], Iterable[words.Judged]]]:
    """The words are judged in processes beside this one, where that is safe and there is a processor for it:
    they take half of the time. Gives what waits for them."""
    hands = min(len(LANGUAGES), MOST_HANDS, (os.cpu_count() or 1) - 1)
    if not hands or sys.platform != "linux" or threading.active_count() > 1:  # a fork knows no other threads
        yield lambda: [words.judged(root)]
        return
    with ProcessPoolExecutor(hands, get_context("fork")) as pool:
        parts = [pool.submit(words.judged, root, LANGUAGES[hand::hands]) for hand in range(hands)]
        yield lambda: [part.result() for part in parts]


def _walked(root: Path) -> list[Problem]:
    """What only walking the flows shows; they are walked once nothing else is wrong with them."""
    book = Book.bound(flowbook.load(root), directory.load(root))
    moment = Moment(NOON, Checked(everything=True), staffed=True)
    return [*walked.check(book, moment), *help.check(book, moment)]


def _example(root: Path) -> list[Problem]:
    """The config example must be a good config, secrets aside."""
    try:
        settings.load(root / "config.example.toml", SECRETS)
    except BadFiles as bad:
        return [replace(problem, file="config.example.toml") for problem in bad.problems]
    return []


@click.command()
@click.option("--json", "as_json", is_flag=True, help="A JSON list of problems.")
@click.option("--warnings", is_flag=True, help="Show what is worth a look and stops nothing, too.")
@click.option("--lock", "locks", is_flag=True, help="Then write what is new into flows/steps.lock.")
@click.option(
    "--root", type=click.Path(path_type=Path, exists=True, file_okay=False), default=ROOT, hidden=True
)
def check(as_json: bool, warnings: bool, locks: bool, root: Path) -> None:
    """Prove flows, locales, directory and the config example. Exit 1 when something is wrong.

    --lock is for a release: from then on people may stand on these steps, and their names are promises.
    """
    found = _proven(root)
    errors = [problem for problem in found if problem.level == "error"]
    shown = found if warnings else errors
    if as_json:
        click.echo(json.dumps([problem.as_json() for problem in shown], ensure_ascii=False, indent=1))
    else:
        for problem in shown:
            click.echo(str(problem))
        click.echo(_summary(len(errors), len(found) - len(errors), warnings))
    if locks and not errors:
        click.echo(f"{lock.FILE}: {lock.add(root, flowbook.load(root))} lines added", err=True)
    sys.exit(1 if errors else 0)


def _proven(root: Path) -> list[Problem]:
    gc.disable()  # all that is read stays to the end: looking for rubbish in it takes a quarter of the time
    try:
        return everything(root)
    finally:
        gc.enable()


def _summary(errors: int, warnings: int, shown: bool) -> str:
    """The last line: how it stands, and that there is more to see."""
    stand = f"Problems: {errors}" if errors else ALL_RIGHT
    if not warnings:
        return stand
    hint = "" if shown else " (safar check --warnings shows them)"
    return f"{stand}; warnings: {warnings}{hint}"
