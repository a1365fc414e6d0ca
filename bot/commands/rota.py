"""`safar operators shift|shifts`: who is on duty when. No shift means closed, and people hear so (D-38)."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import click

from bot import settings
from bot.app import clock, opened_store
from bot.core.message import Millis
from bot.settings import Settings
from bot.store import shifts as shifts_of
from bot.store import staff as shelf
from bot.store.database import Tx

T = TypeVar("T")
HERE = Path("config.toml")
LONGEST_HOURS = 12  # D-33 allows eight; a lone night operator may have to stay longer
WEEKS_SHOWN = 5
HOUR_MS = 3600 * 1000
config_option = click.option("--config", type=click.Path(path_type=Path), default=HERE, show_default=True)


@click.command()
@click.argument("name")
@click.option(
    "--from", "start", required=True, metavar='"2026-11-23 09:00"', help="On the clock of the desk."
)
@click.option("--hours", type=click.FloatRange(0.5, LONGEST_HOURS), default=8.0, show_default=True)
@config_option
def shift(name: str, start: str, hours: float, config: Path) -> None:
    """Put NAME on duty. While somebody is, people hear that a person reads; otherwise when one will."""
    chosen = settings.load(config, settings.WITHOUT_SECRETS)
    begins = _moment(start, chosen)
    ends = Millis(begins + int(hours * HOUR_MS))
    if ends <= clock():
        raise click.BadParameter("that shift is over already", param_hint="--from")

    def plan(tx: Tx) -> bool:
        operator = shelf.named(tx, name)
        if operator is None or operator.disabled_at:
            return False
        shifts_of.add(tx, operator.id, begins, ends)
        return True

    if not _with_store(chosen, plan):
        raise click.ClickException(f"there is no such operator: {name}")
    click.echo(f"{name} is on duty from {_shown(begins, chosen)} to {_shown(ends, chosen)}.")


@click.command()
@config_option
def shifts(config: Path) -> None:
    """Who is on duty from now on. Exit 1 when nobody is planned."""
    chosen = settings.load(config, settings.WITHOUT_SECRETS)
    now = clock()
    until = Millis(now + WEEKS_SHOWN * 7 * 24 * HOUR_MS)
    planned, names = _with_store(
        chosen,
        lambda tx: (
            shifts_of.between(tx, now, until),
            {each.id: each.name for each in shelf.everyone(tx)},
        ),
    )
    for each in planned:
        span = f"{_shown(each.starts_at, chosen)} - {_shown(each.ends_at, chosen)}"
        click.echo(f"{span}  {names.get(each.operator_id, '?')}")
    if not planned:
        click.echo("Nobody is planned: people are told that nobody is on duty.")
        raise SystemExit(1)


def _moment(words: str, chosen: Settings) -> Millis:
    """The moment on the clock of the desk. Exit 2 on what is no moment."""
    try:
        when = datetime.fromisoformat(words)
    except ValueError:
        wrong = f'{words!r} is no moment like "2026-11-23 09:00"'
        raise click.BadParameter(wrong, param_hint="--from") from None
    zoned = when if when.tzinfo else when.replace(tzinfo=ZoneInfo(chosen.service.timezone))
    return Millis(int(zoned.timestamp() * 1000))


def _shown(at: Millis, chosen: Settings) -> str:
    zone = ZoneInfo(chosen.service.timezone)
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).strftime("%d.%m.%Y %H:%M")


def _with_store(chosen: Settings, work: Callable[[Tx], T]) -> T:
    async def run() -> T:
        async with opened_store(chosen.store.url, chosen.store.keys) as store:
            return await store.write(work)

    return asyncio.run(run())
