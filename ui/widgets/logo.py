"""The mark of the program: three joined nodes, claimant to relay to publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import scaling, theme
from ui.widgets.base import Themed

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_ICON_SIZES = (16, 24, 32, 48, 128)


def paint_logo(painter: QPainter, rect: QRectF) -> None:
    """Paint the logo into a square; the same in both directions, as a mark should be."""
    side = rect.width() / 58
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(QRectF(0, 0, 58, 58), 12, 12)
    ink = theme.colour("onAccent")
    path = QPainterPath(QPointF(42, 16))
    path.lineTo(42, 30)
    path.cubicTo(QPointF(42, 36), QPointF(38, 39), QPointF(33, 40))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.drawLine(QPointF(25, 44), QPointF(16, 44))
    painter.drawEllipse(QPointF(29.5, 43), 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(42, 16), 6, 6)
    painter.drawEllipse(QPointF(16, 44), 6, 6)
    painter.restore()


def icon() -> QIcon:
    """Return the mark as the icon of windows, drawn for each size a desktop asks for."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415  (slow to load, and the first frame has none)

    made = QIcon()
    for side in _ICON_SIZES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_logo(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made


class Logo(Themed, QWidget):
    """The mark on its rounded square; `size` in px at 100 %."""

    def __init__(self, size: float = 58, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(scaling.px(self._size), scaling.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        paint_logo(QPainter(self), QRectF(self.rect()))
