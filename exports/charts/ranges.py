"""The chart of a question that asks for a number: every figure on one axis, its bounds drawn, what is agreed below."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from exports.charts.canvas import Canvas, Style
from exports.charts.content import Estimate, Group, Mark, Picture
from exports.charts.marks import Drawer
from exports.charts.shapes import Area, Drawing, Line, box
from exports.lettering import fitted, lines
from exports.raster import width

WIDTH: Final = 960
MOST_ROWS: Final = 16
"""Rows of one picture; a question with more figures has several."""

_EDGE, _NAMES, _PLOT_GAP, _BRACKETS, _GAP = 18, 300, 20, 96, 10
_ROW, _GROUP, _TICKS, _ESTIMATE, _LEGEND = 50, 26, 30, 52, 22
_TITLE_LINE, _LANE = 24, 9
_TITLE, _NAME, _SMALL = Style(17, bold=True), Style(13.5, bold=True), Style(11.5, "ink2")
_TICK, _GROUP_NAME = Style(13, "ink2"), Style(13, "ink2", bold=True)
_LABEL, _ABOVE = Style(13, bold=True, ground=True), Style(13, bold=True)
_CAPTION = Style(11.5, "ink2", ground=True)
_INK_OF_SIGN: Final = {
    "contradicts": "conflict", "relay_variant": "update", "updates": "update", "not_comparable": "update", "agrees": "agree",
}  # fmt: skip


def pages(picture: Picture) -> list[Picture]:
    """Cut a chart of many rows into charts of at most ``MOST_ROWS``; what is agreed stands in the last one."""
    parts: list[list[Group]] = [[]]
    room = MOST_ROWS
    for group in picture.groups:
        marks = group.marks
        while marks:
            if not room:
                parts.append([])
                room = MOST_ROWS
            parts[-1].append(replace(group, marks=marks[:room]))
            marks, room = marks[room:], room - min(room, len(marks))
    last = len(parts) - 1
    return [
        replace(
            picture,
            title=f"{picture.title} (\u2066{at + 1}/{len(parts)}\u2069)" if last else picture.title,
            groups=tuple(groups), estimate=picture.estimate if at == last else None,
        )
        for at, groups in enumerate(parts)
    ]  # fmt: skip


def drawing(picture: Picture, *, titled: bool = True) -> Drawing:
    """Lay the chart out; without its title where it stands under the same words."""
    return _Layout(picture).drawing(titled=titled)


class _Layout:
    """Works from the top down; ``_top`` is how far it has come."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._canvas = Canvas(WIDTH, right_to_left=picture.right_to_left)
        self._top = float(_EDGE)
        self._rows: dict[str, list[float]] = {}
        origins = [mark.origin for group in picture.groups for mark in group.marks if mark.origin]
        self._shared = tuple(dict.fromkeys(origin for origin in origins if origins.count(origin) > 1))
        self._from = _EDGE + _NAMES + _PLOT_GAP
        self._length = WIDTH - self._from - _EDGE - (_BRACKETS if self._shared else _PLOT_GAP)

    def drawing(self, *, titled: bool) -> Drawing:
        """Return the chart."""
        if titled:
            self._head()
        self._numbers()
        plot, below = self._top, len(self._canvas.shapes)
        for group in self._picture.groups:
            self._group(group)
        if self._picture.estimate is not None:
            self._estimate(self._picture.estimate)
        self._canvas.shapes[below:below] = self._grid(plot, self._top)
        self._brackets()
        self._legend()
        return self._canvas.drawing(self._top + _EDGE, self._picture.title)

    def _at(self, place: float) -> float:
        """Return how far from the start a place on the axis is."""
        return self._from + place * self._length

    def _head(self) -> None:
        room = WIDTH - 2 * _EDGE
        for line in lines(self._picture.title, room, _TITLE.size, 3, bold=True):
            self._canvas.say(line, (_EDGE, self._top + _TITLE.size), _TITLE)
            self._top += _TITLE_LINE
        if self._picture.subtitle:
            said = fitted(self._picture.subtitle, room, _TICK.size)
            self._canvas.say(said, (_EDGE, self._top + _TICK.size), _TICK)
            self._top += _TITLE_LINE - 2

    def _numbers(self) -> None:
        for place, label in self._picture.ticks:
            self._canvas.say(label, (self._at(place), self._top + 18), _TICK, "middle")
        self._top += _TICKS

    def _grid(self, top: float, bottom: float) -> list[Line]:
        places = [self._at(place) for place, _label in self._picture.ticks]
        return [
            Line(points=self._canvas.points((start, top), (start, bottom)), ink="border") for start in places
        ]

    def _rule(self, y: float, ink: str, width: float = 1, dash: float = 0) -> None:
        ends = self._canvas.points((_EDGE, y), (WIDTH - _EDGE, y))
        self._canvas.shapes.append(Line(points=ends, ink=ink, width=width, dash=dash))

    def _group(self, group: Group) -> None:
        if group.title:
            corners = box(_EDGE, self._top, WIDTH - _EDGE, self._top + _GROUP - 4)
            self._canvas.shapes.append(Area(points=corners, fill="header"))
            said = fitted(group.title, WIDTH - 3 * _EDGE, _GROUP_NAME.size, bold=True)
            self._canvas.say(said, (_EDGE + 8, self._top + 16), _GROUP_NAME)
            self._top += _GROUP
        for mark in group.marks:
            self._row(mark)

    def _row(self, mark: Mark) -> None:
        middle = self._top + _ROW / 2
        self._name(mark.who, mark.detail, middle, mark.claim)
        self._rule(self._top + _ROW, "border", dash=2)
        drawer = Drawer(self._canvas, mark.claim, _INK_OF_SIGN.get(mark.sign, "accent"))
        begin, end = drawer.mark(mark, middle, self._at)
        if mark.origin in self._shared:
            self._rows.setdefault(mark.origin, []).append(middle)
        self._beside(mark.label, (begin, end), middle, mark.claim)
        self._top += _ROW

    def _name(self, who: str, detail: str, middle: float, claim: str = "") -> None:
        said = fitted(who, _NAMES, _NAME.size, bold=True)
        self._canvas.say(said, (_EDGE, middle - 3), _NAME, claim=claim)
        self._canvas.say(fitted(detail, _NAMES, _SMALL.size), (_EDGE, middle + 15), _SMALL)

    def _beside(self, label: str, mark: tuple[float, float], middle: float, claim: str = "") -> None:
        """Write a label before its mark, after it, or above it, wherever there is room."""
        (begin, end), room = mark, width(label, _LABEL.size, bold=True)
        last = self._from + self._length
        if begin - _GAP - room >= self._from:
            self._canvas.say(label, (begin - _GAP, middle + 5), _LABEL, "end", claim)
        elif end + _GAP + room <= last + (0 if self._shared else _PLOT_GAP):
            self._canvas.say(label, (end + _GAP, middle + 5), _LABEL, claim=claim)
        else:
            start = max(self._from, min((begin + end - room) / 2, last - room))
            self._canvas.say(label, (start, middle - 13), _ABOVE, claim=claim)

    def _estimate(self, estimate: Estimate) -> None:
        self._rule(self._top + 6, "borderStrong", width=1.5)
        middle = self._top + 6 + _ESTIMATE / 2
        self._name(estimate.title, estimate.detail, middle)
        drawn = Drawer(self._canvas, "", "accent").estimate(estimate, middle, self._at)
        self._beside(estimate.label, drawn, middle)
        self._top += _ESTIMATE + 6

    def _brackets(self) -> None:
        """Tie together the rows of one origin at the far edge of the plot."""
        canvas, edge = self._canvas, self._from + self._length + _GAP + 4
        for lane, origin in enumerate(origin for origin in self._shared if len(self._rows[origin]) > 1):
            rows, start = self._rows[origin], edge + (lane % 3) * _LANE
            ends = [(start, rows[0]), (start + 6, rows[0]), (start + 6, rows[-1]), (start, rows[-1])]
            canvas.shapes.append(Line(points=canvas.points(*ends), ink="ink2", width=1.5))
            for row in rows[1:-1]:
                tooth = canvas.points((start, row), (start + 6, row))
                canvas.shapes.append(Line(points=tooth, ink="ink2", width=1.5))
            upper, lower = next(pairwise(rows))
            said = fitted(self._picture.one_origin, WIDTH - _EDGE - start - 10, _CAPTION.size)
            canvas.say(said, (start + 10, (upper + lower) / 2 + 4), _CAPTION)

    def _legend(self) -> None:
        start, baseline = float(_EDGE), self._top + _LEGEND
        for form, words in self._picture.legend:
            room = 40 + width(words, _SMALL.size) + 18
            if start + room > WIDTH - _EDGE and start > _EDGE:
                start, baseline = float(_EDGE), baseline + _LEGEND
            Drawer(self._canvas, "", "ink2").sample(form, start + 2, baseline - 4)
            self._canvas.say(words, (start + 40, baseline), _SMALL)
            start += room
        if self._picture.legend:
            self._top = baseline + 6
