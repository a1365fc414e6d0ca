"""flows/*.yaml -> Flow values, or Problems with file and line. Knows YAML and nothing of what flows mean.

All scalars are read as strings: plain YAML turns `no` and Norway into false and `0123` into 83. A line's
first key is its kind and the value its name; the other keys are written out in `KEYS`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.core.faults import BadFiles, Problem, not_utf8
from bot.core.flow import YES_NO, Flow, Form, Parser, Step, StepKind

ANSWERS = {"yes_no": "common-yes_no", "yes_no_na": "common-yes_no_na"}
FLOW_KEYS = frozenset({"flow", "scorer", "watch", "moved", "closes", "steps"})
PLAIN_ARGS = (
    *("to", "back", "missing", "only", "tier", "reason", "alarm", "lowers", "rings_after", "tags"),
    *("purpose", "where", "origin", "but_given", "asks_country", "place"),
    *("reasons", "scorer", "source", "valid_as_of", "apart", "why", "pace", "narrow", "offers"),
)
KEYS = frozenset(
    {*PLAIN_ARGS, "text", "answers", "choices", "labels", "parser", "keeps", "bad", "weight", "scores"}
    | {"if", "then", "when", "form", "set"}
)
# What may stand behind a key; behind any other a word.
SHAPES: Mapping[str, tuple[type, ...]] = {
    **dict.fromkeys(("if", "when", "set", "watch", "moved"), (dict,)),
    **{"bad": (str, dict), "scores": (str, list), "choices": (list,), "steps": (list,)},
}
CALLED: Mapping[type, str] = {str: "a word", list: "a list", dict: "a mapping"}
SPEAKING = frozenset({StepKind.SAY, StepKind.ASK, StepKind.NUMBERS})


class Lines(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # in C, five times as quick
    """Every scalar stays a string, every mapping remembers its line, repeated keys are refused."""


def _mapping(loader: Lines, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key, mark = loader.construct_object(key_node, deep=True), key_node.start_mark
        if not isinstance(key, str):
            raise yaml.MarkedYAMLError(problem="a key is not a word", problem_mark=mark)
        if key in found:
            raise yaml.MarkedYAMLError(problem=f"the key {key!r} stands twice", problem_mark=mark)
        found[key] = loader.construct_object(value_node, deep=True)
    found["__line__"] = node.start_mark.line + 1
    return found


Lines.yaml_implicit_resolvers = {}
Lines.add_constructor("tag:yaml.org,2002:map", _mapping)


@dataclass
class _Reading:
    """One file being read: where it is, and everything found wrong so far."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, line: int, rule: str, problem: str, mend: str) -> None:
        self.problems.append(Problem(self.file, line, rule, problem, mend))


def load(root: Path) -> dict[str, Flow]:
    """Every flow under `root`/flows by name. Raises BadFiles with all that is wrong, not only the first."""
    flows: dict[str, Flow] = {}
    problems: list[Problem] = []
    for file in sorted((root / "flows").rglob("*.yaml")):
        reading = _Reading(str(file.relative_to(root)))
        try:
            flow = _read(file.read_text(encoding="utf-8"), reading)
        except UnicodeDecodeError:
            problems.append(not_utf8(reading.file))
            continue
        problems += reading.problems
        if flow is not None and flow.name in flows:
            problems.append(
                Problem(reading.file, 1, "flow-twice", f"a flow {flow.name} exists already", "Rename one.")
            )
        elif flow is not None:
            flows[flow.name] = flow
    if problems:
        raise BadFiles(problems)
    return flows


def read(text: str, file: str) -> Flow:
    """One flow from its text. Raises BadFiles."""
    reading = _Reading(file)
    flow = _read(text, reading)
    if flow is None or reading.problems:
        raise BadFiles(reading.problems)
    return flow


def _read(text: str, reading: _Reading) -> Flow | None:
    try:
        data = yaml.load(text, Loader=Lines)  # noqa: S506  Lines is a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        reading.wrong(line, "yaml", f"this is not YAML we can read: {error.problem}", "Mend the line.")
        return None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        reading.wrong(line, "yaml", f"this is not YAML we can read: {error.reason}", "Delete the character.")
        return None
    if not isinstance(data, dict) or not isinstance(data.get("flow"), str):
        reading.wrong(1, "flow-name", "the file does not begin with `flow: name`", "Add the name.")
        return None
    for key in set(data) - FLOW_KEYS - {"__line__"}:
        reading.wrong(1, "flow-key", f"unknown key {key!r}", f"Known keys: {', '.join(sorted(FLOW_KEYS))}.")
    if not _fits({**data, "steps": []}, reading):
        return None
    steps = tuple(_steps(data.get("steps"), data["flow"], reading, None))
    _unique(steps, reading)
    return Flow(
        name=data["flow"],
        steps=steps,
        scorer=str(data.get("scorer", "")),
        watch=_plain(data.get("watch")),
        moved=_plain(data.get("moved")),
        closes=data.get("closes") == "yes",
        file=reading.file,
    )


