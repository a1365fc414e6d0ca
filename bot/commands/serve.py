"""`safar run` and `safar demo`."""

import asyncio
import logging
from pathlib import Path

import click

from bot import logs, settings
from bot.app import ROOT, serving

HERE = Path("config.toml")


@click.command()
@click.option("--config", type=click.Path(path_type=Path), default=HERE, show_default=True)
def run(config: Path) -> None:
    """Serve people and operators. Refuses a bad config, naming the key and the mend."""
    logs.set_up(logging.INFO, logs.STAMPED)
    asyncio.run(serving.serve(settings.load(config)))


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8080, show_default=True, envvar="PORT")
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("data/demo"),
    show_default=True,
    help="Where the demonstration keeps its store.",
)
@click.option(
    "--root", type=click.Path(path_type=Path, exists=True, file_okay=False), default=ROOT, hidden=True
)
def demo(port: int, data: Path, root: Path) -> None:
    """Try safar with a built-in phone and desk. No account anywhere, nothing leaves this machine."""
    asyncio.run(serving.demo(port, data, root=root.resolve()))
