"""One .ftl file -> its entries, read once however many ask.

What is kept is keyed by the text itself, so a file that changes while the process runs is read anew and an
unchanged one is not. Reading all locales takes a second and more; `safar check` alone asked eight times.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeVar, cast

from fluent.syntax import ast
from fluent.syntax.parser import FluentParser
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.stream import FluentParserStream

from bot.phrasebook.shapes import becomes

Element = TypeVar("Element", ast.TextElement, ast.Identifier)
KEPT = 512  # texts: all locales in two versions, and more
_WORDS = re.compile(r"[^{}\n]*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class _Spaces(dict[str, str]):
    """A value for every variable: a space, so that the words beside it stay apart."""

    def __missing__(self, key: str) -> str:
        return " "


SPACES = _Spaces()


@dataclass(frozen=True)
class Written:
    """One message as it stands in its file, and the line, from 1, of its id ("") and of each attribute."""

    message: ast.Message
    places: tuple[tuple[str, int], ...]
    text: str = field(repr=False)  # of the whole file

    @cached_property
    def lines(self) -> dict[str, int]:
        """The line of each part; where one stands twice, the first."""
        return dict(reversed(self.places))

    @cached_property
    def patterns(self) -> dict[str, ast.Pattern]:
        """What stands behind each "=": "" = the value, then one entry per attribute."""
        own = {attribute.id.name: attribute.value for attribute in self.message.attributes}
        return own if self.message.value is None else {"": self.message.value, **own}

    @cached_property
    def plain(self) -> dict[str, str]:
        """The words of each part in all its variants, a line each; a variable leaves a space."""
        return {part: "\n".join(dict.fromkeys(becomes(own, SPACES))) for part, own in self.patterns.items()}

    @cached_property
    def sources(self) -> dict[str, str]:
        """Each part as it stands in the file, indentation and all: "" = the value, then the attributes."""
        spans = {part: cast(ast.Span, own.span) for part, own in self.patterns.items()}
        return {part: self.text[span.start : span.end] for part, span in spans.items()}


@dataclass(frozen=True)
class Sheet:
    """One file. Nobody may change what it holds: others hold it too."""

    resource: ast.Resource
    text: str

    @cached_property
    def messages(self) -> tuple[Written, ...]:
        """Its messages in their order; where one id stands twice, both."""
        entries = (each for each in self.resource.body if isinstance(each, ast.Message))
        return tuple(Written(each, _places(each, self.text), self.text) for each in entries)


@lru_cache(maxsize=KEPT)
def read(text: str) -> Sheet:
    """The entries of this text; what cannot be read is among them as junk."""
    # The quick parser takes lines to end in one sign only.
    parser = FluentParser() if "\r" in text else _Quick()
    return Sheet(parser.parse(text), text)


def line(entry: ast.SyntaxNode, text: str) -> int:
    """The line of `text` on which this entry, or this part of one, begins."""
    return text.count("\n", 0, entry.span.start if entry.span else 0) + 1


def _places(message: ast.Message, text: str) -> tuple[tuple[str, int], ...]:
    own = ((attribute.id.name, line(attribute, text)) for attribute in message.attributes)
    return (("", line(message.id, text)), *own)  # the message itself begins with its comment


def written(message: ast.Message) -> dict[str, str]:
    """The source of a message: "" = its value, then one entry per attribute."""
    parts = {attribute.id.name: attribute.value for attribute in message.attributes}
    sources = {name: pattern(value) for name, value in parts.items()}
    if message.value is not None:
        sources[""] = pattern(message.value)
    return sources


def pattern(found: ast.Pattern) -> str:
    """What stands behind the "=", without the indentation."""
    entry = ast.Message(ast.Identifier("x"), found)
    return str(FluentSerializer().serialize_entry(entry))[len("x =") :].strip()


class _Quick(FluentParser):
    """The same parser, taking words and names in one step instead of letter by letter: half the time."""

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return _taken(ps, _WORDS, ast.TextElement)

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        if not _NAME.match(ps.string, ps.index):
            identifier: ast.Identifier = super().get_identifier(ps)  # which says what is wrong
            return identifier
        return _taken(ps, _NAME, ast.Identifier)


def _taken(ps: FluentParserStream, what: re.Pattern[str], kind: type[Element]) -> Element:
    """What stands here, as one element with its place."""
    start = ps.index
    text = cast(re.Match[str], what.match(ps.string, start)).group()
    ps.index, ps.peek_offset = start + len(text), 0
    element = kind(text)
    element.add_span(start, ps.index)
    return element
