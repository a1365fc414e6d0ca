"""The pane with which an operator ends a case whose person only disturbs."""

from typing import Any

from bot.core.nuisance import DAYS, REASONS
from bot.service import nuisance
from bot.service.desk import Hand
from bot.web import asked
from bot.web.console import Console
from bot.web.panes import Form, Pane, View


async def _mark(console: Console, hand: Hand, form: Form) -> str:
    seen = asked.number(form.get("seen", ""), -1)
    days = asked.number(form.get("days", ""))
    done = await nuisance.mark(console.desk, hand, form.get("reason", ""), days, seen)
    return "desk_lead-nuisance-ok" if done else "desk-already"


async def _values(_console: Console, _view: View) -> dict[str, Any]:
    return {"reasons": REASONS, "days": DAYS}


PANES = (Pane("nuisance", "desk_lead-nuisance", {"nuisance": _mark}, values=_values, more=True),)
