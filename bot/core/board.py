"""The phrase board (design decision 24): phrases with answers, kept as meaning, said in any language.

An operator presses a phrase in their own language, the person reads it and answers in theirs. A phrase is a
text id with its choices; an answer is a step and a choice. So neither side needs the other's language, and
what was said and answered is codes, never words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.effects import Part, Say
from bot.core.flow import Flow, Step, StepKind

FLOW = "board"  # steps of the board are "board.phrase", as a flow's are "flow.step"
MOST_CHOICES = 8
MOST_PROPOSED = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase. Its words are the text `board-<name>`.

    answers  name of its set of answers; the labels are the text `board-as_<answers>` ("" = no buttons)
    choices  the codes of that set, in the order of their keys
    typed    the person answers in writing
    keeps    what a written answer is remembered as ("" = only passed on)
    place    asks for the place by one tap, where life is in danger
    means    choice -> what that answer means besides itself: danger, self_harm, child or not_safe
    after    choice -> phrases that usually come next; "" = whatever was answered, or nothing was asked
    """

    name: str
    group: str
    answers: str = ""
    choices: tuple[str, ...] = ()
    typed: bool = False
    keeps: str = ""
    place: bool = False
    means: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text id of its words."""
        return f"board-{self.name}"

    @property
    def labels(self) -> str:
        """The text id whose attributes are the labels of its answers."""
        return f"board-as_{self.answers}" if self.answers else ""

    @property
    def step(self) -> str:
        """The step an answer to it belongs to; "" when it asks nothing."""
        return f"{FLOW}.{self.name}" if self.choices or self.typed else ""

    def say(self) -> Say:
        """The phrase as a message: codes only."""
        return Say((Part(self.text),), self.step, self.labels, self.choices, ask_place=self.place)


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases of one stage of a talk. `top` = the favourites of that stage, the best first."""

    name: str
    top: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """All phrases, in the order of a talk."""

    groups: tuple[Group, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    _named: dict[str, Phrase] = field(default_factory=dict, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Names to phrases, once."""
        self._named.update({phrase.name: phrase for phrase in self.phrases})

    def phrase(self, name: str) -> Phrase | None:
        """The phrase of that name."""
        return self._named.get(name)

    def of_step(self, step: str) -> Phrase | None:
        """The phrase an answer to that step belongs to."""
        flow, _, name = step.partition(".")
        return self.phrase(name) if flow == FLOW else None

    def of_text(self, text_id: str) -> Phrase | None:
        """The phrase with that text."""
        return self.phrase(text_id.removeprefix("board-")) if text_id.startswith("board-") else None

    def flow(self) -> Flow:
        """Its questions as steps, for whoever names an answer or reads a typed one."""
        return Flow(FLOW, tuple(step_of(phrase) for phrase in self.phrases if phrase.choices))

    def proposed(self, said: Sequence[tuple[str, str]]) -> tuple[Phrase, ...]:
        """What usually comes next in a talk: `said` = the board's phrases so far with their answers ("" = not
        answered), the oldest first. After the newest answer its followers; else the stage's favourites.
        """
        done = {name for name, _ in said}
        wanted: list[str] = []
        for name, choice in reversed(said[-2:]):
            phrase = self.phrase(name)
            if phrase is not None:
                wanted += [*(phrase.after.get(choice, ()) if choice else ()), *phrase.after.get("", ())]
        wanted += [name for group in self._from(said) for name in group.top]
        fresh = dict.fromkeys(name for name in wanted if name not in done)
        return tuple(self._named[name] for name in fresh if name in self._named)[:MOST_PROPOSED]

    def _from(self, said: Sequence[tuple[str, str]]) -> tuple[Group, ...]:
        """The stages from where the talk stands."""
        last = next((phrase for name, _ in reversed(said) if (phrase := self.phrase(name))), None)
        names = [group.name for group in self.groups]
        return self.groups[names.index(last.group) :] if last and last.group in names else self.groups


def step_of(phrase: Phrase) -> Step:
    """A question of the board as the engine's kind of step."""
    return Step(phrase.name, StepKind.ASK, phrase.text, phrase.labels, phrase.choices)
