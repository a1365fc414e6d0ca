"""Every path of a flow, walked through the real engine, and where it ends.

From the menu, each choice of each question is pressed and each typed country tried; what follows is decided
by `advance` and nothing else. Places that are the same (`sameness.py`) are walked on from once, and the paths
through them counted. A path ends where it leaves the flow: to a person at the desk, to the menu, to rest. By
then it must have given a number or a plan, or offered the plan; only whoever cannot read safely is left alone
(D-07).
"""

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.core.effects import OpenCase, Say, Turn
from bot.core.engine import advance
from bot.core.faults import Problem
from bot.core.flow import Parser, Step
from bot.core.meaning import Meaning
from bot.core.message import Address, Heard, Kind, Network, PersonId, Tap
from bot.core.moment import Book, Moment
from bot.core.person import Frame, Person
from bot.core.standing import family
from bot.proof.sameness import Sameness, Sign

NUMBER, PLAN, OFFERED, HUMAN, ALONE, NOTHING = (
    "number",
    "plan",
    "plan offered",
    "human",
    "left alone",
    "nothing",
)
GOOD = (NUMBER, PLAN, OFFERED)  # in this order an ending is named after the best it gave
MOST_PLACES = 200_000
PLAN_TEXT, PLAN_CHOICE = "check-plan", "plan"
WORDS = "abc 123"


@dataclass(frozen=True, slots=True)
class Spot:
    """One place met: who stands there, what they were given by then, and how they first came."""

    person: Person
    given: frozenset[str]
    path: tuple[str, ...] = ()


Ways = Mapping[Sign, Mapping[str, Sign | str]]  # place -> answer -> the next place, or the ending by its name


@dataclass
class Walked:
    """What a walk found: who stands where, where each answer leads, and the paths that end in nothing."""

    spots: dict[Sign, Spot] = field(default_factory=dict)
    ways: dict[Sign, dict[str, Sign | str]] = field(default_factory=dict)
    begun: list[Sign] = field(default_factory=list)
    dead: list[tuple[str, ...]] = field(default_factory=list)

    @property
    def turns(self) -> int:
        """How many answers were given to the engine."""
        return sum(len(onward) for onward in self.ways.values())

    def paths(self) -> Counter[str]:
        """How many paths there are, by their ending."""
        return sum((counted(key, self.ways) for key in self.begun), Counter[str]())


@dataclass
class Walker:
    """Walks one flow of a book. `countries` = codes that are typed where a country is asked."""

    book: Book
    flow: str
    moment: Moment
    countries: Sequence[str] = ()

    def __post_init__(self) -> None:
        own = family(self.book.flows[self.flow], self.book)
        led = {"trouble"} if self.flow == "check" else set()  # who is pressed to go is asked on there
        self.within = own | led
        self.same = Sameness(self.book, self.within, self.moment)

    def begin(self, person: Person) -> Spot:
        """The person at the menu presses the flow."""
        here = replace(person, stack=(Frame("welcome", "menu"),))
        return self.step(Spot(here, frozenset()), self.flow)

    def options(self, spot: Spot) -> Iterator[str]:
        """Every answer to the question that stands: its choices, and what may be typed."""
        step = self.asked(spot)
        yield from step.choices
        if step.parser is Parser.COUNTRY:
            yield from (code for code in self.countries if code not in step.choices)
        elif step.parser in (Parser.WORD, Parser.TEXT, Parser.PHONE):
            yield WORDS

    def asked(self, spot: Spot) -> Step:
        """The question that stands. Raises ValueError when none does."""
        top = spot.person.stack[-1]
        step = self.book.flows[top.flow].step(top.step)
        if step is None:
            raise ValueError(f"{top.flow}.{top.step} is no step")
        return step

    def turn(self, spot: Spot, option: str) -> Turn:
        """One answer through the engine."""
        person, step, top = spot.person, self.asked(spot), spot.person.stack[-1]
        address, now = Address(person.network, "a"), self.moment.now
        if option in step.choices:
            tap = Tap(f"{top.flow}.{top.step}", option, person.turn)
            heard = Heard("d", "1", address, now, Kind.TAP, tap=tap)
        else:
            read = (
                Meaning(country=option) if step.parser is Parser.COUNTRY else Meaning(phones=(("", option),))
            )
            heard = Heard("d", "1", address, now, words=option, meaning=read)
        return advance(self.book, person, heard, self.moment)

    def step(self, spot: Spot, option: str) -> Spot:
        """Where that answer leads."""
        top = spot.person.stack[-1]
        turn = self.turn(spot, option)
        return Spot(turn.person, spot.given | gave(turn), (*spot.path, f"{top.flow}.{top.step}={option}"))

    def ending(self, spot: Spot) -> str:
        """How the path has ended; "" while a question of the flow stands."""
        if spot.person.stack and spot.person.stack[-1].flow in self.within:
            return ""
        best = next((each for each in GOOD if each in spot.given), "")
        alone = ALONE if spot.person.facts.get("shut") else ""
        return best or alone or (HUMAN if HUMAN in spot.given else NOTHING)

    def key(self, spot: Spot) -> Sign:
        """The same for all who stand in the same place and were given the same."""
        return (*self.same.place(spot.person), spot.given)

    def walk(self, *people: Person) -> Walked:
        """Every path of everybody. Raises ValueError when there are too many places to walk."""
        found = Walked()
        queue: deque[Sign] = deque()

        def met(spot: Spot) -> Sign:
            key = self.key(spot)
            if key not in found.spots:
                found.spots[key] = spot
                queue.append(key)
            return key

        found.begun = [met(spot) for person in people if not self.ending(spot := self.begin(person))]
        while queue:
            place = queue.popleft()
            onward = found.ways[place] = {}
            for option in self.options(found.spots[place]):
                follows = self.step(found.spots[place], option)
                onward[option] = self.ending(follows) or met(follows)
                if onward[option] in (NOTHING, HUMAN):
                    found.dead.append(follows.path)
            if len(found.spots) > MOST_PLACES:
                raise ValueError(f"{self.flow} has more than {MOST_PLACES} places")
        found.dead += [found.spots[key].path for key in endless(found.ways)[:1]]
        return found


