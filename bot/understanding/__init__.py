"""From a person's words to their meaning, without knowing the conversation, the store or the network.

`text` folds spellings together, `commands` hears orders, `intents` what is wanted, `answers` typed answers,
`language` guesses the language. `words/` holds the lists. Rules only, so every finding can be explained
(`Meaning.why` names the rules, never the words).
"""

from collections.abc import Mapping

from bot.core.meaning import Command, Intent, Meaning, Script
from bot.core.message import Millis
from bot.understanding import text
from bot.understanding.answers import Answers
from bot.understanding.commands import Commands
from bot.understanding.intents import Finding, Intents
from bot.understanding.language import Languages
from bot.understanding.lists import load

__all__ = ["Understanding"]

_WISHES = {
    Command.STOP: Intent.STOP,
    Command.NUMBER: Intent.HOTLINE_NUMBER,
    Command.HUMAN: Intent.TALK_TO_HUMAN,
}


class Understanding:
    """Everything needed to read messages, loaded once. Frozen after construction, safe to share."""

    def __init__(
        self, countries: Mapping[str, tuple[str, ...]], labels: Mapping[str, Mapping[str, str]]
    ) -> None:
        """`countries`: ISO code → names and cities. `labels`: "text-id.choice" → locale → words."""
        lists = load()
        self._languages = Languages(lists)
        self._commands = Commands(lists)
        self._intents = Intents(lists)
        self._answers = Answers(lists, countries, labels)

    def read(self, words: str, at: Millis) -> Meaning:
        """What the words mean. Reads at most text.LONGEST characters, never raises, does no I/O."""
        cleaned = text.clean(words)
        found = text.split(cleaned)
        script = text.script_of(cleaned)
        guess = self._languages.guess(cleaned, found, script)
        command = self._commands.read(cleaned, found)
        wish = self._wish(found, command)
        return Meaning(
            command=command,
            intent=wish.intent,
            urgent=wish.urgent,
            self_harm=wish.self_harm,
            language=guess.language,
            script=script if found else Script.NONE,
            confidence=guess.confidence,
            digit=self._answers.digit(found),
            country=self._answers.country(found),
            misspelt_country=self._answers.misspelt(found),
            date=self._answers.date(cleaned, found, at),
            choices=self._answers.choices(found),
            why=wish.why,
        )

    def _wish(self, found: tuple[text.Word, ...], command: Command | None) -> Finding:
        wish = self._intents.read(found)
        if command in _WISHES and not wish.urgent:
            return Finding(_WISHES[command], why=wish.why)
        return wish
