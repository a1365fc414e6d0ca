"""Who did what and when: a search over the events, for supervisors and administrators. Looking is kept too.

There are no words of anybody in events, and there is no way out of here but the screen.
"""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.message import Millis
from bot.core.roles import May
from bot.store import audit
from bot.store.audit import Happened, Search
from bot.store.database import Tx
from bot.store.events import event
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page
from bot.web.words import Words

VERBS = (
    *("open", "raise", "lower", "claim", "reply", "note", "viewed", "hear", "hand_back", "expire"),
    *("transfer", "reassigned", "refer", "close", "reopen", "marked", "mark_confirmed", "mark_lifted"),
    *("unmasked", "unmask_reviewed", "number_called", "signed", "exported", "audit", "erased", "forgotten"),
    *("send_failed", "send_unknown", "not_told", "told", "unmask_allowed", "partner_kept"),
    *("signed_in", "sign_in_refused", "password_changed"),
    *("account_added", "account_changed", "account_disabled"),
    *("shift_added", "shift_dropped", "shift_ready"),
)
BOT, PERSON = "bot", "person"


def routes(gate: Gate) -> list[Route]:
    """The page."""
    return [Route("/desk/audit", gate.guard(_audit, May.AUDIT), methods=["GET"])]


async def _audit(request: Request, console: Console, visitor: Visitor) -> Response:
    words = Words(console, visitor, await console.staff.names(), console.clock())
    query = {name: request.query_params.get(name, "") for name in ("case", "who", "verb", "day", "before")}
    search = _search(words, query)
    rows, more = await console.store.read(lambda tx: audit.search(tx, search))
    await console.store.write(lambda tx: _looked(tx, visitor.operator.id, search, words.now))
    kept = {name: value for name, value in query.items() if value and name != "before"}
    values = {
        "title": words.label("desk-menu", "audit"),
        "query": query,
        "verbs": [(verb, words.label("desk_lead-verb", verb)) for verb in VERBS],
        "people": [(BOT, words.t("desk-author-bot")), (PERSON, words.t("desk-author-person"))]
        + [(str(number), name) for number, name in sorted(words.names.items(), key=lambda each: each[1])],
        "rows": [_shown(words, row) for row in rows],
        "older": f"/desk/audit?{urlencode(kept | {'before': rows[-1].id})}" if more else "",
    }
    return page(request, console, visitor, "audit.html", values)


def _search(words: Words, query: dict[str, str]) -> Search:
    """What is looked for; what cannot be read is not looked for."""
    day = asked.a_day(query["day"])
    zone = words.console.zone
    known = (BOT, PERSON, *map(str, words.names))
    return Search(
        case_id=asked.number(query["case"]),
        actor=asked.one_of(query["who"], known),
        verb=asked.one_of(query["verb"], VERBS),
        since=asked.begins(day, zone) if day else Millis(0),
        until=asked.begins(day + timedelta(days=1), zone) if day else Millis(0),
        before=asked.number(query["before"]),
    )


def _looked(tx: Tx, operator_id: int, search: Search, now: Millis) -> None:
    event(tx, str(operator_id), "audit", None, search.codes(), now)


def _shown(words: Words, row: Happened) -> dict[str, Any]:
    actors = {BOT: words.t("desk-author-bot"), PERSON: words.t("desk-author-person")}
    number = asked.number(row.actor)
    return {
        "id": row.id,
        "at": words.local(row.at).strftime("%d.%m.%Y %H:%M:%S"),
        "who": actors.get(row.actor) or words.names.get(number, row.actor),
        "verb": words.label("desk_lead-verb", row.verb),
        "case_id": row.case_id,
        "codes": row.codes,
    }
