"""What a value shows when somebody prints it: never words, addresses or secrets of people.

A value lands in a log, a traceback or a debugger by its repr. So every text field of every value in `bot`
either is left out of it, or stands in `shown_by_repr.txt`, where somebody has put it after looking at it. A
new field fails until then.
"""

import dataclasses
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

import bot

TABLE = Path(__file__).with_name("shown_by_repr.txt")


def values() -> Iterator[type]:
    """Every dataclass and model of ours, once."""
    for found in pkgutil.walk_packages(bot.__path__, "bot."):
        if found.name == "bot.__main__" or ".migrations." in found.name:
            continue
        for _, thing in inspect.getmembers(importlib.import_module(found.name), inspect.isclass):
            ours = thing.__module__ == found.name
            if ours and (dataclasses.is_dataclass(thing) or issubclass(thing, BaseModel)):
                yield thing


def may_hold_text(hint: Any) -> bool:
    """Can words stand in a field of that kind? Values of ours in it answer for themselves."""
    if hint in (str, bytes, object, Any):
        return True
    if typing.get_origin(hint) is typing.Literal:
        return False
    return any(may_hold_text(each) for each in typing.get_args(hint) if not isinstance(each, str))


def fields(value: type) -> Iterator[tuple[str, bool, Any]]:
    """Name, whether its repr shows it, and kind."""
    if issubclass(value, BaseModel):
        yield from ((name, each.repr, each.annotation) for name, each in value.model_fields.items())
    elif value.__dataclass_params__.repr:
        hints = typing.get_type_hints(value)
        yield from ((each.name, each.repr, hints[each.name]) for each in dataclasses.fields(value))


@cache
def shown() -> frozenset[tuple[str, str]]:
    """Value and field of everything that is shown and may be text."""
    return frozenset(
        (f"{value.__module__.removeprefix('bot.')}.{value.__name__}", name)
        for value in values()
        for name, visible, hint in fields(value)
        if visible and may_hold_text(hint)
    )


@cache
def table() -> tuple[frozenset[str], frozenset[str]]:
    """Names that are harmless everywhere, and those that are in one value."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    names = {each for line in lines for each in line.split()}
    return frozenset(each for each in names if "." not in each), frozenset(
        each for each in names if "." in each
    )


def test_d22_no_value_shows_words_addresses_or_secrets_when_it_is_printed() -> None:
    everywhere, here = table()
    assert len(shown()) > 300
    new = [f"{value}.{name}" for value, name in shown() if name not in everywhere]
    assert sorted(set(new) - here) == [], "hide it with field(repr=False), or put it into the table"


def test_what_stands_in_the_table_still_exists() -> None:
    everywhere, here = table()
    assert everywhere - {name for _, name in shown()} == set()
    assert here - {f"{value}.{name}" for value, name in shown()} == set()
