"""The directory of partners on the desk, and the list of closed cases: pages beside the queue."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import LANGUAGES, CaseId, Millis
from bot.core.roles import May
from bot.service.partnering import KINDS, STALE_MS, Search, found
from bot.store.cases import REOPEN_WITHIN
from bot.store.partners import Entry, Partner
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words, route

LARGEST_NUMBER = 2**63 - 1
MOST_SHOWN = 200
SEARCHED = ("words", "kind", "country", "language")
NEW = Entry("", "shelter", "")


def routes(gate: Gate) -> list[Route]:
    """Every page and form of the directory, and the closed cases."""
    looks, keeps = May.PARTNERS, May.KEEP_PARTNERS
    one = "/desk/partners/{partner_id:int}"
    return [
        Route("/desk/partners", gate.guard(_all, looks), methods=["GET"]),
        Route("/desk/partners/new", gate.guard(_edit, keeps), methods=["GET"]),
        Route("/desk/partners/keep", gate.guard(_keep, keeps), methods=["POST"]),
        Route(one, gate.guard(_one, looks), methods=["GET"]),
        Route(f"{one}/edit", gate.guard(_edit, keeps), methods=["GET"]),
        Route(f"{one}/keep", gate.guard(_keep, keeps), methods=["POST"]),
        Route(f"{one}/check", gate.guard(_check, keeps), methods=["POST"]),
        Route(f"{one}/hide", gate.guard(_hide, keeps), methods=["POST"]),
        Route("/desk/closed", gate.guard(_closed), methods=["GET"]),
    ]


async def _words(console: Console, visitor: Visitor) -> Words:
    return Words(console, visitor, await console.staff.names(), console.clock())


def _number(request: Request) -> int:
    return min(int(request.path_params.get("partner_id", 0)), LARGEST_NUMBER)


def _said(words: Words, text_id: str, kind: str = "") -> dict[str, str] | None:
    return {"words": words.t(text_id), "kind": kind} if text_id else None


async def _all(request: Request, console: Console, visitor: Visitor) -> Response:
    words, everyone = await _words(console, visitor), await console.partnering.everyone()
    asked = {
        name: request.query_params.get(name, "")[:100] for name in ("words", "kind", "country", "language")
    }
    hidden = "hidden" in request.query_params and visitor.may(May.KEEP_PARTNERS)
    fitting = found(everyone, Search(**asked, hidden=hidden))
    values = {
        "title": words.t("desk_queue-partners"),
        "partners": [_shown(words, each) for each in fitting[:MOST_SHOWN]],
        "empty": not everyone,
        "asked": asked,
        "hidden": hidden,
        "some_hidden": any(each.hidden_at for each in everyone),
        "keeps": visitor.may(May.KEEP_PARTNERS),
    }
    return page(request, console, visitor, "partners.html", values | _options(words))


async def _one(request: Request, console: Console, visitor: Visitor) -> Response:
    words = await _words(console, visitor)
    try:
        partner = await console.partnering.get(_number(request))
    except Refused as refused:
        return _nobody(request, console, visitor, words.t(refused.why))
    values = {
        "title": partner.entry.name,
        "each": _shown(words, partner),
        "keeps": visitor.may(May.KEEP_PARTNERS),
    }
    return page(request, console, visitor, "partner.html", values)


def _nobody(request: Request, console: Console, visitor: Visitor, why: str) -> Response:
    said = {"words": why, "kind": "no"}
    return page(request, console, visitor, "nothing.html", {"title": why}, said, 404)


async def _edit(request: Request, console: Console, visitor: Visitor) -> Response:
    number, words = _number(request), await _words(console, visitor)
    try:
        entry = (await console.partnering.get(number)).entry if number else NEW
    except Refused as refused:
        return _nobody(request, console, visitor, words.t(refused.why))
    return _form(request, console, visitor, (words, number, entry))


def _form(
    request: Request,
    console: Console,
    visitor: Visitor,
    shown: tuple[Words, int, Entry],
    why: str = "",
) -> Response:
    words, number, entry = shown
    title = words.t("desk_queue-edit" if number else "desk_queue-add")
    action = f"/desk/partners/{number}/keep" if number else "/desk/partners/keep"
    values = {"title": title, "entry": entry, "action": action} | _options(words)
    status = 409 if why else 200
    return page(request, console, visitor, "partner_form.html", values, _said(words, why, "no"), status)


async def _keep(request: Request, console: Console, visitor: Visitor) -> Response:
    form, number = await request.form(), _number(request)
    typed = {
        name: str(form.get(name, "")).replace("\r\n", "\n").strip()
        for name in ("name", "kind", "country", "place", "contact", "words")
    }
    entry = Entry(**typed, languages=tuple(str(each) for each in form.getlist("languages")))
    try:
        number = await console.partnering.keep(visitor.operator.id, entry, number)
    except Refused as refused:
        words = await _words(console, visitor)
        return _form(request, console, visitor, (words, number, entry), refused.why)
    return RedirectResponse(f"/desk/partners/{number}", status_code=303)


async def _check(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _done(
        request, console, visitor, console.partnering.checked(visitor.operator.id, _number(request))
    )


async def _hide(request: Request, console: Console, visitor: Visitor) -> Response:
    hidden = str((await request.form()).get("hidden", "")) == "yes"
    deed = console.partnering.hide(visitor.operator.id, _number(request), hidden)
    return await _done(request, console, visitor, deed)


async def _done(request: Request, console: Console, visitor: Visitor, deed: Any) -> Response:
    try:
        await deed
    except Refused as refused:
        return _nobody(request, console, visitor, (await _words(console, visitor)).t(refused.why))
    return RedirectResponse(f"/desk/partners/{_number(request)}", status_code=303)


def _options(words: Words) -> dict[str, Any]:
    countries = [(code, words.country(code)) for code in words.console.partnering.countries]
    return {
        "kinds": [(code, words.label("desk_queue-kind", code)) for code in KINDS],
        "countries": sorted(countries, key=lambda each: each[1]),
        "spoken": [(code, words.language(code)) for code in LANGUAGES],
    }


def _shown(words: Words, partner: Partner) -> dict[str, Any]:
    """One partner as the pages show it."""
    entry, at = partner.entry, words.local(partner.checked_at).strftime("%d.%m.%Y")
    return {
        "id": partner.id,
        "name": entry.name,
        "kind": words.label("desk_queue-kind", entry.kind),
        "where": ", ".join(part for part in (entry.place, words.country(entry.country)) if part),
        "languages": ", ".join(words.language(code) for code in entry.languages),
        "contact": entry.contact,
        "words": entry.words,
        "checked": words.t("desk_queue-checked", at=at, name=words.name(partner.checked_by)),
        "stale": words.now - partner.checked_at > STALE_MS,
        "hidden": bool(partner.hidden_at),
    }


async def _closed(request: Request, console: Console, visitor: Visitor) -> Response:
    """What was closed lately; a number leads to its case, open or closed."""
    words, asked = await _words(console, visitor), request.query_params.get("number", "").strip().lstrip("№#")
    why = ""
    if asked:
        number = (
            int(asked)
            if asked.isascii() and asked.isdecimal() and len(asked) < len(str(LARGEST_NUMBER))
            else 0
        )
        if await console.queueing.exists(CaseId(number)):
            return RedirectResponse(f"/desk/case/{number}", status_code=303)
        why = "desk_queue-not_found"
    rows = await console.queueing.closed(Millis(words.now - REOPEN_WITHIN), MOST_SHOWN)
    values = {
        "title": words.t("desk_queue-closed"),
        "asked": asked[:20],
        "rows": [
            {
                "id": row.id,
                "tier": f"{row.tier} {words.label('desk-tier', row.tier)}",
                "route": route(words, row),
                "language": words.language(row.locale),
                "outcome": words.label("desk-outcomes", row.outcome) if row.outcome else "",
                "at": words.clock(row.closed_at),
            }
            for row in rows
        ],
    }
    status = 404 if why else 200
    return page(request, console, visitor, "closed.html", values, _said(words, why, "no"), status)
