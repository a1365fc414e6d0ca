"""What one turn says, gathered into as few messages as can be, and the effects in their order.

Every SMS costs and every Telegram message rings, so paragraphs and the question that closes them are ONE
message; only a text marked `apart` (the plan, which people save) leaves alone.
"""

from dataclasses import replace

from bot.core.effects import LANE_TALK, Effect, Part, Say
from bot.core.flow import Step
from bot.core.person import Person
from bot.core.standing import ordered


class Saying:
    """The person so far, what was said, what must happen."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.effects: list[Effect] = []
        self.lane = LANE_TALK
        self.parts: list[Part] = []
        self.apart: list[Part] = []
        self.asked: Step | None = None
        self.asked_flow = ""
        self.replaces = False
        self.stands = False  # the buttons of the question that stands stay good
        self.weighty = False  # a verdict or numbers among the paragraphs

    def say(self, text: str, **args: str) -> None:
        """Add a paragraph to this turn's message."""
        self.parts.append(Part(text, tuple(sorted(args.items()))))

    def add(self, step: Step, part: Part) -> None:
        kind = step.args.get("apart", "")
        if kind == "yes":
            self.flush()
        paragraphs = self.apart if kind else self.parts
        if part in paragraphs:  # the same remark on two lists of numbers is made once, under the last
            paragraphs.remove(part)
        paragraphs.append(part)

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
            self.person = replace(self.person, turn=self.person.turn + (not self.stands))
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
