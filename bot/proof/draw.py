"""One flow as a Mermaid chart, in the English of the developers: what is asked, and where each answer leads.

A chart shows the lines of the file in their order. A step that is only for some people says so in its box
("only if ..."); whoever it is not for goes on to the next line. Steps of one form stand in a frame. What
works from everywhere (keys 0 and 9, the watch) is drawn once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.core.flow import Flow, Form, Step, StepKind
from bot.phrasebook import NoWords, Phrasebook
from bot.proof.ways import Book, goals, targets

LONGEST, LONGEST_ARROW = 64, 48
KNOWN = {"reasons": "...", "at": "18:00", "ahead": "2", "pace": "5-10", "word": "123 456", "number": "112"}
FORMS = {Form.FULL: "Full form: buttons", Form.SHORT: "Short form: SMS and watched phones"}
ALWAYS = (
    "From every step: 0 or a help word = number and a person. 9 = leave. Also: menu, back, language, stop."
)
BEGUN = {  # who comes to a step by no line of the file (proof/flows.py, ENTRIES)
    "trouble.sos": "0 or a help word, from anywhere",
    "trouble.self_harm": "words about ending one's life, from anywhere",
    "numbers.asked_back": "they write again after a number",
    "welcome.again": "an operator's words wait for the agreed word",
    "welcome.back_sure": "the word to come back with",
    "welcome.link_sure": "an operator proposes that two contacts are one",
    "welcome.change_language": "the word language",
    "privacy.sure": "the word delete",
    "know.g0": "a rule named in words, from anywhere",
    "know.trip": "the plan of a check",
}
SHAPES: Mapping[StepKind, tuple[str, str]] = {
    StepKind.ASK: ("{{", "}}"),
    StepKind.SAY: ("(", ")"),
    StepKind.NUMBERS: ("[/", "/]"),
    StepKind.OPEN_CASE: ("[[", "]]"),
    StepKind.DECIDE: ("{", "}"),
    StepKind.FORGET: ("[(", ")]"),
}
PLAIN = ("[", "]")
ELSE, WATCH = "else", "watch"
STYLES = (
    "classDef ask fill:#e8f0fe,stroke:#3b6fb6,color:#111",
    "classDef say fill:#ffffff,stroke:#999999,color:#111",
    "classDef numbers fill:#e3f6e8,stroke:#2b8a4b,color:#111",
    "classDef open_case fill:#fde7e4,stroke:#c0392b,color:#111",
    "classDef decide fill:#fff5d6,stroke:#b58900,color:#111",
    "classDef other fill:#f3f3f3,stroke:#bbbbbb,color:#333",
    "classDef flow fill:#efe6fa,stroke:#7a4fb3,color:#111",
)


def shortened(words: str, longest: int = LONGEST) -> str:
    """One line of at most so many characters, cut between words."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 3].rsplit(" ", 1)[0] + "..."


def quoted(words: str) -> str:
    """As Mermaid takes it between quotation marks."""
    marks = {"#": "#35;", '"': "#quot;", "<": "#lt;", ">": "#gt;"}
    return '"' + "".join(marks.get(each, each) for each in words) + '"'


def draw(name: str, book: Book, words: Phrasebook) -> str:
    """The chart of one flow. Raises KeyError for a flow there is not."""
    return _Drawing(book[name], book, words).chart()


def neighbours(flow: Flow, book: Book) -> list[str]:
    """The other flows this one leads to, by name."""
    found = [
        other.name
        for step in flow.steps
        for target in targets(step)
        if flow.step(target) is None
        for other in _named(target, book)
    ]
    return sorted(set(found) - {flow.name})


def _named(target: str, book: Book) -> list[Flow]:
    """The flows a target names: several where a fact of the person stands in it."""
    name = target.partition(".")[0]
    if "{" in name:
        return [flow for flow in book.values() if flow.name.startswith(name.partition("{")[0])]
    return [book[name]] if name in book else []


