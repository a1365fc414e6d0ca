"""The demo's two pages for visitors: where to begin, and the phone. Read once, rendered on each request.

Words come from locales/<en|ru>/phone.ftl. A page speaks the language of ?lang=, else the one of the two that
the browser prefers, else English. Pages hold no script and no style of their own: the server's
Content-Security-Policy allows files under /static/ only, and data reaches the script through attributes.
"""

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.phrasebook import Phrasebook

PAGES = Path(__file__).parent / "pages"
PAGE_LANGUAGES = ("en", "ru")
LOOKS = ("telegram", "sms")
# What phone.js says by itself; everything else stands in the page.
SCRIPT_WORDS = (
    *("photo", "voice", "location", "contact", "sticker", "document", "missed-call", "edited", "demo"),
    *("offline", "ask-place", "sending", "sent", "failed", "again", "bill-received", "bill-written"),
)
# "help" in the six languages: the glossary's first term, offered so that a visitor can try each.
HELP = (
    ("ru", "помощь"),
    ("ky", "жардам"),
    ("tg", "кӯмак"),
    ("uz", "yordam"),
    ("kk", "көмек"),
    ("tk", "kömek"),
)
INTERFACES = (
    ("en", "English"),
    ("ru", "Русский"),
    ("ky", "Кыргызча"),
    ("tg", "Тоҷикӣ"),
    ("uz", "Oʻzbekcha"),
    ("kk", "Қазақша"),
    ("tk", "Türkmençe"),
)


def start_routes(book: Phrasebook) -> list[Route]:
    """The start page at / and the phone's page at /phone; what the phone talks to is in phone.py."""
    pages = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    pages.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}

    def page(name: str, **more: object) -> Callable[[Request], Response]:
        template = pages.get_template(name)

        def show(request: Request) -> Response:
            lang = page_language(request)
            words = _words(book, lang)
            look = request.query_params.get("look")
            html = template.render(
                lang=lang,
                t=words,
                asked=request.query_params.get("lang") in PAGE_LANGUAGES,
                others=[(code, _words(book, code)("lang-name")) for code in PAGE_LANGUAGES if code != lang],
                look=look if look in LOOKS else LOOKS[0],
                script_words={key: words(key) for key in SCRIPT_WORDS},
                **more,
            )
            return HTMLResponse(html, headers={"Cache-Control": "no-store", "Vary": "Accept-Language"})

        return show

    return [
        Route("/", page("start.html")),
        Route("/phone", page("phone.html", help_words=HELP, interfaces=INTERFACES)),
    ]


def page_language(request: Request) -> str:
    """English or Russian: what the address asks for, else what the browser prefers."""
    asked = request.query_params.get("lang", "")
    if asked in PAGE_LANGUAGES:
        return asked
    wishes = [_wish(part) for part in request.headers.get("accept-language", "").split(",")]
    known = [(weight, code) for weight, code in wishes if code in PAGE_LANGUAGES and weight > 0]
    return max(known, key=lambda wish: wish[0])[1] if known else PAGE_LANGUAGES[0]


def _wish(part: str) -> tuple[float, str]:
    """One entry of Accept-Language: its weight and its language without the country."""
    name, _, weight = part.strip().partition(";q=")
    try:
        return float(weight or 1), name[:2].lower()
    except ValueError:
        return 0.0, ""


def _words(book: Phrasebook, lang: str) -> Callable[[str], str]:
    return lambda key: book.text(lang, f"phone-{key}")
