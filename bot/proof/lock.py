"""`flows/steps.lock`: every step and every text that was ever released, and what may not happen to them.

A step's name and a text's id are promises: people stand on steps while a new version starts, and what was
said is kept as text ids and put into words late (architecture, section 6). So a released step may only go
where `moved` leads its people, a released question keeps its choices and its parser, and a text that is said
no more goes to `locales/*/retired.ftl`. Lines are added by `safar check --lock` and never taken out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.core.faults import Problem
from bot.core.flow import Flow, Step, StepKind, stands_now
from bot.phrasebook import messages, written
from bot.proof.ways import Book, wrong

FILE = "flows/steps.lock"
RETIRED = "retired.ftl"
HEAD = """\
# Every step and every text that was ever released. Written by `safar check --lock`, which only adds.
# A step: flow.step kind[:parser] choices. A text: text:id. How to change one: docs/flows/README.md.
"""
NEW_QUESTION = "A changed question is a new one: give it a new name and lead the old one there with moved."
LOCK_NEW = "When a version is released with it: safar check --lock."
FEW = 5  # names in one line
_NAME = re.compile(r"[A-Za-z0-9_]+\.[A-Za-z0-9_]+|text:[A-Za-z][A-Za-z0-9_.-]*")
UNSAID = ("desk", "phone", "telegram")  # pages and menus: nothing of them is kept as said
KEPT_CODES = "desk-reason"  # why a case was opened: kept with the case as a code


@dataclass(frozen=True, slots=True)
class Locked:
    """One line of the lock: what it names, what it promises, and where it stands."""

    name: str
    promise: str
    line: int


def promise(step: Step) -> str:
    """What is promised of a step: its kind, and of a question the parser and the choices with their keys."""
    if step.kind is not StepKind.ASK:
        return str(step.kind)
    kind = f"{step.kind}:{step.parser}" if step.parser else str(step.kind)
    return " ".join([kind, *step.choices])


def said(root: Path) -> dict[str, str]:
    """Every text a person may have been told, and the codes a case keeps: text id -> file."""
    found = {}
    for name, (file, _, message) in messages(root, "en").items():
        if not Path(file).stem.startswith(UNSAID):
            found[name] = file
        if name == KEPT_CODES:
            found |= {f"{name}.{code}": file for code in written(message) if code}
    return found


def entries(root: Path, book: Book) -> dict[str, str]:
    """What the lock should hold of the present files: steps with their promise, then texts with none."""
    steps = {
        f"{flow.name}.{step.name}": promise(step)
        for flow in sorted(book.values(), key=lambda flow: flow.name)
        for step in flow.steps
    }
    return steps | {f"text:{name}": "" for name in sorted(said(root))}


def read(root: Path) -> list[Locked]:
    """The lines of the lock; none where nothing was released yet."""
    try:
        text = (root / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    found = []
    for place, line in enumerate(text.splitlines(), 1):
        name, _, rest = line.partition(" ")
        if name and not name.startswith("#"):
            found.append(Locked(name, rest.strip(), place))
    return found


def check(root: Path, book: Book) -> list[Problem]:
    """Every promise of the lock that the present files break."""
    locked = read(root)
    if odd := list(_odd(locked)):
        return sorted(odd)
    steps = [each for each in locked if not each.name.startswith("text:")]
    found = [*_steps(steps, book), *_texts(locked, root, book)]
    return sorted([*found, *(_new(locked, root, book) if locked and not found else ())])


def _odd(locked: list[Locked]) -> Iterator[Problem]:
    """Lines no command wrote: marks of a merge, half a line, the same name twice."""
    first: dict[str, Locked] = {}
    for each in locked:
        text = each.name.startswith("text:")
        if not _NAME.fullmatch(each.name) or bool(each.promise) == text:
            what = f"this line is no step and no text: {each.name!r}"
            mend = "Delete it: safar check --lock writes these lines."
            yield Problem(FILE, each.line, "lock-line", what, mend)
        elif first.setdefault(each.name, each) is not each:
            what = f"{each.name} stands already at line {first[each.name].line}"
            yield Problem(FILE, each.line, "lock-line", what, "Keep the line that was released first.")


def _new(locked: list[Locked], root: Path, book: Book) -> Iterator[Problem]:
    """What the lock does not hold: nothing keeps its name yet. One warning for a flow, one for all texts."""
    known = {each.name for each in locked}
    for flow in book.values():
        new = [step for step in flow.steps if f"{flow.name}.{step.name}" not in known]
        if new:
            what = f"not locked: {_few([step.name for step in new])}"
            yield replace(wrong(flow, new[0], "lock-new", what, LOCK_NEW), level="warning")
    texts = [name for name in sorted(said(root)) if f"text:{name}" not in known]
    if texts:
        yield Problem(FILE, 0, "lock-new", f"texts not locked: {_few(texts)}", LOCK_NEW, "warning")


def _few(names: list[str]) -> str:
    """The first names, and how many more."""
    more = f" and {len(names) - FEW} more" if len(names) > FEW else ""
    return ", ".join(names[:FEW]) + more


def _steps(locked: list[Locked], book: Book) -> Iterator[Problem]:
    for each in locked:
        name, _, own = each.name.partition(".")
        flow = book.get(name)
        step = flow.step(own) if flow else None
        if flow is not None and step is not None:
            yield from _changed(flow, step, each)
        elif stands_now(book, name, own) is None:
            file, line = (flow.file, flow.steps[0].line) if flow else (FILE, each.line)
            old = own if flow else each.name
            mend = f"Name where its people stand now: moved: {{{old}: a question}}."
            yield Problem(file, line, "lock", f"{each.name} was released and is gone", mend)


def _changed(flow: Flow, step: Step, locked: Locked) -> Iterator[Problem]:
    """A question that only leads on may get more choices at its end; its other promises stand."""
    now = promise(step)
    menu = not step.scores and not step.keeps
    if now == locked.promise or (menu and now.startswith(f"{locked.promise} ")):
        return
    was = f"was released as {locked.promise!r} and is {now!r}"
    yield wrong(flow, step, "lock", was, NEW_QUESTION)


def _texts(locked: list[Locked], root: Path, book: Book) -> Iterator[Problem]:
    known = said(root) if locked else {}
    for each in locked:
        kind, _, name = each.name.partition(":")
        if kind == "text" and name not in known:
            mend = f"Move it to locales/*/{RETIRED}: what was said is put into words late."
            yield Problem(FILE, each.line, "lock", f"the text {name} was released and is gone", mend)
    retired = {name for name, file in known.items() if file.endswith(RETIRED)}
    for flow in book.values():
        for step in flow.steps:
            if step.text in retired:
                mend = "Say another text, or take this one back from retirement."
                yield wrong(flow, step, "lock", f"says {step.text}, which is retired", mend)


def add(root: Path, book: Book) -> int:
    """Write what is new into the lock; how many lines were added. Lines that stand there stay as they are.

    Only for files without a problem: a broken promise is not forgotten by writing a new one. A menu that got
    more choices is written anew.
    """
    kept = {each.name: each.promise for each in read(root)}
    now = entries(root, book)
    new = {name: each for name, each in now.items() if kept.get(name) != each}
    _write(root, {**kept, **new})
    return len(new)


def _write(root: Path, lines: Mapping[str, str]) -> None:
    ordered = sorted(lines.items(), key=lambda each: (each[0].startswith("text:"), each[0]))
    text = "".join(f"{name} {each}".rstrip() + "\n" for name, each in ordered)
    (root / FILE).write_text(HEAD + text, encoding="utf-8")