@dataclass
class _Drawing:
    """One chart while it is drawn: arrows found so far, and the other flows they lead to."""

    flow: Flow
    book: Book
    words: Phrasebook
    arrows: list[str] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)
    ends: bool = False

    def chart(self) -> str:
        for place, step in enumerate(self.flow.steps):
            if not self._led(step):
                self._leave(place, step)
        self._come()
        self._watch()
        lines = [*self._boxes(), *self._framed(), *self.arrows]
        known = [f"{key}[[{quoted(name)}]]:::flow" for name, key in self.others.items()]
        linked = [f'click {key} href "{name.partition(".")[0]}.md"' for name, key in self.others.items()]
        linked = [line for line in linked if "{" not in line]
        over = ["over((end)):::other"] if self.ends else []
        legend = [f"always[{quoted(ALWAYS)}]:::other"]
        body = [*lines, *known, *over, *legend, *linked, *STYLES]
        return "\n".join(["flowchart TD", *(f"  {line}" for line in body), ""])

    # ── boxes ───────────────────────────────────────────────────────────────────────────────────────────

    def _boxes(self) -> Iterator[str]:
        yield from (self._box(step) for step in self.flow.steps if step.form is None and not self._led(step))

    def _led(self, step: Step) -> bool:
        """Does it only lead to another step of this flow? Then arrows go there at once."""
        return _passage(step) and self.flow.step(step.args["to"]) is not None

    def _framed(self) -> Iterator[str]:
        """The steps of one form, a frame for each run of them."""
        before: Form | None = None
        for step in self.flow.steps:
            if before is not None and step.form is not before:
                yield "end"
            if step.form is not None:
                if step.form is not before:
                    yield f"subgraph {step.form}_{step.name}[{quoted(FORMS[step.form])}]"
                yield from () if self._led(step) else ("  " + self._box(step),)
            before = step.form
        if before is not None:
            yield "end"

    def _box(self, step: Step) -> str:
        told = [self._told(step)]
        if step.when:
            told.append("only if " + ", ".join(_condition(*each) for each in step.when.items()))
        opening, closing = SHAPES.get(step.kind, PLAIN)
        kind = str(step.kind) if step.kind in SHAPES and step.kind is not StepKind.FORGET else "other"
        inside = "<br/>".join(quoted(each)[1:-1] for each in told)
        return f'{_key(step)}{opening}"{inside}"{closing}:::{kind}'

    def _told(self, step: Step) -> str:
        if step.kind is StepKind.OPEN_CASE:
            verb = "Case lowered to" if step.args.get("lowers") else "Case"
            rings = ", the duty phone rings" if step.args.get("alarm") == "yes" else ""
            return f"{verb} {step.args['tier']}: {step.args['reason']}{rings}"
        if step.kind is StepKind.CARD:
            return f"rules that hold today: {step.args['offers']}"
        if step.kind is StepKind.NUMBERS:
            return f"{step.name}: numbers, {step.args['purpose']}"
        if step.kind is StepKind.REMEMBER:
            kept = (
                f"{key[4:]} = {value or 'nothing'}" for key, value in step.args.items() if key[:4] == "set."
            )
            return f"remember {', '.join(kept)}"
        if step.text:
            return f"{step.name}: {self._said(step)}"
        kinds = {StepKind.DECIDE: "How grave is it?", StepKind.FORGET: f"forget {step.args.get('only', '')}"}
        return kinds.get(step.kind, step.name)

    def _said(self, step: Step) -> str:
        try:
            return shortened(self.words.text("en", step.text, KNOWN, step.form is Form.SHORT))
        except NoWords:
            return step.text

    # ── arrows ──────────────────────────────────────────────────────────────────────────────────────────

    def _leave(self, place: int, step: Step) -> None:
        """The arrows out of one step: one for each place its answers lead to."""
        if step.kind is StepKind.END:
            self._arrow(_key(step), "end", place)
        elif step.kind is StepKind.GO:
            back = step.args.get("back") == "yes"
            self._arrow(_key(step), step.args["to"], place, "visit, then go on" if back else "")
            if back:
                self._arrow(_key(step), "next", place)
            if "missing" in step.args:
                self._arrow(_key(step), step.args["missing"], place, "where there is none")
        else:
            for target, label in self._answers(step):
                self._arrow(_key(step), target, place, label)
        if step.when and not any(target == "next" for target in goals(step, self.flow)):
            self._arrow(_key(step), "next", place, ELSE)

    def _answers(self, step: Step) -> Iterator[tuple[str, str]]:
        """Where to -> by which answers."""
        rest = step.jumps.get("*", "next")
        by: dict[str, list[str]] = {}
        for outcome, target in step.jumps.items() if step.kind in (StepKind.DECIDE, StepKind.CARD) else ():
            by.setdefault(target, []).append("" if outcome == "*" else outcome)
        if step.kind is StepKind.CARD:
            by.setdefault(rest, [])
        for choice in step.choices:
            by.setdefault(step.jumps.get(choice, rest), []).append(self._label(step, choice))
        if step.labels == "countries":
            by = {target: ["a country"] for target in by}
        elif step.parser is not None:
            by.setdefault(rest, []).append("words typed")
        for target, labels in (by or {rest: []}).items():
            yield target, shortened(" / ".join(labels), LONGEST_ARROW)

    def _label(self, step: Step, choice: str) -> str:
        if step.labels in ("countries", "languages"):
            return choice
        try:
            return self.words.label("en", step.labels, choice, step.form is Form.SHORT)
        except NoWords:
            return choice

    def _arrow(self, key: str, target: str, place: int, label: str = "") -> None:
        line = "-.->" if label == ELSE or key == WATCH else "-->"
        for goal, mark in self._goals(target, place):
            told = ", ".join(filter(None, [label, mark]))
            self.arrows.append(f"{key} {line}|{quoted(told)}| {goal}" if told else f"{key} {line} {goal}")

    def _goals(self, target: str, place: int) -> Iterator[tuple[str, str]]:
        """The boxes a target means, and the form for which it is that one."""
        own = self.flow.step(target)
        if own is not None:
            yield self._at(own), ""
        elif target == "next":
            yield from self._next(place)
        elif target == "end":
            self.ends = True
            yield "over", ""
        else:
            yield self.others.setdefault(target, f"f{len(self.others)}"), ""

    def _next(self, place: int) -> Iterator[tuple[str, str]]:
        form = self.flow.steps[place].form
        found = {each: self._following(place, each) for each in ((form,) if form else tuple(Form))}
        for each, key in found.items():
            if len(set(found.values())) > 1:
                yield key, str(each)
        if len(set(found.values())) == 1:
            yield next(iter(found.values())), ""

    def _following(self, place: int, form: Form) -> str:
        after = (step for step in self.flow.steps[place + 1 :] if step.form in (None, form))
        step = next(after, None)
        self.ends = self.ends or step is None
        return self._at(step) if step else "over"

    def _at(self, step: Step) -> str:
        """The box of a step; of one that only leads on, the box it leads to."""
        own = self.flow.step(step.args.get("to", "")) if _passage(step) else None
        return _key(own) if own else _key(step)

    def _come(self) -> None:
        """Who begins where."""
        first = self.flow.steps[0]
        begun = {f"{self.flow.name}.{first.name}": self.flow.name}
        begun |= {name: who for name, who in BEGUN.items() if name.partition(".")[0] == self.flow.name}
        for number, (name, who) in enumerate(begun.items()):
            step = self.flow.step(name.partition(".")[2])
            if step is not None:
                self.arrows.insert(number, f"b{number}([{quoted(who)}]) --> {_key(step)}")

    def _watch(self) -> None:
        for outcome, target in self.flow.watch.items():
            self._arrow(WATCH, target, 0, outcome)
        if self.flow.watch:
            self.arrows.append(f"{WATCH}{{{quoted('After each answer: how grave is it?')}}}:::decide")


def _passage(step: Step) -> bool:
    """A line that everybody passes and that says nothing."""
    return step.kind is StepKind.GO and not (step.when or {"back", "missing"} & step.args.keys())


def _key(step: Step) -> str:
    """A name Mermaid takes for a box: "end" alone would close a frame."""
    return f"s_{step.name}"


def _condition(fact: str, wanted: tuple[str, ...]) -> str:
    never = [each[1:] for each in wanted if each.startswith("!")]
    allowed = [each or "not known" for each in wanted if not each.startswith("!")]
    told = [f"{fact} is {' or '.join(allowed)}"] if allowed else []
    return " and ".join([*told, *([f"{fact} is not {' or '.join(never)}"] if never else [])])
