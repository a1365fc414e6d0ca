"""What a request asks for, read with care: whatever stands in an address or a form, nothing breaks."""

from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.core.message import Millis

LONGEST = 18  # digits of a number any database may hold


def number(text: str, otherwise: int = 0) -> int:
    """A number of ours, or `otherwise`."""
    fits = text.isascii() and text.isdecimal() and len(text) <= LONGEST
    return int(text) if fits else otherwise


def one_of(text: str, known: Mapping[str, object] | tuple[str, ...] | list[str]) -> str:
    """The text if it is one of those, else ""."""
    return text if text in known else ""


async def form(request: Request) -> dict[str, str]:
    """The fields of a form as text."""
    return {key: str(value) for key, value in (await request.form()).items()}


def see_other(path: str) -> Response:
    """After a form: look at this page."""
    return RedirectResponse(path, status_code=303)


def a_day(text: str) -> date | None:
    """A date like 2026-11-22."""
    try:
        found = date.fromisoformat(text) if len(text) == len("2026-11-22") else None
    except ValueError:
        return None
    return found if found and 2000 <= found.year <= 2100 else None


def begins(day: date, zone: tzinfo) -> Millis:
    """When that day begins on the clock of the house; a day on which clocks change is as long as it is."""
    return Millis(int(datetime.combine(day, time(), zone).timestamp() * 1000))
