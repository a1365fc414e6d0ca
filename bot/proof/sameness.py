"""Which people stand in the same place: what of a person can still change where the flows lead them.

A walk of every path (`walked.py`) meets the same place by many ways. Two people are the same if their frames
are, and whatever any step ahead of them can read: facts it names, the truth of its `when`, and of the answers
only what the scorer keeps of them. Not the countries between which a step looks for numbers: it finds some
for any two (`numberless`, below). That nothing is lost is shown in tests, against walks without memory.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product

from bot.core.flow import Flow, Form, Step, StepKind
from bot.core.giving import give
from bot.core.message import FIVE, PersonId
from bot.core.moment import Book, Moment
from bot.core.numbers import Purpose
from bot.core.person import Person
from bot.core.safety import HEAVY, WEIGHTS, Danger
from bot.core.screening import MEANS, PURPOSE, SHORT
from bot.core.standing import OWN_FIELDS, assessed, fact, family, items, screened
from bot.proof.ways import Node, entered, graph, reached

ALWAYS = ("level", "child", "pressed", "safe", "shut", "sos", "left", "watched")  # read by the engine itself
TEMPLATE = ("going_to", "comes_from", "stays_in")  # what may stand in a target, {so}
PLACES = frozenset({"going_to", "comes_from"})
STILL = frozenset({*ALWAYS, "staffed", "pace"})  # kept whole, or the same for all
Sign = tuple[object, ...]


def screening_sign(flow: Flow, person: Person, book: Book, asks: bool) -> Sign:
    """What the screening keeps of the answers so far (core/screening.py): every yes, and how many doubts.

    With no question ahead only what it will say of them: level and tags.
    """
    seen = screened(flow, person, book)
    if not asks:
        return seen.level, "labour_rights" in seen.tags
    answers = items(flow, person, book)
    yes = frozenset(item for item, choice in answers.items() if choice == "yes" and item != "q1")
    unsure = {item for item, choice in answers.items() if choice == "unsure"}
    doubts = len(unsure & (MEANS | PURPOSE | SHORT))
    gates = frozenset(unsure & {"g1", "s1", "g2", "s2"})
    return (
        yes,
        bool(unsure & MEANS),
        bool(unsure & PURPOSE),
        min(doubts, 2),
        gates,
        min(seen.skipped_in_row, 3),
    )


def safety_sign(flow: Flow, person: Person, book: Book, asks: bool) -> Sign:
    """What the check keeps of them (core/safety.py): STOP stays STOP; else points, and whose they are."""
    found = assessed(flow, person, book)
    if found.level is Danger.STOP or not asks:
        return (found.level,)
    answers = items(flow, person, book)
    told = [(rule.bad, answers.get(item)) for item, rule in book.rules.items()]
    bad = [WEIGHTS[weights[choice]] for weights, choice in told if choice and choice in weights]
    return HEAVY in bad, sum(bad), min(found.points, 5)


SIGNS = {"screening": screening_sign, "safety": safety_sign}


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the steps ahead of one step read: facts by name, conditions, and whether a scorer looks again.

    asks = a question whose answer counts is ahead, or this is one
    """

    facts: frozenset[str]
    conditions: tuple[tuple[Flow, str, tuple[str, ...]], ...]
    scored: bool
    asks: bool


