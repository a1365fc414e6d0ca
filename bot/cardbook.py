"""flows/know/*.toml -> the cards on rules, or Problems with file and line. Words stand in locales/*/know.ftl.

What TOML readers give has no line numbers; a card's line is where its id stands. `asked.toml` holds what
people write when they want a card: whole messages, by topic.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.core.cards import DOUBTFUL_DAYS, DOUBTS, LONGEST_DAYS, TOPICS, WHERE, Card, Cards
from bot.core.faults import BadFiles, Problem, not_utf8

FOLDER = "flows/know"
ASKED = "asked.toml"
NO_TOPIC = "none"  # messages that look like the name of a rule and are none
MOST_TOPICS = 8  # the keys 1 to 8
PASSPORTS = ("KG", "KZ", "TJ", "TM", "UZ", "ZZ")
_AT_LINE = re.compile(r"at line (\d+)")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Row(_Strict):
    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,30}$")
    topic: str
    passports: list[Literal["any", "KG", "KZ", "TJ", "TM", "UZ", "ZZ"]] = Field(min_length=1)
    valid_as_of: str = Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
    looked_at: date
    review_by: date
    source: str = Field(min_length=3)
    where: str
    site: str = Field(default="", pattern=r"^[a-z0-9.-]*$")
    doubt: str = ""


class _Sheet(_Strict):
    country: str = Field(pattern=r"^[A-Z]{2}$")
    card: list[_Row] = Field(min_length=1)


class _Reading:
    """One file being read."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self._lines = file, text.splitlines()

    def wrong(self, name: str, rule: str, problem: str, mend: str) -> Problem:
        return Problem(self.file, self.line(name), rule, problem, mend)

    def line(self, name: str) -> int:
        """Where the card of that id, or that list, is written; 0 when nowhere."""
        own = re.compile(rf'^(id\s*=\s*"{re.escape(name)}"|{re.escape(name)}\s*=)')
        return next((place for place, line in enumerate(self._lines, 1) if own.match(line)), 0)

    def start(self, number: int) -> int:
        """The line of the n-th [[card]]."""
        heads = [place for place, line in enumerate(self._lines, 1) if line.strip() == "[[card]]"]
        return heads[number] if number < len(heads) else 0


def load(root: Path) -> Cards:
    """Every card under `root`, in the order of the files. Raises BadFiles with all that is wrong."""
    cards: list[Card] = []
    problems: list[Problem] = []
    for file in sorted((root / FOLDER).glob("*.toml")):
        if file.name == ASKED:
            continue
        name = f"{FOLDER}/{file.name}"
        try:
            cards += read(file.read_text(encoding="utf-8"), name)
        except UnicodeDecodeError:
            problems.append(not_utf8(name))
        except BadFiles as bad:
            problems += bad.problems
    count = Counter(card.id for card in cards)
    for card in cards:
        if count[card.id] > 1:
            mend = "Give one another id."
            problems.append(Problem(card.file, card.line, "card-twice", f"{card.id} stands twice", mend))
    if problems:
        raise BadFiles(problems)
    return tuple(cards)


def read(text: str, file: str) -> Cards:
    """The cards of one country from their text. Raises BadFiles."""
    reading = _Reading(file, text)
    sheet = _sheet(text, reading)
    problems = [problem for row in sheet.card for problem in _row(row, reading)]
    if Path(file).stem != sheet.country:
        mend = f"Name the file {sheet.country}.toml."
        problems.append(Problem(file, 1, "card-country", f"the file is about {sheet.country}", mend))
    cards = tuple(_card(row, sheet.country, reading) for row in sheet.card)
    problems += _together(cards, file)
    if problems:
        raise BadFiles(problems)
    return cards


def _toml(text: str, reading: _Reading) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        raise BadFiles([Problem(reading.file, line, "not-toml", str(error), "Mend this line.")]) from error


def _sheet(text: str, reading: _Reading) -> _Sheet:
    content = _toml(text, reading)
    try:
        return _Sheet.model_validate(content)
    except ValidationError as error:
        raise BadFiles([_shape(each, reading) for each in error.errors()]) from error


def _shape(error: Mapping[str, Any], reading: _Reading) -> Problem:
    """A key or value of the wrong kind, at the card it stands in."""
    path = error["loc"]
    line = reading.start(path[1]) if len(path) > 1 and isinstance(path[1], int) else 1
    said = ".".join(str(key) for key in path if not isinstance(key, int))
    return Problem(reading.file, line, "card-shape", f"{said}: {error['msg']}", "Mend this card.")


