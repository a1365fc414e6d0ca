"""The pane that proposes a link, the page that reads two talks as one, and the list for supervisors."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import CaseId
from bot.core.roles import May
from bot.service import linking
from bot.service.desk import Hand
from bot.store import links
from bot.store.links import Link, Side
from bot.web import asked
from bot.web.console import Console, Gate, Visitor, page, say
from bot.web.lines import lines
from bot.web.panes import Form, Pane, View, as_number
from bot.web.words import Words


def routes(gate: Gate) -> list[Route]:
    """Both talks of one person, to read."""
    return [Route("/desk/case/{case_id:int}/both", gate.guard(_both, May.CASES), methods=["GET"])]


async def _propose(console: Console, hand: Hand, form: Form) -> str:
    await linking.propose(console.desk, hand, CaseId(as_number(form.get("number", "").strip())))
    return "desk_links-link-proposed_ok"


async def _agree(console: Console, hand: Hand, _form: Form) -> str:
    await linking.agree(console.desk, hand)
    return "desk_links-link-agreed_ok"


async def _withdraw(console: Console, hand: Hand, _form: Form) -> str:
    await linking.withdraw(console.desk, hand)
    return "desk_links-link-withdrawn_ok"


async def _enter(console: Console, hand: Hand, form: Form) -> str:
    return await linking.enter(console.desk, hand, form.get("code", ""))


def _shown(view: View) -> bool:
    """To whoever holds the case of somebody with a phone; afterwards to all who read it."""
    row = view.file.row
    linked = any(line.verb == "link_joined" for line in view.file.lines)
    return row.person_id is not None and ((view.mine and row.reachable) or linked)


async def _values(console: Console, view: View) -> dict[str, Any]:
    row, words = view.file.row, view.words
    seen = await linking.look(console.store, view.visitor.operator.id, row, words.now)
    link = seen.link
    if link is None:
        return {"state": "", "mine": view.mine}
    return {
        "mine": view.mine,
        "state": link.state,
        "other": str(link.other.case_id or ""),
        "until": words.clock(link.expires_at),
        "waits_for": words.name(seen.other_owner) if not link.agreed_at else "",
        "may_agree": seen.may_agree,
        "sides": (("this", _stand(link.mine)), ("that", _stand(link.other))),
        "asked": bool(link.agreed_at),
    }


def _stand(side: Side) -> str:
    if side.given_at:
        return "given"
    return "agreed" if side.agreed else "asked"


async def _both(request: Request, console: Console, visitor: Visitor) -> Response:
    """Both talks in the order of time; looking is kept with both cases, as any look is."""
    number, me = asked.number(str(request.path_params["case_id"])), visitor.operator.id
    try:
        file = await console.desk.file(CaseId(number), me)
        seen = await linking.look(console.store, me, file.row, console.clock())
        if seen.link is None or seen.link.state != links.JOINED or not seen.link.other.case_id:
            raise Refused("desk_links-link-not_now")
        other = await console.desk.file(seen.link.other.case_id, me)
    except Refused as refused:
        return say(request, console, refused.why, 404)
    words = Words(console, visitor, await console.staff.names(), console.clock())
    told = [
        {
            "case": str(each.row.id),
            "words": line["words"],
            "who": line["who"],
            "at": line["iso"],
            "time": f"{line['iso'][8:10]}.{line['iso'][5:7]} {line['time']}",
        }
        for each in (file, other)
        for line in lines(words, each)
        if line["side"] not in ("day", "event")
    ]
    pair = (str(file.row.id), str(other.row.id))
    values = {
        "title": words.t("desk_links-link-both_title", one=pair[0], two=pair[1]),
        "pair": pair,
        "lines": sorted(told, key=lambda line: line["at"]),
    }
    return page(request, console, visitor, "both.html", values)


def listed(words: Words, link: Link) -> dict[str, Any]:
    """One link in the supervisor's list."""
    undoable = link.state == links.JOINED and words.now - link.joined_at <= links.UNDO_WITHIN
    return {
        "id": link.id,
        "cases": [each.case_id for each in (link.mine, link.other) if each.case_id],
        "by": words.name(link.operator_id),
        "at": words.clock(link.at),
        "state": words.label("desk_links-state", link.state),
        "undo": undoable,
    }


PANES = (
    Pane(
        "link",
        "desk_links-link",
        {"link": _propose, "link-agree": _agree, "link-withdraw": _withdraw, "link-code": _enter},
        _shown,
        _values,
        more=True,
    ),
)
