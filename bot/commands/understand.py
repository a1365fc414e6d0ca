"""`safar understand`: what safar reads from messages, one JSON line per line of input."""

import json
import sys
import time
from collections.abc import Mapping

import click

from bot.core.meaning import Command, Intent, Meaning
from bot.core.message import Millis
from bot.understanding import Understanding

_GRAVE = frozenset({Intent.DANGER_NOW, Intent.EXPLOITED, Intent.SELF_HARM})
_NAMES: Mapping[Command, str] = {Command.EMERGENCY: "help"}


@click.command()
@click.option("--why", is_flag=True, help="Add the rules that decided.")
def understand(why: bool) -> None:
    """Read one message per line from standard input; print language, script, intent, urgency, confidence.

    Nothing of the message itself is printed or kept.
    """
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    reader = Understanding({}, {})
    now = Millis(time.time_ns() // 1_000_000)
    for line in sys.stdin:
        click.echo(json.dumps(_as_json(reader.read(line.rstrip("\n"), now), why), ensure_ascii=False))


def _as_json(meaning: Meaning, why: bool) -> dict[str, object]:
    line: dict[str, object] = {
        "language": meaning.language,
        "script": meaning.script.value,
        "intent": intent_name(meaning),
        "urgent": meaning.urgent,
        "confidence": meaning.confidence,
    }
    if why:
        line["why"] = list(meaning.why)
    return line


def intent_name(meaning: Meaning) -> str:
    """One name for one message: a grave intent, else the order given, else the intent."""
    if meaning.command is None or meaning.intent in _GRAVE:
        return meaning.intent.value
    return _NAMES.get(meaning.command, meaning.command.value)
