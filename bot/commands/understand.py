"""`safar understand`: what safar reads from messages, one JSON line per line of input."""

import json
import sys
import time
from collections.abc import Mapping

import click

from bot.core.meaning import Command, Intent, Meaning
from bot.core.message import Millis
from bot.understanding import Understanding
from bot.understanding.text import LONGEST

_MOST_BYTES = 4 * LONGEST + 4  # a letter of UTF-8 takes at most four
_GRAVE = frozenset({Intent.DANGER_NOW, Intent.EXPLOITED, Intent.SELF_HARM})
_NAMES: Mapping[Command, str] = {Command.EMERGENCY: "help"}


@click.command()
@click.option("--why", is_flag=True, help="Add the rules that decided and the phrases that spoke for danger.")
def understand(why: bool) -> None:
    """Read one message per line from standard input; print language, script, intent, urgency, confidence.

    Any bytes are taken; a line ends at a newline and nowhere else. Nothing is kept. Without --why nothing of
    the message is printed; with it, the phrases of it that decided.
    """
    reader = Understanding({}, {})
    now = Millis(time.time_ns() // 1_000_000)
    for raw in sys.stdin.buffer:
        words = raw[:_MOST_BYTES].removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
        meaning = reader.read(words, now)
        line = _as_json(meaning)
        if why:
            line |= {"likely": meaning.likely, "why": list(meaning.why), "phrases": reader.because(words)}
        click.echo(json.dumps(line, ensure_ascii=False).encode())


def _as_json(meaning: Meaning) -> dict[str, object]:
    return {
        "language": meaning.language,
        "script": meaning.script.value,
        "intent": intent_name(meaning),
        "urgent": meaning.urgent,
        "confidence": meaning.confidence,
    }


def intent_name(meaning: Meaning) -> str:
    """One name for one message: a grave intent, else the order given, else the intent."""
    if meaning.command is None or meaning.intent in _GRAVE:
        return meaning.intent.value
    return _NAMES.get(meaning.command, meaning.command.value)
