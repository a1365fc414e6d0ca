"""safar numbers: look into the directory of hotlines. It reads files; only checks come from the store."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.commands.checking import checked_numbers, config_option, stale, verify
from bot.core.faults import BadFiles
from bot.core.lines import ANYWHERE, Directory, Service, dialable, open_now
from bot.core.message import FIVE, Millis
from bot.core.numbers import (
    CLOSED_NOW,
    COUNTRY_UNKNOWN,
    NO_CHECKED,
    NONE_FROM_HERE,
    NOT_VERIFIED,
    PAPERS,
    Checked,
    Found,
    Purpose,
    Query,
    find,
)
from bot.directory import load

ROOT = Path(__file__).resolve().parents[2]
SAID = {
    COUNTRY_UNKNOWN: "The country is unknown: only what works anywhere is shown.",
    NO_CHECKED: "We have no checked number there, only the emergency code. (--demo shows unchecked ones.)",
    NOT_VERIFIED: "Not verified: nobody has called these numbers yet.",
    PAPERS: "The police there may check papers.",
    CLOSED_NOW: "Some of these lines are closed at this time.",
    NONE_FROM_HERE: "The hotlines of the home country cannot be dialled from there.",
}


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> Millis:
    """ISO 8601 as milliseconds; without an offset it is UTC, without a value now. Exit 2 on anything else."""
    try:
        at = datetime.fromisoformat(value) if value else datetime.now(UTC)
    except ValueError:
        wrong = f"{value} is no moment like 2026-11-22T10:00+05:00"
        raise click.BadParameter(wrong, ctx, param) from None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return Millis(int(at.timestamp() * 1000))


@click.group()
def numbers() -> None:
    """The directory of hotlines: who can be called, from where, about what."""


@numbers.command("find")
@click.option("--in", "stays_in", metavar="CC", required=True, help="The country the person is in.")
@click.option("--origin", metavar="CC", default="", help="The country whose citizen they are.")
@click.option("--at", metavar="ISO", callback=moment, help="When they call (now).")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")
@click.option("--demo", is_flag=True, help="Numbers nobody has verified, too.")
@config_option
def find_(  # noqa: PLR0913, PLR0917 - the options of the contract
    stays_in: str, origin: str, at: Millis, as_json: bool, demo: bool, config: Path | None
) -> None:
    """Every number that can be dialled from a country, the best first."""
    directory = _directory()
    here = _country(directory, stays_in, "--in")
    home = _country(directory, origin, "--origin") if origin else ""
    query = Query(here, home, Purpose.HELP, "ru", at)
    checked = _checked(demo, config)
    found = find(directory, query, checked)
    if as_json:
        click.echo(json.dumps(_as_json(directory, query, found, checked), ensure_ascii=False))
        return
    for row in _rows(directory, query, found, checked):
        click.echo(_in_words(row))
    for note in found.notes:
        click.echo(f"! {SAID[note]}")


@numbers.command("list")
@click.option("--in", "stays_in", metavar="CC", default="", help="Only the services of this country.")
def list_(stays_in: str) -> None:
    """Every service of the directory: its state, its numbers, what it is."""
    directory = _directory()
    country = _country(directory, stays_in, "--in", anywhere=True) if stays_in else ""
    for service in sorted(directory.services.values(), key=lambda service: (service.country, service.id)):
        if country in ("", service.country):
            click.echo(
                f"{service.country}  {service.id:24} {service.show:9}  {_printed(service)}  {service.name}"
            )


@numbers.command()
@click.option("--demo", is_flag=True, help="Count numbers nobody has verified, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of a table.")
@config_option
def coverage(demo: bool, as_json: bool, config: Path | None) -> None:
    """For each citizenship and country of stay: how many lines, and how many of them answer when.

    `always` = round the clock, `at_times` = at known hours only, `unknown` = hours not known.
    """
    directory = _directory()
    rows = list(_coverage(directory, _checked(demo, config)))
    if as_json:
        click.echo(json.dumps(rows))
        return
    click.echo("from in   lines always at_times unknown")
    for row in rows:
        nobody = "" if row["lines"] else "  ! nobody but the emergency code"
        click.echo(
            f"{row['origin']:4} {row['in']:4} {row['lines']:5} {row['always']:6} {row['at_times']:8} "
            f"{row['unknown']:7}{nobody}"
        )


numbers.add_command(verify)
numbers.add_command(stale)


def _directory() -> Directory:
    """The directory. Exit 1 with every problem when its files are wrong."""
    try:
        return load(ROOT)
    except BadFiles as wrong:
        raise click.ClickException(str(wrong)) from wrong


def _checked(demo: bool, config: Path | None) -> Checked:
    known = checked_numbers(config)
    return Checked(demo, known.numbers, known.stale)


def _country(directory: Directory, code: str, option: str, anywhere: bool = False) -> str:
    """The code as the directory writes it. Exit 2 when it knows no such country."""
    known = code.upper()
    if known in directory.countries or (anywhere and known == ANYWHERE):
        return known
    codes = " ".join(sorted(directory.countries))
    raise click.BadParameter(f"no country {code!r} is in the directory. It knows: {codes}", param_hint=option)


def _rows(directory: Directory, query: Query, found: Found, checked: Checked) -> Iterator[dict[str, object]]:
    """One row per number, as `safar numbers find --json` promises."""
    for key in found.picks:
        service, number = directory.number(key)
        inside = service.country == query.stays_in
        printed = inside or number.dial.startswith("+")  # as printed where that works, else the full number
        yield {
            "service": service.id,
            "name": service.name,
            "kind": service.kind,
            "dial": number.dial if printed else dialable(number, service.country, query.stays_in),
            "e164": number.e164,
            "languages": list(service.languages),
            "hours": str(service.hours) if service.hours else None,
            "free": service.free,
            "verified": checked.verified(key),
            "open": open_now(directory, service, query.at),
        }


def _as_json(directory: Directory, query: Query, found: Found, checked: Checked) -> dict[str, object]:
    rows = list(_rows(directory, query, found, checked))
    return {
        "in": query.stays_in,
        "origin": query.comes_from or None,
        "at": datetime.fromtimestamp(query.at / 1000, UTC).isoformat(),
        "numbers": rows,
        "notes": list(found.notes),
    }


def _in_words(row: dict[str, object]) -> str:
    state = {"True": "open", "False": "closed"}.get(str(row["open"]), "hours not known")
    verified = "verified" if row["verified"] else "not verified"
    return f"{row['dial']}  {row['name']}  [{row['kind']}, {state}, {verified}]"


def _printed(service: Service) -> str:
    return ", ".join(number.dial for number in service.numbers) or "no phone"


def _coverage(directory: Directory, checked: Checked) -> Iterator[dict[str, str | int]]:
    """One row per pair. A line = a service with a number that can be dialled there, emergency codes apart."""
    for origin in FIVE:
        for country in sorted(directory.countries):
            query = Query(country, origin, Purpose.HELP, "ru", Millis(0))
            picks = find(directory, query, checked).picks
            services = {directory.number(key)[0].id: directory.number(key)[0] for key in picks}
            lines = [service for service in services.values() if service.kind != "emergency"]
            always = sum(service.hours is not None and service.hours.always for service in lines)
            unknown = sum(service.hours is None for service in lines)
            yield {
                "origin": origin,
                "in": country,
                "lines": len(lines),
                "always": always,
                "at_times": len(lines) - always - unknown,
                "unknown": unknown,
            }
