"""A canvas measured from the reading start, so that one description serves both directions."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from exports.charts.shapes import Anchor, Area, Drawing, Point, Shape, Words, box
from exports.raster import width

Side = Literal["start", "middle", "end"]
_SIDES: Final[dict[bool, dict[Side, Anchor]]] = {
    False: {"start": "left", "middle": "middle", "end": "right"},
    True: {"start": "right", "middle": "middle", "end": "left"},
}


class Style(NamedTuple):
    """How words look; ``ground`` takes away the lines of the grid behind them."""

    size: float
    ink: str = "ink"
    bold: bool = False
    ground: bool = False


class Canvas:
    """Collects shapes; distances are from the edge where reading starts."""

    def __init__(self, width: float, *, right_to_left: bool) -> None:
        self.width = width
        self.right_to_left = right_to_left
        self.shapes: list[Shape] = []

    def points(self, *points: Point) -> tuple[Point, ...]:
        """Return places on the canvas as pixels from the left."""
        return tuple((self.width - start if self.right_to_left else start, y) for start, y in points)

    def say(self, text: str, at: Point, style: Style, side: Side = "start", claim: str = "") -> None:
        """Write one line; ``at`` is on its baseline, at its start, middle or end."""
        if style.ground:
            self._clear(text, at, style, side)
        self.shapes.append(
            Words(
                at=self.points(at)[0], text=text, anchor=_SIDES[self.right_to_left][side], size=style.size,
                ink=style.ink, bold=style.bold, claim=claim,
            )
        )  # fmt: skip

    def _clear(self, text: str, at: Point, style: Style, side: Side) -> None:
        start, y = at
        room = width(text, style.size, bold=style.bold)
        begin = start - {"start": 0.0, "middle": room / 2, "end": room}[side]
        corners = box(begin - 3, y - style.size, begin + room + 3, y + style.size * 0.4)
        self.shapes.append(Area(points=self.points(*corners), fill="base"))

    def drawing(self, height: float, title: str) -> Drawing:
        """Return what was drawn, on its ground."""
        ground = Area(points=box(0, 0, self.width, height), fill="base")
        return Drawing(
            width=self.width, height=height, shapes=(ground, *self.shapes), title=title,
            right_to_left=self.right_to_left,
        )  # fmt: skip
