"""What a chart consists of: lines, areas, rings and words in pixels, from the top left; colours are names of tokens."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Literal

import resources

Anchor = Literal["left", "middle", "right"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """``claim`` is the key of the claim a shape stands for, so that it can lead there; "" if it stands for none."""

    claim: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Shape):
    """A stroke through ``points``; ``dash`` is the length of strokes and gaps, 0 for none."""

    points: tuple[Point, ...]
    ink: str
    width: float = 1
    dash: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Shape):
    """A filled polygon; ``hatched`` draws slanting lines in ``edge`` over the fill."""

    points: tuple[Point, ...]
    fill: str = ""
    edge: str = ""
    width: float = 1
    dash: float = 0
    hatched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring(Shape):
    """A circle of dots around ``centre``."""

    centre: Point
    radius: float
    ink: str
    width: float = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Shape):
    """One line of text in logical order; ``at`` is on its baseline, at its left, middle or right."""

    at: Point
    text: str
    anchor: Anchor
    size: float
    ink: str = "ink"
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A whole picture; ``title`` says what it shows to whoever cannot see it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    right_to_left: bool


def box(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """Return the corners of a rectangle."""
    return ((left, top), (right, top), (right, bottom), (left, bottom))


@cache
def colours(appearance: Literal["light", "dark"] = "light") -> dict[str, str]:
    """Return the colours of an appearance, on paper the light one: name to ``#RRGGBB``."""
    found: dict[str, str] = json.loads(resources.read_text("themes", "tokens.json"))["colours"][appearance]
    return found
