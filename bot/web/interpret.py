"""The interpreters' page: one message at a time, in their languages, and nothing of the case around it."""

from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.service.desk import Hand
from bot.store import interpretings
from bot.web.console import Console, Gate, Visitor, page
from bot.web.live import Fresh, live
from bot.web.panes import Form, Pane, View
from bot.web.words import Words

PATH = "/desk/interpret"
LARGEST_NUMBER = 2**63 - 1


def routes(gate: Gate) -> list[Route]:
    """The page, its feed and its forms, for whoever may interpret."""
    feed = partial(live, gate=gate, tells=_tells)
    return [
        Route(PATH, gate.guard(_page, May.INTERPRET), methods=["GET"]),
        Route(f"{PATH}/live", gate.guard(feed, May.INTERPRET), methods=["GET"]),
        Route(f"{PATH}/{{request_id:int}}/{{deed}}", gate.guard(_do, May.INTERPRET), methods=["POST"]),
    ]


def _tells(fresh: Fresh) -> str:
    """That something changed, and not where: an interpreter sees no case."""
    return "interpret" if any(verb.startswith(("interpret_", "close")) for _, verb, _ in fresh) else ""


async def _page(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _shown(request, console, visitor)


async def _shown(
    request: Request, console: Console, visitor: Visitor, said: str = "", typed: str = ""
) -> Response:
    words = Words(console, visitor, {}, console.clock())
    me = visitor.operator
    found = await console.talk.interpreting.waiting(me.id, me.languages)
    values = {
        "title": words.label("desk-menu", "interpret"),
        "mine": [_view(words, each) for each in found if _held(each, me.id)],
        "open": [_view(words, each) for each in found if not _held(each, me.id)],
        "typed": typed,
        "languages_own": ", ".join(words.language(code) for code in me.languages),
    }
    told = {"words": words.t(said), "kind": "no"} if said else None
    return page(request, console, visitor, "interpret.html", values, told, 409 if said else 200)


def _held(each: interpretings.Request, operator_id: int) -> bool:
    return each.taken_by == operator_id


def _view(words: Words, each: interpretings.Request) -> dict[str, object]:
    return {
        "id": each.id,
        "way": f"{words.language(each.source)} → {words.language(each.target)}",
        "source": each.source,
        "target": each.target,
        "words": each.words,
        "size": len(each.words),
        "draft": not each.heard_id,
        "since": each.at,
        "since_words": words.span(each.at),
    }


async def _do(request: Request, console: Console, visitor: Visitor) -> Response:
    """Take, give back or answer one; a refused answer keeps its words on the page."""
    form = await request.form()
    number = min(int(request.path_params["request_id"]), LARGEST_NUMBER)
    typed, me, room = str(form.get("words", "")), visitor.operator, console.talk.interpreting
    try:
        match request.path_params["deed"]:
            case "take":
                await room.take(me.id, me.languages, number)
            case "back":
                await room.give_back(me.id, number)
            case "answer":
                await room.answer(me.id, number, typed.replace("\r\n", "\n"))
            case _:
                raise Refused("desk-no-case")
    except Refused as refused:
        return await _shown(request, console, visitor, refused.why, typed)
    return RedirectResponse(PATH, status_code=303)


async def _ask(console: Console, hand: Hand, form: Form) -> str:
    """A message of the person's ("what" = its number and the language), or the words of an answer."""
    told, _, target = form.get("what", "").partition(" ")
    if told == "draft":
        words = form.get("words", "").replace("\r\n", "\n")
        await console.talk.interpreting.ask_for_answer(hand, words, target)
    else:
        number = min(int(told), LARGEST_NUMBER) if told.isascii() and told.isdecimal() else 0
        await console.talk.interpreting.ask(hand, number, target)
    return "desk_talk-interpret-asked"


async def _use(console: Console, hand: Hand, form: Form) -> str:
    told = form.get("request_id", "")
    number = min(int(told), LARGEST_NUMBER) if told.isascii() and told.isdecimal() else 0
    await console.talk.interpreting.use(hand, number)
    return "desk_talk-interpret-used"


def _nowhere(_view: View) -> bool:
    return False  # its forms stand at the messages and in the answer's pane


PANES = (Pane("interpret", "desk-talk", {"interpret": _ask, "use-translation": _use}, _nowhere),)
