"""Second thoughts about an answer, on the page: take it back, send it once more. And its draft."""

from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.core.message import CaseId, SaidId
from bot.service.desk import Hand
from bot.web.acts import seen_in
from bot.web.console import Console, Gate, Visitor
from bot.web.panes import Form, Pane, View

LARGEST_NUMBER = 2**63 - 1


def routes(gate: Gate) -> list[Route]:
    """Where the page's script keeps what is being typed."""
    return [Route("/desk/case/{case_id:int}/draft", gate.guard(_draft), methods=["POST"])]


async def _draft(request: Request, console: Console, visitor: Visitor) -> Response:
    """200 with "kept" or "over": the second when there is nothing to keep it for any more."""
    form = await request.form()
    case_id = CaseId(min(int(request.path_params["case_id"]), LARGEST_NUMBER))
    hand = Hand(visitor.operator.id, case_id, str(form.get("token", "")))
    words = str(form.get("words", "")).replace("\r\n", "\n")
    return PlainTextResponse("kept" if await console.talk.drafts.keep(hand, words) else "over")


def said_id(form: Form) -> SaidId:
    """Which message a form speaks of; 0 fits none."""
    told = form.get("said_id", "")
    return SaidId(min(int(told), LARGEST_NUMBER) if told.isascii() and told.isdecimal() else 0)


async def _undo(console: Console, hand: Hand, form: Form) -> str:
    await console.talk.answers.undo(hand, said_id(form), form.get("draft", "").replace("\r\n", "\n"))
    return "desk_talk-undone"


async def _again(console: Console, hand: Hand, form: Form) -> str:
    await console.talk.answers.again(hand, said_id(form), seen_in(form))
    return ""


async def _overrule(console: Console, hand: Hand, form: Form) -> str:
    await console.talk.answers.overrule(hand, form.get("words", "").replace("\r\n", "\n"))
    return "desk_talk-word-overruled"


async def _word(console: Console, view: View) -> dict[str, Any]:
    return {"state": await console.talk.answers.word(view.file.row.id)}


def _nowhere(_view: View) -> bool:
    return False  # their forms stand at the messages they speak of


PANES = (
    Pane("said", "desk-talk", {"undo": _undo, "again": _again}, _nowhere),
    Pane("word", "desk_talk-word", {"overrule": _overrule}, values=_word, more=True),
)
