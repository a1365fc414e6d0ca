"""New cases of those who call or come in, and the pane in which their questions are read aloud."""

import secrets
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core import aloud
from bot.core.case import Tier
from bot.core.effects import Part, Say
from bot.core.faults import Refused
from bot.core.message import FIVE, LANGUAGES
from bot.core.roles import May
from bot.phrasebook import NoWords
from bot.service.desk import Hand
from bot.service.render import Reader
from bot.service.walk_in import ANSWERS, CALL_TIMES, Answer, Arrival
from bot.store.story import StoryLine
from bot.store.voice import SOURCES
from bot.web.console import Console, Gate, Visitor, page
from bot.web.panes import Form, Pane, View
from bot.web.words import Words

CONSENT = "human-consent"
FIRST = {"source": "phone", "child": "no", "tier": "T3"}


def routes(gate: Gate) -> list[Route]:
    """The form for a new case."""
    return [
        Route("/desk/new", gate.guard(_new, May.CASES), methods=["GET"]),
        Route("/desk/new", gate.guard(_open, May.CASES), methods=["POST"]),
    ]


async def _new(request: Request, console: Console, visitor: Visitor) -> Response:
    return _form(request, console, visitor, FIRST | {"token": secrets.token_urlsafe(12)})


async def _open(request: Request, console: Console, visitor: Visitor) -> Response:
    form = {key: str(value) for key, value in (await request.form()).items()}
    arrival = Arrival(
        form.get("source", ""),
        form.get("language", ""),
        form.get("tier", ""),
        form.get("stays_in", ""),
        form.get("comes_from", ""),
        form.get("child", ""),
        "discreet" in form,
    )
    who, token = visitor.operator.id, form.get("token", "")
    try:
        case_id = await console.walk_in.open(who, token, arrival, console.clock())
    except Refused as refused:
        return _form(request, console, visitor, form, refused.why)
    return RedirectResponse(f"/desk/case/{case_id}", status_code=303)


def _form(
    request: Request, console: Console, visitor: Visitor, form: Mapping[str, str], refused: str = ""
) -> Response:
    def t(text_id: str) -> str:
        return console.book.text(visitor.locale, text_id)

    countries = console.walk_in.countries
    named = sorted((console.renderer.country(code, visitor.locale), code) for code in countries)
    first = [(console.renderer.country(code, visitor.locale), code) for code in FIVE]
    values = {
        "title": t("desk_links-new"),
        "form": {"source": "", "language": "", "tier": "", "stays_in": "", "comes_from": "", "child": ""}
        | {"token": secrets.token_urlsafe(12)}
        | dict(form),
        "sources": SOURCES,
        "answers": ANSWERS,
        "tiers": tuple(Tier),
        "tongues": LANGUAGES,
        "countries": named,
        "passports": [*first, *(each for each in named if each not in first)],
    }
    said = {"words": t(refused), "kind": "no"} if refused else None
    return page(request, console, visitor, "new_case.html", values, said, 409 if refused else 200)


async def _begin(console: Console, hand: Hand, form: Form) -> str:
    await console.walk_in.begin(hand, form.get("flow", ""))
    return ""


async def _answer(console: Console, hand: Hand, form: Form) -> str:
    turn = form.get("turn", "")
    number = int(turn) if turn.isdecimal() and len(turn) < 10 else -1
    given = Answer(form.get("step", ""), number, form.get("choice", ""), form.get("typed", ""))
    await console.walk_in.answer(hand, given)
    return ""


async def _call_back(console: Console, hand: Hand, form: Form) -> str:
    number = "" if "forget" in form else form.get("number", "")
    await console.walk_in.call_back(hand, number, form.get("when", ""))
    return "desk_links-call-kept" if number.strip() else "desk_links-call-gone"


async def _consent(console: Console, hand: Hand, _form: Form) -> str:
    await console.walk_in.consent(hand)
    return "desk_links-consent-ok"


def _speaks(view: View) -> bool:
    return view.mine and bool(view.file.row.source)


async def _values(console: Console, view: View) -> dict[str, Any]:
    """The question that stands, in the operator's language and in theirs; numbers apart, to be read out."""
    row, words = view.file.row, view.words
    stands = await console.walk_in.standing(row.id)
    spoken = [line for line in view.file.lines if line.state == "spoken"]
    turn = max((line.turn for line in spoken), default=0)
    said = [line for line in spoken if line.turn == turn]
    asked = next((line for line in said if stands.step and line.step == stands.step), None)
    theirs = row.locale or "ru"
    own_consent, their_consent = (console.book.text(each, CONSENT) for each in (words.locale, theirs))
    return {
        "lines": [_paragraph(words, part, theirs) for line in said for part in line.parts],
        "choices": _choices(words, asked, theirs) if asked else [],
        "stands": stands,
        "asked": asked is not None,
        "theirs": theirs,
        "same": theirs == words.locale,
        "flows": aloud.FLOWS,
        "times": CALL_TIMES,
        "consent": row.consent,
        "consent_own": own_consent,
        "consent_theirs": their_consent,
    }


def _paragraph(words: Words, part: Part, theirs: str) -> dict[str, Any]:
    """One paragraph in both languages; its numbers large and alone."""
    args = dict(part.args)
    keys, place = args.pop("numbers", ""), args.get("from", "")
    bare = Part(part.text, tuple(args.items()))
    renderer, now = words.console.renderer, words.console.clock()
    numbers = [
        {
            "dial": renderer.number(key, place, Reader(words.locale, short=True), now),
            "more": renderer.number(key, place, Reader(words.locale), now),
        }
        for key in keys.split(",")
        if key
    ]
    own, other = (_said(words, bare, locale) for locale in (words.locale, theirs))
    return {"own": own, "theirs": other, "numbers": [each for each in numbers if each["dial"]]}


def _said(words: Words, part: Part, locale: str) -> str:
    """The words; the text's own name when it has been retired since."""
    try:
        return words.console.renderer.said(Say((part,)), locale, words.console.clock())
    except NoWords:
        return part.text


def _choices(words: Words, asked: StoryLine, theirs: str) -> list[dict[str, str]]:
    say = Say((), asked.step, asked.labels, asked.choices)
    renderer = words.console.renderer
    own = renderer.labels(say, Reader(words.locale))
    other = dict(renderer.labels(say, Reader(theirs)))
    return [{"code": code, "own": label, "theirs": other[code]} for code, label in own]


PANES = (
    Pane(
        "ask",
        "desk_links-ask",
        {"ask-begin": _begin, "ask-answer": _answer},
        _speaks,
        _values,
        key="A",
    ),
    Pane(
        "call", "desk_links-call", {"call-back": _call_back, "consent": _consent}, _speaks, _values, more=True
    ),
)
