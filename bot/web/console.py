"""What every page of the console shares: what it is given, who is looking, and how a page is made.

Nobody gets past `Gate.guard` without an operator's session; a form must carry the token of that session.
A visitor of the demonstration is signed in by the Gate; only `create_app(demo=True)` makes such a Gate.
"""

import hashlib
import hmac
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from bot.core.cards import Cards
from bot.core.lines import Directory
from bot.core.message import LANGUAGES, Millis
from bot.core.roles import May, may
from bot.phrasebook import LOCALES, Phrasebook
from bot.service.alerts import Alerts
from bot.service.board import Phrases
from bot.service.desk import Desk
from bot.service.moving import Moving
from bot.service.own import Seat
from bot.service.partnering import Partnering
from bot.service.queueing import Queueing
from bot.service.render import Renderer
from bot.service.rota import Rota
from bot.service.staff import LONGEST_MS, Staff
from bot.service.talking import Talk
from bot.service.walk_in import WalkIn
from bot.store.database import Store
from bot.store.staff import Operator
from bot.web.keys import KEYS
from bot.web.menu import home, menu

WORDS_COOKIE = "safar_words"
LIVE = "/desk/live"
DEVICE_DAYS = 180
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
    talk: Talk
    staff: Staff
    walk_in: WalkIn
    rota: Rota
    alerts: Alerts
    book: Phrasebook
    renderer: Renderer
    clock: Callable[[], Millis]
    wait: Callable[[float], Awaitable[object]]
    findings: Callable[[], Awaitable[Sequence[str]]]
    phrases: Phrases
    queueing: Queueing
    moving: Moving
    partnering: Partnering
    directory: Directory = field(default_factory=Directory)
    cards: Cards = ()
    root: Path = Path(__file__).resolve().parents[2]
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

    @property
    def form_cookie(self) -> str:
        """Name of the cookie on which the form's token hangs before there is a session."""
        return f"{self.cookie}-form"

    @property
    def device_cookie(self) -> str:
        """Name of the cookie by which a browser is known that was signed in before."""
        return f"{self.cookie}-device"


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who looks at a page, in which language, with which form token.

    owes  what must be done before the desk opens: "password", "factor", "" = nothing
    seat  their account with this session, for deeds on it (None in the demonstration)
    """

    operator: Operator
    locale: str
    csrf: str = field(repr=False)
    demo: bool = False
    owes: str = ""
    seat: Seat | None = field(default=None, repr=False)

    def may(self, what: May) -> bool:
        """Is that allowed to their role?"""
        return may(self.operator.role, what)


Handler = Callable[[Request, Console, Visitor], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]


class Gate:
    """Lets operators in and turns everybody else away. One for each application."""

    def __init__(self, console: Console, demo_operator_id: int | None = None) -> None:
        self._console = console
        self._demo_operator_id = demo_operator_id
        self._demo_key = secrets.token_urlsafe(32)
        self.ears: Counter[int] = Counter()  # open feeds of each operator

    async def visitor(self, request: Request) -> Visitor | None:
        """The operator behind the session cookie; None for a stranger."""
        token = request.cookies.get(self._console.cookie, "")
        listening = by_itself(request)
        found = await self._console.staff.signed_in(token, listening) if token else None
        if found is not None:
            seat = Seat(found.operator, found.session, token)
            locale = locale_of(request, found.operator)
            return Visitor(found.operator, locale, csrf_for(token), owes=found.owes, seat=seat)
        if self._demo_operator_id is None:
            return None
        guest = await self._console.staff.operator(self._demo_operator_id)
        if guest is None:
            return None
        return Visitor(guest, locale_of(request, guest), csrf_for(self._demo_key), demo=True)

    def guard(self, handler: Handler, needs: May = May.CASES, owing: bool = False) -> Endpoint:
        """The handler as an endpoint for those who may, forms only with the session's token.

        `owing` = open also to who has not yet chosen a password or set up the second factor.
        """

        async def endpoint(request: Request) -> Response:
            visitor = await self.visitor(request)
            if visitor is None:
                return self._turn_away(request)
            if request.method not in ("GET", "HEAD") and not await may_post(request, visitor.csrf):
                return say(request, self._console, "desk-forbidden", 403)
            if visitor.owes and not owing:
                return self._first_things_first(request, visitor)
            if not visitor.may(needs):
                return self._not_theirs(request, visitor)
            return await handler(request, self._console, visitor)

        marked: Any = endpoint
        marked.needs = needs  # a test walks all routes and asks each
        return endpoint

    def _first_things_first(self, request: Request, visitor: Visitor) -> Response:
        """The desk opens when they have a password of their own and a second factor."""
        if request.method != "GET" or wants_part(request) or request.url.path == LIVE:
            return PlainTextResponse("sign in", status_code=401)
        return RedirectResponse(f"/sign-in/{visitor.owes}", status_code=303)

    def _not_theirs(self, request: Request, visitor: Visitor) -> Response:
        """Another role's page; who asked for the desk itself is shown where their own work begins."""
        start = home(visitor.operator.role)
        if request.method == "GET" and request.url.path == "/desk" and start != "/desk":
            return RedirectResponse(start, status_code=303)
        return say(request, self._console, "desk-not-yours-page", 403)

    def _turn_away(self, request: Request) -> Response:
        if request.method != "GET" or wants_part(request) or request.url.path == LIVE:
            return PlainTextResponse("sign in", status_code=401)
        return RedirectResponse(f"/sign-in?to={quote(request.scope['path'])}", status_code=303)


