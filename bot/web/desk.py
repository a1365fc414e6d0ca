"""The operators' pages: read the form, call service/desk, render. What may be done is decided there."""

import secrets
from dataclasses import dataclass
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
from bot.store.story import QueueRow
from bot.web import acts, answers, board, nuisance, walk_in
from bot.web.console import Console, Gate, Visitor, frame, say, set_locale, show, wants_part
from bot.web.live import live
from bot.web.panes import Deed, View, shown
from bot.web.signin import local_path
from bot.web.talk import Load, case_view
from bot.web.words import Words, queue_view

# in the order of the tabs
_FIRST, _LAST = acts.PANES[:2], acts.PANES[2:]
PANES = (*walk_in.PANES, *_FIRST, *board.PANES, *_LAST, *answers.PANES, *nuisance.PANES)
LARGEST_NUMBER = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a form: a text id to say (`refused` or done), the draft to keep, listed words in it."""

    said: str = ""
    refused: bool = False
    draft: str = ""
    note: str = ""
    listed: tuple[str, ...] = ()


NOTHING_DONE = Outcome()


def routes(gate: Gate) -> list[Route]:
    """Every page and form of the desk, all behind the gate."""
    return [
        Route("/desk", gate.guard(_desk), methods=["GET"]),
        *walk_in.routes(gate),
        Route("/desk/queue", gate.guard(_queue), methods=["GET"]),
        Route("/desk/live", gate.guard(partial(live, gate=gate)), methods=["GET"]),
        Route("/desk/language", gate.guard(_language, May.SELF), methods=["POST"]),
        Route("/desk/case/{case_id:int}", gate.guard(_case), methods=["GET"]),
        Route("/desk/case/{case_id:int}/now", gate.guard(_case), methods=["GET"]),
        *answers.routes(gate),
        *board.routes(gate),
        *(
            Route(f"/desk/case/{{case_id:int}}/{name}", gate.guard(partial(_do, deed=deed)), methods=["POST"])
            for pane in PANES
            for name, deed in pane.deeds.items()
        ),
    ]


async def _desk(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, 0)


async def _queue(request: Request, console: Console, visitor: Visitor) -> Response:
    chosen = request.query_params.get("case", "")
    words = await _words(console, visitor)
    rows = await console.desk.queue(visitor.operator.id)
    queue = queue_view(words, rows, int(chosen) if chosen.isdecimal() else 0)
    return show(console, visitor.locale, "fresh_queue.html", {"queue": queue})


async def _case(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, _number(request))


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


async def _do(request: Request, console: Console, visitor: Visitor, deed: Deed) -> Response:
    """Carry out one form; show the case as it stands afterwards, a refused form with what was typed."""
    form = {key: str(value) for key, value in (await request.form()).items()}
    case_id = CaseId(_number(request))
    hand = Hand(visitor.operator.id, case_id, form.get("token", ""))
    try:
        outcome = Outcome(await deed(console, hand, form))
    except Refused as refused:
        outcome = _refusal(refused, form, "note" if deed is acts.note else "draft")
    if wants_part(request) or outcome.refused:
        return await _page(request, console, visitor, case_id, outcome)
    return RedirectResponse(f"/desk/case/{case_id}", status_code=303)


def _refusal(refused: Refused, form: dict[str, str], kept_as: str) -> Outcome:
    """Nothing was done: what was typed goes back to who typed it."""
    kept = {kept_as: form.get("words", "") or form.get("draft", "")}
    listed = refused.found if isinstance(refused, Listed) else ()
    return Outcome(refused.why, refused=True, listed=listed, **kept)


async def _words(console: Console, visitor: Visitor) -> Words:
    return Words(console, visitor, await console.staff.names(), console.clock())


async def _page(
    request: Request, console: Console, visitor: Visitor, case_id: int, outcome: Outcome = NOTHING_DONE
) -> Response:
    """The desk with that case open (0 = none), whole or, for the page's own script, just the case."""
    words = await _words(console, visitor)
    values: dict[str, Any] = frame(request, visitor)
    values |= {"case": None, "said": None, "lint": None, "draft": "", "note_draft": ""}
    values |= {"tabs": (), "more": (), "pane": {}}
    try:
        file = await console.desk.file(CaseId(case_id), visitor.operator.id) if case_id else None
    except Refused as refused:
        return say(request, console, refused.why, 404)
    rows = await console.desk.queue(visitor.operator.id)
    if file is not None:
        mine = [row for row in rows if row.held and row.owner == visitor.operator.id]
        load = Load(mine, await console.desk.tired(visitor.operator.id))
        values |= {"case": case_view(words, file, load, secrets.token_urlsafe(12))}
        values |= _told(words, outcome, file.row)
        values["draft"] = outcome.draft or await console.talk.drafts.of(visitor.operator.id, file.row.id)
        values |= await shown(PANES, console, View(words, visitor, file))
    values |= {
        "queue": queue_view(words, rows, case_id),
        "now": words.now,
        "here": f"/desk/case/{case_id}" if case_id else "/desk",
        "limit": LIMIT,
        "outcomes": OUTCOMES,
        "own_levels": OWN_LEVELS,
    }
    page = "fresh_case.html" if wants_part(request) else "desk.html"
    return show(console, visitor.locale, page, values, 409 if outcome.refused else 200)


def _told(words: Words, outcome: Outcome, row: QueueRow) -> dict[str, Any]:
    """What the page says after a form."""
    told: dict[str, Any] = {"draft": outcome.draft, "note_draft": outcome.note}
    if outcome.listed:
        harmless = words.console.renderer.line(acts.NEUTRAL, row.locale or "ru")
        told["lint"] = {"words": ", ".join(outcome.listed), "neutral": harmless}
    elif outcome.said:
        taken = outcome.said == "desk-already-claimed" and row.held
        text_id = "desk-claimed-by" if taken else outcome.said
        text = words.t(text_id, limit=LIMIT, name=words.name(row.owner))
        told["said"] = {"words": text, "kind": "no" if outcome.refused else ""}
    return told
