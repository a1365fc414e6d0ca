"""D-10: from every place of every transcript one tap, or 9, leads to the dull page, in every language."""

import random
from pathlib import Path

import pytest
from transcripts.replay import INPUT, LOADED, files, replay

from bot.core import discreet
from bot.core.message import LANGUAGES

DULL = "common-left"


@pytest.mark.parametrize("way", ["[leave]", "9"])
@pytest.mark.parametrize("file", files(), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_d10_leave_works_at_a_place_drawn_from_each_transcript(file: Path, way: str) -> None:
    """Also while an operator has the case, at typed questions, and while the agreed word is owed."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if INPUT.match(line)]
    said = [place for place, line in enumerate(lines) if line.startswith(("them", "desk"))]
    place = random.Random(f"{file.stem} {way}").choice(said)
    talk = replay("\n".join([*lines[: place + 1], f"them   {way}"]))
    last = talk.said[-1]
    assert ([part.text for part in last.parts], last.replaces, last.choices) == ([DULL], True, ())
    assert talk.person.stack == ()
    watched = talk.person.discreet and talk.person.network == "telegram"
    assert ("does   clears the chat" in talk.lines[-3:]) is watched


@pytest.mark.parametrize("locale", LANGUAGES)
def test_d10_the_page_says_nothing_and_looks_the_same_in_both_forms(locale: str) -> None:
    full, short = (LOADED.words.text(locale, DULL, short=form) for form in (False, True))
    assert full == short
    assert len(full) <= 70
    assert discreet.hits(full, locale) == ()
