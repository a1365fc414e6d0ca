"""What the store knows at the moment of an event, asked in the turn's own unit when it is first needed.

Most turns ask a question and wait: they need to know neither who is on duty nor which numbers are verified.
What is asked once is kept for the turn, and nothing of the turn is written before it is decided, so it makes
no difference when within the turn it was asked.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from bot.core.case import Tier
from bot.core.invitation import RIGHT
from bot.core.message import Millis
from bot.core.moment import Asked, CaseNow, Moment
from bot.core.numbers import Checked
from bot.core.person import Person
from bot.core.rota import quartiles
from bot.store import asked, cases, held, links, marks, numbers, shifts, waits
from bot.store.database import Tx

T = TypeVar("T")


class Known(Moment):
    """The moment of one turn. `everything` = the demo: candidates count as checked. `alone` = the case does
    not count: an operator asks for somebody who speaks, and all they say is an answer.
    """

    __slots__ = ("_asked", "_everything", "_person", "_tx")
    _tx: Tx
    _person: Person
    _everything: bool
    _asked: dict[str, Any]

    def __init__(  # noqa: PLR0913 - what is known, of whom, when
        self,
        tx: Tx,
        person: Person,
        at: Millis,
        everything: bool,
        *,
        alone: bool = False,
        closed: bool = False,
        way: int = 0,
        tried: str = "",
    ) -> None:
        case = None if alone else cases.brief_of(tx, person.id)
        now = CaseNow(case.id, case.tier, case.state, case.held, case.child) if case else None
        fields: dict[str, Any] = {
            "now": at,
            "case": now,
            "closed": closed,
            "invited": "",
            "way": way,
            "tried": tried,
            "_tx": tx,
            "_person": person,
            "_asked": {},
        }
        for name, value in (fields | {"_everything": everything}).items():
            object.__setattr__(self, name, value)  # a moment is frozen

    def let_in(self, outcome: str) -> None:
        """What became of a code in this very message: with the right one the pilot is open to them."""
        object.__setattr__(self, "invited", outcome)
        object.__setattr__(self, "closed", self.closed and outcome != RIGHT)

    def _once(self, name: str, ask: Callable[[Tx], T]) -> T:
        if name not in self._asked:
            self._asked[name] = ask(self._tx)
        found: T = self._asked[name]
        return found

    @property
    def checked(self) -> Checked:
        """Which numbers may be given."""

        def ask(tx: Tx) -> Checked:
            known = numbers.checked(tx, self.now)
            return Checked(self._everything, known.numbers, known.stale)

        return self._once("checked", ask)

    @property
    def staffed(self) -> bool:
        """Is somebody really at the desk?"""
        return self._once("staffed", lambda tx: bool(shifts.on_duty(tx, self.now)))

    @property
    def next_shift(self) -> Millis:
        """When somebody will be, as far as anybody can say."""
        return self._once("next_shift", lambda tx: shifts.expected(tx, self.now))

    @property
    def waiting(self) -> tuple[int, ...]:
        """How many others' cases nobody holds, by tier."""
        but = self.case.id if self.case else None
        return self._once("waiting", lambda tx: cases.waiting_by_tier(tx, but))

    @property
    def unread(self) -> int:
        """How many of the operators' messages wait for the person; counted only once a word was agreed."""
        if self.case is None or not self._person.facts.get("word"):
            return 0
        return self._once("unread", lambda tx: held.unread(tx, self._person.id))

    @property
    def link(self) -> int:
        """The proposed link they have not answered; a link is proposed from open cases alone."""
        if self.case is None:
            return 0
        return self._once("link", lambda tx: links.unanswered(tx, self._person.id, self.now))

    @property
    def marked(self) -> bool:
        """Does a nuisance mark hold for the person?"""
        return self._once("marked", lambda tx: marks.active(tx, self._person.id, self.now))

    @property
    def asked(self) -> Asked | None:
        """Which question of the phrase board stands."""
        return self._once("asked", lambda tx: asked.newest(tx, self._person.id))

    @property
    def place(self) -> int:
        """How many cases that nobody has stand before the person's own."""
        case = self.case
        return self._once("place", lambda tx: waits.place(tx, case.id, self.now)) if case else 0

    @property
    def pace(self) -> str:
        """Between which minutes half of those of this tier were answered lately."""
        tier = self.case.tier if self.case else Tier.T3
        found = self._once("pace", lambda tx: quartiles(waits.lately(tx, tier, self.now)))
        return f"{found[0]}-{found[1]}" if found else ""
