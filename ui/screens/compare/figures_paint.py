"""Painting of the ranges chart: axis, lines and brackets; the same on the screen and in the copied picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.comparing.axis import Axis
from ui import bidi, fonts, icons, painting, scaling, theme, tokens, wording
from ui.screens.compare import words
from ui.screens.compare.figures_lines import Bracket, Line
from ui.screens.compare.figures_plot import EDGE, Plot, Shape, paint_shape, reach

ROW, LOW_ROW, HEADING, AXIS = 54, 46, 30, 34
GUTTER, LANE = 66, 12
_SIGN, _GAP, _TICK = 14, 6, 5


def gutter(brackets: Sequence[Bracket]) -> float:
    """Return the room brackets need at the reading end, in px."""
    lanes = max((bracket.lane + 1 for bracket in brackets), default=0)
    return float(scaling.total(GUTTER, LANE * lanes)) if lanes else 0.0


def paint_grid(painter: QPainter, plot: Plot, axis: Axis, top: float, bottom: float) -> None:
    """Paint a faint line for each tick."""
    painter.setPen(QPen(theme.colour("border"), scaling.px(1)))
    for tick in axis.ticks:
        x = round(plot.x(tick.at)) + 0.5
        painter.drawLine(QLineF(x, top, x, bottom))


def paint_axis(painter: QPainter, plot: Plot, axis: Axis, area: QRectF) -> None:
    """Paint the numbers above the grid; where they would touch each other only some are written."""
    font = fonts.font("caption")
    said = [wording.number(tick.value) for tick in axis.ticks]
    widest = max((painting.text_size(each, font).width() for each in said), default=0.0)
    each = abs(plot.high - plot.low) / max(1, len(said) - 1)
    step = 1
    while step * each < widest + scaling.px(10) and step < len(said):
        step += 1
    painter.setPen(QPen(theme.colour("borderStrong"), scaling.px(1)))
    for at, tick in enumerate(axis.ticks):
        x = plot.x(tick.at)
        foot = area.bottom()
        painter.setPen(QPen(theme.colour("border"), scaling.px(1)))
        painter.drawLine(QLineF(round(x) + 0.5, foot - scaling.px(_TICK), round(x) + 0.5, foot))
        if at % step == 0:
            box = QRectF(x - widest, area.top(), 2 * widest, area.height() - scaling.px(_TICK))
            painting.text(painter, box, bidi.ltr(said[at]), font, "ink2", align=Qt.AlignmentFlag.AlignHCenter)


def paint_heading(painter: QPainter, area: QRectF, line: Line) -> None:
    """Paint the name of a group over the whole width, with what stands behind it."""
    hairline, edge = scaling.px(1), scaling.px(EDGE)
    painting.fill(painter, area, "panel")
    painting.fill(painter, QRectF(area.left(), area.bottom() - hairline, area.width(), hairline), "border")
    row = painting.Row(area.adjusted(edge, 0, -edge, 0), painter.layoutDirection())
    font = fonts.font("h3")
    width = min(painting.text_size(line.title, font).width() + 1, row.left * 0.6)
    painting.text(painter, row.take(width, scaling.px(10)), bidi.isolated(line.title), font, "ink")
    painting.text(painter, row.rest(), line.remark, fonts.font("caption"), "ink2")


def paint_line(painter: QPainter, area: QRectF, plot: Plot, line: Line) -> None:
    """Paint who says it, the mark, and its words beside the mark."""
    shape = line.shape
    if shape is None:
        paint_heading(painter, area, line)
        return
    painter.setPen(QPen(theme.colour("border"), scaling.px(1), Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(area.left(), area.bottom() - 0.5, area.right(), area.bottom() - 0.5))
    paint_names(
        painter,
        QRectF(plot.names.left(), area.top(), plot.names.width(), area.height()),
        line.title,
        line.remark,
    )
    y = area.center().y()
    beside = _beside(plot, shape, y, _words_width(line))
    if beside is None:
        lift = min(scaling.px(9), area.height() / 5)
        _paint_words(painter, _above(plot, shape, y, _words_width(line), area), line)
        paint_shape(painter, plot, shape, y + lift)
        return
    paint_shape(painter, plot, shape, y)
    _paint_words(painter, beside, line)


def paint_names(painter: QPainter, area: QRectF, title: str, remark: str) -> None:
    """Paint two lines of words in the middle of the height."""
    pitch = fonts.line_height("body")
    middle = area.center().y()
    upper = QRectF(area.left(), middle - (pitch if remark else pitch / 2), area.width(), pitch)
    painting.text(painter, upper, bidi.isolated(title), fonts.font("h3"), "ink")
    painting.text(
        painter, QRectF(area.left(), middle, area.width(), pitch), remark, fonts.font("caption"), "ink2"
    )


def _look(sign: str) -> tuple[str, str]:
    """Return icon and colour of a sign; "" for what stands alone."""
    drawn = words.RELATION.get(sign)
    found = tokens.raw()["relations"].get(drawn, {}) if drawn is not None else {}
    return found.get("icon", ""), found.get("colour", "ink2")


def _words_width(line: Line) -> float:
    width = painting.text_size(line.words, fonts.font("h3")).width() + 2
    return width + (scaling.total(_SIGN, _GAP) if _look(line.sign)[0] else 0)


def _beside(plot: Plot, shape: Shape, y: float, width: float) -> QRectF | None:
    """Return a place for words beside a mark: before its lower end, else beyond its higher one; None without room."""
    taken = reach(plot, shape, y)
    gap, height = scaling.px(10), fonts.line_height("h3")
    start, end = min(plot.low, plot.high) - scaling.px(18), max(plot.low, plot.high) + scaling.px(18)
    right = QRectF(taken.right() + gap, y - height / 2, width, height)
    left = QRectF(taken.left() - gap - width, y - height / 2, width, height)
    lower, higher = (left, right) if plot.onward > 0 else (right, left)
    sides = (higher, lower) if shape.kind == "less" else (lower, higher)
    return next((side for side in sides if side.left() >= start and side.right() <= end), None)


def _above(plot: Plot, shape: Shape, y: float, width: float, area: QRectF) -> QRectF:
    """Return a place for words above a mark that leaves no room beside it."""
    taken, height = reach(plot, shape, y), fonts.line_height("h3")
    left = min(
        max(taken.center().x() - width / 2, min(plot.low, plot.high)), max(plot.low, plot.high) - width
    )
    return QRectF(left, area.top() + scaling.px(3), width, height)


def _paint_words(painter: QPainter, place: QRectF, line: Line) -> None:
    """Paint the sign and the figure on paper, so that no line of the grid runs through them."""
    painter.fillRect(place.adjusted(-3, 2, 3, -2), theme.colour("base"))
    row = painting.Row(place, painter.layoutDirection())
    icon, colour = _look(line.sign)
    if icon:
        icons.paint(painter, row.take(scaling.px(_SIGN), scaling.px(_GAP)), icon, colour, _SIGN)
    painting.text(painter, row.rest(), line.words, fonts.font("h3"), "ink")


def paint_brackets(
    painter: QPainter, plot: Plot, middles: Sequence[float], brackets: Sequence[Bracket], said: str
) -> None:
    """Tie lines of one origin together at the reading end; ``middles`` are the heights of all lines."""
    outward = -1 if plot.edge.center().x() < (plot.low + plot.high) / 2 else 1
    near = plot.edge.left() if outward > 0 else plot.edge.right()
    lanes = max((bracket.lane + 1 for bracket in brackets), default=0)
    taken: list[float] = []
    height = fonts.line_height("caption")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bracket in brackets:
        x = near + outward * scaling.px(LANE * bracket.lane + LANE)
        first, last = middles[bracket.lines[0]], middles[bracket.lines[-1]]
        painter.setPen(QPen(theme.colour("accentLine"), 1.5 * scaling.factor()))
        painter.drawLine(QPointF(x, first), QPointF(x, last))
        for at in bracket.lines:
            painter.drawLine(QPointF(near, middles[at]), QPointF(x, middles[at]))
        y = (first + last) / 2
        while any(abs(y - other) < height for other in taken):
            y += height
        taken.append(y)
        out = near + outward * scaling.px(LANE * lanes + 6)
        width = scaling.px(GUTTER - 8)
        box = QRectF(out if outward > 0 else out - width, y - height / 2, width, height)
        painting.text(painter, box, said, fonts.font("caption"), "ink2")
