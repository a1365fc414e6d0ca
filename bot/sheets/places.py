"""Where a text appears, in words for a reader: flow, step, form, and what was asked just before.

Computed from the flows. What no flow names is said by a rule of the house (a cry for help, a quiet knock, the
desk); for those the part says who sees it, and the file's own notes say when.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bot import flowbook
from bot.core.flow import Flow, Form, Step, StepKind
from bot.proof.flows import ENTRIES
from bot.sheets.rows import Row

MOST = 2  # of the ways here; a menu has a hundred
LONGEST = 60
FORMS = {Form.FULL: "full form (Telegram)", Form.SHORT: "short form (SMS, watched phone)"}
KINDS = {
    StepKind.ASK: "question",
    StepKind.SAY: "said",
    StepKind.NUMBERS: "said above phone numbers",
}
READERS = {
    "board": "a phrase that an operator sends by pressing; the person reads it",
    "common": "said from many places: answers, menus, rules that hold everywhere",
    "telegram": "what Telegram shows about the bot: name, description, list of commands",
    "phone": "the demonstration's own page",
}
DESK = "the operators' desk; people who write to us never see it"

Node = tuple[str, str]


class How(Enum):
    """What a text is to the step that uses it."""

    SAID = "said"
    ANSWER = "answer"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class Use:
    """One step that uses a text, and as what."""

    flow: Flow
    step: Step
    how: How

    @property
    def node(self) -> Node:
        """Its flow and step."""
        return self.flow.name, self.step.name


class Places:
    """All flows, looked at from the side of the words."""

    def __init__(self, root: Path, english: Mapping[str, str]) -> None:
        self._book, self._english = flowbook.load(root), english
        self._steps = {(flow.name, step.name): step for flow in self._book.values() for step in flow.steps}
        self._before: dict[Node, list[tuple[Node, str]]] = {}
        for flow in self._book.values():
            for place in range(len(flow.steps)):
                self._lead(flow, place)

    def of(self, row: Row) -> str:
        """Every place of a text, a line each, and what the file notes about it."""
        found = [self._line(use, row) for use in self.uses(row.message, row.attribute)]
        if not found:
            found = [self._elsewhere(row)]
        rest = len(found) - 4
        lines = [*found[:4], *([f"and in {rest} more places"] if rest > 0 else [])]
        return "\n".join([*lines, *([f"note: {row.note}"] if row.note else [])])

    def first(self, row: Row) -> str:
        """The first flow.step that uses it, "" where none does."""
        found = self.uses(row.message, row.attribute)
        return ".".join(found[0].node) if found else ""

    def uses(self, message: str, attribute: str) -> list[Use]:
        """The steps that say it, offer it as an answer, or give it as a reason."""
        return [
            use
            for flow in self._book.values()
            for step in flow.steps
            for use in _used(flow, step, message, attribute)
        ]

    def _line(self, use: Use, row: Row) -> str:
        where = f"{use.flow.name}, {use.step.name}"
        asked = _cut(self._english.get(use.step.text, ""))
        if use.how is How.ANSWER:
            return f"{where}: an answer to “{asked}”, {_form(row)}"
        if use.how is How.REASON:
            return f"{where}: told with the verdict, because of the answer to “{asked}”, {_form(row)}"
        form = FORMS[use.step.form] if use.step.form else _form(row)
        return f"{where}: {KINDS.get(use.step.kind, 'said')}, {form}; {self._after(use.node)}"

    def _after(self, node: Node) -> str:
        """What was asked or said just before."""
        if self._at_any_time(node):
            return "may come at any time"
        ways = list(
            dict.fromkeys(
                f"“{_cut(self._english.get(self._steps[each].text, ''))}”"
                + (f" ({answer})" if answer else "")
                for each, answer in self._speaking(node)
            )
        )
        if not ways:
            return "may come at any time"
        rest = len(ways) - MOST
        more = f" or {rest} other way{'s' * (rest > 1)}" if rest > 0 else ""
        return f"after {' or '.join(ways[:MOST])}{more}"

    def _at_any_time(self, node: Node) -> bool:
        """Is it the first thing said where a word of theirs leads from everywhere, as help does?"""
        seen, waiting = {node}, [node]
        while waiting:
            flow, step = each = waiting.pop()
            if step in ENTRIES.get(flow, ()):
                return True
            silent = [other for other, _ in self._before.get(each, ()) if not self._steps[other].text]
            waiting += [other for other in silent if other not in seen]
            seen.update(silent)
        return False

    def _speaking(self, node: Node) -> Iterator[tuple[Node, str]]:
        """The nearest steps with words from which one comes here, and the answer that leads here."""
        seen, waiting = {node}, list(self._before.get(node, ()))
        while waiting:
            each, answer = waiting.pop(0)
            if self._steps[each].text:
                yield each, answer
            elif each not in seen:
                waiting += [(other, own or answer) for other, own in self._before.get(each, ())]
            seen.add(each)

    def _lead(self, flow: Flow, place: int) -> None:
        step = flow.steps[place]
        here = (flow.name, step.name)
        verdict = "verdict: " if step.kind is StepKind.DECIDE else ""
        ways = [(target, verdict + choice) for choice, target in step.jumps.items()]
        ways += [(step.args[key], "") for key in ("to", "missing") if key in step.args]
        for target, choice in ways:
            for node in self._meant(target, flow):
                self._before.setdefault(node, []).append((here, "" if choice.endswith("*") else choice))
        for outcome, target in flow.watch.items() if step.scores else ():
            for node in self._meant(target, flow):
                self._before.setdefault(node, []).append((here, f"as soon as it looks {outcome}"))
        for node in _next(flow, place):
            self._before.setdefault(node, []).append((here, ""))

    def _meant(self, target: str, flow: Flow) -> list[Node]:
        """The steps a target may mean; a flow named by a fact means several."""
        if target in ("next", "end", ""):
            return []
        if flow.step(target):
            return [(flow.name, target)]
        name, _, step = target.partition(".")
        names = [
            each
            for each in self._book
            if each == name or ("{" in name and each.startswith(name.split("{")[0]))
        ]
        return [(each, step or self._book[each].steps[0].name) for each in names]

    @staticmethod
    def _elsewhere(row: Row) -> str:
        if row.part.startswith("desk"):
            return DESK
        return READERS.get(
            row.part, "not a step of its own: a part of another message, or said by a rule of the house"
        )


def _used(flow: Flow, step: Step, message: str, attribute: str) -> Iterator[Use]:
    base = attribute.removesuffix("_short")
    if step.text == message and attribute in ("", "short"):
        yield Use(flow, step, How.SAID)
    if step.labels == message and base and base in step.choices:
        yield Use(flow, step, How.ANSWER)
    if step.bad and step.args.get("why", f"{flow.name}-{step.name}-why") == message:
        yield Use(flow, step, How.REASON)


def _next(flow: Flow, place: int) -> list[Node]:
    """The steps that may follow in the order of the file."""
    step = flow.steps[place]
    leaves = "*" in step.jumps or step.kind in (StepKind.END, StepKind.DECIDE)
    leaves = leaves or (step.kind is StepKind.GO and step.args.get("back") != "yes" and not step.when)
    if not (step.when or step.form) and (leaves or (step.choices and set(step.choices) <= set(step.jumps))):
        return []
    found = []
    for other in flow.steps[place + 1 :]:
        if step.form is None or other.form in (None, step.form):
            found.append((flow.name, other.name))
            if not (other.when or other.form):
                break
    return found[:3]


def _form(row: Row) -> str:
    if row.attribute == "short" or row.attribute.endswith("_short"):
        return FORMS[Form.SHORT]
    return FORMS[Form.FULL] if not row.attribute else "both forms"


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 3].rsplit(" ", 1)[0] + "..."
