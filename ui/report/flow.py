"""Pages that fill from the top: rows of cells, side by side from the reading start, broken at lines where they must be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from exports.charts.shapes import Drawing, colours
from ui.report.lines import UNIT, Piece, Run, Style, pieces
from ui.report.links import Place
from ui.report.shapes import draw

_MARGIN, _BOTTOM, _ABOVE_FOOT = 40, 34, 8  # points; the foot of the page stands within the bottom
_FOOT = Style(8, "ink2", after=0)


@dataclass(slots=True)
class Box:
    """A cell: its lines, its width in units, and how its ground looks. ``silent`` is hatched."""

    lines: list[Piece]
    width: float
    fill: str = ""
    silent: bool = False
    edge: float = 4 * UNIT

    @property
    def height(self) -> float:
        """How much room it needs."""
        return sum(piece.height for piece in self.lines) + 2 * self.edge


@dataclass(slots=True)
class Head:
    """The row that begins a table and is repeated on its further pages."""

    boxes: list[Box] = field(default_factory=list)


class Flow:
    """Draws from the top of the first page on. Everything is in units from the top left of the printed part."""

    def __init__(self, writer: QPdfWriter, *, rtl: bool, title: str, foot: Callable[[int], str]) -> None:
        self._writer = writer
        self.rtl = rtl
        self._title = title
        self._foot_words = foot
        self.places: dict[str, Place] = {}
        self.page = 0
        writer.setResolution(72 * UNIT)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._painter = QPainter(writer)
        self._measure()
        self._foot()

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return self._bottom - self._top

    def end(self) -> None:
        """Finish the last page."""
        self._painter.end()

    def text(
        self, runs: Sequence[Run] | str, style: Style, *, rtl: bool | None = None, claim: str = ""
    ) -> list[Piece]:
        """Return a paragraph of the full width."""
        return self.lines(runs, style, self.width, rtl=rtl, claim=claim)

    def lines(
        self,
        runs: Sequence[Run] | str,
        style: Style,
        width: float,
        *,
        rtl: bool | None = None,
        claim: str = "",
    ) -> list[Piece]:
        """Return a paragraph broken into lines."""
        given = [Run(runs)] if isinstance(runs, str) else list(runs)
        return pieces(self._writer, given, style, width, rtl=self.rtl if rtl is None else rtl, claim=claim)

    # -- pages ---------------------------------------------------------------------------------------------------

    def turn(self, *, landscape: bool) -> None:
        """Go on on a new page, lying or upright."""
        way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        self._writer.setPageOrientation(way)
        self._next()

    def need(self, height: float) -> None:
        """Go on on a new page unless there is so much room here."""
        if self.room < height and self._top > _MARGIN * UNIT:
            self._next()

    def gap(self, points: float) -> None:
        """Leave some room, but not at the top of a page."""
        if self._top > _MARGIN * UNIT:
            self._top += points * UNIT

    def _next(self) -> None:
        self._writer.newPage()
        self.page += 1
        self._measure()
        self._foot()

    def _measure(self) -> None:
        size = self._writer.pageLayout().paintRectPoints().size()
        self._height = size.height()
        self.width = float((size.width() - 2 * _MARGIN) * UNIT)
        self._top = float(_MARGIN * UNIT)
        self._bottom = float((size.height() - _BOTTOM - _ABOVE_FOOT) * UNIT)

    def _foot(self) -> None:
        top = (self._height - _BOTTOM) * UNIT
        for words, rtl in ((self._title, self.rtl), (self._foot_words(self.page + 1), not self.rtl)):
            # The title stands at the reading start of the foot, the number of the page at its end.
            for piece in pieces(self._writer, [Run(words)], _FOOT, self.width, rtl=rtl)[:1]:
                piece.draw(self._painter, _MARGIN * UNIT, top)

    # -- content -------------------------------------------------------------------------------------------------

    def put(self, lines: Sequence[Piece]) -> None:
        """Draw lines of the full width one below the other."""
        for piece in lines:
            self.need(piece.height)
            self._at(piece, _MARGIN * UNIT, self._top)
            self._top += piece.height

    def rule(self, ink: str = "border", points: float = 0.75) -> None:
        """Draw a line from edge to edge."""
        y = self._top
        self._painter.fillRect(QRectF(_MARGIN * UNIT, y, self.width, points * UNIT), QColor(colours()[ink]))
        self._top += points * UNIT

    def height_of(self, drawing: Drawing) -> float:
        """Return how much room a chart takes."""
        return drawing.height * self._scale(drawing)

    def _scale(self, drawing: Drawing) -> float:
        page = self._bottom - _MARGIN * UNIT
        return min(self.width / drawing.width, page / drawing.height)

    def picture(self, drawing: Drawing) -> None:
        """Draw a chart over the full width, smaller where a page is not high enough."""
        scale = self._scale(drawing)
        self.need(drawing.height * scale)
        left = _MARGIN * UNIT + (self.width - drawing.width * scale) / 2
        draw(self._painter, drawing, left, self._top, scale)
        self._top += drawing.height * scale

    def table(self, head: Head, rows: Sequence[list[Box]]) -> None:
        """Draw a table; no row is broken that has room on one page."""
        below = rows[0] if rows else []
        self.need(_height(head.boxes) + min(_height(below), self._bottom / 3))
        self._row(head.boxes)
        for row in rows:
            if _height(row) > self.room:
                self._next()
                self._row(head.boxes)
            while (rest := self._row(row)) is not None:
                self._next()
                self._row(head.boxes)
                row = rest  # noqa: PLW2901  (what is left of it)

    def _row(self, boxes: Sequence[Box]) -> list[Box] | None:
        """Draw as many lines of a row as there is room for, and return what is left of it."""
        if not boxes:
            return None
        height = min(_height(boxes), self.room)
        rest, start = [], 0.0
        for box in boxes:
            x = _MARGIN * UNIT + (self.width - start - box.width if self.rtl else start)
            frame = QRectF(x, self._top, box.width, height)
            self._ground(box, frame)
            rest.append(self._fill(box, frame))
            start += box.width
        self._top += height
        return rest if any(box.lines for box in rest) else None

    def _fill(self, box: Box, frame: QRectF) -> Box:
        """Draw the lines that a frame has room for; return the box with the others."""
        y, drawn = frame.top() + box.edge, 0
        for piece in box.lines:
            if drawn and y + piece.height > frame.bottom() - box.edge + 1:
                break
            self._at(piece, frame.left() + box.edge, y)
            y += piece.height
            drawn += 1
        return Box(box.lines[drawn:], box.width, box.fill, box.silent, box.edge)

    def _ground(self, box: Box, frame: QRectF) -> None:
        if box.fill:
            self._painter.fillRect(frame, QColor(colours()[box.fill]))
        if box.silent:
            self._hatch(frame)
        self._painter.setPen(QPen(QColor(colours()["border"]), 0.6 * UNIT))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(frame)

    def _hatch(self, frame: QRectF) -> None:
        self._painter.save()
        self._painter.setClipRect(frame)
        self._painter.setPen(QPen(QColor(colours()["border"]), 0.5 * UNIT))
        at = frame.left() - frame.height()
        while at < frame.right():
            self._painter.drawLine(
                round(at), round(frame.bottom()), round(at + frame.height()), round(frame.top())
            )
            at += 6 * UNIT
        self._painter.restore()

    def _at(self, piece: Piece, x: float, y: float) -> None:
        if piece.claim:
            self.places.setdefault(piece.claim, Place(self.page, self._height - y / UNIT + 4))
        piece.draw(self._painter, x, y)


def _height(boxes: Sequence[Box]) -> float:
    return max((box.height for box in boxes), default=0)
