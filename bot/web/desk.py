"""The operators' pages: read the form, call service/desk, render. What may be done is decided there."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.core.roles import May
from bot.phrasebook import LOCALES
from bot.service.desk import LIMIT, OUTCOMES, OWN_LEVELS, Hand, Listed
from bot.service.queueing import Look
from bot.store.story import QueueRow
from bot.web import acts, answers, board, interpret, linking, media, nuisance, phone_now, unmask, walk_in
from bot.web.console import Console, Gate, Visitor, frame, say, set_locale, show, wants_part
from bot.web.live import live
from bot.web.panes import Deed, Pane, View, shown
from bot.web.queueing import keep_filter, look_of, queue_view, side_view, wished
from bot.web.signin import local_path
from bot.web.talk import Load, case_view
from bot.web.words import Words

# in the order of the tabs
_FIRST, _LAST = acts.PANES[:2], acts.PANES[2:]
_MORE = (*answers.PANES, *interpret.PANES, *nuisance.PANES, *unmask.PANES, *linking.PANES)
PANES = (*walk_in.PANES, *_FIRST, *board.PANES, *_LAST, *_MORE)
LARGEST_NUMBER = 2**63 - 1
ONE = "/desk/case/{case_id:int}"
SIDE = "side"  # the "pane" of the forms above the queue


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a form: a text id to say (`refused` or done), the draft to keep, listed words in it.

    pane   whose form it was, and what was `typed` into it: there again when it was refused
    """

    said: str = ""
    refused: bool = False
    draft: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    listed: tuple[str, ...] = ()
    pane: str = ""
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)


NOTHING_DONE = Outcome()


def routes(gate: Gate) -> list[Route]:
    """Every page and form of the desk, all behind the gate."""
    return [
        Route("/desk", gate.guard(_desk), methods=["GET"]),
        *walk_in.routes(gate),
        *linking.routes(gate),
        Route("/desk/queue", gate.guard(_queue), methods=["GET"]),
        Route("/desk/next", gate.guard(_next), methods=["POST"]),
        Route("/desk/filter", gate.guard(_filter), methods=["POST"]),
        Route("/desk/live", gate.guard(partial(live, gate=gate)), methods=["GET"]),
        Route("/desk/language", gate.guard(_language, May.SELF), methods=["POST"]),
        Route(ONE, gate.guard(_case), methods=["GET"]),
        Route(f"{ONE}/now", gate.guard(_case), methods=["GET"]),
        *answers.routes(gate),
        *board.routes(gate),
        *media.routes(gate),
        *phone_now.routes(gate),
        *(
            Route(
                f"/desk/case/{{case_id:int}}/{name}",
                gate.guard(partial(_do, pane=pane, deed=deed)),
                methods=["POST"],
            )
            for pane in PANES
            for name, deed in pane.deeds.items()
        ),
    ]


async def _desk(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, 0)


async def _queue(request: Request, console: Console, visitor: Visitor) -> Response:
    chosen = request.query_params.get("case", "")
    words = await _words(console, visitor)
    look = look_of(request)
    seen = await console.queueing.look(visitor.operator.id, look)
    queue = queue_view(words, seen, look, int(chosen) if chosen.isdecimal() else 0)
    return show(console, visitor.locale, "fresh_queue.html", {"queue": queue})


async def _next(request: Request, console: Console, visitor: Visitor) -> Response:
    """Take the most urgent case nobody has, and open it."""
    token = str((await request.form()).get("token", ""))
    try:
        case_id = await console.queueing.take_next(visitor.operator, token)
    except Refused as refused:
        return await _page(request, console, visitor, 0, Outcome(refused.why, refused=True, pane=SIDE))
    return RedirectResponse(f"/desk/case/{case_id}", status_code=303)


async def _filter(request: Request, console: Console, visitor: Visitor) -> Response:
    """Keep another filter in this browser."""
    form = {key: str(value) for key, value in (await request.form()).items()}
    look, to = look_of(request), local_path(form.get("to", ""))
    wish = wished(form, look.wish)
    response: Response = RedirectResponse(to, status_code=303)
    if wants_part(request):
        response = await _side(request, console, visitor, replace(look, wish=wish))
    keep_filter(response, console, wish)
    return response


async def _side(request: Request, console: Console, visitor: Visitor, look: Look) -> Response:
    """The queue and what stands above it."""
    chosen = request.query_params.get("case", "")
    words, seen = await _words(console, visitor), await console.queueing.look(visitor.operator.id, look)
    number = int(chosen) if chosen.isdecimal() else 0
    values = frame(request, visitor) | {"side": side_view(words, look) | {"said": ""}}
    values |= {
        "queue": queue_view(words, seen, look, number),
        "here": f"/desk/case/{number}" if number else "/desk",
    }
    return show(console, visitor.locale, "side.html", values)


async def _case(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, _number(request))