@dataclass
class Sameness:
    """Of one book, within those flows; works out what lies ahead of each step once."""

    book: Book
    within: frozenset[str]
    moment: Moment
    _ahead: dict[Node, Ahead] = field(default_factory=dict)
    _ways: dict[Node, list[Node]] = field(default_factory=dict)

    def place(self, person: Person) -> Sign:
        """The key of the place where this person stands."""
        signs: list[object] = []
        for frame in person.stack:
            ahead, flow = self._of((frame.flow, frame.step)), self.book.flows[frame.flow]
            signs += [(name, value) for name in ahead.facts if (value := self._value(name, person))]
            signs += [
                place
                for place, (owner, name, wanted) in enumerate(ahead.conditions)
                if self._holds(name, wanted, owner, person)
            ]
            if ahead.scored:
                lead = self.book.flows[(flow.scorer and flow.name) or self._lead(flow)]
                signs.append(SIGNS[lead.scorer](lead, person, self.book, ahead.asks))
        own = tuple(person.facts.get(name, "") for name in ALWAYS)
        return person.stack, person.discreet, own, tuple(signs)

    def _lead(self, flow: Flow) -> str:
        """The flow whose scorer judges the answers of an extra."""
        return next(name for name in sorted(family(flow, self.book)) if self.book.flows[name].scorer)

    def _value(self, name: str, person: Person) -> str:
        return str(getattr(person, name)) if name in OWN_FIELDS else person.facts.get(name, "")

    def _holds(self, name: str, wanted: tuple[str, ...], flow: Flow, person: Person) -> bool:
        value = fact(name, flow, person, self.book, self.moment)
        allowed = [each for each in wanted if not each.startswith("!")]
        return f"!{value}" not in wanted and (not allowed or value in allowed)

    def _of(self, node: Node) -> Ahead:
        known = self._ahead.get(node)
        if known is None:
            known = self._ahead[node] = self._look(node)
        return known

    def _look(self, node: Node) -> Ahead:
        if not self._ways:
            self._ways.update(self._all_ways())
        own = {name: self.book.flows[name] for name in self.within}
        met = [
            (flow, step)
            for name, own_name in sorted(reached(self._ways.get(node, ()), self._ways))
            if (flow := own.get(name)) and (step := flow.step(own_name))
        ]
        here = self.book.flows[node[0]].step(node[1])
        asks = any(step.scores for _, step in met) or bool(here and here.scores)
        scored = asks or any(step.kind is StepKind.DECIDE for _, step in met)
        facts = {name for _, step in met for name in _read(step)}
        if PLACES & {step.keeps for _, step in met}:  # home or abroad is not settled yet
            facts |= PLACES if any("corridor" in step.when for _, step in met) else set()
        conditions = {
            (flow.name, name, wanted): (flow, name, wanted)
            for flow, step in met
            for name, wanted in step.when.items()
            if name not in facts and name not in STILL
        }
        return Ahead(frozenset(facts), tuple(conditions.values()), scored, asks)

    def _all_ways(self) -> Mapping[Node, list[Node]]:
        """Where each step may lead in either form, visited flows among them; no further than `within`."""
        found: dict[Node, list[Node]] = {}
        for form in Form:
            for node, onward in graph(self.book.flows, form).items():
                found.setdefault(node, []).extend(onward)
        for flow in self.book.flows.values():
            for step in flow.steps:
                if step.args.get("back") == "yes":
                    start = step.args["to"].partition("{")[0]
                    visited = [other for name, other in self.book.flows.items() if name.startswith(start)]
                    begun = (node for other in visited for form in Form for node in entered(other, 0, form))
                    found[flow.name, step.name].extend(begun)
        return {node: onward for node, onward in found.items() if node[0] in self.within}


def _read(step: Step) -> Iterator[str]:
    """The facts whose very value a step reads: names inside a target."""
    yield from (name for name in TEMPLATE if "{" + name + "}" in step.args.get("to", ""))


def numberless(book: Book, moment: Moment, countries: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """What for, where they are and whose passport they have, if that would bring no number at all."""
    step = Step("found", StepKind.NUMBERS, "numbers-found")
    known = ("", *countries)
    for purpose, stays_in, comes_from in product((*Purpose, "child_danger"), known, ("", *FIVE, "ZZ")):
        asked = replace(step, args={"purpose": purpose})
        person = Person(PersonId("p"), locale="ru", stays_in=stays_in, comes_from=comes_from)
        if not give(asked, "numbers", person, book, moment, frozenset()).keys:
            yield purpose, stays_in, comes_from
