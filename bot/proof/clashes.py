"""Words that mean two things: another order in another language, a label that is also an order.

People mix languages, and words are compared by their sound (bot/understanding/text.py). Nobody may end a talk
by typing what stands on a button. What is meant so stands in `flows/clashes.toml`, with the reason.
"""

import json
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

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
MEND = f"Find another word, or accept it with a reason in {FILE}."


def check(root: Path, book: Book, words: Phrasebook) -> list[Problem]:
    """Every clash that was not accepted. Nothing is looked for where there is no list of the accepted."""
    if not (root / FILE).exists():
        return []
    accepted = tomllib.loads((root / FILE).read_text(encoding="utf-8"))
    text.remember(json.loads(zlib.decompress((WEIGHTS / "sounds.bin").read_bytes())))
    lists = load()
    found = {*orders(lists), *alike(book, words, accepted), *labels(book, words, Commands(lists), accepted)}
    return sorted(found)


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
                    yield Problem(f"{LISTS}/{code}.toml", 0, "clash", what, "Keep it under one of the two.")


def labels(
    book: Book, words: Phrasebook, commands: Commands, accepted: Mapping[str, Any]
) -> Iterator[Problem]:
    """A label that is heard as an order other than its own."""
    meant = {(each["choice"], order) for each in accepted.get("label", ()) for order in each["orders"]}
    for flow, step, choice, locale, label in _all(book, words):
        cleaned = text.clean(label)
        order = commands.read(cleaned, text.split(cleaned))
        if order is None or order is SAME.get(choice) or str(order) == choice:
            continue
        named = step.labels == "languages" and order is Command.LANGUAGE
        if order in FIRST or not (named or (choice, str(order)) in meant):
            what = f"the label {label!r} of {choice!r} ({locale}) is also the order {order}"
            yield wrong(flow, step, "clash", what, MEND if order not in FIRST else "Find another word.")


def alike(book: Book, words: Phrasebook, accepted: Mapping[str, Any]) -> Iterator[Problem]:
    """Two choices of one question that sound alike, be it in two languages: the first would be taken."""
    meant = {(each["labels"], frozenset(each["choices"])) for each in accepted.get("alike", ())}
    first: dict[tuple[str, str, str], tuple[str, str]] = {}
    for flow, step, choice, locale, label in _all(book, words):
        sound = " ".join(word.sounds[0] for word in text.split(text.clean(label)))
        other, where = first.setdefault((flow.name, step.name, sound), (choice, locale))
        if sound and other != choice and (step.labels, frozenset({other, choice})) not in meant:
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
