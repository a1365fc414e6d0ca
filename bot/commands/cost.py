"""`safar cost`: what conversations by SMS cost, in segments and, where a price is known, in money."""

import asyncio
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from bot import settings
from bot.app import ROOT, load
from bot.app.costing import costs
from bot.channels.prices import dearest
from bot.channels.twilio_wire import HttpxForTwilio
from bot.core.faults import Fault
from bot.directory import prices
from bot.directory.prices import Price
from bot.proof import bill, roads
from bot.proof.cost import COLUMNS, ROWS, Cost

HERE = Path("config.toml")
FETCHED = "sms-prices.toml"
PATIENCE = 15.0
NAMES = [row.name for row in ROWS]


@click.command()
@click.argument("rows", nargs=-1, type=click.Choice(NAMES))
@click.option("--json", "as_json", is_flag=True, help="A JSON list, one object for each row and language.")
@click.option("--usd", "country", metavar="CC", help="Also in US dollars, for phones of that country.")
@click.option("--config", type=click.Path(path_type=Path), default=None, help="config.toml when it is there.")
@click.option("--fetch-prices", "fetch", is_flag=True, help="Ask Twilio for your prices and keep them.")
@click.option("--write", is_flag=True, help="Write docs/sms-cost.md and the tables of docs/sms.md anew.")
def cost(rows: tuple[str, ...], config: Path | None, **chosen: Any) -> None:
    """Segments that we send, by flow and language: typical / worst. Exit 1 when a limit is broken."""
    if chosen["fetch"]:
        _fetch(config or HERE)
        return
    found = costs(load(), [row for row in ROWS if row.name in (rows or NAMES)])
    known = prices.of(_prices(config or HERE))
    code = (chosen["country"] or "").upper()
    if chosen["write"]:
        _write(found, prices.of(prices.load(ROOT, ROOT / "flows" / "prices.toml")))
    elif chosen["as_json"]:
        click.echo(json.dumps([_as_json(each, known.get(code), code) for each in found], ensure_ascii=False))
    else:
        _show(found, known, code)
    sys.exit(1 if any(_over(each) for each in found) else 0)


def _over(each: Cost) -> bool:
    return bool(each.row.most) and each.worst.segments > each.row.most


def _show(found: list[Cost], known: Mapping[str, Price], code: str) -> None:
    for each in found:
        told = f"{each.row.name:24}{each.column.name:16}{each.typical:4} /{each.worst.segments:3}"
        if code:
            price = known.get(code)
            told += f"   {bill.money(each.typical, price)} / {bill.money(each.worst.segments, price)}"
        click.echo(told + (f"   over the limit of {each.row.most}" if _over(each) else ""))
    if code:
        price = known.get(code)
        what = f"{price.usd} USD a segment ({price.source}, {price.as_of})" if price else "no price is known"
        click.echo(f"{code}: {what}")


def _as_json(each: Cost, price: Price | None, code: str) -> dict[str, Any]:
    told = {
        "row": each.row.name,
        "flow": each.row.flow,
        "locale": each.column.locale,
        "latin": each.column.latin,
        "typical": each.typical,
        "worst": each.worst.segments,
        "messages": each.worst.messages,
        "path": list(each.worst.answers),
        "encodings": dict(each.worst.encodings),
        "limit": each.row.most or None,
    }
    if not code:
        return told
    usd = (
        {"typical": each.typical * price.usd, "worst": each.worst.segments * price.usd}
        if price
        else "unknown"
    )
    return told | {"country": code, "usd": usd, "as_of": price.as_of if price else None}


def _prices(config: Path) -> tuple[Price, ...]:
    """What was fetched for this account, then what stands in the house."""
    own = config.parent / FETCHED
    fetched = prices.load(own.parent, own) if own.exists() else ()
    return (*fetched, *prices.load(ROOT, ROOT / "flows" / "prices.toml"))


def _write(found: list[Cost], known: Mapping[str, Price]) -> None:
    if len({each.row for each in found}) < len(ROWS) or len(found) < len(ROWS) * len(COLUMNS):
        raise click.UsageError("--write needs all rows")
    (ROOT / "docs" / "sms-cost.md").write_text(bill.page(found, known), encoding="utf-8")
    file = ROOT / "docs" / "sms.md"
    file.write_text(roads.renewed(file.read_text(encoding="utf-8"), load().directory.reach), encoding="utf-8")


def _fetch(config: Path) -> None:
    chosen = settings.load(config)
    if not chosen.twilio:
        raise Fault("there is no [[twilio]] in the config to ask with.")
    sender, codes = chosen.twilio[0], list(load().directory.reach.lands)
    token = sender.auth_token.get_secret_value()
    told = asyncio.run(dearest(sender.account_sid, token, codes, HttpxForTwilio(PATIENCE)))
    kept = _kept(told)
    for code, usd in told.items():
        click.echo(f"{code}: {usd}" + (" USD a segment" if isinstance(usd, float) else ""))
    if not kept:
        raise Fault("Twilio told no price; nothing was written.")
    file = config.parent / FETCHED
    file.write_text(prices.written(kept), encoding="utf-8")
    click.echo(f"{len(kept)} prices in {file}")


def _kept(told: Mapping[str, float | str]) -> list[Price]:
    today, source = datetime.now(UTC).date().isoformat(), "pricing.twilio.com/v1/Messaging/Countries"
    return [Price(code, "twilio", usd, today, source) for code, usd in told.items() if isinstance(usd, float)]
