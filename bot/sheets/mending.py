"""New words into a .ftl file: only the words that change, every other byte stays.

Comments, order and spelling of the rest are what translators live by, so nothing is written anew.
"""

from collections.abc import Mapping

from fluent.syntax import ast

from bot.core.faults import Fault
from bot.phrasebook.reading import read
from bot.sheets.rows import source_of, spelled

VALUE, ATTRIBUTE = 4, 8  # spaces before the lines of a text that stands under its name


class NotMended(Fault):
    """The file would not say afterwards what it should; nothing was written. Names the text."""


def mended(text: str, changes: Mapping[tuple[str, str], str]) -> str:
    """The file with other words: (message, attribute) -> the cell. Raises NotMended."""
    newline = "\r\n" if "\r\n" in text else "\n"
    wanted = _sources(text)
    places = _places(text)
    cuts = []
    for key, words in changes.items():
        source = source_of(words)
        if key not in places or source is None:
            raise NotMended(".".join(filter(None, key)))
        if source != wanted[key]:
            wanted[key] = source
            start, end = places[key]
            laid = _laid(words, text[start:end], ATTRIBUTE if key[1] else VALUE)
            cuts.append((start, end, laid.replace("\n", newline)))
    for start, end, words in sorted(cuts, reverse=True):
        text = text[:start] + words + text[end:]
    found = _sources(text)
    if found != wanted:
        wrong = next(key for key in wanted if found.get(key) != wanted[key])
        raise NotMended(".".join(filter(None, wrong)))
    return text


def _laid(words: str, before: str, indent: int) -> str:
    """As it stands behind the "=": one line beside it or where the one before stood, several under it."""
    under = "\n" in words or (before.strip() and before.count("\n") == 1 and before.lstrip(" \r")[0] == "\n")
    if not under:
        return f" {words}"
    return "".join(f"\n{' ' * indent}{line}" if line.strip() else "\n" for line in words.split("\n"))


def _places(text: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Where the words of each text stand: from behind the "=" to the last sign."""
    found = {}
    for each in read(text).messages:
        message = each.message
        named: list[tuple[str, ast.Identifier, ast.Pattern | None]] = [("", message.id, message.value)]
        named += [(own.id.name, own.id, own.value) for own in message.attributes]
        for attribute, name, value in named:
            if value is not None and value.span and name.span:
                start = text.index("=", name.span.end) + 1
                found[message.id.name, attribute] = (start, value.span.end)
    return found


def _sources(text: str) -> dict[tuple[str, str], str]:
    return {
        (each.message.id.name, part): source
        for each in read(text).messages
        for part, source in spelled(each.message).items()
    }
