"""The alarm on every page of whoever is on duty, and the page about alarms: who would be woken, who was."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.core.faults import Refused
from bot.core.roles import May
from bot.core.waking import By
from bot.service.ladder import Standing
from bot.store.alerts import TEST, Alert
from bot.web.console import Console, Gate, Visitor, page, show, wants_part

PATH = "/desk/alarms"
SHOWN = "desk_alarms-"


def routes(gate: Gate) -> list[Route]:
    """The pages, all behind the gate."""
    return [
        Route(PATH, gate.guard(_page, May.LEAD), methods=["GET"]),
        Route(f"{PATH}/test", gate.guard(_test, May.LEAD), methods=["POST"]),
        Route(f"{PATH}/now", gate.guard(_now), methods=["GET"]),
        Route(f"{PATH}/mute", gate.guard(_mute), methods=["POST"]),
    ]


async def _now(_request: Request, console: Console, visitor: Visitor) -> Response:
    """The piece that alarm.js puts on top of the page."""
    alarm = await console.alerts.sounding(visitor.operator.id)
    return show(
        console, visitor.locale, "alarm.html", {"alarm": alarm, "csrf": visitor.csrf, "now": console.clock()}
    )


async def _mute(request: Request, console: Console, visitor: Visitor) -> Response:
    await console.alerts.mute(visitor.operator.id)
    if wants_part(request):
        return await _now(request, console, visitor)
    return RedirectResponse("/desk", status_code=303)


async def _test(request: Request, console: Console, visitor: Visitor) -> Response:
    try:
        await console.alerts.test(visitor.operator.id)
    except Refused as refused:
        return await _shown(request, console, visitor, refused.why, 409)
    return RedirectResponse(f"{PATH}?said=test_done", status_code=303)


async def _page(request: Request, console: Console, visitor: Visitor) -> Response:
    done = request.query_params.get("said") == "test_done"
    return await _shown(request, console, visitor, "desk_alarms-test_done" if done else "")


async def _shown(
    request: Request, console: Console, visitor: Visitor, said: str, status: int = 200
) -> Response:
    look = _Look(console, visitor, await console.staff.names())
    here = await console.alerts.standing()
    findings = await console.findings()
    values = {
        "title": look.t("title"),
        "here": here,
        "phones": look.phones(here),
        "troubles": [look.t(f"trouble_{code}") for code in ("group", "duty_phone") if code in findings],
        "rows": [look.row(each) for each in await console.alerts.newest()],
        "token": secrets.token_urlsafe(8),
    }
    told = (
        {"words": console.book.text(visitor.locale, said), "kind": "no" if status != 200 else ""}
        if said
        else None
    )
    return page(request, console, visitor, "alarms.html", values, told, status)


@dataclass(frozen=True, slots=True)
class _Look:
    """Alerts in the words of the page."""

    console: Console
    visitor: Visitor
    names: Any

    def t(self, name: str, **args: str) -> str:
        return self.console.book.text(self.visitor.locale, SHOWN + name, args)

    def label(self, name: str, choice: str) -> str:
        return self.console.book.label(self.visitor.locale, SHOWN + name, choice)

    def phones(self, here: Standing) -> list[str]:
        """Whose phones ring, by name; never a number."""
        return [self._phone(each.target) for each in here.phones]

    def _phone(self, target: str) -> str:
        if target.startswith("#"):
            return self.t("now_config", number=str(int(target[1:]) + 1))
        return str(self.names.get(int(target), "?")) if target.isdecimal() else ""

    def row(self, alert: Alert) -> dict[str, Any]:
        """One line of the table."""
        at = datetime.fromtimestamp((alert.answered_at or alert.sent_at or alert.at) / 1000, UTC)
        local = at.astimezone(self.console.zone)
        way = [self.label("by", alert.channel), self._phone(alert.target)]
        if alert.channel == By.PHONE and alert.wake != TEST:
            way.append(self.t("tries", number=str(alert.turn + 1)))
        return {
            "iso": local.isoformat(timespec="seconds"),
            "time": local.strftime("%d.%m %H:%M:%S"),
            "case": alert.case_id,
            "step": self.label("wake", alert.wake),
            "way": " · ".join(part for part in way if part),
            "state": self._state(alert),
            "why": self._why(alert.why),
            "bad": alert.state in ("refused", "failed"),
            "good": alert.state == "answered",
        }

    def _state(self, alert: Alert) -> str:
        by_channel = {
            (By.DESK, "sent"): "shown",
            (By.PHONE, "sent"): "rings",
            (By.GROUP, "failed"): "not_told",
        }
        return self.label("state", by_channel.get((By(alert.channel), alert.state), alert.state))

    def _why(self, why: str) -> str:
        """A word of ours where there is one, else the provider's code."""
        if not why:
            return ""
        known = self.console.book.has("en", "desk_alarms-why", why)
        return self.label("why", why) if known else self.t("code", code=why)
