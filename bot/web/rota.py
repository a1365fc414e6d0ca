"""The page of the rota: a week at a glance, plain forms to plan it, and "I am there" for whoever begins."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.message import Millis
from bot.core.roles import May
from bot.core.rota import ENDS_SOON, Shift, Span, monday, on_the_wall, planned
from bot.service.rota import Plan
from bot.web.console import Console, Gate, Visitor, page, show, wants_part
from bot.web.rota_view import Looks, days, state
from bot.web.signin import local_path

Form = Mapping[str, str]
Deed = Callable[[Console, Visitor, Form], Awaitable[Mapping[str, str]]]
LARGEST = 2**31 - 1
FIRST, LAST = date(2020, 1, 6), date(2100, 1, 1)  # further away no calendar of holidays reaches
MOST_SHOWN = 12


def routes(gate: Gate) -> list[Route]:
    """The rota's pages and forms."""
    forms: dict[str, tuple[Deed, May]] = {
        "add": (_add, May.ROTA),
        "change": (_change, May.ROTA),
        "drop": (_drop, May.ROTA),
        "end": (_end, May.ROTA),
        "hand-over": (_hand_over, May.ROTA),
        "copy": (_copy, May.ROTA),
        "ready": (_ready, May.SEE_ROTA),
        "leave": (_leave, May.SEE_ROTA),
    }
    return [
        Route("/desk/rota", gate.guard(_rota, May.SEE_ROTA), methods=["GET"]),
        Route("/desk/rota/duty", gate.guard(_duty, May.SELF), methods=["GET"]),
        *(
            Route(f"/desk/rota/{name}", gate.guard(_handler(deed), needs), methods=["POST"])
            for name, (deed, needs) in forms.items()
        ),
    ]


def _handler(deed: Deed) -> Callable[[Request, Console, Visitor], Awaitable[Response]]:
    async def handle(request: Request, console: Console, visitor: Visitor) -> Response:
        form = {key: str(value) for key, value in (await request.form()).items()}
        try:
            done = await deed(console, visitor, form)
        except Refused as refused:
            if wants_part(request):
                return await _strip(request, console, visitor, refused.why)
            said = {"words": _t(console, visitor, refused.why), "kind": "no"}
            return await _page(request, console, visitor, form, said, 409)
        if wants_part(request):
            return await _strip(request, console, visitor)
        back = form.get("to", "")
        if back:
            return RedirectResponse(local_path(back), status_code=303)
        query = "&".join(f"{name}={value}" for name, value in done.items())
        return RedirectResponse(f"/desk/rota?week={_first(console, form)}&{query}", status_code=303)

    return handle


