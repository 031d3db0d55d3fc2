"""Where things stand on the ranges chart, and the marks themselves: every comparator has a shape of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ui import painting, scaling, theme

EDGE = 14
_LABEL, _LABEL_SHARE, _PAD = 196, 0.3, 22
_BAND, _TICK, _TICK_WIDTH, _ARROW, _DOT, _RING, _DIAMOND = 12, 18, 4, 8, 5, 8, 9
_ARMS: Final = 1.9
"""How far the arms of a diamond reach at least, in its own size."""
_WEAK: Final = 0.16
_DASHES: Final = (3.0, 2.4)


@dataclass(frozen=True, slots=True)
class Plot:
    """Columns of the chart: names at the reading start, then the axis, then room for brackets; x in px.

    ``low`` is where the axis begins, ``high`` where it ends: to the left of it where numbers run right to left.
    """

    names: QRectF
    low: float
    high: float
    edge: QRectF

    @classmethod
    def within(cls, area: QRectF, direction: Qt.LayoutDirection, *, rtl_axis: bool, gutter: float) -> Plot:
        """Share a width out; ``gutter`` is the room for brackets at the reading end, in px."""
        edge, pad = scaling.px(EDGE), scaling.px(_PAD)
        row = painting.Row(area.adjusted(edge, 0, -edge, 0), direction)
        names = row.take(min(scaling.px(_LABEL), area.width() * _LABEL_SHARE), scaling.px(8))
        end = row.take_end(gutter)
        axis = row.rest().adjusted(pad, 0, -pad, 0)
        low, high = (axis.right(), axis.left()) if rtl_axis else (axis.left(), axis.right())
        return cls(names, low, high, end)

    def x(self, at: float) -> float:
        """Return where a place on the axis stands, 0 its beginning and 1 its end; what is beyond stays at the rim."""
        return self.low + (self.high - self.low) * min(max(at, 0.0), 1.0)

    @property
    def bounds(self) -> tuple[float, float]:
        """Return from where to where words may reach: from the names to the reading end."""
        near, far = scaling.px(8), scaling.px(4)
        if self.names.center().x() > (self.low + self.high) / 2:
            return self.edge.left() - far, self.names.left() - near
        return self.names.right() + near, self.edge.right() + far

    @property
    def onward(self) -> int:
        """1 where numbers grow to the right, -1 where they grow to the left."""
        return 1 if self.high >= self.low else -1

    def span(self, one: float, other: float, y: float, height: float) -> QRectF:
        """Return the strip between two x around a height."""
        left, right = min(one, other), max(one, other)
        return QRectF(left, y - height / 2, right - left, height)


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark as it is drawn: its kind, its ends as places on the axis (0 to 1), and its colour by name.

    ``kind``: point, about, more, less, band, vague or derived; ``value`` is the number said, if it is one. An open end
    does not belong to what is said. ``dashed``: of other people than the question asks for.
    """

    kind: str
    low: float
    high: float
    colour: str
    low_open: bool = False
    high_open: bool = False
    dashed: bool = False
    value: float | None = None


