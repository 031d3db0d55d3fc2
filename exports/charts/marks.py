"""How figures are drawn: a disc, a diamond, a bar with an open arrow, a band, a hatched band, a ring of dots.

The same forms as on the screen: each is told from the others without its colour.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from typing import Final, Literal

from exports.charts.canvas import Canvas
from exports.charts.content import Estimate, Form, Mark
from exports.charts.shapes import Area, Line, Point, Ring, box

DIAMOND: Final = 9
_DISC, _CORNERS = 7, 24
_BAR, _TALL, _ARROW, _DASH = 12, 16, 8, 5

Place = Callable[[float], float]
"""Turns a place on the axis into the distance from the reading start."""


class Drawer:
    """Draws in one ink; what it draws stands for ``claim``."""

    def __init__(self, canvas: Canvas, claim: str, ink: str) -> None:
        self._shapes = canvas.shapes
        self._points = canvas.points
        self._claim = claim
        self._ink = ink

    def mark(self, mark: Mark, middle: float, at: Place) -> tuple[float, float]:
        """Draw a mark and return how far from the start it begins and ends."""
        begin, end = at(mark.low), at(mark.high)
        value = at(mark.value) if mark.value is not None else (begin + end) / 2
        self._form(mark.form, (begin, end, value), middle, dashed=mark.dashed)
        reach = DIAMOND if mark.form in ("point", "about", "derived") else 2
        return min(begin, value - reach), max(end, value + reach)

    def sample(self, form: Form | Literal["dashed"], start: float, middle: float) -> None:
        """Draw what a form looks like, for the legend."""
        if form == "dashed":
            self._stroke((start, middle), (start + 14, middle), dash=_DASH)
            self._disc(start + 22, middle, fill="base")
            return
        self._form(form, (start, start + 30, start + 15), middle, dashed=False)

    def estimate(self, estimate: Estimate, middle: float, at: Place) -> tuple[float, float]:
        """Draw what is agreed: a box from low to high, a diamond at the best."""
        known = [at(place) for place in (estimate.low, estimate.best, estimate.high) if place is not None]
        if not known:
            return at(0), at(0)
        begin, end = min(known), max(known)
        if end > begin:
            self._fill(_bar(begin, end, middle, _TALL / 2), "accentSoft", edge="accent")
        drawn = at(estimate.best) if estimate.best is not None else begin if begin == end else None
        if drawn is None:
            return begin, end
        self._diamond(drawn, middle, fill="accent")
        return min(begin, drawn - DIAMOND), max(end, drawn + DIAMOND)

    def _form(self, form: Form, places: tuple[float, float, float], middle: float, *, dashed: bool) -> None:
        begin, end, value = places
        dash = _DASH if dashed else 0
        match form:
            case "more" | "less":
                known, open_end = (begin, end) if form == "more" else (end, begin)
                self._fill(_bar(begin, end, middle, _BAR / 2), self._soft)
                self._stroke((known, middle), (open_end, middle), dash=dash, width=2)
                self._stroke((known, middle - _TALL / 2), (known, middle + _TALL / 2), width=4)
                self._arrow(open_end, middle, 1 if form == "more" else -1)
            case "band":
                self._fill(_bar(begin, end, middle, _BAR / 2), self._soft, edge=self._ink, dash=dash)
            case "vague":
                self._fill(
                    _bar(begin, end, middle, _BAR / 2), self._soft, edge=self._ink, dash=3, hatched=True
                )
            case "derived":
                shape = Ring(
                    centre=self._points((value, middle))[0],
                    radius=DIAMOND - 1,
                    ink=self._ink,
                    claim=self._claim,
                )
                self._shapes.append(shape)
            case "about":
                self._stroke((begin, middle), (end, middle), dash=3, width=2)
                self._diamond(value, middle, fill="base")
            case _:
                self._disc(value, middle, fill="base" if dashed else self._ink)

    @property
    def _soft(self) -> str:
        return {"conflict": "conflictSoft", "update": "updateSoft", "agree": "agreeSoft"}.get(
            self._ink, "accentSoft"
        )

    def _stroke(self, one: Point, other: Point, *, dash: float = 0, width: float = 2) -> None:
        points = self._points(one, other)
        self._shapes.append(Line(points=points, ink=self._ink, width=width, dash=dash, claim=self._claim))

    def _fill(
        self, corners: tuple[Point, ...], fill: str, *, edge: str = "", dash: float = 0, hatched: bool = False
    ) -> None:
        self._shapes.append(
            Area(
                points=self._points(*corners), fill=fill, edge=edge, width=1.5, dash=dash, hatched=hatched,
                claim=self._claim,
            )
        )  # fmt: skip

    def _disc(self, value: float, middle: float, *, fill: str) -> None:
        turns = [2 * pi * step / _CORNERS for step in range(_CORNERS)]
        around = [(value + _DISC * cos(turn), middle + _DISC * sin(turn)) for turn in turns]
        shape = Area(points=self._points(*around), fill=fill, edge=self._ink, width=2, claim=self._claim)
        self._shapes.append(shape)

    def _diamond(self, value: float, middle: float, *, fill: str) -> None:
        around = (
            (value - DIAMOND, middle),
            (value, middle - DIAMOND),
            (value + DIAMOND, middle),
            (value, middle + DIAMOND),
        )
        shape = Area(points=self._points(*around), fill=fill, edge=self._ink, width=2, claim=self._claim)
        self._shapes.append(shape)

    def _arrow(self, tip: float, middle: float, way: int) -> None:
        back = tip - way * _ARROW
        path = self._points((back, middle - _ARROW / 1.4), (tip, middle), (back, middle + _ARROW / 1.4))
        self._shapes.append(Line(points=path, ink=self._ink, width=2, claim=self._claim))


def _bar(begin: float, end: float, middle: float, half: float) -> tuple[Point, ...]:
    """Return the corners of a bar that can be seen even where it has no length."""
    return box(begin, middle - half, max(end, begin + 3), middle + half)