async def _rota(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _page(request, console, visitor, request.query_params)


async def _duty(request: Request, console: Console, visitor: Visitor) -> Response:
    return await _strip(request, console, visitor)


async def _add(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    plan = Plan(_number(form, "who"), _span(console, form), form.get("kind") == "phone")
    await console.rota.add(visitor.operator.id, plan)
    return {"said": "added"}


async def _change(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.change(visitor.operator.id, _number(form, "shift"), _span(console, form))
    return {"said": "changed"}


async def _drop(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.drop(visitor.operator.id, _number(form, "shift"))
    return {"said": "dropped"}


async def _end(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.end(visitor.operator.id, _number(form, "shift"))
    return {"said": "ended"}


async def _hand_over(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.hand_over(visitor.operator.id, _number(form, "shift"), _number(form, "who"))
    return {"said": "handed"}


async def _copy(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    weeks = _number(form, "weeks")
    copied = await console.rota.copy(visitor.operator.id, _first(console, form), weeks)
    return {"said": "copied", "made": str(copied.made), "left": str(copied.left_out)}


async def _ready(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.ready(visitor.operator.id, _number(form, "shift"))
    return {"said": "ready"}


async def _leave(console: Console, visitor: Visitor, form: Form) -> Mapping[str, str]:
    await console.rota.end(visitor.operator.id, _number(form, "shift"), only_own=True)
    return {"said": "ended"}


SAID = ("added", "changed", "dropped", "ended", "handed", "copied", "ready")


def _t(console: Console, visitor: Visitor, text_id: str, **args: str) -> str:
    return console.book.text(visitor.locale, text_id, args)


def _number(form: Form, name: str) -> int:
    value = form.get(name, "")
    return min(int(value), LARGEST) if value.isascii() and value.isdecimal() else 0


def _span(console: Console, form: Form) -> Span:
    """The times a form asks for. Raises Refused."""
    try:
        day = date.fromisoformat(form.get("day", ""))
        begins, ends = (time.fromisoformat(form.get(name, "")) for name in ("from", "until"))
    except ValueError:
        raise Refused("desk_rota-bad-time") from None
    if not FIRST <= day < LAST or begins.tzinfo or ends.tzinfo:
        raise Refused("desk_rota-bad-time")
    return planned(day, begins, ends, console.zone)


def _first(console: Console, form: Form) -> date:
    """The Monday of the week a page or form names; of this week when it names none."""
    try:
        asked = date.fromisoformat(form.get("week", ""))
    except ValueError:
        return monday(console.clock(), console.zone)
    return min(max(asked - timedelta(days=asked.weekday()), FIRST), LAST)


def _told(console: Console, visitor: Visitor, form: Form) -> dict[str, str] | None:
    said = form.get("said", "")
    if said not in SAID:
        return None
    args = {"made": str(_number(form, "made")), "left": str(_number(form, "left"))}
    return {"words": _t(console, visitor, f"desk_rota-{said}", **args), "kind": ""}


async def _page(  # noqa: PLR0913, PLR0917 - who asked for what, and what became of it
    request: Request,
    console: Console,
    visitor: Visitor,
    form: Form,
    said: dict[str, str] | None = None,
    status: int = 200,
) -> Response:
    now, first = console.clock(), _first(console, form)
    found = await console.rota.week(first)
    names = dict(await console.staff.names())
    edited = next((each for each in found.shifts if each.id == _number(form, "edit")), None)
    plans = visitor.may(May.ROTA)
    values: dict[str, Any] = {
        "title": _t(console, visitor, "desk_rota-title"),
        "first": first,
        "last": first + timedelta(days=6),
        "before": first - timedelta(days=7),
        "after": first + timedelta(days=7),
        "days": days(Looks(found, names, now, console.zone), first),
        "plans": plans,
        "people": sorted(found.names.items(), key=lambda item: item[1]),
        "typed": _typed(console, form, edited, first),
        "edited": edited if edited is not None and state(edited, now) == "coming" else None,
        "weeks": range(1, MOST_SHOWN + 1),
        "zone": str(console.zone),
        "here": "/desk/rota",
        "refused": "",
        "country": partial(console.renderer.country, locale=visitor.locale),
        "open_form": bool(said) or edited is not None or "day" in form,
    }
    values["duty"] = await _duty_values(console, visitor)
    return page(request, console, visitor, "rota.html", values, said or _told(console, visitor, form), status)


def _typed(console: Console, form: Form, edited: Shift | None, first: date) -> dict[str, Any]:
    """What stands in the fields: what was typed, else the shift that is changed, else an ordinary day."""
    today = on_the_wall(console.clock(), console.zone).date()
    usual = {"day": max(first, today).isoformat(), "from": "09:00", "until": "17:00", "kind": "desk"}
    if edited is not None:
        begins, ends = (on_the_wall(at, console.zone) for at in (edited.starts_at, edited.ends_at))
        usual |= {"day": begins.date().isoformat(), "from": f"{begins:%H:%M}", "until": f"{ends:%H:%M}"}
    return {name: form.get(name) or value for name, value in usual.items()} | {"who": _number(form, "who")}


async def _duty_values(console: Console, visitor: Visitor) -> dict[str, Any]:
    """The strip on top: their own shift, and whether the plan is about to end."""
    shift = await console.rota.own(visitor.operator.id)
    ends_at = await console.rota.ends_at() if visitor.may(May.ROTA) else Millis(0)
    now = console.clock()
    return {
        "shift": shift,
        "from": _shown(console, shift.starts_at) if shift else "",
        "until": _shown(console, shift.ends_at) if shift else "",
        "begun": bool(shift and shift.covers(now)),
        "ends": visitor.may(May.ROTA) and ends_at - now < ENDS_SOON,
        "ends_at": _shown(console, ends_at) if ends_at else "",
    }


def _shown(console: Console, at: Millis) -> str:
    when: datetime = on_the_wall(at, console.zone)
    today = when.date() == on_the_wall(console.clock(), console.zone).date()
    return when.strftime("%H:%M" if today else "%d.%m %H:%M")


async def _strip(request: Request, console: Console, visitor: Visitor, refused: str = "") -> Response:
    values = {"duty": await _duty_values(console, visitor), "csrf": visitor.csrf, "refused": refused}
    here = local_path(request.query_params.get("here", ""))
    return show(console, visitor.locale, "rota_duty.html", values | {"here": here})
