"""What a turn may look at besides the person: the book, loaded once, and the moment, read with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.board import Board
from bot.core.cards import Cards
from bot.core.case import CaseState, Tier
from bot.core.flow import Flow, StepKind
from bot.core.message import CaseId, Millis
from bot.core.numbers import Checked, Directory
from bot.core.person import NEVER
from bot.core.safety import Rule

NO_BOARD = Board()


@dataclass(frozen=True, slots=True)
class Book:
    """Flows and directory, frozen. `own` = keys of the organisation's own lines, the best first."""

    flows: Mapping[str, Flow]
    directory: Directory
    own: tuple[str, ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    board: Board = NO_BOARD
    cards: Cards = ()
    families: dict[str, frozenset[str]] = field(default_factory=dict, init=False, compare=False, repr=False)

    @staticmethod
    def bound(
        flows: Mapping[str, Flow],
        directory: Directory,
        own: tuple[str, ...] = (),
        board: Board = NO_BOARD,
        cards: Cards = (),
    ) -> "Book":
        """A book with the scorer's rules drawn out of the flows that use it."""
        rules = {
            item: Rule(dict(step.bad))
            for flow in flows.values()
            for step in flow.steps
            if step.kind is StepKind.ASK and step.bad
            for item in (step.scores or (step.name,))
        }
        return Book(flows, directory, own, rules, board, cards)


@dataclass(frozen=True, slots=True)
class CaseNow:
    """The person's open case, as far as the conversation must know it. `held` = an operator has it."""

    id: CaseId
    tier: Tier
    state: CaseState
    held: bool
    child: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The newest thing an operator asked, if it came from the phrase board.

    `newest` = no question of the bot's left after it: a bare digit can mean nothing else.
    """

    step: str
    newest: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """What the store knows at the time the event carries.

    staffed      somebody is really at the desk now
    next_shift   when somebody will be (0 = nobody can say)
    waiting      how many other people's cases nobody holds, by tier T1 to T4
    way          the way back that this very message opens (0 = none)
    link         the proposed link this person has not answered yet (0 = none)
    tried        what became of this very message as the code of another phone: right, wrong, "" = it is none
    unread       how many messages of operators wait for the person; counted only once a word was agreed
    place        how many cases nobody has stand before the person's own
    pace         between which minutes half of those who waited lately were answered ("" = not measured)
    closed       a pilot that this person was not invited to: what can wait is not for them
    invited      what became of this very message as a code of the pilot: right, wrong, "" = it is none
    marked       an operator called them a nuisance, and that holds (`core/nuisance.py`)
    asked        which question of the phrase board stands
    """

    now: Millis
    checked: Checked
    staffed: bool = False
    next_shift: Millis = NEVER
    waiting: tuple[int, ...] = (0, 0, 0, 0)
    case: CaseNow | None = None
    unread: int = 0
    place: int = 0
    pace: str = ""
    way: int = 0
    link: int = 0
    tried: str = ""
    closed: bool = False
    invited: str = ""
    marked: bool = False
    asked: Asked | None = None
