"""The supervisor's pages, together."""

from starlette.routing import Route

from bot.web import audit, numbers, overview, reports, reviews, texts
from bot.web.console import Gate

PAGES = (numbers, overview, reports, reviews, audit, texts)


def routes(gate: Gate) -> list[Route]:
    """Every page and form of theirs."""
    return [route for each in PAGES for route in each.routes(gate)]
