"""What every page of the console shares: what it is given, who is looking, and how a page is made.

Nobody gets past `Gate.guard` without an operator's session; a form must carry the token of that session.
A visitor of the demonstration is signed in by the Gate; only `create_app(demo=True)` makes such a Gate.
"""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from bot.core.lines import Directory
from bot.core.message import LANGUAGES, Millis
from bot.core.roles import May, may
from bot.phrasebook import LOCALES, Phrasebook
from bot.service.desk import Desk
from bot.service.render import Renderer
from bot.service.rota import Rota
from bot.service.staff import SESSION_MS, Staff
from bot.service.walk_in import WalkIn
from bot.store.database import Store
from bot.store.staff import Operator
from bot.web.keys import KEYS
from bot.web.menu import home, menu

WORDS_COOKIE = "safar_words"
PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Console:
    """What the composition root hands to the pages.

    wait        waits until the bell rings, at most so many seconds
    findings    what a technician should know of now, in codes; `health.GRAVE` says which mean "not ready"
    public_url  as people reach the console; https switches secure cookies and HSTS on
    hosts       further host names the console answers to
    """

    store: Store
    desk: Desk
    staff: Staff
    walk_in: WalkIn
    rota: Rota
    book: Phrasebook
    renderer: Renderer
    clock: Callable[[], Millis]
    wait: Callable[[float], Awaitable[object]]
    findings: Callable[[], Awaitable[Sequence[str]]]
    directory: Directory = field(default_factory=Directory)
    zone: tzinfo = UTC
    public_url: str = ""
    hosts: tuple[str, ...] = ()

    @property
    def secure(self) -> bool:
        """Do people come by https?"""
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        """Name of the session cookie; the prefix makes browsers refuse it from anywhere but this host."""
        return "__Host-safar" if self.secure else "safar"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who looks at a page, in which language, with which form token."""

    operator: Operator
    locale: str
    csrf: str = field(repr=False)
    demo: bool = False

    def may(self, what: May) -> bool:
        """Is that allowed to their role?"""
        return may(self.operator.role, what)


Handler = Callable[[Request, Console, Visitor], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]


class Gate:
    """Lets operators in and turns everybody else away."""

    def __init__(self, console: Console, demo_operator_id: int | None = None) -> None:
        self._console = console
        self._demo_operator_id = demo_operator_id
        self._demo_key = secrets.token_urlsafe(32)

    async def visitor(self, request: Request) -> Visitor | None:
        """The operator behind the session cookie; None for a stranger."""
        token = request.cookies.get(self._console.cookie, "")
        operator = await self._console.staff.operator_of(token) if token else None
        if operator is not None:
            return Visitor(operator, locale_of(request, operator), csrf_for(token))
        if self._demo_operator_id is None:
            return None
        guest = await self._console.staff.operator(self._demo_operator_id)
        if guest is None:
            return None
        return Visitor(guest, locale_of(request, guest), csrf_for(self._demo_key), demo=True)

    def guard(self, handler: Handler, needs: May = May.CASES) -> Endpoint:
        """The handler as an endpoint for those who may, forms only with the session's token."""

        async def endpoint(request: Request) -> Response:
            visitor = await self.visitor(request)
            if visitor is None:
                return self._turn_away(request)
            if request.method not in ("GET", "HEAD") and not await may_post(request, visitor.csrf):
                return say(request, self._console, "desk-forbidden", 403)
            if not visitor.may(needs):
                return self._not_theirs(request, visitor)
            return await handler(request, self._console, visitor)

        return endpoint

    def _not_theirs(self, request: Request, visitor: Visitor) -> Response:
        """Another role's page; who asked for the desk itself is shown where their own work begins."""
        start = home(visitor.operator.role)
        if request.method == "GET" and request.url.path == "/desk" and start != "/desk":
            return RedirectResponse(start, status_code=303)
        return say(request, self._console, "desk-not-yours-page", 403)

    def _turn_away(self, request: Request) -> Response:
        if request.method != "GET" or wants_part(request) or request.url.path == "/desk/live":
            return PlainTextResponse("sign in", status_code=401)
        return RedirectResponse(f"/sign-in?to={request.url.path}", status_code=303)


def csrf_for(token: str) -> str:
    """The form token that belongs to a session: nobody without the session's secret can make it."""
    return hmac.new(token.encode(), b"form", hashlib.sha256).hexdigest()


async def may_post(request: Request, csrf: str) -> bool:
    """Does the form come from our own page, opened in this session?"""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    form = await request.form()
    return hmac.compare_digest(str(form.get("csrf", "")).encode(), csrf.encode())


def wants_part(request: Request) -> bool:
    """Does the page's own script ask, for a piece of the page?"""
    return request.headers.get("x-desk") == "part"


def locale_of(request: Request, operator: Operator | None = None) -> str:
    """The language of the page: chosen on the page, else the account's first, else Russian."""
    chosen = request.cookies.get(WORDS_COOKIE, "")
    own = operator.languages[0] if operator and operator.languages else "ru"
    return chosen if chosen in LOCALES else own if own in LOCALES else "ru"


def set_locale(response: Response, console: Console, locale: str) -> None:
    """Remember the language of the page in this browser."""
    if locale in LOCALES:
        response.set_cookie(
            WORDS_COOKIE, locale, max_age=365 * 86400, secure=console.secure, httponly=True, samesite="lax"
        )


def set_session(response: Response, console: Console, token: str) -> None:
    """Hand the browser its session."""
    response.set_cookie(
        console.cookie,
        token,
        max_age=SESSION_MS // 1000,
        secure=console.secure,
        httponly=True,
        samesite="lax",
    )


def show(console: Console, locale: str, name: str, values: Mapping[str, Any], status: int = 200) -> Response:
    """One page or piece of a page in that language. `t` and `label` look words up, all words are escaped."""

    def t(text_id: str, **args: object) -> str:
        return console.book.text(locale, text_id, {key: str(value) for key, value in args.items()})

    def label(text_id: str, choice: str) -> str:
        return console.book.label(locale, text_id, choice)

    languages = [(code, console.book.label(locale, "languages", code)) for code in LANGUAGES]
    shared = {"t": t, "label": label, "locale": locale, "languages": [*languages, ("en", "English")]}
    return HTMLResponse(PAGES.get_template(name).render(shared | dict(values)), status_code=status)


def page(  # noqa: PLR0913, PLR0917 - who looks at what, with which words, and what is said about it
    request: Request,
    console: Console,
    visitor: Visitor,
    name: str,
    values: Mapping[str, Any],
    said: Mapping[str, str] | None = None,
    status: int = 200,
) -> Response:
    """A page beside the queue: `name` extends page.html, `values` hold its `title` and what it shows.

    said  what became of a form: {"words": ..., "kind": "" (done), "no" (refused) or "warn"}
    """
    told = frame(request, visitor) | {"said": said} | dict(values)
    return show(console, visitor.locale, name, told, status)


def frame(request: Request, visitor: Visitor) -> dict[str, Any]:
    """What the bar on top of every page is given."""
    role = visitor.operator.role
    return {
        "csrf": visitor.csrf,
        "operator": visitor.operator,
        "demo": visitor.demo,
        "here": request.url.path,
        "menu": menu(role, request.url.path),
        "home": home(role),
        "keys": KEYS,
    }


def say(request: Request, console: Console, text_id: str, status: int) -> Response:
    """A page that says one thing."""
    locale = locale_of(request)
    return show(console, locale, "message.html", {"words": console.book.text(locale, text_id)}, status)
