"""Libraries and single parts beside the whole reader, on messages nobody was taught with.

Writes docs/understanding-libraries.md. Times are medians of one run, so only ratios mean something.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import py3langid
import pycld2

from bot.core.meaning import Intent
from bot.understanding import WEIGHTS, Understanding, text
from bot.understanding.intents import Signs
from bot.understanding.language import Languages
from bot.understanding.lists import load
from bot.understanding.model import Model
from training.material import OURS, Example, read

Guesser = Callable[[str], str | None]
PAGE = Path(__file__).resolve().parent.parent / "docs" / "understanding-libraries.md"
HEAD = """# Libraries beside safar

Made by `make understanding-compare`; do not edit. The messages are those of `training/check`: invented, and none of them was
taught. Times are medians of one run on one machine: read ratios.
"""


def write() -> Path:
    """Measure, and write the page."""
    PAGE.write_text(HEAD + "\n" + "\n".join(rows()) + "\n", encoding="utf-8")
    return PAGE


def rows() -> Iterator[str]:
    """A Markdown table for language, one for danger."""
    found = [example for example in read("check") if example.language in OURS]
    yield "| language by | right | in the other alphabet | microseconds a message |\n|---|---:|---:|---:|"
    for name, guess in guessers().items():
        yield f"| {name} | {_share(found, guess):.1%} | {_share(_turned(found), guess):.1%} | {_time(found, guess):.0f} |"
    reader = Understanding({}, {})
    whole = _time(found, lambda words: reader.read(words, 0).language)
    yield f"| safar, all that is read from a message | | | {whole:.0f} |"
    yield "\n| at a start | milliseconds |\n|---|---:|"
    for name, lines in STARTS.items():
        yield f"| {name} | {_start(lines):.0f} |"
    yield "\n| danger by | recall | precision |\n|---|---:|---:|"
    for name, rings in bells().items():
        heard = [example.urgent for example in found if rings(example.words)]
        recall = sum(heard) / sum(example.urgent for example in found)
        yield f"| {name} | {recall:.1%} | {sum(heard) / max(1, len(heard)):.1%} |"


def guessers() -> dict[str, Guesser]:
    """Ways to guess a language."""
    own = Languages(Model.load(WEIGHTS / "language.bin"))
    told: list[None] = []

    def bound(words: str) -> str | None:
        if not told:  # once, after the free one was asked
            told.append(py3langid.set_languages([*OURS]))
        return py3langid.classify(words)[0]

    def cld(words: str) -> str | None:
        try:
            return pycld2.detect(words, bestEffort=True)[2][0][1]
        except pycld2.error:
            return None

    def safar(words: str) -> str | None:
        cleaned = text.clean(words)
        return (own.guess(cleaned, text.script_of(cleaned)).language or "").removesuffix("-Cyrl")

    return {
        "py3langid, all its languages": lambda words: py3langid.classify(words)[0],
        "py3langid, ours only": bound,
        "pycld2": cld,
        "safar": safar,
    }


def bells() -> dict[str, Callable[[str], bool]]:
    """Ways to hear danger."""
    reader, signs = Understanding({}, {}), Signs(load())
    alarms = {Intent.DANGER_NOW, Intent.SELF_HARM}
    return {
        "the rules alone": lambda words: bool(alarms & signs.read(text.split(text.clean(words))).keys()),
        "rules and classifier": lambda words: reader.read(words, 0).urgent,
        "the same, or at least the number": lambda words: (m := reader.read(words, 0)).urgent or m.likely,
    }


STARTS = {
    "importing safar's reader": ("", "import bot.understanding"),
    "loading it": ("import bot.understanding as u", "u.Understanding({}, {})"),
    "importing numpy alone": ("", "import numpy"),
}


def _start(lines: tuple[str, str]) -> float:
    """Milliseconds the second line takes in a fresh process, median of five."""
    before, timed = lines
    program = f"import time\n{before}\nt = time.perf_counter()\n{timed}\nprint(time.perf_counter() - t)"
    runs = [
        subprocess.check_output([sys.executable, "-c", program], cwd=PAGE.parent.parent) for _ in range(5)
    ]
    return median(float(run) for run in runs) * 1000


def _turned(found: list[Example]) -> list[Example]:
    return [example for example in found if "translit" in example.tags]


def _share(found: list[Example], guess: Guesser) -> float:
    return sum(guess(example.words) == example.language for example in found) / max(1, len(found))


def _time(found: list[Example], guess: Guesser) -> float:
    taken = []
    for example in found:
        before = time.perf_counter()
        guess(example.words)
        taken.append(time.perf_counter() - before)
    return median(taken) * 1e6
