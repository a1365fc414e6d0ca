"""The words that can cost a life, each language beside the English, and the signatures under them."""

import asyncio
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import LANGUAGES
from bot.core.roles import May
from bot.service import filed, signing
from bot.service.signing import CRITICAL, Signing, Wording
from bot.store import signed
from bot.store.signed import Signature
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words


def routes(gate: Gate) -> list[Route]:
    """The list of languages, and one part of one language with the form to sign it."""
    part = "/desk/texts/{locale}/{part}"
    return [
        Route("/desk/texts", gate.guard(_texts, May.SIGN), methods=["GET"]),
        Route(part, gate.guard(_part, May.SIGN), methods=["GET"]),
        Route(part, gate.guard(_sign, May.SIGN), methods=["POST"]),
    ]


async def _texts(request: Request, console: Console, visitor: Visitor) -> Response:
    words = Words(console, visitor, await console.staff.names(), console.clock())
    signatures = await _signatures(console)
    rows = await asyncio.to_thread(_languages, words, signatures)
    values = {"title": words.label("desk-menu", "texts"), "rows": rows, "parts": CRITICAL}
    return page(request, console, visitor, "texts.html", values)


def _languages(words: Words, signatures: list[Signature]) -> list[dict[str, Any]]:
    return [
        {
            "locale": locale,
            "name": words.language(locale),
            "parts": [{"part": part} | _state(words, signatures, locale, part) for part in CRITICAL],
        }
        for locale in LANGUAGES
    ]


def _state(words: Words, signatures: list[Signature], locale: str, part: str) -> dict[str, Any]:
    """Who signed these words, and how many changed since."""
    found = signing.standing(words.console.root, signatures, locale, part)
    last = found.last
    by = f"{last.by}, {words.local(last.at).strftime('%d.%m.%Y')}" if last is not None else ""
    return {
        "digest": found.digest,
        "good": found.good,
        "by": by,
        "changed": found.changed,
        "signed": last is not None,
    }


async def _signatures(console: Console) -> list[Signature]:
    """Those given at the desk and those in the files of reviews."""
    own = await console.store.read(signed.all_of)
    return [*own, *await asyncio.to_thread(filed.all_of, console.root)]


def _asked(request: Request) -> tuple[str, str]:
    """Language and part out of the address. Raises HTTPException 404."""
    locale, part = str(request.path_params["locale"]), str(request.path_params["part"])
    if locale not in LANGUAGES or part not in CRITICAL:
        raise HTTPException(404)
    return locale, part


async def _part(request: Request, console: Console, visitor: Visitor) -> Response:
    done = request.query_params.get("done") == "signed"
    return await _page(request, console, visitor, "desk_lead-signed-ok" if done else "")


async def _page(
    request: Request, console: Console, visitor: Visitor, said: str, refused: bool = False
) -> Response:
    locale, part = _asked(request)
    words = Words(console, visitor, await console.staff.names(), console.clock())
    signatures = await _signatures(console)
    found = await asyncio.to_thread(signing.wordings, console.root, locale, part)
    state = await asyncio.to_thread(_state, words, signatures, locale, part)
    language = words.language(locale)
    values = {
        "title": f"{language}: {words.label('desk_lead-part', part)}",
        "text_locale": locale,
        "part": part,
        "state": state,
        "texts": _shown(found, set(state["changed"])),
        "can_read": signing.reads(visitor.operator, locale),
        "sentence": words.t(
            "desk_lead-sentence",
            name=visitor.operator.name,
            language=language,
            part=words.label("desk_lead-part", part),
        ),
    }
    told = {"words": words.t(said), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "texts_part.html", values, told, 409 if refused else 200)


def _shown(found: tuple[Wording, ...], changed: set[str]) -> list[dict[str, Any]]:
    """The texts in the order of the file, each with its forms."""
    texts: dict[str, dict[str, Any]] = {}
    for each in sorted(found, key=lambda each: _ORDER.get(each.form, len(_ORDER))):
        text = texts.setdefault(
            each.text_id, {"id": each.text_id, "changed": each.text_id in changed, "forms": []}
        )
        text["forms"].append({"form": each.form, "words": each.words, "english": each.english})
    in_file = {each.text_id: place for place, each in enumerate(reversed(found))}
    return sorted(texts.values(), key=lambda text: -in_file[text["id"]])


_ORDER = {"": 0, "short": 1}  # the whole text first, then as it leaves by SMS, then its choices


async def _sign(request: Request, console: Console, visitor: Visitor) -> Response:
    locale, part = _asked(request)
    form = await asked.form(request)
    chosen = Signing(locale, part, form.get("digest", ""), form.get("agreed") == "yes")
    try:
        if visitor.demo:
            raise Refused("desk_lead-sign-demo")
        await signing.sign(console.store, console.root, chosen, visitor.operator, console.clock())
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other(f"/desk/texts/{locale}/{part}?done=signed")
