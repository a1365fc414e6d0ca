"""Which of our languages a message is written in, or None when it is not clear.

A linear classifier over letters and words as written, taught ours and some thirty languages of strangers, so
that Turkish is not taken for Turkmen. The answer is only a guess: it orders choices and never locks one.
"""

from dataclasses import dataclass

from bot.core.meaning import Script
from bot.understanding.features import MOST_LETTERS, of_language
from bot.understanding.lists import SPOKEN
from bot.understanding.model import Model, shares

_ENOUGH, _KIN = 0.5, 0.33  # below this share the language is None; the same of a greeting
_STRICT = (
    5  # confidence is the share to this power: kin of our languages come near, and must not pass for ours
)
_WHOLE = 16  # letters from which a text may be trusted wholly; two or three letters prove nothing
_STRANGER = 0.75  # from here on a stranger's language is named
_ENOUGH_LETTERS = 9  # fewer are a greeting that half of Asia shares


@dataclass(frozen=True, slots=True)
class Guess:
    """A language of ours, or None; how sure, 0 to 1; or the language of a stranger."""

    language: str | None = None
    confidence: float = 0.0
    foreign: str | None = None


class Languages:
    """The classifier of languages, ready to be asked."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._codes = [name.partition(":")[2] for name in model.head.classes]

    def guess(self, cleaned: str, script: Script) -> Guess:
        """The likeliest language; None when the evidence is thin, divided, or speaks for a stranger."""
        features = of_language(cleaned)
        if script is Script.NONE or not features:
            return Guess()
        found = shares(self._model.scores(features))
        share, code = max(zip(found, self._codes, strict=True))
        letters = sum(letter.isalpha() for letter in cleaned[:MOST_LETTERS])
        least = _KIN if letters < _ENOUGH_LETTERS else _ENOUGH
        ours = max((s, c) for s, c in zip(found, self._codes, strict=True) if c in SPOKEN)
        if share < _STRANGER and ours[0] >= least:  # a greeting that half of Asia shares: a weak guess
            share, code = ours
        if code not in SPOKEN:
            unsure = code.startswith("other") or share < _STRANGER or letters < _ENOUGH_LETTERS
            named = None if unsure else code
            return Guess(None, 0.0, named)
        confidence = round(share**_STRICT * min(1.0, (letters + 4) / (_WHOLE + 4)), 3)
        if share < least:
            return Guess(None, confidence)
        return Guess("uz-Cyrl" if code == "uz" and script is Script.CYRILLIC else code, confidence)
