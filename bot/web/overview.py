"""Who waits, who is there, who holds how much: the supervisor's page, fresh with every event."""

import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.case import Tier
from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.core.roles import May, may
from bot.core.rota import Shift
from bot.service import leading
from bot.service.desk import Hand
from bot.service.leading import QUEUE, REASONS, Move, Overview
from bot.store import staff
from bot.store.staff import Operator
from bot.store.story import QueueRow
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

MOST_CASES = 40  # on the page, the first of the queue; the rest stands in the queue itself


def routes(gate: Gate) -> list[Route]:
    """The page, and the form that moves a case."""
    return [
        Route("/desk/overview", gate.guard(_overview, May.LEAD), methods=["GET"]),
        Route("/desk/overview/move", gate.guard(_move, May.LEAD), methods=["POST"]),
    ]


async def _overview(request: Request, console: Console, visitor: Visitor) -> Response:
    done = "desk_lead-moved" if request.query_params.get("done") == "moved" else ""
    return await _page(request, console, visitor, done)


async def _move(request: Request, console: Console, visitor: Visitor) -> Response:
    form = await asked.form(request)
    hand = Hand(visitor.operator.id, CaseId(asked.number(form.get("case", ""))), form.get("token", ""))
    move = Move(asked.number(form.get("to", ""), -1), form.get("reason", ""))
    try:
        await leading.reassign(console.desk, hand, move)
    except Refused as refused:
        return await _page(request, console, visitor, refused.why, refused=True)
    return asked.see_other("/desk/overview?done=moved")


async def _page(
    request: Request, console: Console, visitor: Visitor, said: str, refused: bool = False
) -> Response:
    everyone = await console.store.read(staff.everyone)
    words = Words(console, visitor, {each.id: each.name for each in everyone}, console.clock())
    seen = await console.store.read(lambda tx: leading.overview(tx, words.now))
    findings = await console.findings()
    values = {
        "title": words.label("desk-menu", "overview"),
        "tiers": [_tier(words, seen, tier) for tier in Tier],
        "people": _people(words, seen, everyone),
        "coming": [_shift(words, each) for each in seen.shifts if each.starts_at > words.now],
        "rows": [_row(words, seen, row) for row in seen.rows[:MOST_CASES]],
        "more": max(0, len(seen.rows) - MOST_CASES),
        "findings": [words.label("desk_lead-finding", code) for code in findings],
        "unreviewed": seen.marks,
        "looks": seen.looks,
        "reasons": REASONS,
        "colleagues": [(each.id, each.name) for each in everyone if _can_hold(each)],
        "queue": QUEUE,
        "token": secrets.token_urlsafe(12),
        "staffed": seen.staffed,
        "at": words.local(words.now).strftime("%H:%M"),
    }
    told = {"words": words.t(said, name=""), "kind": "no" if refused else ""} if said else None
    return page(request, console, visitor, "overview.html", values, told, 409 if refused else 200)


def _can_hold(operator: Operator) -> bool:
    return not operator.disabled_at and may(operator.role, May.CASES)


def _tier(words: Words, seen: Overview, tier: Tier) -> dict[str, Any]:
    """Who of that tier nobody holds, how long the longest has waited, and how many are overdue."""
    free = [row for row in seen.free if row.tier is tier]
    longest = min((row.free_since for row in free), default=0)
    return {
        "tier": tier.value,
        "name": words.label("desk-tier", tier),
        "waiting": len(free),
        "longest": words.span(longest) if free else "-",
        "late": sum(seen.late(row) for row in seen.rows if row.tier is tier),
    }


def _people(words: Words, seen: Overview, everyone: list[Operator]) -> list[dict[str, Any]]:
    """Whoever is on shift or holds a case: what they are doing here, and how much they carry."""
    running = [each for each in seen.shifts if each.covers(words.now)]
    found = []
    for operator in everyone:
        own = [each for each in running if each.operator_id == operator.id]
        load = seen.load(operator.id)
        if own or load:
            found.append(
                {
                    "name": operator.name,
                    "languages": ", ".join(words.language(code) for code in operator.languages),
                    "state": words.label("desk_lead-there", _there(words, own)),
                    "away": _there(words, own) in ("not_ready", "none"),
                    "until": words.clock(max(each.ends_at for each in own)) if own else "",
                    "load": ", ".join(f"{tier.value}: {count}" for tier, count in load.items()) or "0",
                }
            )
    return found


def _there(words: Words, own: list[Shift]) -> str:
    if any(each.there(words.now) for each in own):
        return "ready"
    if any(not each.duty_phone for each in own):
        return "not_ready"
    return "phone" if own else "none"


def _shift(words: Words, shift: Shift) -> dict[str, Any]:
    return {
        "name": words.name(shift.operator_id),
        "from": words.clock(shift.starts_at),
        "until": words.clock(shift.ends_at),
        "phone": shift.duty_phone,
    }


def _row(words: Words, seen: Overview, row: QueueRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "tier": row.tier.value,
        "tier_word": words.label("desk-tier", row.tier),
        "language": words.language(row.locale),
        "reason": words.label("desk-reason", row.reason),
        "state": words.label("desk-state", row.state),
        "owner": words.name(row.owner) if row.held else "",
        "held": row.held,
        "since": words.span(row.free_since),
        "late": seen.late(row),
        "answered": bool(row.replied_at),
    }
