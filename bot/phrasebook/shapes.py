"""What a pattern can turn into: its selectors, and every text it may become."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Selector:
    """One choice among variants: by which variable, the keys in order, and the key of the default."""

    variable: str
    keys: tuple[str, ...]
    default: str


def selectors(pattern: ast.Pattern) -> Iterator[Selector]:
    """The selectors of a pattern, the outer before the inner."""
    for choice in _choices(pattern):
        keys = tuple(_key(variant) for variant in choice.variants)
        default = next(_key(variant) for variant in choice.variants if variant.default)
        yield Selector(_variable(choice.selector), keys, default)
        for variant in choice.variants:
            yield from selectors(variant.value)


def becomes(pattern: ast.Pattern, values: Mapping[str, str]) -> tuple[str, ...]:
    """Every text the pattern can become with these values of its variables; without a value, nothing."""
    parts: list[tuple[str, ...]] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append((element.value,))
        elif isinstance(element.expression, ast.SelectExpression):
            variants = (becomes(variant.value, values) for variant in element.expression.variants)
            parts.append(tuple(text for texts in variants for text in texts))
        else:
            parts.append((_placed(element.expression, values),))
    return tuple("".join(chosen) for chosen in product(*parts))


def _choices(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            yield element.expression


def _key(variant: ast.Variant) -> str:
    return str(variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value)


def _variable(selector: ast.InlineExpression | ast.Placeable) -> str:
    return str(selector.id.name) if isinstance(selector, ast.VariableReference) else ""


def _placed(expression: ast.InlineExpression | ast.Placeable, values: Mapping[str, str]) -> str:
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    try:
        return values[_variable(expression)]
    except KeyError:
        return ""
