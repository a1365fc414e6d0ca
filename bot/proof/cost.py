"""What a conversation by SMS costs: every path, walked by the real engine and worded by the real renderer.

A path begins with the answer that enters the flow and ends where the flow ends or hands over to another one.
`worst` is the dearest path there is. `typical` is the middle one for a grown-up, when at each question every
answer is as likely as any other. Only what we send is counted; what people write is paid by them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from bot.core import sms
from bot.core.effects import Say
from bot.core.engine import advance
from bot.core.flow import Parser, Step
from bot.core.meaning import NOTHING, Command, Meaning, Script
from bot.core.message import Address, Heard, Kind, Millis, Network, PersonId, Tap
from bot.core.moment import Book, Moment
from bot.core.numbers import Checked
from bot.core.person import Frame, Person

Parts = Callable[[Say, Person], tuple[str, ...]]  # a message as the SMS that leave
Key = tuple[object, ...]

NOW = Millis(1_767_268_800_000)
MENU = Frame("welcome", "menu")
CHILD = {"a0=yes", "a0=unsure"}  # the age gate of the check
NUMBER = "+996555123456"
TYPED = {
    Parser.WORD: ("зонтик", NOTHING),
    Parser.TEXT: ("зонтик", NOTHING),
    Parser.PHONE: (NUMBER, Meaning(phones=(("", NUMBER),))),
}
# Of the countries on a list these are walked: enough to meet every kind of numbers and plans.
GOING_TO, STAYS_IN, PASSPORTS = ("RU", "TR", "KZ", "KR"), ("RU", "KZ"), ("KG", "ZZ")


@dataclass(frozen=True, slots=True)
class Column:
    """A language in one alphabet. `latin` = the person writes in Latin letters."""

    locale: str
    latin: bool = False

    @property
    def name(self) -> str:
        """As a table's head has it."""
        return f"{self.locale} latin" if self.latin else self.locale


COLUMNS = tuple(
    Column(locale, latin)
    for locale in ("ru", "ky", "tg", "uz", "uz-Cyrl", "kk", "tk")
    for latin in ((False,) if locale in sms.ALWAYS_LATIN else (False, True))
)


@dataclass(frozen=True, slots=True)
class Edge:
    """One answer, all that is sent because of it, and where it leads (None = the path ends)."""

    answer: str
    says: tuple[Say, ...]
    to: Key | None


@dataclass(frozen=True, slots=True)
class Bill:
    """One path's cost. `encodings` = how many messages left in each encoding."""

    segments: int
    messages: int
    answers: tuple[str, ...]
    encodings: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a flow, from the answer that enters it to its end or to one of these questions.

    most = the segments it may take in any language (0 = no limit is set)
    """

    name: str
    flow: str
    until: frozenset[str] = frozenset()
    most: int = 0
    command: Command | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """One row in one column."""

    row: Row
    column: Column
    typical: int
    worst: Bill


@dataclass(frozen=True, slots=True)
class Graph:
    """Every place a person can stand on the way through one flow, and the answer that leads into it."""

    first: Edge
    edges: Mapping[Key, tuple[Edge, ...]]


OFFERS = frozenset({"stop_offer", "plan_offer", "child_offer", "child_passport"})
ROWS = (
    Row("help word", "trouble", frozenset({"sos_danger"}), 2, Command.EMERGENCY),
    Row("numbers", "numbers"),
    Row("screening", "trouble", most=12),
    Row("safety check", "check", OFFERS, 12),
    Row("safety check and plan", "check"),
    Row("for somebody else", "someone_else"),
    Row("a human", "human"),
    Row("privacy", "privacy"),
)


def table(book: Book, usual: Checked, rare: Checked, parts: Parts, rows: Iterable[Row] = ROWS) -> list[Cost]:
    """Every row in every column. `usual` = the numbers that are verified as a rule; `rare` = fewer: there the
    worst may be worse.
    """
    found = []
    for row in rows:
        graphs = [walk(book, row, checked) for checked in (usual, rare)]
        for column in COLUMNS:
            first, second = (bill(graph, row, column, parts) for graph in graphs)
            found.append(replace(first, worst=max(first.worst, second.worst, key=lambda one: one.segments)))
    return found


def walk(book: Book, row: Row, checked: Checked) -> Graph:
    """All paths of a row, in the short form."""
    moment = Moment(NOW, checked, staffed=True)
    safe = {"safe": "yes"}
    person = Person(
        PersonId("p"), Network.SMS, "ru", "chosen", stack=(MENU,), turn=1, last_at=NOW, facts=safe
    )
    explorer = _Explorer(book, row, moment)
    heard = Heard("d", "m", Address(Network.SMS, "d"), NOW)
    if row.command:
        heard = replace(heard, words="sos", meaning=Meaning(command=row.command))
    else:
        heard = replace(heard, kind=Kind.TAP, tap=Tap("welcome.menu", row.flow, 1))
    return Graph(explorer.edge(person, heard, row.name), explorer.edges)


@dataclass(slots=True)
class _Explorer:
    book: Book
    row: Row
    moment: Moment
    edges: dict[Key, tuple[Edge, ...]] = field(default_factory=dict)
    asked: set[Frame] = field(default_factory=set)  # the questions on the path that is being walked

    def edge(self, person: Person, heard: Heard, answer: str) -> Edge:
        """What that answer brings, and all that can follow it."""
        turn = advance(self.book, person, heard, self.moment)
        says = tuple(effect for effect in turn.effects if isinstance(effect, Say))
        after, key = turn.person, _key(turn.person)
        if not any(frame.flow == self.row.flow for frame in after.stack):
            return Edge(answer, tuple(say for say in says if self._ours(say)), None)
        here = after.stack[-1]
        if here in self.asked or here.step in self.row.until:
            return Edge(answer, says, None)  # the same question again, or the end that was asked for
        if key not in self.edges:
            self.asked.add(here)
            self.edges[key] = tuple(
                self.edge(after, heard, name) for name, heard in self._answers(after, says)
            )
            self.asked.discard(here)
        return Edge(answer, says, key)

    def _ours(self, say: Say) -> bool:
        """Is it this flow's? The first question of another one, with nothing else beside it, is not."""
        return len(say.parts) > 1 or not say.step or say.step.partition(".")[0] == self.row.flow

    def _answers(self, person: Person, says: tuple[Say, ...]) -> Iterator[tuple[str, Heard]]:
        frame = person.stack[-1]
        step = self.book.flows[frame.flow].step(frame.step)
        asked = next((say for say in reversed(says) if say.step), None)
        if step is None or asked is None:
            return
        address = Address(Network.SMS, "d")
        for choice in _few(step, asked.choices):
            tap = Tap(asked.step, choice, person.turn)
            yield f"{step.name}={choice}", Heard("d", "m", address, NOW, Kind.TAP, tap=tap)
        if step.parser in TYPED:
            words, read = TYPED[step.parser]
            yield f"{step.name}=...", Heard("d", "m", address, NOW, words=words, meaning=read)


