"""Rules about what a text is made of: the same parts, variables, digits as the English one (L-9 to L-11)."""

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.phrasebook.shapes import selectors
from bot.proof.words.letters import TOKENS
from bot.proof.words.text import Finding, Text

VARIABLE = re.compile(r"\$([A-Za-z][\w-]*)")
PRINTED = re.compile(r"\{\s*\$([A-Za-z][\w-]*)\s*\}")
REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w.-]*)")  # another message, a term, a function
PLURALS = {"one", "few", "many"}
NOBODYS = {"zero", "two"}  # plural forms no language of ours has
DIGITS = re.compile(r"\d+")
_SPOKEN = {
    "1": "one|first|an?|once",
    "2": "two|second|both|twice",
    "3": "three|third",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven|a week",
    "10": "ten",
    "24": "round the clock|a day",
}
SPOKEN = {digit: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for digit, words in _SPOKEN.items()}
_GAP = "[ ()\u2010-\u2015-]"
PHONE = re.compile(
    rf"\+\d(?:{_GAP}|[.\d]){{5,}}|(?<![\d=])\d(?:{_GAP}{{0,2}}\d){{6,}}"
    r"|(?<!\d)8[. ]\d{3}(?:[. ]\d{2,3}){2,}|(?<![\d.:])(?:116 ?\d{3}|10[1-9]|11\d|911|999)(?![\d.:%])"
)


def plurals(text: Text) -> Iterator[Finding]:
    """Only Russian counts in forms (one, few, many, other); every choice ends in *[other].

    Not: `[one]` in a Kyrgyz text; Russian with `[one]` alone
    """
    for selector in selectors(text.own.patterns[text.attribute]):
        found = PLURALS & set(selector.keys)
        if text.locale == "ru" and found and found != PLURALS:
            yield (
                f"plural forms {', '.join(sorted(found))} only",
                "Russian needs one, few, many, *[other].",
            )
        if NOBODYS & set(selector.keys):
            odd = sorted(NOBODYS & set(selector.keys))[0]
            yield f"a plural form [{odd}] this language does not have", "Write exact numbers: [0], [2]."
        if text.locale != "ru" and found:
            mend = "Keep *[other], and exact numbers like [0]: after a number the noun stays singular."
            yield f"a plural form [{sorted(found)[0]}] this language does not have", mend
        if selector.default != "other":
            yield f"the default is *[{selector.default}]", "Make it *[other]."


def variables(text: Text) -> Iterator[Finding]:
    """The same variables as in English, or a value would be lost or a name printed.

    Not: { $at } lost
    """
    wanted, found = set(VARIABLE.findall(text.english)), set(VARIABLE.findall(text.source))
    if wanted != found:
        odd = ", ".join(f"${each}" for each in sorted(wanted ^ found))
        yield f"other variables than the English text: {odd}", "Use the same, each at its place."
        return
    unsaid = set(PRINTED.findall(text.english)) ^ set(PRINTED.findall(text.source))
    if unsaid:
        odd = ", ".join(f"${each}" for each in sorted(unsaid))
        yield f"English prints other variables: {odd}", "Print the same, each at its place: { $name }."
        return
    references = set(REFERENCE.findall(text.source)) - set(REFERENCE.findall(text.english))
    if references:
        odd = ", ".join(sorted(references))
        yield f"a reference English does not have: {odd}", "Write the words themselves."


def choices(text: Text) -> Iterator[Finding]:
    """A text that says one of several things by what is so, as English does, says each of them.

    Not: { $ahead } where English has [none] and *[other], so that people would read “none”
    """
    if text.attribute not in text.reference.patterns:
        return
    found = _named_keys(text.own.patterns[text.attribute])
    for variable, keys in _named_keys(text.reference.patterns[text.attribute]).items():
        lost = sorted(keys - found.get(variable, set()))
        if lost:
            mend = "Copy the choice from the English text and change only the words between the brackets."
            yield f"${variable} has no [{lost[0]}]", mend


def empty(text: Text) -> Iterator[Finding]:
    """No text without a word, number or variable in it.

    Not: «...»; «???», the letters that a program for tables could not keep
    """
    if re.search(r"[^\W_]|\$", text.english) and not re.search(r"[^\W_]|\$", text.source):
        yield "says nothing", "Translate the English text."


def translated(text: Text) -> Iterator[Finding]:
    """No text equal to English: it was forgotten.

    Not: «Not sure» left in a Kyrgyz file
    """
    words = [word.lower() for word in text.words]
    same = " ".join(text.plain.split()) == " ".join(text.english_plain.split())
    if same and any(word not in TOKENS and len(word) > 2 for word in words):
        yield "is still English", "Translate it."


def digits(text: Text) -> Iterator[Finding]:
    """The same digits as in English: days, hours, keys, ages. What English says in a word may be a digit.

    Not: English “30 days”, the text «35 дней» or «тридцать дней»
    """
    wanted, found = (set(DIGITS.findall(each)) for each in (text.english_plain, text.plain))
    lost, added = wanted - found, found - wanted
    added -= {digit for digit in added & SPOKEN.keys() if SPOKEN[digit].search(text.english_plain)}
    if lost or added:
        odd = [f"{each} is missing" for each in sorted(lost)] + [f"{each} is new" for each in sorted(added)]
        yield f"digits: {', '.join(odd)}", "Write the numbers of the English text, in digits."


def phone_numbers(text: Text) -> Iterator[Finding]:
    """No phone number in these files: numbers come from the directory, where somebody checks them.

    Not: «Звоните 8 800 …»
    """
    found = PHONE.search(text.plain)
    if found:
        yield f"a phone number: {found.group().strip()}", "Delete it; flows show numbers from the directory."


def _named_keys(pattern: ast.Pattern) -> dict[str, set[str]]:
    """By variable: the names it is chosen by. Plural forms and numbers are each language's own."""
    found: dict[str, set[str]] = {}
    for selector in selectors(pattern):
        named = {key for key in selector.keys if key not in PLURALS and not key[:1].isdigit()}
        found.setdefault(selector.variable, set()).update(named - {selector.default})
    return found
