"""A phone number that somebody types to be called at, in any way people write one.

Whether "0555 12 34 56" is a number, and which, depends on the country: all readings are given, and who knows
where the person is chooses. Its length must be right for the country; which beginnings are in use is not
asked, for operators get new ones faster than any list.
"""

import re
from collections.abc import Iterable

import phonenumbers
from phonenumbers import PhoneNumberFormat

_DIGITS = re.compile(r"\d")
_RUN = re.compile(r"\+?\d[\d ().-]{6,}\d")
_LEAST, _LONGEST, _WITH_CODE = 7, 100, 11


def read(words: str, countries: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """("", E.164) for a number with its country's code, else (ISO code, E.164) for each country it fits."""
    words = words[:_LONGEST]
    if len(_DIGITS.findall(words)) < _LEAST:
        return ()
    run = _RUN.search(words)
    if run is None:
        return ()
    whole = _number(_with_code(run[0]), None)
    if whole:
        return (("", whole),)
    fits = ((country, _number(run[0], country)) for country in countries)
    return tuple((country, number) for country, number in fits if number)


def _with_code(run: str) -> str:
    """The same with a "+" where people leave it out or write two zeros."""
    digits = "".join(_DIGITS.findall(run))
    if run.startswith("+"):
        return run
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+{digits}" if len(digits) >= _WITH_CODE and digits[0] not in "08" else run


def _number(run: str, country: str | None) -> str:
    """The digits as E.164, when they may be a number there; "" when not."""
    try:
        number = phonenumbers.parse(run, country)
    except phonenumbers.NumberParseException:
        return ""
    possible = (
        phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    )
    return phonenumbers.format_number(number, PhoneNumberFormat.E164) if possible else ""
