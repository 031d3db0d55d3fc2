"""A drawing as SVG, to stand inside a page of HTML: letters stay text, and what stands for a claim leads to it.

Colours are those of the page, by name: it may be dark.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from exports.charts.shapes import Area, Drawing, Line, Point, Ring, Shape, Words
from exports.raster import hatching

_ANCHORS: Final = {
    True: {"left": "end", "middle": "middle", "right": "start"},
    False: {"left": "start", "middle": "middle", "right": "end"},
}


def svg(drawing: Drawing, link: Callable[[str], str] = str) -> str:
    """Return the picture as an ``<svg>`` element; ``link`` turns the key of a claim into an address, "" for none."""
    body = "".join(_linked(shape, drawing, link) for shape in drawing.shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width:g} {drawing.height:g}" role="img"'
        f' aria-label="{escape(drawing.title)}" direction="{"rtl" if drawing.right_to_left else "ltr"}">'
        f"{body}</svg>"
    )


def _linked(shape: Shape, drawing: Drawing, link: Callable[[str], str]) -> str:
    made = _element(shape, drawing)
    address = link(shape.claim) if shape.claim else ""
    return f'<a href="{escape(address)}">{made}</a>' if address else made


def _element(shape: Shape, drawing: Drawing) -> str:
    match shape:
        case Line():
            stroke = _stroke(shape.ink, shape.width, shape.dash)
            return f'<polyline points="{_points(shape.points)}" fill="none" {stroke}/>'
        case Area():
            return _area(shape)
        case Ring():
            (x, y), gap = shape.centre, shape.radius / 2
            dots = f'stroke-linecap="round" stroke-dasharray="0 {gap:.2f}"'
            return (
                f'<circle cx="{x:g}" cy="{y:g}" r="{shape.radius:g}" fill="none" style="stroke:var(--{shape.ink})"'
                f' stroke-width="{shape.width * 1.3:g}" {dots}/>'
            )
        case Words():
            return _words(shape, right_to_left=drawing.right_to_left)
    raise TypeError(type(shape).__name__)


def _area(area: Area) -> str:
    fill = f"var(--{area.fill})" if area.fill else "none"
    edge = f";stroke:var(--{area.edge})" if area.edge else ""
    lines = _lines(area.width, area.dash) if area.edge else ""
    made = f'<polygon points="{_points(area.points)}" style="fill:{fill}{edge}"{lines}/>'
    if area.hatched:
        ink = _stroke(area.edge, 1, 0)
        made += "".join(f'<polyline points="{_points(pair)}" {ink}/>' for pair in hatching(area.points))
    return made


def _words(words: Words, *, right_to_left: bool) -> str:
    x, y = words.at
    weight = ' font-weight="600"' if words.bold else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{words.size:g}" style="fill:var(--{words.ink})"{weight}'
        f' text-anchor="{_ANCHORS[right_to_left][words.anchor]}">{escape(words.text)}</text>'
    )


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _stroke(ink: str, width: float, dash: float) -> str:
    return f'style="stroke:var(--{ink})"{_lines(width, dash)}'


def _lines(width: float, dash: float) -> str:
    dashes = f' stroke-dasharray="{dash:g}"' if dash else ""
    return f' stroke-width="{width:g}"{dashes}'
