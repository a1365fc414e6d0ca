"""`safar keys list`, `safar keys rotate`: the keys without which nothing in the store can be read."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click

from bot.app import clock
from bot.app.storing import open_with_keys
from bot.commands.keep import config_option, place_of
from bot.core.message import Millis
from bot.service import dropping, rotating
from bot.service.keeping import Place, refuse_absent
from bot.service.rotating import KeyLine, Work
from bot.store.ring import LOOKUP, SEAL

T = TypeVar("T")
WHAT = {SEAL: "values sealed", LOOKUP: "addresses hashed"}


def _with_work(config: Path, deed: Callable[[Work, Place], Awaitable[T]]) -> T:
    """Open the store of that configuration, do the deed, close it whatever happens."""
    place = place_of(config)
    refuse_absent(place)

    async def do() -> T:
        store = await open_with_keys(place.url, place.keys)
        try:
            return await deed(Work(store, place.keys, clock, click.echo), place)
        finally:
            await store.close()

    return asyncio.run(do())


@click.group()
def keys() -> None:
    """The key file: what is in it, a new key, an old one thrown away."""


@keys.command("list")
@config_option
def list_(config: Path) -> None:
    """Every key by its number: since when, what needs it. No key is shown."""

    async def deed(work: Work, _: Place) -> list[KeyLine]:
        return await rotating.listed(work.store, work.keys)

    for line in _with_work(config, deed):
        since = f"since {_day(line.since)}" if line.since else "from the beginning"
        unused = f", needed by no row since {_day(line.unused)}" if line.unused else ""
        rows = f"{line.rows} {WHAT[line.kind]}"
        click.echo(f"{line.kind} key {line.number}: {line.state}, {since}, {rows}{unused}")


@keys.command()
@click.option(
    "--lookup",
    is_flag=True,
    help="A new key for finding addresses instead. Old ones stay: who said stop must be known.",
)
@click.option("--drop-old", is_flag=True, help="Make no key: throw the old ones away that nothing needs.")
@config_option
def rotate(lookup: bool, drop_old: bool, config: Path) -> None:
    """Put a new key into use while safar runs, and seal everything anew with it.

    May be broken off and given again at any time. With several machines, copy the key file to
    each when asked.
    """
    if lookup and drop_old:
        raise click.UsageError("--lookup and --drop-old do not go together")
    if drop_old:
        dropping.said_of(_with_work(config, dropping.drop_old), click.echo)
        return

    async def deed(work: Work, _: Place) -> None:
        await rotating.rotate(work, LOOKUP if lookup else SEAL)

    _with_work(config, deed)
    click.echo("Done. Save the key file again, somewhere the backups are not.")
    if not lookup:
        days = rotating.KEPT_DAYS
        click.echo(f"Older backups need the old key. In {days} days: safar keys rotate --drop-old")


def _day(at: Millis) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%d.%m.%Y")