def _unique(steps: tuple[Step, ...], reading: _Reading) -> None:
    seen: dict[str, int] = {}
    for step in steps:
        if step.name in seen:
            reading.wrong(
                step.line, "step-twice", f"{step.name} stands also at line {seen[step.name]}", "Rename one."
            )
        seen[step.name] = step.line


def _steps(items: Any, flow: str, reading: _Reading, form: Form | None) -> Iterator[Step]:
    if not isinstance(items, list) or not items:
        reading.wrong(1, "steps", "there are no steps", "List them under `steps:`.")
        return
    for item in items:
        if not isinstance(item, dict):
            reading.wrong(1, "step", f"a step is not a mapping: {item!r}", "Write {say: name}.")
        elif not _fits(item, reading):
            continue
        elif "steps" in item:
            for key in set(item) - {"form", "steps", "__line__"}:
                reading.wrong(item["__line__"], "group-key", f"unknown key {key!r}", "Use form and steps.")
            yield from _steps(item["steps"], flow, reading, _form(item, reading))
        else:
            step = _step(item, flow, reading, form)
            if step is not None:
                yield step


def _fits(item: dict[str, Any], reading: _Reading) -> bool:
    """Is every value of the shape its key needs?"""
    bad = []
    for key, value in item.items():
        wanted = SHAPES.get(key, (str,))
        good = isinstance(value, wanted)
        if good and key == "choices":
            good = all(isinstance(each, str) for each in value)
        if key != "__line__" and not good:
            bad.append(key)
            called = " or ".join(CALLED[each] for each in wanted)
            reading.wrong(item["__line__"], "shape", f"{key!r} is not {called}", f"Write {called} there.")
    return not bad


def _form(item: dict[str, Any], reading: _Reading) -> Form | None:
    value = item.get("form")
    if value is None:
        return None
    if value not in tuple(Form):
        reading.wrong(item["__line__"], "form", f"unknown form {value!r}", "Use full or short.")
        return None
    return Form(value)


def _step(item: dict[str, Any], flow: str, reading: _Reading, form: Form | None) -> Step | None:
    line = item["__line__"]
    kind_name = next(iter(item))
    if kind_name not in tuple(StepKind):
        kinds = ", ".join(StepKind)
        reading.wrong(line, "kind", f"unknown kind of step {kind_name!r}", f"Kinds are {kinds}.")
        return None
    for key in set(item) - KEYS - {kind_name, "__line__"}:
        reading.wrong(line, "step-key", f"unknown key {key!r}", f"Known keys: {', '.join(sorted(KEYS))}.")
    kind, name = StepKind(kind_name), str(item[kind_name])
    text = str(item.get("text", f"{flow}-{name}")) if kind in SPEAKING else ""
    answers = item.get("answers")
    if answers is not None and answers not in ANSWERS:
        reading.wrong(line, "answers", f"unknown answers {answers!r}", f"Use {', '.join(ANSWERS)}.")
    return Step(
        name=name,
        kind=kind,
        text=text,
        labels=str(item.get("labels", ANSWERS.get(str(answers), text))),
        choices=YES_NO if answers else tuple(item.get("choices", ())),
        parser=_parser(item, reading),
        keeps=str(item.get("keeps", "")),
        bad=_bad(item),
        scores=_many(item.get("scores")),
        jumps=_jumps(item),
        when={key: _many(value) for key, value in _plain_mapping(item.get("when")).items()},
        form=_form(item, reading) or form,
        apart="apart" in item,
        args=_args(item),
        line=line,
    )


def _parser(item: dict[str, Any], reading: _Reading) -> Parser | None:
    value = item.get("parser")
    if value is None:
        return None
    if value not in tuple(Parser):
        reading.wrong(
            item["__line__"], "parser", f"unknown parser {value!r}", f"Parsers: {', '.join(Parser)}."
        )
        return None
    return Parser(value)


def _bad(item: dict[str, Any]) -> Mapping[str, str]:
    bad = item.get("bad", {})
    if isinstance(bad, str):
        return {bad: str(item.get("weight", "1"))}
    return _plain(bad)


def _jumps(item: dict[str, Any]) -> Mapping[str, str]:
    jumps = dict(_plain(item.get("if")))
    if "then" in item:
        jumps["*"] = str(item["then"])
    return jumps


def _args(item: dict[str, Any]) -> Mapping[str, str]:
    args = {key: str(item[key]) for key in PLAIN_ARGS if key in item}
    args.update({f"set.{key}": value for key, value in _plain(item.get("set")).items()})
    return args


def _many(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(each) for each in value) if isinstance(value, list) else (str(value),)


def _plain_mapping(value: Any) -> dict[str, Any]:
    return {key: each for key, each in (value or {}).items() if key != "__line__"}


def _plain(value: Any) -> Mapping[str, str]:
    return {key: str(each) for key, each in _plain_mapping(value).items()}