def _path(case_id: int) -> str:
    return f"/desk/case/{case_id}" if case_id else "/desk"


def _number(request: Request) -> int:
    """The case's number from the path; one too large for any database is a case there is not."""
    return min(int(request.path_params["case_id"]), LARGEST_NUMBER)


async def _language(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await request.form()
    locale = str(form.get("locale", ""))
    response = RedirectResponse(local_path(str(form.get("to", ""))), status_code=303)
    set_locale(response, console, locale)
    if locale in LOCALES and not visitor.demo:
        await console.staff.own.set_locale(visitor.operator.id, locale)
    return response


async def _do(request: Request, console: Console, visitor: Visitor, pane: Pane, deed: Deed) -> Response:
    """Carry out one form; show the case as it stands afterwards, a refused form with what was typed."""
    form = {key: str(value) for key, value in (await request.form()).items()}
    case_id = CaseId(_number(request))
    hand = Hand(visitor.operator.id, case_id, form.get("token", ""))
    try:
        outcome = Outcome(await deed(console, hand, form))
    except Refused as refused:
        outcome = _refusal(refused, form, pane.name)
    if wants_part(request) or outcome.refused:
        return await _page(request, console, visitor, case_id, outcome)
    return RedirectResponse(f"/desk/case/{case_id}", status_code=303)


def _refusal(refused: Refused, form: dict[str, str], pane: str) -> Outcome:
    """Nothing was done: what was typed goes back to who typed it, into the field it was typed in."""
    kept_as = {"reply": "draft", "said": "draft", "interpret": "draft", "note": "note"}.get(pane, "")
    kept = {kept_as: form.get("words", "") or form.get("draft", "")} if kept_as else {}
    listed = refused.found if isinstance(refused, Listed) else ()
    return Outcome(refused.why, refused=True, listed=listed, pane=pane, typed=form, **kept)


async def _words(console: Console, visitor: Visitor) -> Words:
    return Words(console, visitor, await console.staff.names(), console.clock())


async def _page(
    request: Request, console: Console, visitor: Visitor, case_id: int, outcome: Outcome = NOTHING_DONE
) -> Response:
    """The desk with that case open (0 = none), whole or, for the page's own script, just the case."""
    words = await _words(console, visitor)
    values: dict[str, Any] = frame(request, visitor)
    values |= {"case": None, "said": None, "lint": None, "draft": "", "note_draft": "", "word": ""}
    values |= {"tabs": (), "more": (), "pane": {}}
    try:
        file = await console.desk.file(CaseId(case_id), visitor.operator.id) if case_id else None
    except Refused as refused:
        return say(request, console, refused.why, 404)
    look = look_of(request)
    seen = await console.queueing.look(visitor.operator.id, look)
    if file is not None:
        requests = await console.talk.interpreting.of_case(file.row.id)
        load = Load(seen.board.mine, await console.desk.tired(visitor.operator.id), requests)
        values |= {"case": case_view(words, file, load, secrets.token_urlsafe(12))}
        values |= _told(words, outcome, file.row)
        values["word"] = await console.talk.answers.word(file.row.id)
        values["draft"] = outcome.draft or await console.talk.drafts.of(visitor.operator.id, file.row.id)
        values |= await shown(PANES, console, View(words, visitor, file))
    values |= {
        "queue": queue_view(words, seen, look, case_id),
        "side": side_view(words, look) | {"said": _beside(words, outcome)},
        "kept": lambda pane, name: outcome.typed.get(name, "") if outcome.pane == pane else "",
        "open_tab": outcome.pane,
        "now": words.now,
        "here": _path(case_id),
        "limit": LIMIT,
        "outcomes": OUTCOMES,
        "own_levels": OWN_LEVELS,
    }
    part = "side.html" if outcome.pane == SIDE else "fresh_case.html"
    page = part if wants_part(request) else "desk.html"
    return show(console, visitor.locale, page, values, 409 if outcome.refused else 200)


def _told(words: Words, outcome: Outcome, row: QueueRow) -> dict[str, Any]:
    """What the page says after a form."""
    told: dict[str, Any] = {"draft": outcome.draft, "note_draft": outcome.note}
    if outcome.listed:
        harmless = words.console.renderer.line(acts.NEUTRAL, row.locale or "ru")
        told["lint"] = {"words": ", ".join(outcome.listed), "neutral": harmless}
    elif outcome.said and outcome.pane != SIDE:
        taken = outcome.said == "desk-already-claimed" and row.held
        text_id = "desk-claimed-by" if taken else outcome.said
        text = words.t(text_id, limit=LIMIT, name=words.name(row.owner))
        told["said"] = {"words": text, "kind": "no" if outcome.refused else ""}
    return told


def _beside(words: Words, outcome: Outcome) -> str:
    """What is said above the queue after a form there."""
    return words.t(outcome.said) if outcome.pane == SIDE else ""
