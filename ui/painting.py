"""Crisp boxes and directed text for widgets and delegates that paint themselves."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui import bidi, theme

_IN_ONE_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
_KEPT = 4_096
_CLEAR = QColor(0, 0, 0, 0)


class Box(NamedTuple):
    """How a rectangle is filled and bordered; names are token colours, lengths px at 100 %."""

    fill: str | None = None
    border: str | None = None
    radius: float = 4
    line: float = 1
    dashed: bool = False


def box(painter: QPainter, rect: QRectF, look: Box) -> None:
    """Paint a rounded rectangle whose border lies inside `rect`, on whole pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = theme.px(look.line) if look.border else 0
    pen = QPen(theme.colour(look.border), width) if look.border else QPen(Qt.PenStyle.NoPen)
    if look.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour(look.fill) if look.fill else _CLEAR)
    inset = width / 2
    corner = theme.px(look.radius)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def fill(painter: QPainter, rect: QRect | QRectF, colour: str) -> None:
    """Fill whole pixels with a colour, without a border; `QPainter.fillRect` costs a first frame 5 ms in PySide6."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawRect(rect)


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return the same rectangle measured from the reading start of `within`."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def text_size(text: str, font: QFont) -> QSizeF:
    """Measure the space one line of text needs."""
    metrics = QFontMetricsF(font)
    return QSizeF(metrics.horizontalAdvance(text), metrics.height())


def text(
    painter: QPainter,
    rect: QRectF,
    content: str,
    font: QFont,
    colour: str | QColor,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """Paint one line in the painter's direction, elided at its end, vertically centred."""
    painter.setFont(font)
    painter.setPen(theme.colour(colour) if isinstance(colour, str) else colour)
    painter.drawText(rect, align.value | _IN_ONE_LINE, _fitting(content, font, rect.width()))


_fitted: dict[tuple[str, str, float], str] = {}


def _fitting(content: str, font: QFont, room: float) -> str:
    """Return one line, elided at its end where it needs more room; what was measured is remembered."""
    key = (content, font.key(), room)
    shown = _fitted.get(key)
    if shown is None:
        if len(_fitted) >= _KEPT:
            _fitted.clear()
        metrics = QFontMetricsF(font)
        shown = content
        if metrics.horizontalAdvance(content) > room + 0.5:
            shown = metrics.elidedText(bidi.settled(content), Qt.TextElideMode.ElideRight, room)
        _fitted[key] = shown
    return shown


class Row:
    """Hands out rectangles along a line from its reading start, mirrored for right-to-left painting."""

    def __init__(self, area: QRect | QRectF, direction: Qt.LayoutDirection) -> None:
        self.area = QRectF(area)
        self._direction = direction
        self._start = self.area.left()
        self._end = self.area.right()

    @property
    def left(self) -> float:
        """Width still free."""
        return max(0.0, self._end - self._start)

    def take(self, width: float, gap: float = 0) -> QRectF:
        """Take the next rectangle from the reading start, full height."""
        rect = QRectF(self._start, self.area.top(), width, self.area.height())
        self._start += width + gap
        return mirrored(rect, self.area, self._direction)

    def take_end(self, width: float, gap: float = 0) -> QRectF:
        """Take the next rectangle from the reading end."""
        rect = QRectF(self._end - width, self.area.top(), width, self.area.height())
        self._end -= width + gap
        return mirrored(rect, self.area, self._direction)

    def rest(self) -> QRectF:
        """Take all that is left."""
        return self.take(self.left)
