"""Words that mean two things: another order in another language, a label that is also an order.

People mix languages, and words are compared by their sound (bot/understanding/text.py). Nobody may end a talk
by typing what stands on a button. What is meant so stands in `flows/clashes.toml`, with the reason.
"""

import json
import re
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.answers import COMMANDS
from bot.core.faults import Problem
from bot.core.flow import Flow, Step, StepKind
from bot.core.meaning import Command
from bot.core.message import LANGUAGES
from bot.core.reflexes import FIRST
from bot.phrasebook import NoWords, Phrasebook
from bot.proof.ways import Book, wrong
from bot.understanding import WEIGHTS, text
from bot.understanding.commands import Commands
from bot.understanding.lists import Lists, load

FILE = "flows/clashes.toml"
LISTS = "bot/understanding/words"
SAME = {choice: command for command, choice in COMMANDS.items()}  # the label yes is the order yes
Used = tuple[str, str | frozenset[str]]
MEND = f"Find another word, or accept it with a reason in {FILE}."


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    why: str = Field(min_length=10)


class _Label(_Row):
    choice: str
    orders: tuple[Command, ...] = Field(min_length=1)


class _Alike(_Row):
    labels: str
    choices: tuple[str, ...] = Field(min_length=2, max_length=2)


class Accepted(BaseModel):
    """What is meant so, of flows/clashes.toml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: tuple[_Label, ...] = ()
    alike: tuple[_Alike, ...] = ()


def check(root: Path, book: Book, words: Phrasebook) -> list[Problem]:
    """Every clash that was not accepted. Nothing is looked for where there is no list of the accepted."""
    if not (root / FILE).exists():
        return []
    source = (root / FILE).read_text(encoding="utf-8")
    try:
        accepted = Accepted.model_validate(tomllib.loads(source))
    except ValidationError as error:
        return [_shape(error, source)]
    text.remember(json.loads(zlib.decompress((WEIGHTS / "sounds.bin").read_bytes())))
    lists = load()
    used: set[Used] = set()
    found = {*orders(lists), *alike(book, words, accepted, used)}
    found |= {*labels(book, words, Commands(lists), accepted, used)}
    return sorted(found or _idle(accepted, used, source))


def _shape(error: ValidationError, source: str) -> Problem:
    """A row that is not one, at its line."""
    first = error.errors()[0]
    path = [each for each in first["loc"] if not isinstance(each, int)]
    place = next((each for each in first["loc"] if isinstance(each, int)), 0)
    what = f"{'.'.join(map(str, path))}: {first['msg']}"
    mend = "A [[label]] has choice, orders and why; an [[alike]] has labels, choices and why."
    return Problem(FILE, _line(source, str(path[0]), place), "clash-row", what, mend)


def _line(source: str, table: str, place: int) -> int:
    """Where the table of that number begins."""
    lines = enumerate(source.splitlines(), 1)
    heads = [number for number, line in lines if line.strip() == f"[[{table}]]"]
    return heads[place] if place < len(heads) else 1


def _idle(accepted: Accepted, used: set[Used], source: str) -> Iterator[Problem]:
    """What is accepted and never met: it would hide the next clash of that name."""
    mend = "Delete it."
    for place, row in enumerate(accepted.label):
        for order in row.orders:
            if (row.choice, order) not in used:
                what = f"no label of {row.choice!r} is heard as the order {order}"
                yield Problem(FILE, _line(source, "label", place), "clash-row", what, mend)
    for place, each in enumerate(accepted.alike):
        if (each.labels, frozenset(each.choices)) not in used:
            what = f"no labels of {' and '.join(each.choices)} in {each.labels} sound alike"
            yield Problem(FILE, _line(source, "alike", place), "clash-row", what, mend)


def orders(lists: Lists) -> Iterator[Problem]:
    """The same sound under two orders, in one language or in two: only the first would ever be heard."""
    first: dict[str, tuple[Command, str, str]] = {}
    for command in Command:
        for code, own in lists.languages.items():
            for line in own.get("commands", {}).get(command.value, "").splitlines():
                sound = " ".join(text.sounds_of(word)[0] for word in line.split())
                kind, where, other = first.setdefault(sound, (command, code, line))
                if sound and kind is not command:
                    what = f"{line.strip()!r} is {command} and, as {other.strip()!r} in {where}, {kind}"
                    file = f"{LISTS}/{code}.toml"
                    mend = "Keep it under one of the two."
                    yield Problem(file, _written(code, line, command), "clash", what, mend)


def _written(code: str, words: str, command: Command) -> int:
    """The line of that language's list where these words stand as that order; 0 when nowhere."""
    lines = (Path(__file__).parents[2] / LISTS / f"{code}.toml").read_text(encoding="utf-8").splitlines()
    begun = next((n for n, line in enumerate(lines, 1) if re.match(rf"{command.value}\s*=", line)), 0)
    here = (n for n, line in enumerate(lines, 1) if n >= begun and words.strip() in line)
    return next(here, begun)


def labels(
    book: Book, words: Phrasebook, commands: Commands, accepted: Accepted, used: set[Used]
) -> Iterator[Problem]:
    """A label that is heard as an order other than its own."""
    meant = {(row.choice, order) for row in accepted.label for order in row.orders}
    for flow, step, choice, locale, label in _all(book, words):
        cleaned = text.clean(label)
        order = commands.read(cleaned, text.split(cleaned))
        if order is None or order is SAME.get(choice) or str(order) == choice:
            continue
        used.add((choice, str(order)))
        named = step.labels == "languages" and order is Command.LANGUAGE
        if order in FIRST or not (named or (choice, str(order)) in meant):
            what = f"the label {label!r} of {choice!r} ({locale}) is also the order {order}"
            yield wrong(flow, step, "clash", what, MEND if order not in FIRST else "Find another word.")


def alike(book: Book, words: Phrasebook, accepted: Accepted, used: set[Used]) -> Iterator[Problem]:
    """Two choices of one question that sound alike, be it in two languages: the first would be taken."""
    meant = {(row.labels, frozenset(row.choices)) for row in accepted.alike}
    first: dict[tuple[str, str, str], tuple[str, str]] = {}
    for flow, step, choice, locale, label in _all(book, words):
        sound = " ".join(word.sounds[0] for word in text.split(text.clean(label)))
        other, where = first.setdefault((flow.name, step.name, sound), (choice, locale))
        pair = (step.labels, frozenset({other, choice}))
        if sound and other != choice:
            used.add(pair)
        if sound and other != choice and pair not in meant:
            what = f"the label {label!r} of {choice!r} ({locale}) sounds like {other!r} ({where})"
            yield wrong(flow, step, "clash", what, MEND)


def _all(book: Book, words: Phrasebook) -> Iterator[tuple[Flow, Step, str, str, str]]:
    """Every label of every question in every language and both wordings; names of countries are not ours."""
    for flow in book.values():
        for step in flow.steps:
            for choice in step.choices if step.kind is StepKind.ASK and step.labels != "countries" else ():
                for locale in LANGUAGES:
                    for short in (False, True):
                        try:
                            yield flow, step, choice, locale, words.label(locale, step.labels, choice, short)
                        except NoWords:
                            continue  # told as a missing text
