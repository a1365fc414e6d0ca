"""`safar export`: what leaves the house as files."""

import asyncio
from pathlib import Path

import click

from bot import settings
from bot.app import clock, load, opened_store
from bot.app.loading import ROOT, Loaded
from bot.core.faults import Fault
from bot.core.message import Millis
from bot.core.numbers import Checked
from bot.service import pack
from bot.service.fallback import fallback_files
from bot.service.lifeline import Ground
from bot.service.optout import answers
from bot.settings import Settings
from bot.store import numbers

HERE = Path("config.toml")


@click.group()
def export() -> None:
    """Files for elsewhere."""


@export.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--config", type=click.Path(path_type=Path), default=None, help="config.toml when it is there.")
@click.option("--demo", is_flag=True, help="Numbers nobody has verified, too: to look at, never to publish.")
def fallback(directory: Path, config: Path | None, demo: bool) -> None:
    """Write pages and Twilio answers with the verified numbers into DIRECTORY, for a second host."""
    now = clock()
    chosen = _chosen(config, demo)
    own = chosen.service.own_numbers if chosen else ()
    loaded = load(ROOT, chosen.service.timezone if chosen else "UTC", own)
    checked = Checked(everything=demo)
    if chosen is not None:
        found = _checked(chosen, loaded, now)
        checked = Checked(demo, found.numbers, found.stale)
    ground = Ground(loaded.renderer, loaded.directory, loaded.book.own)
    files = fallback_files(ground, loaded.words, checked, now)
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (directory / name).write_text(text, encoding="utf-8")
    click.echo(
        f"{len(files)} files in {directory}: {len(checked.numbers)} verified numbers. Read README.txt there."
    )


@export.command()
def optout() -> None:
    """Print what Twilio is to answer to STOP, START and HELP, for its Advanced Opt-Out (docs/twilio.md)."""
    loaded = load(ROOT)
    country = None
    for answer in answers(Ground(loaded.renderer, loaded.directory), Checked()):
        if answer.country != country:
            country = answer.country
            click.echo(f"\n{country or 'every other country'} ({answer.locale})")
        click.echo(f"  {answer.keyword:6}{answer.text}")


def _chosen(config: Path | None, demo: bool) -> Settings | None:
    """The configuration; a demonstration does without one."""
    if config is None and demo and not HERE.exists():
        return None
    return settings.load(config or HERE, settings.WITHOUT_SECRETS)


def _checked(chosen: Settings, loaded: Loaded, now: Millis) -> Checked:
    """What the store knows; when it cannot be asked, what was written down beside its keys."""

    async def ask() -> Checked:
        async with opened_store(chosen.store.url, chosen.store.keys) as store:
            return await store.read(lambda tx: numbers.checked(tx, now))

    try:
        return asyncio.run(ask())
    except Exception as error:  # noqa: BLE001  whatever ails the store, these files are for when it does
        why = str(error) if isinstance(error, Fault) else type(error).__name__
        click.echo(f"The store cannot be asked ({why}); using {pack.NAME} beside its keys.", err=True)
        return pack.read(pack.pack_file(chosen.store.keys)).checked(loaded.directory, now)
