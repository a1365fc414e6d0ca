"""/desk/accounts: who may sign in, as what. For administrators, who read no case (decision note 37)."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import LANGUAGES
from bot.core.roles import ALLOWED, May, Role
from bot.service.accounts import BadAccount
from bot.store.staff import NewOperator, Operator
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

ACCOUNTS = "/desk/accounts"
SAID = {
    "changed": "desk_accounts-changed-ok",
    "factor": "desk_accounts-factor-reset-ok",
    "disabled": "desk_accounts-disabled-ok",
    "enabled": "desk_accounts-enabled-ok",
    "ended": "desk_accounts-ended-ok",
    "phone": "desk_accounts-phone-ok",
}
SHOWN_DIGITS = 2  # of somebody else's duty phone
Deed = Callable[[Console, int, int, FormData], Awaitable[str]]


def routes(gate: Gate) -> list[Route]:
    """The list, an account's page, and what can be done with it."""
    deeds: dict[str, Deed] = {
        "change": _change,
        "phone": _phone,
        "reset-factor": _reset_factor,
        "disable": _disable,
        "enable": _enable,
        "end-sessions": _end_sessions,
    }
    one = f"{ACCOUNTS}/{{number:int}}"
    return [
        Route(ACCOUNTS, gate.guard(_all, May.ACCOUNTS), methods=["GET"]),
        Route(ACCOUNTS, gate.guard(_add, May.ACCOUNTS), methods=["POST"]),
        Route(one, gate.guard(_one, May.ACCOUNTS), methods=["GET"]),
        Route(f"{one}/reset", gate.guard(_reset, May.ACCOUNTS), methods=["POST"]),
        *(
            Route(f"{one}/{name}", gate.guard(partial(_do, deed=deed), May.ACCOUNTS), methods=["POST"])
            for name, deed in deeds.items()
        ),
    ]


async def _all(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _list(request, console, visitor)


async def _list(
    request: Request, console: Console, visitor: Visitor, refused: str = "", typed: NewOperator | None = None
) -> Response:
    words = Words(console, visitor, {}, console.clock())
    everyone = await console.staff.accounts.everyone()
    values = {
        "title": words.label("desk-menu", "accounts"),
        "accounts": [_row(words, each) for each in everyone],
        "typed": typed or NewOperator("", Role.OPERATOR, ("ru",)),
    }
    said = {"words": words.t(refused), "kind": "no"} if refused else None
    values |= _choices(words)
    return page(request, console, visitor, "accounts.html", values, said, 409 if refused else 200)


def _choices(words: Words) -> dict[str, Any]:
    """What the forms offer: roles with what they may, languages, countries by name."""
    known = words.console.renderer.countries()
    places = sorted(((words.country(code), code) for code in known), key=lambda each: each[0].casefold())
    return {
        "roles": [each.value for each in Role],
        "speakable": [(code, words.language(code)) for code in LANGUAGES],
        "places": [(code, name) for name, code in places],
    }


def _row(words: Words, operator: Operator) -> dict[str, Any]:
    return {
        "id": operator.id,
        "name": operator.name,
        "role": operator.role,
        "speaks": ", ".join(words.language(code) for code in operator.languages),
        "places": ", ".join(words.country(code) for code in operator.countries),
        "state": _state(operator),
        "disabled": bool(operator.disabled_at),
    }


def _state(operator: Operator) -> str:
    """Where the account stands, as an attribute of desk_accounts-state."""
    if operator.disabled_at:
        return "disabled"
    if not operator.changed_at:
        return "invited"
    return "full" if operator.totp else "no_factor"


async def _add(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await request.form()
    new = _typed(form)
    try:
        password = await console.staff.accounts.add(new, by=visitor.operator.id)
    except (BadAccount, Refused) as refused:
        return await _list(request, console, visitor, refused.why, new)
    return _password_page(request, console, visitor, new.name.strip(), password)


def _typed(form: FormData) -> NewOperator:
    languages = [str(code) for code in form.getlist("languages") if code in LANGUAGES]
    first = str(form.get("first", ""))
    languages.sort(key=lambda code: code != first)
    countries = tuple(str(code) for code in form.getlist("countries"))
    name, role = (str(form.get(each, "")) for each in ("name", "role"))
    return NewOperator(name, role, tuple(languages), countries)


def _password_page(
    request: Request, console: Console, visitor: Visitor, name: str, password: str
) -> Response:
    """The one-time password, once: this answer is the only place where it stands."""
    words = Words(console, visitor, {}, console.clock())
    values = {"title": words.t("desk_accounts-once-title"), "name": name, "password": password}
    return page(request, console, visitor, "accounts_password.html", values)


async def _one(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _account(request, console, visitor, SAID.get(request.query_params.get("said", ""), ""))


async def _account(
    request: Request, console: Console, visitor: Visitor, said: str = "", refused: bool = False
) -> Response:
    words = Words(console, visitor, {}, console.clock())
    operator = await _chosen(console, request)
    sessions = await console.staff.accounts.sessions(operator.id)
    values = {
        "title": operator.name,
        "account": _row(words, operator),
        "its": operator,
        "phone": masked(operator.phone),
        "sessions": [{"agent": each.agent, "seen": words.clock(each.seen_at)} for each in sessions],
        "may_read": May.CASES in ALLOWED[Role(operator.role)],
    }
    values |= _choices(words)
    told = {"words": words.t(said), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "accounts_one.html", values, told, 409 if refused else 200)


def masked(number: str) -> str:
    """A phone number with all but its last digits hidden."""
    return f"+··· ··· ··{number[-SHOWN_DIGITS:]}" if number else ""


async def _chosen(console: Console, request: Request) -> Operator:
    number = int(request.path_params["number"])
    found = [each for each in await console.staff.accounts.everyone() if each.id == number]
    if not found:
        raise HTTPException(404)
    return found[0]


async def _do(request: Request, console: Console, visitor: Visitor, deed: Deed) -> Response:
    operator = await _chosen(console, request)
    form = await request.form()
    try:
        said = await deed(console, operator.id, visitor.operator.id, form)
    except (BadAccount, Refused) as refused:
        return await _account(request, console, visitor, refused.why, refused=True)
    return RedirectResponse(f"{ACCOUNTS}/{operator.id}?said={said}", status_code=303)


async def _reset(request: Request, console: Console, visitor: Visitor) -> Response:
    operator = await _chosen(console, request)
    password = await console.staff.accounts.reset(operator.id, visitor.operator.id)
    return _password_page(request, console, visitor, operator.name, password)


async def _change(console: Console, number: int, by: int, form: FormData) -> str:
    like = _typed(form)
    like = NewOperator("unchanged", like.role, like.languages, like.countries)
    await console.staff.accounts.change(number, like, by)
    return "changed"


async def _phone(console: Console, number: int, by: int, form: FormData) -> str:
    await console.staff.accounts.set_phone(number, str(form.get("phone", "")), by)
    return "phone"


async def _reset_factor(console: Console, number: int, by: int, _form: FormData) -> str:
    await console.staff.accounts.reset_factor(number, by)
    return "factor"


async def _disable(console: Console, number: int, by: int, _form: FormData) -> str:
    await console.staff.accounts.disable(number, by)
    return "disabled"


async def _enable(console: Console, number: int, by: int, _form: FormData) -> str:
    await console.staff.accounts.enable(number, by)
    return "enabled"


async def _end_sessions(console: Console, number: int, by: int, _form: FormData) -> str:
    await console.staff.accounts.end_sessions(number, by)
    return "ended"
