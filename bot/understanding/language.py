"""Which of our languages a message is written in, or None when it is not clear.

Evidence is added up per language: whole words, beginnings, endings, letters that no other of ours has.
A sign shared by several languages is shared out among them. Languages safar does not speak collect evidence
too, so that Turkish is not taken for Turkmen. The answer is only a guess: it orders choices.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.meaning import Script
from bot.understanding.lists import SPOKEN, Lists
from bot.understanding.text import Word, sounds_of

_ENOUGH = 0.4  # below this confidence the language is None
_COVER = 0.16  # least evidence per word, so that one chance hit does not decide a long foreign text
_ENDING, _LETTERS, _PATTERN = 0.4, 1.5, 0.7
_LETTERS_IN = 500  # characters searched for telling letters: some searches take the square of it

# Letters that only one of our alphabets has (language guide, section 6), and some only strangers have.
_LETTER_SIGNS = (
    ("kk", re.compile("[әұһ]")),
    ("kk", re.compile("і(?=.*[әғқңөұүһ])|[әғқңөұүһ].*і", re.DOTALL)),
    ("tg", re.compile("[ӣӯҷ]")),
    ("uz", re.compile("ў")),
    ("uz", re.compile("[og]'[a-z]|[a-z]q[a-z]")),
    ("tk", re.compile("[ňýž]")),
    ("tk", re.compile("[äöüşç].*[ýň]|[ýň].*[äöüşç]", re.DOTALL)),
    ("uk", re.compile("[їєґ]")),
    ("be", re.compile("і.*ў|ў.*і", re.DOTALL)),
    ("sr", re.compile("[ћђџјљњ]")),
    ("tr", re.compile("[ğı]")),
    ("az", re.compile("ə")),
    ("ug", re.compile("ë.*q|q.*ë", re.DOTALL)),
    ("pl", re.compile("[łęąśćźż]")),
    ("de", re.compile("ß")),
    ("es", re.compile("[¿¡]")),
)
_KYRGYZ_OR_KAZAKH = re.compile("[ңөү]")
_KAZAKH_ONLY = re.compile("[әғқұһі]")


@dataclass(frozen=True, slots=True)
class Guess:
    """A language of ours, or None; how sure, 0 to 1."""

    language: str | None = None
    confidence: float = 0.0


class Languages:
    """The evidence of all lists, ready to be asked."""

    def __init__(self, lists: Lists) -> None:
        sections: dict[str, Mapping[str, str]] = {code: lists.languages[code]["language"] for code in SPOKEN}
        sections |= {code: section for code, section in lists.foreign.items()}
        self._words = _shared(sections, "words")
        self._starts = _shared(sections, "starts")
        self._endings = _shared(sections, "endings")
        self._patterns = [
            (code, re.compile(s["patterns"])) for code, s in sections.items() if "patterns" in s
        ]
        self._longest = max((len(ending) for ending in self._endings), default=0)

    def guess(self, cleaned: str, words: tuple[Word, ...], script: Script) -> Guess:
        """The likeliest language; None when evidence is thin, divided, or speaks for a stranger."""
        spoken = [word for word in words if not word.raw.isdecimal()]
        if script in (Script.OTHER, Script.NONE) or not spoken:
            return Guess()
        scores: dict[str, float] = defaultdict(float)
        for word in spoken:
            self._weigh(word, scores)
        _weigh_letters(cleaned[:_LETTERS_IN], scores)
        best = max(scores, key=lambda code: scores[code], default="")
        if best not in SPOKEN or scores[best] < _COVER * len(spoken):
            return Guess()
        share = scores[best] / sum(scores.values())
        confidence = round(share * scores[best] / (scores[best] + 0.35), 3)
        if confidence < _ENOUGH:
            return Guess(None, confidence)
        return Guess("uz-Cyrl" if best == "uz" and script is Script.CYRILLIC else best, confidence)

    def _weigh(self, word: Word, scores: dict[str, float]) -> None:
        """One word's evidence: the word itself, else its beginning; and its ending."""
        for sound in word.sounds[:2]:
            if owners := self._words.get(sound) or self._beginning(sound):
                _share(owners, 1.0 if len(sound) > 2 else 0.6, scores)
                break
        sound = word.sounds[0]
        if len(sound) >= 5:
            _share(self._ending(sound), _ENDING, scores)
            for code, pattern in self._patterns:
                scores[code] += _PATTERN * bool(pattern.search(sound))

    def _beginning(self, sound: str) -> Mapping[str, float]:
        for length in range(len(sound), 3, -1):
            if owners := self._starts.get(sound[:length]):
                return owners
        return {}

    def _ending(self, sound: str) -> Mapping[str, float]:
        for length in range(min(self._longest, len(sound) - 2), 1, -1):
            if owners := self._endings.get(sound[-length:]):
                return owners
        return {}


def _shared(sections: Mapping[str, Mapping[str, str]], name: str) -> dict[str, dict[str, float]]:
    """Sound → how much of it each language owns; shares of one sound add up to 1."""
    owners: dict[str, dict[str, float]] = defaultdict(dict)
    for code, section in sections.items():
        for listed in section.get(name, "").split():
            for sound in sounds_of(listed):
                owners[sound][code] = 1.0
    return {sound: {code: 1 / len(codes) for code in codes} for sound, codes in owners.items()}


def _share(owners: Mapping[str, float], weight: float, scores: dict[str, float]) -> None:
    for code, part in owners.items():
        scores[code] += weight * part


def _weigh_letters(cleaned: str, scores: dict[str, float]) -> None:
    for code, sign in _LETTER_SIGNS:
        if hits := _count(sign.finditer(cleaned)):
            scores[code] += _LETTERS * min(hits, 3)
    if _KYRGYZ_OR_KAZAKH.search(cleaned):
        _share({"kk": 1.0} if _KAZAKH_ONLY.search(cleaned) else {"ky": 1.0}, 1.0, scores)


def _count(hits: Iterable[object]) -> int:
    return sum(1 for _ in hits)
