"""The address of the preview page: what an editor looks at stands in it and nowhere else.

So a link can be sent to a colleague, "back" goes back, and a reload after a change of the files shows the
same step. Whatever stands in an address, something is shown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request

from bot.core.flow import Flow
from bot.core.message import FIVE
from bot.phrasebook import LOCALES
from bot.service.made_up import Wish
from bot.service.workshop import Edition
from bot.web.asked import one_of

PATH = "/phone/preview"
NOTED = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)?(:[A-Za-z0-9_-]+|=.+)")
MOST_ANSWERS, LONGEST_ANSWER = 60, 200
DESK, VALUES = ("staffed", "closed"), ("usual", "longest")
SHOWN = ("all", "telegram", "quiet", "sms")
PASSPORTS = (*FIVE, "ZZ")
FIRST = "welcome"


@dataclass(frozen=True, slots=True)
class Looked:
    """The wish of one address, and what of the page is shown. `lang` = of the page itself, if asked for."""

    wish: Wish
    shown: str = "all"
    lang: str = ""

    def href(self, **changes: object) -> str:
        """The address of this page with something changed; `path` = the answers since the step."""
        wish = self.wish
        values: dict[str, object] = {
            "lang": self.lang,
            "flow": wish.flow,
            "step": wish.step,
            "locale": wish.locale,
            "in": wish.stays_in,
            "from": wish.comes_from,
            "desk": "" if wish.staffed else DESK[1],
            "values": VALUES[1] if wish.longest else "",
            "side": "" if self.shown == SHOWN[0] else self.shown,
            "p": wish.path,
        }
        return f"{PATH}?{urlencode({key: value for key, value in (values | changes).items() if value}, True)}"

    def further(self, noted: str) -> str:
        """The address one answer further on."""
        return self.href(p=(*self.wish.path, noted))


def looked(request: Request, edition: Edition) -> Looked:
    """What the address asks for, with whatever is not there replaced by something that is."""
    asked = request.query_params
    return read(edition, dict(asked), tuple(asked.getlist("p")))


def read(edition: Edition, asked: Mapping[str, str], path: tuple[str, ...]) -> Looked:
    """The same from the fields of a form. Answers stay only while the step they began at does."""
    flow = edition.flows.get(asked.get("flow", "")) or edition.flows.get(FIRST)
    flow = flow or next(iter(edition.flows.values()))
    step = asked.get("step", "")
    name = step if flow.step(step) is not None else _first(flow)
    begun = asked.get("was", "")
    noted = [each for each in path if NOTED.fullmatch(each) and len(each) <= LONGEST_ANSWER]
    places = tuple(edition.book.directory.countries)
    wish = Wish(
        flow.name,
        name,
        one_of(asked.get("locale", ""), LOCALES) or "ru",
        one_of(asked.get("in", ""), places),
        one_of(asked.get("from", ""), PASSPORTS),
        staffed=asked.get("desk") != DESK[1],
        longest=asked.get("values") == VALUES[1],
        path=() if begun and begun != f"{flow.name}.{name}" else tuple(noted[:MOST_ANSWERS]),
    )
    return Looked(wish, one_of(asked.get("side", ""), SHOWN) or SHOWN[0], asked.get("lang", ""))


def _first(flow: Flow) -> str:
    """The first step that says something."""
    return next((step.name for step in flow.steps if step.text), flow.steps[0].name)


def beside(flow: Flow, step: str) -> tuple[str, str]:
    """The steps before and after in the file; "" at its ends."""
    names = ["", *(each.name for each in flow.steps), ""]
    place = names.index(step, 1)
    return names[place - 1], names[place + 1]
