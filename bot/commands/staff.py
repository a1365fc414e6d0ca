"""safar operators: who may sign in at the desk. Passwords are shown once, here, and nowhere kept in clear."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import click

from bot.app import clock, open_store_for
from bot.commands.rota import shift, shifts
from bot.phrasebook import LOCALES
from bot.service.accounts import ROLES, Accounts
from bot.service.factor import new_secret
from bot.service.staff import Staff
from bot.store.staff import NewOperator, Operator

T = TypeVar("T")
RESET_LINES = "Every session of theirs has ended. At the next sign-in they choose their own password."
config_option = click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=None,
    help="The configuration whose store holds the accounts (config.toml).",
)


def _with_accounts(config: Path | None, deed: Callable[[Accounts], Awaitable[T]]) -> T:
    """Open the store the config names, do the deed, close it whatever happens."""

    async def work() -> T:
        store = await open_store_for(config)
        try:
            return await deed(Staff(store, clock).accounts)
        finally:
            await store.close()

    return asyncio.run(work())


def _languages(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[str, ...]:
    """Codes parted by commas, the first is the language of their desk. Exit 2 on one we do not have."""
    codes = tuple(code for code in value.replace(" ", "").split(",") if code)
    unknown = [code for code in codes if code not in LOCALES]
    if unknown:
        raise click.BadParameter(f"{unknown[0]} is none of {', '.join(LOCALES)}")
    return codes


@click.group()
def operators() -> None:
    """Accounts of the operators' desk, and who is on duty."""


operators.add_command(shift)
operators.add_command(shifts)


@operators.command()
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), default="operator", show_default=True)
@click.option(
    "--languages",
    default="ru",
    show_default=True,
    callback=_languages,
    help="Codes parted by commas; the desk starts in the first.",
)
@click.option(
    "--code-app", is_flag=True, help="Ask for a six-digit code as well; prints the secret for the app."
)
@config_option
def add(name: str, role: str, languages: tuple[str, ...], code_app: bool, config: Path | None) -> None:
    """Make an account and print its password, once. Its owner chooses another at the first sign-in."""

    async def deed(accounts: Accounts) -> tuple[str, str]:
        password = await accounts.add(NewOperator(name, role, languages))
        return password, await _set_factor(accounts, name.strip()) if code_app else ""

    password, secret = _with_accounts(config, deed)
    click.echo(f"password: {password}")
    if secret:
        click.echo(f"secret for the code app: {secret}")


@operators.command("list")
@config_option
def list_(config: Path | None) -> None:
    """Every account: name, role, languages, second factor, disabled or not."""
    for operator in _with_accounts(config, lambda accounts: accounts.everyone()):
        click.echo(_line(operator))


@operators.command()
@click.argument("name")
@config_option
def disable(name: str, config: Path | None) -> None:
    """Shut an account at once. Its cases are free for others in the same moment."""

    async def deed(accounts: Accounts) -> None:
        await accounts.disable(await accounts.number_of(name))

    _with_accounts(config, deed)
    click.echo(f"{name} can no longer sign in.")


@operators.command()
@click.argument("name")
@config_option
def enable(name: str, config: Path | None) -> None:
    """Open a disabled account again, with the password it had."""

    async def deed(accounts: Accounts) -> None:
        await accounts.enable(await accounts.number_of(name))

    _with_accounts(config, deed)
    click.echo(f"{name} can sign in again.")


@operators.command()
@click.argument("name")
@click.option("--code-app", is_flag=True, help="Ask for a six-digit code from now on; prints the secret.")
@config_option
def reset(name: str, code_app: bool, config: Path | None) -> None:
    """A new password, printed once."""

    async def deed(accounts: Accounts) -> tuple[str, str]:
        password = await accounts.reset(await accounts.number_of(name))
        return password, await _set_factor(accounts, name) if code_app else ""

    password, secret = _with_accounts(config, deed)
    click.echo(f"password: {password}")
    if secret:
        click.echo(f"secret for the code app: {secret}")
    click.echo(RESET_LINES, err=True)


async def _set_factor(accounts: Accounts, name: str) -> str:
    secret = new_secret()
    await accounts.set_factor(await accounts.number_of(name), secret)
    return secret


def _line(operator: Operator) -> str:
    factor = "code app" if operator.totp else "password only"
    state = "disabled" if operator.disabled_at else "active"
    return "\t".join((operator.name, operator.role, " ".join(operator.languages), factor, state))
