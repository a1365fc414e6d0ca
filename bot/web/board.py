"""The phrase board's pages: the pane of an open case, the list its script fetches, the same list as a page.

Without JavaScript a phrase is a link to the page that shows it in both languages, with one button that sends.
"""

import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.core.board import Phrase
from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.service.board import Shown
from bot.service.desk import File, Hand
from bot.web.acts import seen_in
from bot.web.console import Console, Gate, Visitor, page, say, show, wants_part
from bot.web.panes import Form, Pane, View

LARGEST_NUMBER = 2**63 - 1


def routes(gate: Gate) -> list[Route]:
    """The list of phrases for one case."""
    return [Route("/desk/case/{case_id:int}/phrases", gate.guard(_phrases), methods=["GET"])]


async def _send(console: Console, hand: Hand, form: Form) -> str:
    sent = await console.phrases.send(hand, form.get("phrase", ""), seen_in(form))
    return "" if sent else "desk-already"


async def _pane(console: Console, view: View) -> dict[str, Any]:
    """What usually comes next, and in which language it will be read."""
    row = view.file.row
    next_ones = [
        _listed(console, phrase, view.words.locale) for phrase in console.phrases.proposed(view.file)
    ]
    return {"next": next_ones, "language": view.words.language(row.locale), "lang": row.locale or "ru"}


def _listed(console: Console, phrase: Phrase, locale: str) -> dict[str, str]:
    return {"name": phrase.name, "words": console.renderer.line(phrase.text, locale)}


async def _phrases(request: Request, console: Console, visitor: Visitor) -> Response:
    """All phrases, for whoever holds the case; with ?phrase=NAME that one in both languages."""
    case_id = CaseId(min(int(request.path_params["case_id"]), LARGEST_NUMBER))
    try:
        file = await console.desk.file(case_id, visitor.operator.id)
    except Refused as refused:
        return say(request, console, refused.why, 404)
    if not (file.row.held and file.row.owner == visitor.operator.id):
        if wants_part(request):
            return PlainTextResponse("", status_code=409)
        return RedirectResponse(f"/desk/case/{case_id}", status_code=303)
    values = _values(console, visitor, file)
    if wants_part(request):
        return show(console, visitor.locale, "board_list.html", values)
    phrase = console.phrases.board.phrase(request.query_params.get("phrase", ""))
    values |= {"chosen": _seen(console, visitor, file, phrase) if phrase else None}
    values |= {"token": secrets.token_urlsafe(12)}
    return page(request, console, visitor, "board.html", values)


def _values(console: Console, visitor: Visitor, file: File) -> dict[str, Any]:
    groups = [
        {
            "name": group.name,
            "phrases": [
                _seen(console, visitor, file, phrase)
                for phrase in console.phrases.board.phrases
                if phrase.group == group.name
            ],
        }
        for group in console.phrases.board.groups
    ]
    book, locale = console.book, visitor.locale
    spoken = file.row.locale or "ru"
    return {
        "title": book.text(locale, "desk_board-title", {"number": str(file.row.id)}),
        "groups": groups,
        "case": {"id": file.row.id, "seen": file.seen, "lang": spoken},
        "language": book.label(locale, "languages", spoken),
    }


def _seen(console: Console, visitor: Visitor, file: File, phrase: Phrase) -> Shown:
    return console.phrases.shown(phrase, visitor.locale, file.row)


def _reachable(view: View) -> bool:
    return view.mine and view.file.row.reachable


PANES = (Pane("board", "desk_board-tab", {"board": _send}, _reachable, _pane, key="P"),)
