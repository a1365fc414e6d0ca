"""`safar know`: cards on rules of the countries of work, and which of them somebody must look at again."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import click

from bot import cardbook
from bot.core.cards import Card, soon, stale

ROOT = Path(__file__).resolve().parents[2]


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a day like 2027-01-31", param, ctx)


at_option = click.option(
    "--at",
    type=_Day(),
    default=lambda: datetime.now(UTC).date(),
    metavar="DAY",
    help="Another day than today.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON list instead of words.")
root_option = click.option(
    "--root", type=click.Path(path_type=Path, exists=True, file_okay=False), default=ROOT, hidden=True
)


@click.group()
def know() -> None:
    """Cards on the rules of the countries of work (docs/know.md)."""


@know.command("list")
@json_option
@at_option
@root_option
def list_(as_json: bool, at: date, root: Path) -> None:
    """Every card: for whom, of when, until when it is shown, from which source."""
    _tell(list(cardbook.load(root)), as_json, at)


@know.command("stale")
@json_option
@at_option
@root_option
def stale_(as_json: bool, at: date, root: Path) -> None:
    """Cards past their review date: people are not shown them. Exit 1 when any."""
    cards = cardbook.load(root)
    old = stale(cards, at)
    _tell(old, as_json, at)
    if not as_json:
        for card in soon(cards, at):
            click.echo(f"{card.file}:{card.line}: {card.id} disappears after {card.review_by}.", err=True)
        if not old:
            click.echo(f"No card is past its day on {at}: {len(cards)} are shown.")
    if old:
        raise SystemExit(1)


def _tell(cards: list[Card], as_json: bool, at: date) -> None:
    if as_json:
        click.echo(json.dumps([_as_json(card, at) for card in cards], ensure_ascii=False))
        return
    for card in cards:
        whom = ",".join(sorted(card.passports)) or "any"
        state = "not shown since" if card.review_by < at else "shown until"
        doubt = f" ({card.doubt})" if card.doubt else ""
        head = f"{card.file}:{card.line}: {card.id}: {card.topic}, passport {whom}, as of {card.as_of}{doubt}"
        click.echo(f"{head}, {state} {card.review_by}. Source: {card.source}")


def _as_json(card: Card, at: date) -> dict[str, object]:
    return {
        "id": card.id,
        "country": card.country,
        "topic": card.topic,
        "passports": sorted(card.passports),
        "valid_as_of": card.as_of,
        "looked_at": card.looked_at.isoformat(),
        "review_by": card.review_by.isoformat(),
        "doubt": card.doubt,
        "source": card.source,
        "stale": card.review_by < at,
    }
