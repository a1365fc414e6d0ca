"""What a message wants, read from phrase rules; first things first.

Order of the answer: self-harm, danger now, exploited, then the calmer wishes. A film, a game or a joke
silences alarms unless the person says it is none. A trained classifier may add a voice beside `Intents.read`;
what the rules found stays true.
"""

from dataclasses import dataclass

from bot.core.meaning import Intent
from bot.understanding.lists import Lists
from bot.understanding.phrases import Places, Rules, Shelf
from bot.understanding.text import Word

_ORDER = (
    Intent.SELF_HARM,
    Intent.DANGER_NOW,
    Intent.EXPLOITED,
    Intent.STOP,
    Intent.HOTLINE_NUMBER,
    Intent.TALK_TO_HUMAN,
    Intent.SAFETY_CHECK,
)
_ALARMS = frozenset({Intent.SELF_HARM, Intent.DANGER_NOW})
_SETS = ("me", "kin", "papers", "took", "boss", "cage", "play", "harmless", "who")


@dataclass(frozen=True, slots=True)
class Finding:
    """An intent and the rules that led to it."""

    intent: Intent = Intent.OTHER
    urgent: bool = False
    self_harm: bool = False
    why: tuple[str, ...] = ()


class Intents:
    """The rules of all languages, pooled: people mix them, and the language is only a guess."""

    def __init__(self, lists: Lists) -> None:
        guards = lists.languages["pooled"]["guards"]
        self._shelf = Shelf({name: lists.tokens("sets", name) for name in _SETS}, guards)
        self._rules = {intent: Rules(self._shelf, lists.lines("phrases", intent.value)) for intent in _ORDER}
        self._play = self._shelf.item("@play")
        self._not = self._shelf.item("|".join([*guards["before"].split(), *guards["after"].split()]))

    def read(self, words: tuple[Word, ...]) -> Finding:
        """The weightiest intent whose rules hold; OTHER when none does."""
        places = self._shelf.places(words)
        silenced = self._silenced(places)
        for intent in _ORDER:
            if silenced and intent in _ALARMS:
                continue
            if met := self._rules[intent].met(places, words):
                why = tuple(f"{intent.value}: {line}" for line in sorted(set(met)))
                return Finding(intent, intent in _ALARMS, intent is Intent.SELF_HARM, why)
        return Finding()

    def _silenced(self, places: Places) -> bool:
        """A film, a game or a joke is spoken of, and not "this is no joke"."""
        nots = places.get(self._not, ())
        told = places.get(self._play, ())
        return any(position - 1 not in nots and position + 1 not in nots for position in told)