def _row(row: _Row, reading: _Reading) -> Iterator[Problem]:
    known = {"topic": (row.topic, TOPICS), "where": (row.where, WHERE), "doubt": (row.doubt, DOUBTS)}
    for key, (value, allowed) in known.items():
        if value not in allowed:
            mend = f"Use one of: {', '.join(filter(None, allowed))}."
            yield reading.wrong(row.id, "card-value", f"{row.id}: {key} {value!r} is not known", mend)
    most = DOUBTFUL_DAYS if row.doubt else LONGEST_DAYS
    last = row.looked_at + timedelta(days=most)
    if not row.looked_at < row.review_by <= last:
        mend = f"At most {most} days after looked_at: {last.isoformat()} or earlier, and after looked_at."
        yield reading.wrong(row.id, "card-review", f"{row.id}: review_by {row.review_by}", mend)
    if row.valid_as_of > row.looked_at.isoformat():
        mend = "Nobody can have looked at it before it was so."
        yield reading.wrong(row.id, "card-date", f"{row.id}: as of {row.valid_as_of}", mend)
    if "any" in row.passports and len(row.passports) > 1:
        yield reading.wrong(row.id, "card-passports", f"{row.id}: any and others", 'Write ["any"] alone.')
    if bool(row.site) != (row.where == "site"):
        mend = 'Give the address as `site` with where = "site", and nowhere else.'
        yield reading.wrong(row.id, "card-site", f"{row.id}: where and site disagree", mend)


def _card(row: _Row, country: str, reading: _Reading) -> Card:
    return Card(
        id=row.id,
        country=country,
        topic=row.topic,
        passports=frozenset(row.passports) - {"any"},
        as_of=row.valid_as_of,
        looked_at=row.looked_at,
        review_by=row.review_by,
        source=row.source,
        where=row.where,
        site=row.site,
        doubt=row.doubt,
        file=reading.file,
        line=reading.line(row.id),
    )


def _together(cards: Cards, file: str) -> Iterator[Problem]:
    """No two cards for the same person on the same topic, and no more topics than keys."""
    for passport in PASSPORTS:
        own = [card for card in cards if passport in card.passports]
        for topic in sorted({card.topic for card in own}):
            same = [card for card in own if card.topic == topic]
            if len(same) > 1:
                problem = f"{same[1].id}: {same[0].id} says it to {passport} too"
                yield Problem(file, same[1].line, "card-clash", problem, "Keep one of them.")
        topics = {card.topic for card in cards if card.fits(passport)}
        if len(topics) > MOST_TOPICS:
            problem = f"{len(topics)} topics for {passport}"
            yield Problem(file, 0, "card-topics", problem, f"At most {MOST_TOPICS}: the keys are 1 to 8.")
    for topic in TOPICS:
        same = [card for card in cards if card.topic == topic and not card.passports]
        if len(same) > 1:
            problem = f"{same[1].id}: {same[0].id} says it to all too"
            yield Problem(file, same[1].line, "card-clash", problem, "Keep one of them.")


def asked(root: Path) -> dict[str, tuple[str, ...]]:
    """Topic -> whole messages by which people ask for it, all languages together. Raises BadFiles.

    Under `none` stand messages that look like the name of a rule and are none.
    """
    file = root / FOLDER / ASKED
    if not file.exists():
        return {}
    text = file.read_text(encoding="utf-8")
    reading = _Reading(f"{FOLDER}/{ASKED}", text)
    content = _toml(text, reading)
    problems = []
    seen: dict[str, str] = {}
    for key, value in content.items():
        if key not in (*TOPICS, NO_TOPIC) or not _messages(value):
            mend = f"Topics: {', '.join(TOPICS)}, {NO_TOPIC}; each with a list of messages."
            problems.append(reading.wrong(key, "asked", f"{key}: no topic with a list of messages", mend))
            continue
        for message in value:
            if seen.setdefault(message, key) != key:
                what = f"{message!r} asks for {seen[message]} and for {key}"
                problems.append(reading.wrong(key, "asked", what, "Keep one of them."))
    if problems:
        raise BadFiles(problems)
    return {topic: tuple(messages) for topic, messages in content.items()}


def _messages(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
