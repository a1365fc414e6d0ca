"""/desk/me: one's own account. Password, codes, sessions, known browsers, the duty phone."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.service.accounts import BadAccount
from bot.service.factor import CODES
from bot.service.own import Mine, Seat
from bot.service.passwords import SHORTEST
from bot.web.console import Console, Gate, Visitor, page
from bot.web.enrol import codes_page
from bot.web.words import Words

ME = "/desk/me"
SAID = {
    "password": "desk_accounts-password-ok",
    "ended": "desk_accounts-ended-ok",
    "forgotten": "desk_accounts-forgotten-ok",
    "phone": "desk_accounts-phone-ok",
    "recovery": "desk_accounts-recovery-used",
}
FEW = 3  # recovery codes: below this the page asks for new ones
Form = dict[str, str]
Deed = Callable[[Console, Seat, Form], Awaitable[str]]


def routes(gate: Gate) -> list[Route]:
    """The page and its forms; each does one thing."""
    deeds: dict[str, Deed] = {
        "password": _password,
        "end": _end,
        "end-others": _end_others,
        "forget": _forget,
        "phone": _phone,
        "factor": _factor,
    }
    return [
        Route(ME, gate.guard(_show, May.SELF), methods=["GET"]),
        Route(f"{ME}/codes", gate.guard(_codes, May.SELF), methods=["POST"]),
        *(
            Route(f"{ME}/{name}", gate.guard(partial(_do, deed=deed), May.SELF), methods=["POST"])
            for name, deed in deeds.items()
        ),
    ]


async def _show(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, SAID.get(request.query_params.get("said", ""), ""))


async def _page(
    request: Request, console: Console, visitor: Visitor, said: str = "", refused: bool = False
) -> Response:
    words = Words(console, visitor, {}, console.clock())
    mine = await console.staff.own.mine(visitor.operator.id) if visitor.seat else None
    left = mine.codes_left if mine else 0
    told = {"words": words.t(said, left=left), "kind": _kind(said, refused)} if said else None
    values = _values(words, visitor, mine)
    return page(request, console, visitor, "me.html", values, told, 409 if refused else 200)


def _kind(said: str, refused: bool) -> str:
    return "no" if refused else "warn" if said == SAID["recovery"] else ""


def _values(words: Words, visitor: Visitor, mine: Mine | None) -> dict[str, Any]:
    here = visitor.seat.session.mark if visitor.seat else ""
    operator = visitor.operator
    return {
        "title": words.label("desk-menu", "me"),
        "speaks": ", ".join(words.language(code) for code in operator.languages),
        "places": ", ".join(words.country(code) for code in operator.countries),
        "mine": mine,
        "reads": visitor.may(May.CASES),
        "few": mine is not None and bool(operator.totp) and mine.codes_left < FEW,
        "all_codes": CODES,
        "shortest": SHORTEST,
        "open": [
            {"mark": each.mark, "agent": each.agent, "here": each.mark == here}
            | {"since": words.clock(each.opened_at), "seen": words.clock(each.seen_at)}
            for each in (mine.sessions if mine else ())
        ],
        "browsers": [
            {"mark": each.mark, "agent": each.agent}
            | {"since": words.clock(each.at), "seen": words.clock(each.seen_at)}
            for each in (mine.devices if mine else ())
        ],
    }


async def _do(request: Request, console: Console, visitor: Visitor, deed: Deed) -> Response:
    """Carry out one form: then the page says what was done, or why not."""
    if visitor.seat is None:
        return await _page(request, console, visitor, "desk_accounts-not-in-demo", refused=True)
    form = {key: str(value).strip(" ") for key, value in (await request.form()).items()}
    try:
        done = await deed(console, visitor.seat, form)
    except (Refused, BadAccount) as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return RedirectResponse(done if done.startswith("/") else f"{ME}?said={done}", status_code=303)


async def _password(console: Console, seat: Seat, form: Form) -> str:
    if form.get("new", "") != form.get("again", ""):
        raise Refused("desk_accounts-not-the-same")
    await console.staff.own.change_password(seat, form.get("old", ""), form.get("new", ""))
    return "password"


async def _factor(console: Console, seat: Seat, form: Form) -> str:
    await console.staff.own.prove(seat.operator, form.get("old", ""))
    await console.staff.own.begin_factor(seat)
    return "/sign-in/factor"


async def _codes(request: Request, console: Console, visitor: Visitor) -> Response:
    if visitor.seat is None:
        return await _page(request, console, visitor, "desk_accounts-not-in-demo", refused=True)
    form = await request.form()
    try:
        codes = await console.staff.own.new_codes(visitor.seat, str(form.get("old", "")).strip(" "))
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return codes_page(console, visitor, codes)


async def _end(console: Console, seat: Seat, form: Form) -> str:
    await console.staff.own.end(seat.operator.id, form.get("mark", ""))
    return "ended"


async def _end_others(console: Console, seat: Seat, _form: Form) -> str:
    await console.staff.own.end_others(seat)
    return "ended"


async def _forget(console: Console, seat: Seat, form: Form) -> str:
    await console.staff.own.forget_device(seat.operator.id, form.get("mark", ""))
    return "forgotten"


async def _phone(console: Console, seat: Seat, form: Form) -> str:
    await console.staff.accounts.set_phone(seat.operator.id, form.get("phone", ""), seat.operator.id)
    return "phone"
