"""What somebody of the staff found out about a number by calling it (design decisions 13 and 14).

Nobody dials an emergency code to try it: a supervisor confirms it, from what the country publishes.
"""

from dataclasses import dataclass

from bot.core.faults import Refused
from bot.core.lines import ANYWHERE, Directory, Service, dialable
from bot.core.message import Millis
from bot.core.roles import May
from bot.service.permission import allowed
from bot.store import numbers, people
from bot.store.database import Store, Tx
from bot.store.events import event
from bot.store.numbers import STAFF, Check
from bot.store.staff import Operator


@dataclass(frozen=True, slots=True)
class Call:
    """What was called: a key of the directory, from which country, how it went. `token` counts once."""

    number: str
    country: str
    outcome: str
    token: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who called and when. `may_codes` = may confirm emergency codes."""

    operator: Operator
    may_codes: bool
    at: Millis


async def note(store: Store, directory: Directory, call: Call, by: Caller) -> None:
    """Keep it under the caller's name.

    Raises Refused: "desk_lead-number-gone" when the directory has no such number, "desk_lead-number-held",
    "desk_lead-number-code" for an emergency code without a supervisor, "desk_lead-number-from" when it cannot
    be dialled from there, "desk_lead-pick" for an unknown outcome.
    """
    _refuse_wrong(directory, call, by.may_codes)
    code = directory.number(call.number)[0].kind == "emergency"
    await store.write(lambda tx: _note(tx, call, by, May.LEAD if code else May.NUMBERS))


def _note(tx: Tx, call: Call, by: Caller, needs: May) -> None:
    allowed(tx, by.operator.id, needs)
    if people.first_time(tx, "desk", f"{by.operator.id}:{call.token}", by.at):
        numbers.called(tx, Check(call.number, by.operator.name, call.country, call.outcome, by.at))
        codes = f"{call.number} {call.country} {call.outcome}"
        event(tx, str(by.operator.id), "number_called", None, codes, by.at)


def _refuse_wrong(directory: Directory, call: Call, may_codes: bool) -> None:
    try:
        service, line = directory.number(call.number)
    except KeyError:
        raise Refused("desk_lead-number-gone") from None
    if service.show == "hold":
        raise Refused("desk_lead-number-held")
    if service.kind == "emergency" and not may_codes:
        raise Refused("desk_lead-number-code")
    if call.outcome not in STAFF:
        raise Refused("desk_lead-pick")
    anywhere = service.country == ANYWHERE and call.country == ANYWHERE
    known = call.country in directory.countries or anywhere
    if not known or dialable(line, service.country, call.country) is None:
        raise Refused("desk_lead-number-from")


def places(directory: Directory, service: Service, index: int) -> list[str]:
    """The countries from which that form can be dialled, its own first."""
    line = service.numbers[index]
    if service.country == ANYWHERE and service.kind == "emergency":
        return [ANYWHERE]
    found = [code for code in directory.countries if dialable(line, service.country, code) is not None]
    return sorted(found, key=lambda code: (code != service.country, code))
