"""All that a turn may ask for. A turn decides; `store/talk.py` carries it out in the same transaction."""

from dataclasses import dataclass, field

from bot.core.case import Tier
from bot.core.message import Millis
from bot.core.person import Person

LANE_EMERGENCY, LANE_DESK, LANE_TALK, LANE_LATER = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph by its text id. Arguments are codes, never a person's words.

    Special argument names, resolved when rendered: `numbers` = "service#index,..." -> lines with numbers;
    `reasons` = "text-id,..." -> a list; `country` = ISO code -> its name; `at` = milliseconds -> a time;
    `call` = one service#index -> its bare number as `number`; `form` = ISO code -> what a number looks like
    there; `in` = the locale to say it in.
    """

    text: str
    args: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # a word to come back with, for one


@dataclass(frozen=True, slots=True)
class Say:
    """One message: paragraphs, then the choices of the question that closes it (if any).

    step      "flow.step" that waits for the answer; labels = text id whose attributes name the choices
    replaces  overwrite our last message where the door can ("leave")
    lasting   says what the person has not got yet (a verdict, a plan, numbers): while it has not left, a
              later turn replaces it by the very same words only, or by "leave"
    """

    parts: tuple[Part, ...]
    step: str = ""
    labels: str = ""
    choices: tuple[str, ...] = ()
    lane: int = LANE_TALK
    replaces: bool = False
    ask_place: bool = False
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Open a case, or raise the open one. It never lowers a tier. `alarm` rings the duty phone."""

    tier: Tier
    reason: str
    level: str = ""
    tags: tuple[str, ...] = ()
    child: bool = False
    consent: bool = False
    alarm: bool = False
    call_at: str = ""
    safe_until: int = 0


@dataclass(frozen=True, slots=True)
class LowerCase:
    """The person themself said there is no danger: a help-word case sinks to this tier."""

    tier: Tier
    reason: str


@dataclass(frozen=True, slots=True)
class PassOn:
    """Keep the message's words with the open case, for the operator."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Keep the words of the message before with the case that opens now: a doubt stood between."""

    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chose:
    """What was heard was understood as this answer."""

    step: str
    choice: str


@dataclass(frozen=True, slots=True)
class Tell:
    """Whoever follows the open case must learn of this: an event with that verb."""

    verb: str


@dataclass(frozen=True, slots=True)
class WakeLater:
    """A timer: `TimeUp` comes for this step at `due_at` unless the step is left before."""

    kind: str
    step: str
    due_at: Millis


@dataclass(frozen=True, slots=True)
class Report:
    """Someone tells whether a number answered (design decision 15)."""

    numbers: tuple[str, ...]
    answered: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """Never write to this address again until it writes to us."""


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the person and all that was said, keep counts."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """Delete the chat on both sides where the network allows (Telegram, under 48 h)."""


@dataclass(frozen=True, slots=True)
class GiveWay:
    """Draw a word with which they come back from elsewhere; the text that shows it follows."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Whoever is here is the person of that way back."""

    way: int


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """Whether they also write from elsewhere. After a yes the text that shows their code follows."""

    link: int
    yes: bool


@dataclass(frozen=True, slots=True)
class Count:
    """One for the statistics: no person in it."""

    kind: str
    flow: str
    level: str = ""


Effect = (
    Say
    | OpenCase
    | LowerCase
    | PassOn
    | Earlier
    | Chose
    | Tell
    | WakeLater
    | Report
    | Stop
    | Forget
    | Wipe
    | Count
    | GiveWay
    | ComeBack
    | LinkAnswer
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What `advance` returns: the person afterwards and everything that must happen, in order."""

    person: Person
    effects: tuple[Effect, ...] = ()
