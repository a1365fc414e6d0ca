"""Throw hostile updates, forms and requests at a whole installation, and count what became of them.

    PYTHONPATH=. python scripts/fuzz.py --cases 100000 --seed 7

Exit 0 = no crash, nothing lost, no leak, no doubled answer. The same seed draws the same things; a share of
them runs with the tests (tests/app/test_fuzz.py).
"""

import asyncio
import sys
import tempfile
from functools import partial
from pathlib import Path

import click

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from hostile.verdict import run


@click.command()
@click.option("--cases", default=1_000, show_default=True, type=click.IntRange(1))
@click.option("--seed", default=1, show_default=True)
@click.option(
    "--wires/--no-wires",
    default=True,
    help="Does what we say travel to Telegram's and Twilio's counterparts too? Without: much faster.",
)
def fuzz(cases: int, seed: int, wires: bool) -> None:
    """Print totals; exit 1 when anything was found."""
    with tempfile.TemporaryDirectory() as home:
        say = partial(click.echo, err=True)
        totals = asyncio.run(run(Path(home), cases, seed, say, wires))
    click.echo(f"seed {seed}: " + "\n".join(totals.lines()))
    sys.exit(0 if totals.fine else 1)


if __name__ == "__main__":
    fuzz()
