"""Counts that may leave the house: nothing under 11, and nothing under 11 by subtracting either (D-25).

Counts form a tree (month, then country, then level). Below a published total, small children are put
together into one line without names; if that line would itself be under 11, the smallest of the others
joins it, and with it all that are as large: else the order of names would tell which of two hidden ones is
the small one. So every number given out is at least 11, and what remains when published children are taken
from their total is that line: at least 11 as well, and made of at least two. A total under 11 is not given
at all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

LEAST = 11  # k of the counter-trafficking data collaborative, as D-25 asks
OTHERS = ""  # the name of the line that small ones share

Path = tuple[str, ...]


@dataclass(slots=True)
class _Node:
    count: int = 0
    children: "dict[str, _Node]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One published count. A last name of OTHERS = what is left below that path, small ones together."""

    path: Path
    count: int


def publish(counts: Iterable[tuple[Path, int]], least: int = LEAST) -> list[Line]:
    """What may be given out of those counts, totals before what they are made of."""
    root = _Node()
    for path, count in counts:
        node = root
        for name in path:
            node = node.children.setdefault(name, _Node())
            node.count += count
    lines: list[Line] = []
    for name, child in sorted(root.children.items()):
        if child.count >= least:
            lines += _below((name,), child, least)
    return lines


def _below(path: Path, node: _Node, least: int) -> list[Line]:
    """A node that may be published, with as much of what it is made of as may be."""
    kept = sorted(node.children.items(), key=lambda item: (-item[1].count, item[0]))
    hidden, largest = 0, 0
    while kept and (kept[-1][1].count < least or 0 < hidden < least or kept[-1][1].count == largest):
        largest = kept.pop()[1].count
        hidden += largest
    lines = [Line(path, node.count)]
    for name, child in kept:
        lines += _below((*path, name), child, least)
    if kept and hidden:
        lines.append(Line((*path, OTHERS), hidden))
    return lines
