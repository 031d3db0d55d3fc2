"""A line of text that gives way where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import bidi, fonts, painting, scaling
from ui.widgets.base import Themed


class Elided(Themed, QWidget):
    """One line in a role of the type scale, elided at its end; the whole of it stands in the tooltip."""

    def __init__(self, role: fonts.Role = "h2", ink: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role: fonts.Role = role
        self._ink = ink
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def text(self) -> str:
        """Return the text in full."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return what the whole text needs."""
        width = painting.text_size(self._text, fonts.font(self._role)).width()
        return QSize(round(width) + 2, fonts.line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a word."""
        return QSize(scaling.px(48), fonts.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        shown = bidi.isolated(self._text)
        painting.text(painter, QRectF(self.rect()), shown, fonts.font(self._role), self._ink)
