"""The first sign-in: a password of one's own, the app with six-digit codes, recovery codes.

The same pages serve whoever changes their second factor later; they come from /desk/me, where the password
was asked again. The QR code is a picture of this session alone, and gone once the code is confirmed.
"""

from dataclasses import replace
from io import BytesIO

import segno
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.service import factor
from bot.service.passwords import SHORTEST
from bot.web.console import Console, Gate, Visitor, csrf_for, set_session, show
from bot.web.menu import home

ISSUER = "safar"
ME = "/desk/me"


def routes(gate: Gate) -> list[Route]:
    """Open to whoever signed in with a password, whatever is still owed."""
    steps = (
        ("GET", "/sign-in/password", _password),
        ("POST", "/sign-in/password", _choose),
        ("GET", "/sign-in/factor", _factor),
        ("POST", "/sign-in/factor", _confirm),
        ("GET", "/sign-in/factor.svg", _picture),
    )
    return [
        Route(path, gate.guard(step, May.SELF, owing=True), methods=[method]) for method, path, step in steps
    ]


async def _password(_request: Request, console: Console, visitor: Visitor) -> Response:
    if visitor.seat is None or visitor.owes != "password":
        return RedirectResponse(ME, status_code=303)
    return _password_page(console, visitor)


def _password_page(console: Console, visitor: Visitor, refused: str = "") -> Response:
    values = _values(console, visitor, refused) | {"shortest": SHORTEST}
    return show(console, visitor.locale, "sign_in_password.html", values, 409 if refused else 200)


async def _choose(request: Request, console: Console, visitor: Visitor) -> Response:
    if visitor.seat is None or visitor.owes != "password":
        return RedirectResponse(ME, status_code=303)
    form = await request.form()
    new, again = (str(form.get(name, "")).strip(" ") for name in ("new", "again"))
    try:
        if new != again:
            raise Refused("desk_accounts-not-the-same")
        await console.staff.own.change_password(visitor.seat, "", new)
    except Refused as refused:
        return _password_page(console, visitor, refused.why)
    response = RedirectResponse(home(visitor.operator.role), status_code=303)
    set_session(response, console, await console.staff.own.renew(visitor.seat))
    return response


async def _factor(_request: Request, console: Console, visitor: Visitor) -> Response:
    if visitor.seat is None or not _setting_up(visitor):
        return RedirectResponse(ME, status_code=303)
    secret = await console.staff.own.begin_factor(visitor.seat)
    return _factor_page(console, visitor, secret)


def _setting_up(visitor: Visitor) -> bool:
    """Do they owe a second factor, or did they ask for a new one and give their password?"""
    return visitor.owes == "factor" or (visitor.seat is not None and bool(visitor.seat.session.secret))


def _factor_page(console: Console, visitor: Visitor, secret: str, refused: str = "") -> Response:
    groups = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    values = _values(console, visitor, refused) | {"secret": groups, "name": visitor.operator.name}
    values |= {"uri": factor.uri(secret, visitor.operator.name, ISSUER), "may_leave": not visitor.owes}
    return show(console, visitor.locale, "sign_in_factor.html", values, 409 if refused else 200)


async def _picture(_request: Request, _console: Console, visitor: Visitor) -> Response:
    secret = visitor.seat.session.secret if visitor.seat else ""
    if not secret:
        return Response(status_code=404)
    picture = BytesIO()
    code = segno.make(factor.uri(secret, visitor.operator.name, ISSUER), micro=False, error="m")
    code.save(picture, kind="svg", scale=5, border=4, dark="#000000", light="#ffffff", xmldecl=False)
    return Response(picture.getvalue(), media_type="image/svg+xml")


async def _confirm(request: Request, console: Console, visitor: Visitor) -> Response:
    if visitor.seat is None or not _setting_up(visitor):
        return RedirectResponse(ME, status_code=303)
    form = await request.form()
    if "leave" in form and not visitor.owes:
        await console.staff.own.drop_factor(visitor.seat)
        return RedirectResponse(ME, status_code=303)
    try:
        codes = await console.staff.own.confirm_factor(visitor.seat, str(form.get("code", "")))
    except Refused as refused:
        secret = await console.staff.own.begin_factor(visitor.seat)
        return _factor_page(console, visitor, secret, refused.why)
    fresh = await console.staff.own.renew(visitor.seat)
    response = codes_page(console, replace(visitor, csrf=csrf_for(fresh)), codes)
    set_session(response, console, fresh)
    return response


def codes_page(console: Console, visitor: Visitor, codes: tuple[str, ...]) -> Response:
    """The recovery codes, once: this answer is the only place where they stand."""
    values = _values(console, visitor) | {"codes": codes, "name": visitor.operator.name}
    return show(console, visitor.locale, "sign_in_codes.html", values)


def _values(console: Console, visitor: Visitor, refused: str = "") -> dict[str, object]:
    words = console.book.text(visitor.locale, refused) if refused else ""
    said = {"words": words, "kind": "no"} if refused else None
    return {"csrf": visitor.csrf, "said": said, "home": home(visitor.operator.role)}
