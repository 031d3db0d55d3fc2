"""The panel beside the matrix: a heading, what it holds, and the line that parts it from the grid."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import scaling, theme
from ui.widgets.base import Themed, Translated
from ui.widgets.layouts import Hairline
from ui.widgets.text import Text


class Beside(Translated, Themed, QWidget):
    """Holds the claims that answer no question yet."""

    def __init__(self, held: QWidget, width: int) -> None:
        super().__init__()
        self._heading = Text("", "h3")
        self.setFixedWidth(width)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        head = QHBoxLayout()
        edge = scaling.px(10)
        head.setContentsMargins(edge, scaling.px(12), edge, scaling.px(8))
        head.addWidget(self._heading)
        head.addStretch(1)
        inner.addLayout(head)
        inner.addWidget(held, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(inner, 1)
        line.addWidget(Hairline(vertical=True))
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._heading.setText(self.tr("Without a question"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("panel"))
