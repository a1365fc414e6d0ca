"""From a person's words to their meaning, without knowing the conversation, the store or the network.

`text` folds spellings together, `commands` hears orders, `intents` what is wanted, `answers` typed
answers, `language` guesses the language. `words/` holds the lists, `weights/` two tables of a linear
classifier trained from training/ (`make understanding`). Every finding can be explained: `Meaning.why` names
the rules and never the words; `because` names the phrases, for the one who typed them.
"""

import gc
import json
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bot.core.meaning import Command, Intent, Meaning, Script
from bot.core.message import Millis
from bot.understanding import phones, text
from bot.understanding.answers import Answers
from bot.understanding.commands import Commands
from bot.understanding.concepts import Concepts
from bot.understanding.foreign import Foreign
from bot.understanding.intents import Finding, Intents, Sight, Signs
from bot.understanding.language import Guess, Languages
from bot.understanding.lists import load
from bot.understanding.model import Model
from bot.understanding.whom import Whoms

__all__ = ["Understanding"]

WEIGHTS = Path(__file__).parent / "weights"
_BARE_PLEA = 3  # "help me please": a number and a question; more words may say what the danger is
_WISHES = {
    Command.STOP: Intent.STOP,
    Command.NUMBER: Intent.HOTLINE_NUMBER,
    Command.HUMAN: Intent.TALK_TO_HUMAN,
}


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No search for garbage while a hundred thousand small things that all stay are made: half the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


class Understanding:
    """Everything needed to read messages, loaded once. Frozen after construction, safe to share."""

    def __init__(
        self, countries: Mapping[str, tuple[str, ...]], labels: Mapping[str, Mapping[str, str]]
    ) -> None:
        """`countries`: ISO code → names and cities. `labels`: "text-id.choice" → locale → words."""
        with _undisturbed():
            self._load(countries, labels)

    def _load(
        self, countries: Mapping[str, tuple[str, ...]], labels: Mapping[str, Mapping[str, str]]
    ) -> None:
        text.remember(json.loads(zlib.decompress((WEIGHTS / "sounds.bin").read_bytes())))
        lists = load()
        inside = lists.languages["pooled"]["guards"]["inside"]
        self._languages = Languages(Model.load(WEIGHTS / "language.bin"))
        self._commands = Commands(lists)
        self._intents = Intents(
            Sight(Signs(lists), Concepts.load(WEIGHTS / "concepts.bin", inside)),
            Model.load(WEIGHTS / "meaning.bin"),
        )
        self._answers = Answers(lists, countries, labels)
        self._foreign = Foreign()
        self._whoms = Whoms()
        self._countries = tuple(countries)

    def read(self, words: str, at: Millis) -> Meaning:
        """What the words mean. Reads at most text.LONGEST characters, never raises, does no I/O."""
        cleaned = text.clean(words)
        found = text.split(cleaned)
        script = text.script_of(cleaned)
        guess = self._languages.guess(cleaned, script)
        foreign = self._stranger(cleaned, script, guess)
        command = self._commands.read(cleaned, found)
        wish = self._wish(found, command, foreign is not None)
        if foreign and not (command or wish.urgent) and self._foreign.urgent(cleaned, foreign):
            wish = Finding(Intent.DANGER_NOW, urgent=True, why=("foreign",))
        if guess.language is None and not (foreign or command or wish.urgent or wish.likely):
            wish = replace(wish, likely=self._foreign.any_urgent(cleaned))
        return Meaning(
            command=command,
            intent=wish.intent,
            urgent=wish.urgent,
            self_harm=wish.self_harm,
            likely=wish.likely,
            doubtful=wish.doubtful,
            language=guess.language,
            script=script if found else Script.NONE,
            confidence=guess.confidence,
            foreign=foreign,
            digit=self._answers.digit(found),
            country=self._answers.country(found),
            origin=self._answers.origin(found),
            misspelt_country=self._answers.misspelt(found),
            names_language=self._commands.language_named(found),
            date=self._answers.date(cleaned, found, at),
            choices=self._answers.choices(found),
            whom=self._whoms.whom(found),
            silent=self._whoms.silent(found),
            thanks=self._whoms.thanks(found),
            idle=self._whoms.idle(found, cleaned),
            here=self._whoms.here(found),
            phones=phones.read(cleaned, self._countries),
            why=wish.why,
        )

    def _stranger(self, cleaned: str, script: Script, guess: Guess) -> str | None:
        """A language safar does not speak: by its letters where they tell, else by the classifier."""
        if guess.language is not None:
            return None
        return (self._foreign.by_script(cleaned) if script is Script.OTHER else None) or guess.foreign

    def because(self, words: str) -> list[str]:
        """The phrases of these words that spoke for danger: for whoever typed them, never for a log."""
        return self._intents.because(text.split(text.clean(words)))

    def _wish(self, found: tuple[text.Word, ...], command: Command | None, stranger: bool) -> Finding:
        """What is wanted. An order is the whole message: only a rule makes danger of it, never a likeness."""
        wish = self._intents.read(found, stranger)
        if wish.urgent and not (wish.why or wish.self_harm) and self._whoms.only_silent(found):
            return Finding()  # the talk about somebody else knows what to do, and asks
        bare = command is not None and len(found) <= _BARE_PLEA
        if wish.urgent and (wish.why or not bare):
            return wish
        if command in _WISHES:
            return Finding(_WISHES[command], why=wish.why)
        return Finding(why=wish.why) if bare else wish
