"""What understanding may say about a message: independent of the conversation it arrives in."""

from dataclasses import dataclass, field
from enum import StrEnum

LEAST_SURE = 0.35  # below this a language was not recognised


class Command(StrEnum):
    """A word that is an order, in every state and every language."""

    EMERGENCY = "emergency"  # help, sos, 112, 0 ...
    HUMAN = "human"
    NUMBER = "number"
    STOP = "stop"  # never write to me again
    LEAVE = "leave"  # 9: hide this conversation
    MENU = "menu"
    BACK = "back"
    LANGUAGE = "language"
    DELETE = "delete"
    START = "start"
    YES = "yes"
    NO = "no"
    UNSURE = "not_sure"
    SKIP = "skip"


class Intent(StrEnum):
    """What the person seems to want. Names are a contract of `safar understand`."""

    DANGER_NOW = "danger_now"
    EXPLOITED = "exploited"
    SELF_HARM = "self_harm"
    SAFETY_CHECK = "safety_check"
    HOTLINE_NUMBER = "hotline_number"
    TALK_TO_HUMAN = "talk_to_human"
    STOP = "stop"
    OTHER = "greeting_or_other"


class Script(StrEnum):
    """In which letters the message is written."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    OTHER = "other"
    NONE = "none"


class Whom(StrEnum):
    """Of whom the words speak. BOTH also where that is not sure; UNSAID names nobody."""

    SELF = "self"
    OTHER = "other"
    BOTH = "both"
    UNSAID = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Everything read from one message, before anybody looks at the store.

    `confidence` is 0..1 for the language. `digit` is set when the whole message is one digit 0-9.
    `country` is ISO 3166-1 alpha-2; `misspelt_country` is a guess that only a question for a country
    trusts. `date` is YYYY-MM-DD. `choices` holds "text-id.choice" for every button label that the words
    match, so that the engine can pick the one its step waits for.

    `urgent` rings the duty phone. `likely` does not: it sounds like danger, so the number and "danger now?"
    are given as after a help word. `doubtful` holds the wishes between which the words leave a doubt, the
    likeliest first: one question settles it. `foreign` is the ISO 639-1 code of a language safar does not
    speak; `intent` and `urgent` are then read from that language's own words. `names_language` is a locale
    ("uz-Cyrl") when the message is the name of a language: the conversation goes on in it at once.
    `whom` and `silent` (somebody else does not answer) decide who is asked about. `thanks` = that and nothing
    else; `idle` = thanks, a greeting or a question: no answer to what was asked. `origin` is where one comes
    from, when the words say so. `phones` are the readings of a phone number: ("", E.164) when it names its
    country itself, else (ISO code, E.164) for each country where it is one; `here` = the number they
    write from.
    """

    command: Command | None = None
    intent: Intent = Intent.OTHER
    urgent: bool = False
    self_harm: bool = False
    likely: bool = False
    doubtful: tuple[Intent, ...] = ()
    language: str | None = None
    script: Script = Script.NONE
    confidence: float = 0.0
    foreign: str | None = None
    names_language: str | None = None
    digit: str | None = None
    country: str | None = None
    misspelt_country: str | None = None
    date: str | None = None
    choices: frozenset[str] = frozenset()
    whom: Whom = Whom.UNSAID
    silent: bool = False
    thanks: bool = False
    idle: bool = False
    origin: str | None = None
    phones: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    here: bool = False
    why: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing at all was understood: no language, no wish, no answer."""
        told = self.command or self.doubtful or self.foreign or self.digit or self.country or self.date
        known = self.language is not None and self.confidence >= LEAST_SURE
        return not (told or known or self.choices or self.urgent or self.likely or self.self_harm) and (
            self.intent is Intent.OTHER
        )


NOTHING = Meaning()
