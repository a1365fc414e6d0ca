"""`safar check`: flows, words, numbers and the config example, proven before anybody reads them."""

import gc
import json
import sys
from dataclasses import replace
from pathlib import Path

import click

from bot import directory, flowbook, settings
from bot.core.faults import BadFiles, Problem
from bot.core.message import Millis
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.proof import board, cards, files, flows, foreign, help, lock, reserved, walked, words

ALL_RIGHT = "flows, words, numbers and config: all right"
UNREAD = ("bom", "fluent", "utf-8")
ROOT = Path(__file__).resolve().parents[2]  # importing the house for it would take half a second
NOON = Millis(1_767_268_800_000)  # some hour, always the same: what is walked does not hang on it
NAMES = ("TELEGRAM_TOKEN", "TWILIO_TOKEN", "ANDROID_USER", "ANDROID_PASSWORD", "ANDROID_KEY")
SECRETS = {f"SAFAR_{name}": "example" for name in NAMES}


def everything(root: Path = ROOT) -> list[Problem]:
    """All that is wrong in the files under `root`."""
    unread = files.check(root)
    if unread:
        return unread
    found = [*flows.check(root), *board.check(root), *directory.check(root), *_example(root)]
    found += [*foreign.check(root), *cards.check(root)]
    # Words are compared only once all of them can be read.
    if not any(problem.rule in UNREAD for problem in found):
        found += [*reserved.check(root), *words.check_all(root)]
    return sorted({*found, *(_walked(root) if not any(p.level == "error" for p in found) else ())})


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
