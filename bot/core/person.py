"""Where one person stands: everything the engine needs to go on, to and from JSON.

`facts` are what answers were kept as (going_to, arranged, safe_until, word, level ...). `answers` are
"flow.step" -> choice code, in the order they were given; both are sealed in the store.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.core.flow import Form
from bot.core.meaning import Script
from bot.core.message import Millis, Network, PersonId

NEVER = Millis(0)


@dataclass(frozen=True, slots=True)
class Frame:
    """One level of the conversation: which flow, and the step that waits for an answer."""

    flow: str
    step: str


@dataclass(frozen=True, slots=True)
class Person:
    """One person, as a turn finds them and as it leaves them.

    locale_from   "" (unknown), "guessed" or "chosen"
    turn          counts up with every turn that said something; taps carry it
    last_at       when the person last wrote (0 = never)
    stopped       asked us never to write again; only they can undo it, by writing
    """

    id: PersonId
    network: Network = Network.TELEGRAM
    locale: str = ""
    locale_from: str = ""
    script: Script = Script.NONE
    stays_in: str = ""
    comes_from: str = ""
    discreet: bool = False
    stopped: bool = False
    turn: int = 0
    last_at: Millis = NEVER
    stack: tuple[Frame, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict, repr=False)
    facts: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def form(self) -> Form:
        """SMS is short always, Telegram when the person is watched (D-08)."""
        return Form.SHORT if self.discreet or self.network is Network.SMS else Form.FULL

    @property
    def quiet(self) -> bool:
        """Must what we write stay without listed words? SMS always (D-08)."""
        return self.discreet or self.network is Network.SMS

    def state(self) -> dict[str, Any]:
        """What is sealed in the store, as plain JSON."""
        return {
            "v": 1,
            "stack": [[frame.flow, frame.step] for frame in self.stack],
            "answers": dict(self.answers),
            "facts": dict(self.facts),
        }

    def with_state(self, state: Mapping[str, Any]) -> "Person":
        """The person with the sealed part put back."""
        return replace(
            self,
            stack=tuple(Frame(flow, step) for flow, step in state.get("stack", ())),
            answers=dict(state.get("answers", {})),
            facts=dict(state.get("facts", {})),
        )
