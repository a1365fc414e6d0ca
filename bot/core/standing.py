"""What is known of a person, by name: what a flow's `when` asks, and what the scorers are given."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.core.flow import Flow, Step, StepKind
from bot.core.moment import Book, Moment
from bot.core.person import Frame, Person
from bot.core.safety import Assessed, assess
from bot.core.screening import Screened, screen

MINUTE = 60_000
MOST_KEYS = 8
REPORT_AFTER, REPORT_UNTIL = 2 * MINUTE, 7 * 24 * 60 * MINUTE
OWN_FIELDS = ("locale", "stays_in", "comes_from")
KNOWN_FIELDS = (*OWN_FIELDS, "locale_from")
SOS = frozenset({"sos_danger", "sos_danger_both", "sos_danger_other"})  # "danger now?" after a help word
DOUBT = "doubt"  # the flow that asks which of several wishes was meant
DOUBTFUL, OTHER_WISH = f"{DOUBT}-which", "other"
UNVISITED = frozenset({"welcome", "language", "privacy", DOUBT})  # nothing in them is worth coming back to
GRAVE = frozenset({"likely", "urgent", "stop"})
SEVERITY = {"": 0, "skip": 0, "no": 1, "unsure": 2, "yes": 3}


def holds(step: Step, flow: Flow, person: Person, book: Book, moment: Moment) -> bool:
    """Does every line of the step's `when` hold? "!X" = anything but X."""
    for name, wanted in step.when.items():
        value = fact(name, flow, person, book, moment)
        never = [each[1:] for each in wanted if each.startswith("!")]
        allowed = [each for each in wanted if not each.startswith("!")]
        if value in never or (allowed and value not in allowed):
            return False
    return True


def fact(name: str, flow: Flow, person: Person, book: Book, moment: Moment) -> str:
    """One fact by name; "" when it is not known. See `Step.when` for the names."""
    if name.startswith("item."):
        return items(flow, person, book).get(name[5:], "")
    if name.startswith("tag_"):
        return "yes" if name[4:] in person.facts.get("tags", "").split(",") else ""
    if name in _WORKED_OUT:
        return _WORKED_OUT[name](person, moment)
    if name == "visit":
        return "yes" if visiting(person, book) else "no"
    if name in KNOWN_FIELDS:
        return str(getattr(person, name))
    return person.answers.get(f"{flow.name}.{name}", "") or person.facts.get(name, "")


_WORKED_OUT: Mapping[str, Callable[[Person, Moment], str]] = {
    "staffed": lambda _, moment: "yes" if moment.staffed else "no",
    "pace": lambda _, moment: "yes" if moment.pace else "",
    "language_known": lambda person, _: "yes" if person.locale_from == "chosen" else "no",
    "discreet": lambda person, _: "yes" if person.discreet else "",
    "link_live": lambda person, moment: "yes" if moment.link and not person.facts.get("locked") else "no",
    "invited": lambda _, moment: "no" if moment.closed else "yes",
    "network": lambda person, _: str(person.network),
    "corridor": lambda person, _: corridor(person),
    "number_given": lambda person, moment: "yes" if number_given(person, moment) else "",
}


WORKED_OUT = frozenset({*_WORKED_OUT, *KNOWN_FIELDS, "visit"})  # every name that `fact` works out itself


def number_given(person: Person, moment: Moment) -> bool:
    """Was a number given a while ago and not yet asked about (design decision 15)? A case comes first."""
    given_at = int(person.facts.get("given_at", "0"))
    return bool(given_at) and moment.case is None and REPORT_AFTER < moment.now - given_at < REPORT_UNTIL


def corridor(person: Person) -> str:
    """Is the journey inside the person's own country ("home") or out of it ("abroad")?"""
    going_to = person.facts.get("going_to", "")
    return "home" if going_to and going_to == person.comes_from else "abroad"


def kin(flow: Flow, book: Book) -> frozenset[str]:
    """The flow and the extras that belong to it: flows that a step visits and comes back from."""
    targets = {step.args.get("to", "").split("{")[0] for step in flow.steps if "back" in step.args}
    extras = {name for name in book.flows for target in targets if target and name.startswith(target)}
    return frozenset({flow.name, *extras})


def family(flow: Flow, book: Book) -> frozenset[str]:
    """The same for a flow that may itself be an extra: it answers to the flow that visits it."""
    known = book.families.get(flow.name)
    if known is None:  # the book is frozen, and this is asked several times a turn
        known = book.families[flow.name] = _family(flow, book)
    return known


