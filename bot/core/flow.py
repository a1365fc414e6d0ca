"""Flows as frozen values: what a file under flows/ becomes once it has been read and judged.

A flow is a list of steps. The next step is the next line that fits the person's form and whose
`when` holds; `jumps` (written `if:` or `then:`) leave that order. A target is "step" in the same flow,
"flow" or "flow.step" elsewhere, "next", or "end".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """How much is said at once: full for Telegram, short for SMS and Telegram in discreet mode."""

    FULL = "full"
    SHORT = "short"


class StepKind(StrEnum):
    """The kinds of step, and no others without a decision note."""

    SAY = "say"
    ASK = "ask"
    DECIDE = "decide"
    NUMBERS = "numbers"
    CARD = "card"
    OPEN_CASE = "open_case"
    PLAN_CHECK_INS = "plan_check_ins"
    REMEMBER = "remember"
    FORGET = "forget"
    GO = "go"
    END = "end"


class Parser(StrEnum):
    """How a typed answer is read."""

    COUNTRY = "country"
    NATIONALITY = "nationality"
    DATE = "date"
    WORD = "word"
    TEXT = "text"
    PHONE = "phone"


YES_NO = ("yes", "no", "unsure", "skip")


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a flow file.

    name      stable for ever; unique within the flow
    text      text id of the words ("" where the step says nothing); an ask's labels are its attributes
    labels    text id whose attributes are the labels, when shared by many questions (default: `text`)
    choices   choice codes in the order of their keys 1-8
    parser    how typed words are read when they are no choice
    keeps     which fact of the person an answer is remembered as: locale, stays_in, comes_from,
              discreet, safe_until, word ...
    bad       choice -> weight (a number as text, or "stop"); `scores` names the item the scorer knows
    jumps     choice or outcome -> target; "*" = any other
    when      fact -> accepted values; every line must hold. Facts: going_to, comes_from, stays_in,
              level, and "flow.step" or "step" for an earlier answer. A value "!X" means: not X
    form      only in this form (None = both)
    apart     leave as a message of its own, so that it can be saved or forwarded
    args      further settings of the kind: tier, reason, alarm, purpose, scorer, source ...
    """

    name: str
    kind: StepKind
    text: str = ""
    labels: str = ""
    choices: tuple[str, ...] = ()
    parser: Parser | None = None
    keeps: str = ""
    bad: Mapping[str, str] = field(default_factory=dict)
    scores: tuple[str, ...] = ()
    jumps: Mapping[str, str] = field(default_factory=dict)
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    form: Form | None = None
    apart: bool = False
    args: Mapping[str, str] = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation. `watch` maps a scorer's outcome to the step it jumps to as soon as it is reached.

    `scorer` names the pure function behind `decide` and `watch`. `closes` = the session ends after
    15 minutes of silence (D-12). `moved` = every step name that ever was -> where its people stand now;
    "flow.step" names a step of a flow that is gone.
    """

    name: str
    steps: tuple[Step, ...]
    scorer: str = ""
    watch: Mapping[str, str] = field(default_factory=dict)
    moved: Mapping[str, str] = field(default_factory=dict)
    closes: bool = False
    file: str = ""

    def step(self, name: str) -> Step | None:
        """The step of that name, or None."""
        return next((step for step in self.steps if step.name == name), None)

    def index(self, name: str) -> int:
        """Where the step stands in the file. Raises KeyError when there is none."""
        for place, step in enumerate(self.steps):
            if step.name == name:
                return place
        raise KeyError(name)


def stands_now(flows: Mapping[str, Flow], flow: str, step: str) -> tuple[str, Step] | None:
    """Where a step of this name is now: itself, what `moved` leads to, or nowhere."""
    own = flows.get(flow)
    found = own.step(step) or own.step(own.moved.get(step, "")) if own else None
    if found is not None:
        return flow, found
    for other in flows.values():
        inherited = other.step(other.moved.get(f"{flow}.{step}", ""))
        if inherited is not None:
            return other.name, inherited
    return None
