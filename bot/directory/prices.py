"""flows/prices.toml and sms-prices.toml → what a segment costs, or every Problem with file and line.

A price without date or source is refused, and so is zero: what nobody knows is left out, never free.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import phonenumbers

from bot.core.faults import BadFiles, Problem
from bot.directory.reach import WHEN
from bot.directory.sheet import Complaint, Row, Sheet, read

KEYS = {"country": str, "provider": str, "usd": float, "as_of": str, "source": str}
DEAREST = 5.0  # nobody asks more for one segment: a figure above it slipped


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for one segment to that country, as of when and by which source."""

    country: str
    provider: str
    usd: float
    as_of: str
    source: str


def load(root: Path, file: Path) -> tuple[Price, ...]:
    """The prices in a file under `root`. Raises BadFiles with every problem in it."""
    sheet = read(root, file, "price")
    if problems := list(_problems(sheet)):
        raise BadFiles(problems)
    return tuple(Price(**row) for row in sheet.rows)


def check(root: Path) -> list[Problem]:
    """Every problem in flows/prices.toml, sorted."""
    return sorted(_problems(read(root, root / "flows" / "prices.toml", "price")))


def of(prices: Iterable[Price], provider: str = "twilio") -> Mapping[str, Price]:
    """The price of each country; of two for one country the first counts."""
    found: dict[str, Price] = {}
    for price in prices:
        if price.provider == provider:
            found.setdefault(price.country, price)
    return found


def written(prices: Iterable[Price]) -> str:
    """The text of such a file."""
    head = "# Made by `safar cost --fetch-prices`: US dollars for a segment, the dearest network of each.\n"
    keys = ("country", "provider", "usd", "as_of", "source")
    tables = ("".join(f"{key} = {json.dumps(getattr(price, key))}\n" for key in keys) for price in prices)
    return head + "".join(f"\n[[price]]\n{table}" for table in tables)


def _problems(sheet: Sheet) -> Iterator[Problem]:
    yield from sheet.problems
    for index, row in enumerate(sheet.rows):
        for problem in _wrong(row):
            yield sheet.problem(index, Complaint("price", problem, "The head of flows/prices.toml says how."))


def _wrong(row: Row) -> Iterator[str]:
    if set(row) != set(KEYS) or any(type(row[key]) is not kind for key, kind in KEYS.items()):
        yield f"a price needs {', '.join(KEYS)}, and nothing else"
        return
    if not phonenumbers.country_code_for_region(row["country"]):
        yield f"there is no country {row['country']}"
    if not 0 < row["usd"] < DEAREST:
        yield f"{row['usd']} dollars for one segment cannot be"
    if not WHEN.fullmatch(row["as_of"]) or not row["source"]:
        yield "it has no date or no source"
