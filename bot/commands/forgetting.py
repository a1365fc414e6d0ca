"""`safar purge`: forget now what is past its term. `safar run` does the same every hour."""

import asyncio
from pathlib import Path

import click

from bot.app import clock
from bot.app.storing import open_with_keys
from bot.commands.keep import config_option, place_of
from bot.service.forgetting import forget
from bot.service.keeping import refuse_absent


@click.command()
@config_option
def purge(config: Path) -> None:
    """Forget what is past its term (docs/keeping.md), and leave no old bytes of it in the file."""
    place = place_of(config)
    refuse_absent(place)

    async def do() -> dict[str, int]:
        store = await open_with_keys(place.url, place.keys)
        try:
            return await forget(store, clock(), whole=True)
        finally:
            await store.close()

    went = {name: count for name, count in asyncio.run(do()).items() if count}
    for name, count in sorted(went.items()):
        click.echo(f"{name}: {count}")
    click.echo("Nothing more is past its term." if went else "Nothing was past its term.")
