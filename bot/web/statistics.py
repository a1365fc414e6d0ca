"""Statistics that may leave the house, on the page and as a file: the very same lines."""

import csv
import io
from collections.abc import Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.roles import May
from bot.core.smallcells import LEAST, OTHERS, Line
from bot.service import statistics
from bot.service.statistics import CASES, CONVERSATIONS
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

COLUMNS = ("subject", "month", "first", "second", "third", "count")
DEPTH = len(COLUMNS) - 2


def routes(gate: Gate) -> list[Route]:
    """The page and the file."""
    return [
        Route("/desk/reports/statistics", gate.guard(_statistics, May.EXPORT), methods=["GET"]),
        Route("/desk/reports/statistics.csv", gate.guard(_file, May.EXPORT), methods=["POST"]),
    ]


async def _statistics(request: Request, console: Console, visitor: Visitor) -> Response:
    words = Words(console, visitor, {}, console.clock())
    read = partial(statistics.tables, now=words.now, zone=console.zone)
    found = await console.store.read(read)
    values = {
        "title": words.t("desk_lead-statistics"),
        "least": str(LEAST),
        "tables": [
            {
                "name": words.label("desk_lead-subject", subject),
                "rows": [_shown(words, subject, line) for line in lines],
            }
            for subject, lines in found.items()
        ],
    }
    return page(request, console, visitor, "statistics.html", values)


async def _file(_request: Request, console: Console, visitor: Visitor) -> Response:
    now = console.clock()
    read = partial(statistics.tables, now=now, zone=console.zone)
    found = await statistics.taken(console.store, visitor.operator.id, now, read)
    out = io.StringIO()
    sheet = csv.writer(out)
    sheet.writerow(COLUMNS)
    for subject, lines in found.items():
        for line in lines:
            names = [name or "others" for name in line.path]
            sheet.writerow([subject, *names, *[""] * (DEPTH - len(names)), line.count])
    month = statistics.month(now, console.zone)
    headers = {"Content-Disposition": f'attachment; filename="statistics-{month}.csv"'}
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def _shown(words: Words, subject: str, line: Line) -> dict[str, Any]:
    """A line of the table: indented by how deep it stands, named in the language of the page."""
    name, depth = line.path[-1], len(line.path)
    said = words.t("desk_lead-others") if name == OTHERS else _NAMES[subject][depth - 1](words, name)
    return {"name": said, "depth": depth, "count": line.count}


def _month(_words: Words, name: str) -> str:
    year, _, month = name.partition("-")
    return f"{month}.{year}"


def _label(text_id: str) -> Callable[[Words, str], str]:
    return lambda words, name: words.label(text_id, name) if name != "-" else words.t("desk-unknown")


def _country(words: Words, name: str) -> str:
    return words.country("" if name == "-" else name)


_NAMES: dict[str, tuple[Callable[[Words, str], str], ...]] = {
    CONVERSATIONS: (_month, _label("desk_lead-flow"), _country, _label("desk-level")),
    CASES: (_month, _label("desk-own-levels"), _label("desk-outcomes")),
}
