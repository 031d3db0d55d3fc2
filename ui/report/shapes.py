"""A chart drawn by Qt: the same shapes that become a PNG or SVG elsewhere."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPen,
    QPolygonF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from exports.charts.shapes import Area, Drawing, Line, Point, Ring, Words, colours
from exports.raster import hatching
from ui.report.lines import report_font
from ui.report.links import address

_FINE: Final = 10
"""Fonts have whole pixels: letters are laid out so many times larger and drawn smaller."""

_DOTS: Final = 12


def draw(painter: QPainter, drawing: Drawing, left: float, top: float, scale: float) -> None:
    """Draw with the top left corner at ``left`` and ``top``."""
    painter.save()
    painter.translate(left, top)
    painter.scale(scale, scale)
    for shape in drawing.shapes:
        match shape:
            case Line():
                painter.setPen(_pen(shape.ink, shape.width, shape.dash))
                painter.drawPolyline(_polygon(shape.points))
            case Area():
                _area(painter, shape)
            case Ring():
                _ring(painter, shape)
            case Words():
                _words(painter, shape, rtl=drawing.right_to_left)
    painter.restore()


def _polygon(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _pen(ink: str, width: float, dash: float) -> QPen:
    pen = QPen(QColor(colours()[ink]), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([dash / width, dash / width])
    return pen


def _area(painter: QPainter, area: Area) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if area.fill:
        painter.setBrush(QBrush(QColor(colours()[area.fill])))
        painter.drawPolygon(_polygon(area.points))
    if area.hatched:
        painter.setPen(_pen(area.edge, 1, 0))
        for one, other in hatching(area.points):
            painter.drawLine(QPointF(*one), QPointF(*other))
    if area.edge:
        painter.setPen(_pen(area.edge, area.width, area.dash))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(_polygon(area.points))


def _ring(painter: QPainter, ring: Ring) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours()[ring.ink]))
    (x, y), dot = ring.centre, ring.width / 1.6
    for step in range(_DOTS):
        angle = 2 * pi * step / _DOTS
        painter.drawEllipse(QPointF(x + ring.radius * cos(angle), y + ring.radius * sin(angle)), dot, dot)


def _words(painter: QPainter, words: Words, *, rtl: bool) -> None:
    font = report_font(bold=words.bold)
    font.setPixelSize(round(words.size * _FINE))
    layout = QTextLayout(words.text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(words)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    width = line.naturalTextWidth() / _FINE
    x, y = words.at
    begin = x - {"left": 0.0, "middle": width / 2, "right": width}[words.anchor]
    painter.save()
    painter.translate(begin, y)
    painter.scale(1 / _FINE, 1 / _FINE)
    line.draw(painter, QPointF(0, -line.ascent()))
    painter.restore()


def _format(words: Words) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = 0, len(words.text.encode("utf-16-le")) // 2
    made = QTextCharFormat()
    made.setForeground(QColor(colours()[words.ink]))
    if words.claim:
        made.setAnchor(True)
        made.setAnchorHref(address(words.claim))
    part.format = made
    return part
