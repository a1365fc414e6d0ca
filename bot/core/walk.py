"""One turn's walk through the steps: what is said on the way is gathered into as few messages as can be.

A walk runs from step to step until one waits for an answer or the conversation ends. How what it says
becomes messages: `saying.py`.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.core.cards import deal
from bot.core.case import Tier
from bot.core.effects import (
    LANE_EMERGENCY,
    Count,
    Forget,
    LowerCase,
    Part,
    WakeLater,
    Wipe,
)
from bot.core.flow import Flow, Step, StepKind
from bot.core.giving import Given, give
from bot.core.message import Millis
from bot.core.moment import Book, Moment
from bot.core.opening import opened
from bot.core.person import Frame, Person
from bot.core.saying import Saying
from bot.core.standing import (
    DOUBT,
    assessed,
    base,
    family,
    grave,
    holds,
    screened,
    visiting,
    with_facts,
    without_answers,
)
from bot.core.telling import ahead, reasons, told

MILD = ("none_seen", "possible")
BY_INVITATION = frozenset({"check", "know"})  # what can wait until somebody has the code of a pilot
MOST_STEPS = 100  # a loop in a flow file must not hang a turn (goflow caps a turn the same way)


class Walk(Saying):
    """The state of one turn: the person so far, what was said, what must happen."""

    def __init__(self, book: Book, person: Person, moment: Moment) -> None:
        super().__init__(person)
        self.book, self.moment = book, moment
        self._left = MOST_STEPS

    @property
    def flow(self) -> Flow | None:
        """The flow of the top frame."""
        return self.book.flows.get(self.person.stack[-1].flow) if self.person.stack else None

    @property
    def here(self) -> Flow:
        """The same while walking, when there always is one."""
        return self.book.flows[self.person.stack[-1].flow]

    @property
    def waiting(self) -> Step | None:
        """The question that waits for an answer."""
        return self.flow.step(self.person.stack[-1].step) if self.flow else None

    def keep(self, **facts: str) -> None:
        """Keep facts of the person; "" forgets one."""
        self.person = with_facts(self.person, facts)

    def stand(self, *frames: Frame) -> None:
        """Put the person somewhere."""
        self.person = replace(self.person, stack=frames)

    def _open(self, target: str) -> str:
        """Where they may go: to the menu instead, when it is for invited people alone and they are not."""
        shut = self.moment.closed and target.partition(".")[0] in BY_INVITATION
        return "welcome.menu" if shut else target

    def jump(self, target: str) -> None:
        """Go to "step", "flow" or "flow.step", or "end", and walk on from there."""
        if target == "end":
            self._end_flow()
            return
        here = self.flow
        if here is not None and here.step(target) is not None:
            self._walk(here, here.index(target))
            return
        target = self._open(target)
        name, _, step = target.partition(".")
        flow = self.book.flows[name]
        if here is not None and here.name == DOUBT and name != "welcome":  # the wish it was about
            self.aside(target)
            return
        if here is None or here.name != name:
            self._enter(flow)
            self.stand()  # who leaves in the middle of a visit goes elsewhere for good
        self.stand(*self.person.stack[:-1], Frame(name, ""))
        self._walk(flow, flow.index(step) if step else 0)

    def _enter(self, flow: Flow) -> None:
        self.person = without_answers(self.person, family(flow, self.book))
        if flow.scorer == "safety":
            self.keep(level="", pressed="", child="")
        self.effects.append(Count("entered", flow.name))

    def visit(self, name: str) -> None:
        """Go to a flow and come back to where the person stands."""
        self.stand(*self.person.stack, Frame(name, ""))
        self._walk(self.book.flows[name], 0)

    def aside(self, target: str) -> None:
        """Follow a wish to "flow" or "flow.step"; afterwards the question that stood is put again.

        A wish within a visit takes its place, so that visits never pile up (docs/decisions/0042).
        """
        target = self._open(target)
        name, _, step = target.partition(".")
        flow = self.book.flows[name]
        under, child = base(self.person, self.book), self.person.facts.get("child", "")
        self._enter(flow)
        self.keep(child=child if under else self.person.facts.get("child", ""))
        self.stand(*under, Frame(name, ""))
        self._walk(flow, flow.index(step) if step else 0)

    def after(self, step: Step, choice: str) -> None:
        """Go on from a step that is done: where its jumps say, else to the next line."""
        target = step.jumps.get(choice) or step.jumps.get("*") or "next"
        flow = self.flow
        if target != "next":
            self.jump(target)
        elif flow is not None:
            self._walk(flow, flow.index(step.name) + 1)

    def ask_again(self) -> None:
        """Put the waiting question once more; with none waiting, the menu."""
        step = self.waiting
        if step is None or self.flow is None:
            self.jump("welcome.menu")
        else:
            self._ask(step, self.flow)

    def _walk(self, flow: Flow, place: int) -> None:
        while place < len(flow.steps) and self._left:
            step = flow.steps[place]
            place += 1
            if step.form not in (None, self.person.form):
                continue
            if not holds(step, flow, self.person, self.book, self.moment):
                continue
            self._left -= 1
            if self._do(step, flow):
                return
        self._end_flow() if self._left else self.stand()

    def _do(self, step: Step, flow: Flow) -> bool:
        """Carry out one step. True = the walk is over or goes on elsewhere."""
        doing: dict[StepKind, Callable[[Step], str]] = {
            StepKind.SAY: self._say,
            StepKind.DECIDE: self._decide,
            StepKind.NUMBERS: self._numbers,
            StepKind.CARD: self._card,
            StepKind.OPEN_CASE: self._open_case,
            StepKind.REMEMBER: self._remember,
            StepKind.FORGET: self._forget,
        }
        if step.kind is StepKind.ASK:
            self._ask(step, flow)
            return True
        if step.kind is StepKind.GO:
            return self._go(step, flow)
        if step.kind is StepKind.END:
            self._end_flow()
            return True
        outcome = doing[step.kind](step)
        target = step.jumps.get(outcome) or step.jumps.get("*") or "next"
        if target == "next":
            return False
        self.jump(target)
        return True

    def _end_flow(self) -> None:
        """Back to whoever called this flow, or to the question that stood before a visit, or to rest."""
        returns = visiting(self.person, self.book) and self.here.name != "language"
        self.stand(*(() if returns and grave(self.person) else self.person.stack[:-1]))
        if self.person.stack:
            if returns:
                self.say("common-back_to_questions")
            frame = self.person.stack[-1]
            flow = self.book.flows[frame.flow]
            self._walk(flow, flow.index(frame.step))

    def _ask(self, step: Step, flow: Flow) -> None:
        self.say(step.text)
        self.stand(*self.person.stack[:-1], Frame(flow.name, step.name))
        self.asked, self.asked_flow = step, flow.name

    def _say(self, step: Step) -> str:
        asked = "reasons" in step.args
        args = {"reasons": reasons(self.here, self.person, self.book)} if asked else {}
        if self.moment.next_shift and not self.moment.staffed:
            args["at"] = str(self.moment.next_shift)
        args |= {"pace": self.moment.pace} if "pace" in step.args else {}
        args["ahead"] = str(ahead(self.moment, self.effects))
        self.add(step, Part(step.text, tuple(sorted(args.items()))))
        return ""

    def _decide(self, step: Step) -> str:
        if step.args.get("scorer", self.here.scorer) == "safety":
            outcome = str(assessed(self.here, self.person, self.book).level)
        else:
            seen = screened(self.here, self.person, self.book)
            outcome = str(seen.level)
            self.keep(tags=",".join(seen.tags))
        # The check's STOP stands, whatever the screening has not (yet) seen.
        if not (self.person.facts.get("level") == "stop" and outcome in MILD):
            self.keep(level=outcome)
        self.effects.append(Count("decided", self.here.name, outcome))
        self.weighty = True
        return outcome

    def _numbers(self, step: Step) -> str:
        given: Given = give(step, self.here.name, self.person, self.book, self.moment, told(self.parts))
        if given.danger:
            self.lane = LANE_EMERGENCY
            self.keep(danger_at=str(self.moment.now), danger_in=self.person.stays_in)
            self.keep(danger_there=self.person.facts.get("other_in", ""))
        if given.keys:
            for part in given.parts:
                self.add(step, part)
            self.keep(given=",".join(given.keys), given_at=str(self.moment.now))
            self.weighty = True
        return ""

    def _card(self, step: Step) -> str:
        dealt = deal(step, self.person, self.book.cards, self.moment.now)
        self.keep(**dealt.facts)
        for part in dealt.parts:
            self.add(step, part)
        return dealt.outcome

    def _open_case(self, step: Step) -> str:
        if step.args.get("lowers"):
            lower = LowerCase(Tier(step.args["tier"]), step.args["reason"])
            self.effects += [] if self.person.facts.get("locked") else [lower]  # D-14
            self.keep(sos="")
            return ""
        opening = opened(step, self.here, self.person, self.book, self.moment)
        self.effects.append(opening)
        if opening.alarm:
            self.keep(level="urgent", sos="")
        rings_after = step.args.get("rings_after")
        if rings_after and not self.person.facts.get("sos"):
            due = Millis(self.moment.now + 1000 * int(rings_after))
            self.effects.append(WakeLater("ring", f"{self.here.name}.{step.name}", due))
            self.keep(sos="open")
        return ""

    def _remember(self, step: Step) -> str:
        self.keep(**{key[4:]: value for key, value in step.args.items() if key.startswith("set.")})
        return ""

    def _forget(self, step: Step) -> str:
        self.effects.append(Wipe() if step.args.get("only") == "chat" else Forget())
        if step.args.get("only") != "chat":
            self.person = replace(
                self.person, answers={}, facts={}, stays_in="", comes_from="", stack=self.person.stack
            )
        return ""

    def _go(self, step: Step, flow: Flow) -> bool:
        target = step.args["to"]
        for name in ("going_to", "comes_from", "stays_in"):
            known = self.person.facts.get(name, "") or getattr(self.person, name, "")
            target = target.replace("{" + name + "}", known)
        missing = step.args.get("missing")
        if missing and target not in self.book.flows:
            self.jump(missing)
            return True
        if step.args.get("back") == "yes":
            after = flow.steps[flow.index(step.name) + 1].name
            self.stand(*self.person.stack[:-1], Frame(flow.name, after))
            self.visit(target)
            return True
        self.jump(target)
        return True
