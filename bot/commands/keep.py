"""`safar backup`, `safar restore`, `safar upgrade`: what a technician does with the store as a whole.

Each says what it did in plain words, and when it refuses, why and what to do; then nothing was changed.
"""

from datetime import UTC, datetime
from pathlib import Path

import click

from bot import settings
from bot.app import clock
from bot.core.message import Millis
from bot.service import keeping, upgrading
from bot.service.keeping import Place, Wish

HERE = Path("config.toml")
config_option = click.option(
    "--config", type=click.Path(path_type=Path), default=HERE, show_default=True, help="Whose store it is."
)


def place_of(config: Path) -> Place:
    """The store of that configuration; secrets other than its own are not needed. Raises BadFiles."""
    chosen = settings.load(config, settings.WITHOUT_SECRETS).store
    return Place(chosen.url, chosen.keys, chosen.marks, chosen.archives)


@click.command()
@click.argument("dest", type=click.Path(path_type=Path), required=False)
@click.option(
    "--keep",
    type=click.IntRange(1),
    default=None,
    metavar="N",
    help="Remove older backups of that folder beyond N. Those older than 35 days go in any case.",
)
@config_option
def backup(dest: Path | None, keep: int | None, config: Path) -> None:
    """Save the whole store into one file, while safar runs. DEST is a folder, or a file ending with .gz.

    Without DEST it goes into the folder the configuration names. The keys are not in it: save the key file
    once, somewhere else.
    """
    place = place_of(config)
    to = dest or place.backups
    if keep and to.name.endswith(".gz"):
        raise click.BadParameter("works with a folder, not with one file", param_hint="--keep")
    done = keeping.back_up(place, to, clock(), keep or 0)
    rows = sum(done.head.counts.values())
    click.echo(f"Backed up {rows} rows of {len(done.head.counts)} tables to {done.path}, and read them back.")
    click.echo(f"It is useless without the key file {place.keys}. Keep the two apart.")
    for gone in done.removed:
        click.echo(f"Removed what was too old: {gone.name}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--replace", is_flag=True, help="Put it in the place of a store that holds rows; the old is kept."
)
@click.option("--even-old", is_flag=True, help="Even if it is older than 35 days.")
@config_option
def restore(file: Path, replace: bool, even_old: bool, config: Path) -> None:
    """Load a backup into the store of the configuration, SQLite or PostgreSQL, whichever it came from.

    Nothing that waited is sent, overdue timers do not fire, and whoever asked to be forgotten since is
    forgotten once more.
    """
    place = place_of(config)
    told = keeping.restore(place, file, clock(), Wish(replace, even_old))
    for line in _restored(place, told):
        click.echo(line)


def _restored(place: Place, told: keeping.Restored) -> list[str]:
    done, head = told.done, told.head
    rows, at = sum(head.counts.values()), _shown(head.made_at)
    lines = [
        f"Restored {rows} rows as they were at {at} (safar {head.version}, {head.database}).",
        f"{done.unsent} messages that waited then were not sent and will not be: they may be out of date.",
        f"{done.unknown} messages were on their way then; whether they arrived is not known.",
        f"{done.timers} timers that were due meanwhile did not fire; open cases say so.",
        f"{done.cases} open cases carry a line saying that they were restored.",
    ]
    if told.marks:
        lines.append(f"{done.erased} people who asked to be forgotten since then were forgotten again.")
    else:
        lines.append(
            f"LOOK: no record of people who asked to be forgotten was found ({place.erased}). If one is on "
            "another disk, copy it there and restore once more."
        )
    if told.aside:
        lines.append(
            f"The store that stood there is kept: {told.aside}. After 35 days safar backup removes it."
        )
    lost = "accounts you disabled, shifts, numbers verified, cases closed, people who said stop"
    lines.append("Everybody at the desk must sign in again.")
    lines.append(f"What happened after {at} is not in the store. See to it by hand: {lost}.")
    lines.append("Next: safar doctor, then safar run.")
    return lines


@click.command()
@config_option
def upgrade(config: Path) -> None:
    """Bring the store up to this version of safar. Stop safar first.

    Saves the store, changes a copy, checks it, and only then puts it in place; the old one is kept. When
    anything goes wrong the old store stays as it was.
    """
    place = place_of(config)
    told = upgrading.bring_up(place, clock())
    if told.backup is None:
        click.echo(f"The store is at version {told.after} already: nothing to do.")
        return
    click.echo(f"Saved the store first: {told.backup}")
    click.echo(f"Upgraded from version {told.before} to {told.after}. All {told.rows} rows are there.")
    if told.aside:
        click.echo(f"The old store is kept: {told.aside}. After 35 days safar backup removes it.")
    click.echo("Next: safar doctor, then safar run.")


def _shown(at: Millis) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%d.%m.%Y %H:%M UTC")
