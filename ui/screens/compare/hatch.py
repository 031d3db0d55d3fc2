"""The hatch of silence."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from ui import scaling, theme

_STEP = 9


def hatch(painter: QPainter, rect: QRectF) -> None:
    """Paint the ground of what is not mentioned."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("alt"), scaling.px(2)))
    step = scaling.px(_STEP)
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(int(x), int(rect.bottom()), int(x + rect.height()), int(rect.top()))
        x += step
    painter.restore()
