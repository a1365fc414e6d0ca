"""`safar doctor`: can people be heard and answered right now, in plain words, with what to do about it."""

import asyncio
import json
from dataclasses import asdict
from pathlib import Path

import click

from bot import settings
from bot.app import clock, examining
from bot.core.faults import BadFiles
from bot.service import health
from bot.service.health import Finding, State

HERE = Path("config.toml")


@click.command()
@click.option("--config", type=click.Path(path_type=Path), default=HERE, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of words.")
def doctor(config: Path, as_json: bool) -> None:
    """Look at everything that must be well: store, keys, backups, providers, clock, numbers, words, rota.

    Changes nothing and sends no message. OK: well. LOOK: works, look at it. BAD: people are not heard, not
    answered or not safe; exit 1.
    """
    found = findings(config)
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False))
    else:
        for each in found:
            click.echo(str(each))
    if any(each.state is State.BAD for each in found):
        raise SystemExit(1)


def findings(config: Path) -> list[Finding]:
    """What is found; of a config that cannot be read, what is wrong with it."""
    try:
        chosen = settings.load(config)
    except BadFiles as wrong:
        return [
            health.bad("config", f"{each.file}:{each.line}: {each.problem}.", each.mend)
            for each in wrong.problems
        ]
    return asyncio.run(examining.examine(examining.Patient(chosen, clock())))
