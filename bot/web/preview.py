"""The editors' page of the demonstration: any step, in any language, as Telegram and SMS would show it.

It reads the workshop and changes nothing in it. What is looked at stands in the address (`preview_wish.py`);
the page's script only fetches the same address again when the files have changed. Mounted by the demo alone.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.core.message import Millis
from bot.phrasebook import LOCALES
from bot.service.comparing import Row, compared, costs, source
from bot.service.preview import SIDES, Message, Side, Standing, View, view, walk
from bot.service.workshop import Edition, Workshop
from bot.web.phone import NO_STORE, STILL_HERE, PhoneAt
from bot.web.preview_wish import LONGEST_ANSWER, PASSPORTS, PATH, Looked, beside, looked, read
from bot.web.start import PAGE_LANGUAGES, PAGES, page_language

Begin = Callable[[Standing, Side, PhoneAt], Awaitable[None]]
NAMES = {
    "en": "English",
    "ru": "Русский",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
    "uz": "Oʻzbekcha",
    "uz-Cyrl": "Ўзбекча",
    "kk": "Қазақша",
    "tk": "Türkmençe",
}
SIDE_WORDS = {
    "all": "preview-side-all",
    "telegram": "preview-side-telegram",
    "quiet": "preview-side-quiet",
    "sms": "preview-side-sms",
}
KEY_WORDS = {"0": "preview-key-0", "9": "preview-key-9"}
ROAD_WORDS = {
    "ascii": "preview-road-ascii",
    "apart": "preview-road-apart",
    "bare": "preview-road-bare",
}
FLAG_WORDS = {
    "missing": "preview-flag-missing",
    "short_missing": "preview-flag-short_missing",
    "english": "preview-flag-english",
    "long": "preview-flag-long",
    "failed": "preview-flag-failed",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where one text of a message stands, for the editor to open. `own` = the locale has it itself."""

    name: str
    at: str
    own: bool = True


def preview_routes(workshop: Workshop, begin: Begin) -> list[Route]:
    """The page, its news, and the way from it to the phone. `begin` puts a made-up person on a phone."""
    pages = Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)
    template = pages.get_template("preview.html")

    async def show(request: Request) -> Response:
        workshop.asked.set()
        here = looked(request, workshop.edition)
        if further := _typed(request):
            return RedirectResponse(here.further(further), status_code=303)
        values = await asyncio.to_thread(_values, workshop, here, page_language(request))
        return HTMLResponse(template.render(values), headers=NO_STORE | {"Vary": "Accept-Language"})

    async def news(_request: Request) -> Response:
        return StreamingResponse(_news(workshop), media_type="text/event-stream", headers=NO_STORE)

    async def start(request: Request) -> Response:
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            raise HTTPException(403, "another site may not use this phone")
        form = await request.form()
        fields = {key: str(value) for key, value in form.items()}
        here = read(workshop.edition, fields, tuple(map(str, form.getlist("p"))))
        side = next((each for each in SIDES if each.name == fields.get("on")), SIDES[0])
        seen = view(workshop.edition, here.wish, side, _now())
        if seen.failed or seen.standing is None:
            return RedirectResponse(here.href(), status_code=303)
        phone = PhoneAt.new(side.network)
        await begin(walk(workshop.edition, here.wish, side, _now()), side, phone)
        lang = f"&lang={here.lang}" if here.lang in PAGE_LANGUAGES else ""
        return RedirectResponse(phone.page + lang, status_code=303)

    return [
        Route(PATH, show, methods=["GET"]),
        Route(f"{PATH}/news", news, methods=["GET"]),
        Route(f"{PATH}/start", start, methods=["POST"]),
    ]


async def _news(workshop: Workshop) -> AsyncIterator[str]:
    """Server-sent events: the version there is, now and after every change."""
    yield "retry: 1000\n\n"
    while True:
        bell = workshop.bell
        yield f"data: {workshop.version}\n\n"
        try:
            await asyncio.wait_for(bell.wait(), STILL_HERE)
        except TimeoutError:
            yield ": still here\n\n"


def _typed(request: Request) -> str:
    """Words typed as the answer to a question, as the path notes them."""
    words = request.query_params.get("typed", "").strip()[: LONGEST_ANSWER // 2]
    at = request.query_params.get("at", "")
    return f"{at}={words}" if words and at else ""


def _values(workshop: Workshop, here: Looked, lang: str) -> dict[str, object]:
    """All that the page shows."""
    edition, wish, now = workshop.edition, here.wish, _now()
    shown = [side for side in SIDES if here.shown in ("all", side.name)]
    views = [view(edition, wish, side, now) for side in shown]
    flow = edition.flows[wish.flow]
    step = flow.steps[flow.index(wish.step)]
    before, after = beside(flow, wish.step)
    return {
        "lang": lang,
        "asked": here.lang in PAGE_LANGUAGES,
        "others": [code for code in PAGE_LANGUAGES if code != lang],
        "t": lambda key: edition.words.text(lang, f"phone-{key}"),
        "here": here,
        "wish": wish,
        "flow": flow,
        "step": step,
        "step_at": f"{flow.file}:{step.line}",
        "flows": tuple(edition.flows),
        "before": before,
        "after": after,
        "locales": LOCALES,
        "names": NAMES,
        "places": _places(edition, lang),
        "passports": [(code, edition.renderer.country(code, lang)) for code in PASSPORTS],
        "side_words": SIDE_WORDS,
        "key_words": KEY_WORDS,
        "flag_words": FLAG_WORDS,
        "road_words": ROAD_WORDS,
        "views": views,
        "sources": lambda message, short: _sources(edition, wish.locale, message, short),
        "rows": _rows(workshop, views, now),
        "costs": list(costs(edition, wish, now)),
        "workshop": workshop,
    }


def _places(edition: Edition, lang: str) -> list[tuple[str, str]]:
    found = [(code, edition.renderer.country(code, lang)) for code in edition.book.directory.countries]
    return sorted(found, key=lambda entry: entry[1])


def _rows(workshop: Workshop, views: list[View], now: Millis) -> list[Row]:
    return list(compared(workshop, views, now))


def _sources(edition: Edition, locale: str, message: Message, short: bool) -> list[Source]:
    """Every text of the message, and every label under it, with the file and line of each."""
    found = []
    wanted = [(each.part.text, each) for each in message.paragraphs]
    for name, paragraph in wanted:
        found.append(_source(edition, locale, name, "short" if short else ""))
        found += [_source(edition, locale, each, "short" if short else "") for each in paragraph.reasons]
        found += [Source(key, _directory(edition, key)) for key in paragraph.numbers]
    labels = message.say.labels if message.say.choices else ""
    if labels and labels != "countries":
        found.append(_source(edition, locale, labels, ""))
    return list(dict.fromkeys(found))


def _source(edition: Edition, locale: str, name: str, attribute: str) -> Source:
    place = edition.place(locale, name)
    shown = f"{name}.{attribute}" if place and attribute in place.written.lines and attribute else name
    if place is None:
        return Source(name, source(edition, "ru", name) or source(edition, "en", name), own=False)
    return Source(shown, source(edition, locale, name, attribute))


def _directory(edition: Edition, key: str) -> str:
    service, _ = edition.book.directory.number(key)
    return f"flows/directory/{service.country}.toml"


def _now() -> Millis:
    return Millis(time.time_ns() // 1_000_000)
