"""What an operator can do with the open case: one pane each, in the order of the tabs.

A pane has a template `act_<name>.html`, the forms it may send (its deeds), and a say in when it is shown and
what its template is given. Panes of the group "more" share one tab. A new pane is a new module with its
`PANES`, named in `ALL` below.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.core.case import CaseState
from bot.service.desk import File, Hand
from bot.web.console import Console, Visitor
from bot.web.words import Words

Form = Mapping[str, str]
Deed = Callable[[Console, Hand, Form], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class View:
    """One open case as one visitor looks at it."""

    words: Words
    visitor: Visitor
    file: File

    @property
    def mine(self) -> bool:
        """Do they hold it?"""
        return self.file.row.held and self.file.row.owner == self.visitor.operator.id

    @property
    def closed(self) -> bool:
        """Is it over?"""
        return self.file.row.state is CaseState.CLOSED


LONGEST = 18  # digits of a number any database may hold
Values = Callable[[Console, View], Awaitable[dict[str, Any]]]


def mine(view: View) -> bool:
    """Shown to whoever holds the case."""
    return view.mine


@dataclass(frozen=True, slots=True)
class Pane:
    """One pane.

    name    of its template, tab and elements
    title   text id of its tab
    deeds   the forms it may send: name in the address -> what is done; returns a text id to say
    shown   is it there for this view?
    values  what its template is given besides the case, under the pane's own name
    more    in the shared last tab
    key     the letter that opens its tab (`keys.py`)
    """

    name: str
    title: str
    deeds: Mapping[str, Deed] = field(default_factory=dict)
    shown: Callable[[View], bool] = mine
    values: Values | None = None
    more: bool = False
    key: str = ""


def as_number(typed: str) -> int:
    """The number somebody typed, or a form carries; 0, which fits nothing, when it is none."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= LONGEST else 0


async def shown(panes: tuple[Pane, ...], console: Console, view: View) -> dict[str, Any]:
    """What the case's page is given: its tabs, the panes of "more", and each pane's own values."""
    there = [pane for pane in panes if pane.shown(view)]
    values = {pane.name: await pane.values(console, view) for pane in there if pane.values is not None}
    named = [
        (pane.more, {"name": pane.name, "title": view.words.t(pane.title), "key": pane.key}) for pane in there
    ]
    tabs = [each for last, each in named if not last]
    more = [each for last, each in named if last]
    return {"tabs": tabs, "more": more, "pane": values}
