"""Where a step may lead: the flows as a graph, and what is wrong with the graph as a whole.

A node is (flow, step); `OUT` is the end of a conversation. Each form (full, short) has a graph of its own,
since a way out that only the other form has is none. Whether a `when` will hold is not known here, so both
are taken to be possible; `walked.py` goes the paths that are really there.
"""

from collections.abc import Iterable, Iterator, Mapping

from bot.core.faults import Problem
from bot.core.flow import Flow, Form, Step, StepKind

Book = Mapping[str, Flow]
Node = tuple[str, str]
Graph = Mapping[Node, frozenset[Node]]

OUT: Node = ("", "")
MENU: Node = ("welcome", "menu")  # from here everything else is one key away
LOOP_MEND = "Let one answer lead out of it."


def wrong(flow: Flow, step: Step, rule: str, problem: str, mend: str) -> Problem:
    """A problem of one step, with the line it stands in."""
    return Problem(flow.file, step.line, rule, f"{flow.name}.{step.name}: {problem}", mend)


def targets(step: Step) -> list[str]:
    """Everywhere a step's own line leads, besides the next line."""
    found = [target for target in step.jumps.values() if target not in ("next", "end")]
    if step.kind is StepKind.GO:
        found.append(step.args.get("to", ""))
        found += [step.args["missing"]] if "missing" in step.args else []
    return found


def resolve(target: str, flow: Flow, book: Book) -> list[tuple[Flow, Step]]:
    """The steps a target may mean: several when it names a flow by a fact of the person."""
    own = flow.step(target)
    if own is not None:
        return [(flow, own)]
    name, _, step_name = target.partition(".")
    names = [each for each in book if each.startswith(name.partition("{")[0])] if "{" in name else [name]
    found = []
    for each in names:
        other = book.get(each)
        step = (other.step(step_name) if step_name else other.steps[0]) if other else None
        if other is not None and step is not None:
            found.append((other, step))
    return found


def entered(flow: Flow, place: int, form: Form) -> list[Node]:
    """The steps that may be next when the talk goes on from this place in the file."""
    found: list[Node] = []
    for step in flow.steps[place:]:
        if step.form in (None, form):
            found.append((flow.name, step.name))
            if not step.when:
                return found
    return [*found, OUT]


def goals(step: Step, flow: Flow) -> Iterator[str]:
    """The targets of a step, "next" and "end" among them, as the engine takes them."""
    rest = step.jumps.get("*", "next")
    if step.kind is StepKind.END:
        yield "end"
    elif step.kind is StepKind.GO:
        yield "next" if step.args.get("back") == "yes" else step.args.get("to", "")
        if "missing" in step.args:
            yield step.args["missing"]
    elif step.kind is StepKind.DECIDE:
        yield from step.jumps.values()
    elif step.kind is StepKind.CARD:
        yield from {**step.jumps, "*": rest}.values()
    else:
        yield from (step.jumps.get(choice, rest) for choice in step.choices)
        if step.parser is not None or not step.choices:
            yield rest
        yield from flow.watch.values() if step.scores else ()


def leads(flow: Flow, step: Step, book: Book, form: Form) -> Iterator[Node]:
    """Where this step may lead in one form. What is visited with `back` comes back to the next line."""
    for goal in goals(step, flow):
        if goal == "next":
            yield from entered(flow, flow.index(step.name) + 1, form)
        elif goal == "end":
            yield OUT
        else:
            for other, found in resolve(goal, flow, book):
                yield from entered(other, other.index(found.name), form)


def graph(book: Book, form: Form) -> Graph:
    """Every step of that form with the steps it may lead to."""
    return {
        (flow.name, step.name): frozenset(leads(flow, step, book, form))
        for flow in book.values()
        for step in flow.steps
        if step.form in (None, form)
    }


def reached(start: Iterable[Node], ways: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """Every node that can be come to from these, themselves included."""
    seen: set[Node] = set()
    waiting = list(start)
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting += ways.get(node, ())
    return seen


def _backwards(ways: Graph) -> dict[Node, list[Node]]:
    found: dict[Node, list[Node]] = {}
    for node, onward in ways.items():
        for each in onward:
            found.setdefault(each, []).append(node)
    return found


def _rounds(nodes: Iterable[Node], ways: Graph) -> list[set[Node]]:
    """The circles among these nodes: each a set of nodes that lead to one another."""
    own = set(nodes)
    inner = {node: [each for each in ways[node] if each in own] for node in own}
    far = {node: reached(inner[node], inner) for node in own}
    circles: list[set[Node]] = []
    for node in sorted(own):
        if node in far[node] and not any(node in circle for circle in circles):
            circles.append({each for each in far[node] if node in far[each]})
    return circles


def _told(circle: set[Node], book: Book, rule: str, what: str, mend: str) -> Problem:
    """One problem for a whole circle, at the line of it that stands first."""
    steps = [(book[name], step) for name, own in circle if (step := book[name].step(own))]
    flow, step = min(steps, key=lambda each: (each[0].file, each[1].line))
    named = ", ".join(f"{name}.{own}" for name, own in sorted(circle))
    return wrong(flow, step, rule, f"{what}: {named}", mend)


def silent_circles(book: Book) -> Iterator[Problem]:
    """A circle of steps that wait for nobody: the turn would be cut off in the middle (core/walk.py)."""
    for form in Form:
        ways = graph(book, form)
        steps = {(flow.name, step.name): step for flow in book.values() for step in flow.steps}
        deaf = [node for node in ways if not _waits(steps[node])]
        for circle in _rounds(deaf, ways):
            yield _told(
                circle, book, "silent-loop", "goes round without asking anybody", "Ask in it, or lead out."
            )


def _waits(step: Step) -> bool:
    """Does somebody answer here, or in the flow that is visited from here?"""
    return step.kind is StepKind.ASK or step.args.get("back") == "yes"


def no_way_out(book: Book) -> Iterator[Problem]:
    """From every step some answers lead to an end or to the menu; a circle is told once."""
    for form in Form:
        ways = graph(book, form)
        caught = set(ways) - reached([OUT, MENU], _backwards(ways))
        circles = _rounds(caught, ways)
        for circle in circles:
            yield _told(circle, book, "loop", "whatever is answered, it goes round here", LOOP_MEND)
        for name, own in sorted(caught - set().union(*circles)):
            step = book[name].step(own)
            if step is not None and ways[name, own]:
                yield wrong(book[name], step, "no-way-out", "leads to no end and to no menu", LOOP_MEND)


WHOLE = (silent_circles, no_way_out)
