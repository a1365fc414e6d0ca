"""`safar operators shift|shifts`: who is on duty when. No shift means closed, and people hear so (D-38)."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import click

from bot import settings
from bot.app import clock, load, opened_store
from bot.core.faults import Refused
from bot.core.message import Millis
from bot.core.rota import Shift, Span
from bot.service.rota import MOST_WEEKS, Plan, Rota
from bot.settings import Settings
from bot.store import shifts as shelf_of_shifts
from bot.store import staff as shelf
from bot.store.database import Store

T = TypeVar("T")
HERE = Path("config.toml")
LONGEST_HOURS = 12  # D-33 allows eight; a lone night operator may have to stay longer
WEEKS_SHOWN = 5
HOUR_MS = 3600 * 1000
BY_COMMAND = 0  # who planned it: somebody at the command line
config_option = click.option("--config", type=click.Path(path_type=Path), default=HERE, show_default=True)


@click.command()
@click.argument("name")
@click.option(
    "--from", "start", required=True, metavar='"2026-11-23 09:00"', help="On the clock of the desk."
)
@click.option("--hours", type=click.FloatRange(0.5, LONGEST_HOURS), default=8.0, show_default=True)
@click.option("--duty-phone", is_flag=True, help="The phone in the night, not the desk.")
@config_option
def shift(name: str, start: str, hours: float, duty_phone: bool, config: Path) -> None:
    """Put NAME on the rota. People hear that a person reads once NAME has heard the test alarm."""
    chosen = settings.load(config, settings.WITHOUT_SECRETS)
    begins = _moment(start, chosen)
    span = Span(begins, Millis(begins + int(hours * HOUR_MS)))

    async def plan(store: Store) -> None:
        operator = await store.write(lambda tx: shelf.named(tx, name))
        if operator is None:
            raise Refused("desk_rota-no-such")
        await _rota(store, chosen).add(BY_COMMAND, Plan(operator.id, span, duty_phone))

    try:
        _with_store(chosen, plan)
    except Refused as refused:
        if refused.why == "desk_rota-over":
            raise click.BadParameter("that shift is over already", param_hint="--from") from None
        raise click.ClickException(f"{name}: {_why(refused)}") from None
    what = "has the duty phone" if duty_phone else "is planned at the desk"
    click.echo(f"{name} {what} from {_shown(span.starts_at, chosen)} to {_shown(span.ends_at, chosen)}.")


@click.command()
@click.option("--copy-week", "first", metavar="2026-11-23", help="Copy the week of that day first.")
@click.option("--weeks", type=click.IntRange(1, MOST_WEEKS), default=1, show_default=True)
@config_option
def shifts(first: str | None, weeks: int, config: Path) -> None:
    """Who is on the rota from now on. Exit 1 when nobody is planned at the desk."""
    chosen = settings.load(config, settings.WITHOUT_SECRETS)
    if first is not None:
        _copy(first, weeks, chosen)
    now = clock()
    until = Millis(now + WEEKS_SHOWN * 7 * 24 * HOUR_MS)

    async def look(store: Store) -> tuple[list[Shift], dict[int, str]]:
        plan = await store.read(lambda tx: shelf_of_shifts.between(tx, now, until))
        return plan, {each.id: each.name for each in await store.read(shelf.everyone)}

    planned, names = _with_store(chosen, look)
    for each in planned:
        span = f"{_shown(each.starts_at, chosen)} - {_shown(each.ends_at, chosen)}"
        click.echo(f"{span}  {names.get(each.operator_id, '?')}{_state(each, now)}")
    if all(each.duty_phone for each in planned):
        click.echo("Nobody is planned: people are told that nobody is on duty.")
        raise SystemExit(1)


def _state(shift: Shift, now: Millis) -> str:
    if shift.duty_phone:
        return "  duty phone"
    if not shift.covers(now):
        return ""
    return "  at the desk" if shift.there(now) else "  has not heard the test alarm"


def _copy(first: str, weeks: int, chosen: Settings) -> None:
    """Copy the week; says what became of it."""
    try:
        day = date.fromisoformat(first)
    except ValueError:
        raise click.BadParameter(f"{first!r} is no day like 2026-11-23", param_hint="--copy-week") from None
    begins = day - timedelta(days=day.weekday())
    try:
        copied = _with_store(chosen, lambda store: _rota(store, chosen).copy(BY_COMMAND, begins, weeks))
    except Refused as refused:
        raise click.ClickException(_why(refused)) from None
    click.echo(f"Copied: {copied.made} shifts. Left as they were: {copied.left_out}.")


def _rota(store: Store, chosen: Settings) -> Rota:
    return Rota(store, lambda: None, clock, ZoneInfo(chosen.service.timezone))


def _why(refused: Refused) -> str:
    return load().words.text("en", refused.why)


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


def _with_store(chosen: Settings, work: Callable[[Store], Awaitable[T]]) -> T:
    async def run() -> T:
        async with opened_store(chosen.store.url, chosen.store.keys) as store:
            return await work(store)

    return asyncio.run(run())