def endless(ways: Ways) -> list[Sign]:
    """Places from which no path ever ends, in the order they were met."""
    before: dict[Sign, list[Sign]] = {}
    for key, onward in ways.items():
        for each in onward.values():
            if not isinstance(each, str):
                before.setdefault(each, []).append(key)
    ends = {key for key, onward in ways.items() if any(isinstance(each, str) for each in onward.values())}
    waiting = list(ends)
    while waiting:
        new = [key for key in before.get(waiting.pop(), ()) if key not in ends]
        ends.update(new)
        waiting += new
    return [key for key in ways if key not in ends]


def gave(turn: Turn) -> frozenset[str]:
    """What one turn gave: a number, the plan, the offer of it, a case at the desk."""
    found = set()
    for effect in turn.effects:
        if isinstance(effect, OpenCase):
            found.add(HUMAN)
        if isinstance(effect, Say):
            found |= {NUMBER for part in effect.parts if dict(part.args).get("numbers")}
            found |= {PLAN for part in effect.parts if part.text == PLAN_TEXT}
            found |= {OFFERED for choice in effect.choices if choice == PLAN_CHOICE}
    return frozenset(found)


def counted(start: Sign, ways: Ways) -> Counter[str]:
    """How many paths from here end how. A way back to a place of the same path is not counted again."""
    known: dict[Sign, Counter[str]] = {}
    path: list[tuple[Sign, Iterator[Sign | str], Counter[str]]] = [
        (start, iter(ways[start].values()), Counter())
    ]
    open_places = {start}
    while path:
        place, rest, total = path[-1]
        for each in rest:
            if isinstance(each, str):
                total[each] += 1
            elif each in known:
                total += known[each]
            elif each not in open_places:
                open_places.add(each)
                path.append((each, iter(ways[each].values()), Counter()))
                break
        else:
            path.pop()
            open_places.discard(place)
            known[place] = total
            if path:
                path[-1][2].update(total)
    return known[start]


def check(book: Book, moment: Moment) -> Iterator[Problem]:
    """Every path of the two questionnaires in the short form; tests walk the full one too."""
    for name in ("trouble", "check"):
        flow = book.flows.get(name)
        if flow is None or "welcome" not in book.flows:
            continue
        known = Person(PersonId("p"), Network.SMS, locale="ru", locale_from="chosen", last_at=moment.now)
        for path in Walker(book, name, moment).walk(known).dead[:1]:
            last = flow.step(path[-1].partition("=")[0].partition(".")[2]) or flow.steps[0]
            what = f"the path {' '.join(path)} ends with no number and no plan"
            yield Problem(flow.file, last.line, "dead-end", what, "Give numbers before it ends.")
