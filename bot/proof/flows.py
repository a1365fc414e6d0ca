"""What `safar check` proves about flows: every step exists, speaks, can be left, and leads somewhere.

One function per mistake, each over one flow in its book.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from bot import flowbook
from bot.core.case import Tier
from bot.core.faults import BadFiles, Problem
from bot.core.flow import Flow, Form, Step, StepKind
from bot.core.message import Tap
from bot.core.numbers import Purpose
from bot.core.safety import WEIGHTS
from bot.core.standing import WORKED_OUT
from bot.phrasebook import Phrasebook, load
from bot.proof import clashes, lock, promises
from bot.proof.ways import WHOLE, Book, Node, entered, leads, reached, resolve, targets, wrong

MOST_CHOICES = 8
# Steps reached by reflexes and by time, not by a line of a flow file (core/reflexes.py, core/engine.py).
ENTRIES = {
    "trouble": {"sos", "self_harm"},
    "numbers": {"answered", "found"},
    "welcome": {"menu", "change_language", "again", "back_sure", "link_sure"},
    "privacy": {"sure"},
}
OUTCOMES = {
    "screening": {"urgent", "likely", "possible", "none_seen"},
    "safety": {"stop", "red", "amber", "green"},
}
FROM_CORE = frozenset(
    {"level", "locked", "about", "child", "told", "told_in"}
)  # facts that the engine sets by itself
NEEDS: dict[StepKind, tuple[str, ...]] = {
    StepKind.OPEN_CASE: ("tier", "reason"),
    StepKind.GO: ("to",),
    StepKind.NUMBERS: ("purpose",),
}

SETTINGS: dict[str, frozenset[str]] = {
    "tier": frozenset(Tier),
    "purpose": frozenset({*Purpose, "child_danger"}),
}


def unknown_targets(flow: Flow, book: Book) -> Iterator[Problem]:
    """Every jump leads to a step there is."""
    for step in flow.steps:
        for target in targets(step):
            if not resolve(target, flow, book):
                yield wrong(flow, step, "target", f"leads to {target!r}, which is not there", "Name a step.")
    for outcome, target in flow.watch.items():
        if not resolve(target, flow, book):
            first = flow.steps[0]
            yield wrong(flow, first, "target", f"watch {outcome} leads to {target!r}", "Name a step.")


def unreachable(flow: Flow, book: Book) -> Iterator[Problem]:
    """Every step can be reached from the first one, a reflex, the watch or another flow."""
    start = {flow.steps[0].name, *ENTRIES.get(flow.name, set()), *flow.watch.values()}
    for other in book.values():
        for step in other.steps:
            for target in targets(step) if other.name != flow.name else ():
                start |= {found.name for where, found in resolve(target, other, book) if where is flow}
    ways = {
        (flow.name, step.name): [
            *(node for form in Form for node in leads(flow, step, book, form)),
            *(
                (where.name, found.name)
                for each in targets(step)
                for where, found in resolve(each, flow, book)
            ),
        ]
        for flow in [flow]
        for step in flow.steps
    }
    begun = [node for name in start if flow.step(name) for form in Form for node in _at(flow, name, form)]
    seen = reached(begun, ways)
    for step in flow.steps:
        if (flow.name, step.name) not in seen:
            yield wrong(flow, step, "unreachable", "nobody can ever come here", "Lead to it or delete it.")


def _at(flow: Flow, name: str, form: Form) -> list[Node]:
    """The step itself, and what follows where it is passed over."""
    return [(flow.name, name), *entered(flow, flow.index(name), form)]


def moved(flow: Flow, book: Book) -> Iterator[Problem]:
    """Where a step that is gone leads to stands in this flow and waits for an answer."""
    for old, new in flow.moved.items():
        step, first = flow.step(new), flow.steps[0]
        if step is None or step.kind is not StepKind.ASK:
            what = f"moved leads {old} to {new!r}, which asks nothing here"
            yield wrong(flow, first, "moved", what, "Name a question of this flow.")
        if standing(old, flow, book):
            yield wrong(flow, first, "moved", f"{old} has moved and is still there", "Delete one of the two.")


def standing(old: str, flow: Flow, book: Book) -> bool:
    """Is a step of that name (of this flow, or "flow.step" of another) still there?"""
    name, _, own = old.rpartition(".")
    other = book.get(name or flow.name)
    return other is not None and other.step(own) is not None


def outcomes(flow: Flow, book: Book) -> Iterator[Problem]:
    """Every outcome of a scorer is mapped, and no other; a watch waits for what can be reached."""
    del book
    for outcome in set(flow.watch) - OUTCOMES.get(flow.scorer, set()) - {"skipped"}:
        yield wrong(flow, flow.steps[0], "outcomes", f"watches for {outcome!r}", "Name an outcome.")
    for step in flow.steps:
        if step.kind is not StepKind.DECIDE:
            continue
        wanted = OUTCOMES.get(step.args.get("scorer", flow.scorer))
        if wanted is None:
            yield wrong(flow, step, "scorer", "no such scorer", f"Scorers are {', '.join(OUTCOMES)}.")
        elif set(step.jumps) != wanted:
            yield wrong(flow, step, "outcomes", f"maps {sorted(step.jumps)}", f"Map {sorted(wanted)}.")


def facts(flow: Flow, book: Book) -> Iterator[Problem]:
    """A `when` asks for something that is set: a misspelt name never holds, and nobody would notice."""
    steps = [step for each in book.values() for step in each.steps]
    set_somewhere = {name for step in steps for name in (step.keeps, *_remembered(step)) if name}
    known = WORKED_OUT | FROM_CORE | set_somewhere | {step.name for step in flow.steps}
    items = {item for step in steps for item in (step.scores or (step.name,))}
    for step in flow.steps:
        for name in step.when:
            if name.startswith("tag_") or name in known or name.removeprefix("item.") in items:
                continue
            what = f"waits for {name!r}, which nothing sets"
            yield wrong(flow, step, "fact", what, "Name an answer of this flow, a kept fact or a tag_.")


def _remembered(step: Step) -> tuple[str, ...]:
    return tuple(step.args) if step.kind is StepKind.REMEMBER else ()


def choices(flow: Flow, book: Book) -> Iterator[Problem]:
    """Keys 1-8 are choices; the tap fits 64 bytes; jumps and weights name choices."""
    del book
    for step in flow.steps:
        if step.kind is not StepKind.ASK:
            continue
        if not step.choices and step.parser is None:
            yield wrong(flow, step, "choices", "asks and offers no answer", "Add choices or a parser.")
        # What narrows the choices answers for the keys: of the rules, proof/cards.py.
        if len(step.choices) > MOST_CHOICES and "narrow" not in step.args:
            yield wrong(flow, step, "choices", f"{len(step.choices)} choices", f"At most {MOST_CHOICES}.")
        yield from _choice_codes(flow, step)


def _choice_codes(flow: Flow, step: Step) -> Iterator[Problem]:
    for choice in step.choices:
        if len(Tap(f"{flow.name}.{step.name}", choice, 9_999_999).coded().encode()) > 64:
            yield wrong(flow, step, "tap", f"{choice!r} makes a tap over 64 bytes", "Shorten the names.")
    for named in {*step.jumps, *step.bad} - {"*", *step.choices}:
        yield wrong(flow, step, "choices", f"names {named!r}, which is no choice of it", "Name a choice.")
    for weight in set(step.bad.values()) - set(WEIGHTS):
        yield wrong(flow, step, "weight", f"the weight {weight!r}", "Use 1, 2, 3 or stop.")


def complete(flow: Flow, book: Book) -> Iterator[Problem]:
    """Each kind has the settings it needs; extras say from when and where they know."""
    del book
    for step in flow.steps:
        for key in NEEDS.get(step.kind, ()):
            if key not in step.args:
                yield wrong(flow, step, "setting", f"{step.kind} needs {key}", f"Add {key}.")
        if step.args.get("back") == "yes" and step is flow.steps[-1]:
            yield wrong(
                flow, step, "setting", "comes back to the next line, and there is none", "Add a line."
            )
        if flow.name.startswith("extras_") and step.bad:
            for key in ("valid_as_of", "source"):
                if key not in step.args:
                    yield wrong(flow, step, "source", f"has no {key}", "Say from when and where it is known.")


def settings(flow: Flow, book: Book) -> Iterator[Problem]:
    """A tier or purpose nobody knows would fail only in the hour it is needed."""
    del book
    for step in flow.steps:
        for key in SETTINGS.keys() & step.args.keys():
            if step.args[key] not in SETTINGS[key]:
                odd = f"{key} {step.args[key]!r} is not known"
                yield wrong(flow, step, "setting", odd, f"Use {', '.join(sorted(SETTINGS[key]))}.")


def texts(flow: Flow, words: Phrasebook) -> Iterator[Problem]:
    """Every text, label and reason a step needs exists in English; the other locales are compared with it."""
    for step in flow.steps:
        wanted = [(step.text, "")] if step.text else []
        if step.labels not in ("", "countries"):
            wanted += [(step.labels, choice) for choice in step.choices]
        if step.text and step.form is None and step.labels != "languages":
            wanted.append((step.text, "short"))
        if step.kind is StepKind.OPEN_CASE:
            wanted.append(("desk-reason", step.args.get("reason", "")))
        if step.bad:
            wanted.append((step.args.get("why", f"{flow.name}-{step.name}-why"), ""))
        for text, attribute in wanted:
            if not words.has("en", text, attribute):
                name = f"{text}.{attribute}" if attribute else text
                yield wrong(flow, step, "text", f"{name} is missing in English", "Write it in locales/en.")


def one_rule_an_item(flow: Flow, book: Book) -> Iterator[Problem]:
    """An item the scorer knows has the same bad answers wherever it is asked, or the last one would win."""
    rules = {
        (item, tuple(sorted(step.bad.items())))
        for other in book.values()
        for step in other.steps
        if step.bad
        for item in step.scores
    }
    for step in flow.steps:
        for item in step.scores if step.bad else ():
            if sum(name == item for name, _ in rules) > 1:
                yield wrong(
                    flow, step, "item", f"{item} is judged in two ways", "Give it an item of its own."
                )


RULES: tuple[Callable[[Flow, Book], Iterator[Problem]], ...] = (
    unknown_targets,
    unreachable,
    outcomes,
    facts,
    choices,
    complete,
    settings,
    one_rule_an_item,
    moved,
)


def check(root: Path) -> list[Problem]:
    """Everything wrong with the flows under `root`. What cannot be read, flows or words, is told first."""
    unread: list[Problem] = []
    book: Book = {}
    try:
        book = flowbook.load(root)
    except BadFiles as bad:
        unread += bad.problems
    try:
        words = load(root)
    except BadFiles as bad:
        unread += bad.problems
    if unread:
        return sorted(set(unread))
    problems = [problem for flow in book.values() for rule in RULES for problem in rule(flow, book)]
    problems += [problem for flow in book.values() for problem in texts(flow, words)]
    if not any(problem.rule in ("target", "setting") for problem in problems):  # else the graph has holes
        problems += {problem for rule in WHOLE for problem in rule(book)}
    problems += [*promises.check(root, book), *clashes.check(root, book, words)]
    return sorted([*problems, *lock.check(root, book)])
