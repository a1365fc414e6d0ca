"""`safar invitations add|list|revoke`: codes that let people into a pilot (design decision 18)."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import click

from bot import settings
from bot.app import clock, opened_store
from bot.core.coming_back import shown
from bot.core.message import Millis
from bot.settings import Settings
from bot.store import invitations as shelf
from bot.store.database import Tx

T = TypeVar("T")
MOST_USES, MOST_WORDS = 5000, 80
HERE = Path("config.toml")
config_option = click.option("--config", type=click.Path(path_type=Path), default=HERE, show_default=True)


@click.group()
def invitations() -> None:
    """Codes for a pilot: with one, people get the safety check and the cards too.

    Help, numbers and a human are for everybody, with or without a code.
    """


@invitations.command()
@click.option("--for", "words", required=True, help="Whom it is for: a school, a course.")
@click.option("--uses", type=click.IntRange(1, MOST_USES), default=20, show_default=True)
@click.option("--until", required=True, metavar="2027-01-31", help="Its last day, on the clock of the desk.")
@config_option
def add(words: str, uses: int, until: str, config: Path) -> None:
    """Draw a code, and print it once: safar keeps only a mark of it."""
    chosen = _pilot(config)
    ends = _end_of(until, chosen)
    words = " ".join(words.split())
    if not words or len(words) > MOST_WORDS:
        raise click.BadParameter(f"give it 1 to {MOST_WORDS} characters", param_hint="--for")
    code = _in_store(chosen, lambda tx: shelf.add(tx, words, uses, ends, clock()))
    click.echo(f"Code: {shown(code)}   for {uses} people, until {until}. It is not shown again.")
    click.echo("By SMS they write it to your number. On Telegram they write it, or open this link:")
    click.echo(f"https://t.me/NAME_OF_YOUR_BOT?start={code}")


@invitations.command(name="list")
@config_option
def list_(config: Path) -> None:
    """What is left of each. Exit 1 when no code lets anybody in."""
    chosen = _pilot(config)
    now = clock()
    known = _in_store(chosen, shelf.everyone)
    for each in known:
        state = "" if each.alive(now) else "  used up" if each.used >= each.uses else "  over"
        left = f"{each.used} of {each.uses} used, until {_day(each.until, chosen)}"
        click.echo(f"{each.id:4}  {left}  {each.words}{state}")
    if not any(each.alive(now) for each in known):
        click.echo("No code lets anybody in: people get help, numbers and a human, and nothing else.")
        raise SystemExit(1)


@invitations.command()
@click.argument("number", type=int)
@config_option
def revoke(number: int, config: Path) -> None:
    """End invitation NUMBER now. Whoever came in by it stays."""
    chosen = _pilot(config)
    if not _in_store(chosen, lambda tx: shelf.revoke(tx, number, clock())):
        raise click.ClickException(f"no living invitation has the number {number}: safar invitations list")
    click.echo(f"Invitation {number} lets nobody in any more.")


def _pilot(config: Path) -> Settings:
    chosen = settings.load(config, settings.WITHOUT_SECRETS)
    if not chosen.service.by_invitation:
        click.echo("Note: this service asks for no code (mode = public, or invitations = false).", err=True)
    return chosen


def _end_of(day: str, chosen: Settings) -> Millis:
    """The end of that day. Exit 2 on what is no day, or over."""
    try:
        last = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=ZoneInfo(chosen.service.timezone))
    except ValueError:
        raise click.BadParameter(f"{day!r} is no day like 2027-01-31", param_hint="--until") from None
    ends = Millis(int(last.replace(hour=23, minute=59, second=59).timestamp() * 1000))
    if ends <= clock():
        raise click.BadParameter(f"{day} is over already", param_hint="--until")
    return ends


def _day(at: Millis, chosen: Settings) -> str:
    zone = ZoneInfo(chosen.service.timezone)
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).strftime("%Y-%m-%d")


def _in_store(chosen: Settings, work: Callable[[Tx], T]) -> T:
    async def run() -> T:
        async with opened_store(chosen.store.url, chosen.store.keys) as store:
            return await store.write(work)

    return asyncio.run(run())
