"""Is this message an answer to the question that waits? Taps, digits, labels, yes/no words, typed answers."""

from bot.core.flow import Parser, Step
from bot.core.meaning import Command, Script, Whom
from bot.core.message import FIVE, Heard, Kind
from bot.core.person import Person
from bot.core.spoken import begins_with
from bot.core.standing import SOS, ordered

COMMANDS = {Command.YES: "yes", Command.NO: "no", Command.UNSURE: "unsure", Command.SKIP: "skip"}
NOT_SURE_SIGN = "?"
UZBEK = ("uz", "uz-Cyrl")  # one name, told apart by its letters
FREE = (Parser.WORD, Parser.TEXT)
OTHERS = (Whom.OTHER, Whom.BOTH)
LONGEST_WORD, LONGEST_TEXT = 40, 200


def answer(step: Step, person: Person, heard: Heard) -> str | None:
    """The choice code, or the typed value (a country code, a date, the words), or None."""
    if heard.kind is Kind.TAP:
        return heard.tap.choice if heard.tap and heard.tap.choice in step.choices else None
    return chosen(step, person, heard) or _typed(step, person, heard)


def chosen(step: Step, person: Person, heard: Heard) -> str | None:
    """The choice that words or a digit name, or None."""
    meaning = heard.meaning
    choices = ordered(step, person)
    if meaning.digit and 1 <= int(meaning.digit) <= len(choices):
        return choices[int(meaning.digit) - 1]
    label = labelled(step, person, heard)
    if label:
        return label
    spoken = COMMANDS.get(meaning.command) if meaning.command else _with_more(step, heard.words)
    if step.name in SOS and spoken == "no" and meaning.whom in OTHERS:
        return None  # "not I, my brother" ends no danger
    return spoken if spoken in choices else None


def _with_more(step: Step, words: str) -> str | None:
    """A yes or no with more behind it, where the rest cannot turn it round.

    A question of a screening, yes. "Danger now?" takes a yes, never a no ("no, I am afraid"). What asks for
    consent or whether it is safe here takes none: "yes, my husband reads it".
    """
    spoken = begins_with(words)
    if step.name in SOS:
        return spoken if spoken == "yes" else None
    return spoken if step.scores else None


def labelled(step: Step, person: Person, heard: Heard) -> str | None:
    """The choice whose label the words are, or nearly are."""
    met = heard.meaning.choices
    if step.labels == "languages" and {f"languages.{each}" for each in UZBEK} <= met:
        return UZBEK[heard.meaning.script is Script.CYRILLIC]
    if heard.words.strip() == NOT_SURE_SIGN and "unsure" in step.choices:
        return "unsure"  # so it stands in the short form
    for choice in ordered(step, person):
        if f"{step.labels}.{choice}" in met or f"{step.text}.{choice}" in met:
            return choice
    return None


def _typed(step: Step, person: Person, heard: Heard) -> str | None:
    meaning, words = heard.meaning, heard.words.strip()
    if step.parser in FREE and meaning.idle:
        return None  # "thank you", "hello", "why?" are no word and no text of theirs
    named = meaning.country or meaning.misspelt_country
    match step.parser:
        case Parser.COUNTRY:
            return named
        case Parser.NATIONALITY:
            named = meaning.origin if meaning.origin in FIVE else named
            return (named if named in FIVE else "ZZ") if named else None
        case Parser.DATE:
            return meaning.date
        case Parser.PHONE:
            return "this" if meaning.here and "this" in step.choices else phone(meaning.phones, person)
        case Parser.WORD:
            return words if 2 <= len(words) <= LONGEST_WORD and not meaning.digit else None
        case Parser.TEXT:
            return words[:LONGEST_TEXT] if words and not meaning.digit else None
        case _:
            return None


def phone(readings: tuple[tuple[str, str], ...], person: Person) -> str | None:
    """The number with its own code, else as where they are or come from, else the only reading."""
    known = dict(readings)
    for country in ("", person.stays_in, person.comes_from):
        if country in known:
            return known[country]
    numbers = set(known.values())
    return numbers.pop() if len(numbers) == 1 else None
