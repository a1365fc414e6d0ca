"""Is this message an answer to the question that waits? Taps, digits, labels, yes/no words, typed answers."""

from bot.core.flow import Parser, Step
from bot.core.meaning import Command
from bot.core.message import FIVE, Heard, Kind
from bot.core.person import Person
from bot.core.standing import ordered

COMMANDS = {Command.YES: "yes", Command.NO: "no", Command.UNSURE: "unsure", Command.SKIP: "skip"}
LONGEST_WORD, LONGEST_TEXT = 40, 200


def answer(step: Step, person: Person, heard: Heard) -> str | None:
    """The choice code, or the typed value (a country code, a date, the words), or None."""
    if heard.kind is Kind.TAP:
        return heard.tap.choice if heard.tap and heard.tap.choice in step.choices else None
    return _chosen(step, person, heard) or _typed(step, heard)


def _chosen(step: Step, person: Person, heard: Heard) -> str | None:
    meaning = heard.meaning
    choices = ordered(step, person)
    if meaning.digit and 1 <= int(meaning.digit) <= len(choices):
        return choices[int(meaning.digit) - 1]
    for choice in choices:
        if f"{step.labels}.{choice}" in meaning.choices or f"{step.text}.{choice}" in meaning.choices:
            return choice
    spoken = COMMANDS.get(meaning.command) if meaning.command else None
    return spoken if spoken in choices else None


def _typed(step: Step, heard: Heard) -> str | None:
    meaning, words = heard.meaning, heard.words.strip()
    named = meaning.country or meaning.misspelt_country
    match step.parser:
        case Parser.COUNTRY:
            return named
        case Parser.NATIONALITY:
            return (named if named in FIVE else "ZZ") if named else None
        case Parser.DATE:
            return meaning.date
        case Parser.WORD:
            return words if 2 <= len(words) <= LONGEST_WORD and not meaning.digit else None
        case Parser.TEXT:
            return words[:LONGEST_TEXT] if words and not meaning.digit else None
        case _:
            return None
