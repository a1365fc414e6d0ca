"""`python -m bench`: measure everything, or one part of it; write the page and the pictures."""

import asyncio
import os
import tempfile
from pathlib import Path

import click

from bench import crowd, picture, report
from bench.rounds import ROOT, child, race
from bench.servers import servers
from bench.service import night

PARTS = ("turns", "shares", "size", "night")


@click.command()
@click.option("--turns", default=3000, show_default=True, help="Updates a contender takes in a round.")
@click.option("--rounds", default=3, show_default=True, help="Rounds; the table shows the median.")
@click.option("--people", default="1000,100000,1000000", show_default=True, help="Sizes of the crowd.")
@click.option("--seconds", default=60.0, show_default=True, help="How long people write in the bad night.")
@click.option("--urgent", default=200, show_default=True, help="Urgent cases in the bad night.")
@click.option("--waiting", default=500, show_default=True, help="Cases that wait, and people of the outage.")
@click.option("--only", type=click.Choice(PARTS), multiple=True, help="These parts only; may be repeated.")
@click.option("--out", type=click.Path(path_type=Path), default=ROOT / "docs", show_default="docs")
def main(  # noqa: PLR0913, PLR0917 - one option each
    turns: int,
    rounds: int,
    people: str,
    seconds: float,
    urgent: int,
    waiting: int,
    only: tuple[str, ...],
    out: Path,
) -> None:
    """Measure safar beside its peers, and write bench.md and pictures/bench.svg."""
    parts = only or PARTS
    found = report.Found(rounds, load=os.getloadavg()[0], waiting=waiting, crowd_turns=crowd.TURNS)
    if "turns" in parts:
        with servers({"postgres", "redis"}) as running:
            found.turns = race(running, turns, rounds)
            found.versions = running.versions
    if "shares" in parts:
        click.echo("where a turn's time goes")
        found.shares = in_folder("shares", turns // 6)
    if "size" in parts:
        for size in map(int, people.split(",")):
            measure_crowd(found, size)
    if "night" in parts:
        click.echo("a bad night")
        found.night = asyncio.run(night(waiting, seconds, urgent, waiting))
    write(found, out)


def measure_crowd(found: report.Found, size: int) -> None:
    """safar with that crowd, and the peer with the same."""
    click.echo(f"a crowd of {size:,}")
    with tempfile.TemporaryDirectory(prefix="safar-bench-") as folder:
        child("bench.child", "fill", "-", folder, "", str(size))
        found.crowds[size] = child("bench.child", "crowd", "-", folder, "", str(size))
    found.peers[size] = in_folder("peer", size)


def in_folder(what: str, people: int) -> dict[str, object]:
    """One order to a child with a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="safar-bench-") as folder:
        return child("bench.child", what, "-", folder, "", str(max(1, people)))


def write(found: report.Found, out: Path) -> None:
    """The page and its pictures; and what the README may say of them."""
    pictures = bool(found.turns) and picture.possible()
    if pictures:
        picture.draw(found.turns, out / "pictures")
    out.mkdir(parents=True, exist_ok=True)
    (out / "bench.md").write_text(report.page(found, pictures), encoding="utf-8")
    click.echo(f"written: {out / 'bench.md'}")
    if found.turns:
        click.echo(f"for the README: {report.sentence(found)}")


if __name__ == "__main__":
    main()