def csrf_for(token: str) -> str:
    """The form token that belongs to a session: nobody without the session's secret can make it."""
    return hmac.new(token.encode(), b"form", hashlib.sha256).hexdigest()


async def may_post(request: Request, csrf: str) -> bool:
    """Does the form come from our own page, opened in this session?"""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    form = await request.form()
    return hmac.compare_digest(str(form.get("csrf", "")).encode(), csrf.encode())


def by_itself(request: Request) -> bool:
    """Does a page ask without anybody touching it? A forgotten tab is no sign of life."""
    polls = request.headers.get("sec-fetch-dest") == "empty" or wants_part(request)
    return request.method == "GET" and polls and request.headers.get("x-desk-here", "") != "yes"


def wants_part(request: Request) -> bool:
    """Does the page's own script ask, for a piece of the page?"""
    return request.headers.get("x-desk") == "part"


def locale_of(request: Request, operator: Operator | None = None) -> str:
    """The language of the page: the account's, else this browser's, else their first, else Russian."""
    chosen = request.cookies.get(WORDS_COOKIE, "")
    wishes = (operator.locale, chosen, *operator.languages[:1]) if operator else (chosen,)
    return next((each for each in wishes if each in LOCALES), "ru")


def set_locale(response: Response, console: Console, locale: str) -> None:
    """Remember the language of the page in this browser."""
    if locale in LOCALES:
        _set_cookie(response, console, WORDS_COOKIE, locale, 365 * 86400)


def set_session(response: Response, console: Console, token: str) -> None:
    """Hand the browser its session. When it ends is judged by the store alone."""
    _set_cookie(response, console, console.cookie, token, LONGEST_MS // 1000)


def set_device(response: Response, console: Console, device: str) -> None:
    """Let the browser be known when it comes again."""
    _set_cookie(response, console, console.device_cookie, device, DEVICE_DAYS * 86400)


def _set_cookie(response: Response, console: Console, name: str, value: str, seconds: int) -> None:
    response.set_cookie(name, value, max_age=seconds, secure=console.secure, httponly=True, samesite="lax")


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
        "alarm": "yes" if may(role, May.CASES) else "",
        "keys": KEYS,
    }


def say(request: Request, console: Console, text_id: str, status: int) -> Response:
    """A page that says one thing."""
    locale = locale_of(request)
    return show(console, locale, "message.html", {"words": console.book.text(locale, text_id)}, status)
