"""What must hold in the directory's files: one function per kind of mistake.

The rule on numbers alone catches the mistake this project began with: a Tajik number printed without its
country code, which phones would have sent to India.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

from bot.core.hours import parse
from bot.core.lines import ANYWHERE, Reached
from bot.core.message import LANGUAGES
from bot.directory.sheet import Complaint, Row

KINDS = (
    "counter_trafficking",
    "violence",
    "child",
    "migration",
    "consular",
    "police",
    "iom_office",
    "emergency",
)
RUN_BY = ("ngo", "state", "iom", "intergovernmental", "unknown")
LOCALES = ("en", *LANGUAGES)
SHORT = 6  # digits a short code has at most, 116 111 among them
UNKNOWN = "unknown"

Complaints = Iterator[Complaint]
Schema = Mapping[str, tuple[type, bool]]  # key -> its type, must it be there?

SERVICE: Schema = {
    **dict.fromkeys(("id", "country", "name", "kind", "run_by", "hours", "free"), (str, True)),
    **dict.fromkeys(("source_date", "confidence", "show"), (str, True)),
    **dict.fromkeys(("origin", "tz", "email", "web", "telegram", "note"), (str, False)),
    **dict.fromkeys(("numbers", "languages", "source"), (list, True)),
    "also": (list, False),
    "verified_by_phone": (bool, True),
}
NUMBER: Schema = {
    **dict.fromkeys(("dial", "e164", "from"), (str, True)),
    **dict.fromkeys(("note", "confidence"), (str, False)),
    "national": (bool, False),
}
COUNTRY: Schema = {
    **dict.fromkeys(("code", "calling_code", "timezone"), (str, True)),
    **dict.fromkeys(("violence", "medical", "spellings"), (list, True)),
    **dict.fromkeys(("police_first", "papers_checked"), (bool, True)),
    "shorter": (dict, False),
    "names": (dict, True),
    "people": (list, False),
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": KINDS,
    "run_by": RUN_BY,
    "free": ("true", "false", UNKNOWN),
    "confidence": ("high", "medium", "low"),
    "show": ("candidate", "hold"),
}


def service_complaints(row: Row, file_country: str, countries: Mapping[str, Row]) -> Complaints:
    """All that is wrong with one [[service]]. `countries` = every [[country]] by its code."""
    shape = [*_shape(row, SERVICE), *_number_shapes(row)]
    yield from shape
    if not shape:
        yield from _choices(row)
        yield from _places(row, file_country, countries)
        yield from _proof(row)
        yield from _times(row)
        for number in row["numbers"]:
            yield from _number(number, row["country"])


def country_complaints(row: Row, codes: Mapping[str, frozenset[str]]) -> Complaints:
    """All that is wrong with one [[country]]. `codes` = emergency codes in the directory, by country."""
    shape = list(_shape(row, COUNTRY))
    yield from shape
    if shape:
        return
    yield from _names(row)
    calling = str(phonenumbers.country_code_for_region(row["code"]))
    if row["calling_code"] != calling:
        wrong = f"{row['code']} is called with +{calling}, not +{row['calling_code']}"
        yield Complaint("calling-code", wrong, "Look the code up again.", "calling_code")
    yield from _zone(row["timezone"], "timezone")
    for code in dict.fromkeys([*row["violence"], *row["medical"]]):
        if code not in codes.get(row["code"], frozenset()):
            wrong = f"{row['code']} has no emergency code {code} in the directory"
            yield Complaint(
                "no-such-code", wrong, "Take the code from the country's emergency service.", code
            )


def _names(row: Row) -> Complaints:
    """A name in every locale; what people write in lower case, as it is looked up."""
    for locale in LOCALES:
        if not row["names"].get(locale):
            yield Complaint("no-name", f"{row['code']} has no name in {locale}", "Add it to names.", "names")
    for word in [*row["spellings"], *row.get("people", [])]:
        if word != word.lower():
            yield Complaint(
                "not-lower", f"`{word}` is not in lower case", "Write it in lower case.", f'"{word}"'
            )


def _shape(row: Row, schema: Schema) -> Complaints:
    """Unknown keys, missing keys, values of the wrong kind."""
    for key, value in row.items():
        if key not in schema:
            yield Complaint("unknown-key", f"`{key}` is not known", "Mend its spelling or take it out.", key)
        elif type(value) is not schema[key][0] or not _all_text(key, value):
            yield Complaint("wrong-type", f"`{key}` is not {_called(schema[key][0])}", "See README.md.", key)
    for key, (_, required) in schema.items():
        if required and key not in row:
            yield Complaint("missing", f"`{key}` is missing", "Every entry says it, if only as unknown.")


def _all_text(key: str, value: Any) -> bool:
    """Lists hold text only, but for the list of numbers, which is judged by itself."""
    return not isinstance(value, list) or key == "numbers" or all(isinstance(item, str) for item in value)


def _called(kind: type) -> str:
    return {str: "text in quotes", list: "a list of texts", bool: "true or false", dict: "a table"}[kind]


def _number_shapes(row: Row) -> Complaints:
    numbers = row.get("numbers")
    for number in numbers if isinstance(numbers, list) else ():
        if not isinstance(number, dict):
            yield Complaint(
                "wrong-type", "a number is not a table", "Write { dial = ... } for each.", "numbers"
            )
            continue
        for complaint in _shape(number, NUMBER):
            if complaint.rule == "wrong-type" and complaint.near in ("dial", "e164"):
                mend = "Put it in quotes: a number is text, or it loses its leading zeros."
                yield Complaint("number-not-text", f"`{complaint.near}` is not text", mend, complaint.near)
            else:
                yield complaint


def _choices(row: Row) -> Complaints:
    for key, allowed in _CHOICES.items():
        if row[key] not in allowed:
            mend = f"Choose one of: {', '.join(allowed)}."
            yield Complaint("unknown-value", f"{key} = {row[key]!r} is not known", mend, f"{key} =")
    for kind in row.get("also", []):
        if kind not in KINDS:
            yield Complaint(
                "unknown-value", f"also = {kind!r} is not known", f"One of: {', '.join(KINDS)}.", "also"
            )


def _places(row: Row, file_country: str, countries: Mapping[str, Row]) -> Complaints:
    country, origin = row["country"], row.get("origin", "")
    if country != file_country:
        mend = f"Move it to {country}.toml."
        yield Complaint("wrong-file", f"{row['id']} is of {country}", mend, "country =")
    for code in (country, origin):
        if code not in ("", ANYWHERE, *countries):
            mend = "Add the country to flows/countries.toml."
            yield Complaint("unknown-country", f"no country {code} is known", mend, f'"{code}"')


def _proof(row: Row) -> Complaints:
    if not row["source"] or not all(row["source"]):
        yield Complaint("no-source", f"{row['id']} has no source", "Say where it is known from.", "source =")
    if not row["source_date"]:
        mend = 'Say as of when, or "undated".'
        yield Complaint("no-date", f"{row['id']} has no source_date", mend, "source_date =")
    if row["verified_by_phone"]:
        wrong = "checked numbers are kept in the store, not in this file"
        yield Complaint(
            "verified-here", wrong, "Set it to false; use `safar numbers verify`.", "verified_by_phone"
        )


def _times(row: Row) -> Complaints:
    if row["hours"] != UNKNOWN:
        try:
            parse(row["hours"])
        except ValueError as error:
            mend = 'Write "24/7", "Mon-Fri 09:00-15:00" or "unknown".'
            yield Complaint("hours", f"hours: {error}", mend, "hours =")
    if "tz" in row:
        yield from _zone(row["tz"], "tz =")


def _zone(name: str, near: str) -> Complaints:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield Complaint("timezone", f"no time zone {name!r} is known", "Write it like Asia/Bishkek.", near)


def _number(number: Row, country: str) -> Complaints:
    dial, e164, reached = number["dial"], number["e164"], number["from"]
    if reached not in tuple(Reached):
        mend = f"Choose one of: {', '.join(Reached)}."
        yield Complaint("unknown-value", f"from = {reached!r} is not known", mend, f'"{dial}"')
    if e164:
        yield from _full(number, country)
    elif not number.get("national", False) and not _is_short(dial):
        mend = "Write it as +country code and number, or say national = true."
        yield Complaint("no-e164", f"{dial} is no short code and has no e164", mend, f'"{dial}"')
    elif reached != Reached.INSIDE and country != ANYWHERE:
        wrong = f"{dial} has no international form, so it works inside {country} only"
        yield Complaint("short-code-abroad", wrong, 'Write from = "inside".', f'"{dial}"')


def _is_short(dial: str) -> bool:
    """Digits only, few of them, and no trunk zero in front of more than three."""
    digits = dial.replace(" ", "").replace("-", "")
    return digits.isdecimal() and len(digits) <= SHORT and (digits[0] != "0" or len(digits) <= 3)


def _full(number: Row, country: str) -> Complaints:
    e164, mend = number["e164"], "Dial it, or look it up again; the plus sign and country code come first."
    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        yield Complaint("not-e164", f"{e164} is no number in E.164", mend, e164)
        return
    if phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) != e164:
        yield Complaint("not-e164", f"{e164} is not written as E.164", mend, e164)
    elif parsed.country_code != phonenumbers.country_code_for_region(country):
        yield Complaint("other-country", f"{e164} is not a number of {country}", mend, e164)
    elif not phonenumbers.is_valid_number(parsed):
        yield Complaint("not-valid", f"{e164} fits no number range of {country}", mend, e164)