def paint_shape(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    """Paint a mark at a height; return the room it took."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    taken = _PAINTERS[shape.kind](painter, plot, shape, y)
    painter.restore()
    return taken


def reach(plot: Plot, shape: Shape, y: float) -> QRectF:
    """Return the room a mark takes without painting it, arrow heads and rings with it."""
    extra = scaling.px(_DIAMOND) * _ARMS if shape.kind == "about" else scaling.px(_RING)
    return plot.span(plot.x(shape.low), plot.x(shape.high), y, scaling.px(_TICK)).adjusted(
        -extra, 0, extra, 0
    )


def _ink(shape: Shape) -> QColor:
    return theme.colour(shape.colour)


def _pen(shape: Shape, width: float = 2) -> QPen:
    pen = QPen(_ink(shape), scaling.px(width))
    if shape.dashed:
        pen.setDashPattern(_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _weak(shape: Shape, alpha: float = _WEAK) -> QColor:
    colour = _ink(shape)
    colour.setAlphaF(alpha)
    return colour


def _tick(painter: QPainter, x: float, y: float, shape: Shape, *, hollow: bool) -> None:
    """Paint the end of a bar: filled where the number itself is meant, hollow where it is not."""
    width, height = scaling.px(_TICK_WIDTH), scaling.px(_TICK)
    rect = QRectF(round(x - width / 2), round(y - height / 2), width, height)
    line = scaling.px(1) * 1.5
    painter.setPen(QPen(_ink(shape), line) if hollow else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.colour("base") if hollow else _ink(shape))
    painter.drawRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2) if hollow else rect)


def _arrow(painter: QPainter, x: float, y: float, towards: int, shape: Shape) -> None:
    """Paint an open arrow head whose tip is at ``x``."""
    size = scaling.px(_ARROW)
    pen = QPen(_ink(shape), scaling.px(2))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(x - towards * size, y - size * 0.7),
                QPointF(x, y),
                QPointF(x - towards * size, y + size * 0.7),
            ]
        )
    )


def _bar(painter: QPainter, plot: Plot, shape: Shape, y: float) -> tuple[float, float]:
    """Paint the weak strip and the line of a bar; return where it begins and ends."""
    low, high = plot.x(shape.low), plot.x(shape.high)
    painter.fillRect(plot.span(low, high, y, scaling.px(_BAND)), _weak(shape))
    painter.setPen(_pen(shape))
    painter.drawLine(QPointF(low, y), QPointF(high, y))
    return low, high


def _more(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    low, high = _bar(painter, plot, shape, y)
    _tick(painter, low, y, shape, hollow=shape.low_open)
    _arrow(painter, high, y, plot.onward, shape)
    return reach(plot, shape, y)


def _less(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    low, high = _bar(painter, plot, shape, y)
    _tick(painter, high, y, shape, hollow=shape.high_open)
    _arrow(painter, low, y, -plot.onward, shape)
    return reach(plot, shape, y)


def _band(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    low, high = _bar(painter, plot, shape, y)
    _tick(painter, low, y, shape, hollow=shape.low_open)
    _tick(painter, high, y, shape, hollow=shape.high_open)
    if shape.value is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(shape))
        painter.drawEllipse(QPointF(plot.x(shape.value), y), scaling.px(_DOT), scaling.px(_DOT))
    return reach(plot, shape, y)


def _vague(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    """Paint a hatched strip: the words name no number, only about how large it is."""
    strip = plot.span(plot.x(shape.low), plot.x(shape.high), y, scaling.px(_BAND) + scaling.px(2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_weak(shape, _WEAK / 2))
    painter.drawRect(strip)
    hatch(painter, strip, _weak(shape, 0.75))
    pen = QPen(_ink(shape), scaling.px(1))
    pen.setDashPattern((2.0, 2.0))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(strip)
    return reach(plot, shape, y)


def _about(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    """Paint a diamond with dotted arms as far as "about" reaches."""
    low, high, size = plot.x(shape.low), plot.x(shape.high), scaling.px(_DIAMOND)
    middle = plot.x(shape.value) if shape.value is not None else (low + high) / 2
    left = min(low, high, middle - size * _ARMS)
    right = max(low, high, middle + size * _ARMS)
    pen = QPen(_ink(shape), scaling.px(2))
    pen.setDashPattern((1.0, 1.4))
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(_pen(shape))
    painter.setBrush(theme.colour("base"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle, y - size),
                QPointF(middle + size, y),
                QPointF(middle, y + size),
                QPointF(middle - size, y),
            ]
        )
    )
    return QRectF(left, y - size, right - left, 2 * size)


def _point(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    """Paint a disc, hollow for other people."""
    x, radius = plot.x(shape.low), scaling.px(_DOT) + 0.5
    painter.setPen(QPen(_ink(shape), scaling.px(2)))
    painter.setBrush(theme.colour("base") if shape.dashed else _ink(shape))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)


def _derived(painter: QPainter, plot: Plot, shape: Shape, y: float) -> QRectF:
    """Paint a dashed ring: nobody said the number, it follows from others."""
    x, radius = plot.x(shape.low), scaling.px(_RING)
    if shape.high > shape.low:
        _bar(painter, plot, shape, y)
    pen = QPen(_ink(shape), scaling.px(2))
    pen.setDashPattern((2.0, 1.3))
    painter.setPen(pen)
    painter.setBrush(theme.colour("base"))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    return reach(plot, shape, y)


def hatch(painter: QPainter, strip: QRectF, colour: QColor) -> None:
    """Fill a strip with slanting lines, finer than Qt's own pattern and alike at every scale."""
    painter.save()
    painter.setClipRect(strip)
    painter.setPen(QPen(QBrush(colour), scaling.px(1)))
    step = scaling.px(5)
    x = strip.left() - strip.height()
    while x < strip.right():
        painter.drawLine(QPointF(x, strip.bottom()), QPointF(x + strip.height(), strip.top()))
        x += step
    painter.restore()


_PAINTERS = {
    "point": _point, "about": _about, "more": _more, "less": _less, "band": _band, "vague": _vague,
    "derived": _derived,
}  # fmt: skip
