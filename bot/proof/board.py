"""What `safar check` proves about the phrase board: every phrase can be said and answered, on every phone.

The shape of flows/board.toml (names, groups, sets, no dead ids) is judged when it is read; here its words
are: complete, quiet and short enough for SMS and for a watched phone, within the limits of taps. That every
language has what English has is `proof/words.py`'s to say.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot import boardbook
from bot.core import discreet, sms
from bot.core.board import Board, Phrase
from bot.core.faults import BadFiles, Problem
from bot.core.message import LANGUAGES, Tap
from bot.phrasebook import Phrasebook, load

LEAST = 80  # design decision 24
MOST_PARTS = 2
LONGEST_TAP, LARGEST_TURN = 64, 9_999_999
OF_THE_DESK = "desk_board-groups"


@dataclass(frozen=True, slots=True)
class _Proof:
    board: Board
    words: Phrasebook

    def wrong(self, locale: str, rule: str, problem: str, mend: str) -> Problem:
        file = f"locales/{locale}/board.ftl" if locale else boardbook.FILE
        return Problem(file, 0, rule, problem, mend)

    def short(self, phrase: Phrase, locale: str) -> str:
        """The phrase as an SMS holds it, with its answers."""
        text = self.words.text(locale, phrase.text, short=True)
        labels = [self.words.label(locale, phrase.labels, choice, short=True) for choice in phrase.choices]
        return text + "".join(f"\n{key} {label}" for key, label in enumerate(labels, 1))


def check(root: Path) -> list[Problem]:
    """Everything wrong with the board under `root`; a project without words for one has none."""
    if not (root / boardbook.FILE).exists() and not any((root / "locales").glob("*/board.ftl")):
        return []
    try:
        board, words = boardbook.load(root), load(root)
    except BadFiles as bad:
        return [problem for problem in bad.problems if problem.file == boardbook.FILE]
    proof = _Proof(board, words)
    found = [*_enough(proof), *_taps(proof), *_reached(proof)]
    missing = list(_missing(proof, "en"))
    for locale in ("en", *LANGUAGES):
        if not missing and not any(_missing(proof, locale)):
            found += _sayable(proof, locale)
    return found + missing


def _enough(proof: _Proof) -> Iterator[Problem]:
    count = len(proof.board.phrases)
    if count < LEAST:
        yield proof.wrong("", "board-few", f"{count} phrases", f"At least {LEAST}: a talk needs them.")


def _taps(proof: _Proof) -> Iterator[Problem]:
    """A button's data has room for 64 bytes."""
    for phrase in proof.board.phrases:
        for choice in phrase.choices:
            if len(Tap(phrase.step, choice, LARGEST_TURN).coded().encode()) > LONGEST_TAP:
                yield proof.wrong("", "tap", f"{phrase.name}: {choice!r} is too long", "Shorten the names.")


def _reached(proof: _Proof) -> Iterator[Problem]:
    """No set of answers without a question, no group without a phrase, no way that ends at once."""
    board = proof.board
    for group in board.groups:
        if not any(phrase.group == group.name for phrase in board.phrases):
            yield proof.wrong("", "board-dead", f"the group {group.name} is empty", "Delete it.")
    ends = [phrase.name for phrase in board.phrases if not phrase.after and phrase.group != "closing"]
    for name in ends:
        yield proof.wrong("", "board-next", f"after {name} nothing is proposed", "Name what comes next.")


def _missing(proof: _Proof, locale: str) -> Iterator[Problem]:
    words, board = proof.words, proof.board
    wanted = [(phrase.text, "") for phrase in board.phrases]
    wanted += [(phrase.labels, choice) for phrase in board.phrases for choice in phrase.choices]
    wanted += [(OF_THE_DESK, group.name) for group in board.groups]
    for text, attribute in dict.fromkeys(wanted):
        if not words.has(locale, text, attribute):
            name = f"{text}.{attribute}" if attribute else text
            yield proof.wrong(locale, "missing", f"{name} is missing", "Write it.")


def _sayable(proof: _Proof, locale: str) -> Iterator[Problem]:
    for phrase in proof.board.phrases:
        text = proof.short(phrase, locale)
        form = sms.for_sms(text, locale)
        if sms.segments(form) > MOST_PARTS:
            problem = f"{phrase.text}: {sms.segments(form)} SMS parts with its answers"
            yield proof.wrong(locale, "size", problem, f"At most {MOST_PARTS} (D-15).")
        for hit in discreet.hits(text, locale):
            yield proof.wrong(locale, "D-08", f"{phrase.text}: the listed word {hit!r}", "Find another.")
        full = proof.words.text(locale, phrase.text)
        for hit in discreet.promises(full + "\n" + text):
            yield proof.wrong(locale, "D-16", f"{phrase.text}: the promise {hit!r}", "Say only what is sure.")
        labels = [proof.words.label(locale, phrase.labels, choice) for choice in phrase.choices]
        if len(set(labels)) != len(labels):
            yield proof.wrong(locale, "labels", f"{phrase.labels}: two answers look the same", "Change one.")
