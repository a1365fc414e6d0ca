"""The pane that shows who a person is, and the page where a second person allows it or reviews it."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.service import unmasking
from bot.service.desk import Hand
from bot.service.unmasking import Verdict
from bot.store.unmaskings import Unmasking
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.panes import Form, Pane, View
from bot.web.words import Words

PATH = "/desk/unmaskings"
SAID = {"decided": "desk_accounts-decided-ok", "reviewed": "desk_accounts-reviewed-ok"}


async def _ask(console: Console, hand: Hand, form: Form) -> str:
    return await unmasking.ask(console.desk, hand, form.get("words", ""))


async def _open(console: Console, hand: Hand, _form: Form) -> str:
    return await unmasking.open_it(console.desk, hand)


async def _values(console: Console, view: View) -> dict[str, Any]:
    hand = Hand(view.visitor.operator.id, view.file.row.id, "")
    shown = await unmasking.look(console.store, hand, console.clock())
    network = view.words.label("desk_accounts-network", shown.identity.network if shown.identity else "")
    return {
        "state": shown.state,
        "alone": shown.alone,
        "masked": shown.masked,
        "identity": shown.identity.value if shown.identity else "",
        "network": network if shown.identity else "",
        "until": view.words.clock(shown.until) if shown.until else "",
        "shortest": unmasking.SHORTEST_REASON,
    }


PANES = (
    Pane("unmask", "desk_accounts-unmask", {"unmask": _ask, "unmask-open": _open}, values=_values, more=True),
)


def routes(gate: Gate) -> list[Route]:
    """The page of requests and reviews, and its two forms."""
    return [
        Route(PATH, gate.guard(_show, May.CASES), methods=["GET"]),
        Route(f"{PATH}/decide", gate.guard(_decide, May.CASES), methods=["POST"]),
        Route(f"{PATH}/review", gate.guard(_review, May.REVIEW), methods=["POST"]),
    ]


async def _show(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, SAID.get(request.query_params.get("done", ""), ""))


async def _page(
    request: Request, console: Console, visitor: Visitor, said: str = "", refused: bool = False
) -> Response:
    now = console.clock()
    words = Words(console, visitor, await console.staff.names(), now)
    requests = await console.store.read(lambda tx: unmasking.waiting_requests(tx, now))
    reviews = []
    if visitor.may(May.REVIEW):
        reviews = await console.store.read(lambda tx: unmasking.waiting_reviews(tx, now))
    values = {
        "title": words.t("desk_accounts-unmaskings"),
        "requests": [_row(words, each) for each in requests],
        "reviews": [
            _row(words, each.unmasking) | {"due": words.clock(each.due_at), "late": each.overdue}
            for each in reviews
        ],
        "verdicts": unmasking.VERDICTS,
        "reviewer": visitor.may(May.REVIEW),
    }
    told = {"words": words.t(said), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "unmaskings.html", values, told, 409 if refused else 200)


def _row(words: Words, each: Unmasking) -> dict[str, Any]:
    return {
        "id": each.id,
        "case_id": each.case_id or 0,
        "by": words.name(each.operator_id),
        "own": each.operator_id == words.visitor.operator.id,
        "at": words.clock(each.at),
        "reason": each.reason,
    }


async def _decide(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await asked.form(request)
    number, yes = asked.number(form.get("number", "")), form.get("answer", "") == "yes"
    try:
        await unmasking.decide(console.store, number, visitor.operator.id, yes, console.clock())
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other(f"{PATH}?done=decided")


async def _review(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await asked.form(request)
    number = asked.number(form.get("number", ""))
    said = Verdict(number, visitor.operator.id, form.get("verdict", ""), form.get("words", ""))
    try:
        await unmasking.review(console.store, said, console.clock())
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other(f"{PATH}?done=reviewed")
