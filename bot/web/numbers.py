"""The numbers of the directory: which somebody must call, and one press to say how the call went."""

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.lines import ANYWHERE, Directory, Service
from bot.core.message import FIVE, Millis
from bot.core.numbers import Checked, Purpose, Query, find
from bot.core.roles import May
from bot.service import calling
from bot.service.calling import Call, Caller
from bot.store import numbers
from bot.store.database import Tx
from bot.store.numbers import GOOD_FOR, STAFF, Check
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of numbers at one moment."""

    verified: dict[str, Millis]
    checked: Checked
    silent: dict[str, int]
    calls: dict[str, Check]


def routes(gate: Gate) -> list[Route]:
    """The page and its form."""
    return [
        Route("/desk/numbers", gate.guard(_numbers, May.NUMBERS), methods=["GET"]),
        Route("/desk/numbers", gate.guard(_called, May.NUMBERS), methods=["POST"]),
    ]


async def _numbers(request: Request, console: Console, visitor: Visitor) -> Response:
    done = asked.one_of(request.query_params.get("done", ""), STAFF)
    country = request.query_params.get("in", "").upper()
    return await _page(request, console, visitor, country, f"desk_lead-called-{done}" if done else "")


async def _called(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await asked.form(request)
    call = Call(*(form.get(name, "") for name in ("number", "from", "outcome", "token")))
    country = form.get("in", "").upper()
    caller = Caller(visitor.operator, visitor.may(May.LEAD), console.clock())
    try:
        await calling.note(console.store, console.directory, call, caller)
    except Refused as refused:
        return await _page(request, console, visitor, country, refused.why, refused=True)
    return asked.see_other(f"/desk/numbers?in={_country(console.directory, country)}&done={call.outcome}")


async def _page(  # noqa: PLR0913, PLR0917 - who looks at which country, and what is said
    request: Request, console: Console, visitor: Visitor, country: str, said: str, refused: bool = False
) -> Response:
    words = Words(console, visitor, await console.staff.names(), console.clock())
    known = await console.store.read(lambda tx: _known(tx, words.now))
    directory = console.directory
    country = _country(directory, country)
    values = {
        "title": words.label("desk-menu", "numbers"),
        "country": country,
        "countries": _choices(words, directory, known),
        "rows": [_row(words, known, key) for key in _keys(directory, country)] if country else [],
        "attention": [_row(words, known, key) for key in _attention(directory, known)],
        "pairs": _pairs(words, known),
        "here": f"/desk/numbers?in={country}" if country else "/desk/numbers",
        "token": f"{visitor.csrf[:8]}-{words.now}",
        "staff": STAFF,
    }
    told = {"words": words.t(said), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "numbers.html", values, told, 409 if refused else 200)


def _known(tx: Tx, now: Millis) -> Known:
    return Known(
        numbers.verified(tx), numbers.checked(tx, now), numbers.silent(tx, now), numbers.last_calls(tx)
    )


def _country(directory: Directory, code: str) -> str:
    return code if code in directory.countries or code == ANYWHERE else ""


def _keys(directory: Directory, country: str) -> list[str]:
    services = sorted(directory.services.values(), key=lambda each: (each.kind == "emergency", each.id))
    found = [each for each in services if each.country == country]
    return [f"{service.id}#{index}" for service in found for index in range(len(service.numbers))]


def _attention(directory: Directory, known: Known) -> list[str]:
    """Flagged by callers, found dead by staff, or checked too long ago; still in the directory."""
    dead = {key for key, check in known.calls.items() if check.outcome == "failed"}
    keys = [*sorted(known.silent), *sorted(dead - set(known.silent)), *sorted(known.checked.stale)]
    return [key for key in dict.fromkeys(keys) if _service(directory, key) is not None]


def _service(directory: Directory, key: str) -> Service | None:
    try:
        return directory.number(key)[0]
    except KeyError:
        return None


def _choices(words: Words, directory: Directory, known: Known) -> list[dict[str, Any]]:
    """Countries with how many of their numbers are checked, in the order of their names."""
    found = []
    for code in [*directory.countries, ANYWHERE]:
        keys = [key for key in _keys(directory, code) if _may_be_shown(directory, key)]
        good = sum(known.checked.verified(key) for key in keys)
        found.append({"code": code, "name": _name(words, code), "good": good, "all": len(keys)})
    return sorted(found, key=lambda each: (each["code"] == ANYWHERE, each["name"]))


def _may_be_shown(directory: Directory, key: str) -> bool:
    return directory.number(key)[0].show != "hold"


def _name(words: Words, code: str) -> str:
    return words.t("desk_lead-anywhere") if code == ANYWHERE else words.country(code)


def _pairs(words: Words, known: Known) -> list[dict[str, Any]]:
    """Per country of stay: whose citizens get no checked line there, the worst first."""
    directory = words.console.directory
    found = []
    for code in directory.countries:
        bare = [origin for origin in FIVE if not _lines(directory, known, code, origin)]
        if bare:
            names = ", ".join(words.country(origin) for origin in bare)
            found.append({"code": code, "name": _name(words, code), "bare": len(bare), "origins": names})
    return sorted(found, key=lambda each: (-each["bare"], each["name"]))


def _lines(directory: Directory, known: Known, country: str, origin: str) -> bool:
    picks = find(directory, Query(country, origin, Purpose.HELP, "ru", Millis(0)), known.checked).picks
    return any(directory.number(key)[0].kind != "emergency" for key in picks)


def _row(words: Words, known: Known, key: str) -> dict[str, Any]:
    service, line = words.console.directory.number(key)
    code = service.kind == "emergency"
    held = service.show == "hold"
    places = calling.places(words.console.directory, service, int(key.rpartition("#")[2]))
    return {
        "key": key,
        "dial": line.dial,
        "e164": line.e164 if line.e164 and line.e164 != line.dial else "",
        "name": service.name,
        "country": _name(words, service.country),
        "kind": words.label("desk_lead-kind", service.kind),
        "hours": str(service.hours) if service.hours else words.t("desk_lead-hours-unknown"),
        "code": code,
        "held": held,
        "callable": not held and (not code or words.visitor.may(May.LEAD)),
        "places": [(place, _name(words, place)) for place in places],
        "state": _state(words, known, key, held),
        "last": _last(words, known.calls.get(key)),
        "flag": words.t("desk_lead-flagged", count=known.silent[key]) if key in known.silent else "",
    }


def _state(words: Words, known: Known, key: str, held: bool) -> dict[str, str]:
    """Where the number stands, as a chip with words."""
    call = known.calls.get(key)
    if held:
        return {"kind": "", "words": words.t("desk_lead-state-held")}
    if known.checked.verified(key):
        until = words.local(known.verified[key] + GOOD_FOR).strftime("%d.%m.%Y")
        return {"kind": "good", "words": words.t("desk_lead-state-good", day=until)}
    if key in known.checked.stale:
        return {"kind": "child", "words": words.t("desk_lead-state-stale")}
    if call is not None and call.outcome == "failed":
        return {"kind": "child", "words": words.t("desk_lead-state-failed")}
    return {"kind": "", "words": words.t("desk_lead-state-new")}


def _last(words: Words, call: Check | None) -> str:
    """Who called last, when, from where and how it went."""
    if call is None:
        return ""
    day = words.local(call.at).strftime("%d.%m.%Y")
    return words.t(
        "desk_lead-last-call",
        name=call.by,
        day=day,
        country=_name(words, call.country),
        outcome=words.label("desk_lead-call-outcomes", call.outcome),
    )
