"""What a message wants: the rules of the lists, and the classifier that weighs them with everything else.

A rule alone rings only when the classifier does not contradict it strongly; the classifier alone rings when
it is sure. Between "sure" and "hardly" lies `likely`: the person gets the number and "danger now?", and the
duty phone stays silent until they say so (design decision 11). The thresholds are set on training/check and
reported on training/last (docs/understanding.md).
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.core.meaning import Intent
from bot.understanding.concepts import Concepts
from bot.understanding.features import of_meaning
from bot.understanding.lists import Lists
from bot.understanding.model import Model, shares
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
_FOR_STRANGERS = frozenset({Intent.HOTLINE_NUMBER, Intent.TALK_TO_HUMAN})
_SETS = ("me", "kin", "papers", "took", "boss", "cage", "play", "harmless", "who")

RINGS = (0.4, 0.36, 0.2)  # belief at which the duty phone rings: with no, one, several words of danger
ALARMING = 0.1  # and the least share of danger among all that may be meant, where no rule speaks
RINGS_FOR_LITTLE = 0.75  # the same of three words and less, none of them a word of danger
RINGS_FOR_STRANGER = 0.85  # and in a language that was taught for telling it apart, not for its dangers
RINGS_AMONG_HARMLESS = 0.6  # and where heat, prices or a shop are spoken of
RINGS_WITH_RULE = 0.12  # the same when a rule of danger holds
LIKELY = 0.28  # from here the number is given, without the bell
_CLEAR = 0.5  # a wish is followed from here on; below it is asked
_DOUBT = 0.3  # a wish worth asking about
_RULED = 0.1  # a calm wish for which a rule of the lists speaks too
_SILENCE = 0.9  # who is taken at their word to never hear from us again
_GRAVE_CONCEPTS = """
lock not_let_out guard key_door cage_place beat weapon threat kill_die sell force sex_force hurt ill starve
flee hide chase fear self_end take_away ransom beg_sell_child war drugs comes_back help quick scam_office
"""
_GRAVE = frozenset(f"@{concept}{turned}" for concept in _GRAVE_CONCEPTS.split() for turned in ("", "!"))
_WINDOW, _STRIDE = 24, 12  # words of a long message that are judged together
_LITTLE = 3
_WHY = 5  # phrases named to whoever asks


@dataclass(frozen=True, slots=True)
class Finding:
    """An intent and the rules that led to it."""

    intent: Intent = Intent.OTHER
    urgent: bool = False
    self_harm: bool = False
    likely: bool = False
    doubtful: tuple[Intent, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Belief:
    """What the classifier thinks: shares of one."""

    urgent: float
    grave: int  # how many kinds of words of danger stand there
    intents: dict[Intent, float]


class Signs:
    """The rules of all languages, pooled: people mix them, and the language is only a guess."""

    def __init__(self, lists: Lists) -> None:
        guards = lists.languages["pooled"]["guards"]
        self._shelf = Shelf({name: lists.tokens("sets", name) for name in _SETS}, guards)
        self._rules = {intent: Rules(self._shelf, lists.lines("phrases", intent.value)) for intent in _ORDER}
        self._play = self._shelf.item("@play")
        self._harmless = self._shelf.item("@harmless")
        self._not = self._shelf.item("|".join([*guards["before"].split(), *guards["after"].split()]))

    def read(self, words: tuple[Word, ...]) -> dict[Intent, list[str]]:
        """Intent → the lines of its rules that hold, weightiest intent first. A film silences alarms."""
        places = self._shelf.places(words)
        silenced = self._silenced(places)
        found = {}
        for intent in _ORDER:
            if silenced and intent in _ALARMS:
                continue
            if met := self._rules[intent].met(places, words):
                found[intent] = sorted(set(met))
        return found

    def harmless(self, words: tuple[Word, ...]) -> bool:
        """Is heat, laughter, a price or a shop spoken of, which "kill" and "shut" without harm?"""
        return bool(self._shelf.places(words).get(self._harmless))

    def _silenced(self, places: Places) -> bool:
        """A film, a game or a joke is spoken of, and not "this is no joke"."""
        nots = places.get(self._not, ())
        told = places.get(self._play, ())
        return any(position - 1 not in nots and position + 1 not in nots for position in told)


def hints(signs: dict[Intent, list[str]]) -> Iterator[str]:
    """What the rules found, as features of the classifier."""
    for intent, lines in signs.items():
        yield intent.value
        yield from (f"{intent.value}:{line}" for line in lines)


class Sight:
    """Everything the classifier looks at in a message: its pieces, its concepts, the rules that hold."""

    def __init__(self, signs: Signs, concepts: Concepts) -> None:
        self.signs = signs
        self._concepts = concepts

    def features(self, words: tuple[Word, ...], signs: dict[Intent, list[str]] | None = None) -> set[str]:
        """The features of these words; `signs` when the rules were read already."""
        rules = hints(self.signs.read(words) if signs is None else signs)
        return of_meaning(words, rules) | self._concepts.features(words)


class Intents:
    """Rules and classifier together."""

    def __init__(self, sight: Sight, model: Model) -> None:
        self._sight = sight
        self._model = model
        classes = model.head.classes
        self._bell = classes.index("urgent")
        self._wishes = [
            (Intent(name.partition(":")[2]), lane) for lane, name in enumerate(classes) if ":" in name
        ]

    def read(self, words: tuple[Word, ...], stranger: bool = False) -> Finding:
        """What is wanted, and how sure that is. A `stranger` writes in a language safar does not speak."""
        if not words:
            return Finding()
        signs = self._sight.signs.read(words)
        belief = self._belief(words, signs)
        danger = bool(_ALARMS & signs.keys())
        why = tuple(f"{intent.value}: {line}" for intent, lines in list(signs.items())[:1] for line in lines)
        meant = danger or stranger or sum(belief.intents[each] for each in _ALARMS) >= ALARMING
        needed = _needed(danger, belief.grave, stranger, len(words))
        if meant and needed <= belief.urgent < RINGS_AMONG_HARMLESS and not danger:
            meant = not self._sight.signs.harmless(words)
        if meant and belief.urgent >= needed:
            harm = Intent.SELF_HARM in signs or (
                belief.intents[Intent.SELF_HARM] > belief.intents[Intent.DANGER_NOW]
            )
            intent = Intent.SELF_HARM if harm else Intent.DANGER_NOW
            return Finding(intent, urgent=True, self_harm=harm, why=why)
        likely = danger or belief.urgent >= LIKELY
        intent, doubtful = _wish(belief, signs)
        if stranger:  # in a language we do not answer in no question can be asked, only a number given
            intent, doubtful = (intent if intent in _FOR_STRANGERS else Intent.OTHER), ()
        return Finding(intent, likely=likely, doubtful=() if likely else doubtful, why=why)

    def because(self, words: tuple[Word, ...]) -> list[str]:
        """The phrases that spoke loudest for the bell, loudest first."""
        spoken: dict[str, float] = {}
        for place, word in enumerate(words):
            spoken[word.raw] = self._loud(words[place : place + 1])
            for size in (2, 3):
                phrase = words[place : place + size]
                if len(phrase) == size:
                    parts = [spoken.get(each.raw, self._loud((each,))) for each in phrase]
                    spoken[" ".join(each.raw for each in phrase)] = self._loud(phrase) - 0.5 * sum(parts)
        loud = sorted(((weight, phrase) for phrase, weight in spoken.items() if weight > 0), reverse=True)
        return [phrase for _, phrase in loud[:_WHY]]

    def _loud(self, words: tuple[Word, ...]) -> float:
        return sum(self._model.weight(feature, self._bell) for feature in self._sight.features(words))

    def _belief(self, words: tuple[Word, ...], signs: dict[Intent, list[str]]) -> Belief:
        """Of the whole message; for the bell the loudest part of a long one: danger is not talked away."""
        features = self._sight.features(words, signs)
        scores = self._model.scores(features)
        bell = scores[self._bell]
        for part in _parts(words):
            bell = max(bell, self._model.scores(self._sight.features(part))[self._bell])
        wishes = shares([scores[lane] for _, lane in self._wishes])
        return Belief(
            1 / (1 + math.exp(-bell)),
            len(_GRAVE & features),
            {intent: share for (intent, _), share in zip(self._wishes, wishes, strict=True)},
        )


def _needed(danger: bool, grave: int, stranger: bool, size: int) -> float:
    """The belief from which the duty phone rings."""
    if stranger:
        return RINGS_FOR_STRANGER
    if danger:
        return RINGS_WITH_RULE
    if not grave and size <= _LITTLE:
        return RINGS_FOR_LITTLE
    return RINGS[min(grave, len(RINGS) - 1)]


def _parts(words: tuple[Word, ...]) -> Iterable[tuple[Word, ...]]:
    if len(words) <= _WINDOW + _STRIDE // 2:
        return
    for start in range(0, len(words) - _STRIDE, _STRIDE):
        yield words[start : start + _WINDOW]


def _wish(belief: Belief, signs: dict[Intent, list[str]]) -> tuple[Intent, tuple[Intent, ...]]:
    """The best calm intent; and, when it is not clear, the wishes to ask between."""
    calm = {intent: share for intent, share in belief.intents.items() if intent not in _ALARMS}
    whole = sum(calm.values()) or 1.0
    ranked = sorted(calm, key=lambda intent: -calm[intent])
    best = ranked[0]
    told = [intent for intent in signs if calm.get(intent, 0.0) / whole >= _RULED]
    if best is Intent.OTHER and told:
        return told[0], ()
    if best is Intent.STOP and best not in signs and calm[best] / whole < _SILENCE:
        best = ranked[1]
    if calm[best] / whole >= _CLEAR or best in signs:
        return best, ()
    asked = tuple(i for i in ranked[:3] if calm[i] / whole >= _DOUBT and i not in (Intent.OTHER, Intent.STOP))
    return best, asked
