"""The queue beside the open case: its cards in order, the filter a browser keeps, what is counted.

The filter is a cookie of codes and says nothing of anybody. Danger passes every filter.
"""

import secrets
from collections.abc import Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from bot.core.case import CaseState, Tier
from bot.core.message import LANGUAGES
from bot.core.queue import WHO, Wish
from bot.service.queueing import Look, Seen, overdue_since, speaks
from bot.store.board import Glimpse
from bot.store.lists import QueueRow
from bot.web.console import Console, wants_part
from bot.web.words import Words, chip, chips, route, safe_chip

FILTER_COOKIE = "safar_filter"
A_PAGE, MOST = 30, 600  # cards of each kind that are drawn at first, and at most
A_YEAR = 365 * 86400
NOTHING = Glimpse()


def look_of(request: Request) -> Look:
    """How this page looks at the queue. A page that renews itself says whether somebody sits at it."""
    asked = request.query_params.get("show", "")
    many = min(max(int(asked), A_PAGE), MOST) if asked.isdecimal() and len(asked) < len("99999") else A_PAGE
    by_hand = request.method == "POST" or not wants_part(request)
    here = by_hand or request.headers.get("x-desk-here", "") == "yes"
    return Look(Wish.read(request.cookies.get(FILTER_COOKIE, "")), many, here)


def keep_filter(response: Response, console: Console, wish: Wish) -> None:
    """Remember the filter in this browser."""
    safe = console.secure
    response.set_cookie(FILTER_COOKIE, str(wish), max_age=A_YEAR, secure=safe, httponly=True, samesite="lax")


def wished(form: dict[str, str], before: Wish) -> Wish:
    """The filter a form asks for: one part of it cleared, all of it, or chosen anew."""
    clear = form.get("clear", "")
    if clear == "all":
        return Wish()
    asked = {name: getattr(before, name) for name in ("tier", "locale", "country", "child", "who")}
    if clear:
        asked[clear] = ""
    else:
        asked = {name: form.get(name, "") for name in asked}
    kept = (asked["tier"], asked["locale"], asked["country"], "child" if asked["child"] else "", asked["who"])
    return Wish.read(".".join(str(each) for each in kept))


def queue_view(words: Words, seen: Seen, look: Look, chosen: int) -> dict[str, Any]:
    """The queue as the page shows it: danger nobody has taken, the visitor's own, the rest, colleagues'."""
    board, counts, who = seen.board, seen.board.counts, look.wish.who
    danger = [row for row in board.free if row.tier is Tier.T1]
    rest = [row for row in board.free if row.tier is not Tier.T1]
    groups = (
        (words.label("desk-tier", "T1"), danger, 0),
        (words.t("desk-mine"), _seen_by(board.mine, who, "mine"), 0),
        (words.t("desk-unclaimed"), _seen_by(rest, who, "free"), 0),
        (words.t("desk-others"), _seen_by(board.others, who, "others"), counts.others),
        (words.t("desk_queue-with_partners"), _seen_by(board.referred, who, "others"), counts.referred),
    )
    sections = [
        {"title": title, "rows": [card(words, row, seen) for row in rows], "beyond": max(0, of - len(rows))}
        for title, rows, of in groups
        if rows
    ]
    title = words.t("desk-title")
    return {
        "title": f"({counts.free}) {title}" if counts.free else title,
        "waiting": counts.free,
        "mine": len(board.mine),
        "danger": counts.danger,
        "unread": sum(row.unread for row in board.mine),
        "handed": sum(bool(row.handed_by) for row in board.mine),
        "chosen": chosen,
        "sections": sections,
        "left": 0 if who in ("mine", "others") else counts.fit - len(board.free),
        "show": min(look.many + A_PAGE, MOST),
        "hidden": _hidden(seen, who, len(danger)),
    }


def _seen_by(rows: list[QueueRow], who: str, kind: str) -> list[QueueRow]:
    """The rows of that kind, without those a wish for another kind hides; danger is never hidden."""
    return [row for row in rows if not who or who == kind or row.tier is Tier.T1]


def _hidden(seen: Seen, who: str, danger: int) -> int:
    """How many cases nobody has the filter keeps from sight."""
    counts = seen.board.counts
    return counts.free - (danger if who in ("mine", "others") else counts.fit)


def card(words: Words, row: QueueRow, seen: Seen) -> dict[str, Any]:
    """One case in the queue."""
    glimpse = seen.board.glimpses.get(row.id, NOTHING)
    asked = row.asked_at or (row.replied_at if row.held else row.free_since)
    return {
        "id": row.id,
        "tier": row.tier.value,
        "tier_word": words.label("desk-tier", row.tier),
        "since": asked,
        "since_words": words.span(asked),
        "route": route(words, row),
        "more": " · ".join(_more(words, row)),
        "words": glimpse.words,
        "lang": row.locale,
        "chips": [*_first_chips(words, row, seen), *chips(words, row), *safe_chip(words, row)],
    }


def _more(words: Words, row: QueueRow) -> Iterable[str]:
    yield words.language(row.locale)
    if not row.held:
        yield words.label("desk-reason", row.reason)
        if row.state is CaseState.HANDED_BACK:
            yield words.label("desk-state", row.state)
    elif row.owner == words.visitor.operator.id:
        yield words.label("desk-state", row.state)
    else:
        yield words.name(row.owner)


def _first_chips(words: Words, row: QueueRow, seen: Seen) -> list[dict[str, str]]:
    """What calls for somebody now, before what merely has to be known."""
    glimpse, found = seen.board.glimpses.get(row.id, NOTHING), []
    due = overdue_since(row, seen.staffed)
    if due is not None and due < words.now:
        found.append(chip("late", words.t("desk_queue-overdue", at=words.clock(due)), "waiting"))
    if glimpse.owed:
        found.append(chip("", words.t("desk_queue-owed"), "held"))
    if not speaks(words.visitor.operator.languages, row.locale):
        found.append(chip("", words.t("desk_queue-foreign")))
    if row.state is CaseState.REFERRED and glimpse.confirmed:
        found.append(chip("", words.t("desk_queue-is_confirmed"), "delivered"))
    elif row.state is CaseState.REFERRED and glimpse.due_at:
        found.append(chip("", words.t("desk_queue-confirm_by", at=words.clock(glimpse.due_at)), "waiting"))
    return found


def side_view(words: Words, look: Look) -> dict[str, Any]:
    """What stands above the queue: the form that takes the next case, the filter and its chips."""
    countries = [(code, words.country(code)) for code in words.console.partnering.countries]
    return {
        "token": secrets.token_urlsafe(12),
        "wish": look.wish,
        "chips": _wish_chips(words, look.wish),
        "options": {
            "tier": [(tier.value, f"{tier.value} {words.label('desk-tier', tier)}") for tier in Tier],
            "locale": [(code, words.language(code)) for code in LANGUAGES],
            "country": sorted(countries, key=lambda each: each[1]),
            "who": [(code, words.label("desk_queue-who", code)) for code in WHO],
        },
    }


def _wish_chips(words: Words, wish: Wish) -> list[dict[str, str]]:
    said = {
        "tier": f"{wish.tier} {words.label('desk-tier', wish.tier)}" if wish.tier else "",
        "locale": words.language(wish.locale) if wish.locale else "",
        "country": words.country(wish.country) if wish.country else "",
        "child": words.label("desk_queue-filters", "child") if wish.child else "",
        "who": words.label("desk_queue-who", wish.who) if wish.who else "",
    }
    return [{"clears": name, "words": text} for name, text in said.items() if text]