def _family(flow: Flow, book: Book) -> frozenset[str]:
    for other in book.flows.values():
        members = kin(other, book)
        if flow.name in members and len(members) > 1:
            return members
    return frozenset({flow.name})


def visiting(person: Person, book: Book) -> bool:
    """Does a question wait under the flow they are in, to be put again afterwards?"""
    under = person.stack[-2] if len(person.stack) > 1 else None
    step = book.flows[under.flow].step(under.step) if under and under.flow in book.flows else None
    return step is not None and step.kind is StepKind.ASK


def base(person: Person, book: Book) -> tuple[Frame, ...]:
    """Where they stood before any visit, if there a question waits that is worth coming back to."""
    steps = [book.flows[frame.flow].step(frame.step) for frame in person.stack]
    waits = next((place for place, step in enumerate(steps) if step and step.kind is StepKind.ASK), None)
    step = steps[waits] if waits is not None else None
    if waits is None or step is None or person.stack[waits].flow in UNVISITED or grave(person):
        return ()
    return person.stack[: waits + 1] if step.scores or step.keeps else ()


def grave(person: Person) -> bool:
    """In danger, or where somebody may look over their shoulder, nothing pulls a person back to questions."""
    facts = person.facts
    return facts.get("level", "") in GRAVE or any(facts.get(name) for name in ("sos", "shut", "left"))


def items(flow: Flow, person: Person, book: Book) -> dict[str, str]:
    """Scorer's items with their answers; of two answers to one item the graver counts."""
    members = family(flow, book)
    found: dict[str, str] = {}
    for key, choice in person.answers.items():
        flow_name, _, step_name = key.partition(".")
        step = book.flows[flow_name].step(step_name) if flow_name in members else None
        for item in step.scores if step else ():
            if SEVERITY.get(choice, 3) >= SEVERITY.get(found.get(item, ""), 3):
                found[item] = choice
    return found


def screened(flow: Flow, person: Person, book: Book) -> Screened:
    """The level of `trouble` or `someone_else` as far as it has been answered.

    An age told elsewhere the same day is not asked again, and counts.
    """
    answers = items(flow, person, book)
    age = person.facts.get("child", "")
    if flow.name == "trouble" and age and not {"g2", "s2"} & set(answers):
        answers["g2"] = age
    return screen(answers)


def assessed(flow: Flow, person: Person, book: Book) -> Assessed:
    """The level of the safety check so far, with its reasons."""
    return assess(items(flow, person, book), book.rules)


def with_facts(person: Person, values: Mapping[str, str]) -> Person:
    """The person with facts kept; those that are fields of a person go where they belong. "" forgets."""
    facts = dict(person.facts)
    changes: dict[str, object] = {}
    for name, value in values.items():
        if name in OWN_FIELDS:
            changes[name] = value
        elif name == "discreet":
            changes[name] = value == "yes"
        elif value:
            facts[name] = value
        else:
            facts.pop(name, None)
    if "locale" in values:
        changes["locale_from"] = "chosen"
    return replace(person, facts=facts, **changes)  # type: ignore[arg-type]


def without_answers(person: Person, flows: frozenset[str]) -> Person:
    """The person with those flows' answers and what was watched in them dropped."""
    kept = {key: each for key, each in person.answers.items() if key.partition(".")[0] not in flows}
    facts = {name: value for name, value in person.facts.items() if name not in ("watched", "tags")}
    return replace(person, answers=kept, facts=facts)


def ordered(step: Step, person: Person) -> tuple[str, ...]:
    """The choices in the order of their keys: a guessed language comes first, nothing else moves.

    Of the question which wish was meant, those wishes between which the doubt was.
    """
    if step.labels == DOUBTFUL:
        likely = person.facts.get("doubt", "").split(",")
        return (*(each for each in likely if each in step.choices), OTHER_WISH)
    if "narrow" in step.args:  # what a step before has found to be there (core/cards.py)
        there = person.facts.get(step.args["narrow"], "").split(",")
        return tuple(each for each in there if each in step.choices) or step.choices[:MOST_KEYS]
    if step.labels != "languages" or not person.locale:
        return step.choices
    return tuple(sorted(step.choices, key=lambda choice: choice != person.locale))
