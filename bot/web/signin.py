"""Signing in and out: name, password, and a six-digit code (or a recovery code) where the account has one.

Before there is a session, the form's token hangs on a cookie of its own, so that nobody can sign a browser
in from another site. Every sign-in makes a new session and ends the one the browser came with.
"""

import secrets

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.service.staff import Attempt, Locked
from bot.web.console import (
    Console,
    Gate,
    Visitor,
    csrf_for,
    locale_of,
    may_post,
    set_device,
    set_locale,
    set_session,
    show,
)
from bot.web.source import agent_of, source_of

LONGEST_DEVICE = 100
WHY_HERE = {"out": "desk-signed-out", "over": "desk-expired"}


def routes(console: Console, gate: Gate) -> list[Route]:
    """Sign-in is the one page of the console that is open to strangers."""

    async def form(request: Request) -> Response:
        return _form(request, console)

    async def sign_in(request: Request) -> Response:
        return await _sign_in(request, console)

    return [
        Route("/sign-in", form, methods=["GET"]),
        Route("/sign-in", sign_in, methods=["POST"]),
        Route("/sign-out", gate.guard(_sign_out, May.SELF), methods=["POST"]),
    ]


def _form(request: Request, console: Console, text_id: str = "", minutes: int = 0) -> Response:
    asked = request.query_params.get("locale", "")
    locale = asked or locale_of(request)
    seed = request.cookies.get(console.form_cookie) or secrets.token_urlsafe(24)
    why = text_id or WHY_HERE.get(request.query_params.get("said", ""), "")
    words = console.book.text(locale, why, {"minutes": str(minutes)}) if why else ""
    values = {
        "csrf": csrf_for(seed),
        "to": local_path(request.query_params.get("to", "")),
        "said": {"words": words, "kind": "no" if text_id else ""} if words else None,
    }
    response = show(console, locale, "sign_in.html", values, 403 if text_id else 200)
    response.set_cookie(console.form_cookie, seed, secure=console.secure, httponly=True, samesite="strict")
    set_locale(response, console, asked)
    return response


async def _sign_in(request: Request, console: Console) -> Response:
    seed = request.cookies.get(console.form_cookie, "")
    if not seed or not await may_post(request, csrf_for(seed)):  # the token of no cookie is known to all
        return _form(request, console, "desk-forbidden")
    form = await request.form()
    try:
        entered = await console.staff.enter(_attempt(request, console, form))
    except Locked as locked:
        return _form(request, console, locked.why, locked.minutes)
    except Refused as refused:
        return _form(request, console, refused.why)
    await console.staff.sign_out(request.cookies.get(console.cookie, ""))
    to = local_path(str(form.get("to", "")))
    response = RedirectResponse(to if entered.left is None else "/desk/me?said=recovery", status_code=303)
    set_session(response, console, entered.token)
    set_device(response, console, entered.device)
    response.delete_cookie(console.form_cookie, secure=console.secure, httponly=True, samesite="strict")
    return response


def _attempt(request: Request, console: Console, form: FormData) -> Attempt:
    name, password, code = (str(form.get(each, "")).strip(" ") for each in ("name", "password", "code"))
    device = request.cookies.get(console.device_cookie, "")
    device = device if len(device) <= LONGEST_DEVICE else ""
    return Attempt(name, password, code, source_of(request), device, agent_of(request))


async def _sign_out(request: Request, console: Console, _visitor: Visitor) -> Response:
    await console.staff.sign_out(request.cookies.get(console.cookie, ""))
    response = RedirectResponse("/sign-in?said=out", status_code=303)
    response.delete_cookie(console.cookie, secure=console.secure, httponly=True, samesite="lax")
    return response


def local_path(path: str) -> str:
    """A page of ours to go to, never another site."""
    return path if path.startswith("/desk") and "\\" not in path else "/desk"
