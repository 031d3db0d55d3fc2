"""An icon as a widget of its own."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons, scaling
from ui.widgets.base import Themed


class Glyph(Themed, QWidget):
    """One icon in a colour, decorative: its meaning stands in words beside it."""

    def __init__(self, name: str, ink: str = "ink2", size: float = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = (name, ink, size)
        self.restyle()

    def set_drawn(self, name: str, ink: str) -> None:
        """Show another icon or colour."""
        self._drawn = (name, ink, self._drawn[2])
        self.update()

    def restyle(self) -> None:
        """Take the size of the present scale."""
        side = scaling.px(self._drawn[2] + 2)
        self.setFixedSize(side, side)
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        icons.paint(painter, QRectF(self.rect()), *self._drawn)
