"""What one person did alone and a second looks at: nuisance marks, and names shown without a colleague."""

from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.cards import Card, day, soon, stale
from bot.core.faults import Refused
from bot.core.roles import May
from bot.service import linking, nuisance, unmasking
from bot.service.nuisance import REVIEW_WITHIN, Verdict
from bot.store import links, marks
from bot.store.marks import UNSEEN, Mark
from bot.web import asked
from bot.web import linking as linked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

DONE = {
    "confirmed": "desk_lead-review-confirmed",
    "lifted": "desk_lead-review-lifted",
    "undone": "desk_links-link-undone_ok",
}


def routes(gate: Gate) -> list[Route]:
    """The page and its form."""
    return [
        Route("/desk/reviews", gate.guard(_reviews, May.REVIEW), methods=["GET"]),
        Route("/desk/reviews/link", gate.guard(_undo, May.REVIEW), methods=["POST"]),
        Route("/desk/reviews/mark", gate.guard(_mark, May.REVIEW), methods=["POST"]),
    ]


async def _reviews(request: Request, console: Console, visitor: Visitor) -> Response:
    done = DONE.get(request.query_params.get("done", ""))
    return await _page(request, console, visitor, done or "")


async def _page(
    request: Request, console: Console, visitor: Visitor, said: str, refused: bool = False
) -> Response:
    words = Words(console, visitor, await console.staff.names(), console.clock())
    open_marks = await console.store.read(marks.to_review)
    judged = await console.store.read(marks.reviewed)
    looks = await console.store.read(lambda tx: unmasking.waiting_reviews(tx, words.now))
    found = await console.store.read(lambda tx: links.everything(tx, words.now))
    today = day(words.now)
    due = [*stale(console.cards, today), *soon(console.cards, today)]
    values: dict[str, Any] = {
        "title": words.label("desk-menu", "reviews"),
        "marks": [_shown(words, each) for each in open_marks],
        "judged": [_shown(words, each) for each in judged],
        "links": [linked.listed(words, each) for each in found],
        "looks": [_look(words, each) for each in looks],
        "rules": [_rule(words, each, today) for each in due],
    }
    told = {"words": words.t(said), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "reviews.html", values, told, 409 if refused else 200)


async def _mark(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await asked.form(request)
    chosen = Verdict(asked.number(form.get("mark", "")), visitor.operator.id, form.get("verdict", ""))
    try:
        await nuisance.review(console.store, chosen, console.clock())
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other(f"/desk/reviews?done={chosen.verdict}")


async def _undo(request: Request, console: Console, visitor: Visitor) -> Response:
    """Part two who were joined."""
    number = asked.number((await asked.form(request)).get("link", ""))
    try:
        await linking.undo(console.store, number, visitor.operator.id, console.clock())
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other("/desk/reviews?done=undone")


def _shown(words: Words, mark: Mark) -> dict[str, Any]:
    due = mark.at + REVIEW_WITHIN
    lapses = min(mark.until, mark.at + UNSEEN)
    return {
        "id": mark.id,
        "case_id": mark.case_id or 0,
        "by": words.name(mark.operator_id),
        "reason": words.label("desk_lead-nuisance-reasons", mark.reason),
        "at": words.clock(mark.at),
        "until": words.clock(mark.until),
        "due": words.clock(due),
        "late": words.now > due,
        "over": words.now >= lapses,
        "own": mark.operator_id == words.visitor.operator.id,
        "verdict": words.label("desk_lead-verdict", mark.verdict) if mark.verdict else "",
        "judge": words.name(mark.reviewed_by) if mark.reviewed_by else "",
        "judged": words.clock(mark.reviewed_at) if mark.reviewed_at else "",
    }


def _rule(words: Words, card: Card, today: date) -> dict[str, str]:
    """A card that nobody is shown any more, or that is about to go: which, of when, from where."""
    gone = card.review_by < today
    at = f"{card.review_by:%d.%m.%Y}"
    return {
        "what": words.country(card.country),
        "topic": words.label("know-topic", card.topic),
        "when": words.t("desk_lead-rule-gone" if gone else "desk_lead-rule-until", at=at),
        "gone": "yes" if gone else "",
        "id": card.id,
        "source": card.source,
    }


def _look(words: Words, review: unmasking.Review) -> dict[str, Any]:
    """Somebody saw who a person is, alone: which case, who, and until when it must be reviewed."""
    found = review.unmasking
    return {
        "case_id": found.case_id or 0,
        "by": words.name(found.operator_id),
        "at": words.clock(found.at),
        "due": words.clock(review.due_at),
        "late": review.overdue,
    }
