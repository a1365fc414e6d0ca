"""The part of `safar numbers` that asks the store: who called a number, when, from where, and how it went."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click

from bot import settings
from bot.app import clock, load, opened_store
from bot.core.message import Millis
from bot.core.numbers import Checked, Directory, dialable
from bot.service import pack
from bot.store import numbers as shelf
from bot.store.database import Tx

T = TypeVar("T")
HERE = Path("config.toml")
config_option = click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=None,
    help="The configuration whose store knows the checks (config.toml when it is there).",
)


def checked_numbers(config: Path | None) -> Checked:
    """Which numbers were verified, as the store of that configuration knows it. Without one: none."""
    if config is None and not HERE.exists():
        return Checked()
    now = clock()
    return _with_store(config or HERE, lambda tx: shelf.checked(tx, now), write=False)


@click.command()
@click.argument("number")
@click.option("--by", metavar="NAME", required=True, help="Who dialled it and heard the right people answer.")
@click.option("--from", "country", metavar="CC", required=True, help="The country it was dialled from.")
@config_option
def verify(number: str, by: str, country: str, config: Path | None) -> None:
    """Note that a person dialled NUMBER (a key like kg-ct-189#2) and the right people answered."""
    directory = load().directory
    try:
        service, line = directory.number(number)
    except KeyError:
        keys = "safar numbers list shows the services; a number is SERVICE#0, SERVICE#1 ..."
        raise click.BadParameter(f"no such number: {number}. {keys}", param_hint="NUMBER") from None
    code = country.upper()
    if code not in directory.countries:
        raise click.BadParameter(f"no country {country!r} is in the directory", param_hint="--from")
    if not by.strip():
        raise click.BadParameter("name the person who dialled it", param_hint="--by")
    if dialable(line, service.country, code) is None:
        raise click.BadParameter(f"{line.dial} cannot be dialled from {code}", param_hint="--from")
    if service.show == "hold":
        raise click.ClickException(f"{number} is held back and can never be shown: {service.note}")
    now = clock()
    _with_store(config or HERE, lambda tx: shelf.verify(tx, number, by, code, now), write=True)
    _write_down(config or HERE, directory, now)
    click.echo(f"{number} ({line.dial}): verified by {by} from {code}. It is good for 90 days.")


@click.command()
@config_option
def stale(config: Path | None) -> None:
    """Numbers whose check is older than 90 days, and those that callers found silent. Exit 1 when any."""
    now = clock()
    checked = checked_numbers(config)
    silent = _with_store(config or HERE, lambda tx: shelf.silent(tx, now), write=False)
    for key in sorted(checked.stale):
        click.echo(f"{key}: checked more than 90 days ago; not shown any more. Call it again.")
    for key, callers in sorted(silent.items()):
        click.echo(f"{key}: {callers} callers found it silent since anybody last got through.")
    if not (checked.stale or silent):
        today = datetime.now(UTC).date().isoformat()
        click.echo(f"Nothing is stale on {today}: {len(checked.numbers)} numbers are checked.")
        return
    raise SystemExit(1)


def _write_down(config: Path, directory: Directory, now: Millis) -> None:
    """Tell the lifeline's file too: the store may be away when the service starts next."""
    known = pack.Pack.of(_with_store(config, shelf.verified, write=False), directory)
    file = pack.pack_file(settings.load(config, settings.WITHOUT_SECRETS).store.keys)
    try:
        pack.write(file, known, now)
    except OSError as error:
        click.echo(f"{file} cannot be written ({error.strerror}); the running service will try.", err=True)


def _with_store(config: Path, work: Callable[[Tx], T], write: bool) -> T:
    async def run() -> T:
        chosen = settings.load(config, settings.WITHOUT_SECRETS)
        async with opened_store(chosen.store.url, chosen.store.keys) as store:
            return await (store.write(work) if write else store.read(work))

    return asyncio.run(run())
