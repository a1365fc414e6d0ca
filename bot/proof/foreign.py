"""What `safar check` proves about the lines for people who write in a language safar does not speak.

Every language of `core/strangers.py` has both lines; the one that tells to call holds the number and no
digits of its own; none is too long for one SMS, or holds what no phone shows.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.core import sms
from bot.core.faults import BadFiles, Problem
from bot.core.strangers import HAVE_LINES
from bot.phrasebook import foreign, load, written
from bot.proof.words import INVISIBLE

FILE = "locales/foreign.ftl"
LINES = {"call": {"number"}, "choose": set[str]()}
_NAME = re.compile(r"foreign-([a-z]{2})-(call|choose)")
_VARIABLE = re.compile(r"\$([a-z_]+)")


def check(root: Path) -> list[Problem]:
    """Everything wrong with that file; what cannot be read at all is told by the other proofs.

    Only a project that answers cries for help needs it.
    """
    if not (root / FILE).exists():
        needed = (root / "flows" / "trouble.yaml").exists()
        return [Problem(FILE, 0, "missing", "the file is missing", "Put it back.")] if needed else []
    try:
        load(root)
    except BadFiles:
        return []
    return sorted({*_missing(root), *_wrong(root)})


def _missing(root: Path) -> Iterator[Problem]:
    found = foreign(root)
    for code in HAVE_LINES:
        for line in LINES:
            if f"foreign-{code}-{line}" not in found:
                yield Problem(FILE, 0, "missing", f"foreign-{code}-{line} is missing", "Write the line.")


def _wrong(root: Path) -> Iterator[Problem]:
    for name, (line, message) in foreign(root).items():
        met = _NAME.fullmatch(name)
        source = written(message).get("", "")
        if met is None or met[1] not in HAVE_LINES:
            yield Problem(FILE, line, "extra", f"nothing says {name}", "Delete it.")
        elif set(_VARIABLE.findall(source)) != LINES[met[2]]:
            wanted = "{ $number }" if LINES[met[2]] else "no variable"
            yield Problem(FILE, line, "variables", f"{name} holds other variables", f"It must hold {wanted}.")
        elif any(sign.isdecimal() for sign in source):
            yield Problem(FILE, line, "number", f"{name} holds digits", "Numbers come from the directory.")
        elif INVISIBLE.search(source):
            yield Problem(FILE, line, "invisible", f"{name} holds an invisible character", "Delete it.")
        elif sms.segments(source) > 1:
            yield Problem(FILE, line, "size", f"{name} does not fit one SMS", "Shorten it.")