def bill(graph: Graph, row: Row, column: Column, parts: Parts) -> Cost:
    """What one row costs in one column."""
    reader = Person(
        PersonId("p"), Network.SMS, column.locale, script=Script.LATIN if column.latin else Script.NONE
    )
    price = cache(lambda say: sum(map(sms.segments, parts(say, reader))))
    worst: dict[Key | None, tuple[int, tuple[Edge, ...]]] = {None: (0, ())}
    likely: dict[Key | None, dict[int, float]] = {None: {0: 1.0}}

    def settle(edge: Edge) -> tuple[int, tuple[Edge, ...]]:
        """The dearest way on from that answer; what stands behind it is settled first."""
        if edge.to not in worst:
            after = graph.edges[edge.to or ()]
            worst[edge.to] = max([settle(each) for each in after] or [(0, ())], key=lambda way: way[0])
            usual = [each for each in after if each.answer not in CHILD]
            likely[edge.to] = _mixed([_shifted(likely[each.to], cost(each)) for each in usual])
        behind, way = worst[edge.to]
        return behind + cost(edge), (edge, *way)

    def cost(edge: Edge) -> int:
        return sum(map(price, edge.says))

    most, way = settle(graph.first)
    says = [say for edge in way for say in edge.says]
    kinds: Counter[str] = Counter(sms.encoding(part) for say in says for part in parts(say, reader))
    worst_bill = Bill(most, len(says), tuple(edge.answer for edge in way), dict(kinds))
    return Cost(row, column, _median(_shifted(likely[graph.first.to], cost(graph.first))), worst_bill)


def _shifted(chances: Mapping[int, float], by: int) -> dict[int, float]:
    return {cost + by: chance for cost, chance in chances.items()}


def _mixed(ways: list[dict[int, float]]) -> dict[int, float]:
    """Any of these, each as likely as the others; nothing more where there is none."""
    mixed: dict[int, float] = {} if ways else {0: 1.0}
    for way in ways:
        for cost, chance in way.items():
            mixed[cost] = mixed.get(cost, 0.0) + chance / len(ways)
    return mixed


def _median(chances: Mapping[int, float]) -> int:
    total = 0.0
    for cost in sorted(chances):
        total += chances[cost]
        if total >= 0.5 - 1e-9:
            return cost
    return max(chances)


def _few(step: Step, choices: tuple[str, ...]) -> tuple[str, ...]:
    if step.labels != "countries":
        return choices
    wanted = GOING_TO if step.keeps == "going_to" else STAYS_IN
    wanted = PASSPORTS if step.parser is Parser.NATIONALITY else wanted
    return tuple(choice for choice in choices if choice in wanted) or choices


def _key(person: Person) -> Key:
    return (
        person.stack,
        tuple(person.answers.items()),
        tuple(sorted(person.facts.items())),
        (person.stays_in, person.comes_from, person.discreet),
    )
