"""The command line: `safar` and `python -m bot`. Exit 0 = fine, 1 = problems found, 2 = wrong use."""

import importlib
import os
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import click

from bot import logs
from bot.commands.undumped import undumped
from bot.core.faults import BadFiles, Fault

COMMANDS = {
    "run": "serve",
    "demo": "serve",
    "check": "prove",
    "draw": "drawing",
    "cost": "cost",
    "talk": "talk",
    "understand": "understand",
    "numbers": "numbers",
    "know": "know",
    "locales": "locales",
    "operators": "staff",
    "invitations": "invitations",
    "export": "export",
    "backup": "keep",
    "restore": "keep",
    "upgrade": "keep",
    "keys": "keys",
    "purge": "forgetting",
    "doctor": "doctor",
    "templates": "templates",
}


class Safar(click.Group):
    """Loads a command's room only when it is called, so that --help answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        room = importlib.import_module(f"bot.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(room, cmd_name)
        return command


def _version() -> str:
    try:
        return metadata.version("safar")
    except metadata.PackageNotFoundError:  # started from its folder, as in a container
        pyproject = Path(__file__).resolve().parent.parent / "pyproject.toml"
        return str(tomllib.loads(pyproject.read_text("utf-8"))["project"]["version"])


@click.group(cls=Safar, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(_version(), prog_name="safar")
def safar() -> None:
    """From a phone to the right number and to a human."""


def main() -> None:
    """Run the command line; faults of ours are told in one plain line each."""
    os.umask(0o077)  # stores, backups and exports are for the user safar runs as, and for nobody else
    logs.set_up()
    undumped()
    try:
        safar(standalone_mode=True)
    except BadFiles as bad:
        for problem in bad.problems:
            click.echo(str(problem), err=True)
        sys.exit(1)
    except Fault as fault:
        click.echo(str(fault), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
