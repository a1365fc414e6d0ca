"""Small charts as SVG, made here: no script, no outside file, colours from the page's own sheet.

Each chart has a text that says what it shows; the same figures stand in a table beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

WIDTH, HEIGHT, FOOT, HEAD = 300, 120, 18, 14
ROW, NAME, TAIL = 26, 84, 64


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, the median inside it and the p90 it reaches, and that in words."""

    name: str
    median: int
    p90: int
    said: str


def columns(title: str, bars: Sequence[Bar], goal: int) -> Markup:
    """Standing bars, one per week, with a line at the goal (0 = none)."""
    top = max([bar.p90 for bar in bars] + [goal]) or 1
    floor, room = HEIGHT - FOOT, HEIGHT - FOOT - HEAD
    step = WIDTH / max(1, len(bars))
    parts = [_line(0, floor, WIDTH, floor, "axis")]
    for index, bar in enumerate(bars):
        left, wide = index * step + step * 0.2, step * 0.6
        for value, kind in ((bar.p90, "most"), (bar.median, "half")):
            height = max(1.5, room * value / top) if bar.said and value else 0
            parts.append(_box(left, floor - height, wide, height, kind))
        parts.append(_text(index * step + step / 2, HEIGHT - 5, bar.name, "middle"))
    if goal:
        level = floor - room * goal / top
        parts.append(_line(0, level, WIDTH, level, "goal"))
    return _svg(title, bars, HEIGHT, parts)


def rows(title: str, bars: Sequence[Bar]) -> Markup:
    """Lying bars, one per language."""
    top = max((bar.p90 for bar in bars), default=0) or 1
    room = WIDTH - NAME - TAIL
    parts = []
    for index, bar in enumerate(bars):
        y = index * ROW + 5
        for value, kind in ((bar.p90, "most"), (bar.median, "half")):
            parts.append(_box(NAME, y, max(1.5, room * value / top), ROW - 12, kind))
        parts.append(_text(0, y + 11, bar.name, "start"))
        parts.append(_text(WIDTH - 1, y + 11, bar.said, "end"))
    return _svg(title, bars, max(ROW, len(bars) * ROW), parts)


def _svg(title: str, bars: Sequence[Bar], height: int, parts: Sequence[Markup]) -> Markup:
    told = "; ".join(f"{bar.name}: {bar.said}" for bar in bars if bar.said)
    head = Markup('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
        WIDTH, height, f"{title}. {told}"
    )
    return head + Markup("").join(parts) + Markup("</svg>")


def _box(x: float, y: float, wide: float, high: float, kind: str) -> Markup:
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="2"/>').format(
        kind, *(f"{each:.1f}" for each in (x, y, wide, high))
    )


def _line(x: float, y: float, to_x: float, to_y: float, kind: str) -> Markup:
    return Markup('<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>').format(
        kind, *(f"{each:.1f}" for each in (x, y, to_x, to_y))
    )


def _text(x: float, y: float, said: str, anchor: str) -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(x, y, anchor, escape(said))
