"""One turn's walk through the steps: what is said on the way is gathered into as few messages as can be.

A walk runs from step to step until one waits for an answer or the conversation ends. Paragraphs met on the
way and the question that stops it become ONE message, because every SMS costs and every Telegram message
rings; only a text marked `apart` (the plan, which people save) leaves alone.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.core.case import Tier
from bot.core.effects import (
    LANE_EMERGENCY,
    LANE_TALK,
    Count,
    Effect,
    Forget,
    LowerCase,
    OpenCase,
    Part,
    Say,
    WakeLater,
    Wipe,
)
from bot.core.flow import Flow, Step, StepKind
from bot.core.giving import Given, give
from bot.core.message import Millis
from bot.core.moment import Book, Moment
from bot.core.nuisance import sunk
from bot.core.person import Frame, Person
from bot.core.standing import assessed, family, holds, ordered, screened, with_facts, without_answers
from bot.core.telling import ahead, reasons, told

MILD = ("none_seen", "possible")
MOST_STEPS = 100  # a loop in a flow file must not hang a turn (goflow caps a turn the same way)


class Walk:
    """The state of one turn: the person so far, what was said, what must happen."""

    def __init__(self, book: Book, person: Person, moment: Moment) -> None:
        self.book, self.person, self.moment = book, person, moment
        self.effects: list[Effect] = []
        self.lane = LANE_TALK
        self.parts: list[Part] = []
        self.apart: list[Part] = []
        self.asked: Step | None = None
        self.asked_flow = ""
        self.replaces = False
        self.weighty = False  # a verdict or numbers among the paragraphs
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

    def say(self, text: str, **args: str) -> None:
        """Add a paragraph to this turn's message."""
        self.parts.append(Part(text, tuple(sorted(args.items()))))

    def keep(self, **facts: str) -> None:
        """Keep facts of the person; "" forgets one."""
        self.person = with_facts(self.person, facts)

    def stand(self, *frames: Frame) -> None:
        """Put the person somewhere."""
        self.person = replace(self.person, stack=frames)

    def jump(self, target: str) -> None:
        """Go to "step", "flow" or "flow.step", or "end", and walk on from there."""
        if target == "end":
            self._end_flow()
            return
        here = self.flow
        if here is not None and here.step(target) is not None:
            self._walk(here, here.index(target))
            return
        name, _, step = target.partition(".")
        flow = self.book.flows[name]
        if here is None or here.name != name:
            self.person = without_answers(self.person, family(flow, self.book))
            if flow.scorer == "safety":
                self.keep(level="", pressed="", child="")
            self.effects.append(Count("entered", name))
            self.stand()  # who leaves in the middle of a visit goes elsewhere for good
        self.stand(*self.person.stack[:-1], Frame(name, ""))
        self._walk(flow, flow.index(step) if step else 0)

    def visit(self, name: str) -> None:
        """Go to a flow and come back to where the person stands."""
        self.stand(*self.person.stack, Frame(name, ""))
        self._walk(self.book.flows[name], 0)

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
        """Back to whoever called this flow, or to rest."""
        self.stand(*self.person.stack[:-1])
        if self.person.stack:
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
        self._add(step, Part(step.text, tuple(sorted(args.items()))))
        return ""

    def _add(self, step: Step, part: Part) -> None:
        kind = step.args.get("apart", "")
        if kind == "yes":
            self.flush()
        paragraphs = self.apart if kind else self.parts
        if part in paragraphs:  # the same remark on two lists of numbers is made once, under the last
            paragraphs.remove(part)
        paragraphs.append(part)

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
        if given.keys:
            for part in given.parts:
                self._add(step, part)
            self.keep(given=",".join(given.keys), given_at=str(self.moment.now))
            self.weighty = True
        return ""

    def _open_case(self, step: Step) -> str:
        tier, reason = Tier(step.args["tier"]), step.args["reason"]
        if step.args.get("lowers"):
            self.effects += [] if self.person.facts.get("locked") else [LowerCase(tier, reason)]  # D-14
            self.keep(sos="")
            return ""
        seen = screened(self.here, self.person, self.book)
        tags = tuple(sorted({*seen.tags, *filter(None, step.args.get("tags", "").split(","))}))
        answered = any(key.startswith(f"{self.here.name}.") for key in self.person.answers)
        scored = self.here.scorer == "screening" and answered
        level = str(seen.level) if scored else self.person.facts.get("level", "")
        child = self.person.facts.get("child", "") in ("yes", "unsure") or "child" in tags
        alarm = step.args.get("alarm") == "yes"
        self.effects.append(sunk(self.moment, OpenCase(tier, reason, level, tags, child, alarm=alarm)))
        if alarm:
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

    def flush(self) -> None:
        """Let what was gathered leave as messages: the common one, then the one that stands apart."""
        if self.parts:
            self.effects.append(self._message(tuple(self.parts), None))
        if self.apart:
            self.effects.append(Say(tuple(self.apart), lane=self.lane, lasting=True))
        self.parts, self.apart, self.weighty = [], [], False

    def finish(self) -> tuple[Person, tuple[Effect, ...]]:
        """Close the turn: the last message carries the question's choices."""
        if self.apart:
            question = [self.parts.pop()] if self.asked and self.parts else []
            self.flush()
            self.parts = question
        if self.parts:
            self.person = replace(self.person, turn=self.person.turn + 1)
            self.effects.append(self._message(tuple(self.parts), self.asked))
        return self.person, tuple(self.effects)

    def _message(self, parts: tuple[Part, ...], step: Step | None) -> Say:
        if step is None:
            return Say(parts, lane=self.lane, replaces=self.replaces, lasting=not self.replaces)
        return Say(
            parts,
            step=f"{self.asked_flow}.{step.name}",
            labels=step.labels,
            choices=ordered(step, self.person),
            lane=self.lane,
            # Design decision 6: one tap sends the place, and only while life is in danger.
            ask_place="place" in step.args and self.person.facts.get("level") == "urgent",
            lasting=self.weighty,
        )
